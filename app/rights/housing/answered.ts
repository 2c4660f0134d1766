/**
 * Whether a question was answered at all, for answers that may add to what is counted and that no verdict waits for.
 */
import { equal, given, not, parameter } from '~/engine/build'
import type { TruthExpr } from '~/engine/expression'

/**
 * Somebody gave an answer; always settled. `given` counts a yes/no, a list or an object as nothing and a date as its
 * day, so that only an absent answer is exactly one. Not for facts that are numbers.
 */
export function answered(path: string): TruthExpr {
  return not(equal(given(path, parameter('shared.one')), parameter('shared.one')))
}
