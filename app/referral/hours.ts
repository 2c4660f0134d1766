import type { Hours, HoursKnownFor } from '#db/directory-codes'
import { isUnusualDay } from './holidays'

const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Jerusalem',
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

/**
 * Whether a place with these hours is open at an instant, by the clock in Israel. Null when that is not known: no
 * hours, or a holiday. The end of a span is already closed.
 */
export function isOpen(hours: Hours | null, instant: Date): boolean | null {
  if (hours === null) return null
  if ('always' in hours) return true
  if (isUnusualDay(instant)) return null
  const { day, time } = clockInIsrael(instant)
  return hours.weekly.some((span) => span.days.includes(day) && span.from <= time && time < span.to)
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

/** Day of the week (0 Sunday) and `HH:MM`, which compare as text. */
function clockInIsrael(instant: Date): { day: number; time: string } {
  const parts = new Map(CLOCK.formatToParts(instant).map((part) => [part.type, part.value]))
  return { day: WEEKDAYS.indexOf(parts.get('weekday') ?? ''), time: `${parts.get('hour')}:${parts.get('minute')}` }
}
