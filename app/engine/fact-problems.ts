/** Checks answers from outside against the declared facts. Nothing is guessed and nothing is dropped: every offending fact is named. */
import { parseDay } from './date'
import type { FactType, FactTypes } from './facts'

export type FactProblemCode =
  | 'unknownFact' | 'wrongType' | 'notAllowed' | 'noSuchDate' | 'outOfRange' | 'nullNotAllowed' | 'repeated' | 'tooMany' | 'tooLong'

export interface FactProblem {
  readonly fact: string
  readonly code: FactProblemCode
  /** What would be right: the type, the allowed values or the bounds, in machine words. */
  readonly expected: string
}

const MOST_ITEMS = 30
const LONGEST_TEXT = 500
const LARGEST_NUMBER = 1_000_000_000
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/

/** Every problem of an answer record; an empty list means that the facts may be used as they are. */
export function factProblems(types: FactTypes, facts: unknown): FactProblem[] {
  const problems: FactProblem[] = []
  checkFields(types, facts, '', problems)
  return problems
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function checkFields(types: FactTypes, facts: unknown, prefix: string, problems: FactProblem[]): void {
  if (!isRecord(facts)) {
    problems.push({ fact: prefix.replace(/\.$/, '') || 'facts', code: 'wrongType', expected: 'object' })
    return
  }
  for (const [id, value] of Object.entries(facts)) {
    const fact = prefix + id
    const type = Object.hasOwn(types, id) ? types[id] : undefined
    if (!type) problems.push({ fact, code: 'unknownFact', expected: 'a fact of the vocabulary' })
    else checkValue(type, value, fact, problems)
  }
}

function isFiniteNumber(value: unknown): value is number {
  return Number.isFinite(value)
}

function checkNumber(value: unknown, min: number, max: number, halves: boolean | null, fact: string, problems: FactProblem[]): void {
  if (isRecord(value)) {
    const { min: lowest, max: highest, ...rest } = value
    const fits = isFiniteNumber(lowest) && isFiniteNumber(highest)
    if (!fits || Object.keys(rest).length > 0) problems.push({ fact, code: 'wrongType', expected: 'number, or { min, max }' })
    else if (lowest > highest || lowest < min || highest > max) problems.push({ fact, code: 'outOfRange', expected: `${min}–${max}, min not above max` })
    return
  }
  if (!isFiniteNumber(value)) problems.push({ fact, code: 'wrongType', expected: 'number, or { min, max }' })
  else if (value < min || value > max) problems.push({ fact, code: 'outOfRange', expected: `${min}–${max}` })
  else if (halves && !Number.isInteger(value * 2)) problems.push({ fact, code: 'outOfRange', expected: 'whole or half' })
}

function checkList(value: unknown, fact: string, problems: FactProblem[], check: (item: unknown, place: string) => void, unique: boolean): void {
  if (!Array.isArray(value)) {
    problems.push({ fact, code: 'wrongType', expected: 'list' })
    return
  }
  if (value.length > MOST_ITEMS + (unique ? MOST_ITEMS : 0)) {
    problems.push({ fact, code: 'tooMany', expected: `at most ${MOST_ITEMS}` })
    return
  }
  if (unique && new Set(value).size !== value.length) problems.push({ fact, code: 'repeated', expected: 'each value once' })
  value.forEach((item, index) => check(item, `${fact}[${index}]`))
}

function checkValue(type: FactType, value: unknown, fact: string, problems: FactProblem[]): void {
  if (value === null) {
    if (!type.nullable) problems.push({ fact, code: 'nullNotAllowed', expected: type.type })
    return
  }
  const wrong = (expected: string) => problems.push({ fact, code: 'wrongType', expected })
  switch (type.type) {
    case 'boolean':
      if (typeof value !== 'boolean') wrong('true or false')
      return
    case 'date':
      if (typeof value !== 'string') wrong('date, YYYY-MM-DD')
      else if (parseDay(value) === null) problems.push({ fact, code: 'noSuchDate', expected: 'date, YYYY-MM-DD' })
      return
    case 'month':
      if (typeof value !== 'string' || !MONTH.test(value)) wrong('month, YYYY-MM')
      return
    case 'text':
      if (typeof value !== 'string') wrong('text')
      else if (value.length > LONGEST_TEXT) problems.push({ fact, code: 'tooLong', expected: `at most ${LONGEST_TEXT} characters` })
      return
    case 'number':
      checkNumber(value, type.min ?? 0, type.max ?? LARGEST_NUMBER, type.halves ?? null, fact, problems)
      return
    case 'money':
      checkNumber(value, 0, LARGEST_NUMBER, null, fact, problems)
      return
    case 'percent':
      if (type.values) {
        if (!(type.values as readonly unknown[]).includes(value)) problems.push({ fact, code: 'notAllowed', expected: type.values.join(' | ') })
      } else checkNumber(value, 0, 100, null, fact, problems)
      return
    case 'choice':
      if (!(type.values as readonly unknown[]).includes(value)) problems.push({ fact, code: 'notAllowed', expected: type.values.join(' | ') })
      return
    case 'choices':
      checkList(value, fact, problems, (item) => {
        if (!(type.values as readonly unknown[]).includes(item)) problems.push({ fact, code: 'notAllowed', expected: type.values.join(' | ') })
      }, true)
      return
    case 'texts':
      checkList(value, fact, problems, (item, place) => {
        if (typeof item !== 'string' || item.length > LONGEST_TEXT) problems.push({ fact: place, code: 'wrongType', expected: 'text' })
      }, true)
      return
    case 'numbers':
      checkList(value, fact, problems, (item, place) => checkNumber(item, 0, LARGEST_NUMBER, null, place, problems), false)
      return
    case 'object':
      checkFields(type.fields, value, `${fact}.`, problems)
      return
    case 'objects':
      checkList(value, fact, problems, (item, place) => checkFields(type.fields, item, `${place}.`, problems), false)
      return
    case 'dateMap':
    case 'moneyMap': {
      const item: FactType = type.type === 'dateMap' ? { type: 'date', sensitivity: type.sensitivity } : { type: 'money', per: 'month', sensitivity: type.sensitivity }
      checkFields(Object.fromEntries(type.keys.map((key) => [key, item])), value, `${fact}.`, problems)
    }
  }
}
