/** What the description says of errors and of heads: every way in which a route may refuse, each with an example. */
import type { Words } from '~/i18n/words'
import { refTo } from './answer-schemas.server'
import { BODY_TYPE, MOST_BODY_BYTES } from './read-body.server'
import { type ProblemKind, problemBody, statusOf } from './problem.server'
import { technicalText } from './technical-names'

/** Said by the server before a route is asked: too many requests of one address, or of everybody together. */
const BEFORE = { often: 429, busy: 503 } as const

export type Failure = ProblemKind | keyof typeof BEFORE

type Header = 'ETag' | 'Cache-Control' | 'RateLimit-Policy' | 'Retry-After'

function isBefore(failure: Failure): failure is keyof typeof BEFORE {
  return failure in BEFORE
}

function exampleOf(words: Words, failure: Failure): unknown {
  if (isBefore(failure)) {
    return { type: `urn:rights-portal:problem:${failure}`, title: words.t(`busy:${failure}.title`), status: BEFORE[failure], detail: words.t(`busy:${failure}.text`) }
  }
  const values = { limit: MOST_BODY_BYTES, type: BODY_TYPE, methods: 'GET' }
  const problems = failure === 'invalidRequest' ? [{ fact: 'language', code: 'unknownLanguage', expected: 'he | ar | ru | en | am', value: 'fr' } as const] : []
  return problemBody(words, failure, { values, problems })
}

export function answerHeaders(words: Words, names: readonly Header[]) {
  return Object.fromEntries(names.map((name) => [name, { description: technicalText(words, `developers:header.${name}`), schema: { type: 'string' } }]))
}

/** The answers of a route that refuse, by status: kinds that share a status stand together, each as an example. */
export function failures(words: Words, kinds: readonly Failure[]) {
  const byStatus = new Map<number, Failure[]>()
  for (const kind of kinds) {
    const status = isBefore(kind) ? BEFORE[kind] : statusOf(kind)
    byStatus.set(status, [...(byStatus.get(status) ?? []), kind])
  }
  return Object.fromEntries(
    [...byStatus].map(([status, all]) => [
      status,
      {
        description: all.map((kind) => words.t(isBefore(kind) ? `busy:${kind}.title` : `screening:problem.${kind}.title`)).join(' · '),
        ...(status === 429 || status === 503 ? { headers: answerHeaders(words, ['Retry-After']) } : {}),
        content: {
          'application/problem+json': { schema: refTo('Problem'), examples: Object.fromEntries(all.map((kind) => [kind, { value: exampleOf(words, kind) }])) },
        },
      },
    ]),
  )
}
