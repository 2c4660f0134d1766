/**
 * One fact on a form: which control it takes, how a posted form is read back, and what is wrong with it.
 * Pure, so that the browser and the server read a form alike. Names of inputs are the fact's path with a part behind it.
 */
import { parseDay } from '~/engine/date'
import type { Absence, FactType, FactValue } from '~/engine/facts'
import { parseNumber, parsePart } from './numbers'

export type Control = 'yesNo' | 'choice' | 'choices' | 'date' | 'money' | 'number' | 'exists' | 'count' | 'month' | 'numbers' | 'locality' | 'text'

export type FieldErrorCode =
  | 'choose' | 'chooseOrNone' | 'fillDate' | 'noSuchDate' | 'futureDate' | 'tooOld' | 'fillNumber' | 'notANumber' | 'outOfRange' | 'rangeOrder'
  | 'fillLocality' | 'fillText' | 'fillMonth' | 'fillNumbers' | 'noSuchLocality' | 'whichLocality' | 'localitiesUnread'

export interface FieldError {
  readonly path: string
  readonly code: FieldErrorCode
  readonly values?: Readonly<Record<string, number>>
  /** The input that takes the focus. */
  readonly part?: string
}

export type FieldReading =
  | { readonly value: FactValue }
  | { readonly absence: Absence }
  | { readonly error: Omit<FieldError, 'path'> }

/** Values of the one radio or checkbox that stands aside from the answers. */
export const NOT_KNOWN = 'notKnown'
export const DECLINED = 'declined'
export const NONE = 'none'

/** The control for a fact. */
export function controlFor(path: string, type: FactType): Control {
  if (path === 'locality') return 'locality'
  switch (type.type) {
    case 'boolean':
      return 'yesNo'
    case 'choice':
      return 'choice'
    case 'choices':
      return 'choices'
    case 'date':
      return 'date'
    case 'month':
      return 'month'
    case 'numbers':
      return 'numbers'
    case 'money':
      return 'money'
    case 'percent':
      return type.values ? 'choice' : 'number'
    case 'number':
      return 'number'
    case 'object':
      return 'exists'
    case 'objects':
      return 'count'
    default:
      return 'text'
  }
}

/** Dates that may lie ahead: a step that was announced, a last day, a due date. */
const MAY_LIE_AHEAD = /(lastWorkDay|urgentStepDate|legalDeadline|dueDate|travelDate|hearingDate|evictionDate|homePurchaseDate|parentalLeaveEnd|studyStartDate)$/
const EARLIEST_YEAR = 1900

type Form = { get(name: string): unknown; getAll(name: string): unknown[] }

function textOf(form: Form, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim().slice(0, 200) : ''
}

function asideOf(form: Form, name: string): FieldReading | null {
  const aside = textOf(form, name)
  if (aside === NOT_KNOWN || aside === DECLINED) return { absence: aside }
  return null
}

function wrong(code: FieldErrorCode, values?: Record<string, number>, part?: string): FieldReading {
  return { error: { code, ...(values ? { values } : {}), ...(part ? { part } : {}) } }
}

function readDate(form: Form, path: string, type: FactType, today: number): FieldReading {
  const aside = asideOf(form, `${path}.aside`)
  if (aside) return aside
  if (type.nullable && textOf(form, `${path}.aside`) === NONE) return { value: null }
  const typed = { day: textOf(form, `${path}-day`), month: textOf(form, `${path}-month`), year: textOf(form, `${path}-year`) }
  if (typed.day === '' && typed.month === '' && typed.year === '') return wrong('fillDate', undefined, 'day')
  const day = parsePart(typed.day)
  const month = parsePart(typed.month)
  const year = parsePart(typed.year)
  if (day === null) return wrong('fillDate', undefined, 'day')
  if (month === null) return wrong('fillDate', undefined, 'month')
  if (year === null || year < 100) return wrong('fillDate', undefined, 'year')
  const pad = (value: number, length: number) => String(value).padStart(length, '0')
  const iso = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
  const found = parseDay(iso)
  if (found === null) return wrong('noSuchDate', { day, month }, month > 12 || month < 1 ? 'month' : 'day')
  if (year < EARLIEST_YEAR) return wrong('tooOld', { year: EARLIEST_YEAR }, 'year')
  if (found > today && !MAY_LIE_AHEAD.test(path)) return wrong('futureDate', undefined, 'year')
  return { value: iso }
}

function readMonth(form: Form, path: string, today: number): FieldReading {
  const aside = asideOf(form, `${path}.aside`)
  if (aside) return aside
  const month = parsePart(textOf(form, `${path}-month`))
  const year = parsePart(textOf(form, `${path}-year`))
  if (month === null || month < 1 || month > 12) return wrong('fillMonth', undefined, 'month')
  if (year === null || year < 100) return wrong('fillMonth', undefined, 'year')
  if (year < EARLIEST_YEAR) return wrong('tooOld', { year: EARLIEST_YEAR }, 'year')
  const value = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
  const first = parseDay(`${value}-01`)
  if (first === null) return wrong('fillMonth', undefined, 'year')
  return first > today ? wrong('futureDate', undefined, 'year') : { value }
}

