import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { forgetSession } from '~/accounts/cookie.server'
import { sessionOf } from '~/accounts/require-staff.server'
import { requireOwnForm } from '~/accounts/same-origin.server'
import { signOut } from '~/accounts/sign-in.server'
import { languageOfAddress } from '../language-of-address'

/** Signs out of any stage, and is no error for who is signed out already. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const language = languageOfAddress(params)
  requireOwnForm(request, context)
  const found = await sessionOf(request, context)
  if (found) await signOut(found.token, found.session, context)
  return redirect(`/${language}/staff/sign-in?done=out`, { headers: { 'Set-Cookie': forgetSession(context) } })
}

export function loader(): never {
  throw new Response(null, { status: 404 })
}
