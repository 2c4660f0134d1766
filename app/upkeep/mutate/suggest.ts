/**
 * Households for cases that are missing: each tells changes from the law that no case tells yet. What the law says of them is not
 * said here: whoever writes the case reads it in the law.
 */
import type { RightCase } from '~/engine/cases'
import type { Catalogue } from '~/engine/catalogue'
import type { FactRecord } from '~/engine/facts'
import type { RightResult } from '~/engine/right-result'
import { randomFrom } from '~/engine/sample'
import type { Mutant } from './mutants'
import { type MutateOptions, tried } from './mutate-right'
import { type Neighbour, neighboursOf } from './neighbours'
import { type OwnLaw, ownLawOf } from './own-law'

export interface Suggestion {
  readonly nearCase: string
  readonly asOf: string
  readonly path: string
  readonly value: unknown
  readonly facts: FactRecord
  readonly sees: readonly Mutant[]
}

/** Everything that a case can state of a result. */
function stated(result: RightResult): string {
  const { verdict, conditions, amounts: [amount], askPerson, deadlines } = result
  const cents = (sum: number) => Math.round(sum * 10)
  return JSON.stringify([
    verdict, conditions.map(({ state, truth }) => [state, truth]), amount && [amount.unit, cents(amount.min), cents(amount.max)],
    askPerson.fired, deadlines, verdict === 'needsInfo' ? [...result.missing].sort() : [],
  ])
}

/** A part of them, the same in each run. */
function drawn<T>(of: readonly T[], most: number): readonly T[] {
  const random = randomFrom(1)
  return of.map((one) => ({ one, key: random() })).sort((a, b) => a.key - b.key).slice(0, most).map(({ one }) => one)
}

/** Households, those that see the most first, and the changes that none of them sees. */
export interface Suggestions {
  readonly suggestions: readonly Suggestion[]
  readonly unseen: readonly Mutant[]
}

/**
 * For what a right says by itself and no case saw changed.
 * @param most how many households are tried
 */
export function suggestionsFor(
  catalogue: Catalogue, id: string, examples: readonly RightCase[], { most, ...options }: MutateOptions & { readonly most: number },
): Suggestions {
  const law = ownLawOf(catalogue, id, examples)
  const unseen = [...tried(law, options)].flatMap(({ mutant, seen }) =>
    seen || mutant.sharedAs !== null || mutant.kind === 'otherYear' ? [] : [mutant],
  )
  return amongNeighbours(law, catalogue, unseen, most)
}

function amongNeighbours(law: OwnLaw, catalogue: Catalogue, unseen: readonly Mutant[], most: number): Suggestions {
  const cases = law.cases.map(({ example, day }) => ({ facts: example.facts, day }))
  const households = drawn([...neighboursOf(law.right, catalogue, cases)], most).map((neighbour: Neighbour) => {
    const near = law.cases[neighbour.near] as OwnLaw['cases'][number]
    return { neighbour, near, ready: law.ready({ ...near.example, facts: neighbour.facts }) }
  })
  const asItStands = law.resultOf(law.right, { parameters: {}, tables: {} })
  const says = households.map(({ ready }) => stated(asItStands(ready)))
  const sees = households.map((): Set<Mutant> => new Set())
  for (const mutant of unseen) {
    const resultOf = law.resultOf(mutant.changed(), mutant)
    households.forEach(({ ready }, index) => {
      if (stated(resultOf(ready)) !== says[index]) sees[index]?.add(mutant)
    })
  }
  const suggestions: Suggestion[] = []
  const open = new Set(unseen)
  for (;;) {
    let best = -1
    let bestSees = 0
    sees.forEach((seen, index) => {
      const fresh = [...seen].filter((mutant) => open.has(mutant)).length
      if (fresh > bestSees) [best, bestSees] = [index, fresh]
    })
    const found = households[best]
    if (!found) break
    const fresh = [...(sees[best] as Set<Mutant>)].filter((mutant) => open.has(mutant))
    fresh.forEach((mutant) => open.delete(mutant))
    const { near: { example }, neighbour: { path, value, facts } } = found
    suggestions.push({ nearCase: example.name, asOf: example.asOf, path, value, facts, sees: fresh })
  }
  return { suggestions, unseen: [...open] }
}

/** The suggestions in lines that can be read, with what each household would see. */
export function suggestionsText({ suggestions, unseen }: Suggestions): string {
  const line = ({ place, what, from, to }: Mutant) => `    ${place} · ${what}${from === '' ? '' : `: ${from} → ${to}`}`
  const blocks = suggestions.map(({ nearCase, asOf, path, value, sees }) =>
    [`${asOf}, like "${nearCase}", but ${path} = ${value === undefined ? 'not told' : JSON.stringify(value)}`, ...sees.map(line)].join('\n'),
  )
  return [...blocks, [`Seen by no household that was tried: ${unseen.length}`, ...unseen.map(line)].join('\n')].join('\n\n')
}
