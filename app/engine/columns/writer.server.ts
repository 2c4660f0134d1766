/** What the writers of generated code share. Every expression becomes lines to run first, and atoms that hold its result. */
import type { Closed } from '../explain'
import type { NumberExpr, TruthExpr } from '../expression'
import type { Figures } from '../parameters'
import type { Domain, Layout } from './layout.server'

export interface TruthCode {
  readonly lines: readonly string[]
  /** An expression without side effects; a plain integer when it is settled for every household. */
  readonly value: string
}

export interface NumberCode {
  readonly lines: readonly string[]
  /** Names or literals. */
  readonly lo: string
  readonly hi: string
  /** A figure of the law and its like: the same exact number for every household. */
  readonly constant: number | null
  /** Certainly with a bound on each side that is a number, and the low one not above the high one. */
  readonly isPlain: boolean
}

export interface Writer {
  readonly figures: Figures
  readonly layout: Layout
  /** Works out what reads nothing of the household. */
  readonly closed: Closed
  /** The place of a right in the order of evaluation, or −1. */
  place(right: string): number
  /** A variable that nothing else uses. */
  name(): string
  /** Hands a value that generated code needs, such as a table, to it under a name. */
  constant(value: unknown): string
  truth(expr: TruthExpr, domain: Domain): TruthCode
  number(expr: NumberExpr, domain: Domain): NumberCode
}

/** A loop over the items of a list fact, with the lines of its body. */
export function loop(start: string, row: string, index: string, goOn: string, body: readonly string[]): string[] {
  const end = `${index}e`
  return [
    `for (let ${index} = ${start}[${row}], ${end} = ${start}[${row} + 1]; ${index} < ${end}${goOn}; ${index}++) {`,
    ...body,
    '}',
  ]
}
