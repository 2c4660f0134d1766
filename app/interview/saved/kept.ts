/** What this device keeps beside the answers: the marks of the plan, and the code under which the screening is saved. */
import { readCode } from './code'
import { type Marks, marksFrom, NO_MARKS } from './marks'

/** Days for which a saved screening may be opened, counted anew at each saving. */
export const SAVED_DAYS = 90

export interface SavedPlace {
  readonly code: string
  /** The day of the last saving, and the last day on which the code opens it (ISO). */
  readonly on: string
  readonly until: string
  readonly hasPin: boolean
}

export interface Kept {
  readonly marks: Marks
  /** Null while nothing is saved. The PIN is never kept. */
  readonly saved: SavedPlace | null
}

export const NOTHING_KEPT: Kept = { marks: NO_MARKS, saved: null }

const DAY = /^\d{4}-\d{2}-\d{2}$/

export function savedPlaceFrom(data: unknown): SavedPlace | null {
  if (typeof data !== 'object' || data === null) return null
  const { code, on, until, hasPin } = data as Partial<Record<keyof SavedPlace, unknown>>
  if (typeof code !== 'string' || typeof on !== 'string' || typeof until !== 'string' || !DAY.test(on) || !DAY.test(until)) return null
  const read = readCode(code)
  return 'code' in read ? { code: read.code, on, until, hasPin: hasPin === true } : null
}

/** Read back from a cookie or the browser's store; what is not ours is nothing. */
export function keptFrom(data: unknown): Kept {
  if (typeof data !== 'object' || data === null) return NOTHING_KEPT
  const { marks, saved } = data as Partial<Record<keyof Kept, unknown>>
  return { marks: marksFrom(marks), saved: savedPlaceFrom(saved) }
}

/** Two places together: a mark in either counts, the newer code counts. */
export function joinKept(older: Kept, newer: Kept): Kept {
  return {
    marks: { done: { ...older.marks.done, ...newer.marks.done }, papers: [...new Set([...older.marks.papers, ...newer.marks.papers])] },
    saved: newer.saved ?? older.saved,
  }
}

/** Name of a cookie that scripts can read, and that says only that the sealed one is there. */
export const KEPT_MARK = 'mafteach-plan-kept'
