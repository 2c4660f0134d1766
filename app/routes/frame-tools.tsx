/** The tools that a page asks for by its handle, with their words and addresses. */
import { useLocation } from '@remix-run/react'
import { besideChoices, besideOf, withBeside } from '~/i18n/beside'
import { directionOf, OWN_NAMES } from '~/i18n/languages'
import { useWords } from '~/i18n/words'
import { PageTools } from '~/ui/page-tools'
import { ReadAloud } from '~/ui/read-aloud'
import { usePageTools } from './page-head'

export function FrameTools() {
  const words = useWords()
  const tools = usePageTools()
  const { pathname, search } = useLocation()
  if (tools.length === 0) return null
  const beside = besideOf(new URLSearchParams(search), words.language)
  return (
    <PageTools
      label={words.t('tools:label')}
      aloud={
        tools.includes('aloud') ? (
          <ReadAloud
            listen={words.t('tools:listen')}
            pause={words.t('tools:pause')}
            goOn={words.t('tools:goOn')}
            stop={words.t('tools:stop')}
          />
        ) : null
      }
      noVoice={tools.includes('aloud') ? words.t('tools:noVoice') : undefined}
      beside={
        tools.includes('beside')
          ? {
              label: words.t('tools:beside'),
              choices: besideChoices(words.language).map((code) => ({
                code, name: OWN_NAMES[code], dir: directionOf(code), href: pathname + withBeside(search, code), current: code === beside,
              })),
              one: { href: pathname + withBeside(search, null), label: words.t('tools:oneLanguage') },
            }
          : undefined
      }
      print={tools.includes('print') ? words.t('common:print') : undefined}
    />
  )
}
