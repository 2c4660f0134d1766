/** Day, month and year as they were typed. */
export interface DateParts {
  day: string
  month: string
  year: string
}

const dayFirst = /^(\d{1,2})[\s./-]+(\d{1,2})[\s./-]+(\d{4})$/
const yearFirst = /^(\d{4})[\s./-]+(\d{1,2})[\s./-]+(\d{1,2})$/
/** Marks of direction that come along when a date is copied from a right-to-left page. */
const directionMarks = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g

/**
 * Splits a pasted date such as `8.11.2026`, `08/11/2026`, `8 11 2026` or `2026-11-08`. The day comes before the month,
 * as everywhere in Israel. Whether the date exists is not judged here. `null` when the text is not a whole date.
 */
export function splitWholeDate(text: string): DateParts | null {
  const plain = text.replace(directionMarks, '').trim()
  const [, day, month, year] = dayFirst.exec(plain) ?? []
  if (day && month && year) return { day, month, year }
  const [, isoYear, isoMonth, isoDay] = yearFirst.exec(plain) ?? []
  if (isoYear && isoMonth && isoDay) return { day: isoDay, month: isoMonth, year: isoYear }
  return null
}

/** What stands in the three fields of a day that is kept or was sent as YYYY-MM-DD; without leading zeros, and what is no day as it was typed. */
export function partsOfDay(value: string): DateParts {
  const [, year = '', month = '', day = ''] = /^([^-]*)-([^-]*)-(.*)$/s.exec(value) ?? []
  return { day: shortened(day), month: shortened(month), year }
}

/**
 * Puts the three fields of each day (`on-day`, `on-month`, `on-year`) together under its name as YYYY-MM-DD. Whether there is such a day
 * is left to who reads it: what was typed stays between the dashes. Three empty fields are no day; a day that came whole stays as it came.
 */
export function withWholeDays<Sent extends Pick<URLSearchParams, 'get' | 'has' | 'set' | 'keys'> | FormData>(sent: Sent): Sent {
  for (const key of [...sent.keys()]) {
    const name = key.endsWith('-day') ? key.slice(0, -'-day'.length) : ''
    if (name === '' || !sent.has(`${name}-month`) || !sent.has(`${name}-year`)) continue
    const [year = '', month = '', day = ''] = (['year', 'month', 'day'] as const).map((part) => typedPart(sent.get(`${name}-${part}`)))
    sent.set(name, year + month + day === '' ? '' : `${year}-${lengthened(month)}-${lengthened(day)}`)
  }
  return sent
}

/** A file in place of a part is no part. */
function typedPart(sent: FormDataEntryValue | null): string {
  return typeof sent === 'string' ? sent.replace(directionMarks, '').trim() : ''
}

const shortened = (part: string) => part.replace(/^0(?=\d$)/, '')
const lengthened = (part: string) => (/^\d$/.test(part) ? `0${part}` : part)
