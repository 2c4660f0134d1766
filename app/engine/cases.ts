/** Worked examples of a right: what the law says of one household on one day. They are tests and the editor's evidence alike. */
import type { FactRecord } from './facts'
import type { AmountUnit } from './right'
import type { Verdict } from './verdict'

export interface RightCase {
  /** The case in words, such as "single parent of three, dismissed in May". No names of people. */
  readonly name: string
  readonly asOf: string
  readonly facts: FactRecord
  readonly verdict: Verdict
  /** The first amount shown; `null`: none may be shown. Left out: not looked at. Shekels are compared to the agora. */
  readonly amount?: { readonly unit: AmountUnit; readonly min: number; readonly max: number } | null
  /** Outcomes of single conditions, where the case is about them. */
  readonly conditions?: Readonly<Record<string, 'yes' | 'no' | 'person' | 'unknown' | 'noOrPerson' | 'personOrYes' | 'notApplicable'>>
  /** Person-triggers that must fire. */
  readonly asks?: readonly string[]
  /** Facts that must be named as still missing (others may be named too). */
  readonly missing?: readonly string[]
  readonly follows?: readonly string[]
  /** Deadlines by id, as ISO dates. */
  readonly deadlines?: Readonly<Record<string, string>>
}

export interface RightCases {
  readonly right: string
  readonly cases: readonly RightCase[]
}

export function defineCases(right: string, cases: readonly RightCase[]): RightCases {
  return { right, cases }
}
