/**
 * The sheet's short ways of writing, turned into the forms of the interview: a date in one field, "4000-6000" for a range. What a field
 * means is decided by the interview alone.
 */
import type { FactType } from '~/engine/facts'
import { controlFor } from '~/interview/fields'
import { splitWholeDate } from '~/ui/whole-date'

export interface FormLike {
  get(name: string): unknown
  getAll(name: string): unknown[]
}

const DIGITS_ALONE = /^(\d{2})(\d{2})(\d{4})$/
const MONTH = /^(\d{1,2})[\s./-]*(\d{4})$/
const RANGE = /^(.*\d.*?)\s*[-–—]\s*(.*\d.*)$/

const textOf = (form: FormLike, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() : ''
}

/** The parts that one field of the sheet stands for, by the names of the interview's inputs. */
function partsOf(text: string, path: string, type: FactType): Readonly<Record<string, string>> | null {
  switch (controlFor(path, type)) {
    case 'date': {
      const [, day, month, year] = DIGITS_ALONE.exec(text) ?? []
      const date = day && month && year ? { day, month, year } : splitWholeDate(text)
      // What is no date yet is left for the interview to refuse, in its own words.
      return date ? { [`${path}-day`]: date.day, [`${path}-month`]: date.month, [`${path}-year`]: date.year } : { [`${path}-day`]: text }
    }
    case 'month': {
      const [, month = text, year = ''] = MONTH.exec(text) ?? []
      return { [`${path}-month`]: month, [`${path}-year`]: year }
    }
    case 'money':
    case 'number': {
      const [, from, to] = RANGE.exec(text) ?? []
      return from !== undefined && to !== undefined ? { [path]: '', [`${path}.from`]: from, [`${path}.to`]: to } : null
    }
    default:
      return null
  }
}

/** A form of the sheet as `readField` takes it, for one fact. */
export function compactForm(form: FormLike, path: string, type: FactType): FormLike {
  const text = textOf(form, path)
  const parts = text === '' ? null : partsOf(text, path, type)
  if (!parts) return form
  return { get: (name) => parts[name] ?? form.get(name), getAll: (name) => (parts[name] !== undefined ? [parts[name]] : form.getAll(name)) }
}

/** Whether nothing at all stands in a fact's inputs. */
export function isLeftEmpty(form: FormLike, path: string): boolean {
  return ['', '.aside'].every((part) => form.getAll(path + part).every((value) => typeof value !== 'string' || value.trim() === ''))
}

/** What stands in the one field, for an answer that the interview keeps in parts. @param typed as `FieldView` has it */
export function compactText(path: string, typed: Readonly<Record<string, string | readonly string[]>>): string {
  const part = (name: string) => {
    const value = typed[path + name]
    return typeof value === 'string' ? value : ''
  }
  const date = ['-day', '-month', '-year'].map(part).filter((each) => each !== '')
  if (date.length > 1) return date.join('.')
  if (part('.from') !== '' || part('.to') !== '') return `${part('.from')}-${part('.to')}`
  return part('')
}
