/** Small helpers for tests of the evaluation by columns: what it finds for a few households, and the code that it writes. */
import { type Catalogue, defineCatalogue } from '../catalogue'
import { compileColumns, writerOf } from '../columns.server'
import type { TruthExpr } from '../expression'
import type { FactRecord } from '../facts'
import { figuresOn, type Table, type Tables } from '../parameters'
import type { Right } from '../right'
import { type Verdict, VERDICTS } from '../verdict'
import { figure, numbers, rightOf, tables, TODAY } from './evaluate'

/** Besides the usual figures of tests a half, and such as no law would give. */
const parameters = { ...numbers, half: figure(0.5), endless: figure(Infinity), endlesslyLow: figure(-Infinity) }

export function catalogueOf(rights: readonly Right[], more: Tables = {}): Catalogue {
  return defineCatalogue({}, rights, { parameters, tables: { ...tables, ...more } })
}

/** For each right, in the order in which they are judged, the verdict for each household. */
export function verdictsByColumns(catalogue: Catalogue, ...households: FactRecord[]): Verdict[][] {
  const columns = compileColumns(catalogue, figuresOn(catalogue.parameters, catalogue.tables, TODAY))
  return columns.verdicts(columns.load(households)).map((found) => Array.from(found, (code) => VERDICTS[code] as Verdict))
}

/** The verdict for each household where this is all that a right asks for. */
export function judged(holds: TruthExpr, ...households: FactRecord[]): Verdict[] {
  return verdictsByColumns(catalogueOf([rightOf('right', holds)]), ...households)[0] as Verdict[]
}

/** What writes the code of rights; the same names come up again in each. */
export function newWriter(...rights: Right[]) {
  const catalogue = catalogueOf(rights)
  return writerOf(catalogue, figuresOn(catalogue.parameters, catalogue.tables, TODAY))
}

/** A table of one step that counts how often its value is taken. */
export function countedTable(value: number): { readonly table: Table; readonly times: () => number } {
  let times = 0
  const step = {
    at: 0,
    get value() {
      times += 1
      return value
    },
  }
  const table: Table = { unit: 'count', source: 'test', status: 'official', from: null, confirmedUntil: '2099-12-31', steps: [step] }
  return { table, times: () => times }
}
