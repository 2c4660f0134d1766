/** What must happen next for a claim, and by when: the law's own days, or a day that the counsellor chose. Pure. */
import type { ClaimState, RefusalReason } from '#db/casework-codes'
import type { Parameters } from '~/engine/parameters'
import type { Right } from '~/engine/right'
import type { DeadlineResult } from '~/engine/screen'
import { DECIDED } from './moves'
import { type DatedWindow, datedWindows, hasOwnObjection, MEDICAL, ONLY_SOME, windowsAfterObjection, windowsOf } from './windows'

export interface Step {
  readonly from: ClaimState | null
  readonly to: ClaimState
  readonly on: string
}

/** A last day: `what` is the id of a deadline of the right, `after-<window>` for one after a decision, or `check` for a chosen day. */
export interface Due {
  readonly on: string
  readonly what: string
}

export const CHECK = 'check'
const AFTER = 'after-'

/** The id of the window that a due day comes from; null for other days. */
export function windowOf(what: string): string | null {
  return what.startsWith(AFTER) ? what.slice(AFTER.length) : null
}

/**
 * The ways that are open against the last decision, with their last days, also passed ones.
 * @param steps the claim's, oldest first
 */
export function openWindows(right: Right, steps: readonly Step[], parameters: Parameters): readonly DatedWindow[] {
  const decisions = steps.filter(({ to }) => DECIDED.has(to))
  const last = steps.at(-1)
  const decision = decisions.at(-1)
  if (!last || !decision) return []
  if (last.to === 'objection') {
    // Asking the office to look again does not stop the time for going to court.
    return hasOwnObjection(right) ? [] : datedWindows(windowsOf(right).filter(({ way }) => way === 'appeal'), decision.on, parameters)
  }
  if (!DECIDED.has(last.to)) return []
  if (decision.from === 'appeal') return []
  if (decision.from !== 'objection') return datedWindows(windowsOf(right), decision.on, parameters)
  if (hasOwnObjection(right)) return datedWindows(windowsAfterObjection(right), decision.on, parameters)
  const first = decisions.at(-2)
  return first ? datedWindows(windowsOf(right).filter(({ way }) => way === 'appeal'), first.on, parameters) : []
}

/** Of several last days the soonest that is still ahead, and when all have passed the last of them. */
function next<T extends { readonly date: string }>(days: readonly T[], today: string): T | undefined {
  return days.find(({ date }) => date >= today) ?? days.at(-1)
}

/** Reasons that may stand for any kind of decision. */
const ANY_KIND: ReadonlySet<RefusalReason> = new Set(['other', 'noAnswer'])

/**
 * The ways that fit the decision. What concerns only some decisions must not push the way that is open against all of them out of sight,
 * and a court that is open for a year not the sixty days against a medical decision. Where none fits, all do.
 */
function fitting(windows: readonly DatedWindow[], refusedFor: RefusalReason | null): readonly DatedWindow[] {
  const ofAll = orAll(windows, windows.filter(({ id }) => !ONLY_SOME.has(id)))
  if (refusedFor === null || ANY_KIND.has(refusedFor)) return ofAll
  return orAll(ofAll, ofAll.filter(({ id }) => MEDICAL.has(id) === (refusedFor === 'medical')))
}

function orAll<T>(all: readonly T[], some: readonly T[]): readonly T[] {
  return some.length > 0 ? some : all
}

/**
 * By law, what is due of a claim next; null where the law sets no day, or nothing is known of it.
 * @param deadlines of the right by the household's answers, soonest first; none where there are no answers
 * @param steps the claim's, oldest first, the last of them to the state it is in
 * @param refusedFor why the last decision was a no: a medical one has a way of its own
 */
export function dueByLaw(
  right: Right | null, steps: readonly Step[], deadlines: readonly DeadlineResult[], parameters: Parameters, today: string, refusedFor: RefusalReason | null = null,
): Due | null {
  const state = steps.at(-1)?.to
  if (!right || state === undefined) return null
  if (state === 'collecting') {
    const deadline = deadlines.find(({ date }) => date >= today)
    return deadline ? { on: deadline.date, what: deadline.id } : null
  }
  if (state !== 'refused' && state !== 'objection') return null
  const window = next(fitting(openWindows(right, steps, parameters), refusedFor), today)
  return window ? { on: window.date, what: `${AFTER}${window.id}` } : null
}
