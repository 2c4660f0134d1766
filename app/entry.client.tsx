import { RemixBrowser } from '@remix-run/react'
import { startTransition, StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { besideOf } from '~/i18n/beside'
import { languageOfPath } from '~/i18n/path'
import { fetchLaterWords, loadPageWords } from '~/i18n/live-words.client'
import { followLaw, lawOfPage } from '~/lawroom/law-here.client'
import { OtherWordsProvider } from '~/i18n/other-words'
import { fetchOtherWords, otherWordsHere } from '~/i18n/other-words.client'
import { storeInMemoryWhereForbidden } from '~/store-in-memory.client'
import { goOn } from './routes/going-on'

/** Takes the page over once its words and its law are here; until then, and without scripts, it works as it came. */
async function takeOver(): Promise<void> {
  const language = languageOfPath(window.location.pathname)
  const others = fetchOtherWords(besideOf(new URLSearchParams(window.location.search), language))
  const law = followLaw(lawOfPage())
  const words = await loadPageWords(language)
  await Promise.all([others, law])
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <I18nextProvider i18n={words}>
          <OtherWordsProvider value={otherWordsHere}>
            <RemixBrowser />
          </OtherWordsProvider>
        </I18nextProvider>
      </StrictMode>,
    )
  })
  fetchLaterWords()
}

storeInMemoryWhereForbidden()
if (!goOn()) void takeOver()
