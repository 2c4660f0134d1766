/** An appointment as a calendar file: the place, the time by the clock in Israel, and two alarms. */
import ical, { ICalAlarmType, type ICalDayJsStub } from 'ical-generator'
import { wallTime, ZONE } from './clock'

export interface CalendarEntry {
  /** Stays the same when the appointment is moved, so that a newer file replaces the entry. */
  readonly id: string
  /** Counts the moves. */
  readonly sequence: number
  readonly startsAt: Date
  readonly minutes: number
  readonly title: string
  readonly text: string
  /** Null for a talk by phone or video. */
  readonly place: string | null
}

/** In seconds before the beginning: a day, and two hours. */
const ALARMS = [86_400, 7_200]

/**
 * The rules of the clock in Israel since 2013: summer from the Friday before the last Sunday of March at two in the night, to the last
 * Sunday of October at two. Source: the IANA time zone database, zone
 * Asia/Jerusalem.
 */
const TIME_ZONE = [
  'BEGIN:VTIMEZONE',
  `TZID:${ZONE}`,
  'BEGIN:DAYLIGHT',
  'DTSTART:20130329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=FR;BYMONTHDAY=23,24,25,26,27,28,29',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0300',
  'TZNAME:IDT',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:20131027T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0300',
  'TZOFFSETTO:+0200',
  'TZNAME:IST',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n')

/** @param stamp the moment at which the file is made */
export function appointmentCalendar({ id, sequence, startsAt, minutes, title, text, place }: CalendarEntry, stamp: Date): string {
  const calendar = ical({ prodId: { company: 'mafteach', product: 'appointment' } })
  // No zone of the calendar itself: the stamp stays in UTC, as the format wants it.
  calendar.timezone({ name: null, generator: () => TIME_ZONE })
  const event = calendar.createEvent({
    id: `${id}@mafteach`, sequence, stamp, timezone: ZONE, start: inIsrael(startsAt), end: inIsrael(new Date(startsAt.getTime() + minutes * 60_000)),
    summary: title, description: text, ...(place === null ? {} : { location: place }),
  })
  for (const trigger of ALARMS) event.createAlarm({ type: ICalAlarmType.display, trigger, description: title })
  return calendar.toString()
}

/** The library writes the server's own clock for a plain `Date`; this tells it the clock in Israel. */
function inIsrael(instant: Date): ICalDayJsStub {
  const self: ICalDayJsStub = {
    tz: () => self,
    utc: () => self,
    isValid: () => true,
    toDate: () => instant,
    toJSON: () => instant.toISOString(),
    format(pattern) {
      const { date, time } = wallTime(instant)
      return pattern === 'YYYYMMDD' ? date.replaceAll('-', '') : `${time.replace(':', '')}00`
    },
  }
  return self
}
