import type { LoaderFunctionArgs } from '@remix-run/node'
import { Outlet, useLocation, useParams } from '@remix-run/react'
import { type ReactNode, useEffect } from 'react'
import { directionOf, LANGUAGES, OWN_NAMES } from '~/i18n/languages'
import { inLanguage } from '~/i18n/path'
import { useWords } from '~/i18n/words'
import { municipalityOfAddress } from '~/municipality/municipalities'
import { product } from '~/product'
import { BrandMark } from '~/ui/brand-mark'
import { FramedProvider } from '~/ui/framed'
import { LanguageSwitch } from '~/ui/language-switch'
import { QuickExit } from '~/ui/quick-exit'
import { languageOfAddress } from '../language-of-address'
import { PortalName } from '../portal-name'
import { useFocusOnNewPage } from '../use-focus-on-new-page'
import { useLinksInPlace } from '../use-links-in-place'
import { framedHome } from './framed-home'
import { useHost } from './use-host'

/** A place that there is not is said so, on a page that nobody can frame. */
export function loader({ request, context, params }: LoaderFunctionArgs) {
  languageOfAddress(params)
  const { host, pathname } = new URL(request.url)
  if (municipalityOfAddress(context.operator.municipalities, { host, pathname }) === undefined) throw new Response(null, { status: 404 })
  return null
}

export function shouldRevalidate(): boolean {
  return false
}

/** The interview as it stands in a page of another site: the questions and the results, and ways out into the portal. */
export default function FramedPages() {
  useFocusOnNewPage()
  useLinksInPlace()
  useHost()
  useEffect(() => {
    document.documentElement.dataset['script'] = 'on'
  }, [])
  return (
    <Frame>
      <Outlet />
    </Frame>
  )
}

function Frame({ children }: { children: ReactNode }) {
  const words = useWords()
  const params = useParams()
  const { pathname } = useLocation()
  const home = framedHome(params)
  const portal = `/${words.language}`
  return (
    <FramedProvider value={home}>
      <a className="skip-link" href="#main">
        {words.t('common:skipToContent')}
      </a>
      <LanguageSwitch
        label={words.t('common:languageNav')}
        languages={LANGUAGES.map((code) => ({
          code, name: OWN_NAMES[code], dir: directionOf(code), href: inLanguage(pathname, code), current: code === words.language,
        }))}
      />
      <header className="wrap bar">
        <a className="brand" href={portal} target="_blank" rel="noopener">
          <BrandMark />
          <span>
            <PortalName />
          </span>
        </a>
        <QuickExit href={product.quickExit} label={words.t('common:quickExit')} />
      </header>
      <main id="main" tabIndex={-1} className="wrap shell-main">
        {children}
      </main>
      <footer className="footer">
        <div className="wrap stack-tight">
          <p className="small">{words.t('common:disclaimer')}</p>
          <p className="small">
            {words.t('embed:kept')} <a href={`${home}/clear`}>{words.t('check:clearAnswers')}</a>
          </p>
          <p className="small">{words.t('embed:leaves')}</p>
          <ul>
            <li>
              <a href={`${portal}/privacy`} target="_blank" rel="noopener">
                {words.t('common:privacy')}
              </a>
            </li>
            <li>
              <a href={`${portal}/accessibility`} target="_blank" rel="noopener">
                {words.t('common:accessibilityStatement')}
              </a>
            </li>
          </ul>
        </div>
      </footer>
    </FramedProvider>
  )
}
