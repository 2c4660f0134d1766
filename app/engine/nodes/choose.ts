/** choose: the first case that holds. While a test is open, the value lies somewhere between the branches that are still possible. */
import type { NumberExpr } from '../expression'
import type { CompiledNumber, CompiledTruth, Compiler, ExplainedNumber, ExplainedTruth, Explainer } from '../scope'
import { NumberTrace, type Trace } from '../trace'
import { NO, YES } from '../truth'

type Choose = Extract<NumberExpr, { kind: 'choose' }>

export function explainChoose(expr: Choose, explainer: Explainer): ExplainedNumber {
  const tests = expr.cases.map(({ when }) => explainer.truth(when))
  const branches = expr.cases.map(({ then }) => explainer.number(then))
  const otherwise = explainer.number(expr.otherwise)
  return (scope) => {
    const parts: Trace[] = []
    // The hull starts as "no branch yet", which any branch replaces.
    let lo = Infinity
    let hi = -Infinity
    for (let index = 0; index <= tests.length; index++) {
      const test = index < tests.length ? (tests[index] as ExplainedTruth)(scope) : null
      if (test) parts.push(test)
      if (test?.truth === NO) continue
      const branch = (test ? (branches[index] as ExplainedNumber) : otherwise)(scope)
      parts.push(branch)
      lo = Math.min(lo, branch.lo)
      hi = Math.max(hi, branch.hi)
      if (test?.truth === YES) break
    }
    return new NumberTrace(expr, lo, hi, parts)
  }
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
