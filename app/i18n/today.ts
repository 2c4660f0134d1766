/** The date in Israel at an instant, as ISO (YYYY-MM-DD): the day whose law applies to a visitor, wherever their clock stands. */
export function todayInIsrael(now: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jerusalem', year: 'numeric', month: '2-digit', day: '2-digit' }).format(now)
}
