/** Free times by day, as a page shows them. */
import type { MeetingKind } from '#db/appointment-codes'
import type { Language } from '~/i18n/languages'
import type { Words } from '~/i18n/words'
import type { Slot } from './slots.server'
import { timeText } from './times'

export interface SlotView {
  readonly id: string
  readonly start: string
  readonly minutes: number
  readonly kinds: readonly MeetingKind[]
  readonly languages: readonly Language[]
  readonly interpreter: boolean
}

export interface DayView {
  readonly date: string
  readonly day: string
  readonly slots: readonly SlotView[]
}

export interface SlotFilter {
  /** Null: any. */
  readonly kind: MeetingKind | null
  /** Null: any; otherwise spoken there, or with an interpreter. */
  readonly spoken: Language | null
}

export function isFitting({ kind, spoken }: SlotFilter, slot: Pick<Slot, 'kinds' | 'languages' | 'interpreter'>): boolean {
  return (kind === null || slot.kinds.includes(kind)) && (spoken === null || slot.interpreter || slot.languages.includes(spoken))
}

/** @param slots in order. Of places side by side that offer the same, one is shown */
export function slotDays(words: Words, slots: readonly Slot[]): readonly DayView[] {
  const days = new Map<string, { date: string; day: string; slots: SlotView[] }>()
  const seen = new Set<string>()
  for (const { id, startsAt, minutes, kinds, languages, interpreter } of slots) {
    const { date, day, start } = timeText(words, startsAt, minutes)
    const same = JSON.stringify([startsAt, minutes, kinds, languages, interpreter])
    if (seen.has(same)) continue
    seen.add(same)
    const entry = days.get(date) ?? { date, day, slots: [] }
    entry.slots.push({ id, start, minutes, kinds, languages, interpreter })
    days.set(date, entry)
  }
  return [...days.values()]
}
