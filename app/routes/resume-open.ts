import type { ActionFunctionArgs } from '@remix-run/node'
import { isRefusal } from '~/interview/saved/replies'
import { headersOf, openByForm, statusOf } from '~/interview/saved/requests.server'
import { catalogue } from '~/rights'
import { rulesVersion } from '~/screening/rules-version.server'
import { readForm } from './read-form.server'

/** Opens a saved screening for the visitor's own scripts: `code` and `pin`. */
export async function action({ request, context }: ActionFunctionArgs) {
  const opened = await openByForm(await readForm(request), context, { catalogue, version: rulesVersion(catalogue) })
  const headers = new Headers([['Cache-Control', 'no-store'], ...(isRefusal(opened) ? headersOf(opened) : [])])
  return Response.json(opened, { status: isRefusal(opened) ? statusOf(opened) : 200, headers })
}

export function loader() {
  throw new Response(null, { status: 404 })
}
