/** How much money lies in the flips of a right. */
import type { Flip, Sum } from '~/engine/compare'

/** Money by its unit: the change for those who are shown a sum before and after, and what others come to be shown, or no longer are. */
export interface Money {
  readonly unit: string
  readonly households: number
  readonly changed: { readonly min: number; readonly max: number }
  readonly gained: { readonly min: number; readonly max: number }
  readonly lost: { readonly min: number; readonly max: number }
}

interface Mutable {
  unit: string
  households: number
  changed: { min: number; max: number }
  gained: { min: number; max: number }
  lost: { min: number; max: number }
}

function isMoney(sum: Sum | null): sum is Sum {
  return sum !== null && sum.unit.startsWith('ILS')
}

function add(to: { min: number; max: number }, { min, max }: { readonly min: number; readonly max: number }): void {
  to.min += min
  to.max += max
}

/** The money of flips, a line for each unit, in the order in which units are met. */
export function moneyOf(flips: readonly Flip[]): readonly Money[] {
  const byUnit = new Map<string, Mutable>()
  const of = (unit: string): Mutable => {
    const zero = () => ({ min: 0, max: 0 })
    const money = byUnit.get(unit) ?? { unit, households: 0, changed: zero(), gained: zero(), lost: zero() }
    byUnit.set(unit, money)
    money.households += 1
    return money
  }
  for (const {
    sums: { before, after },
    amount,
  } of flips) {
    if (isMoney(amount)) add(of(amount.unit).changed, amount)
    else {
      if (isMoney(after)) add(of(after.unit).gained, after)
      if (isMoney(before)) add(of(before.unit).lost, before)
    }
  }
  return [...byUnit.values()]
}
