/** Reading what was typed into a letter's form, and putting it back. */
import { parseDay } from '~/engine/date'
import { parseNumber, parsePart } from '~/interview/numbers'
import { ATTACH, type Blank, type Letter, type LetterValues } from './letter'
import { plainText } from './plain-text'

/** What stands in the inputs, by their names, as it was typed. */
export type Typed = Readonly<Record<string, string | readonly string[]>>

export interface ValueError {
  readonly blank: string
  readonly code: 'date' | 'number'
}

export interface ValuesRead {
  readonly values: LetterValues
  readonly typed: Typed
  readonly errors: readonly ValueError[]
}

const MOST_TEXT = 300
const MOST_LONG = 4000
const DATE_PARTS = ['day', 'month', 'year'] as const

export function inputName(blank: string): string {
  return `v.${blank}`
}

/** One line for a short text; a long one keeps its paragraphs. */
function clean(text: string, kind: Blank['kind']): string {
  const plain = plainText(text)
  return kind === 'long' ? plain.slice(0, MOST_LONG) : plain.replace(/\s+/g, ' ').slice(0, MOST_TEXT)
}

function readDate(parts: readonly string[]): string | null {
  const [day, month, year] = parts.map(parsePart)
  if (typeof day !== 'number' || typeof month !== 'number' || typeof year !== 'number') return null
  const pad = (value: number, length: number) => String(value).padStart(length, '0')
  const iso = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
  return parseDay(iso) === null ? null : iso
}

type Form = Pick<FormData, 'get' | 'getAll'>

/** The values of a posted form. What is empty is not known; what cannot be read is named. */
export function readValues(form: Form, letter: Letter): ValuesRead {
  const values: Record<string, string | readonly string[]> = {}
  const typed: Record<string, string | readonly string[]> = {}
  const errors: ValueError[] = []
  const textOf = (name: string, kind: Blank['kind'] = 'text') => {
    const value = form.get(name)
    return typeof value === 'string' ? clean(value, kind) : ''
  }
  for (const { id, kind, values: options = [] } of letter.blanks) {
    const name = inputName(id)
    if (kind === 'date') {
      const parts = DATE_PARTS.map((part) => textOf(`${name}-${part}`))
      DATE_PARTS.forEach((part, index) => (typed[`${name}-${part}`] = parts[index] ?? ''))
      if (parts.every((part) => part === '')) continue
      const iso = readDate(parts)
      if (iso === null) errors.push({ blank: id, code: 'date' })
      else values[id] = iso
    } else if (kind === 'choices') {
      const chosen = form.getAll(name).filter((value): value is string => typeof value === 'string' && options.includes(value))
      typed[name] = chosen
      if (chosen.length > 0) values[id] = options.filter((option) => chosen.includes(option))
    } else {
      const text = textOf(name, kind)
      typed[name] = text
      if (text === '') continue
      if (kind === 'choice') {
        if (options.includes(text)) values[id] = text
      } else if (kind === 'money' || kind === 'number') {
        const number = parseNumber(text)
        if (number === null) errors.push({ blank: id, code: 'number' })
        else values[id] = String(number)
      } else values[id] = text
    }
  }
  const papers = form.getAll(inputName(ATTACH)).filter((paper): paper is string => typeof paper === 'string' && letter.attach.includes(paper))
  typed[inputName(ATTACH)] = papers
  values[ATTACH] = papers
  return { values, typed, errors }
}

/** Values as they stand in the inputs. */
export function typedOf(values: LetterValues, letter: Letter): Typed {
  const typed: Record<string, string | readonly string[]> = { [inputName(ATTACH)]: values[ATTACH] ?? [] }
  for (const { id, kind } of letter.blanks) {
    const value = values[id]
    if (value === undefined) continue
    if (kind === 'date' && typeof value === 'string') {
      const [year = '', month = '', day = ''] = value.split('-')
      typed[`${inputName(id)}-day`] = String(Number(day))
      typed[`${inputName(id)}-month`] = String(Number(month))
      typed[`${inputName(id)}-year`] = year
    } else typed[inputName(id)] = value
  }
  return typed
}
