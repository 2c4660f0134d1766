/** What a node sees while it is evaluated. */
import type { Expr, NumberExpr, TruthExpr } from './expression'
import type { FactRecord, Item } from './facts'
import type { Figures } from './parameters'
import type { NumberTrace, Trace, TruthTrace } from './trace'
import type { Truth } from './truth'

/** The state of another right, for a right that follows it. */
export interface Followed {
  readonly truth: Truth
  readonly missing: readonly string[]
}

export interface Scope {
  readonly facts: FactRecord
  readonly figures: Figures
  readonly asOf: number
  readonly item: Item | null
  /** Traces of the catalogue's shared parts that were found already, by their numbers. */
  readonly shared: ReadonlyMap<Expr, number>
  readonly kept: (Trace | undefined)[]
  /** The verdict of another right in the same screening; `null` where there is no such right. */
  followed(right: string): Followed | null
  truth(expr: TruthExpr, scope: Scope): TruthTrace
  number(expr: NumberExpr, scope: Scope): NumberTrace
}

/** A compiled truth or number; numbers return their low bound and leave the high one in the frame. */
export interface Frame {
  facts: FactRecord
  asOf: number
  item: FactRecord | null
  hi: number
  /** Verdicts as truths, by the place of the right in the order of evaluation. */
  verdicts: Truth[]
  /** Results of the catalogue's shared parts; they stand while the number of the run is this one's. */
  run: number
  readonly keptIn: number[]
  readonly keptTruth: Truth[]
  readonly keptLo: number[]
  readonly keptHi: number[]
}

export type CompiledTruth = (frame: Frame) => Truth
export type CompiledNumber = (frame: Frame) => number

export interface Compiler {
  readonly figures: Figures
  /** The place of a right in the order of evaluation, or −1. */
  place(right: string): number
  truth(expr: TruthExpr): CompiledTruth
  number(expr: NumberExpr): CompiledNumber
}
