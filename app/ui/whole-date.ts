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
