/** all · any · not · at least n · person if known · unsettled · person · yes · no · clause: Kleene's logic with a person between no and yes. */
import type { TruthExpr } from '../expression'
import type { CompiledTruth, Compiler, ExplainedTruth, Explainer } from '../scope'
import { TruthTrace } from '../trace'
import { sizeOf } from '../walk'
import { compileFactTest } from './fact-test'
import { and, atLeast, NO, not, or, PERSON, type Truth, UNKNOWN, YES } from '../truth'

type Of<K extends TruthExpr['kind']> = Extract<TruthExpr, { kind: K }>
type Logic = Of<'all' | 'any'> | Of<'not'> | Of<'personIfKnown'> | Of<'unsettled'> | Of<'atLeast'> | Of<'clause'> | Of<'person' | 'yes' | 'no'>

const FIXED = { person: PERSON, yes: YES, no: NO, unsettled: UNKNOWN } as const

/** Needs as many as the figure; without a figure a person decides. */
function enough(needed: number, truths: readonly Truth[]): Truth {
  return Number.isNaN(needed) ? PERSON : atLeast(needed, truths)
}

export function explainLogic(expr: Logic, explainer: Explainer): ExplainedTruth {
  switch (expr.kind) {
    case 'all':
    case 'any': {
      const parts = expr.of.map((part) => explainer.truth(part))
      const isAll = expr.kind === 'all'
      const count = parts.length
      return (scope) => {
        // A loop over places made at once, not `map` or `push`: this is where most of a screening's time goes.
        const traces = new Array<TruthTrace>(count)
        let truth: Truth = isAll ? YES : NO
        for (let index = 0; index < count; index++) {
          const part = (parts[index] as ExplainedTruth)(scope)
          traces[index] = part
          truth = isAll ? and(truth, part.truth) : or(truth, part.truth)
        }
        return new TruthTrace(expr, truth, traces)
      }
    }
    case 'not':
    case 'clause':
    case 'personIfKnown': {
      const find = explainer.truth(expr.of)
      const change = expr.kind === 'not' ? not : expr.kind === 'clause' ? same : personIfKnown
      return (scope) => {
        const part = find(scope)
        return new TruthTrace(expr, change(part.truth), [part])
      }
    }
    case 'atLeast': {
      const parts = expr.of.map((part) => explainer.truth(part))
      return (scope) => {
        const traces = parts.map((part) => part(scope))
        const figure = scope.figures.figure(expr.parameter)
        return new TruthTrace(expr, enough(figure.value, traces.map(({ truth }) => truth)), traces, undefined, undefined, undefined, figure)
      }
    }
    default: {
      const trace = new TruthTrace(expr, FIXED[expr.kind])
      return () => trace
    }
  }
}

function same(truth: Truth): Truth {
  return truth
}

function personIfKnown(truth: Truth): Truth {
  return truth === YES ? PERSON : NO
}

/** The order of parts says nothing, so those that are soonest known come first: they often settle the whole. */
export function cheapestFirst(parts: readonly TruthExpr[]): readonly TruthExpr[] {
  return parts.map((part) => ({ part, size: sizeOf(part) })).sort((a, b) => a.size - b.size).map(({ part }) => part)
}

/** Short lists stand in the code as they are, and a long one begins with a short one: a loop is dear beside what its parts do here. */
function compileAll([a = () => YES as Truth, b, c, ...more]: readonly CompiledTruth[]): CompiledTruth {
  if (!b) return a
  if (!c) {
    return (frame) => {
      const truth = a(frame)
      return truth === NO ? NO : and(truth, b(frame))
    }
  }
  const three: CompiledTruth = (frame) => {
    let truth = a(frame)
    if (truth === NO) return NO
    truth = and(truth, b(frame))
    return truth === NO ? NO : and(truth, c(frame))
  }
  return compileAll([three, ...more])
}

function compileAny([a = () => NO as Truth, b, c, ...more]: readonly CompiledTruth[]): CompiledTruth {
  if (!b) return a
  if (!c) {
    return (frame) => {
      const truth = a(frame)
      return truth === YES ? YES : or(truth, b(frame))
    }
  }
  const three: CompiledTruth = (frame) => {
    let truth = a(frame)
    if (truth === YES) return YES
    truth = or(truth, b(frame))
    return truth === YES ? YES : or(truth, c(frame))
  }
  return compileAny([three, ...more])
}

export function compileLogic(expr: Logic, compiler: Compiler): CompiledTruth {
  switch (expr.kind) {
    case 'all':
      return compileAll(cheapestFirst(expr.of).map((part) => compiler.truth(part)))
    case 'any':
      return compileAny(cheapestFirst(expr.of).map((part) => compiler.truth(part)))
    case 'not': {
      const { of } = expr
      if (of.kind === 'is' || of.kind === 'none' || of.kind === 'includes') return compileFactTest(of, compiler, true)
      const part = compiler.truth(of)
      return (frame) => not(part(frame))
    }
    case 'personIfKnown': {
      const part = compiler.truth(expr.of)
      return (frame) => personIfKnown(part(frame))
    }
    case 'atLeast': {
      const parts = expr.of.map((part) => compiler.truth(part))
      const needed = compiler.figures.figure(expr.parameter).value
      return (frame) => enough(needed, parts.map((part) => part(frame)))
    }
    case 'clause':
      return compiler.truth(expr.of)
    default: {
      const truth = FIXED[expr.kind]
      return () => truth
    }
  }
}
