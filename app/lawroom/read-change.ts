/** Reads what somebody typed, or a line of a file, as a change of a figure: either wholly right, or all that is wrong with it. */
import type { Catalogue } from '~/engine/catalogue'
import { formatDay, parseDay } from '~/engine/date'
import type { FigureStatus } from '~/engine/parameters'
import { parseNumber } from '~/interview/numbers'
import { FIGURE_STATUSES } from '~/rights/overrides'
import type { Change } from './changes'
import { type Figure, figuresOf, type Standing } from './figures'

/** The columns of the file, and the fields of the form. */
export const FIELDS = ['parameter', 'cell', 'value', 'unit', 'from', 'confirmedUntil', 'source', 'link', 'status', 'note'] as const

export type Field = (typeof FIELDS)[number]

/** As typed; what is not given is empty. */
export type Typed = Readonly<Record<Field, string>>

export const PROBLEMS = [
  'unknownFigure', 'cellMissing', 'cellOfNoTable', 'cellNotRead', 'valueMissing', 'valueNotRead', 'valueNotDate', 'valueNotWhole', 'valueTooLarge',
  'unitOther', 'fromMissing', 'fromNotDate', 'fromBeforeLast', 'untilMissing', 'untilNotDate', 'untilBeforeFrom', 'sourceMissing', 'linkNotAddress',
  'statusUnknown', 'tooLong', 'twice',
] as const

export type ProblemCode = (typeof PROBLEMS)[number]

export interface Problem {
  readonly field: Field
  readonly code: ProblemCode
  /** What the words name: the unit, the day that is later, …; as text, dates as ISO. */
  readonly named?: string
}

/** What is no mistake but worth a second look. */
export const WARNINGS = ['jump', 'corrects', 'past', 'newCell'] as const

export type Warning = (typeof WARNINGS)[number]

export interface ReadChange {
  readonly change: Change
  readonly before: Standing | null
  readonly warnings: readonly Warning[]
  /** It says what is in force already. */
  readonly isSame: boolean
}

const MOST_TEXT = 500
const MOST_PERCENT = 1000
/** From one value to the next a figure of the law seldom grows to more than this, or falls to less than its inverse. */
const MOST_RATIO = 1.3

/** Units of which there are no halves in any figure of the law. */
const WHOLE: ReadonlySet<string> = new Set(['persons', 'children', 'members', 'women', 'babies', 'year', 'month', 'day', 'day of the month', 'day of August', 'grade', 'cluster', 'files', 'payslips', 'cheques'])

/** A day as ISO from ISO or from day.month.year, also with slashes; null when there is no such day. */
export function readDay(typed: string): string | null {
  const text = typed.replace(/[\u200e\u200f\u2066-\u2069\s]/g, '')
  const local = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text)
  const [, day = '', month = '', year = ''] = local ?? []
  const iso = local ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) && parseDay(iso) !== null ? iso : null
}

function figureNumber(typed: string, unit: string): number | ProblemCode {
  if (unit === 'date') {
    const day = readDay(typed)
    return day === null ? 'valueNotDate' : (parseDay(day) as number)
  }
  const value = parseNumber(typed.replace('%', ''))
  if (value === null) return 'valueNotRead'
  if (WHOLE.has(unit) && !Number.isInteger(value)) return 'valueNotWhole'
  return unit.startsWith('%') && value > MOST_PERCENT ? 'valueTooLarge' : value
}

/** The start of a step as it is typed: a day where the table goes by days. */
function readCell(typed: string, { byDay }: Figure): number | null {
  if (!byDay) return parseNumber(typed)
  const day = readDay(typed)
  return day === null ? null : (parseDay(day) as number)
}

/** A figure's number, or the start of a step, as it is written in the file and the form. */
export function writeNumber(value: number, isDay: boolean): string {
  return isDay ? formatDay(value) : String(value)
}

/** Whether what was typed can only be another unit: per cent instead of shekels, or the other way round. */
function isOtherUnit({ value, unit }: Typed, figure: Figure): boolean {
  if (unit !== '' && unit.trim() !== figure.unit) return true
  return (value.includes('₪') && !figure.unit.startsWith('ILS')) || (value.includes('%') && !figure.unit.startsWith('%'))
}

const isAddress = (text: string) => /^https?:\/\/[^\s]+\.[^\s]+$/.test(text)

/** The newest value that the change stands beside: of the cell, or where the cell is new, of the table. */
function beside({ newest, kind }: Figure, at: number | null): { readonly cell: Standing | null; readonly dates: Standing | null } {
  const cell = kind === 'table' ? (newest.find((each) => each.at === at) ?? null) : (newest[0] ?? null)
  return { cell, dates: cell ?? newest[0] ?? null }
}

