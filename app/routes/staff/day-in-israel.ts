/** From when to when a day lasts in Israel, where the clock is changed twice a year. */
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/
const HOUR = 3_600_000

/** @returns the first instant of the day, and the first after it; null for what is no day. @param iso YYYY-MM-DD */
export function dayInIsrael(iso: string): { readonly start: Date; readonly end: Date } | null {
  const [, year, month, day] = ISO_DAY.exec(iso) ?? []
  if (year === undefined) return null
  const noon = Date.UTC(Number(year), Number(month) - 1, Number(day), 12)
  if (new Date(noon).toISOString().slice(0, 10) !== iso) return null
  return { start: midnightBefore(noon), end: midnightBefore(noon + 24 * HOUR) }
}

/** Midnight in Israel is two or three hours before midnight by UTC; the clock is never changed at midnight. */
function midnightBefore(utcNoon: number): Date {
  const midnight = utcNoon - 12 * HOUR
  const offset = [3, 2].find((hours) => hourInIsrael(midnight - hours * HOUR) === 0) ?? 2
  return new Date(midnight - offset * HOUR)
}

const HOUR_FORMAT = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Jerusalem', hour: 'numeric', hourCycle: 'h23' })

function hourInIsrael(instant: number): number {
  return Number(HOUR_FORMAT.format(new Date(instant)))
}
