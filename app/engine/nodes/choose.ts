/** choose: the first case that holds. While a test is open, the value lies somewhere between the branches that are still possible. */
import type { NumberExpr } from '../expression'
import type { CompiledNumber, CompiledTruth, Compiler, Scope } from '../scope'
import { missingOf, NOTHING_MISSING, type NumberTrace, type Trace } from '../trace'
import { NO, YES } from '../truth'

type Choose = Extract<NumberExpr, { kind: 'choose' }>

export function explainChoose(expr: Choose, scope: Scope): NumberTrace {
  const parts: Trace[] = []
  // The hull starts as "no branch yet", which any branch replaces.
  let lo = Infinity
  let hi = -Infinity
  for (const { when, then } of expr.cases) {
    const test = scope.truth(when, scope)
    parts.push(test)
    if (test.truth === NO) continue
    const branch = scope.number(then, scope)
    parts.push(branch)
    lo = Math.min(lo, branch.lo)
    hi = Math.max(hi, branch.hi)
    if (test.truth === YES) return chosen(lo, hi, parts)
  }
  const branch = scope.number(expr.otherwise, scope)
  parts.push(branch)
  return chosen(Math.min(lo, branch.lo), Math.max(hi, branch.hi), parts)
}

function chosen(lo: number, hi: number, parts: readonly Trace[]): NumberTrace {
  return { kind: 'choose', lo, hi, parts, missing: lo === hi ? NOTHING_MISSING : missingOf(parts) }
}

export function compileChoose(expr: Choose, compiler: Compiler): CompiledNumber {
  const tests = expr.cases.map(({ when }) => compiler.truth(when))
  const branches = expr.cases.map(({ then }) => compiler.number(then))
  const otherwise = compiler.number(expr.otherwise)
  return (frame) => {
    let lo = Infinity
    let hi = -Infinity
    for (let index = 0; index < tests.length; index++) {
      const truth = (tests[index] as CompiledTruth)(frame)
      if (truth === NO) continue
      const branchLo = (branches[index] as CompiledNumber)(frame)
      // Where only one branch is possible its own bounds stand.
      if (truth === YES && lo > hi) return branchLo
      lo = Math.min(lo, branchLo)
      hi = Math.max(hi, frame.hi)
      if (truth === YES) {
        frame.hi = hi
        return lo
      }
    }
    lo = Math.min(lo, otherwise(frame))
    frame.hi = Math.max(hi, frame.hi)
    return lo
  }
}
