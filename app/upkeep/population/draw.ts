/** Drawing from a seeded generator. */
export interface Draw {
  /** True with a probability of 0–1. */
  chance(of: number): boolean
  /** One of the values, each as likely as its weight. */
  among<T>(weighted: readonly (readonly [T, number])[]): T
  /** A whole number between two, both possible. */
  between(from: number, to: number): number
  /** Shekels, most near the middle and few far above it, rounded to tens. */
  money(middle: number): number
}

export function drawFrom(random: () => number): Draw {
  return {
    chance: (of) => random() < of,
    among(weighted) {
      let left = random() * weighted.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [value, weight] of weighted) {
        left -= weight
        if (left < 0) return value
      }
      throw new Error('nothing to draw from')
    },
    between: (from, to) => from + Math.floor(random() * (to - from + 1)),
    // The sum of three even draws is close enough to a bell; its power of two leans to the right as incomes do.
    money: (middle) => Math.round((middle * 2 ** ((random() + random() + random() - 1.5) * 1.6)) / 10) * 10,
  }
}
