/** A screening: every right of a catalogue for one household on one day, with its reasons. */
import { type BoundRight, boundRights } from './bound-right'
import type { Catalogue } from './catalogue'
import { scopeOf } from './explain'
import type { Absences, FactRecord } from './facts'
import { type Figures, figuresOn } from './parameters'
import { type ConditionResult, LazyResult, type RightResult } from './right-result'
import type { Followed, Scope } from './scope'
import { missingOf, NOTHING_MISSING, TruthTrace } from './trace'
import { NO, not, or, PERSON, UNKNOWN, YES } from './truth'
import { type Before, standingResults } from './screen-again'
import { type Verdict, VERDICT_TRUTH, verdictOf } from './verdict'

export type { AmountResult, ConditionResult, DeadlineResult, RightResult } from './right-result'

export interface Screening {
  /** ISO date for which it was evaluated. */
  readonly asOf: string
  readonly results: readonly RightResult[]
}

const WHEN = { kind: 'when' } as const

function explainCondition({ of, holds, applies }: BoundRight['conditions'][number], scope: Scope): ConditionResult {
  const { id, law, decidedBy } = of
  if (!holds) return { id, law, decidedBy, state: 'considered', truth: UNKNOWN, trace: null }
  const trace = holds(scope)
  if (!applies) return { id, law, decidedBy, state: 'considered', truth: trace.truth, trace }
  const applicable = applies(scope)
  if (applicable.truth === NO) return { id, law, decidedBy, state: 'notApplicable', truth: YES, trace: applicable }
  const truth = or(not(applicable.truth), trace.truth)
  const whole = applicable.truth === YES ? trace : new TruthTrace(WHEN, truth, [applicable, trace])
  return { id, law, decidedBy, state: 'considered', truth, trace: whole }
}

function screenRight(bound: BoundRight, scope: Scope, absences: Absences): RightResult {
  const conditions = bound.conditions.map((condition) => explainCondition(condition, scope))
  const fired: string[] = []
  const open: { id: string; light: boolean; missing: readonly string[] }[] = []
  for (const { of, when } of bound.triggers) {
    const trace = when(scope)
    if (trace.truth === YES) fired.push(of.id)
    else if (trace.truth !== NO) open.push({ id: of.id, light: of.light, missing: trace.missing })
  }
  const undecided: TruthTrace[] = []
  let hasNo = false
  let hasPerson = fired.length > 0
  for (const { truth, trace } of conditions) {
    if (!trace || truth === YES) continue
    if (truth === NO) hasNo = true
    else if (truth === PERSON) hasPerson = true
    else undecided.push(trace)
  }
  const isOpen = undecided.length > 0
  const verdict: Verdict = hasNo ? 'ineligible' : verdictOf(hasPerson, isOpen)
  const missing = hasNo ? NOTHING_MISSING : missingOf(undecided)
  const settled = hasNo || !isOpen
  return new LazyResult(bound, { verdict, settled, conditions, askPerson: { fired, open }, missing }, scope, absences)
}

/**
 * Screens one household.
 * @param asOf the day (since 1970-01-01) whose law is applied
 * @param absences why facts that are absent are absent; what is not named was not asked
 * @param before a screening of the same household before its last answers: what they do not touch is taken from it
 */
export function screen(catalogue: Catalogue, facts: FactRecord, asOf: number, absences: Absences = {}, before?: Before): Screening {
  const standing = standingResults(catalogue, facts, asOf, absences, before)
  const figures: Figures = figuresOn(catalogue.parameters, catalogue.tables, asOf)
  const states = new Map<string, Followed>()
  const scope = scopeOf(facts, figures, (right) => states.get(right) ?? null, catalogue.shared.size, catalogue.sharedOfItem.size)
  const results = boundRights(catalogue).map((bound) => {
    const result = standing.get(bound.right.id) ?? screenRight(bound, scope, absences)
    states.set(bound.right.id, { truth: VERDICT_TRUTH[result.verdict], missing: result.missing, awaits: () => result.awaits })
    return result
  })
  return { asOf: figures.day, results }
}
