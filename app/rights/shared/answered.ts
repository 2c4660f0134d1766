/** Whether a question was answered at all, for answers that may add to what is counted and that no verdict waits for. */
import { absent, all, any, exists, isFalse, none, not } from '~/engine/build'
import type { TruthExpr } from '~/engine/expression'

/** Somebody gave an answer; always settled. `absent` is its opposite. */
export function answered(path: string): TruthExpr {
  return not(absent(path))
}

/** Somebody gave an answer, whatever it is; as long as nobody did it is open, and the question is worth asking. */
export function toldOrOpen(path: string): TruthExpr {
  return any(none(path), exists(path))
}

/**
 * Whoever said to have no disability is not asked for its papers; a paper that was told of counts all the same.
 * @param path the fact that `that` reads
 */
export function unlessNoDisability(path: string, that: TruthExpr): TruthExpr {
  return all(any(answered(path), not(ifAnswered('hasDisability', isFalse('hasDisability')))), that)
}

/** `that` of an answer, once somebody gave it: silence is no ground for it. @param path the fact that `that` reads */
export function ifAnswered(path: string, that: TruthExpr): TruthExpr {
  return all(answered(path), that)
}
