import type { ActionFunctionArgs } from '@remix-run/node'
import { answersInCookie, forgetAnswers } from '~/interview/cookie.server'

/** Hands the answers of the sealed cookie to the visitor's own scripts, and forgets the cookie. */
export async function action({ request, context }: ActionFunctionArgs) {
  const headers = forgetAnswers(context)
  headers.set('Cache-Control', 'no-store')
  return Response.json(await answersInCookie(request, context), { headers })
}

export function loader() {
  throw new Response(null, { status: 404 })
}
