/** Figures of the law: each with the day from which it holds, the day until which it is confirmed, and its source. */
import { formatDay, parseDay } from './date'

/** How a figure was found: read on an official page, in the press, computed from official figures, or official but of an earlier year. */
export type FigureStatus = 'official' | 'press' | 'derived' | 'old' | 'secondary'

export interface ParameterValue {
  readonly value: number
  /** ISO date; `null` for a figure of the law whose first day is not known, taken to hold on every day asked about. */
  readonly from: string | null
  /** ISO date of the last day for which the figure was confirmed; later it is used with a warning. */
  readonly confirmedUntil: string
  readonly source: string
  readonly status: FigureStatus
}

export interface Parameter {
  readonly unit: string
  readonly values: readonly ParameterValue[]
}

export type Parameters = Readonly<Record<string, Parameter>>

/** The steps of a table as they stand from a day on. Steps by ascending `at`. */
export interface TableVersion {
  readonly source: string
  readonly status: FigureStatus
  readonly from: string | null
  readonly confirmedUntil: string
  readonly steps: readonly { readonly at: number; readonly value: number }[]
}

/** A stepped table: the value of the last step that starts at or below the number looked up. */
export interface Table extends TableVersion {
  readonly unit: string
  /** What takes its place, each from a day on (never null), the earliest first. */
  readonly later?: readonly TableVersion[]
}

export type Tables = Readonly<Record<string, Table>>

/** What is wrong with a figure on the day asked about. */
export type FigureProblem = 'pastConfirmation' | 'notYetInForce' | 'none'

export interface Figure {
  readonly id: string
  readonly value: number
  readonly unit: string
  readonly from: string | null
  readonly problem: FigureProblem | null
  readonly source: string
  readonly status: FigureStatus
}

/** The figure that holds on a day, or the problem that there is none. */
export function figureOn(id: string, parameter: Parameter | undefined, asOf: number): Figure {
  const missing = (problem: FigureProblem): Figure => ({
    id, value: NaN, unit: parameter?.unit ?? '', from: null, problem, source: '', status: 'official',
  })
  if (!parameter || parameter.values.length === 0) return missing('none')
  let best: ParameterValue | null = null
  let bestFrom = -Infinity
  for (const candidate of parameter.values) {
    const from = candidate.from === null ? -Infinity : (parseDay(candidate.from) as number)
    if (from <= asOf && from >= bestFrom) {
      best = candidate
      bestFrom = from
    }
  }
  if (!best) return missing('notYetInForce')
  const stale = asOf > (parseDay(best.confirmedUntil) as number)
  return {
    id, value: best.value, unit: parameter.unit, from: best.from,
    problem: stale ? 'pastConfirmation' : null, source: best.source, status: best.status,
  }
}

/** A table as it stands on a day. */
export function tableOn(table: Table, asOf: number): Table {
  const begun = table.later?.filter(({ from }) => from !== null && (parseDay(from) as number) <= asOf).at(-1)
  return begun ? { unit: table.unit, ...begun } : table
}

/** The figures of one day, found once each. */
export interface Figures {
  readonly asOf: number
  /** The same day as an ISO date. */
  readonly day: string
  readonly tables: Tables
  figure(id: string): Figure
  lookUp(table: string, at: number): number
  table(id: string): Table | undefined
}

/** The figures of the day that was asked for last, by their parameters: a register is screened for one day. */
const lastDay = new WeakMap<Parameters, Figures>()

/** The figures that hold on a day. */
export function figuresOn(parameters: Parameters, tables: Tables, asOf: number): Figures {
  const last = lastDay.get(parameters)
  if (last?.asOf === asOf && last.tables === tables) return last
  const figures = newFigures(parameters, tables, asOf)
  lastDay.set(parameters, figures)
  return figures
}

function newFigures(parameters: Parameters, tables: Tables, asOf: number): Figures {
  const found = new Map<string, Figure>()
  const foundTables = new Map<string, Table>()
  const tableOf = (id: string): Table | undefined => {
    const table = tables[id]
    if (!table?.later) return table
    const standing = foundTables.get(id) ?? tableOn(table, asOf)
    foundTables.set(id, standing)
    return standing
  }
  return {
    asOf,
    day: formatDay(asOf),
    tables,
    figure(id) {
      let figure = found.get(id)
      if (!figure) {
        figure = figureOn(id, parameters[id], asOf)
        found.set(id, figure)
      }
      return figure
    },
    table: tableOf,
    lookUp: (table, at) => valueAt(tableOf(table)?.steps ?? [], at),
  }
}

/** The value of the last step that starts at or below a number; the first one below all steps, NaN without a table or a number. */
export function valueAt(steps: Table['steps'], at: number): number {
  if (steps.length === 0 || at !== at) return NaN
  let first = 0
  let last = steps.length - 1
  while (first < last) {
    const middle = (first + last + 1) >> 1
    if ((steps[middle] as Table['steps'][number]).at <= at) first = middle
    else last = middle - 1
  }
  return (steps[first] as Table['steps'][number]).value
}
