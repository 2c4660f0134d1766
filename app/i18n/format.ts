/** Numbers, sums, dates and lists in each language: Latin digits, the Gregorian calendar, Israeli usage. */
import { formattedAs, intlTag, type Language } from './languages'

const numbers = new Map<string, Intl.NumberFormat>()

function numberFormat(language: Language, digits: number): Intl.NumberFormat {
  const key = `${language}:${digits}`
  let format = numbers.get(key)
  if (!format) {
    format = new Intl.NumberFormat(intlTag(language), { minimumFractionDigits: digits, maximumFractionDigits: digits })
    numbers.set(key, format)
  }
  return format
}

/** A number; whole when it is whole, otherwise with two digits after the point. */
export function formatNumber(language: Language, value: number): string {
  return numberFormat(language, Number.isInteger(value) ? 0 : 2).format(value)
}

const RIGHT_TO_LEFT = '\u200f'
const NO_BREAK_SPACE = '\u00a0'

/** Shekels: "1,234 ₪", "1,234 شيكل", "1 234 ₪", "₪1,234", "1,234 ሸቅል". Agorot only where the sum has them. */
export function formatShekels(language: Language, value: number): string {
  const number = formatNumber(language, value)
  switch (formattedAs(language)) {
    case 'he':
      // As Intl does it: the marks keep the sign behind the number also where the sum stands by itself, with no letter around it.
      return `${RIGHT_TO_LEFT}${number}${NO_BREAK_SPACE}${RIGHT_TO_LEFT}₪`
    case 'ru':
      return `${number}${NO_BREAK_SPACE}₪`
    case 'ar':
      return `${number}${NO_BREAK_SPACE}شيكل`
    case 'en':
      return `₪${number}`
    case 'am':
      return `${number}${NO_BREAK_SPACE}ሸቅል`
  }
}

export function formatPercent(language: Language, value: number): string {
  return `${formatNumber(language, value)}%`
}

const ENGLISH_MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** A month (YYYY-MM) as it is written in the language. */
export function formatMonth(language: Language, month: string): string {
  const [year = '', number = ''] = month.split('-')
  const written = formattedAs(language)
  if (written === 'en') return `${ENGLISH_MONTHS[Number(number) - 1] ?? ''} ${year}`
  return written === 'ru' || written === 'he' || written === 'ar' ? `${number}.${year}` : `${Number(number)}/${year}`
}

/** A date from ISO (YYYY-MM-DD): 31.8.2026 in he and ar, 31.08.2026 in ru, 31 August 2026 in en, 31/8/2026 in am. */
export function formatDate(language: Language, iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-')
  switch (formattedAs(language)) {
    case 'he':
    case 'ar':
      return `${Number(day)}.${Number(month)}.${year}`
    case 'ru':
      return `${day}.${month}.${year}`
    case 'en':
      return `${Number(day)} ${ENGLISH_MONTHS[Number(month) - 1] ?? ''} ${year}`
    case 'am':
      return `${Number(day)}/${Number(month)}/${year}`
  }
}

/** Items as one phrase with the language's own commas and "and". */
export function formatList(language: Language, items: readonly string[]): string {
  return new Intl.ListFormat(intlTag(language), { type: 'conjunction' }).format(items)
}

/** Isolates a run of another direction inside plain text (a title, an aria-label): first strong isolate … pop. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`
}

/** A figure of the law with its unit, ready to stand in a sentence. Years, months and days come bare. */
export function formatFigure(language: Language, value: number, unit: string): string {
  if (unit.startsWith('ILS')) return formatShekels(language, value)
  if (unit.startsWith('%')) return formatPercent(language, value)
  // A year is a name, not a quantity: no sign stands between its thousands.
  if (unit === 'year') return String(value)
  return formatNumber(language, value)
}
