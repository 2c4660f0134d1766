const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Jerusalem',
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

/** Day of the week in Israel (0 Sunday) and `HH:MM`, which compare as text. */
export function clockInIsrael(instant: Date): { day: number; time: string } {
  const parts = new Map(CLOCK.formatToParts(instant).map((part) => [part.type, part.value]))
  return { day: WEEKDAYS.indexOf(parts.get('weekday') ?? ''), time: `${parts.get('hour')}:${parts.get('minute')}` }
}

/** Day of the week in Israel: 0 Sunday to 6 Saturday. */
export function dayOfWeek(instant: Date): number {
  return clockInIsrael(instant).day
}
