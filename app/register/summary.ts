/** How many households of each locality have which verdict on which right. */
import { VERDICTS } from '~/engine/verdict'

/** Counts by locality, laid out right by right: `counts[right * VERDICTS.length + verdict]`. */
export type Counts = Record<string, number[]>

export const NO_LOCALITY = ''

export function countInto(counts: Counts, locality: string, rights: number, verdictAt: (right: number) => number): void {
  const row = (counts[locality] ??= Array.from({ length: rights * VERDICTS.length }, () => 0))
  for (let right = 0; right < rights; right += 1) {
    const place = right * VERDICTS.length + verdictAt(right)
    row[place] = (row[place] ?? 0) + 1
  }
}

export function addCounts(to: Counts, more: Counts): void {
  for (const [locality, counts] of Object.entries(more)) {
    const row = to[locality]
    if (row) counts.forEach((count, place) => (row[place] = (row[place] ?? 0) + count))
    else to[locality] = [...counts]
  }
}

/** Rows of the summary: right, locality, households by verdict. The whole register stands first, under an empty locality. */
export function summaryRows(counts: Counts, rights: readonly string[]): (readonly (string | number)[])[] {
  const all: Counts = {}
  for (const row of Object.values(counts)) addCounts(all, { [NO_LOCALITY]: row })
  const whole = all[NO_LOCALITY] ?? []
  const known = Object.entries(counts).filter(([locality]) => locality !== NO_LOCALITY).sort(([a], [b]) => (a < b ? -1 : 1))
  const rowsOf = (locality: string, row: readonly number[]) =>
    rights.map((right, index) => [right, locality, ...VERDICTS.map((_, verdict) => row[index * VERDICTS.length + verdict] ?? 0)])
  return [['right', 'locality', ...VERDICTS], ...rowsOf(NO_LOCALITY, whole), ...known.flatMap(([locality, row]) => rowsOf(locality, row))]
}
