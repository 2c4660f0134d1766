/** Worked examples of a right: what the law says of one household on one day. They are tests and the editor's evidence alike. */
import type { FactRecord } from './facts'
import type { AmountUnit } from './right'
import type { Verdict } from './verdict'

export interface StatedAmount {
  readonly unit: AmountUnit
  readonly min: number
  readonly max: number
}

export interface RightCase {
  /** The case in words, such as "single parent of three, dismissed in May". No names of people. */
  readonly name: string
  readonly asOf: string
  readonly facts: FactRecord
  readonly verdict: Verdict
  /** The first amount shown; `null`: none may be shown. Left out: not looked at. Shekels are compared to the agora. */
  readonly amount?: StatedAmount | null
  /** Sums by their ids, where there are several; `null`: that one may not be shown. */
  readonly amounts?: Readonly<Record<string, StatedAmount | null>>
  /** Outcomes of single conditions, where the case is about them. */
  readonly conditions?: Readonly<Record<string, 'yes' | 'no' | 'person' | 'unknown' | 'noOrPerson' | 'personOrYes' | 'notApplicable'>>
  /** Person-triggers that must fire. */
  readonly asks?: readonly string[]
  /** Person-triggers that must not fire. */
  readonly asksNot?: readonly string[]
  /** Person-triggers that did not fire and must be listed as "tell the counsellor if …". */
  readonly tells?: readonly string[]
  /** Person-triggers that must not be listed so. */
  readonly tellsNot?: readonly string[]
  /** Facts that must be named as still missing (others may be named too). */
  readonly missing?: readonly string[]
  readonly follows?: readonly string[]
  /** Deadlines by id, as ISO dates; `null`: there must be none. */
  readonly deadlines?: Readonly<Record<string, string | null>>
  /** Exactly the items whose right it is (`children[0]`), in their order. */
  readonly concerned?: readonly string[]
}

export interface RightCases {
  readonly right: string
  readonly cases: readonly RightCase[]
}

export function defineCases(right: string, cases: readonly RightCase[]): RightCases {
  return { right, cases }
}
