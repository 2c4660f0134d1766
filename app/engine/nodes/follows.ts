/** follows: the right leans on another one, which is held already or looks eligible in the same screening. */
import type { TruthExpr } from '../expression'
import type { CompiledTruth, Compiler, ExplainedTruth, Explainer } from '../scope'
import { NOTHING_MISSING, TruthTrace } from '../trace'
import { isSettled, NO, or, UNKNOWN, YES } from '../truth'

type Follows = Extract<TruthExpr, { kind: 'follows' }>

const BENEFITS = 'currentBenefits'

function isHeld(benefits: unknown, right: string): boolean {
  return Array.isArray(benefits) && benefits.includes(right)
}

export function explainFollows(expr: Follows, explainer: Explainer): ExplainedTruth {
  const heldBy = expr.heldBy ? explainer.truth(expr.heldBy) : null
  return (scope) => {
    const benefits = scope.facts[BENEFITS]
    if (isHeld(benefits, expr.right)) return new TruthTrace(expr, YES, undefined, undefined, BENEFITS, benefits)
    const byFact = heldBy?.(scope)
    if (byFact?.truth === YES) return new TruthTrace(expr, YES, [byFact], undefined, BENEFITS)
    const found = scope.followed(expr.right)
    const unasked = benefits === undefined ? [BENEFITS] : NOTHING_MISSING
    const byFactLacks = byFact?.missing ?? NOTHING_MISSING
    if (!found) {
      // No rule of ours says who gets the other right, so only what is held can be known.
      return benefits === undefined
        ? new TruthTrace(expr, UNKNOWN, undefined, unasked, BENEFITS)
        : new TruthTrace(expr, byFact ? byFact.truth : NO, undefined, byFactLacks, BENEFITS)
    }
    const truth = byFact && !isSettled(byFact.truth) ? or(found.truth, byFact.truth) : found.truth
    const lacks = isSettled(truth) ? NOTHING_MISSING : [...found.missing, ...unasked, ...byFactLacks]
    return new TruthTrace(expr, truth, undefined, lacks, BENEFITS)
  }
}

export function compileFollows(expr: Follows, compiler: Compiler): CompiledTruth {
  const place = compiler.place(expr.right)
  const { slot } = compiler.slot(BENEFITS)
  const heldBy = expr.heldBy ? compiler.truth(expr.heldBy) : null
  return (frame) => {
    const benefits = frame.values[slot]
    if (isHeld(benefits, expr.right)) return YES
    const byFact = heldBy ? heldBy(frame) : NO
    if (byFact === YES) return YES
    if (place < 0) return benefits === undefined ? UNKNOWN : byFact
    const truth = frame.verdicts[place] ?? UNKNOWN
    return isSettled(byFact) ? truth : or(truth, byFact)
  }
}
