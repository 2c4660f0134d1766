/** What stands around every page of the staff desk: languages, the desk's own ways, who is signed in, sign-out. */
import { useLocation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { directionOf, LANGUAGES, OWN_NAMES } from '~/i18n/languages'
import { inLanguage } from '~/i18n/path'
import { useWords } from '~/i18n/words'
import { BrandMark } from '~/ui/brand-mark'
import { Button } from '~/ui/button'
import { LanguageSwitch } from '~/ui/language-switch'
import { type StaffWay, wayHref } from './ways'

export interface StaffFrameProps {
  /** Null while nobody is signed in. */
  readonly me: { readonly name: string; readonly ways: readonly StaffWay[] } | null
  readonly children: ReactNode
}

export function StaffFrame({ me, children }: StaffFrameProps) {
  const words = useWords()
  const { pathname } = useLocation()
  const home = `/${words.language}/staff`
  return (
    <div className="desk">
      <a className="skip-link" href="#main">
        {words.t('common:skipToContent')}
      </a>
      <LanguageSwitch
        label={words.t('common:languageNav')}
        languages={LANGUAGES.map((code) => ({
          code, name: OWN_NAMES[code], dir: directionOf(code), href: inLanguage(pathname, code), current: code === words.language,
        }))}
      />
      <header className="desk-bar">
        <div className="wrap bar">
          <a className="brand" href={home}>
            <BrandMark />
            <span>{words.t('staff:desk', { product: words.t('common:productName') })}</span>
          </a>
          {me ? (
            <div className="desk-me">
              <a href={`${home}/account`} aria-current={pathname === `${home}/account` ? 'page' : undefined}>
                <bdi>{me.name}</bdi>
              </a>
              <form method="post" action={`${home}/sign-out`}>
                <Button kind="quiet" icon="exit">
                  {words.t('staff:signOut')}
                </Button>
              </form>
            </div>
          ) : null}
        </div>
        {me ? <DeskNav ways={me.ways} home={home} pathname={pathname} /> : null}
      </header>
      <main id="main" tabIndex={-1} className="wrap shell-main">
        {children}
      </main>
      <footer className="footer">
        <nav className="wrap" aria-label={words.t('common:footerNav')}>
          <ul>
            <li>
              <a href={`/${words.language}`}>{words.t('staff:toPortal')}</a>
            </li>
            <li>
              <a href={`/${words.language}/accessibility`}>{words.t('common:accessibilityStatement')}</a>
            </li>
          </ul>
        </nav>
      </footer>
    </div>
  )
}

function DeskNav({ ways, home, pathname }: { ways: readonly StaffWay[]; home: string; pathname: string }) {
  const words = useWords()
  return (
    <nav className="wrap desk-nav" aria-label={words.t('staff:deskNav')}>
      <ul>
        <li>
          <a href={home} aria-current={pathname === home ? 'page' : undefined}>
            {words.t('staff:home.title')}
          </a>
        </li>
        {ways.map((way) => {
          const href = wayHref(way, words.language)
          return (
            <li key={way}>
              <a href={href} aria-current={pathname === href || pathname.startsWith(`${href}/`) ? 'page' : undefined}>
                {words.t(`staff:way.${way}`)}
              </a>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
