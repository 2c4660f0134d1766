import type { ActionFunctionArgs } from '@remix-run/node'
import { isRefusal } from '~/interview/saved/replies'
import { headersOf, removeByForm, statusOf } from '~/interview/saved/requests.server'
import { readForm } from './read-form.server'

/** Deletes a saved screening for the visitor's own scripts: `code` and `pin`. */
export async function action({ request, context }: ActionFunctionArgs) {
  const removed = await removeByForm(await readForm(request), context)
  const headers = new Headers([['Cache-Control', 'no-store'], ...(isRefusal(removed) ? headersOf(removed) : [])])
  return Response.json(removed, { status: isRefusal(removed) ? statusOf(removed) : 200, headers })
}

export function loader() {
  throw new Response(null, { status: 404 })
}
