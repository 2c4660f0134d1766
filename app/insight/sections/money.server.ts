/** Money of grants, by right and by center. */
import type { Database } from '#db/client'
import { idOfScope } from '../counting/cells'
import { type Money, moneyOf } from '../reading/read-tens.server'
import type { Asked, View } from './build.server'
import type { Row, Section, Value } from './section'

/** No ten grants are together; a sum of ten may well be nothing. */
const NONE: readonly Value[] = [null, null]

type Sums = ReadonlyMap<string, readonly [number, number]>

async function sumsBy(db: Database, asked: Asked | null, keyOf: (money: Money) => string): Promise<Sums> {
  const sums = new Map<string, [number, number]>()
  for (const money of asked ? await moneyOf(db, asked.centers, asked.period) : []) {
    const [monthly, once] = sums.get(keyOf(money)) ?? [0, 0]
    sums.set(keyOf(money), [monthly + money.monthly, once + money.once])
  }
  return sums
}

/** Of several rights together: `several`. */
export async function moneySection(db: Database, view: View): Promise<Section> {
  const keyOf = ({ right }: Money) => right || 'several'
  const [now, before] = [await sumsBy(db, view.now, keyOf), await sumsBy(db, view.before, keyOf)]
  const row = (id: string, of: readonly Value[] = NONE, compared: readonly Value[] = NONE): Row => ({ id, values: of, ...(view.before ? { before: compared } : {}) })
  const total = (sums: Sums) => (sums.size === 0 ? NONE : [0, 1].map((index) => [...sums.values()].reduce((all, sum) => all + (sum[index] ?? 0), 0)))
  const ids = [...new Set([...now.keys(), ...before.keys()])].sort((a, b) => (now.get(b)?.[0] ?? 0) - (now.get(a)?.[0] ?? 0) || (a < b ? -1 : 1))
  return {
    id: 'money', label: 'right', chart: 'bars', columns: [{ key: 'monthly', unit: 'shekels' }, { key: 'once', unit: 'shekels' }],
    rows: ids.map((id) => row(id, now.get(id), before.get(id))), total: row('total', total(now), total(before)),
  }
}

/** Shekels a month by center. */
export async function moneyByCenter(db: Database, asked: Asked): Promise<ReadonlyMap<string, number>> {
  return new Map([...(await sumsBy(db, asked, ({ scope }) => idOfScope(scope)))].map(([center, [monthly]]) => [center, monthly]))
}
