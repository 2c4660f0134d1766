/** Sections out of whole tens: which tens belong to which row and column. Totals are sums of what is shown. */
import type { Database } from '#db/client'
import type { Measure } from '../counting/cells'
import type { Period } from '../reading/period'
import { monthlyTens, type Scopes, type Tens, tensOf } from '../reading/read-tens.server'
import { monthsOf } from '../reading/period'
import type { Column, LabelKind, Row, Section, Value } from './section'

/** What a page is about: which centers, which towns, which months. */
export interface Asked {
  readonly centers: Scopes
  /** Towns of those centers; `all` where no center is chosen. */
  readonly towns: Scopes
  /** Of the counts that belong to no center. */
  readonly visits: Scopes
  readonly period: Period
}

export interface View {
  readonly now: Asked
  /** What it is compared with; null: with nothing. */
  readonly before: Asked | null
}

export interface TableSpec {
  readonly id: string
  readonly label: LabelKind
  readonly measures: readonly Measure[]
  readonly scopes: (asked: Asked) => Scopes
  readonly columns: readonly (Column & { readonly has?: (tens: Tens) => boolean })[]
  /** The row to which tens belong; null: to none. */
  readonly rowOf: (tens: Tens) => string | null
  /** Rows that are always there, in their order; without it those of which something is shown, the largest first. */
  readonly order?: readonly string[]
  readonly chart?: Section['chart']
  readonly hasTotal?: boolean
}

type Rows = ReadonlyMap<string, readonly number[]>

async function rowsOf(db: Database, spec: TableSpec, asked: Asked | null): Promise<Rows> {
  const rows = new Map<string, number[]>()
  if (!asked) return rows
  for (const tens of await tensOf(db, spec.measures, spec.scopes(asked), asked.period)) {
    const id = spec.rowOf(tens)
    if (id === null) continue
    const values = rows.get(id) ?? spec.columns.map(() => 0)
    rows.set(id, spec.columns.map(({ has }, index) => (values[index] ?? 0) + (!has || has(tens) ? tens.n : 0)))
  }
  return rows
}

/** Nothing full is shown as "fewer than ten", whether it is nine or none. */
export const shown = (values: readonly number[]): readonly Value[] => values.map((value) => (value === 0 ? null : value))

const sumOf = (rows: Rows, columns: number) =>
  Array.from({ length: columns }, (_, index) => [...rows.values()].reduce((sum, values) => sum + (values[index] ?? 0), 0))

export async function tableOf(db: Database, view: View, spec: TableSpec): Promise<Section> {
  const [now, before] = [await rowsOf(db, spec, view.now), await rowsOf(db, spec, view.before)]
  const none = spec.columns.map(() => 0)
  const found = [...new Set([...now.keys(), ...before.keys()])]
  const weight = (id: string) => (now.get(id) ?? none).reduce((sum, value) => sum + value, 0)
  const ids = spec.order ?? found.sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1))
  const row = (id: string, of: readonly number[], compared: readonly number[]): Row => ({ id, values: shown(of), ...(view.before ? { before: shown(compared) } : {}) })
  const { id, label, columns, chart = 'bars', hasTotal = true } = spec
  return {
    id, label, chart, columns: columns.map(({ key, unit }) => ({ key, unit })),
    rows: ids.map((each) => row(each, now.get(each) ?? none, before.get(each) ?? none)),
    total: hasTotal ? row('total', sumOf(now, columns.length), sumOf(before, columns.length)) : null,
  }
}

/** Measures over the months of the period, a column each. */
export async function monthsTable(db: Database, { now }: View, id: string, measures: readonly Measure[], scopes: (asked: Asked) => Scopes): Promise<Section> {
  const found = await monthlyTens(db, measures, scopes(now), now.period)
  return {
    id, label: 'month', chart: 'months', columns: measures.map((key) => ({ key, unit: 'count' })), total: null,
    rows: monthsOf(now.period).map((month) => ({
      id: month, values: shown(measures.map((measure) => found.find((each) => each.measure === measure && each.month === month)?.n ?? 0)),
    })),
  }
}
