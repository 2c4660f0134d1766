/** The last days of a plan as a calendar file. Made in the browser where scripts run, so that the days stay there. */
import type { ICalCalendar } from 'ical-generator'

export interface CalendarDay {
  /** Stays the same for the same step, so that a newer file replaces the entry instead of doubling it. */
  readonly id: string
  /** ISO date. */
  readonly date: string
  readonly title: string
  readonly text: string
}

/** Reminders a week and a day ahead, at nine in the morning. */
const DAYS_AHEAD = [7, 1]
const HOUR = 3600
const NINE = 9

/**
 * An .ics file. Entries are whole days without a time zone: a last day is that day wherever the phone stands.
 * @param stamp the moment at which it is made
 */
export async function deadlineCalendar(name: string, days: readonly CalendarDay[], stamp: Date): Promise<string> {
  // Loaded only when somebody asks for a file.
  const { default: ical, ICalAlarmType, ICalEventTransparency } = await import('ical-generator')
  const calendar: ICalCalendar = ical({ name, prodId: { company: 'mafteach', product: 'plan' } })
  for (const { id, date, title, text } of days) {
    const start = new Date(`${date}T00:00:00Z`)
    const event = calendar.createEvent({
      id: `${id}@mafteach`, start, allDay: true, stamp, summary: title, description: text, transparency: ICalEventTransparency.TRANSPARENT,
    })
    for (const ahead of DAYS_AHEAD) {
      event.createAlarm({ type: ICalAlarmType.display, trigger: (ahead * 24 - NINE) * HOUR, description: title })
    }
  }
  return calendar.toString()
}
