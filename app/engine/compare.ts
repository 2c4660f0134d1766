/** Two versions of the law side by side over the same households: who flips, and how much money it is. */
import type { Catalogue } from './catalogue'
import type { FactRecord } from './facts'
import { screen } from './screen'
import type { Verdict } from './verdict'

/** A sum as it is shown: its unit, its lower and its upper end. */
export interface Sum {
  readonly unit: string
  readonly min: number
  readonly max: number
}

/** As much of a result as is compared. */
export interface Outcome {
  readonly verdict: Verdict
  /** The best estimate first. */
  readonly amounts: readonly Sum[]
}

/** The outcomes of one household, by right. */
export type Outcomes = ReadonlyMap<string, Outcome>

/** A household whose result differs, by its place in the list that was compared. */
export interface Flip {
  readonly household: number
  readonly right: string
  /** `null`: the right is not in that version. */
  readonly before: Verdict | null
  readonly after: Verdict | null
  /** The first sum that each version shows; null where it shows none. */
  readonly sums: { readonly before: Sum | null; readonly after: Sum | null }
  /** Change of the first sum, in its unit, at its lower and its upper end; null when either version shows none, or the units differ. */
  readonly amount: Sum | null
}

export interface RightComparison {
  readonly right: string
  readonly households: number
  readonly flips: readonly Flip[]
  /** How many households went from one verdict to another, as `eligible → ineligible`; `–` stands for a right that is not there. */
  readonly moves: Readonly<Record<string, number>>
  /** Sum of the changes of monthly amounts in shekels, over the households where both versions show one. */
  readonly monthly: { readonly min: number; readonly max: number }
}

/** @param asOf the day (since 1970-01-01) whose law is applied in both versions */
export function compareCatalogues(before: Catalogue, after: Catalogue, households: readonly FactRecord[], asOf: number): RightComparison[] {
  const ids = [...new Set([...before.rights, ...after.rights].map(({ id }) => id))]
  const outcomes = (catalogue: Catalogue, facts: FactRecord): Outcomes =>
    new Map(screen(catalogue, facts, asOf).results.map((result) => [result.right.id, result]))
  return compareOutcomes(ids, households.length, (household) => {
    const facts = households[household] as FactRecord
    return [outcomes(before, facts), outcomes(after, facts)]
  })
}

/**
 * Compares what two versions said, however it was found.
 * @param ids the rights of both versions
 * @param outcomesOf what each version says of a household, by its place
 */
export function compareOutcomes(
  ids: readonly string[], households: number, outcomesOf: (household: number) => readonly [before: Outcomes, after: Outcomes],
): RightComparison[] {
  const found = ids.map((right) => ({ right, flips: [] as Flip[] }))
  for (let household = 0; household < households; household++) {
    const [old, now] = outcomesOf(household)
    for (const { right, flips } of found) {
      const flip = flipOf(household, right, old.get(right), now.get(right))
      if (flip) flips.push(flip)
    }
  }
  return found.map(({ right, flips }) => ({ right, households, ...summaryOf(flips) }))
}

function summaryOf(flips: readonly Flip[]): Pick<RightComparison, 'flips' | 'moves' | 'monthly'> {
  const moves: Record<string, number> = {}
  const monthly = { min: 0, max: 0 }
  for (const { before, after, amount } of flips) {
    if (before !== after) {
      const move = `${before ?? '–'} → ${after ?? '–'}`
      moves[move] = (moves[move] ?? 0) + 1
    }
    if (amount?.unit !== 'ILS/month') continue
    monthly.min += amount.min
    monthly.max += amount.max
  }
  return { flips, moves, monthly }
}

function firstSum(outcome: Outcome | undefined): Sum | null {
  const [first] = outcome?.amounts ?? []
  return first ? { unit: first.unit, min: first.min, max: first.max } : null
}

function flipOf(household: number, right: string, old: Outcome | undefined, now: Outcome | undefined): Flip | null {
  const [before, after] = [firstSum(old), firstSum(now)]
  const comparable = before && after && before.unit === after.unit
  const amount = comparable ? { unit: after.unit, min: after.min - before.min, max: after.max - before.max } : null
  const isSame = old?.verdict === now?.verdict && (amount === null ? before?.unit === after?.unit : amount.min === 0 && amount.max === 0)
  if (isSame) return null
  return { household, right, before: old?.verdict ?? null, after: now?.verdict ?? null, sums: { before, after }, amount }
}
