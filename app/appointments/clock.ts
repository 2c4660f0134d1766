/** Between the clock on the wall in Israel and instants. Pure; the rules of the clock come from the runtime's time-zone data. */

export const ZONE = 'Asia/Jerusalem'
const MINUTE_MS = 60_000
const DAY_MS = 86_400_000

const PARTS = new Intl.DateTimeFormat('en-CA', {
  timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23',
})

/** What the calendar and the clock in Israel show at an instant. */
export interface WallTime {
  /** ISO day. */
  readonly date: string
  /** `HH:MM`. */
  readonly time: string
}

export function wallTime(instant: Date): WallTime {
  const part = new Map(PARTS.formatToParts(instant).map(({ type, value }) => [type, value]))
  return { date: `${part.get('year')}-${part.get('month')}-${part.get('day')}`, time: `${part.get('hour')}:${part.get('minute')}` }
}

/** Minutes by which the clock in Israel is ahead of UTC. */
function offsetAt(instant: number): number {
  const { date, time } = wallTime(new Date(instant))
  return Math.round((Date.parse(`${date}T${time}:00Z`) - Math.floor(instant / MINUTE_MS) * MINUTE_MS) / MINUTE_MS)
}

/**
 * The instant at which the clock in Israel shows a time. Of a time that comes twice (the clock goes back) the first; for one that the
 * clock leaps over, the moment of the leap.
 * @param date ISO day @param time `HH:MM`
 */
export function instantInIsrael(date: string, time: string): Date {
  const wall = Date.parse(`${date}T${time}:00Z`)
  const before = offsetAt(wall - DAY_MS / 2)
  const after = offsetAt(wall + DAY_MS / 2)
  const early = wall - Math.max(before, after) * MINUTE_MS
  const late = wall - Math.min(before, after) * MINUTE_MS
  const shows = (instant: number) => instant + offsetAt(instant) * MINUTE_MS === wall
  if (shows(early)) return new Date(early)
  if (shows(late)) return new Date(late)
  return leapBetween(early, late)
}

/** The first instant of the new clock. */
function leapBetween(from: number, to: number): Date {
  let [low, high] = [from, to]
  const offset = offsetAt(low)
  while (high - low > MINUTE_MS) {
    const middle = low + Math.floor((high - low) / 2 / MINUTE_MS) * MINUTE_MS
    if (offsetAt(middle) === offset) low = middle
    else high = middle
  }
  return new Date(high)
}

/** The ISO day some days on. */
export function dayAfter(date: string, days = 1): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}
