/** Whether a question was answered at all, for answers that may add to what is counted and that no verdict waits for. */
import { absent, all, not } from '~/engine/build'
import type { TruthExpr } from '~/engine/expression'

/** Somebody gave an answer; always settled. `absent` is its opposite. */
export function answered(path: string): TruthExpr {
  return not(absent(path))
}

/** `that` of an answer, once somebody gave it: silence is no ground for it. @param path the fact that `that` reads */
export function ifAnswered(path: string, that: TruthExpr): TruthExpr {
  return all(answered(path), that)
}
