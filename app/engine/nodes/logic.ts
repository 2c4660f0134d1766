/** all · any · not · at least n · person if known · unsettled · person · yes · no · clause: Kleene's logic with a person between no and yes. */
import type { TruthExpr } from '../expression'
import type { CompiledTruth, Compiler, Scope } from '../scope'
import { missingOf, NOTHING_MISSING, type TruthTrace } from '../trace'
import { and, atLeast, isSettled, NO, not, or, PERSON, type Truth, UNKNOWN, YES } from '../truth'

type Of<K extends TruthExpr['kind']> = Extract<TruthExpr, { kind: K }>
type Logic = Of<'all' | 'any'> | Of<'not'> | Of<'personIfKnown'> | Of<'unsettled'> | Of<'atLeast'> | Of<'clause'> | Of<'person' | 'yes' | 'no'>

function joined(kind: string, truth: Truth, parts: readonly TruthTrace[]): TruthTrace {
  return { kind, truth, parts, missing: isSettled(truth) ? NOTHING_MISSING : missingOf(parts) }
}

/** A loop, not `map`: this is where most of a screening's time goes. */
function explainEach(exprs: readonly TruthExpr[], scope: Scope): TruthTrace[] {
  const traces: TruthTrace[] = []
  for (const expr of exprs) traces.push(scope.truth(expr, scope))
  return traces
}

const PERSON_TRACE: TruthTrace = { kind: 'person', truth: PERSON, missing: NOTHING_MISSING }
const YES_TRACE: TruthTrace = { kind: 'yes', truth: YES, missing: NOTHING_MISSING }
const NO_TRACE: TruthTrace = { kind: 'no', truth: NO, missing: NOTHING_MISSING }

export function explainLogic(expr: Logic, scope: Scope): TruthTrace {
  switch (expr.kind) {
    case 'all': {
      const parts = explainEach(expr.of, scope)
      let truth: Truth = YES
      for (const part of parts) truth = and(truth, part.truth)
      return joined('all', truth, parts)
    }
    case 'any': {
      const parts = explainEach(expr.of, scope)
      let truth: Truth = NO
      for (const part of parts) truth = or(truth, part.truth)
      return joined('any', truth, parts)
    }
    case 'not': {
      const part = scope.truth(expr.of, scope)
      return { kind: 'not', truth: not(part.truth), parts: [part], missing: part.missing }
    }
    case 'personIfKnown': {
      const part = scope.truth(expr.of, scope)
      return { kind: 'personIfKnown', truth: part.truth === YES ? PERSON : NO, parts: [part], missing: NOTHING_MISSING }
    }
    case 'atLeast': {
      const parts = explainEach(expr.of, scope)
      const figure = scope.figures.figure(expr.parameter)
      const truth = Number.isNaN(figure.value) ? PERSON : atLeast(figure.value, parts.map((part) => part.truth))
      return { ...joined('atLeast', truth, parts), figure }
    }
    case 'clause': {
      const part = scope.truth(expr.of, scope)
      return { kind: 'clause', id: expr.id, truth: part.truth, parts: [part], missing: part.missing }
    }
    case 'unsettled':
      return { kind: 'unsettled', id: expr.id, truth: UNKNOWN, missing: NOTHING_MISSING }
    case 'person':
      return PERSON_TRACE
    case 'yes':
      return YES_TRACE
    case 'no':
      return NO_TRACE
  }
}

export function compileLogic(expr: Logic, compiler: Compiler): CompiledTruth {
  switch (expr.kind) {
    case 'all': {
      const parts = expr.of.map((part) => compiler.truth(part))
      return (frame) => {
        let truth: Truth = YES
        for (const part of parts) {
          truth = and(truth, part(frame))
          if (truth === NO) return NO
        }
        return truth
      }
    }
    case 'any': {
      const parts = expr.of.map((part) => compiler.truth(part))
      return (frame) => {
        let truth: Truth = NO
        for (const part of parts) {
          truth = or(truth, part(frame))
          if (truth === YES) return YES
        }
        return truth
      }
    }
    case 'not': {
      const part = compiler.truth(expr.of)
      return (frame) => not(part(frame))
    }
    case 'personIfKnown': {
      const part = compiler.truth(expr.of)
      return (frame) => (part(frame) === YES ? PERSON : NO)
    }
    case 'atLeast': {
      const parts = expr.of.map((part) => compiler.truth(part))
      const needed = compiler.figures.figure(expr.parameter).value
      return Number.isNaN(needed) ? () => PERSON : (frame) => atLeast(needed, parts.map((part) => part(frame)))
    }
    case 'clause':
      return compiler.truth(expr.of)
    case 'unsettled':
      return () => UNKNOWN
    case 'person':
      return () => PERSON
    case 'yes':
      return () => YES
    case 'no':
      return () => NO
  }
}
