import { describe, expect, it } from 'vitest'
import { differencesFrom } from '~/engine/case-differences'
import type { RightCase, RightCases } from '~/engine/cases'
import { type Catalogue, defineCatalogue } from '~/engine/catalogue'
import { type CompiledCatalogue, compileCatalogue } from '~/engine/compile'
import { parseDay } from '~/engine/date'
import { figuresOn } from '~/engine/parameters'
import { screen } from '~/engine/screen'
import { catalogue } from '.'

const modules = import.meta.glob<Record<string, RightCases>>('./*/*.cases.ts', { eager: true })
const everyCases = Object.values(modules).flatMap((module) => Object.values(module))

/** A right with those that it follows: what it says hangs on no other. */
function ownCatalogue(id: string): Catalogue {
  const wanted = new Set([...(catalogue.followed.get(id) ?? []), id])
  return defineCatalogue(catalogue.facts, catalogue.rights.filter((right) => wanted.has(right.id)), catalogue)
}

/** What a case states and the explaining evaluator does not bear out. */
function unlike(own: Catalogue, right: string, example: RightCase): string[] {
  const result = screen(own, example.facts, parseDay(example.asOf) as number).results.at(-1)
  return result?.right.id === right ? differencesFrom(example, result) : [`no right ${right}`]
}

/** The rights of a catalogue compiled for the days of their cases, once each. */
function compiledByDay(own: Catalogue): (asOf: string) => CompiledCatalogue {
  const byDay = new Map<string, CompiledCatalogue>()
  return (asOf) => {
    const known = byDay.get(asOf) ?? compileCatalogue(own, figuresOn(own.parameters, own.tables, parseDay(asOf) as number))
    byDay.set(asOf, known)
    return known
  }
}

// One test for a right, not one for a case: the runner's own work for thousands of tests takes longer than the cases.
describe.each(everyCases)('$right', ({ right, cases }) => {
  const own = ownCatalogue(right)

  it('says of each household what its cases state', () => {
    const wrong = cases.flatMap((example) => unlike(own, right, example).map((difference) => `${example.name}: ${difference}`))
    expect(wrong).toEqual([])
  })

  it('says the same when it is compiled', () => {
    const compiledOn = compiledByDay(own)
    for (const { name, asOf, facts } of cases) {
      const traced = screen(own, facts, parseDay(asOf) as number).results.map(({ verdict }) => verdict)
      const compiled = compiledOn(asOf)
      expect(compiled.verdicts(compiled.read(facts)), name).toEqual(traced)
    }
  })
})
