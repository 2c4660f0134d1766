/** Slips of the finger: a letter missing, doubled, wrong, or two of them swapped. */

/**
 * How many slips lead from one word to the other, or `most + 1` when more.
 * Optimal string alignment: swapped neighbours count once.
 */
export function slipsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, place) => place)
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i]
    let least = i
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1]
      let slips = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        slips = Math.min(slips, (before[j - 2] ?? 0) + 1)
      }
      row.push(slips)
      least = Math.min(least, slips)
    }
    if (least > most) return most + 1
    before = last
    last = row
  }
  return last[other.length] ?? most + 1
}

/** How many slips there may be between two words that are meant to be the same; the longer one tells. */
export function slipsAllowed(one: string, other: string): number {
  if (Math.min(one.length, other.length) < 3) return 0
  const longer = Math.max(one.length, other.length)
  return longer < 4 ? 0 : longer < 8 ? 1 : 2
}
