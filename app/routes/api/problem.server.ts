/**
 * Errors as `application/problem+json` (RFC 9457), in the language asked for. Nothing of the server's inside ever
 * stands in them.
 */
import type { FactProblemCode } from '~/engine/fact-problems'
import type { Words } from '~/i18n/words'
import { EXPOSED_HEADERS } from '~/server/exposed-headers'

export type RequestProblemCode =
  FactProblemCode | 'unknownMember' | 'unknownEntitlement' | 'unknownLanguage' | 'unknownTopic' | 'unknownLocality' | 'unknownVersion'

/** What is wrong with one part of a request. */
export interface RequestProblem {
  /** The fact's path (`children[0].birthDate`), or the member of the request. */
  readonly fact: string
  readonly code: RequestProblemCode
  /** What would be right, in machine words. */
  readonly expected: string
  /** The value, where it is an id or a code; never an answer about a person. */
  readonly value?: string
}

const STATUS = {
  invalidRequest: 400,
  notJson: 400,
  notFound: 404,
  methodNotAllowed: 405,
  tooLarge: 413,
  unsupportedType: 415,
  unexpected: 500,
  unavailable: 503,
  lawUnavailable: 503,
} as const

export type ProblemKind = keyof typeof STATUS

export function statusOf(kind: ProblemKind): number {
  return STATUS[kind]
}

const TYPE = 'urn:rights-portal:problem:'

/** Every `type` that an error of the API may have; the last three are said by the server before a route is asked. */
export const PROBLEM_TYPES = [...Object.keys(STATUS), 'busy', 'often', 'away'].map((kind) => TYPE + kind)

/** Open to every site, without credentials: there is nothing here that belongs to anybody. */
export const OPEN_TO_ALL = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': EXPOSED_HEADERS }

/** More than these are not listed one by one; `problemCount` says how many there are in all. */
const MOST_LISTED = 500
const LONGEST_NAME = 120

/** A name from outside may be of any length; its beginning is enough to find it again. */
function clip(text: string): string {
  return text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME)}…` : text
}

export interface ProblemOptions {
  readonly values?: Readonly<Record<string, string | number>>
  readonly problems?: readonly RequestProblem[]
  readonly headers?: Readonly<Record<string, string>>
}

/** What an error says, as JSON. */
export function problemBody(words: Words, kind: ProblemKind, { values, problems = [] }: ProblemOptions = {}) {
  const listed = problems.slice(0, MOST_LISTED).map(({ fact, code, expected, value }) => {
    const named = { fact: clip(fact), expected, ...(value === undefined ? {} : { value: clip(value) }) }
    return { ...named, code, message: words.t(`screening:factProblem.${code}`, named) }
  })
  return {
    type: TYPE + kind,
    title: words.t(`screening:problem.${kind}.title`),
    status: STATUS[kind],
    detail: words.t(`screening:problem.${kind}.detail`, values),
    ...(problems.length > 0 ? { problems: listed, problemCount: problems.length } : {}),
  }
}

export function problem(words: Words, kind: ProblemKind, options: ProblemOptions = {}): Response {
  return new Response(JSON.stringify(problemBody(words, kind, options)), {
    status: STATUS[kind],
    headers: {
      ...OPEN_TO_ALL,
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Content-Language': words.language,
      'Cache-Control': 'no-store',
      ...options.headers,
    },
  })
}
