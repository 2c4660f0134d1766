import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { Outlet } from '@remix-run/react'
import { chosenLanguage, isSwitched, languageCookie } from '~/i18n/chosen-language'
import { SiteFrame } from './frame'
import { languageOfAddress } from './language-of-address'
import { useFocusOnNewPage } from './use-focus-on-new-page'

/** Remembers a language that was chosen by the switch; a visit alone is no choice. */
export function loader({ params, request }: LoaderFunctionArgs) {
  const language = languageOfAddress(params)
  const isChosen = isSwitched(request.url, request.headers.get('Referer'), language)
  if (!isChosen || chosenLanguage(request.headers.get('Cookie')) === language) return null
  return data(null, { headers: { 'Set-Cookie': languageCookie(language) } })
}

export function shouldRevalidate(): boolean {
  return false
}

export default function LanguagePages() {
  useFocusOnNewPage()
  return (
    <SiteFrame>
      <Outlet />
    </SiteFrame>
  )
}
