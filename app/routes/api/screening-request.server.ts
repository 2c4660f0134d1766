/** The border of `POST /screenings`: what comes in is either wholly right, or every part that is wrong is named. */
import type { Catalogue } from '~/engine/catalogue'
import { parseDay } from '~/engine/date'
import { factProblems } from '~/engine/fact-problems'
import type { FactRecord } from '~/engine/facts'
import { isLanguage, LANGUAGES, type Language } from '~/i18n/languages'
import { catalogue } from '~/rights'
import type { RequestProblem } from './problem.server'

export interface ScreeningRequest {
  /** ISO date; null = today in Israel. */
  readonly asOf: string | null
  readonly facts: FactRecord
  /** Ids of the rights asked about; null = all. */
  readonly entitlements: readonly string[] | null
  /** The law of the past that is asked for; null = the law in force. */
  readonly rulesVersion: string | null
}

/** The language is told even where something else is wrong, so that what is wrong can be said in it. */
export type ParsedRequest = { readonly language: Language | null } & (
  { readonly request: ScreeningRequest } | { readonly problems: readonly RequestProblem[] }
)

const MEMBERS = ['asOf', 'language', 'facts', 'entitlements', 'rulesVersion']
const FIRST_DAY = '1990-01-01'
const LAST_DAY = '2100-12-31'
const DATE = 'date, YYYY-MM-DD'

export function isRulesVersion(value: unknown): value is string {
  return typeof value === 'string' && /^sha256-[0-9a-f]{64}$/.test(value)
}

/**
 * @param repeated paths of keys that stand more than once in the body
 * @param law the law asked for; null where there never was such a one
 */
export function parseScreeningRequest(
  value: unknown,
  repeated: readonly string[],
  law: Catalogue | null,
): ParsedRequest {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return {
      language: null,
      problems: [{ fact: 'body', code: 'wrongType', expected: `object with ${MEMBERS.join(', ')}` }],
    }
  }
  const { asOf, language, facts, entitlements, rulesVersion } = value as Record<string, unknown>
  const known = law ?? catalogue
  const problems: RequestProblem[] = [
    ...Object.keys(value)
      .filter((member) => !MEMBERS.includes(member))
      .map((fact) => ({ fact, code: 'unknownMember', expected: MEMBERS.join(', ') }) as const),
    ...repeated.map(
      (path) => ({ fact: path.replace(/^facts\./, ''), code: 'repeated', expected: 'each name once' }) as const,
    ),
    ...dayProblems(asOf),
    ...languageProblems(language),
    ...versionProblems(rulesVersion, law),
    ...entitlementProblems(entitlements, known),
    ...factProblems(known.facts, facts),
  ]
  const spoken = isLanguage(language) ? language : null
  if (problems.length > 0) return { language: spoken, problems }
  return {
    language: spoken,
    request: {
      asOf: (asOf as string | undefined) ?? null,
      facts: facts as FactRecord,
      entitlements: (entitlements as string[] | undefined) ?? null,
      rulesVersion: (rulesVersion as string | undefined) ?? null,
    },
  }
}

function dayProblems(asOf: unknown): RequestProblem[] {
  if (asOf === undefined) return []
  if (typeof asOf !== 'string') return [{ fact: 'asOf', code: 'wrongType', expected: DATE }]
  if (parseDay(asOf) === null) return [{ fact: 'asOf', code: 'noSuchDate', expected: DATE }]
  return asOf < FIRST_DAY || asOf > LAST_DAY
    ? [{ fact: 'asOf', code: 'outOfRange', expected: `${FIRST_DAY} – ${LAST_DAY}` }]
    : []
}

function languageProblems(language: unknown): RequestProblem[] {
  if (language === undefined || isLanguage(language)) return []
  const expected = LANGUAGES.join(' | ')
  if (typeof language !== 'string') return [{ fact: 'language', code: 'wrongType', expected }]
  return [{ fact: 'language', code: 'unknownLanguage', expected, value: language }]
}

function versionProblems(version: unknown, law: Catalogue | null): RequestProblem[] {
  if (version === undefined) return []
  const expected = 'a version of /api/v1/versions'
  if (typeof version !== 'string') return [{ fact: 'rulesVersion', code: 'wrongType', expected }]
  return law ? [] : [{ fact: 'rulesVersion', code: 'unknownVersion', expected, value: version }]
}

function entitlementProblems(entitlements: unknown, { rights }: Catalogue): RequestProblem[] {
  if (entitlements === undefined) return []
  if (!Array.isArray(entitlements)) return [{ fact: 'entitlements', code: 'wrongType', expected: 'list of ids' }]
  const known = new Set(rights.map(({ id }) => id))
  const seen = new Set<string>()
  return entitlements.flatMap((id: unknown, index): RequestProblem[] => {
    const fact = `entitlements[${index}]`
    if (typeof id !== 'string') return [{ fact, code: 'wrongType', expected: 'text' }]
    if (!known.has(id))
      return [{ fact, code: 'unknownEntitlement', expected: 'an id of /api/v1/entitlements', value: id }]
    if (seen.has(id)) return [{ fact, code: 'repeated', expected: 'each id once', value: id }]
    seen.add(id)
    return []
  })
}
