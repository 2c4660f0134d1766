let format: Intl.DateTimeFormat | undefined

/** The date in Israel at an instant, as ISO (YYYY-MM-DD): the day whose law applies to a visitor, wherever their clock stands. */
export function todayInIsrael(now: Date): string {
  // Made at the first call: it takes as long as a hundred calls, and more than a page that needs none should wait.
  format ??= new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jerusalem', year: 'numeric', month: '2-digit', day: '2-digit' })
  return format.format(now)
}
