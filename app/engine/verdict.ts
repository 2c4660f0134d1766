/** The four verdicts, read from a list of conditions whatever their order (docs/decisions/0001-meaning-of-unknown.md). */
import { NO, PERSON, type Truth, UNKNOWN, YES } from './truth'

export type Verdict = 'eligible' | 'needsInfo' | 'askPerson' | 'ineligible'

export const VERDICTS: readonly Verdict[] = ['eligible', 'needsInfo', 'askPerson', 'ineligible']

/** A verdict as the truth that a right which follows this one reads. */
export const VERDICT_TRUTH: Record<Verdict, Truth> = {
  eligible: YES,
  needsInfo: UNKNOWN,
  askPerson: PERSON,
  ineligible: NO,
}

/** The verdict when no condition is certainly `no`. */
export function verdictOf(hasPerson: boolean, isOpen: boolean): Verdict {
  if (hasPerson) return 'askPerson'
  return isOpen ? 'needsInfo' : 'eligible'
}
