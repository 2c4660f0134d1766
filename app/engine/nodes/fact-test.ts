/** is · includes · none · absent: what one fact says by itself. Of nobody (`null`) no value is, nothing is in the list. */
import type { TruthExpr } from '../expression'
import { type FactValue, factReader, nameReader } from '../facts'
import type { CompiledTruth, Compiler, ExplainedTruth } from '../scope'
import { NOTHING_MISSING, TruthTrace } from '../trace'
import { fromBoolean, NO, not, type Truth, UNKNOWN, YES } from '../truth'

type FactTest = Extract<TruthExpr, { kind: 'is' | 'includes' | 'none' | 'absent' }>

/** The test of the expression, made once. */
function judgeOf(expr: FactTest): (value: FactValue | undefined) => Truth {
  switch (expr.kind) {
    case 'absent':
      return (value) => fromBoolean(value === undefined)
    case 'is': {
      const values: readonly unknown[] = expr.values
      // A value asked about again stands in for one that is not there.
      const [a, b = a, c = a] = values
      return values.length <= 3
        ? (value) => (value === a || value === b || value === c ? YES : value === undefined ? UNKNOWN : NO)
        : (value) => (value === undefined ? UNKNOWN : values.includes(value) ? YES : NO)
    }
    case 'includes': {
      const wanted: readonly unknown[] = expr.values
      return (value) => {
        if (value === undefined) return UNKNOWN
        if (Array.isArray(value)) for (const one of value) if (wanted.includes(one)) return YES
        return NO
      }
    }
    case 'none':
      return (value) => (value === undefined ? UNKNOWN : fromBoolean(value === null || (Array.isArray(value) && value.length === 0)))
  }
}

export function explainFactTest(expr: FactTest): ExplainedTruth {
  const judge = judgeOf(expr)
  const read = factReader(expr.path)
  const nameOf = nameReader(expr.path)
  const traceOf = (value: FactValue | undefined, name: readonly [string]) => {
    const truth = judge(value)
    return new TruthTrace(expr, truth, undefined, truth === UNKNOWN ? name : NOTHING_MISSING, name[0], value)
  }
  // One household after the other gives the same few answers, and a step is never changed: the last one is used again.
  let last: TruthTrace | null = null
  let lastName: readonly [string] | null = null
  return (scope) => {
    const value = read(scope.facts, scope.item)
    const name = nameOf(scope.item)
    if (last !== null && last.value === value && lastName === name) return last
    lastName = name
    return (last = traceOf(value, name))
  }
}

/** @param turned whether the opposite is asked for: turning the test spares a function at each run */
export function compileFactTest(expr: FactTest, compiler: Compiler, turned = false): CompiledTruth {
  const { slot, ofItem } = compiler.slot(expr.path)
  const judge = judgeOf(expr)
  if (expr.kind === 'is' && expr.values.length <= 2) {
    const [a, b = a] = expr.values
    const [hit, miss] = turned ? [NO, YES] : [YES, NO]
    if (ofItem) {
      return (frame) => {
        const value = frame.item[slot]
        return value === a || value === b ? hit : value === undefined ? UNKNOWN : miss
      }
    }
    return (frame) => {
      const value = frame.values[slot]
      return value === a || value === b ? hit : value === undefined ? UNKNOWN : miss
    }
  }
  if (turned) return (frame) => not(judge((ofItem ? frame.item : frame.values)[slot]))
  return (frame) => judge((ofItem ? frame.item : frame.values)[slot])
}
