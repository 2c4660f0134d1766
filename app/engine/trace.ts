/** What an evaluation leaves behind: each node with its state, the fact or figure it read, and its parts. Stable as JSON. */
import type { FactValue } from './facts'
import type { Figure } from './parameters'
import { type Truth, truthName } from './truth'

export interface TruthTrace {
  readonly kind: string
  readonly id?: string
  readonly truth: Truth
  readonly fact?: string
  readonly value?: FactValue
  readonly figure?: Figure
  readonly parts?: readonly Trace[]
  /** Facts that can still change it: empty when it is settled. */
  readonly missing: readonly string[]
  /** Set on the trace of a part that several places share: the part's number. Such a trace may stand in several trees. */
  readonly place?: number
}

export interface NumberTrace {
  readonly kind: string
  readonly id?: string
  /** Lowest and highest possible value; `lo` above `hi` is "there is none", NaN "the law gives no figure for this day". */
  readonly lo: number
  readonly hi: number
  readonly fact?: string
  readonly value?: FactValue
  readonly figure?: Figure
  readonly parts?: readonly Trace[]
  readonly missing: readonly string[]
  readonly place?: number
}

export type Trace = TruthTrace | NumberTrace

export const NOTHING_MISSING: readonly string[] = []

const ALONE = new Map<string, readonly string[]>()

/** A list of one missing fact, the same list each time, so that equal lists are seen to be equal at once. */
export function onlyMissing(fact: string): readonly string[] {
  let list = ALONE.get(fact)
  if (!list) {
    list = [fact]
    ALONE.set(fact, list)
  }
  return list
}

export function isTruthTrace(trace: Trace): trace is TruthTrace {
  return 'truth' in trace
}

/** The facts that the parts still need, each once, in the order in which they stand. */
export function missingOf(parts: readonly { readonly missing: readonly string[] }[]): readonly string[] {
  let only: readonly string[] = NOTHING_MISSING
  let all: Set<string> | null = null
  for (const { missing } of parts) {
    if (missing.length === 0) continue
    if (only.length === 0) {
      only = missing
      continue
    }
    if (missing === only) continue
    all ??= new Set(only)
    for (const fact of missing) all.add(fact)
  }
  return all ? [...all] : only
}

function plainBound(bound: number): number | string {
  return Number.isFinite(bound) ? bound : String(bound)
}

/** A trace as plain JSON data: the same rules, day and answers always give the same bytes. */
export function traceJson(trace: Trace): unknown {
  return {
    kind: trace.kind,
    ...(trace.id === undefined ? {} : { id: trace.id }),
    ...(isTruthTrace(trace) ? { truth: truthName(trace.truth) } : { lo: plainBound(trace.lo), hi: plainBound(trace.hi) }),
    ...(trace.fact === undefined ? {} : { fact: trace.fact }),
    ...(trace.value === undefined ? {} : { value: trace.value }),
    ...(trace.figure === undefined
      ? {}
      : { figure: { id: trace.figure.id, value: plainBound(trace.figure.value), from: trace.figure.from, problem: trace.figure.problem } }),
    ...(trace.parts === undefined ? {} : { parts: trace.parts.map(traceJson) }),
    ...(trace.missing.length === 0 ? {} : { missing: trace.missing }),
  }
}
