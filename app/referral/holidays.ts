import { dayOfWeek } from './weekday'

/** Days on which public offices are closed, or keep hours that nobody published; the eves are counted in. */
export const HOLIDAYS = [
  'newYear', 'yomKippur', 'sukkot', 'purim', 'passover', 'memorialDay', 'independenceDay', 'shavuot', 'tishaBav', 'eidAlFitr', 'eidAlAdha',
] as const
export type Holiday = (typeof HOLIDAYS)[number]

type Span = readonly [from: number, to: number, holiday: Holiday]

/** By month of the Hebrew calendar. */
const HEBREW_DAYS: Readonly<Record<string, readonly Span[]>> = {
  Elul: [[29, 29, 'newYear']],
  Tishri: [
    [1, 3, 'newYear'], // and the fast after it
    [9, 10, 'yomKippur'],
    [14, 22, 'sukkot'], // with its middle days and Simchat Torah
  ],
  Adar: [[14, 15, 'purim']],
  'Adar II': [[14, 15, 'purim']],
  Nisan: [[14, 21, 'passover']], // with its middle days
  Sivan: [[5, 6, 'shavuot']],
  Av: [[9, 10, 'tishaBav']],
}

/** By number of the month of the Muslim year. The new moon may come a day later than the calendar says. */
const MUSLIM_DAYS: Readonly<Record<number, readonly Span[]>> = {
  10: [[1, 4, 'eidAlFitr']],
  12: [[9, 14, 'eidAlAdha']],
}

const HEBREW_DATE = new Intl.DateTimeFormat('en-u-ca-hebrew-nu-latn', { timeZone: 'Asia/Jerusalem', month: 'long', day: 'numeric' })
const MUSLIM_DATE = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', { timeZone: 'Asia/Jerusalem', month: 'numeric', day: 'numeric' })

/**
 * The holiday of a day in Israel, its eve or middle days; null on an ordinary day.
 *
 * @param muslim whether offices of the place keep the Muslim holidays too: those of Arab and mixed towns
 */
export function holidayOn(instant: Date, muslim = false): Holiday | null {
  const hebrew = partsOf(HEBREW_DATE, instant)
  if (hebrew.month === 'Iyar') return ofIyar(hebrew.day, dayOfWeek(instant))
  const found = spanOf(HEBREW_DAYS[hebrew.month], hebrew.day)
  if (found || !muslim) return found
  const date = partsOf(MUSLIM_DATE, instant)
  return spanOf(MUSLIM_DAYS[Number(date.month)], date.day)
}

/** Whether published weekly hours cannot be trusted at this instant, because the day is a holiday, a fast or an eve. */
export function isUnusualDay(instant: Date, muslim = false): boolean {
  return holidayOn(instant, muslim) !== null
}

/** Independence Day is 5 Iyar, moved so that neither it nor the day of memory before it touches a Sabbath. */
function ofIyar(day: number, weekday: number): Holiday | null {
  const weekdayOfFifth = (((weekday + 5 - day) % 7) + 7) % 7
  const moved: Readonly<Record<number, number>> = { 1: 6, 5: 4, 6: 3 }
  const independence = moved[weekdayOfFifth] ?? 5
  if (day === independence) return 'independenceDay'
  return day === independence - 1 ? 'memorialDay' : null
}

function spanOf(spans: readonly Span[] | undefined, day: number): Holiday | null {
  return spans?.find(([from, to]) => day >= from && day <= to)?.[2] ?? null
}

function partsOf(format: Intl.DateTimeFormat, instant: Date): { month: string; day: number } {
  const parts = format.formatToParts(instant)
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? ''
  return { month: part('month'), day: Number(part('day')) }
}
