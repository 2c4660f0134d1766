/** The figures of a law as the law room lists them: each once, with where it stands, how it is now and when it must be read again. */
import type { Catalogue } from '~/engine/catalogue'
import { type FigureStatus, type Parameter, type Table, tableOn } from '~/engine/parameters'
import { tablesByDay } from '~/upkeep/law/tables-by-day'

/** A figure as it stands: a parameter, or one cell of a table. */
export interface Standing {
  readonly figure: string
  readonly at: number | null
  readonly unit: string
  readonly value: number
  readonly from: string | null
  readonly confirmedUntil: string
  readonly source: string
  readonly status: FigureStatus
}

export interface Figure {
  readonly id: string
  readonly kind: 'parameter' | 'table'
  readonly unit: string
  /** Steps of the table begin on days of the calendar. */
  readonly byDay: boolean
  /** Rights that state it; empty for a figure that only stands for itself. */
  readonly rights: readonly string[]
  readonly authorities: readonly string[]
  /** Its newest value: the one with the latest first day, in force or still to come. A row for each cell of a table. */
  readonly newest: readonly Standing[]
  readonly confirmedUntil: string
}

const FIRST = ''

/** The values of a parameter, the earliest first day first. */
export function inOrder<T extends { readonly from: string | null }>(values: readonly T[]): readonly T[] {
  return [...values].sort((a, b) => ((a.from ?? FIRST) < (b.from ?? FIRST) ? -1 : 1))
}

function newestOf(id: string, { unit, values }: Parameter): readonly Standing[] {
  const last = inOrder(values).at(-1)
  return last ? [{ figure: id, at: null, unit, ...last }] : []
}

/** The cells of a table as they stand from its last change on. */
function cellsOf(id: string, table: Table): readonly Standing[] {
  const { unit, steps, from, confirmedUntil, source, status } = tableOn(table, Infinity)
  return steps.map(({ at, value }) => ({ figure: id, at, unit, value, from, confirmedUntil, source, status }))
}

const listed = new WeakMap<Catalogue, readonly Figure[]>()

/** Every figure of a law, in the order of the law; listed once for a law. */
export function figuresOf(law: Catalogue): readonly Figure[] {
  const known = listed.get(law)
  if (known) return known
  const figures = listFigures(law)
  listed.set(law, figures)
  return figures
}

function listFigures({ parameters, tables, rights }: Catalogue): readonly Figure[] {
  const users = new Map<string, string[]>()
  for (const right of rights) {
    for (const id of [...Object.keys(right.parameters), ...Object.keys(right.tables ?? {})]) users.set(id, [...(users.get(id) ?? []), right.id])
  }
  const authorityOf = new Map(rights.map(({ id, authority }) => [id, authority]))
  const byDay = tablesByDay(rights)
  const figure = (id: string, kind: Figure['kind'], unit: string, newest: readonly Standing[]): Figure => {
    const own = users.get(id) ?? []
    const authorities = [...new Set(own.flatMap((right) => authorityOf.get(right) ?? []))]
    return { id, kind, unit, byDay: byDay.has(id), rights: own, authorities, newest, confirmedUntil: newest[0]?.confirmedUntil ?? FIRST }
  }
  return [
    ...Object.entries(parameters).map(([id, parameter]) => figure(id, 'parameter', parameter.unit, newestOf(id, parameter))),
    ...Object.entries(tables).map(([id, table]) => figure(id, 'table', table.unit, cellsOf(id, table))),
  ]
}

/** How a parameter or a cell stands now, newest value first asked; null where the law has no such figure or cell. */
export function standingOf({ parameters, tables }: Catalogue, figure: string, at: number | null): Standing | null {
  const parameter = at === null ? parameters[figure] : undefined
  const table = at === null ? undefined : tables[figure]
  if (parameter) return newestOf(figure, parameter)[0] ?? null
  return table ? (cellsOf(figure, table).find((cell) => cell.at === at) ?? null) : null
}

/** Which figures are looked for, and in which order. */
export interface FigureSearch {
  readonly text: string
  readonly authority: string
  readonly onlyDue: boolean
}

/**
 * The figures that fit, those first whose confirmation ends first.
 * @param named further texts by which a figure is found: names of its rights in the reader's language
 * @param today ISO
 */
export function findFigures(
  figures: readonly Figure[], { text, authority, onlyDue }: FigureSearch, today: string, named: (figure: Figure) => string,
): readonly Figure[] {
  const wanted = text.toLowerCase().split(/\s+/).filter((word) => word !== '')
  return figures
    .filter((figure) => authority === '' || figure.authorities.includes(authority))
    .filter((figure) => !onlyDue || figure.confirmedUntil < today)
    .filter((figure) => {
      if (wanted.length === 0) return true
      const searched = `${figure.id} ${figure.newest[0]?.source ?? ''} ${named(figure)}`.toLowerCase()
      return wanted.every((word) => searched.includes(word))
    })
    .sort((a, b) => (a.confirmedUntil < b.confirmedUntil ? -1 : a.confirmedUntil > b.confirmedUntil ? 1 : a.id < b.id ? -1 : 1))
}
