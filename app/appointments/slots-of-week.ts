/** From a center's weekly hours to the times of one week. Pure: holidays and the change of clocks are those of the calendar. */
import type { OpeningSpan } from '#db/directory-codes'
import { holidayOn, type Holiday } from '~/referral/holidays'
import { dayOfWeek } from '~/referral/weekday'
import { dayAfter, instantInIsrael } from './clock'

const MINUTE_MS = 60_000
const DAYS = 7

export interface WeekPlan {
  /** Any day of the week, ISO; weeks begin on Sunday. */
  readonly week: string
  readonly hours: readonly OpeningSpan[]
  /** How long one appointment takes, and how long the pause after it. */
  readonly minutes: number
  readonly pause?: number
  /** Whether the center keeps the Muslim holidays too. */
  readonly muslim?: boolean
  /** ISO days on which it is open although they are a holiday, its eve or its middle days. */
  readonly openAnyway?: readonly string[]
  /** ISO days on which it is closed for reasons of its own. */
  readonly closed?: readonly string[]
  /** Nothing is published that begins before this. */
  readonly notBefore?: Date
}

export interface SlotTime {
  readonly startsAt: Date
  readonly minutes: number
}

export interface Week {
  readonly slots: readonly SlotTime[]
  /** Days with weekly hours on which nothing is published, and the holiday. */
  readonly skipped: readonly { readonly date: string; readonly holiday: Holiday }[]
}

/**
 * The times of a week, in order. An appointment ends within its span by the real minutes, also in the night when the clock changes;
 * spans that touch or overlap are one.
 * @throws RangeError for lengths that are none
 */
export function slotsOfWeek(plan: WeekPlan): Week {
  const { hours, minutes, pause = 0, muslim = false, openAnyway = [], closed = [], notBefore } = plan
  if (!Number.isInteger(minutes) || minutes <= 0 || !Number.isInteger(pause) || pause < 0) throw new RangeError('An appointment takes whole minutes')
  const slots: SlotTime[] = []
  const skipped: { date: string; holiday: Holiday }[] = []
  for (const date of daysOfWeek(plan.week)) {
    const noon = instantInIsrael(date, '12:00')
    const spans = hours.filter((span) => span.days.includes(dayOfWeek(noon)))
    if (spans.length === 0 || closed.includes(date)) continue
    const holiday = holidayOn(noon, muslim)
    if (holiday && !openAnyway.includes(date)) {
      skipped.push({ date, holiday })
      continue
    }
    for (const [from, to] of joined(spans.map((span) => instantsOf(date, span)))) {
      for (let start = from; start + minutes * MINUTE_MS <= to; start += (minutes + pause) * MINUTE_MS) {
        if (!notBefore || start >= notBefore.getTime()) slots.push({ startsAt: new Date(start), minutes })
      }
    }
  }
  return { slots, skipped }
}

/** The seven days of the week of a day, Sunday first. */
export function daysOfWeek(day: string): readonly string[] {
  const sunday = dayAfter(day, -dayOfWeek(instantInIsrael(day, '12:00')))
  return Array.from({ length: DAYS }, (_, index) => dayAfter(sunday, index))
}

type Span = readonly [from: number, to: number]

/** A span that ends at `00:00` ends at midnight. */
function instantsOf(date: string, { from, to }: Pick<OpeningSpan, 'from' | 'to'>): Span {
  const end = to === '00:00' ? instantInIsrael(dayAfter(date), to) : instantInIsrael(date, to)
  return [instantInIsrael(date, from).getTime(), end.getTime()]
}

function joined(spans: readonly Span[]): readonly Span[] {
  const whole: [number, number][] = []
  for (const [from, to] of [...spans].sort(([a], [b]) => a - b)) {
    const last = whole.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else whole.push([from, to])
  }
  return whole
}
