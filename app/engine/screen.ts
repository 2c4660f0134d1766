/** A screening: every right of a catalogue for one household on one day, with its reasons. */
import type { Catalogue } from './catalogue'
import { formatDay } from './date'
import type { Absences, FactRecord } from './facts'
import { type Figure, type Figures, figuresOn } from './parameters'
import type { Amount, Citation, Condition, Right } from './right'
import { scopeOf } from './explain'
import type { Followed, Scope } from './scope'
import { isTruthTrace, missingOf, NOTHING_MISSING, type NumberTrace, type Trace, type TruthTrace } from './trace'
import { isSettled, NO, not, or, PERSON, type Truth, UNKNOWN, YES } from './truth'
import { type Verdict, VERDICT_TRUTH, verdictOf } from './verdict'

export interface ConditionResult {
  readonly id: string
  readonly law: readonly Citation[]
  readonly decidedBy: 'answers' | 'authority'
  /** `notApplicable`: the condition does not concern this person. For the authority's own conditions the truth is `unknown`. */
  readonly state: 'considered' | 'notApplicable'
  readonly truth: Truth
  readonly trace: TruthTrace | null
}

export interface AmountResult {
  readonly id: string
  readonly unit: Amount['unit']
  /** Shekels, percent, days or months, as the unit says; `min` = `max` where it is known exactly. */
  readonly min: number
  readonly max: number
  readonly trace: NumberTrace
}

export interface DeadlineResult {
  readonly id: string
  /** ISO date of the last day. */
  readonly date: string
  readonly passed: boolean
}

export interface RightResult {
  readonly right: Right
  readonly verdict: Verdict
  /** No answer can change the verdict any more (a person-trigger may still send to a person). */
  readonly settled: boolean
  readonly conditions: readonly ConditionResult[]
  /** Triggers that fired, and those that nobody has answered. */
  readonly askPerson: { readonly fired: readonly string[]; readonly open: readonly { id: string; light: boolean; missing: readonly string[] }[] }
  readonly amounts: readonly AmountResult[]
  /** Facts that the amounts still need. */
  readonly amountMissing: readonly string[]
  readonly deadlines: readonly DeadlineResult[]
  /** Facts that can still change the verdict. */
  readonly missing: readonly string[]
  /** What the law itself leaves open today, by id; no answer of the resident's settles it. */
  readonly awaits: readonly string[]
  /** Rights that this result leans on, held or found eligible in the same screening. */
  readonly follows: readonly string[]
  /** Figures that were used past their confirmation, or that the law does not give for the day. */
  readonly problems: readonly Figure[]
  /** The newest day from which a figure that was used holds; null when none is dated. */
  readonly figuresOf: string | null
}

export interface Screening {
  /** ISO date for which it was evaluated. */
  readonly asOf: string
  readonly results: readonly RightResult[]
}

function explainCondition(condition: Condition, scope: Scope): ConditionResult {
  const { id, law, decidedBy, holds, applies } = condition
  if (!holds) return { id, law, decidedBy, state: 'considered', truth: UNKNOWN, trace: null }
  const trace = scope.truth(holds, scope)
  if (!applies) return { id, law, decidedBy, state: 'considered', truth: trace.truth, trace }
  const applicable = scope.truth(applies, scope)
  if (applicable.truth === NO) return { id, law, decidedBy, state: 'notApplicable', truth: YES, trace: applicable }
  const truth = or(not(applicable.truth), trace.truth)
  if (applicable.truth === YES) return { id, law, decidedBy, state: 'considered', truth, trace }
  const parts = [applicable, trace]
  const whole: TruthTrace = { kind: 'when', truth, parts, missing: isSettled(truth) ? NOTHING_MISSING : missingOf(parts) }
  return { id, law, decidedBy, state: 'considered', truth, trace: whole }
}

/** An amount may be shown when it is finite and every fact it leaves open was asked or may stay open. */
function mayShow(amount: Amount, trace: NumberTrace, absences: Absences): boolean {
  if (!Number.isFinite(trace.lo) || !Number.isFinite(trace.hi) || trace.lo > trace.hi) return false
  return trace.missing.every((fact) => absences[fact] !== undefined || (amount.spans ?? []).includes(fact))
}

function explainAmounts(right: Right, scope: Scope, absences: Absences): { shown: AmountResult[]; missing: readonly string[] } {
  const shown: AmountResult[] = []
  const missing: { missing: readonly string[] }[] = []
  for (const amount of right.amounts) {
    const test = amount.shownWhen ? scope.truth(amount.shownWhen, scope) : null
    if (test && test.truth !== YES) {
      if (!isSettled(test.truth)) missing.push(test)
      continue
    }
    const trace = scope.number(amount.value, scope)
    missing.push({ missing: trace.missing.filter((fact) => !(amount.spans ?? []).includes(fact)) })
    if (!mayShow(amount, trace, absences)) continue
    const min = amount.upTo ? 0 : Math.max(0, trace.lo)
    shown.push({ id: amount.id, unit: amount.unit, min, max: Math.max(0, trace.hi), trace })
  }
  return { shown, missing: missingOf(missing) }
}

interface Gathered {
  readonly figures: Set<Figure>
  readonly followed: Set<string>
  readonly awaited: Set<string>
  /** Shared parts that were looked at already, by their places. */
  readonly seen: boolean[]
}

