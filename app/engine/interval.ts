/**
 * A number that is not fully known: between `lo` and `hi`, both included.
 * `lo` NaN marks a figure the law does not give for the day asked about; it spreads through arithmetic by itself.
 */
export interface Interval {
  readonly lo: number
  readonly hi: number
}

export const ANYTHING: Interval = { lo: -Infinity, hi: Infinity }
export const ZERO_OR_MORE: Interval = { lo: 0, hi: Infinity }
export const NO_FIGURE: Interval = { lo: NaN, hi: NaN }

export function exactly(value: number): Interval {
  return { lo: value, hi: value }
}

export function isExact(interval: Interval): boolean {
  return interval.lo === interval.hi
}

export function isFigure(interval: Interval): boolean {
  return !Number.isNaN(interval.lo) && !Number.isNaN(interval.hi)
}

export function add(a: Interval, b: Interval): Interval {
  return { lo: a.lo + b.lo, hi: a.hi + b.hi }
}

export function subtract(a: Interval, b: Interval): Interval {
  return { lo: a.lo - b.hi, hi: a.hi - b.lo }
}

/** Product of two bounds in which nothing times anything is nothing: 0 × ∞ is 0 here, and a missing figure stays missing. */
function product(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return NaN
  return a === 0 || b === 0 ? 0 : a * b
}

export function multiply(a: Interval, b: Interval): Interval {
  const corners = [product(a.lo, b.lo), product(a.lo, b.hi), product(a.hi, b.lo), product(a.hi, b.hi)]
  return { lo: Math.min(...corners), hi: Math.max(...corners) }
}

/** Quotient; the divisor must be above zero, as every divisor in the law is. A divisor that may be zero gives anything. */
export function divide(a: Interval, b: Interval): Interval {
  if (!isFigure(a) || !isFigure(b)) return NO_FIGURE
  if (b.lo <= 0) return ANYTHING
  const corners = [a.lo / b.lo, a.lo / b.hi, a.hi / b.lo, a.hi / b.hi].map((bound) => (Number.isNaN(bound) ? 0 : bound))
  return { lo: Math.min(...corners), hi: Math.max(...corners) }
}

export function smaller(a: Interval, b: Interval): Interval {
  return { lo: Math.min(a.lo, b.lo), hi: Math.min(a.hi, b.hi) }
}

export function larger(a: Interval, b: Interval): Interval {
  return { lo: Math.max(a.lo, b.lo), hi: Math.max(a.hi, b.hi) }
}

/** The smallest interval around both; a branch without a figure makes the whole one without. */
export function hull(a: Interval, b: Interval): Interval {
  return { lo: Math.min(a.lo, b.lo), hi: Math.max(a.hi, b.hi) }
}

export function mapMonotone(interval: Interval, change: (bound: number) => number): Interval {
  return { lo: change(interval.lo), hi: change(interval.hi) }
}
