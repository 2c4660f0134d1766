/** Weekly hours as a center types them: for each day "9-13, 16-18". Pure. */
import type { OpeningSpan } from '#db/directory-codes'

export const WORK_DAYS = [0, 1, 2, 3, 4, 5] as const

const SPAN = /^(\d{1,2})(?::?(\d{2}))?\s*[-–—]\s*(\d{1,2})(?::?(\d{2}))?$/

/** @returns null where the text is no hours; empty for a closed day */
export function readHours(text: string, day: number): readonly OpeningSpan[] | null {
  const parts = text.normalize('NFKC').replace(/\p{Cf}/gu, '').split(/[,;،፣]/u).map((part) => part.trim()).filter((part) => part !== '')
  const spans = parts.map((part) => {
    const [, fromHour, fromMinute = '00', toHour, toMinute = '00'] = SPAN.exec(part) ?? []
    const from = clock(fromHour, fromMinute)
    const to = clock(toHour, toMinute)
    return from !== null && to !== null && from < to ? { days: [day], from, to } : null
  })
  return spans.every((span) => span !== null) ? spans : null
}

function clock(hour: string | undefined, minute: string): string | null {
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return null
  return `${hour.padStart(2, '0')}:${minute}`
}

/** The hours of one day as they are typed. */
export function hoursText(weekly: readonly OpeningSpan[], day: number): string {
  return weekly
    .filter(({ days }) => days.includes(day))
    .map(({ from, to }) => `${from}-${to}`)
    .join(', ')
}
