import type { Staff } from '~/accounts/context'
import type { StaffAction } from '~/accounts/permissions'
import { requireStaff } from '~/accounts/require-staff.server'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { languageOfAddress } from '../language-of-address'
import { centersToChoose, type NamedCenter } from './centers.server'

/** The center that a page of the desk is about: the one in the address, or the first where somebody may do this. @throws Response */
export async function deskCenter(
  { request, context, params }: LoaderFunctionArgs, action: StaffAction,
): Promise<{ readonly me: Staff; readonly center: NamedCenter; readonly centers: readonly NamedCenter[] }> {
  const language = languageOfAddress(params)
  const asked = new URL(request.url).searchParams.get('center')
  const me = await requireStaff(request, context, action, ...(asked === null ? [] : [asked]))
  const centers = await centersToChoose(context.directory, me.grants, action, language)
  const center = centers.find(({ id }) => id === asked) ?? centers[0]
  if (!center) throw new Response(null, { status: 404 })
  return { me, center, centers }
}
