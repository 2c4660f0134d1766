/** The shape of one right: always in the same order, so that whoever has read one has read all. */
import type { NumberExpr, TruthExpr } from './expression'
import type { Parameters, Tables } from './parameters'

/** A section of a law, or a rule of a procedure: the act's name has its words in every language, the section is written as in the act. */
export interface Citation {
  readonly act: string
  readonly section?: string
}

export interface Condition {
  readonly id: string
  readonly law: readonly Citation[]
  /** `authority`: nothing the resident says settles it. It is listed and never fails a screening. */
  readonly decidedBy: 'answers' | 'authority'
  /** To whom the condition applies at all; where it certainly does not, it is left out. */
  readonly applies?: TruthExpr
  /** Absent for a condition that only the authority decides. */
  readonly holds?: TruthExpr
}

/** A case in which a person should look; fires only when it is certainly given. */
export interface PersonTrigger {
  readonly id: string
  readonly when: TruthExpr
  /** A light question is asked, last of all; the others are only listed under "tell the counsellor if …". */
  readonly light: boolean
}

export type AmountUnit = 'ILS/month' | 'ILS/day' | 'ILS/year' | 'ILS once' | 'percent' | 'days' | 'months'

export interface Amount {
  readonly id: string
  readonly unit: AmountUnit
  readonly value: NumberExpr
  /** The amount is shown only where this is not certainly false (a table that covers some families only). */
  readonly shownWhen?: TruthExpr
  /** Facts that may stay unasked: the range then spans what they could change. */
  readonly spans?: readonly string[]
  /** `upTo`: the authority sets the sum, so that the range starts at nothing. */
  readonly upTo?: boolean
}

export interface Deadline {
  readonly id: string
  /** The last day. */
  readonly on: NumberExpr
  /** The deadline stands only where this certainly holds. */
  readonly when?: TruthExpr
}

export interface Claim {
  /** Web addresses of the authority, and phones as dialled. The steps themselves are words. */
  readonly links: readonly string[]
  readonly phones: readonly string[]
  readonly forms: readonly string[]
}

/** Whose right it is when it is not the applicant's own: each item of the list (a child) for which this certainly holds. */
export interface Concerns {
  readonly list: string
  readonly where: TruthExpr
}

export interface Right {
  readonly id: string
  readonly kind: 'entitlement' | 'service' | 'shared-test'
  readonly authority: string
  readonly areas: readonly string[]
  readonly concerns?: Concerns
  /** Topics of the directory, the most fitting first, by which a place that helps is found. */
  readonly topics: readonly string[]
  readonly parameters: Parameters
  readonly tables?: Tables
  readonly conditions: readonly Condition[]
  readonly askPerson: readonly PersonTrigger[]
  /** Estimates, the best first: the first that can be shown is the amount; the others stand beside it. Empty: not estimated. */
  readonly amounts: readonly Amount[]
  readonly claim: Claim
  readonly deadlines: readonly Deadline[]
  readonly opensAlso: readonly string[]
  /** Documents to bring, in order: ids with words of their own. */
  readonly documents: readonly string[]
  /** Notes that many rights share, by id; their words stand once, and stand before the right's own. */
  readonly notes: { readonly timeLimits: readonly string[]; readonly refused: readonly string[] }
  readonly sources: readonly string[]
  /** The day on which the rule was last read against its sources. */
  readonly checkedOn: string
}

/** Declares a right; the checker that runs at load finds what does not fit. */
export function defineRight(right: Right): Right {
  return right
}

/** Declares a condition that the resident's answers can settle. */
export function condition(id: string, law: readonly Citation[], holds: TruthExpr, applies?: TruthExpr): Condition {
  return applies ? { id, law, decidedBy: 'answers', holds, applies } : { id, law, decidedBy: 'answers', holds }
}

/** Declares a condition that only the authority decides. */
export function authorityDecides(id: string, law: readonly Citation[]): Condition {
  return { id, law, decidedBy: 'authority' }
}

/** A case for a person that is not asked about, only listed. */
export function tellIf(id: string, when: TruthExpr): PersonTrigger {
  return { id, when, light: false }
}

/** A case for a person with a light question of its own, asked last. */
export function askIf(id: string, when: TruthExpr): PersonTrigger {
  return { id, when, light: true }
}

export function cite(act: string, section?: string): Citation {
  return section === undefined ? { act } : { act, section }
}
