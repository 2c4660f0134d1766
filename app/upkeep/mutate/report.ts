/** The scores of many rights put together, and their survivors in lines that can be read. */
import type { Outcome, Survivor } from './mutate-right'

export interface Score {
  readonly name: string
  readonly mutants: number
  readonly survivors: readonly Survivor[]
}

export interface Report {
  readonly rights: readonly Score[]
  /** What several rights hold: a change there counts once, and is seen when a case of any of them fails. */
  readonly shared: Score
  readonly total: Score
}

export const ENOUGH = 95

export function percentOf({ mutants, survivors }: Score): number {
  return mutants === 0 ? 100 : (100 * (mutants - survivors.length)) / mutants
}

/** A change that no right's cases have seen; the first right that holds it stands for the others, and a value in force for one not. */
function sharedScore(outcomes: readonly Outcome[]): Score {
  const killed = new Set(outcomes.flatMap(({ shared }) => shared.killed))
  const survivors = new Map<string, Survivor>()
  for (const survivor of outcomes.flatMap(({ shared }) => shared.survivors)) {
    const name = survivor.sharedAs as string
    const known = survivors.get(name)
    if (!killed.has(name) && (!known || (known.kind === 'otherYear' && survivor.kind !== 'otherYear'))) survivors.set(name, survivor)
  }
  return { name: 'shared by several rights', mutants: killed.size + survivors.size, survivors: [...survivors.values()] }
}

export function reportOf(outcomes: readonly Outcome[]): Report {
  const rights = [...outcomes]
    .sort((a, b) => (a.right < b.right ? -1 : 1))
    .map(({ right, own }): Score => ({ name: right, mutants: own.mutants, survivors: own.survivors }))
  const shared = sharedScore(outcomes)
  const all = [...rights, shared]
  const total = {
    name: 'total', mutants: all.reduce((sum, { mutants }) => sum + mutants, 0), survivors: all.flatMap(({ survivors }) => survivors),
  }
  return { rights, shared, total }
}

/** One survivor on one line: the right, where, what, from → to. */
export function lineOf({ right, place, what, from, to }: Survivor): string {
  return `${right} · ${place} · ${what}${from === '' ? '' : `: ${from} → ${to}`}`
}

export function tableOf({ rights, shared, total }: Report): string {
  const rows = [...rights, shared, total]
  const width = Math.max(...rows.map(({ name }) => name.length))
  const line = (score: Score) => {
    const killed = `${score.mutants - score.survivors.length}/${score.mutants}`
    return `${score.name.padEnd(width)}  ${killed.padStart(13)}  ${percentOf(score).toFixed(1).padStart(5)} %`
  }
  return rows.map(line).join('\n')
}

/** All survivors; figures of years that no case is of stand apart. */
export function survivorsText({ total }: Report): string {
  const here = total.survivors.filter(({ kind }) => kind !== 'otherYear').map(lineOf)
  const otherYears = total.survivors.filter(({ kind }) => kind === 'otherYear').map(lineOf)
  return [
    `Survivors: ${here.length}`, ...here,
    ...(otherYears.length === 0 ? [] : ['', `Figures of other years, of which there is no case: ${otherYears.length}`, ...otherYears]),
  ].join('\n')
}
