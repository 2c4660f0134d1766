/** Calendar arithmetic on whole days. A day is the number of days since 1970-01-01; there is no clock and no time zone here. */

/**
 * A calendar day in one integer, (year × 16 + month) × 32 + day of the month, month 0–11: it needs no object, and days of one year
 * compare by their lowest nine bits.
 */
type Packed = number

const DAYS_TO_1970 = 719_468
const DAYS_IN_400_YEARS = 146_097

/** The Gregorian calendar, counted from 1 March so that the leap day comes last. */
function packed(day: number): Packed {
  const shifted = Math.floor(day) + DAYS_TO_1970
  const era = Math.floor(shifted / DAYS_IN_400_YEARS)
  const dayOfEra = shifted - era * DAYS_IN_400_YEARS
  const yearOfEra = ((dayOfEra - ((dayOfEra / 1460) | 0) + ((dayOfEra / 36_524) | 0) - ((dayOfEra / 146_096) | 0)) / 365) | 0
  const dayOfYear = dayOfEra - (365 * yearOfEra + (yearOfEra >> 2) - ((yearOfEra / 100) | 0))
  const fromMarch = ((5 * dayOfYear + 2) / 153) | 0
  const dayOfMonth = dayOfYear - (((153 * fromMarch + 2) / 5) | 0) + 1
  const month = fromMarch < 10 ? fromMarch + 2 : fromMarch - 10
  const year = yearOfEra + era * 400 + (month < 2 ? 1 : 0)
  return (year * 16 + month) * 32 + dayOfMonth
}

function yearOf(date: Packed): number {
  return date >> 9
}

function monthOf(date: Packed): number {
  return (date >> 5) & 15
}

function dayOfMonthOf(date: Packed): number {
  return date & 31
}

/** The day number of a calendar day; months beyond 0–11 carry into the year. */
function dayNumber(year: number, month: number, dayOfMonth: number): number {
  const months = month - 2
  const years = year + Math.floor(months / 12)
  const fromMarch = months - Math.floor(months / 12) * 12
  const era = Math.floor(years / 400)
  const yearOfEra = years - era * 400
  const dayOfYear = (((153 * fromMarch + 2) / 5) | 0) + dayOfMonth - 1
  return era * DAYS_IN_400_YEARS + yearOfEra * 365 + (yearOfEra >> 2) - ((yearOfEra / 100) | 0) + dayOfYear - DAYS_TO_1970
}

/** Two digits of a text as a number; NaN when they are not digits. */
function digitsAt(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48
  const ones = text.charCodeAt(at + 1) - 48
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN
}

const HYPHEN = 45

/** The day number of an ISO date (YYYY-MM-DD), or null when it is not a real date. */
export function parseDay(iso: string): number | null {
  if (iso.length !== 10 || iso.charCodeAt(4) !== HYPHEN || iso.charCodeAt(7) !== HYPHEN) return null
  const year = digitsAt(iso, 0) * 100 + digitsAt(iso, 2)
  const month = digitsAt(iso, 5)
  const dayOfMonth = digitsAt(iso, 8)
  if (!(year >= 1000 && month >= 1 && month <= 12)) return null
  const day = dayNumber(year, month - 1, dayOfMonth)
  // A day that the month does not have lies in another month.
  return dayOfMonthOf(packed(day)) === dayOfMonth ? day : null
}

const pad = (value: number, digits: number): string => String(value).padStart(digits, '0')

/** The ISO date of a day number. */
export function formatDay(day: number): string {
  const date = packed(day)
  return `${pad(yearOf(date), 4)}-${pad(monthOf(date) + 1, 2)}-${pad(dayOfMonthOf(date), 2)}`
}

/** Some 80,000 years: whatever lies further off counts as endlessly far. */
const MOST_MONTHS = 1_000_000

/** The same day of the month, `months` later; the last day of the month where that day does not exist (31 January + 1 → 28 February). */
export function addMonths(day: number, months: number): number {
  if (!Number.isFinite(day)) return day
  if (!(Math.abs(months) < MOST_MONTHS)) return months * Infinity
  const date = packed(day)
  const month = monthOf(date) + Math.trunc(months)
  const start = dayNumber(yearOf(date), month, 1)
  const lastOfMonth = dayNumber(yearOf(date), month + 1, 1) - 1
  return Math.min(start + dayOfMonthOf(date) - 1, lastOfMonth)
}

function monthsBetween(from: Packed, to: Packed): number {
  return (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from)
}

/** Full months that have passed from one day to another; below zero when the second comes first, a month begun counting whole. */
export function fullMonths(from: number, to: number): number {
  if (!Number.isFinite(from) || !Number.isFinite(to)) return to - from
  const months = monthsBetween(packed(from), packed(to))
  return addMonths(from, months) > to ? months - 1 : months
}

/** Calendar months counted from the month of `from` (0) to the month of `to`, whatever the day. */
export function calendarMonths(from: number, to: number): number {
  if (!Number.isFinite(from) || !Number.isFinite(to)) return to - from
  return monthsBetween(packed(from), packed(to))
}

/** Completed years from one day to another, as an age is counted (a 29 February birthday falls on 1 March in a common year). */
export function fullYears(from: number, to: number): number {
  if (!Number.isFinite(from) || !Number.isFinite(to)) return to - from
  const a = packed(from)
  const b = packed(to)
  return yearOf(b) - yearOf(a) - ((b & 511) < (a & 511) ? 1 : 0)
}

/** The first day of the month of a day. */
export function startOfMonth(day: number): number {
  return Number.isFinite(day) ? day - dayOfMonthOf(packed(day)) + 1 : day
}

/** The first day of the year of a day. */
export function startOfYear(day: number): number {
  return Number.isFinite(day) ? dayNumber(yearOf(packed(day)), 0, 1) : day
}
