import type { Language } from '~/i18n/languages'
import type { Frame } from './frame'

export const LABEL_SIZE = 14

/** Where a name stands: `anchor` is the end of the text that touches the point, in a run from left to right. */
export interface Label {
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
}

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

interface Dot {
  readonly x: number
  readonly y: number
}

/** Mean width of a letter as a share of its size, a little more than fonts need. */
const LETTER: Record<Language, number> = { he: 0.56, ar: 0.52, ru: 0.6, en: 0.56, am: 0.72 }

/**
 * A place for a name beside its dot where nothing else stands; null where there is none. Adds what it takes to `taken`.
 *
 * @param gap from the middle of the dot to the name
 */
export function placeLabel(frame: Frame, dot: Dot, gap: number, text: string, language: Language, taken: Box[]): Label | null {
  const width = text.length * LABEL_SIZE * LETTER[language]
  for (const label of candidates(dot, gap, language)) {
    const box = boxOf(label, width)
    const inside = box.left >= 2 && box.right <= frame.width - 2 && box.top >= 2 && box.bottom <= frame.height - 2
    if (!inside || taken.some((other) => overlap(box, other))) continue
    taken.push(box)
    return label
  }
  return null
}

export function boxAround({ x, y }: Dot, radius: number): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }
}

/** First the side to which the language is read, then the other, then above and below. */
function candidates({ x, y }: Dot, gap: number, language: Language): Label[] {
  const right: Label = { x: x + gap, y: y + LABEL_SIZE / 3, anchor: 'start' }
  const left: Label = { x: x - gap, y: y + LABEL_SIZE / 3, anchor: 'end' }
  const above: Label = { x, y: y - gap, anchor: 'middle' }
  const below: Label = { x, y: y + gap + LABEL_SIZE * 0.75, anchor: 'middle' }
  return language === 'he' || language === 'ar' ? [left, right, above, below] : [right, left, above, below]
}

function boxOf({ x, y, anchor }: Label, width: number): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { left, right: left + width, top: y - LABEL_SIZE * 0.85, bottom: y + LABEL_SIZE * 0.3 }
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