/** Several whole numbers, with anything but digits between them; a single 0 says that there are none. */
function readNumbers(form: Form, path: string): FieldReading {
  const aside = asideOf(form, `${path}.aside`)
  if (aside) return aside
  const typed = textOf(form, path)
  if (typed === '') return wrong('fillNumbers')
  const found = typed.split(/[\s,;،፣]+/u).filter((part) => part !== '').map(parsePart)
  const numbers = found.filter((value): value is number => value !== null)
  if (numbers.length < found.length) return wrong('fillNumbers')
  return { value: numbers.filter((value) => value !== 0) }
}

function boundsOf(type: FactType): { min: number; max: number } {
  if (type.type === 'percent') return { min: 0, max: 100 }
  if (type.type === 'number') return { min: type.min ?? 0, max: type.max ?? 1_000_000 }
  return { min: 0, max: 100_000_000 }
}

function readNumber(form: Form, path: string, type: FactType): FieldReading {
  const aside = asideOf(form, `${path}.aside`)
  if (aside) return aside
  const { min, max } = boundsOf(type)
  const typed = textOf(form, path)
  const [fromText, toText] = [textOf(form, `${path}.from`), textOf(form, `${path}.to`)]
  if (typed === '' && (fromText !== '' || toText !== '')) {
    const from = fromText === '' ? min : parseNumber(fromText)
    const to = toText === '' ? max : parseNumber(toText)
    if (from === null) return wrong('notANumber', undefined, 'from')
    if (to === null) return wrong('notANumber', undefined, 'to')
    if (from < min || to > max) return wrong('outOfRange', { min, max }, 'from')
    if (from > to) return wrong('rangeOrder', undefined, 'from')
    return { value: from === to ? from : { min: from, max: to } }
  }
  if (typed === '') return wrong('fillNumber')
  const value = parseNumber(typed)
  if (value === null) return wrong('notANumber')
  if (value < min || value > max) return wrong('outOfRange', { min, max })
  return { value }
}

const MOST_ITEMS = 15

/** Reads one fact from a posted form. @param today day number of the visit */
export function readField(form: Form, path: string, type: FactType, today: number, current: FactValue | undefined): FieldReading {
  switch (controlFor(path, type)) {
    case 'yesNo': {
      const chosen = textOf(form, path)
      if (chosen === 'true' || chosen === 'false') return { value: chosen === 'true' }
      return asideOf(form, path) ?? wrong('choose')
    }
    case 'exists': {
      const chosen = textOf(form, path)
      // An answer given before keeps its fields when yes is said again.
      if (chosen === 'true') return { value: typeof current === 'object' && current !== null ? current : {} }
      if (chosen === 'false' && type.nullable) return { value: null }
      return asideOf(form, path) ?? wrong('choose')
    }
    case 'choice': {
      const chosen = textOf(form, path)
      const values: readonly (string | number)[] = type.type === 'choice' ? type.values : type.type === 'percent' ? (type.values ?? []) : []
      const value = values.find((candidate) => String(candidate) === chosen)
      return value !== undefined ? { value } : (asideOf(form, path) ?? wrong('choose'))
    }
    case 'choices': {
      if (type.type !== 'choices') return wrong('choose')
      const aside = asideOf(form, `${path}.aside`)
      const chosen = form.getAll(path)
      const values = type.values.filter((value) => chosen.includes(value))
      if (values.length > 0) return { value: values }
      if (aside) return aside
      return textOf(form, `${path}.aside`) === NONE ? { value: [] } : wrong('chooseOrNone')
    }
    case 'date':
      return readDate(form, path, type, today)
    case 'month':
      return readMonth(form, path, today)
    case 'numbers':
      return readNumbers(form, path)
    case 'money':
    case 'number':
      return readNumber(form, path, type)
    case 'count': {
      const aside = asideOf(form, `${path}.aside`)
      if (aside) return aside
      const typed = textOf(form, path)
      const count = typed === '' ? null : parseNumber(typed)
      if (typed === '') return wrong('fillNumber')
      if (count === null) return wrong('notANumber')
      if (!Number.isInteger(count) || count > MOST_ITEMS) return wrong('outOfRange', { min: 0, max: MOST_ITEMS })
      const kept = Array.isArray(current) ? (current as readonly object[]) : []
      return { value: Array.from({ length: count }, (_, index) => kept[index] ?? {}) as FactValue }
    }
    case 'locality':
    case 'text': {
      const aside = asideOf(form, `${path}.aside`)
      if (aside) return aside
      const typed = textOf(form, path)
      return typed === '' ? wrong(path === 'locality' ? 'fillLocality' : 'fillText') : { value: typed }
    }
  }
}

/** What was typed, by input name, so that a rejected form comes back as it was left. */
export function typedValues(form: Form, paths: readonly string[]): Record<string, string | string[]> {
  const typed: Record<string, string | string[]> = {}
  for (const path of paths) {
    for (const part of ['', '-day', '-month', '-year', '.from', '.to', '.aside', '.chosen']) {
      const values = form.getAll(path + part).filter((value): value is string => typeof value === 'string').map((value) => value.slice(0, 200))
      if (values.length > 0) typed[path + part] = values.length === 1 ? (values[0] as string) : values
    }
  }
  return typed
}

