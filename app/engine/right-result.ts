/** What a screening says of one right. */
import type { BoundRight } from './bound-right'
import { formatDay } from './date'
import type { Absences } from './facts'
import type { Figure } from './parameters'
import type { Amount, Citation, Right } from './right'
import type { Scope } from './scope'
import { isTruthTrace, type NumberTrace, type Trace, type TruthTrace } from './trace'
import { isSettled, NO, type Truth, YES } from './truth'
import type { Verdict } from './verdict'

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
  /** Items of a list (`children[0]`) whose right it is, where it is not the applicant's own. */
  readonly concerned: readonly string[]
  /** Rights that this result leans on, held or found eligible in the same screening. */
  readonly follows: readonly string[]
  /** Figures that were used past their confirmation, or that the law does not give for the day. */
  readonly problems: readonly Figure[]
  /** The newest day from which a figure that was used holds; null when none is dated. */
  readonly figuresOf: string | null
}

/** What the verdict itself says; the rest is found from it when somebody asks. */
export type Judged = Pick<RightResult, 'verdict' | 'settled' | 'conditions' | 'askPerson' | 'missing'>

type Sums = Pick<RightResult, 'amounts' | 'amountMissing'>
type Leans = Pick<RightResult, 'awaits' | 'follows' | 'problems' | 'figuresOf'>

/** Sums, deadlines and what a result leans on cost as much as the verdict, and not everybody wants them: made when first asked for. */
export class LazyResult implements RightResult {
  readonly right: Right
  readonly verdict: Verdict
  readonly settled: boolean
  readonly conditions: readonly ConditionResult[]
  readonly askPerson: RightResult['askPerson']
  readonly missing: readonly string[]
  private readonly bound: BoundRight
  private readonly scope: Scope
  private readonly absences: Absences
  private sums: Sums | null = null
  private days: readonly DeadlineResult[] | null = null
  private items: readonly string[] | null = null
  private leans: Leans | null = null

  constructor(bound: BoundRight, { verdict, settled, conditions, askPerson, missing }: Judged, scope: Scope, absences: Absences) {
    this.right = bound.right
    this.verdict = verdict
    this.settled = settled
    this.conditions = conditions
    this.askPerson = askPerson
    this.missing = missing
    this.bound = bound
    this.scope = scope
    this.absences = absences
  }

  private get isOpen(): boolean {
    return this.verdict !== 'ineligible'
  }

  private get foundSums(): Sums {
    return (this.sums ??= this.isOpen ? explainAmounts(this.bound, this.scope, this.absences) : { amounts: [], amountMissing: [] })
  }

  get amounts() {
    return this.foundSums.amounts
  }

  get amountMissing() {
    return this.foundSums.amountMissing
  }

  get deadlines() {
    return (this.days ??= this.isOpen ? explainDeadlines(this.bound, this.scope) : [])
  }

  get concerned() {
    return (this.items ??= this.isOpen ? itemsConcerned(this.bound, this.scope) : [])
  }

  private get foundLeans(): Leans {
    return (this.leans ??= leansOf(this, this.scope))
  }

  get awaits() {
    return this.foundLeans.awaits
  }

  get follows() {
    return this.foundLeans.follows
  }

  get problems() {
    return this.foundLeans.problems
  }

  get figuresOf() {
    return this.foundLeans.figuresOf
  }
}

/** An amount may be shown when it is finite and every fact it leaves open was asked or may stay open. */
function mayShow({ lo, hi, missing }: NumberTrace, { spans }: Amount, absences: Absences): boolean {
  if (!Number.isFinite(lo) || !Number.isFinite(hi) || lo > hi) return false
  return missing.every((fact) => absences[fact] !== undefined || spans?.includes(fact))
}

function explainAmounts({ amounts }: BoundRight, scope: Scope, absences: Absences): Sums {
  const shown: AmountResult[] = []
  const missing = new Set<string>()
  for (const { of, value, shownWhen } of amounts) {
    const test = shownWhen?.(scope)
    if (test && test.truth !== YES) {
      test.missing.forEach((fact) => missing.add(fact))
      continue
    }
    const trace = value(scope)
    for (const fact of trace.missing) if (!of.spans?.includes(fact)) missing.add(fact)
    if (!mayShow(trace, of, absences)) continue
    shown.push({ id: of.id, unit: of.unit, min: of.upTo ? 0 : Math.max(0, trace.lo), max: Math.max(0, trace.hi), trace })
  }
  return { amounts: shown, amountMissing: [...missing] }
}

