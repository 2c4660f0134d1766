import type { LoaderFunctionArgs } from '@remix-run/node'
import { LANGUAGES } from '~/i18n/languages'
import { liveEdits } from '~/i18n/live-edits.server'
import { publishedEdits } from '~/i18n/resources.server'

/**
 * Published texts of a language for pages that work in the browser. The name in the address is that of these very texts: what it gives
 * never changes. A server that has other texts by now, or not these yet, gives what it has, to be kept by nobody.
 */
export function loader({ params }: LoaderFunctionArgs) {
  const language = LANGUAGES.find((each) => params['file'] === `${each}.json`)
  if (!language) throw new Response(null, { status: 404 })
  const isThis = publishedEdits()?.name === params['name']
  return new Response(JSON.stringify(liveEdits(language)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': isThis ? 'public, max-age=31536000, immutable' : 'no-store' },
  })
}
