/** A screening as the public contract has it (`POST /api/v1/screenings`). */
import type { Change } from '~/engine/change'
import type { RightResult, Screening } from '~/engine/screen'
import type { Language } from '~/i18n/languages'
import { presentResult, type ResultJson, type ResultWords } from './present-result'
import type { PlaceJson } from './referral-json'
import { asRelatives, type RelativesRights } from './relatives-side'
import { asSpouses } from './spouse-side'
import { futureWarning, type Warning } from './warnings'

export interface NextJson {
  readonly fact: string
  /** The question's label in the language asked for. */
  readonly question: string
  /** The page of the interview on which it stands, and all facts that it asks together. */
  readonly page: string
  readonly facts: readonly string[]
  /** Rights that an answer can decide. */
  readonly decides: readonly string[]
}

export interface ScreeningJson {
  readonly asOf: string
  readonly rulesVersion: string
  readonly language: Language
  readonly warnings: readonly Warning[]
  readonly results: readonly ResultJson[]
  readonly next: NextJson | null
  readonly referrals: readonly PlaceJson[]
}

export interface ScreeningParts extends ResultWords {
  readonly rulesVersion: string
  /** The day in Israel, ISO: a later `asOf` is said to be in the future. */
  readonly today: string
  /** Ids of the results to list, in their order; null lists all, in the order of the catalogue. */
  readonly listed: readonly string[] | null
  readonly changes: (result: RightResult) => readonly Change[]
  /** Rights of the spouse's own, listed behind the others. */
  readonly spouses: readonly RightResult[]
  /** Rights of others who need daily help, listed last. */
  readonly relatives: readonly RelativesRights[]
  readonly next: NextJson | null
  readonly referrals: readonly PlaceJson[]
  /** Warnings about the request as a whole. */
  readonly warnings: readonly Warning[]
}

export function presentScreening(screening: Screening, parts: ScreeningParts): ScreeningJson {
  const { words, listed, today } = parts
  const future = futureWarning(words, screening.asOf, today)
  const always = future ? [future] : []
  return {
    asOf: screening.asOf,
    rulesVersion: parts.rulesVersion,
    language: words.language,
    warnings: [...always, ...parts.warnings],
    results: [
      ...inOrder(screening.results, listed).map((result) => presentResult(result, parts.changes(result), parts)),
      ...inOrder(parts.spouses, listed).map((result) => ofSpouse(presentResult(result, [], parts))),
      ...parts.relatives.flatMap(({ index, results }) => inOrder(results, listed).map((result) => ofRelative(presentResult(result, [], parts), index))),
    ].map((presented) => ({ ...presented, warnings: [...always, ...presented.warnings] })),
    next: parts.next,
    referrals: parts.referrals,
  }
}

/** A result of the spouse's side, its facts named as the household knows them. */
function ofSpouse(result: ResultJson): ResultJson {
  return {
    ...result,
    person: SPOUSE,
    persons: [SPOUSE],
    missing: result.missing.map(asSpouses),
    amountMissing: result.amountMissing.map(asSpouses),
    conditions: result.conditions.map((condition) => ({ ...condition, facts: condition.facts.map(asSpouses) })),
  }
}

/** A result of one of the other dependants; what the household cannot tell of that person is not named. */
function ofRelative(result: ResultJson, index: number): ResultJson {
  const person = `dependant:${index}`
  const told = (facts: readonly string[]) => facts.map((path) => asRelatives(path, index)).filter((path) => path !== null)
  return {
    ...result,
    person,
    persons: [person],
    conditions: result.conditions.map((condition) => ({ ...condition, facts: told(condition.facts) })),
  }
}

const SPOUSE = 'spouse'

function inOrder(results: readonly RightResult[], listed: readonly string[] | null): readonly RightResult[] {
  if (listed === null) return results
  const byId = new Map(results.map((result) => [result.right.id, result]))
  return listed.map((id) => byId.get(id)).filter((result) => result !== undefined)
}
