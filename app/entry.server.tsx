import { buffer } from 'node:stream/consumers'
import type { AppLoadContext, EntryContext } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { renderToPipeableStream } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import type { Language } from '~/i18n/languages'
import { OtherWordsProvider } from '~/i18n/other-words'
import { languageOfPath } from '~/i18n/path'
import { madeOfWords, wordsOf } from '~/i18n/resources.server'
import { type Words, wordsFor } from '~/i18n/words'
import { isKnown, tagOf } from '~/server/tagged'
import { withoutGaps } from '~/server/without-gaps'
import { NonceProvider } from '~/ui/nonce'
import { isForAll, isTakenOver, keepingOf } from './routes/sharing.server'

/** For the server around the pages, which is another bundle and has rules of its own: the law of the pages is changed in here. */
export { followLaw } from '~/lawroom/follow.server'
export { measureOnCode } from '~/lawroom/impact/measure'

const GIVE_UP_AFTER_MS = 10_000

/** The words of a language that stands beside the page's own. */
const otherWords: (language: Language) => Words = madeOfWords((language) => wordsFor(wordsOf(language)))

export { takeEdits } from '~/i18n/resources.server'

/** Renders a page whole before it is sent: our pages are small, and a broken one can still become an error page. */
export default async function handleRequest(
  request: Request, status: number, headers: Headers, remixContext: EntryContext, context: AppLoadContext,
): Promise<Response> {
  const words = wordsOf(languageOfPath(new URL(request.url).pathname))
  const forAll = status === 200 && isForAll(remixContext, request.url)
  if (forAll) context.dropNonce?.()
  if (isTakenOver(remixContext)) {
    // Scripts would ask for the words only once they run themselves: by then these are here.
    const { pathname } = new URL(request.url)
    for (const file of context.wordFiles?.(pathname) ?? []) headers.append('Link', `<${file}>; rel=modulepreload`)
  }
  const nonce = forAll ? undefined : context.nonce
  return new Promise((resolve, reject) => {
    let failed = false
    const { pipe, abort } = renderToPipeableStream(
      <I18nextProvider i18n={words}>
        <OtherWordsProvider value={otherWords}>
          <NonceProvider value={nonce}>
            <RemixServer context={remixContext} url={request.url} nonce={nonce} abortDelay={GIVE_UP_AFTER_MS} />
          </NonceProvider>
        </OtherWordsProvider>
      </I18nextProvider>,
      {
        nonce,
        onAllReady() {
          // In a rush thousands of finished pages would else be held until their time is over.
          clearTimeout(tooLong)
          const page = withoutGaps()
          pipe(page)
          headers.set('Content-Type', 'text/html; charset=utf-8')
          // In one piece: each would be compressed and sent by itself, at more cost and with more bytes.
          buffer(page).then((body) => {
            if (forAll && !failed) return pageForAll(request, body, headers)
            if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'private, no-store')
            return new Response(body, { headers, status: failed ? 500 : status })
          }).then(resolve, reject)
        },
        onShellError: reject,
        onError(error: unknown) {
          failed = true
          console.error(error instanceof Error ? error.stack : 'A render failed')
        },
      },
    )
    const tooLong = setTimeout(abort, GIVE_UP_AFTER_MS).unref()
  })
}

/** A page that may be kept, with a tag by which the browser asks whether it changed. */
function pageForAll(request: Request, body: Buffer<ArrayBuffer>, headers: Headers): Response {
  const tag = tagOf(body)
  headers.set('Cache-Control', keepingOf(request, headers))
  headers.set('Vary', 'Cookie')
  headers.set('ETag', tag)
  return isKnown(request, tag) ? new Response(null, { status: 304, headers }) : new Response(body, { headers })
}
