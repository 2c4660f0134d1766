/** Days and times of appointments in words. */
import { formattedAs, intlTag } from '~/i18n/languages'
import type { Words } from '~/i18n/words'
import { wallTime, ZONE } from './clock'

export interface TimeText {
  /** ISO day in Israel. */
  readonly date: string
  /** "Sunday, 22 November 2026". */
  readonly day: string
  /** "09:30", and "09:30–10:00", always left to right. */
  readonly start: string
  readonly span: string
}

/** @param startsAt instant @param minutes length */
export function timeText(words: Words, startsAt: Date, minutes: number): TimeText {
  const { date, time } = wallTime(startsAt)
  const weekday = new Intl.DateTimeFormat(intlTag(formattedAs(words.language)), { timeZone: ZONE, weekday: 'long' }).format(startsAt)
  const end = wallTime(new Date(startsAt.getTime() + minutes * 60_000)).time
  return { date, day: words.t('appointments:day', { weekday, date: words.date(date) }), start: time, span: `${time}–${end}` }
}
