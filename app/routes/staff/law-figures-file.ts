import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireStaff } from '~/accounts/require-staff.server'
import { todayInIsrael } from '~/i18n/today'
import { figuresAsCsv } from '~/lawroom/csv.server'
import { catalogue } from '~/rights'

/** All figures in force as a file: the form that a year's update is filled in. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireStaff(request, context, 'law.edit')
  return new Response(figuresAsCsv(catalogue), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': `attachment; filename="figures-${todayInIsrael(new Date())}.csv"`, 'Cache-Control': 'no-store',
    },
  })
}
