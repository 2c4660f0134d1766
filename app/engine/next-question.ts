/** Which question helps most now: what its answers would settle, against what it costs to answer. Deterministic, with its reason. */
import type { Catalogue } from './catalogue'
import { cellFinder } from './cells'
import { compileCatalogue, type CompiledCatalogue } from './compile'
import type { FactRecord, FactValue } from './facts'
import type { Household } from './household'
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
  /** The most telling of the candidates, by falling score; equal scores keep the order given. */
  rank(facts: FactRecord, results: readonly RightResult[], candidates: readonly Candidate[], weight: (right: string) => number): Scored[]
}

/** A right that is still open is worth more than the amount of one that is settled. */
const AMOUNT_SHARE = 0.3
/** Naming a needed fact is worth something even where no single answer settles the right alone. */
const STEP_SHARE = 0.15

/** So many candidates are looked at closely: those on which most hangs at first sight. The rest cannot be far better. */
const SHORTLIST = 10

/** What hangs on a candidate at first sight, if every answer to it settled all that needs it. */
function atFirstSight({ facts, burden }: Candidate, results: readonly RightResult[], weight: (right: string) => number): number {
  let worth = 0
  for (const result of results) {
    if (!result.settled && facts.some((fact) => result.missing.includes(fact))) worth += weight(result.right.id)
    else if (facts.some((fact) => result.amountMissing.includes(fact))) worth += weight(result.right.id) * AMOUNT_SHARE
  }
  return worth / burden
}

function shortlist(candidates: readonly Candidate[], results: readonly RightResult[], weight: (right: string) => number): readonly Candidate[] {
  if (candidates.length <= SHORTLIST) return candidates
  return candidates
    .map((candidate) => ({ candidate, worth: atFirstSight(candidate, results, weight) }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, SHORTLIST)
    .map(({ candidate }) => candidate)
}

export function adviserFor(catalogue: Catalogue, figures: Figures): Adviser {
  const compiled = compileCatalogue(catalogue, figures)
  const find = cellFinder(catalogue, figures)
  const places = new Map(catalogue.rights.map((right, index) => [right.id, index]))
  return {
    rank(facts, results, candidates, weight) {
      const household = compiled.read(facts)
      const shares = new Map<string, ReadonlyMap<string, number>>()
      /** The share of the cells of a fact whose answer settles each of the rights that need it. */
      const sharesOf = (path: string): ReadonlyMap<string, number> => {
        let found = shares.get(path)
        if (!found) {
          const needing = results.filter(({ missing, settled }) => !settled && missing.includes(path))
          found = settledShares(compiled, catalogue, places, needing, { facts, household }, path, find(path))
          shares.set(path, found)
        }
        return found
      }
      return shortlist(candidates, results, weight).map(({ id, facts: paths, burden }) => {
        let worth = 0
        const decides: string[] = []
        for (const result of results) {
          const right = result.right.id
          const path = paths.find((candidate) => result.missing.includes(candidate))
          if (path !== undefined && !result.settled) {
            const share = sharesOf(path).get(right) ?? 0
            worth += weight(right) * Math.max(share, STEP_SHARE)
            if (share > 0) decides.push(right)
          } else if (paths.some((candidate) => result.amountMissing.includes(candidate))) {
            worth += weight(right) * AMOUNT_SHARE
          }
        }
        return { id, score: worth / burden, decides }
      }).sort((a, b) => b.score - a.score)
    },
  }
}

/** The share of the cells of one fact whose answer settles each right: all rights at once, since they share their parts. */
function settledShares(
  compiled: CompiledCatalogue, catalogue: Catalogue, places: ReadonlyMap<string, number>, needing: readonly RightResult[],
  { facts, household }: { facts: FactRecord; household: Household }, path: string, cells: readonly FactValue[],
): ReadonlyMap<string, number> {
  const ids = needing.map(({ right }) => right.id)
  // Each after the rights that it follows, which are named in their order.
  const wanted = new Set(ids.flatMap((id) => [...(catalogue.followed.get(id) as readonly string[]), id]))
  const order = [...wanted].map((id) => places.get(id) as number)
  const rows = needing.map(({ right }) => order.indexOf(places.get(right.id) as number))
  const settled = needing.map(() => 0)
  const head = path.replace(/[.[].*/, '')
  const before = { [head]: facts[head] }
  for (const value of cells) {
    const verdicts = compiled.verdictsAt(order, compiled.changed(household, head, withFact(before, path, value)[head]))
    needing.forEach((result, index) => {
      const verdict = verdicts[rows[index] as number]
      if (verdict !== 'needsInfo' && verdict !== result.verdict) settled[index] = (settled[index] as number) + 1
    })
  }
  return new Map(ids.map((id, index) => [id, cells.length === 0 ? 0 : (settled[index] as number) / cells.length]))
}
