/** What an evaluation leaves behind: each node with its state, the fact or figure it read, and its parts. Stable as JSON. */
import type { NumberExpr, TruthExpr } from './expression'
import type { FactValue } from './facts'
import type { Figure } from './parameters'
import { isSettled, type Truth, truthName } from './truth'

export const NOTHING_MISSING: readonly string[] = []
const NO_PARTS: readonly Trace[] = []

/** A condition that concerns a person only under a test: the test and the condition as its parts. */
export interface When {
  readonly kind: 'when'
}

/*
 * A screening makes thousands of steps, so each of the two shapes is one plain class whose fields are set once, in one order.
 * `lacks` are the facts that a step itself could not read; what its parts lack is found when somebody asks (`missing`).
 */

/** A step that found a truth. */
export class TruthTrace {
  declare readonly of: TruthExpr | When
  declare readonly truth: Truth
  declare readonly parts: readonly Trace[]
  declare readonly lacks: readonly string[]
  declare readonly fact: string | undefined
  declare readonly value: FactValue | undefined
  declare readonly figure: Figure | undefined
  /** The number of a part that several places share. Such a step may stand in several trees. */
  declare place: number

  constructor(
    of: TruthExpr | When, truth: Truth, parts = NO_PARTS, lacks = NOTHING_MISSING, fact?: string, value?: FactValue, figure?: Figure,
  ) {
    this.of = of
    this.truth = truth
    this.parts = parts
    this.lacks = lacks
    this.fact = fact
    this.value = value
    this.figure = figure
    this.place = -1
  }

  /** Facts that can still change it, each once, in the order in which they stand: none when it is settled. */
  get missing(): readonly string[] {
    return missingOf([this])
  }
}

/** A step that found a number: its lowest and highest possible value; `lo` above `hi` is "there is none", NaN "no figure for this day". */
export class NumberTrace {
  declare readonly of: NumberExpr
  declare readonly lo: number
  declare readonly hi: number
  declare readonly parts: readonly Trace[]
  declare readonly lacks: readonly string[]
  declare readonly fact: string | undefined
  declare readonly value: FactValue | undefined
  declare readonly figure: Figure | undefined
  declare place: number

  constructor(
    of: NumberExpr, lo: number, hi: number, parts = NO_PARTS, lacks = NOTHING_MISSING, fact?: string, value?: FactValue, figure?: Figure,
  ) {
    this.of = of
    this.lo = lo
    this.hi = hi
    this.parts = parts
    this.lacks = lacks
    this.fact = fact
    this.value = value
    this.figure = figure
    this.place = -1
  }

  get missing(): readonly string[] {
    return missingOf([this])
  }
}

export type Trace = TruthTrace | NumberTrace

export function isTruthTrace(trace: Trace): trace is TruthTrace {
  return trace instanceof TruthTrace
}

/** Whether an answer to what its parts lack can still change it. */
function isOpen(trace: Trace): boolean {
  if (!isTruthTrace(trace)) return trace.lo !== trace.hi
  return !isSettled(trace.truth)
}

function collect(trace: Trace, found: Set<string>, seen: Set<number>): void {
  if (trace.place >= 0) {
    if (seen.has(trace.place)) return
    seen.add(trace.place)
  }
  for (const fact of trace.lacks) found.add(fact)
  if (isOpen(trace)) for (const part of trace.parts) collect(part, found, seen)
}

/** The facts that steps still need, each once, in the order in which they stand. */
export function missingOf(traces: readonly Trace[]): readonly string[] {
  const found = new Set<string>()
  const seen = new Set<number>()
  for (const trace of traces) collect(trace, found, seen)
  return found.size === 0 ? NOTHING_MISSING : [...found]
}

/** What sets a step apart from others of its kind: a clause's id, the right that is followed, a comparison's sign. */
export function idOf({ of }: Trace): string | undefined {
  switch (of.kind) {
    case 'clause':
    case 'unsettled':
    case 'named':
      return of.id
    case 'compare':
      return of.by
    case 'follows':
      return of.right
    case 'lookUp':
      return of.table
    case 'span':
    case 'later':
    case 'startOf':
      return of.unit
  }
  return undefined
}

function plainBound(bound: number): number | string {
  return Number.isFinite(bound) ? bound : String(bound)
}

/** A trace as plain JSON data: the same rules, day and answers always give the same bytes. */
export function traceJson(trace: Trace): unknown {
  const { of, fact, value, figure, parts, missing } = trace
  const id = idOf(trace)
  return {
    kind: of.kind,
    ...(id === undefined ? {} : { id }),
    ...(isTruthTrace(trace) ? { truth: truthName(trace.truth) } : { lo: plainBound(trace.lo), hi: plainBound(trace.hi) }),
    ...(fact === undefined ? {} : { fact }),
    ...(value === undefined ? {} : { value }),
    ...(figure === undefined
      ? {}
      : { figure: { id: figure.id, value: plainBound(figure.value), from: figure.from, problem: figure.problem } }),
    ...(parts.length === 0 ? {} : { parts: parts.map(traceJson) }),
    ...(missing.length === 0 ? {} : { missing }),
  }
}
