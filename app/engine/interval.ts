/**
 * A number that is not fully known: between `lo` and `hi`, both included.
 * `lo` NaN marks a figure the law does not give for the day asked about; it spreads through arithmetic by itself.
 */
export interface Interval {
  readonly lo: number
  readonly hi: number
}

export function exactly(value: number): Interval {
  return { lo: value, hi: value }
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

/** The lowest product of two intervals. The bounds stand apart, so that compiled rules need no object for them. */
export function lowestProduct(aLo: number, aHi: number, bLo: number, bHi: number): number {
  return Math.min(product(aLo, bLo), product(aLo, bHi), product(aHi, bLo), product(aHi, bHi))
}

export function highestProduct(aLo: number, aHi: number, bLo: number, bHi: number): number {
  return Math.max(product(aLo, bLo), product(aLo, bHi), product(aHi, bLo), product(aHi, bHi))
}

export function multiply(a: Interval, b: Interval): Interval {
  return { lo: lowestProduct(a.lo, a.hi, b.lo, b.hi), hi: highestProduct(a.lo, a.hi, b.lo, b.hi) }
}

/** Quotient of two bounds; endless by endless is nothing sure, and 0 does not move the outer bounds. */
function ratio(a: number, b: number): number {
  const value = a / b
  return Number.isNaN(value) ? 0 : value
}

/** The lowest quotient of two intervals. The divisor must be above zero, as every divisor in the law is; one that may be zero gives anything. */
export function lowestQuotient(aLo: number, aHi: number, bLo: number, bHi: number): number {
  if (aLo !== aLo || aHi !== aHi || bLo !== bLo || bHi !== bHi) return NaN
  return bLo <= 0 ? -Infinity : Math.min(ratio(aLo, bLo), ratio(aLo, bHi), ratio(aHi, bLo), ratio(aHi, bHi))
}

export function highestQuotient(aLo: number, aHi: number, bLo: number, bHi: number): number {
  if (aLo !== aLo || aHi !== aHi || bLo !== bLo || bHi !== bHi) return NaN
  return bLo <= 0 ? Infinity : Math.max(ratio(aLo, bLo), ratio(aLo, bHi), ratio(aHi, bLo), ratio(aHi, bHi))
}

export function divide(a: Interval, b: Interval): Interval {
  return { lo: lowestQuotient(a.lo, a.hi, b.lo, b.hi), hi: highestQuotient(a.lo, a.hi, b.lo, b.hi) }
}

export function smaller(a: Interval, b: Interval): Interval {
  return { lo: Math.min(a.lo, b.lo), hi: Math.min(a.hi, b.hi) }
}

export function larger(a: Interval, b: Interval): Interval {
  return { lo: Math.max(a.lo, b.lo), hi: Math.max(a.hi, b.hi) }
}
