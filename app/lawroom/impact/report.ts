/** What a proposed law changes, for whom and by how much: the question that is measured, and its answer as it is kept. */
import type { Verdict } from '~/engine/verdict'
import type { Overrides } from '~/rights/overrides'

/** Households that are drawn at random beside the worked cases; the same ones each time, from this seed. */
export const HOUSEHOLDS = 10_000
export const SEED = 2026

export interface ImpactQuestion {
  /** ISO day on which both laws are applied to every household. */
  readonly asOf: string
  readonly before: Overrides
  readonly after: Overrides
  readonly households: number
  readonly seed: number
}

export interface ImpactSum {
  readonly unit: string
  readonly min: number
  readonly max: number
}

/** A household whose result differs. */
export interface ImpactExample {
  /** `right: name of the case`; null for a household that was drawn. */
  readonly name: string | null
  readonly age: number | null
  readonly children: number
  readonly hasSpouse: boolean
  /** Shekels a month from work; null where nothing is known of it. */
  readonly income: number | null
  readonly before: { readonly verdict: Verdict | null; readonly sum: ImpactSum | null }
  readonly after: { readonly verdict: Verdict | null; readonly sum: ImpactSum | null }
}

/** What happens to one right over the drawn households and the cases, all on the day asked about. */
export interface RightImpact {
  readonly right: string
  /** Whose verdict or sum differs: of the cases, and of those drawn. */
  readonly cases: number
  readonly drawn: number
  readonly moves: readonly { readonly from: Verdict | null; readonly to: Verdict | null; readonly count: number }[]
  /** Of the drawn households, by unit: change of sums seen before and after, and the range in which single changes lie. */
  readonly money: readonly {
    readonly unit: string
    readonly count: number
    readonly total: { readonly min: number; readonly max: number }
    readonly least: number
    readonly most: number
  }[]
  readonly examples: readonly ImpactExample[]
}

export interface Impact {
  readonly asOf: string
  readonly cases: number
  readonly drawn: number
  readonly seed: number
  readonly rights: readonly RightImpact[]
  /** Worked cases that come out otherwise on their own day: the change reaches back into the past. */
  readonly past: readonly { readonly right: string; readonly name: string; readonly day: string }[]
}

/** How far a measurement is: lines that the measuring process writes. */
export type ImpactLine = { readonly done: number; readonly total: number } | { readonly impact: Impact } | { readonly fault: string }
