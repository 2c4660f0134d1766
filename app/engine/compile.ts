/**
 * The compiled evaluator: the same trees as closures (no code is generated, so a strict content security policy holds).
 * It answers verdicts only, without a trace, and agrees with the explaining evaluator on every household.
 */
import { parseDay } from './date'
import type { NumberExpr, TruthExpr } from './expression'
import type { FactRecord, FactType, FactTypes, FactValue } from './facts'
import { compileArithmetic } from './nodes/arithmetic'
import { compileChoose } from './nodes/choose'
import { compileCompare } from './nodes/compare'
import { compileDates } from './nodes/dates'
import { compileFactTest } from './nodes/fact-test'
import { compileFollows } from './nodes/follows'
import { compileFold, compileQuantifier } from './nodes/lists'
import { compileLogic } from './nodes/logic'
import { compileValue } from './nodes/values'
import type { Figures } from './parameters'
import type { Catalogue } from './catalogue'
import type { Right } from './right'
import type { CompiledNumber, CompiledTruth, Compiler, Frame } from './scope'
import { isSettled, NO, not, or, PERSON, type Truth, UNKNOWN, YES } from './truth'
import { type Verdict, VERDICT_TRUTH, verdictOf } from './verdict'

/** A shared part is worked out once for a household: the closures that hold it find its result in the frame. */
function keepTruth(place: number, find: CompiledTruth): CompiledTruth {
  return (frame) => {
    if (frame.keptIn[place] === frame.run) return frame.keptTruth[place] as Truth
    const truth = find(frame)
    frame.keptIn[place] = frame.run
    frame.keptTruth[place] = truth
    return truth
  }
}

function keepNumber(place: number, find: CompiledNumber): CompiledNumber {
  return (frame) => {
    if (frame.keptIn[place] === frame.run) {
      frame.hi = frame.keptHi[place] as number
      return frame.keptLo[place] as number
    }
    const lo = find(frame)
    frame.keptIn[place] = frame.run
    frame.keptLo[place] = lo
    frame.keptHi[place] = frame.hi
    return lo
  }
}

function compileTruth(expr: TruthExpr, compiler: Compiler): CompiledTruth {
  switch (expr.kind) {
    case 'is':
    case 'includes':
    case 'none':
    case 'absent':
      return compileFactTest(expr)
    case 'compare':
      return compileCompare(expr, compiler)
    case 'some':
    case 'every':
      return compileQuantifier(expr, compiler)
    case 'follows':
      return compileFollows(expr, compiler)
    default:
      return compileLogic(expr, compiler)
  }
}

function compileNumber(expr: NumberExpr, compiler: Compiler): CompiledNumber {
  switch (expr.kind) {
    case 'count':
    case 'total':
      return compileFold(expr, compiler)
    case 'choose':
      return compileChoose(expr, compiler)
    case 'span':
    case 'later':
    case 'startOf':
      return compileDates(expr, compiler)
    case 'sum':
    case 'product':
    case 'smallest':
    case 'largest':
    case 'difference':
    case 'quotient':
    case 'percent':
    case 'rounded':
      return compileArithmetic(expr, compiler)
    default:
      return compileValue(expr, compiler)
  }
}

function compileRight(right: Right, compiler: Compiler): (frame: Frame) => Verdict {
  const conditions: CompiledTruth[] = []
  for (const { holds, applies } of right.conditions) {
    if (!holds) continue
    const test = compiler.truth(holds)
    if (!applies) {
      conditions.push(test)
      continue
    }
    const applicable = compiler.truth(applies)
    conditions.push((frame) => or(not(applicable(frame)), test(frame)))
  }
  const triggers = right.askPerson.map(({ when }) => compiler.truth(when))
  return (frame) => {
    let hasPerson = false
    let isOpen = false
    for (const condition of conditions) {
      const truth = condition(frame)
      if (truth === YES) continue
      if (truth === NO) return 'ineligible'
      if (truth === PERSON) hasPerson = true
      else if (!isSettled(truth)) isOpen = true
    }
    for (const trigger of triggers) {
      if (hasPerson) break
      if (trigger(frame) === YES) hasPerson = true
    }
    return verdictOf(hasPerson, isOpen)
  }
}

