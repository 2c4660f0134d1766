/** What of the law has to be read again: figures past the day until which they are confirmed, and rules read more than a year ago. */
import { addMonths, formatDay, parseDay } from '~/engine/date'
import { type Parameter, type Parameters, type ParameterValue, tableOn, type Tables } from '~/engine/parameters'
import type { Right } from '~/engine/right'

/** A rule is read against its sources again after a year. */
const RULE_MONTHS = 12

export interface Due {
  readonly kind: 'figure' | 'table' | 'rule'
  /** The figure's id, or the right's. */
  readonly id: string
  /** The right with which it stands; `shared` for figures that stand for themselves. */
  readonly where: string
  /** ISO date of the last day on which nobody had to look. */
  readonly until: string
  /** Days since then. */
  readonly days: number
  /** Where to look. */
  readonly source: string
}

/** What is reviewed: rights with their own figures, and the figures of many rights. */
export interface Reviewed {
  readonly rights: readonly Right[]
  readonly shared: { readonly parameters: Parameters; readonly tables: Tables }
}

/** The value in force on a day; null before the first. @param asOf days since 1970-01-01 */
export function valueOn({ values }: Parameter, asOf: number): ParameterValue | null {
  const begun = values.filter(({ from }) => from === null || (parseDay(from) as number) <= asOf)
  return begun.reduce<ParameterValue | null>(
    (newest, value) => ((newest?.from ?? '') <= (value.from ?? '') ? value : newest),
    null,
  )
}

/** The last day on which a rule that was read on a day need not be read again, ISO. */
export function ruleUntil(checkedOn: string): string {
  return formatDay(addMonths(parseDay(checkedOn) as number, RULE_MONTHS))
}

/** Everything that is due on a day, the longest first. @param asOf days since 1970-01-01 */
export function dueOn({ rights, shared }: Reviewed, asOf: number): readonly Due[] {
  const seen = new Set<string>()
  const due: Due[] = []
  const note = (item: Omit<Due, 'days'>) => {
    const days = asOf - (parseDay(item.until) as number)
    const key = `${item.kind} ${item.id}`
    if (days > 0 && !seen.has(key)) due.push({ ...item, days })
    seen.add(key)
  }
  const figures = (where: string, parameters: Parameters, tables: Tables) => {
    for (const [id, parameter] of Object.entries(parameters)) {
      const value = valueOn(parameter, asOf)
      if (value) note({ kind: 'figure', id, where, until: value.confirmedUntil, source: value.source })
    }
    for (const [id, table] of Object.entries(tables)) {
      const { confirmedUntil, source } = tableOn(table, asOf)
      note({ kind: 'table', id, where, until: confirmedUntil, source })
    }
  }
  figures('shared', shared.parameters, shared.tables)
  for (const { id, parameters, tables = {}, checkedOn, sources } of rights) {
    figures(id, parameters, tables)
    note({ kind: 'rule', id, where: id, until: ruleUntil(checkedOn), source: sources[0] ?? '' })
  }
  return due.sort((a, b) => b.days - a.days || (a.where < b.where ? -1 : a.where > b.where ? 1 : a.id < b.id ? -1 : 1))
}
