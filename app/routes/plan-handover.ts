import type { ActionFunctionArgs } from '@remix-run/node'
import { forgetKept, keptInCookie } from '~/interview/saved/kept.server'

/** Hands what the sealed cookie keeps beside the answers to the visitor's own scripts, and forgets the cookie. */
export async function action({ request, context }: ActionFunctionArgs) {
  const headers = new Headers([['Cache-Control', 'no-store'], ...forgetKept(context)])
  return Response.json(await keptInCookie(request, context), { headers })
}

export function loader() {
  throw new Response(null, { status: 404 })
}
