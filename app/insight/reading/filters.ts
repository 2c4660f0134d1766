/** What a page of measures is asked for, as it stands in its address. */
import { ALL } from '../counting/cells'
import { addMonths, isMonth, type Period, periodBefore, yearBefore } from './period'

export interface Filters {
  readonly from: string
  readonly to: string
  /** Id of a center; empty for all that the asker sees. */
  readonly center: string
  /** `none`, `before`, `year`, or the id of a center behind `center:`. */
  readonly against: string
  /** Whose verdicts: `all`, `place:<code>` or `language:<code>`. */
  readonly visits: string
}

export type FilterProblem = 'order'

const MONTHS_SHOWN = 12

/** Months to choose from, the newest first. @param first the first of which anything is shown */
export function monthsToChoose(first: string | null, current: string): readonly string[] {
  const oldest = [first ?? current, addMonths(current, 1 - MONTHS_SHOWN)].sort()[0] ?? current
  const months: string[] = []
  for (let month = current; month >= oldest; month = addMonths(month, -1)) months.push(month)
  return months
}

/** What is missing or unreadable is as when nothing was chosen: the last twelve months. @param current YYYY-MM */
export function filtersFrom(query: URLSearchParams, current: string): Filters {
  const month = (name: string, usual: string) => {
    const given = query.get(name) ?? ''
    return isMonth(given) ? given : usual
  }
  const against = query.get('against') ?? ''
  const visits = query.get('visits') ?? ''
  return {
    from: month('from', addMonths(current, 1 - MONTHS_SHOWN)),
    to: month('to', current),
    center: query.get('center') ?? '',
    against: against === 'before' || against === 'year' || against.startsWith('center:') ? against : 'none',
    visits: /^(place|language):\w+$/.test(visits) ? visits : ALL,
  }
}

export function filterProblem({ from, to }: Filters): FilterProblem | null {
  return from > to ? 'order' : null
}

/** The compared period; the same where centers are compared, null where nothing is. */
export function periodAgainst({ from, to, against }: Filters): Period | null {
  if (against === 'before') return periodBefore({ from, to })
  if (against === 'year') return yearBefore({ from, to })
  return against.startsWith('center:') ? { from, to } : null
}

/** The address of the same choice elsewhere. */
export function queryOf(filters: Filters, more: Readonly<Record<string, string>> = {}): string {
  const { from, to, center, against, visits } = filters
  return new URLSearchParams({
    from, to, ...(center ? { center } : {}), ...(against === 'none' ? {} : { against }), ...(visits === ALL ? {} : { visits }), ...more,
  }).toString()
}
