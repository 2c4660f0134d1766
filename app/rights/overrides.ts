/** Figures that were published after the code was written: added to the figures of the code, never taken from them. */
import type { Catalogue } from '~/engine/catalogue'
import type { FigureStatus, Parameter, Parameters, ParameterValue, Table, Tables, TableVersion } from '~/engine/parameters'

/** How a figure was found, all kinds of it. */
export const FIGURE_STATUSES = ['official', 'press', 'derived', 'old', 'secondary'] as const satisfies readonly FigureStatus[]

/** Cells of a table that change on a day; the other cells stay as they stood on that day. */
export interface TableChange extends Omit<TableVersion, 'steps'> {
  readonly cells: readonly { readonly at: number; readonly value: number }[]
}

/** By the id of the figure, in the order in which they were published. */
export interface Overrides {
  readonly parameters: Readonly<Record<string, readonly ParameterValue[]>>
  readonly tables: Readonly<Record<string, readonly TableChange[]>>
}

export const NO_OVERRIDES: Overrides = { parameters: {}, tables: {} }

export function isEmpty({ parameters, tables }: Overrides): boolean {
  return Object.keys(parameters).length === 0 && Object.keys(tables).length === 0
}

/** A value with the same first day takes the place of the one before; any other stands beside them. */
export function withValues(parameter: Parameter, added: readonly ParameterValue[]): Parameter {
  const values = added.reduce<readonly ParameterValue[]>((all, value) => {
    const place = all.findIndex(({ from }) => from === value.from)
    return place < 0 ? [...all, value] : all.map((one, index) => (index === place ? value : one))
  }, parameter.values)
  return { ...parameter, values }
}

function stepsWith(steps: Table['steps'], cells: TableChange['cells']): Table['steps'] {
  const byStart = new Map([...steps, ...cells].map(({ at, value }) => [at, value]))
  return [...byStart].sort(([a], [b]) => a - b).map(([at, value]) => ({ at, value }))
}

const FIRST = ''

/** A table with changed cells: from the first day of each change on, and in every later version of the table. */
export function withCells(table: Table, changes: readonly TableChange[]): Table {
  const { unit, later = [], ...first } = table
  const versions = changes.reduce<readonly TableVersion[]>(
    (all, { cells, ...head }) => {
      const from = head.from ?? FIRST
      const standing = all.filter((version) => (version.from ?? FIRST) <= from).at(-1) ?? (all[0] as TableVersion)
      const isSame = standing.from === head.from
      const changed: TableVersion = { ...head, steps: stepsWith(standing.steps, cells) }
      const others = isSame ? all.map((version) => (version === standing ? changed : version)) : [...all, changed]
      return others
        .map((version) => ((version.from ?? FIRST) > from ? { ...version, steps: stepsWith(version.steps, cells) } : version))
        .sort((a, b) => ((a.from ?? FIRST) < (b.from ?? FIRST) ? -1 : 1))
    },
    [first, ...later],
  )
  const [earliest = first, ...rest] = versions
  return { unit, ...earliest, ...(rest.length > 0 ? { later: rest } : {}) }
}

/** Figures under their ids, where there is something to change among them; else the very same object. */
function changed<T>(all: Readonly<Record<string, T>>, by: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  const ids = Object.keys(all).filter((id) => by[id] !== undefined)
  return ids.length === 0 ? all : { ...all, ...Object.fromEntries(ids.map((id) => [id, by[id] as T])) }
}

/**
 * The law with published figures, as if they had been written so in the code. Expressions are the same objects. A change of a figure
 * that the code does not know (any more) changes nothing.
 */
export function withOverrides(catalogue: Catalogue, overrides: Overrides): Catalogue {
  if (isEmpty(overrides)) return catalogue
  const parameters: Parameters = Object.fromEntries(
    Object.entries(overrides.parameters).flatMap(([id, added]) => {
      const parameter = catalogue.parameters[id]
      return parameter ? [[id, withValues(parameter, added)]] : []
    }),
  )
  const tables: Tables = Object.fromEntries(
    Object.entries(overrides.tables).flatMap(([id, changes]) => {
      const table = catalogue.tables[id]
      return table ? [[id, withCells(table, changes)]] : []
    }),
  )
  return {
    ...catalogue,
    parameters: changed(catalogue.parameters, parameters),
    tables: changed(catalogue.tables, tables),
    rights: catalogue.rights.map((right) => {
      const own = changed(right.parameters, parameters)
      const ownTables = right.tables && changed(right.tables, tables)
      return own === right.parameters && ownTables === right.tables ? right : { ...right, parameters: own, ...(ownTables ? { tables: ownTables } : {}) }
    }),
  }
}
