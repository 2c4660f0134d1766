/** What would change a "not now": the smallest single changes that flip it, and the day to come back. */
import type { Catalogue } from './catalogue'
import { cellFinder } from './cells'
import { compileCatalogue } from './compile'
import { addMonths, formatDay, startOfMonth } from './date'
import type { FactRecord, FactValue } from './facts'
import type { Household } from './household'
import type { Figures } from './parameters'
import { factAt, typeAt, withFact } from './paths'
import type { RightResult } from './screen'
import { factsRead } from './walk'

export type Change =
  /** The verdict is no longer "not now" from this day on (ISO date). */
  | { readonly fact: 'asOf'; readonly by: string }
  /** A number would have to be this much lower or higher. */
  | { readonly fact: string; readonly by: number }
  /** The fact would have to be this. */
  | { readonly fact: string; readonly to: FactValue }

export interface ChangeFinder {
  /** Changes for a result that is `ineligible`, the day first; empty when no single change flips it. */
  changes(facts: FactRecord, result: RightResult): Change[]
}

const YEARS_AHEAD = 15
const MOST_CHANGES = 4

/** @param mayChange whether a fact is one that a person can change, or may be told to: never an age, a family or a health. */
export function changeFinder(catalogue: Catalogue, figures: Figures, mayChange: (path: string) => boolean): ChangeFinder {
  const compiled = compileCatalogue(catalogue, figures)
  const cells = cellFinder(catalogue, figures)
  const places = new Map(catalogue.rights.map((right, index) => [right.id, index]))
  const readBy = new Map<string, readonly string[]>()
  const factsOf = ({ id, conditions }: RightResult['right']): readonly string[] => {
    const facts = readBy.get(id) ?? factsRead(conditions.flatMap(({ holds }) => (holds ? [holds] : [])))
    readBy.set(id, facts)
    return facts
  }
  const read = readOnce(compiled.read)
  return {
    changes(facts, result) {
      if (result.verdict !== 'ineligible') return []
      const { id } = result.right
      const wanted = [...(catalogue.followed.get(id) as readonly string[]), id].map((right) => places.get(right) as number)
      const household = read(facts)
      const opens = (changed: Household, asOf?: number) => compiled.verdictsAt(wanted, changed, asOf).at(-1) !== 'ineligible'
      const opensWith = (path: string, value: FactValue) => {
        const [id] = path.split(/[.[]/) as [string]
        return opens(compiled.changed(household, id, withFact({ [id]: facts[id] }, path, value)[id]))
      }
      const found: Change[] = []
      const day = firstDayOpen((asOf) => opens(household, asOf), figures.asOf)
      if (day !== null) found.push({ fact: 'asOf', by: formatDay(day) })
      for (const path of factsOf(result.right)) {
        if (found.length >= MOST_CHANGES) break
        if (!mayChange(path) || factAt(facts, path) === undefined) continue
        const change = changeOf(path, facts, cells(path), (value) => opensWith(path, value), catalogue)
        if (change) found.push(change)
      }
      return found
    },
  }
}

/** All results of a screening are asked about one after the other: their household is read once. */
function readOnce(read: (facts: FactRecord) => Household): (facts: FactRecord) => Household {
  const known = new WeakMap<FactRecord, Household>()
  return (facts) => {
    const household = known.get(facts) ?? read(facts)
    known.set(facts, household)
    return household
  }
}

function changeOf(
  path: string, facts: FactRecord, cells: readonly FactValue[], opens: (value: FactValue) => boolean, catalogue: Catalogue,
): Change | null {
  const now = factAt(facts, path)
  const flips = cells.filter((value) => value !== now && opens(value))
  const type = typeAt(catalogue.facts, path)?.type
  if (typeof now === 'number' && (type === 'money' || type === 'number')) {
    // The cells of a number are numbers.
    const nearest = (flips as number[])
      .sort((a, b) => Math.abs(a - now) - Math.abs(b - now))[0]
    return nearest === undefined ? null : { fact: path, by: nearest - now }
  }
  if (type === 'date') return null
  return flips.length > 0 ? { fact: path, to: flips[0] as FactValue } : null
}

/** Months ahead at which the door is tried: each of the first two years, then once a year. */
const PROBES: readonly number[] = [
  ...Array.from({ length: 24 }, (_, index) => index + 1),
  ...Array.from({ length: YEARS_AHEAD - 2 }, (_, index) => (index + 3) * 12),
]

/** The first day in the coming years on which waiting alone opens the right, or null. */
function firstDayOpen(opens: (asOf: number) => boolean, asOf: number): number | null {
  let before = asOf
  for (const months of PROBES) {
    const day = addMonths(startOfMonth(asOf), months)
    if (!opens(day)) {
      before = day
      continue
    }
    let low = before
    let high = day
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (opens(middle)) high = middle
      else low = middle
    }
    return high
  }
  return null
}
