/** What the page of figures and sources shows: every figure once, under the authority whose right it stands with. */
import { formatDay, parseDay } from '~/engine/date'
import { type FigureStatus, type Parameter, type Parameters, type Table, tableOn } from '~/engine/parameters'
import type { Right } from '~/engine/right'
import { tablesByDay } from '~/upkeep/law/tables-by-day'
import { ruleUntil, valueOn } from '~/upkeep/review/due'

export interface ShownFigure {
  readonly id: string
  readonly unit: string
  readonly status: FigureStatus
  readonly source: string
  /** ISO; null for a figure whose first day is not known. */
  readonly from: string | null
  readonly confirmedUntil: string
  /** Not in force on the day asked about. */
  readonly isComing: boolean
  /** The first day after it was confirmed, ISO, once that day has come; null while nobody has to look. */
  readonly dueSince: string | null
  /** The value in force; null for a stepped table. */
  readonly value: number | null
  readonly earlier: readonly { readonly value: number; readonly from: string | null }[]
  readonly steps: Table['steps']
  /** The steps of a table start at days, and not at numbers. */
  readonly byDay: boolean
}

export interface ShownRight {
  readonly right: Right
  readonly figures: readonly ShownFigure[]
  /** The day since which the rules should have been read again, ISO; null while nobody has to. */
  readonly dueSince: string | null
}

export interface SourcesModel {
  /** Figures of several rights. */
  readonly shared: readonly ShownFigure[]
  readonly authorities: readonly { readonly id: string; readonly rights: readonly ShownRight[] }[]
  readonly figures: number
  readonly due: number
}

interface Shared {
  readonly parameters: Parameters
  readonly tables: Readonly<Record<string, Table>>
}

function stateOn(from: string | null, confirmedUntil: string, day: number): Pick<ShownFigure, 'isComing' | 'dueSince'> {
  const last = parseDay(confirmedUntil) as number
  return {
    isComing: from !== null && (parseDay(from) as number) > day,
    dueSince: day > last ? formatDay(last + 1) : null,
  }
}

function shownParameter(id: string, parameter: Parameter, day: number): readonly ShownFigure[] {
  const byDay = [...parameter.values].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : -1))
  const now = valueOn(parameter, day) ?? byDay.at(-1)
  if (!now) return []
  const { value, from, confirmedUntil, source, status } = now
  return [
    {
      id,
      unit: parameter.unit,
      status,
      source,
      from,
      confirmedUntil,
      value,
      ...stateOn(from, confirmedUntil, day),
      steps: [],
      byDay: false,
      earlier: byDay.filter((other) => (other.from ?? '') < (from ?? '')),
    },
  ]
}

function shownTable(
  id: string,
  { unit, status, source, from, confirmedUntil, steps }: Table,
  day: number,
  byDay: boolean,
): ShownFigure {
  return {
    id,
    unit,
    status,
    source,
    from,
    confirmedUntil,
    value: null,
    ...stateOn(from, confirmedUntil, day),
    steps,
    byDay,
    earlier: [],
  }
}

/** @param day days since 1970-01-01 @param onlyDue leaves out what nobody has to look at */
export function sourcesModel(rights: readonly Right[], shared: Shared, day: number, onlyDue: boolean): SourcesModel {
  const times = new Map<string, number>()
  for (const { parameters } of rights) for (const id of Object.keys(parameters)) times.set(id, (times.get(id) ?? 0) + 1)
  const byDay = tablesByDay(rights)
  const isOfMany = (id: string) => (times.get(id) ?? 0) > 1
  const figuresOf = (parameters: Parameters, tables: Readonly<Record<string, Table>>) => [
    ...Object.entries(parameters).flatMap(([id, parameter]) => shownParameter(id, parameter, day)),
    ...Object.entries(tables).map(([id, table]) => shownTable(id, tableOn(table, day), day, byDay.has(id))),
  ]
  const common: Parameters = Object.assign(
    {},
    shared.parameters,
    ...rights.map(({ parameters }) => Object.fromEntries(Object.entries(parameters).filter(([id]) => isOfMany(id)))),
  ) as Parameters
  const ofShared = figuresOf(common, shared.tables)
  const ofRights = rights.map(
    (right): ShownRight => ({
      right,
      figures: figuresOf(
        Object.fromEntries(Object.entries(right.parameters).filter(([id]) => !isOfMany(id))),
        right.tables ?? {},
      ),
      dueSince: stateOn(null, ruleUntil(right.checkedOn), day).dueSince,
    }),
  )
  const all = [...ofShared, ...ofRights.flatMap(({ figures }) => figures)]
  const isShown = ({ dueSince }: ShownFigure) => !onlyDue || dueSince !== null
  const shown = ofRights
    .map((each) => ({ ...each, figures: each.figures.filter(isShown) }))
    .filter(({ figures, dueSince }) => !onlyDue || figures.length > 0 || dueSince !== null)
  const authorities = [...new Set(shown.map(({ right }) => right.authority))]
  return {
    shared: ofShared.filter(isShown),
    authorities: authorities.map((id) => ({ id, rights: shown.filter(({ right }) => right.authority === id) })),
    figures: all.length,
    due: all.filter(({ dueSince }) => dueSince !== null).length,
  }
}
