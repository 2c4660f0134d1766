/** is · includes · none · absent: what one fact says by itself. Of nobody (`null`) no value is, nothing is in the list. */
import type { TruthExpr } from '../expression'
import { type FactValue, publicPath, readPath } from '../facts'
import type { CompiledTruth, Frame, Scope } from '../scope'
import { NOTHING_MISSING, onlyMissing, type TruthTrace } from '../trace'
import { fromBoolean, NO, type Truth, UNKNOWN, YES } from '../truth'

type FactTest = Extract<TruthExpr, { kind: 'is' | 'includes' | 'none' | 'absent' }>

function judge(expr: FactTest, value: FactValue | undefined): Truth {
  if (expr.kind === 'absent') return fromBoolean(value === undefined)
  if (value === undefined) return UNKNOWN
  switch (expr.kind) {
    case 'is':
      return fromBoolean((expr.values as readonly unknown[]).includes(value))
    case 'includes':
      return fromBoolean(Array.isArray(value) && expr.values.some((wanted) => (value as readonly unknown[]).includes(wanted)))
    case 'none':
      return fromBoolean(value === null || (Array.isArray(value) && value.length === 0))
  }
}

export function explainFactTest(expr: FactTest, scope: Scope): TruthTrace {
  const value = readPath(scope.facts, expr.path, scope.item)
  const fact = publicPath(expr.path, scope.item)
  const truth = judge(expr, value)
  return value === undefined
    ? { kind: expr.kind, truth, fact, missing: expr.kind === 'absent' ? NOTHING_MISSING : onlyMissing(fact) }
    : { kind: expr.kind, truth, fact, value, missing: NOTHING_MISSING }
}

/** Reads a path that was taken apart once. */
export function readerOf(path: string): (frame: Frame) => FactValue | undefined {
  const dot = path.indexOf('.')
  if (dot < 0) return (frame) => frame.facts[path]
  const head = path.slice(0, dot)
  const field = path.slice(dot + 1)
  if (field.includes('.')) {
    // Two levels down (`spouse.benefitAmounts.old-age-pension`): rare, so taken apart at each reading. `null` stays "there is none".
    return head === '@' ? (frame) => frame.item ? readPath(frame.item, field, null) : undefined : (frame) => readPath(frame.facts, path, null)
  }
  if (head === '@') return (frame) => frame.item?.[field]
  return (frame) => {
    const holder = frame.facts[head]
    return holder === undefined || holder === null ? holder : (holder as Record<string, FactValue | undefined>)[field]
  }
}

export function compileFactTest(expr: FactTest): CompiledTruth {
  const read = readerOf(expr.path)
  if (expr.kind === 'is' && expr.values.length === 1) {
    const wanted = expr.values[0]
    return (frame) => {
      const value = read(frame)
      return value === undefined ? UNKNOWN : value === wanted ? YES : NO
    }
  }
  return (frame) => judge(expr, read(frame))
}
