import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { preferredLanguage } from '~/i18n/languages'

/** The bare address leads to the language of the browser. */
export function loader({ request }: LoaderFunctionArgs) {
  return redirect(`/${preferredLanguage(request.headers.get('Accept-Language'))}`, { headers: { Vary: 'Accept-Language' } })
}
