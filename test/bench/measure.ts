/**
 * Measuring on a machine that others use as well: the contenders take turns in every round, only the processor time of this process
 * counts, and a ratio is taken within a round, so that a slow moment strikes both sides of it.
 */
const LEAST_MS = 60
const WARM_UP_MS = 250

export interface Timed {
  readonly name: string
  /** How many households one run judges. */
  readonly households: number
  run(): unknown
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Processor time of one household in microseconds, over enough runs to be measured. */
async function timeOf({ run, households }: Timed, leastMs: number): Promise<number> {
  const start = cpuMs()
  let runs = 0
  let spent = 0
  do {
    await run()
    runs += 1
    spent = cpuMs() - start
  } while (spent < leastMs)
  return (spent * 1000) / runs / households
}

/** Times of one household (µs) by contender, one for each round. */
export async function measure(contenders: readonly Timed[], rounds: number): Promise<ReadonlyMap<string, readonly number[]>> {
  const times = new Map(contenders.map(({ name }) => [name, [] as number[]]))
  for (const contender of contenders) await timeOf(contender, WARM_UP_MS)
  for (let round = 0; round < rounds; round++) {
    // Another one starts each round, so that none always follows the one that leaves the most garbage.
    for (let turn = 0; turn < contenders.length; turn++) {
      const contender = contenders[(round + turn) % contenders.length] as Timed
      // What one leaves behind is not cleared away in the time of the next; clearing throws out compiled code too, which comes back first.
      globalThis.gc?.()
      await timeOf(contender, LEAST_MS)
      times.get(contender.name)?.push(await timeOf(contender, LEAST_MS))
    }
  }
  return times
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** How many times faster the first is than the second, round by round. */
export function ratios(fast: readonly number[], slow: readonly number[]): number[] {
  return fast.map((time, round) => (slow[round] as number) / time)
}
