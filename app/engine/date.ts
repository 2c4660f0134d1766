/** Calendar arithmetic on whole days. A day is the number of days since 1970-01-01; there is no clock and no time zone here. */

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/
const MS_PER_DAY = 86_400_000

/** The day number of an ISO date (YYYY-MM-DD), or null when it is not a real date. */
export function parseDay(iso: string): number | null {
  const match = ISO.exec(iso)
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const time = Date.UTC(year, month - 1, day)
  const date = new Date(time)
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1000) return null
  return Math.round(time / MS_PER_DAY)
}

export function formatDay(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10)
}

interface Parts {
  readonly year: number
  readonly month: number
  readonly day: number
}

export function partsOf(day: number): Parts {
  const date = new Date(day * MS_PER_DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate() }
}

/** The same day of the month, `months` later; the last day of the month where that day does not exist (31 January + 1 → 28 February). */
export function addMonths(day: number, months: number): number {
  if (!Number.isFinite(day)) return day
  if (!Number.isFinite(months)) return months
  const { year, month, day: dayOfMonth } = partsOf(day)
  const lastDay = new Date(Date.UTC(year, month + months + 1, 0)).getUTCDate()
  return Math.round(Date.UTC(year, month + months, Math.min(dayOfMonth, lastDay)) / MS_PER_DAY)
}

/** Full months that have passed from one day to another; negative when the second comes first. */
export function fullMonths(from: number, to: number): number {
  if (!Number.isFinite(from) || !Number.isFinite(to)) return to - from
  const a = partsOf(from)
  const b = partsOf(to)
  const months = (b.year - a.year) * 12 + b.month - a.month
  if (months >= 0) return addMonths(from, months) > to ? months - 1 : months
  return addMonths(from, months) < to ? months + 1 : months
}

/** Calendar months counted from the month of `from` (0) to the month of `to`, whatever the day. */
export function calendarMonths(from: number, to: number): number {
  if (!Number.isFinite(from) || !Number.isFinite(to)) return to - from
  const a = partsOf(from)
  const b = partsOf(to)
  return (b.year - a.year) * 12 + b.month - a.month
}

/** Completed years from one day to another, as an age is counted (a 29 February birthday falls on 1 March in a common year). */
export function fullYears(from: number, to: number): number {
  if (!Number.isFinite(from) || !Number.isFinite(to)) return to - from
  const a = partsOf(from)
  const b = partsOf(to)
  const before = b.month < a.month || (b.month === a.month && b.day < a.day)
  return b.year - a.year - (before ? 1 : 0)
}

/** The first day of the month of a day. */
export function startOfMonth(day: number): number {
  if (!Number.isFinite(day)) return day
  const { year, month } = partsOf(day)
  return Math.round(Date.UTC(year, month, 1) / MS_PER_DAY)
}

/** The first day of the year of a day. */
export function startOfYear(day: number): number {
  if (!Number.isFinite(day)) return day
  return Math.round(Date.UTC(partsOf(day).year, 0, 1) / MS_PER_DAY)
}
