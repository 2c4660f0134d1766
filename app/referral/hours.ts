import type { HourException, Hours, HoursKnownFor, OpeningSpan } from '#db/directory-codes'
import { todayInIsrael } from '~/i18n/today'
import { holidayOn, isUnusualDay, type Holiday } from './holidays'
import { clockInIsrael } from './weekday'

/**
 * Whether a place with these hours is open at an instant, by the clock in Israel. Null when that is not known: no
 * hours, or a holiday. The end of a span is already closed.
 *
 * @param muslim whether the place keeps the Muslim holidays too
 * @param exceptions days with other hours, which the place itself named: they hold on holidays as well
 */
export function isOpen(hours: Hours | null, instant: Date, muslim = false, exceptions: readonly HourException[] | null = null): boolean | null {
  const exception = exceptionOn(exceptions, todayInIsrael(instant))
  if (exception) {
    const { time } = clockInIsrael(instant)
    return exception.spans.some((span) => span.from <= time && time < span.to)
  }
  if (hours === null) return null
  if ('always' in hours) return true
  if (isUnusualDay(instant, muslim)) return null
  const { day, time } = clockInIsrael(instant)
  return hours.weekly.some((span) => span.days.includes(day) && span.from <= time && time < span.to)
}

/** One day of the coming week, as a page shows it. */
export interface DayHours {
  /** ISO date in Israel. */
  readonly date: string
  /** 0 Sunday to 6 Saturday. */
  readonly weekday: number
  /** In the order of the clock; none when it is closed. */
  readonly spans: readonly Pick<OpeningSpan, 'from' | 'to'>[]
  /** On a holiday the weekly hours are not relied on. */
  readonly holiday: Holiday | null
}

/** The hours that a place named for a day itself. @param date ISO date in Israel */
function exceptionOn(exceptions: readonly HourException[] | null, date: string): HourException | undefined {
  return exceptions?.find(({ from, to }) => from <= date && date <= to)
}

const DAY_MS = 86_400_000

/** The seven days from today on, by the date in Israel. */
export function weekFrom(weekly: readonly OpeningSpan[], now: Date, muslim = false, exceptions: readonly HourException[] | null = null): DayHours[] {
  // Ten in the morning of UTC is the same day in Israel in summer and in winter.
  const today = Date.parse(`${todayInIsrael(now)}T10:00:00Z`)
  return Array.from({ length: 7 }, (_, index) => {
    const instant = new Date(today + index * DAY_MS)
    const { day } = clockInIsrael(instant)
    const date = todayInIsrael(instant)
    const exception = exceptionOn(exceptions, date)
    if (exception) return { date, weekday: day, spans: [...exception.spans].sort((a, b) => a.from.localeCompare(b.from)), holiday: null }
    return {
      date,
      weekday: day,
      spans: weekly
        .filter((span) => span.days.includes(day))
        .map(({ from, to }) => ({ from, to }))
        .sort((a, b) => a.from.localeCompare(b.from)),
      holiday: holidayOn(instant, muslim),
    }
  })
}

/** The hours of a line, if they were published for one of these subjects and for this language; else null. */
export function hoursFor(
  line: { hours: Hours | null; hoursKnownFor: HoursKnownFor | null },
  topics: readonly string[],
  language: string | null,
): Hours | null {
  const { topics: knownTopics, languages: knownLanguages } = line.hoursKnownFor ?? {}
  if (knownTopics && !knownTopics.some((topic) => topics.includes(topic))) return null
  if (knownLanguages && (language === null || !knownLanguages.includes(language))) return null
  return line.hours
}
