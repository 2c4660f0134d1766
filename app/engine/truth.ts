/**
 * Truth as an interval on the line no < person < yes (docs/decisions/0001-meaning-of-unknown.md).
 * A truth is one small integer, low × 3 + high, so that the compiled evaluator can look results up.
 */
export type Truth = 0 | 1 | 2 | 4 | 5 | 8

export const NO: Truth = 0
export const NO_OR_PERSON: Truth = 1
export const UNKNOWN: Truth = 2
export const PERSON: Truth = 4
export const PERSON_OR_YES: Truth = 5
export const YES: Truth = 8

export const TRUTHS: readonly Truth[] = [NO, NO_OR_PERSON, UNKNOWN, PERSON, PERSON_OR_YES, YES]

export type TruthName = 'no' | 'noOrPerson' | 'unknown' | 'person' | 'personOrYes' | 'yes'

const NAMES: Record<Truth, TruthName> = {
  0: 'no',
  1: 'noOrPerson',
  2: 'unknown',
  4: 'person',
  5: 'personOrYes',
  8: 'yes',
}

export function truthName(truth: Truth): TruthName {
  return NAMES[truth]
}

/** The lowest definite truth (0 no, 1 person, 2 yes) that further answers can still make of it. */
export function low(truth: Truth): number {
  return (truth / 3) | 0
}

/** The highest definite truth that further answers can still make of it. */
export function high(truth: Truth): number {
  return truth % 3
}

function truthOf(lowest: number, highest: number): Truth {
  return (lowest * 3 + highest) as Truth
}

/** A truth that no further answer can change. */
export function isSettled(truth: Truth): boolean {
  return truth === YES || truth === NO || truth === PERSON
}

function tableOf(combine: (a: number, b: number) => number): readonly Truth[] {
  const table: Truth[] = new Array<Truth>(81).fill(NO)
  for (const a of TRUTHS) {
    for (const b of TRUTHS) table[a * 9 + b] = truthOf(combine(low(a), low(b)), combine(high(a), high(b)))
  }
  return table
}

const AND = tableOf(Math.min)
const OR = tableOf(Math.max)

export function and(a: Truth, b: Truth): Truth {
  return AND[a * 9 + b] as Truth
}

export function or(a: Truth, b: Truth): Truth {
  return OR[a * 9 + b] as Truth
}

export function not(a: Truth): Truth {
  return truthOf(2 - high(a), 2 - low(a))
}

export function fromBoolean(value: boolean): Truth {
  return value ? YES : NO
}

/**
 * At least `needed` of the truths. The low bound counts the lows that reach a level, the high bound the highs:
 * the result reaches `yes` when enough parts are `yes`, `person` when enough are at least `person`.
 */
export function atLeast(needed: number, truths: readonly Truth[]): Truth {
  const level = (bound: (truth: Truth) => number): number => {
    for (const target of [2, 1]) {
      if (truths.filter((truth) => bound(truth) >= target).length >= needed) return target
    }
    return 0
  }
  return truthOf(level(low), level(high))
}
