/**
 * Truth as an interval on the line no < person < yes (docs/decisions/0001-meaning-of-unknown.md).
 *
 * Each bound is a thermometer of two bits (no 00, person 01, yes 11), the low bound in the lower two, the high bound in the upper
 * two. On thermometers the minimum is `&` and the maximum is `|`, so that whole truths are joined by one operation.
 */
export type Truth = 0 | 4 | 5 | 12 | 13 | 15

export const NO: Truth = 0
export const NO_OR_PERSON: Truth = 4
export const PERSON: Truth = 5
export const UNKNOWN: Truth = 12
export const PERSON_OR_YES: Truth = 13
export const YES: Truth = 15

export const TRUTHS: readonly Truth[] = [NO, NO_OR_PERSON, UNKNOWN, PERSON, PERSON_OR_YES, YES]

export type TruthName = 'no' | 'noOrPerson' | 'unknown' | 'person' | 'personOrYes' | 'yes'

const NAMES: Record<Truth, TruthName> = {
  [NO]: 'no',
  [NO_OR_PERSON]: 'noOrPerson',
  [PERSON]: 'person',
  [UNKNOWN]: 'unknown',
  [PERSON_OR_YES]: 'personOrYes',
  [YES]: 'yes',
}

export function truthName(truth: Truth): TruthName {
  return NAMES[truth]
}

/** The lowest definite truth (0 no, 1 person, 2 yes) that further answers can still make of it. */
export function low(truth: Truth): number {
  return (truth & 1) + ((truth >> 1) & 1)
}

/** The highest definite truth that further answers can still make of it. */
export function high(truth: Truth): number {
  return ((truth >> 2) & 1) + (truth >> 3)
}

const THERMOMETER = [0, 1, 3] as const

function truthOf(lowest: number, highest: number): Truth {
  return ((THERMOMETER[lowest] as number) | ((THERMOMETER[highest] as number) << 2)) as Truth
}

/** A truth that no further answer can change. */
export function isSettled(truth: Truth): boolean {
  return truth === YES || truth === NO || truth === PERSON
}

export function and(a: Truth, b: Truth): Truth {
  return (a & b) as Truth
}

export function or(a: Truth, b: Truth): Truth {
  return (a | b) as Truth
}

/** The line turned around; by truth, with NO in the places that are no truth. */
export const TURNED: readonly Truth[] = Array.from({ length: YES + 1 }, (_, truth) =>
  TRUTHS.includes(truth as Truth) ? truthOf(2 - high(truth as Truth), 2 - low(truth as Truth)) : NO,
)

export function not(a: Truth): Truth {
  return TURNED[a] as Truth
}

export function fromBoolean(value: boolean): Truth {
  return value ? YES : NO
}

/**
 * At least `needed` of the truths. The low bound counts the lows that reach a level, the high bound the highs:
 * the result reaches `yes` when enough parts are `yes`, `person` when enough are at least `person`.
 */
export function atLeast(needed: number, truths: readonly Truth[]): Truth {
  // Each bit of a thermometer stands for one level of one bound, so each is counted by itself.
  let enough = 0
  for (let bit = 1; bit <= 8; bit <<= 1) {
    let count = 0
    for (const truth of truths) if (truth & bit) count += 1
    if (count >= needed) enough |= bit
  }
  return enough as Truth
}
