/** One cell of a table as an answer. What an empty cell means is said by the caller: it is not known. */
import type { FactType, FactValue } from '~/engine/facts'

/** The text is of no shape that the fact takes; what would be right, in machine words. */
export class NoAnswer extends Error {
  constructor(readonly expected: string) {
    super(`expected ${expected}`)
    this.name = 'NoAnswer'
  }
}

const YES = new Set(['true', 'yes', '1', 'כן', 'نعم', 'да'])
const NO = new Set(['false', 'no', '0', 'לא', 'لا', 'нет'])
const NOBODY = 'none'
/** Between several values of one cell. */
const SEVERAL = /[;|]/

const NUMBER = /^-?\d+(?:\.\d+)?$/
const BOUNDS = /^(-?\d+(?:\.\d+)?)\.\.(-?\d+(?:\.\d+)?)$/

function numberOf(text: string): FactValue {
  if (NUMBER.test(text)) return Number(text)
  const [, min, max] = BOUNDS.exec(text) ?? []
  if (min !== undefined && max !== undefined) return { min: Number(min), max: Number(max) }
  throw new NoAnswer('a number, or lowest..highest')
}

/** @throws NoAnswer */
export function readJson(text: string): FactValue {
  try {
    return JSON.parse(text) as FactValue
  } catch {
    throw new NoAnswer('JSON')
  }
}

function valueOf(type: FactType, text: string): FactValue {
  switch (type.type) {
    case 'boolean': {
      const word = text.toLowerCase()
      if (YES.has(word)) return true
      if (NO.has(word)) return false
      throw new NoAnswer('true or false')
    }
    case 'money':
    case 'number':
    case 'percent':
      return numberOf(text)
    case 'choice':
      return type.values.find((value) => String(value) === text) ?? text
    case 'choices':
    case 'texts':
      return text === NOBODY ? [] : text.split(SEVERAL).map((value) => value.trim())
    case 'numbers':
      return text === NOBODY ? [] : text.split(SEVERAL).map((value) => numberOf(value.trim()) as number)
    case 'objects':
      // How many there are, where the table says nothing more of them or says it in columns of their own.
      return /^\d{1,2}$/.test(text) ? Array.from({ length: Number(text) }, () => ({})) : readJson(text)
    case 'object':
    case 'dateMap':
    case 'moneyMap':
      return readJson(text)
    case 'date':
    case 'month':
    case 'text':
      return text
  }
}

/**
 * Reads a cell. Whether the value fits the fact (bounds, dates that exist, allowed words) is checked afterwards with all others.
 * @throws NoAnswer
 */
export function readValue(type: FactType, text: string): FactValue {
  if (type.nullable && text === NOBODY) return null
  return valueOf(type, text)
}
