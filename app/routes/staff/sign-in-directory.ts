import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { beginDirectorySignIn, directoryOf } from '~/accounts/directory-sign-in.server'
import { addressAfterSignIn } from '~/accounts/require-staff.server'
import { languageOfAddress } from '../language-of-address'

/** Off to the municipality's directory. A link, no form: pages here may send forms to nobody else. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const language = languageOfAddress(params)
  const settings = directoryOf(context)
  if (!settings) throw new Response(null, { status: 404 })
  const to = addressAfterSignIn(new URL(request.url).searchParams.get('to'), language)
  const { address, cookie } = await beginDirectorySignIn(request, context, settings, { language, to })
  return redirect(address, { headers: { 'Set-Cookie': cookie, 'Cache-Control': 'no-store' } })
}
