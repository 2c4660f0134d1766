import type { LoaderFunctionArgs } from '@remix-run/node'
import { Outlet } from '@remix-run/react'
import { isLanguage } from '~/i18n/languages'
import { SiteFrame } from './frame'
import { useFocusOnNewPage } from './use-focus-on-new-page'

export function loader({ params }: LoaderFunctionArgs) {
  if (!isLanguage(params['lang'])) throw new Response(null, { status: 404 })
  return null
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
