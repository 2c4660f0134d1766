const HEBREW_DATE = new Intl.DateTimeFormat('en-u-ca-hebrew-nu-latn', {
  timeZone: 'Asia/Jerusalem',
  month: 'long',
  day: 'numeric',
})

/** Days of each Hebrew month on which public offices are closed, or keep hours that nobody published. */
const UNUSUAL_DAYS: Record<string, readonly [from: number, to: number][]> = {
  Elul: [[29, 29]],
  Tishri: [
    [1, 3], // New Year and the fast after it
    [9, 10],
    [14, 22], // Sukkot, its middle days and Simchat Torah
  ],
  Adar: [[14, 15]],
  'Adar II': [[14, 15]],
  Nisan: [[14, 21]], // Passover and its middle days
  Iyar: [[2, 6]], // Memorial Day and Independence Day, which move by a day or two
  Sivan: [[5, 6]],
  Av: [[9, 10]],
}

/** Whether published weekly hours cannot be trusted at this instant, because the day is a holiday, a fast or an eve. */
export function isUnusualDay(instant: Date): boolean {
  const parts = HEBREW_DATE.formatToParts(instant)
  const month = parts.find((part) => part.type === 'month')?.value ?? ''
  const day = Number(parts.find((part) => part.type === 'day')?.value)
  return UNUSUAL_DAYS[month]?.some(([from, to]) => day >= from && day <= to) ?? false
}