interface Gathered {
  /** Rights that are followed and still open. */
  readonly leanedOn: Set<string>
  readonly figures: Set<Figure>
  readonly followed: Set<string>
  readonly awaited: Set<string>
  /** Shared parts that were looked at already, by their places. */
  readonly seen: Set<number>
}

/** What a trace leans on: figures, rights that are followed, and what the law leaves open. */
function gather(trace: Trace, found: Gathered): void {
  const { of, figure, parts, place } = trace
  if (place >= 0) {
    if (found.seen.has(place)) return
    found.seen.add(place)
  }
  if (figure !== undefined) found.figures.add(figure)
  if (of.kind === 'unsettled') found.awaited.add(of.id)
  else if (of.kind === 'follows' && isTruthTrace(trace)) {
    if (trace.truth === YES) found.followed.add(of.right)
    else if (!isSettled(trace.truth)) found.leanedOn.add(of.right)
  }
  for (let index = 0; index < parts.length; index++) gather(parts[index] as Trace, found)
}

/** The newest day from which one of the figures holds; null when none is dated. */
function newestDay(figures: Iterable<Figure>): string | null {
  let newest: string | null = null
  for (const { from } of figures) if (newest === null || (from ?? '') > newest) newest = from
  return newest
}

/** What a result leans on: rights that it follows, figures, and what the law itself leaves open. */
function leansOf({ conditions, amounts, verdict }: RightResult, { followed }: Scope): Leans {
  // What the sums leave open holds up no verdict; and they speak for the year that is shown: only without any do the conditions.
  const bySums = gathered(amounts.map(({ trace }) => trace))
  const byConditions = gathered(conditions.flatMap(({ trace }) => trace ?? []))
  const figures = new Set([...bySums.figures, ...byConditions.figures])
  const open = [...byConditions.awaited, ...[...byConditions.leanedOn].flatMap((right) => followed(right)?.awaits() ?? [])]
  return {
    awaits: verdict === 'needsInfo' ? [...new Set(open)] : [],
    follows: [...new Set([...byConditions.followed, ...bySums.followed])],
    problems: [...figures].filter(({ problem }) => problem !== null),
    figuresOf: newestDay(bySums.figures) ?? newestDay(byConditions.figures),
  }
}

function gathered(traces: readonly Trace[]): Gathered {
  const found: Gathered = { leanedOn: new Set(), figures: new Set(), followed: new Set(), awaited: new Set(), seen: new Set() }
  for (const trace of traces) gather(trace, found)
  return found
}

function explainDeadlines({ deadlines }: BoundRight, scope: Scope): DeadlineResult[] {
  const found: { readonly id: string; readonly day: number }[] = []
  for (const { of, on, when } of deadlines) {
    if (when && when(scope).truth !== YES) continue
    const { lo, hi } = on(scope)
    if (lo !== hi || !Number.isFinite(lo)) continue
    found.push({ id: of.id, day: lo })
  }
  return found.sort((a, b) => a.day - b.day).map(({ id, day }) => ({ id, date: formatDay(day), passed: day < scope.figures.asOf }))
}

/** The items for which the right certainly holds; while it is open for all of them, those for which it still may. */
function itemsConcerned({ concerns }: BoundRight, scope: Scope): readonly string[] {
  if (!concerns) return []
  const { list, where } = concerns
  const truths = (concerns.items(scope) ?? []).map((item) => {
    scope.item = item
    return where(scope).truth
  })
  scope.item = null
  const among = (isOne: (truth: Truth) => boolean) => truths.flatMap((truth, index) => (isOne(truth) ? [`${list}[${index}]`] : []))
  const certain = among((truth) => truth === YES)
  return certain.length > 0 ? certain : among((truth) => truth !== NO)
}
