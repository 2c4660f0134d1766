import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { forgetDirectory, keepSession } from '~/accounts/cookie.server'
import { directoryOf, finishDirectorySignIn } from '~/accounts/directory-sign-in.server'
import { languageOfAddress } from '../language-of-address'

/** Back from the municipality's directory. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  languageOfAddress(params)
  const settings = directoryOf(context)
  if (!settings) throw new Response(null, { status: 404 })
  const outcome = await finishDirectorySignIn(request, context, settings)
  const headers = new Headers([['Set-Cookie', forgetDirectory(context)], ['Cache-Control', 'no-store']])
  if ('problem' in outcome) return redirect(`/${outcome.language}/staff/sign-in?done=directory`, { headers })
  headers.append('Set-Cookie', keepSession(outcome.token, context))
  return redirect(outcome.to, { headers })
}
