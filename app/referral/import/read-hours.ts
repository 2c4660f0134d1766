import type { Hours, OpeningSpan } from '#db/directory-codes'

const TIMES = /(?:מ-?\s*)?(\d{1,2})(?:[:.](\d{2}))?\s*(?:[-–—־]|עד)\s*(\d{1,2})(?:[:.](\d{2}))?(?!['׳"\d])/g
const FILLERS = /(?:^|\s)(?:ב?ימי?ם?|ב?יום|ב?שעות|בין|השעות|קבלת|קהל|מענה|טלפוני|בתיאום|מראש)(?=\s|$)/g
const DAY_NAMES: readonly (readonly [RegExp, number])[] = [
  [/^ב?(?:ראשון|א)$/, 0], [/^ב?(?:שני|ב)$/, 1], [/^ב?(?:שלישי|ג)$/, 2], [/^ב?(?:רביעי|ד)$/, 3], [/^ב?(?:חמישי|ה)$/, 4], [/^ב?(?:שישי|ו)$/, 5],
]

/**
 * Reads reception hours as offices write them in Hebrew ("ימים א'-ה' 08:00-12:00, יום ב' גם 16:00-18:00"). Null when any
 * part is not understood: half-understood hours send people to a locked door.
 */
export function readHours(text: string): Hours | null {
  const spans: OpeningSpan[] = []
  let last = 0
  let days: number[] | null = null
  for (const match of text.matchAll(TIMES)) {
    const before = text.slice(last, match.index)
    last = match.index + match[0].length
    const named = daysIn(before)
    if (named === null) return null
    if (named.length > 0) days = named
    const from = time(match[1], match[2])
    const to = time(match[3], match[4])
    if (!days || !from || !to || from >= to) return null
    spans.push({ days, from, to })
  }
  const isWhole = daysIn(text.slice(last))?.length === 0
  return spans.length > 0 && isWhole ? { weekly: spans } : null
}

function time(hour: string | undefined, minute = '00'): string | null {
  const text = `${(hour ?? '').padStart(2, '0')}:${minute}`
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? text : null
}

/** The days that a piece of text names, in order; none when it names none; null when there is something else in it. */
function daysIn(text: string): number[] | null {
  const plain = text.replace(/[׳'’`״"”]/g, '').replace(/[,;:.()\n]/g, ' ').replace(FILLERS, ' ').replace(FILLERS, ' ').trim()
  if (plain === '' || /^(?:ו|וגם|גם|-|–)+$/.test(plain)) return []
  const days = new Set<number>()
  for (const part of plain.replace(/\s*(?:[-–—־]|עד)\s*/g, '-').split(/\s+/)) {
    if (part === 'ו' || part === 'גם' || part === 'וגם') {
      if (part === 'ו' && plain === 'ו') days.add(5)
      continue
    }
    const [first, until, ...more] = part.split('-').map(dayOf)
    if (first === undefined || first === null || until === null || more.length > 0) return null
    if (until !== undefined && until < first) return null
    for (let day = first; day <= (until ?? first); day += 1) days.add(day)
  }
  return [...days].sort((a, b) => a - b)
}

function dayOf(text: string): number | null {
  const find = (name: string) => DAY_NAMES.find(([pattern]) => pattern.test(name))?.[1]
  // "and Wednesday" is written as one word.
  return find(text) ?? (text.length > 1 && text.startsWith('ו') ? find(text.slice(1)) : undefined) ?? null
}
