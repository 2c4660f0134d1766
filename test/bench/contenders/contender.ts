import type { FactRecord } from '~/engine/facts'
import type { Verdict } from '~/engine/verdict'

/** Households in a contender's own form. */
export interface Prepared {
  /** Judges every household once. This is what is measured. */
  run(): unknown
  /** The verdicts of every household, in the order of the compared rights, for the check before anything is measured. */
  verdicts(): readonly (readonly Verdict[])[] | Promise<readonly (readonly Verdict[])[]>
}

export interface Contender {
  readonly name: string
  /** Whether it can leave an answer open; the others get complete households only. */
  readonly knowsUnknown: boolean
  /** The most households it is given, so that slow ones do not hold up the round; times are for one household. */
  readonly most: number
  prepare(households: readonly FactRecord[]): Prepared
}
