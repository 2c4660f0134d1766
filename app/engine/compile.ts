/**
 * The compiled evaluator: the same trees as closures (no code is generated, so a strict content security policy holds).
 * It answers verdicts only, without a trace, and agrees with the explaining evaluator on every household.
 */
import { closedOn } from './explain'
import type { NumberExpr, TruthExpr } from './expression'
import type { FactRecord, FactValue } from './facts'
import { type Household, slotsFor } from './household'
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
import type { Condition, Right } from './right'
import type { CompiledNumber, CompiledTruth, Compiler, Frame } from './scope'
import { NO, not, or, PERSON, type Truth, UNKNOWN, YES } from './truth'
import { type Verdict, VERDICT_TRUTH, verdictOf } from './verdict'
import { readsDay, sizeOf } from './walk'

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
      return compileFactTest(expr, compiler)
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
  const figure = readsDay(expr) ? null : compiler.exact(expr)
  if (figure !== null) return (frame) => (frame.hi = figure)
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
  const costOf = ({ holds, applies }: Condition) => (holds ? sizeOf(holds) : 0) + (applies ? sizeOf(applies) : 0)
  // The order of conditions never changes a verdict, and the first certain no ends the matter.
  for (const { holds, applies } of [...right.conditions].sort((a, b) => costOf(a) - costOf(b))) {
    if (!holds) continue
    const test = compiler.truth(holds)
    if (!applies) {
      conditions.push(test)
      continue
    }
    const applicable = compiler.truth(applies)
    conditions.push((frame) => {
      const concerns = applicable(frame)
      return concerns === NO ? YES : or(not(concerns), test(frame))
    })
  }
  const triggers = right.askPerson.map(({ when }) => compiler.truth(when))
  return (frame) => {
    let hasPerson = false
    let isOpen = false
    for (let index = 0; index < conditions.length; index++) {
      const truth = (conditions[index] as CompiledTruth)(frame)
      if (truth === NO) return 'ineligible'
      if (truth === PERSON) hasPerson = true
      else if (truth !== YES) isOpen = true
    }
    for (let index = 0; index < triggers.length && !hasPerson; index++) {
      hasPerson = (triggers[index] as CompiledTruth)(frame) === YES
    }
    return verdictOf(hasPerson, isOpen)
  }
}

/** All rights of a catalogue on one day's figures, ready to be run on many households. */
export interface CompiledCatalogue {
  /** Reads a household once, to be judged many times. */
  read(facts: FactRecord): Household
  /** A household with another answer to one fact, or to the whole object or list of that name. */
  changed(household: Household, id: string, value: FactValue | undefined): Household
  /** Verdicts in the order of `catalogue.rights`. `asOf` (a day) may lie later than the figures: they are then used as they stand. */
  verdicts(household: Household, asOf?: number): Verdict[]
  /** Only the rights at these places, which must hold every right that they follow. */
  verdictsAt(places: readonly number[], household: Household, asOf?: number): Verdict[]
}

export function compileCatalogue(catalogue: Catalogue, figures: Figures): CompiledCatalogue {
  const { rights, shared } = catalogue
  const places = new Map(rights.map((right, index) => [right.id, index]))
  const slots = slotsFor(catalogue.facts)
  // What is shared was compiled once as well; inside a list it would belong to an item, and no node stands both inside and outside.
  const truths = new Map<TruthExpr, CompiledTruth>()
  const numbers = new Map<NumberExpr, CompiledNumber>()
  const { exact } = closedOn(figures)
  const compiler: Compiler = {
    figures,
    place: (right) => places.get(right) ?? -1,
    slot: slots.slot,
    exact,
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
  const kept = <T>(value: T) => new Array<T>(shared.size).fill(value)
  const frame: Frame = {
    hi: 0.5, values: [], item: [], asOf: figures.asOf, verdicts: new Array<Truth>(rights.length).fill(UNKNOWN),
    run: 0, keptIn: kept(0), keptTruth: kept<Truth>(UNKNOWN), keptLo: kept(0.5), keptHi: kept(0.5),
  }
  const verdictsAt = (wanted: readonly number[], { values }: Household, asOf = figures.asOf): Verdict[] => {
    frame.values = values
    frame.asOf = asOf
    frame.run += 1
    const found: Verdict[] = []
    for (let index = 0; index < wanted.length; index++) {
      const place = wanted[index] as number
      const verdict = (compiled[place] as (frame: Frame) => Verdict)(frame)
      frame.verdicts[place] = VERDICT_TRUTH[verdict]
      found.push(verdict)
    }
    return found
  }
  return { read: slots.read, changed: slots.changed, verdictsAt, verdicts: (household, asOf) => verdictsAt(everything, household, asOf) }
}
