/** Two versions of the law side by side over the same households: who flips, and how much money a month it is. */
import type { Catalogue } from './catalogue'
import type { FactRecord } from './facts'
import { type RightResult, screen } from './screen'
import type { Verdict } from './verdict'

/** A household whose result differs, by its place in the list that was compared. */
export interface Flip {
  readonly household: number
  readonly right: string
  /** `null`: the right is not in that version. */
  readonly before: Verdict | null
  readonly after: Verdict | null
  /** Change of the first sum, in its unit, at its lower and its upper end; null when either version shows none, or the units differ. */
  readonly amount: { readonly unit: string; readonly min: number; readonly max: number } | null
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
  const flips = new Map<string, Flip[]>(ids.map((id) => [id, []]))
  households.forEach((facts, household) => {
    const old = resultsById(before, facts, asOf)
    const now = resultsById(after, facts, asOf)
    for (const id of ids) {
      const flip = flipOf(household, id, old.get(id), now.get(id))
      if (flip) flips.get(id)?.push(flip)
    }
  })
  return ids.map((right) => {
    const own = flips.get(right) ?? []
    const moves: Record<string, number> = {}
    const monthly = { min: 0, max: 0 }
    for (const { before: from, after: to, amount } of own) {
      if (from !== to) {
        const move = `${from ?? '–'} → ${to ?? '–'}`
        moves[move] = (moves[move] ?? 0) + 1
      }
      if (amount?.unit !== 'ILS/month') continue
      monthly.min += amount.min
      monthly.max += amount.max
    }
    return { right, households: households.length, flips: own, moves, monthly }
  })
}

function resultsById(catalogue: Catalogue, facts: FactRecord, asOf: number): ReadonlyMap<string, RightResult> {
  return new Map(screen(catalogue, facts, asOf).results.map((result) => [result.right.id, result]))
}

function flipOf(household: number, right: string, old: RightResult | undefined, now: RightResult | undefined): Flip | null {
  const [before, after] = [old?.amounts[0], now?.amounts[0]]
  const comparable = before && after && before.unit === after.unit
  const amount = comparable ? { unit: after.unit, min: after.min - before.min, max: after.max - before.max } : null
  const isSame = old?.verdict === now?.verdict && (amount === null ? before?.unit === after?.unit : amount.min === 0 && amount.max === 0)
  if (isSame) return null
  return { household, right, before: old?.verdict ?? null, after: now?.verdict ?? null, amount }
}
