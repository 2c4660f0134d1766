/** follows: the right leans on another one, which is held already or looks eligible in the same screening. */
import type { TruthExpr } from '../expression'
import { readPath } from '../facts'
import type { CompiledTruth, Compiler, Scope } from '../scope'
import { missingOf, NOTHING_MISSING, type TruthTrace } from '../trace'
import { isSettled, NO, or, UNKNOWN, YES } from '../truth'

type Follows = Extract<TruthExpr, { kind: 'follows' }>

function isHeld(benefits: unknown, right: string): boolean {
  return Array.isArray(benefits) && benefits.includes(right)
}

export function explainFollows(expr: Follows, scope: Scope): TruthTrace {
  const benefits = readPath(scope.facts, 'currentBenefits', null)
  const base = { kind: 'follows', id: expr.right, fact: 'currentBenefits' }
  if (isHeld(benefits, expr.right)) return { ...base, truth: YES, value: benefits ?? null, missing: NOTHING_MISSING }
  const byFact = expr.heldBy ? scope.truth(expr.heldBy, scope) : null
  if (byFact?.truth === YES) return { ...base, truth: YES, parts: [byFact], missing: NOTHING_MISSING }
  const found = scope.followed(expr.right)
  const unasked = benefits === undefined ? ['currentBenefits'] : NOTHING_MISSING
  if (!found) {
    // No rule of ours says who gets the other right, so only what is held can be known.
    return benefits === undefined
      ? { ...base, truth: UNKNOWN, missing: unasked }
      : { ...base, truth: byFact ? byFact.truth : NO, missing: byFact?.missing ?? NOTHING_MISSING }
  }
  const truth = byFact && !isSettled(byFact.truth) ? or(found.truth, byFact.truth) : found.truth
  return { ...base, truth, missing: isSettled(truth) ? NOTHING_MISSING : missingOf([{ missing: found.missing }, { missing: unasked }, byFact ?? { missing: NOTHING_MISSING }]) }
}

export function compileFollows(expr: Follows, compiler: Compiler): CompiledTruth {
  const place = compiler.place(expr.right)
  const heldBy = expr.heldBy ? compiler.truth(expr.heldBy) : null
  return (frame) => {
    const benefits = frame.facts['currentBenefits']
    if (isHeld(benefits, expr.right)) return YES
    const byFact = heldBy ? heldBy(frame) : null
    if (byFact === YES) return YES
    if (place < 0) return benefits === undefined ? UNKNOWN : (byFact ?? NO)
    const truth = frame.verdicts[place] ?? UNKNOWN
    return byFact !== null && !isSettled(byFact) ? or(truth, byFact) : truth
  }
}
