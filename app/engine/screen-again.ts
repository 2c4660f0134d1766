/** A screening after another answer: what hangs on no changed answer stands as it was found before. */
import type { Catalogue } from './catalogue'
import type { Absences, FactRecord, FactValue } from './facts'
import type { RightResult } from './right-result'
import { expressionsOf } from './catalogue'
import { factsRead } from './walk'

/** A screening of the same catalogue on the same day, with what it was made from. */
export interface Before {
  readonly catalogue: Catalogue
  readonly asOf: number
  readonly facts: FactRecord
  readonly absences: Absences
  readonly results: readonly RightResult[]
}

function headOf(path: string): string {
  return path.split(/[.[]/)[0] ?? path
}

const headsOfCatalogue = new WeakMap<Catalogue, ReadonlyMap<string, ReadonlySet<string>>>()

/** The facts that each right hangs on, by its own rules or those of the rights that it follows; of objects and lists the whole. */
function headsByRight(catalogue: Catalogue): ReadonlyMap<string, ReadonlySet<string>> {
  let heads = headsOfCatalogue.get(catalogue)
  if (!heads) {
    const own = new Map(catalogue.rights.map((right) => [right.id, factsRead(expressionsOf(right)).map(headOf)]))
    heads = new Map(
      catalogue.rights.map(({ id }) => [id, new Set([...(catalogue.followed.get(id) ?? []), id].flatMap((each) => own.get(each) ?? []))]),
    )
    headsOfCatalogue.set(catalogue, heads)
  }
  return heads
}

function isSame(a: FactValue | undefined, b: FactValue | undefined): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}

/** Facts whose answer, or whose reason for being absent, is another one now. */
function changedHeads(before: Before, facts: FactRecord, absences: Absences): ReadonlySet<string> {
  const changed = new Set<string>()
  for (const id of new Set([...Object.keys(before.facts), ...Object.keys(facts)])) if (!isSame(before.facts[id], facts[id])) changed.add(id)
  for (const path of new Set([...Object.keys(before.absences), ...Object.keys(absences)])) {
    if (before.absences[path] !== absences[path]) changed.add(headOf(path))
  }
  return changed
}

/** The results that stand, by right: none when the screening before was of other rules or another day. */
export function standingResults(
  catalogue: Catalogue, facts: FactRecord, asOf: number, absences: Absences, before: Before | undefined,
): ReadonlyMap<string, RightResult> {
  if (!before || before.catalogue !== catalogue || before.asOf !== asOf) return new Map()
  const changed = changedHeads(before, facts, absences)
  const heads = headsByRight(catalogue)
  const stands = ({ right }: RightResult) => {
    for (const head of heads.get(right.id) ?? []) if (changed.has(head)) return false
    return true
  }
  return new Map(before.results.filter(stands).map((result) => [result.right.id, result]))
}
