import { RemixBrowser } from '@remix-run/react'
import { startTransition, StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { createWords } from '~/i18n/instance'
import { languageOfPath } from '~/i18n/path'
import { loadLiveWords } from '~/i18n/live-words.client'

/** Takes the page over once its words are here; until then, and without scripts, it works as it came. */
async function takeOver(): Promise<void> {
  const language = languageOfPath(window.location.pathname)
  const words = createWords(language, await loadLiveWords(language))
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <I18nextProvider i18n={words}>
          <RemixBrowser />
        </I18nextProvider>
      </StrictMode>,
    )
  })
}

void takeOver()