/** What a trace leans on: figures, rights that are followed, and what the law leaves open. */
function gather(trace: Trace, found: Gathered): void {
  const { figure, parts, place } = trace
  if (place !== undefined) {
    if (found.seen[place]) return
    found.seen[place] = true
  }
  if (figure !== undefined) found.figures.add(figure)
  if (trace.kind === 'unsettled') found.awaited.add(trace.id ?? '')
  else if (trace.kind === 'follows' && isTruthTrace(trace) && trace.truth === YES) found.followed.add(trace.id ?? '')
  if (parts !== undefined) for (let index = 0; index < parts.length; index++) gather(parts[index] as Trace, found)
}

/** The newest day from which one of the figures holds; null when none is dated. */
function newestDay(figures: Iterable<Figure>): string | null {
  let newest: string | null = null
  for (const { from } of figures) if (from !== null && (newest === null || from > newest)) newest = from
  return newest
}

function screenRight(right: Right, scope: Scope, absences: Absences): RightResult {
  const conditions = right.conditions.map((condition) => explainCondition(condition, scope))
  const testable = conditions.filter(({ decidedBy, trace }) => decidedBy === 'answers' && trace)
  const triggers = right.askPerson.map((trigger) => ({ trigger, trace: scope.truth(trigger.when, scope) }))
  const fired = triggers.filter(({ trace }) => trace.truth === YES).map(({ trigger }) => trigger.id)
  const open = triggers
    .filter(({ trace }) => trace.truth !== YES && trace.truth !== NO)
    .map(({ trigger, trace }) => ({ id: trigger.id, light: trigger.light, missing: trace.missing }))
  const isOpen = testable.some(({ truth }) => !isSettled(truth))
  const hasNo = testable.some(({ truth }) => truth === NO)
  const hasPerson = fired.length > 0 || testable.some(({ truth }) => truth === PERSON)
  const verdict: Verdict = hasNo ? 'ineligible' : verdictOf(hasPerson, isOpen)
  const missing = hasNo ? [] : missingOf(testable.map(({ trace, truth }) => ({ missing: isSettled(truth) ? [] : (trace?.missing ?? []) })))
  // Sums, deadlines and what a result leans on cost as much as the verdict, and not everybody wants them: made when first asked for.
  const sums = once(() => (verdict === 'ineligible' ? { shown: [], missing: [] } : explainAmounts(right, scope, absences)))
  const deadlines = once(() => (verdict === 'ineligible' ? [] : explainDeadlines(right, scope)))
  const leans = once(() => leansOf(conditions, sums().shown, verdict))
  return {
    right,
    verdict,
    settled: hasNo || !isOpen,
    conditions,
    askPerson: { fired, open },
    missing,
    get amounts() {
      return sums().shown
    },
    get amountMissing() {
      return sums().missing
    },
    get deadlines() {
      return deadlines()
    },
    get awaits() {
      return leans().awaits
    },
    get follows() {
      return leans().follows
    },
    get problems() {
      return leans().problems
    },
    get figuresOf() {
      return leans().figuresOf
    },
  }
}

/** Makes something the first time it is asked for, and remembers it. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}

type Leans = Pick<RightResult, 'awaits' | 'follows' | 'problems' | 'figuresOf'>

/** What a result leans on: rights that it follows, figures, and what the law itself leaves open. */
function leansOf(conditions: readonly ConditionResult[], shown: readonly AmountResult[], verdict: Verdict): Leans {
  const found: Gathered = { figures: new Set(), followed: new Set(), awaited: new Set(), seen: [] }
  for (const { trace } of shown) gather(trace, found)
  // The sums speak for the year that is shown; only without any do the conditions.
  const newestOfAmounts = newestDay(found.figures)
  for (const { trace } of conditions) if (trace) gather(trace, found)
  return {
    awaits: verdict === 'needsInfo' ? [...found.awaited] : [],
    follows: [...found.followed],
    problems: [...found.figures].filter(({ problem }) => problem !== null),
    figuresOf: newestOfAmounts ?? newestDay(found.figures),
  }
}

function explainDeadlines(right: Right, scope: Scope): DeadlineResult[] {
  const found: DeadlineResult[] = []
  for (const { id, on, when } of right.deadlines) {
    if (when && scope.truth(when, scope).truth !== YES) continue
    const { lo, hi } = scope.number(on, scope)
    if (lo !== hi || !Number.isFinite(lo)) continue
    found.push({ id, date: formatDay(lo), passed: lo < scope.asOf })
  }
  return found.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}

/**
 * Screens one household.
 * @param asOf the day (since 1970-01-01) whose law is applied
 * @param absences why facts that are absent are absent; what is not named was not asked
 */
export function screen(catalogue: Catalogue, facts: FactRecord, asOf: number, absences: Absences = {}): Screening {
  const figures: Figures = figuresOn(catalogue.parameters, catalogue.tables, asOf)
  const states = new Map<string, Followed>()
  const scope = scopeOf(facts, figures, (right) => states.get(right) ?? null, catalogue.shared)
  const results = catalogue.rights.map((right) => {
    const result = screenRight(right, scope, absences)
    states.set(right.id, { truth: VERDICT_TRUTH[result.verdict], missing: result.missing })
    return result
  })
  return { asOf: formatDay(asOf), results }
}
