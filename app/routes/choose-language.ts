import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { chosenLanguage } from '~/i18n/chosen-language'
import { preferredLanguage } from '~/i18n/languages'

/** The bare address leads to the language that was chosen before, at the first visit to that of the browser. */
export function loader({ request }: LoaderFunctionArgs) {
  const language = chosenLanguage(request.headers.get('Cookie')) ?? preferredLanguage(request.headers.get('Accept-Language'))
  return redirect(`/${language}`, { headers: { Vary: 'Accept-Language, Cookie' } })
}
