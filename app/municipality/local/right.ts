/** A municipality's own programme or rule: the same conditions and dated figures as a right of the country, with its words beside them. */
import type { Amount, Claim, Right } from '~/engine/right'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import type { Parameters } from '~/engine/parameters'
import type { InAll } from '../municipality'

export interface LocalCondition {
  readonly id: string
  /** Where it is written, in words. */
  readonly source: InAll
  readonly decidedBy: 'answers' | 'authority'
  /** Absent for what only the municipality decides. */
  readonly holds?: TruthExpr
}

export interface LocalAmount {
  readonly id: string
  readonly unit: Amount['unit']
  readonly value: NumberExpr
  readonly upTo?: boolean
}

/** The words of a language; figures stand in them by their ids in double braces. */
export interface LocalWords {
  readonly name: string
  readonly summary: string
  readonly conditions: Readonly<Record<string, string>>
  readonly howMuch: readonly string[]
  readonly claim: readonly string[]
  readonly documents: readonly string[]
  readonly timeLimits: readonly string[]
  readonly refused: readonly string[]
}

export interface LocalRight {
  /** Its own among all rights, also those of the country. */
  readonly id: string
  readonly topics: readonly string[]
  /** By ids that begin with the right's own and a dot. */
  readonly parameters: Parameters
  readonly conditions: readonly LocalCondition[]
  readonly amounts: readonly LocalAmount[]
  readonly claim: Claim
  /** Where the rules were read. */
  readonly sources: readonly string[]
  /** The day on which they were last read there, ISO. */
  readonly checkedOn: string
  readonly words: InAll<LocalWords>
}

/** Who lives in the municipality: the first condition of each of its rights, so that no file has to say it. */
export const LIVES_HERE = 'lives-here'

/** A local right as the engine takes it. @param localities codes of the municipality's localities */
export function engineRight({ id, topics, parameters, conditions, amounts, claim, sources, checkedOn }: LocalRight, localities: readonly string[]): Right {
  return {
    id, kind: 'entitlement', authority: 'municipality', areas: [], topics, parameters,
    conditions: [
      { id: LIVES_HERE, law: [], decidedBy: 'answers', holds: { kind: 'is', path: 'locality', values: localities } },
      ...conditions.map(({ id: own, decidedBy, holds }) => ({ id: own, law: [], decidedBy, ...(holds ? { holds } : {}) })),
    ],
    askPerson: [], amounts, claim, deadlines: [], opensAlso: [], documents: [], notes: { timeLimits: [], refused: [] }, sources, checkedOn,
  }
}
