import { createHash } from 'node:crypto'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { LANGUAGES } from '~/i18n/languages'
import { todayInIsrael } from '~/i18n/today'
import { type OpenDataParts, rightsFile, type Telling } from '~/open-data/rights.server'
import { catalogue } from '~/rights'
import { rulesVersion } from '~/screening/rules-version.server'
import type { OperatorSettings } from '~/server/context'
import { isKnown } from '~/server/tagged'
import { answer, sharedHeaders } from '../api/answer.server'
import { rulesOn } from '../api/rules-on.server'
import { apiWords } from '../api/words.server'

const MAX_AGE_SECONDS = 3600

/** The tag of the file of one day and one law: making it is dear, and most who ask have the file already. */
let kept: { readonly name: string; readonly tag: string } | null = null

function partsOf(day: string, { openDataLicence: licence, municipalities }: OperatorSettings): OpenDataParts {
  const tellings = LANGUAGES.map((language): [string, Telling] => {
    const words = apiWords(language)
    return [language, { words, figures: rulesOn(day, null).texts(words) }]
  })
  return { catalogue, rulesVersion: rulesVersion(catalogue), day, licence, municipalities, in: Object.fromEntries(tellings) as OpenDataParts['in'] }
}

function tagOf(parts: OpenDataParts): string {
  const name = `${parts.rulesVersion}|${parts.day}|${parts.licence ?? ''}`
  if (kept?.name !== name) {
    const hash = createHash('sha256')
    for (const piece of rightsFile(parts)) hash.update(piece)
    kept = { name, tag: hash.digest('base64url').slice(0, 22) }
  }
  return kept.tag
}

/** `GET /open-data/rights.json`: all rights in all languages, sent a right at a time. */
export function loader({ request, context }: LoaderFunctionArgs) {
  return answer(request, ['GET'], () => {
    const parts = partsOf(todayInIsrael(new Date()), context.operator)
    const tag = tagOf(parts)
    const headers = sharedHeaders(tag, MAX_AGE_SECONDS)
    if (isKnown(request, headers.ETag)) return Promise.resolve(new Response(null, { status: 304, headers }))
    const pieces = rightsFile(parts)
    const encoder = new TextEncoder()
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        const { value, done } = pieces.next()
        if (done === true) controller.close()
        else controller.enqueue(encoder.encode(value))
      },
    })
    return Promise.resolve(new Response(body, { headers }))
  })
}

export const action = loader
