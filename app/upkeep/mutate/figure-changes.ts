/** Every figure of a right one step up and one step down: the values of parameters, the cells and the edges of tables. */
import { formatDay, parseDay } from '~/engine/date'
import { figureOn, type Parameter, type Parameters, type Table, type Tables } from '~/engine/parameters'

/** Figures that took the place of others, by id. */
export interface FigureChange {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly parameters: Parameters
  readonly tables: Tables
  /** The value holds on the day of some case. One that does not cannot be seen by any: a case for its time is missing. */
  readonly inForce: boolean
}

/** One step that a reader of the law would call "one off" in that unit. */
export function stepOf(unit: string, value: number): number {
  if (unit.startsWith('%') || unit.startsWith('percentage')) return 0.1
  if (unit === 'ILS/hour') return 0.1
  if (unit.startsWith('ILS') || Number.isInteger(value)) return 1
  return 0.1
}

/** Without what binary fractions add. */
function moved(value: number, by: number): number {
  return Math.round((value + by) * 1e6) / 1e6
}

/** The values that hold on a day that may be asked about, with whether a case is of such a day. */
function valuesOf(id: string, parameter: Parameter, days: readonly number[], firstDay: number) {
  const seen = new Set(days.map((day) => figureOn(id, parameter, day).from))
  const starts = parameter.values.map(({ from }) => (from === null ? -Infinity : (parseDay(from) as number)))
  return parameter.values.flatMap((value, index) => {
    const start = starts[index] as number
    const end = Math.min(Infinity, ...starts.filter((other) => other > start))
    return end <= firstDay ? [] : [{ value, index, inForce: seen.has(value.from) && days.some((day) => day >= start && day < end) }]
  })
}

function parameterChanges(id: string, parameter: Parameter, days: readonly number[], firstDay: number): FigureChange[] {
  return valuesOf(id, parameter, days, firstDay).flatMap(({ value: { value, from }, index, inForce }) => {
    const step = stepOf(parameter.unit, value)
    const since = from === null ? '' : ` since ${from}`
    const say = (figure: number) => (parameter.unit === 'date' ? formatDay(figure) : `${figure} ${parameter.unit}`) + since
    return [-step, step].map((by): FigureChange => {
      const next = moved(value, by)
      const values = parameter.values.map((each, place) => (place === index ? { ...each, value: next } : each))
      return { id, from: say(value), to: say(next), parameters: { [id]: { ...parameter, values } }, tables: {}, inForce }
    })
  })
}

function tableChanges(id: string, table: Table): FigureChange[] {
  const withStep = (index: number, change: Partial<Table['steps'][number]>): Tables => ({
    [id]: { ...table, steps: table.steps.map((step, place) => (place === index ? { ...step, ...change } : step)) },
  })
  return table.steps.flatMap((step, index) => {
    const by = stepOf(table.unit, step.value)
    const cells = [-by, by].map((each) => moved(step.value, each)).map((value): FigureChange => ({
      id, from: `${step.value} at ${step.at}`, to: String(value), parameters: {}, tables: withStep(index, { value }), inForce: true,
    }))
    // Below the first edge the first cell holds as well, so that it says nothing where that edge lies.
    const edges = (index === 0 ? [] : [-1, 1]).map((each): FigureChange => ({
      id, from: `edge at ${step.at}`, to: String(step.at + each), parameters: {}, tables: withStep(index, { at: step.at + each }), inForce: true,
    }))
    return [...cells, ...edges]
  })
}

/**
 * @param ids the figures that a right uses
 * @param days the days of its cases
 * @param firstDay the earliest day that may be asked about; values that ended before it are left out
 */
export function figureChanges(
  ids: readonly string[], { parameters, tables }: { readonly parameters: Parameters; readonly tables: Tables },
  days: readonly number[], firstDay: number,
): readonly FigureChange[] {
  return ids.flatMap((id) => {
    const parameter = parameters[id]
    if (parameter) return parameterChanges(id, parameter, days, firstDay)
    const table = tables[id]
    return table ? tableChanges(id, table) : []
  })
}
