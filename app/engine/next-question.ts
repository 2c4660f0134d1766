/** Which question helps most now: what its answers would settle, against what it costs to answer. Deterministic, with its reason. */
import type { Catalogue } from './catalogue'
import { cellFinder } from './cells'
import { compileCatalogue, type CompiledCatalogue, prepareFacts } from './compile'
import type { FactRecord, FactValue } from './facts'
import type { Figures } from './parameters'
import { withFact } from './paths'
import type { RightResult } from './screen'

/** A question the interview could ask now: the facts it brings, and how hard it is to answer (1 = one tap). */
export interface Candidate {
  readonly id: string
  readonly facts: readonly string[]
  readonly burden: number
}

export interface Scored {
  readonly id: string
  /** Expected weight of what the answers settle, for each unit of burden. */
  readonly score: number
  /** Rights that at least one answer to the question settles, or whose amount it opens. */
  readonly decides: readonly string[]
}

export interface Adviser {
  /** The candidates by falling score; equal scores keep the order given. */
  rank(facts: FactRecord, results: readonly RightResult[], candidates: readonly Candidate[], weight: (right: string) => number): Scored[]
}

/** A right that is still open is worth more than the amount of one that is settled. */
const AMOUNT_SHARE = 0.3
/** Naming a needed fact is worth something even where no single answer settles the right alone. */
const STEP_SHARE = 0.15

export function adviserFor(catalogue: Catalogue, figures: Figures): Adviser {
  const compiled = compileCatalogue(catalogue, figures)
  const cells = cellFinder(catalogue, figures)
  const places = new Map(catalogue.rights.map((right, index) => [right.id, index]))
  return {
    rank(answers, results, candidates, weight) {
      const facts = prepareFacts(catalogue.facts, answers)
      const scored = candidates.map(({ id, facts: paths, burden }) => {
        let worth = 0
        const decides: string[] = []
        for (const result of results) {
          const right = result.right.id
          const path = paths.find((candidate) => result.missing.includes(candidate))
          if (path !== undefined && !result.settled) {
            const share = settledShare(compiled, catalogue, places, result, facts, path, cells(path))
            worth += weight(right) * Math.max(share, STEP_SHARE)
            if (share > 0) decides.push(right)
          } else if (result.verdict !== 'ineligible' && paths.some((candidate) => result.amountMissing.includes(candidate))) {
            worth += weight(right) * AMOUNT_SHARE
          }
        }
        return { id, score: worth / burden, decides }
      })
      return scored
        .map((entry, index) => ({ entry, index }))
        .sort((a, b) => b.entry.score - a.entry.score || a.index - b.index)
        .map(({ entry }) => entry)
    },
  }
}

/** The share of the cells of one fact whose answer settles one right. */
function settledShare(
  compiled: CompiledCatalogue, catalogue: Catalogue, places: ReadonlyMap<string, number>, result: RightResult, facts: FactRecord,
  path: string, cells: readonly FactValue[],
): number {
  if (cells.length === 0) return 0
  const id = result.right.id
  const wanted = [...(catalogue.followed.get(id) ?? []), id].map((right) => places.get(right) as number)
  let settled = 0
  for (const value of cells) {
    const verdict = compiled.verdictsAt(wanted, withFact(facts, path, value)).at(-1)
    if (verdict !== 'needsInfo' && verdict !== result.verdict) settled += 1
  }
  return settled / cells.length
}
