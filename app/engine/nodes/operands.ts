/** One implementation of a mechanism for both evaluators: it reads the bounds of its operands, wherever they come from. */
import type { Bounds, ExplainedNumber, Scope } from '../scope'
import type { NumberTrace } from '../trace'

/** Returns the low bound and leaves the high one in `at.hi`. */
export type Operand<At extends Bounds> = (at: At) => number

/** Operands that were explained already. */
export interface Found extends Bounds {
  parts: readonly NumberTrace[]
}

/** A mechanism is done before the next one starts, so one place serves them all. */
export const found: Found = { hi: 0, parts: [] }

/** Reads the explained operands in turn. */
export function foundOperands(count: number): Operand<Found>[] {
  return Array.from({ length: count }, (_, index) => (at: Found) => {
    const part = at.parts[index] as NumberTrace
    at.hi = part.hi
    return part.lo
  })
}

export function explainOperands(operands: readonly ExplainedNumber[], scope: Scope): NumberTrace[] {
  const traces = new Array<NumberTrace>(operands.length)
  for (let index = 0; index < operands.length; index++) traces[index] = (operands[index] as ExplainedNumber)(scope)
  return traces
}
