/** Puts every changed version of a right before its cases. */
import type { RightCase } from '~/engine/cases'
import type { Catalogue } from '~/engine/catalogue'
import { differencesFrom } from '~/engine/case-differences'
import type { HeldBy } from './held-by'
import { type Mutant, mutantsOf } from './mutants'
import { type OwnLaw, ownLawOf, type ReadyCase } from './own-law'

/** A change that no case saw. */
export type Survivor = Omit<Mutant, 'changed' | 'parameters' | 'tables'>

/** What became of the changes of one right. */
export interface Outcome {
  readonly right: string
  /** Changes of what only this right says. */
  readonly own: { readonly mutants: number; readonly survivors: readonly Survivor[] }
  /** Changes of what other rights say as well. */
  readonly shared: { readonly killed: readonly string[]; readonly survivors: readonly Survivor[] }
}

/** Cases in the order in which they are tried: one that saw a change of a place is likely to see the next one there. */
function orderOf(cases: readonly ReadyCase[]) {
  const lately = [...cases]
  const byPlace = new Map<string, ReadyCase>()
  return {
    *forPlace(place: string): Generator<ReadyCase> {
      const likely = byPlace.get(place)
      if (likely) yield likely
      for (const each of [...lately]) if (each !== likely) yield each
    },
    saw(place: string, ready: ReadyCase): void {
      byPlace.set(place, ready)
      lately.splice(lately.indexOf(ready), 1)
      lately.unshift(ready)
    },
  }
}

export interface MutateOptions {
  /** The earliest day that may be asked about. */
  readonly firstDay: number
  /** What several rights of the catalogue hold. */
  readonly held: HeldBy
}

/** Every change of a right, and whether a case saw it; the cases are tried until one does. */
export function* tried(law: OwnLaw, { firstDay, held }: MutateOptions): Generator<{ readonly mutant: Mutant; readonly seen: boolean }> {
  const order = orderOf(law.cases)
  const isSeen = (mutant: Mutant): boolean => {
    if (mutant.kind === 'otherYear') return false
    const resultOf = law.resultOf(mutant.changed(), mutant)
    for (const ready of order.forPlace(mutant.place)) {
      if (differencesFrom(ready.example, resultOf(ready)).length === 0) continue
      order.saw(mutant.place, ready)
      return true
    }
    return false
  }
  const { right, parameters, tables } = law
  const days = [...new Set(law.cases.map(({ day }) => day))]
  for (const mutant of mutantsOf(right, { parameters, tables, days, firstDay, held })) yield { mutant, seen: isSeen(mutant) }
}

/** @throws when the law as it stands does not say what a case states */
export function mutateRight(catalogue: Catalogue, id: string, examples: readonly RightCase[], options: MutateOptions): Outcome {
  let mutants = 0
  const own: Survivor[] = []
  const killed: string[] = []
  const shared: Survivor[] = []
  for (const { mutant, seen } of tried(ownLawOf(catalogue, id, examples), options)) {
    const { right, place, what, from, to, kind, sharedAs } = mutant
    const survivor = { right, place, what, from, to, kind, sharedAs }
    if (sharedAs === null) {
      mutants += 1
      if (!seen) own.push(survivor)
    } else if (seen) killed.push(sharedAs)
    else shared.push(survivor)
  }
  return { right: id, own: { mutants, survivors: own }, shared: { killed, survivors: shared } }
}
