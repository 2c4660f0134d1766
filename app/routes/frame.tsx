/** What stands around every page: languages, name, display, quick exit, footer. */
import { useLocation } from '@remix-run/react'
import { type ReactNode, useEffect } from 'react'
import { besideAfterSwitch } from '~/i18n/beside'
import { directionOf, LANGUAGES, OWN_NAMES } from '~/i18n/languages'
import { inLanguage } from '~/i18n/path'
import { useWords } from '~/i18n/words'
import { product } from '~/product'
import { PageShell } from '~/ui/page-shell'
import { AnswersPlace } from './answers-place'
import { FrameTools } from './frame-tools'
import { useGoingOn } from './going-on'
import { useCarries } from './page-head'
import { PortalName } from './portal-name'
import { useLinksInPlace } from './use-links-in-place'

export function SiteFrame({ children }: { children: ReactNode }) {
  const words = useWords()
  const { pathname, search } = useLocation()
  const home = `/${words.language}`
  const carries = useCarries()
  useLinksInPlace()
  useGoingOn()
  useEffect(() => {
    document.documentElement.dataset['script'] = 'on'
  }, [])
  return (
    <PageShell
      skipLabel={words.t('common:skipToContent')}
      languagesLabel={words.t('common:languageNav')}
      languages={LANGUAGES.map((code) => ({
        code,
        name: OWN_NAMES[code],
        dir: directionOf(code),
        href: inLanguage(pathname, code) + besideAfterSwitch(search, words.language, code),
        current: code === words.language,
      }))}
      carries={carries}
      brand={{ href: home, name: <PortalName /> }}
      display={{ href: `${home}/display`, label: words.t('common:display') }}
      exit={{ href: product.quickExit, label: words.t('common:quickExit') }}
      footer={{
        note: words.t('common:disclaimer'),
        label: words.t('common:footerNav'),
        links: [
          { href: `${home}/rights`, label: words.t('pages:allRights') },
          { href: `${home}/centers`, label: words.t('pages:allCenters') },
          { href: `${home}/letters`, label: words.t('common:topic.letters') },
          { href: `${home}/accessibility`, label: words.t('common:accessibilityStatement') },
          { href: `${home}/privacy`, label: words.t('common:privacy') },
          { href: `${home}/sources`, label: words.t('common:sources') },
          { href: `${home}/developers`, label: words.t('common:forDevelopers') },
          { href: `${home}/status`, label: words.t('common:worksNow') },
        ],
      }}
      footerExtra={<AnswersPlace />}
    >
      <FrameTools />
      {children}
    </PageShell>
  )
}