/** What is worth a second look about a change of a figure. @param today ISO */
export function warningsOf(change: Change, figure: Figure, today: string): readonly Warning[] {
  const { unit } = figure
  const { cell, dates } = beside(figure, change.at)
  const ratio = cell && cell.value > 0 && change.value > 0 ? change.value / cell.value : 1
  const wasZero = cell !== null && (cell.value === 0) !== (change.value === 0)
  const isJump = unit !== 'date' && (wasZero || ratio > MOST_RATIO || ratio < 1 / MOST_RATIO)
  const isOther = cell !== null && cell.value !== change.value
  return [
    ...(isJump ? (['jump'] as const) : []),
    ...(isOther && dates?.from === change.from ? (['corrects'] as const) : []),
    ...(change.from !== null && change.from < today && isOther ? (['past'] as const) : []),
    ...(change.at !== null && cell === null ? (['newCell'] as const) : []),
  ]
}

/**
 * Reads one change.
 * @param law the law in force, which it would change
 * @param today ISO
 */
export function readChange(typed: Typed, law: Catalogue, today: string): ReadChange | { readonly problems: readonly Problem[] } {
  const figure = figuresOf(law).find(({ id }) => id === typed.parameter.trim())
  if (!figure) return { problems: [{ field: 'parameter', code: 'unknownFigure', named: typed.parameter.trim().slice(0, 100) }] }
  const problems: Problem[] = []
  const wrong = (field: Field, code: ProblemCode, named?: string) => void problems.push({ field, code, ...(named === undefined ? {} : { named }) })

  const cellText = typed.cell.trim()
  const at = figure.kind === 'table' && cellText !== '' ? readCell(cellText, figure) : null
  if (figure.kind === 'table' && at === null) wrong('cell', cellText === '' ? 'cellMissing' : 'cellNotRead')
  if (figure.kind === 'parameter' && cellText !== '') wrong('cell', 'cellOfNoTable')

  const value = typed.value.trim() === '' ? ('valueMissing' as const) : figureNumber(typed.value, figure.unit)
  if (isOtherUnit(typed, figure)) wrong(typed.unit.trim() === '' ? 'value' : 'unit', 'unitOther', figure.unit)
  else if (typeof value === 'string') wrong('value', value)

  const near = beside(figure, at)
  const isUndated = near.dates !== null && near.dates.from === null
  const from = typed.from.trim() === '' ? null : readDay(typed.from)
  if (typed.from.trim() === '' && !isUndated) wrong('from', 'fromMissing')
  else if (typed.from.trim() !== '' && from === null) wrong('from', 'fromNotDate')
  else if (from !== null && near.dates?.from && from < near.dates.from) wrong('from', 'fromBeforeLast', near.dates.from)

  const until = readDay(typed.confirmedUntil)
  if (typed.confirmedUntil.trim() === '') wrong('confirmedUntil', 'untilMissing')
  else if (until === null) wrong('confirmedUntil', 'untilNotDate')
  else if (from !== null && until < from) wrong('confirmedUntil', 'untilBeforeFrom')

  const source = typed.source.trim()
  const link = typed.link.trim()
  if (source === '') wrong('source', 'sourceMissing')
  if (link !== '' && !isAddress(link)) wrong('link', 'linkNotAddress')
  for (const field of ['source', 'link', 'note'] as const) if (typed[field].length > MOST_TEXT) wrong(field, 'tooLong', String(MOST_TEXT))

  const status: FigureStatus | undefined = typed.status.trim() === '' ? (near.dates?.status ?? 'official') : FIGURE_STATUSES.find((known) => known === typed.status.trim())
  if (status === undefined) wrong('status', 'statusUnknown', FIGURE_STATUSES.join(', '))

  if (problems.length > 0 || typeof value === 'string' || until === null || status === undefined) return { problems }
  const change: Change = { figure: figure.id, at, value, from, confirmedUntil: until, source, link, status, note: typed.note.trim() }
  const { cell } = near
  const isSame = cell !== null && cell.value === value && cell.from === from && cell.confirmedUntil === until
  return { change, before: cell, warnings: warningsOf(change, figure, today), isSame }
}

/** Places (in the list) of changes that speak of the same figure, cell and day as one before them. */
export function repeated(changes: readonly Change[]): ReadonlySet<number> {
  const seen = new Set<string>()
  const twice = new Set<number>()
  changes.forEach(({ figure, at, from }, place) => {
    const key = `${figure}|${at}|${from}`
    if (seen.has(key)) twice.add(place)
    seen.add(key)
  })
  return twice
}