/**
 * Answers with their dates turned into days, so that an answer is parsed once and not at every comparison.
 * The compiled evaluator takes both forms.
 */
export function prepareFacts(types: FactTypes, facts: FactRecord): FactRecord {
  const prepared: Record<string, FactValue | undefined> = {}
  for (const id in facts) {
    const value = facts[id]
    const type = types[id]
    prepared[id] = value === undefined || value === null || !type ? value : prepareValue(type, value)
  }
  return prepared
}

function prepareValue(type: FactType, value: NonNullable<FactValue>): FactValue {
  switch (type.type) {
    case 'date':
      return typeof value === 'string' ? (parseDay(value) ?? value) : value
    case 'object':
      return prepareFacts(type.fields, value as FactRecord)
    case 'objects':
      return (value as readonly FactRecord[]).map((item) => prepareFacts(type.fields, item))
    case 'dateMap':
      return Object.fromEntries(Object.entries(value as FactRecord).map(([key, day]) => [key, typeof day === 'string' ? (parseDay(day) ?? day) : day]))
    default:
      return value
  }
}

/** All rights of a catalogue on one day's figures, ready to be run on many households. */
export interface CompiledCatalogue {
  /** Verdicts in the order of `catalogue.rights`. `asOf` (a day) may lie later than the figures: they are then used as they stand. */
  verdicts(facts: FactRecord, asOf?: number): Verdict[]
  /** Only the rights at these places, which must hold every right that they follow. */
  verdictsAt(places: readonly number[], facts: FactRecord, asOf?: number): Verdict[]
}

export function compileCatalogue(catalogue: Catalogue, figures: Figures): CompiledCatalogue {
  const { rights } = catalogue
  const places = new Map(rights.map((right, index) => [right.id, index]))
  const { shared } = catalogue
  // What is shared was compiled once as well; inside a list it would belong to an item, and no node stands both inside and outside.
  const truths = new Map<TruthExpr, CompiledTruth>()
  const numbers = new Map<NumberExpr, CompiledNumber>()
  const compiler: Compiler = {
    figures,
    place: (right) => places.get(right) ?? -1,
    truth(expr) {
      const place = shared.get(expr)
      if (place === undefined) return compileTruth(expr, compiler)
      const known = truths.get(expr) ?? keepTruth(place, compileTruth(expr, compiler))
      truths.set(expr, known)
      return known
    },
    number(expr) {
      const place = shared.get(expr)
      if (place === undefined) return compileNumber(expr, compiler)
      const known = numbers.get(expr) ?? keepNumber(place, compileNumber(expr, compiler))
      numbers.set(expr, known)
      return known
    },
  }
  const compiled = rights.map((right) => compileRight(right, compiler))
  const everything = rights.map((_, index) => index)
  // One frame serves every run, one after the other; a run's number tells its results from those of the run before.
  const slots = <T>(value: T) => new Array<T>(shared.size).fill(value)
  const frame: Frame = {
    facts: {}, asOf: figures.asOf, item: null, hi: 0, verdicts: new Array<Truth>(rights.length).fill(UNKNOWN),
    run: 0, keptIn: slots(0), keptTruth: slots<Truth>(UNKNOWN), keptLo: slots(0.5), keptHi: slots(0.5),
  }
  const verdictsAt = (wanted: readonly number[], facts: FactRecord, asOf = figures.asOf): Verdict[] => {
    frame.facts = facts
    frame.asOf = asOf
    frame.item = null
    frame.run += 1
    return wanted.map((place) => {
      const verdict = (compiled[place] as (frame: Frame) => Verdict)(frame)
      frame.verdicts[place] = VERDICT_TRUTH[verdict]
      return verdict
    })
  }
  return { verdictsAt, verdicts: (facts, asOf) => verdictsAt(everything, facts, asOf) }
}
