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

/**
 * Has the data of the page decoded before React renders it. Remix would wait for that in the midst of the first render, by throwing a
 * promise; a key or a tap in that moment, which React answers at once, makes React give the page up for good (its error 345).
 */
async function decodePageData(): Promise<void> {
  try {
    RemixBrowser({})
  } catch (waiting) {
    // A fault instead of a promise is thrown again by the render itself.
    await waiting
  }
}

/** Takes the page over once its words and its law are here; until then, and without scripts, it works as it came. */
async function takeOver(): Promise<void> {
  const language = languageOfPath(window.location.pathname)
  const others = fetchOtherWords(besideOf(new URLSearchParams(window.location.search), language))
  const law = followLaw(lawOfPage())
  const words = await loadPageWords(language)
  await Promise.all([others, law, decodePageData()])
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
