/** Hours as an editor types them, `08:30-13:00, 15:00-18:00`, and back. */
import type { Hours, OpeningSpan } from '#db/directory-codes'

type Span = Pick<OpeningSpan, 'from' | 'to'>

const SPAN = /^(\d{1,2}):(\d{2})\s*[-–]\s*(\d{1,2}):(\d{2})$/

/** One or more spans. @returns null where they are unclear, turned round, or overlap; none for an empty text */
export function readSpans(text: string): readonly Span[] | null {
  const parts = text.split(/[,،፣;]/).map((part) => part.replace(/[\u2066-\u2069\u200e\u200f]/g, '').trim()).filter((part) => part !== '')
  const spans = parts.map((part): Span | null => {
    const [, fromHour = '', fromMinute = '', toHour = '', toMinute = ''] = SPAN.exec(part) ?? []
    const [from, to] = [`${fromHour.padStart(2, '0')}:${fromMinute}`, `${toHour.padStart(2, '0')}:${toMinute}`]
    const isTime = (time: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(time)
    return isTime(from) && isTime(to) && from < to ? { from, to } : null
  })
  const known = spans.filter((span) => span !== null).sort((a, b) => a.from.localeCompare(b.from))
  const overlaps = known.some(({ from }, index) => index > 0 && from < (known[index - 1]?.to ?? ''))
  return known.length < spans.length || overlaps ? null : known
}

export function spansText(spans: readonly Span[]): string {
  return spans.map(({ from, to }) => `${from}-${to}`).join(', ')
}

/** The spans of one day of the week, 0 Sunday. */
export function spansOn(hours: Hours | null, day: number): readonly Span[] {
  if (hours === null || 'always' in hours) return []
  return hours.weekly.filter(({ days }) => days.includes(day)).map(({ from, to }) => ({ from, to })).sort((a, b) => a.from.localeCompare(b.from))
}

/** A week from its days; equal spans of several days become one. */
export function weekOf(days: readonly (readonly Span[])[]): Hours {
  const weekly: OpeningSpan[] = []
  for (const [day, spans] of days.entries()) {
    for (const { from, to } of spans) {
      const same = weekly.find((span) => span.from === from && span.to === to)
      if (same) same.days.push(day)
      else weekly.push({ days: [day], from, to })
    }
  }
  return { weekly }
}
