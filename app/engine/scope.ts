/** What a node sees while it is evaluated, by each of the two evaluators that walk a tree. */
import type { NumberExpr, TruthExpr } from './expression'
import type { FactRecord, FactValue, Item } from './facts'
import type { Figures } from './parameters'
import type { NumberTrace, Trace, TruthTrace } from './trace'
import type { Truth } from './truth'

/** The state of another right, for a right that follows it. */
export interface Followed {
  readonly truth: Truth
  readonly missing: readonly string[]
  /** What the law itself leaves open there. */
  awaits(): readonly string[]
}

/** An item while it is explained, with the traces of parts that read it in several places, by their numbers. */
export interface ScopeItem extends Item {
  readonly kept: (Trace | undefined)[]
}

/** One household while it is explained. */
export interface Scope {
  readonly facts: FactRecord
  readonly figures: Figures
  /** The item of the list that is looked at; null outside of lists. */
  item: ScopeItem | null
  readonly placesOfItem: number
  /** Lists whose items were looked at already. */
  readonly lists: Map<string, readonly ScopeItem[]>
  /** Traces of the catalogue's shared parts that were found already, by their numbers. */
  readonly kept: (Trace | undefined)[]
  /** The verdict of another right in the same screening; `null` where there is no such right. */
  followed(right: string): Followed | null
}

export type ExplainedTruth = (scope: Scope) => TruthTrace
export type ExplainedNumber = (scope: Scope) => NumberTrace

/** Turns expressions into functions that explain them; each expression once. */
export interface Explainer {
  truth(expr: TruthExpr): ExplainedTruth
  number(expr: NumberExpr): ExplainedNumber
}

/** Functions that return the low bound of a number leave the high one here. */
export interface Bounds {
  hi: number
}

/** One household while its verdicts are found. */
export interface Frame extends Bounds {
  /** Answers by slot, of the household and of the item of the list that is looked at. */
  values: readonly (FactValue | undefined)[]
  item: readonly (FactValue | undefined)[]
  asOf: number
  /** Verdicts as truths, by the place of the right in the order of evaluation. */
  readonly verdicts: Truth[]
  /** Results of the catalogue's shared parts; they stand while the number of the run is this one's. */
  run: number
  readonly keptIn: number[]
  readonly keptTruth: Truth[]
  readonly keptLo: number[]
  readonly keptHi: number[]
}

export type CompiledTruth = (frame: Frame) => Truth
export type CompiledNumber = (frame: Frame) => number

/** Where the fact at a path stands in the frame: among the answers of the household, or of the item that is looked at. */
export interface Slot {
  readonly slot: number
  readonly ofItem: boolean
}

export interface Compiler {
  readonly figures: Figures
  /** The place of a right in the order of evaluation, or −1. */
  place(right: string): number
  slot(path: string): Slot
  truth(expr: TruthExpr): CompiledTruth
  number(expr: NumberExpr): CompiledNumber
  /** The exact value of an expression that reads nothing of the household; null for any other. */
  exact(expr: NumberExpr): number | null
}
