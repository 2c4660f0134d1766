import { afterEach, describe, expect, it } from 'vitest'
import type { RightCase, RightCases } from '~/engine/cases'
import { type Catalogue, defineCatalogue } from '~/engine/catalogue'
import { compileCatalogue } from '~/engine/compile'
import { parseDay } from '~/engine/date'
import { figuresOn } from '~/engine/parameters'
import { screen } from '~/engine/screen'
import { truthName } from '~/engine/truth'
import { catalogue } from '.'

const modules = import.meta.glob<Record<string, RightCases>>('./*/*.cases.ts', { eager: true })
const everyCases = Object.values(modules).flatMap((module) => Object.values(module))

/** A right with those that it follows: what it says hangs on no other. */
function ownCatalogue(id: string): Catalogue {
  const wanted = new Set([...(catalogue.followed.get(id) ?? []), id])
  return defineCatalogue(catalogue.facts, catalogue.rights.filter((right) => wanted.has(right.id)), catalogue)
}

const ownCatalogues = new Map(catalogue.rights.map(({ id }) => [id, ownCatalogue(id)]))

function resultOf(right: string, { facts, asOf }: RightCase) {
  const own = ownCatalogues.get(right)
  const result = own && screen(own, facts, parseDay(asOf) as number).results.at(-1)
  if (result?.right.id !== right) throw new Error(`no right ${right}`)
  return result
}

// Thousands of short tests: the reporter gets its turn between them.
afterEach(() => new Promise((resolve) => setImmediate(resolve)))

describe.each(everyCases)('$right', ({ right, cases }) => {
  it.each(cases)('$name', (example) => {
    const result = resultOf(right, example)
    const outcomes = Object.fromEntries(
      result.conditions.map(({ id, state, truth }) => [id, state === 'notApplicable' ? state : truthName(truth)]),
    )
    expect({ verdict: result.verdict, outcomes }).toMatchObject({ verdict: example.verdict, outcomes: example.conditions ?? {} })
    if (example.amount === null) expect(result.amounts).toEqual([])
    else if (example.amount) {
      const [amount] = result.amounts
      expect(amount?.unit).toBe(example.amount.unit)
      expect(amount?.min).toBeCloseTo(example.amount.min, 1)
      expect(amount?.max).toBeCloseTo(example.amount.max, 1)
    }
    expect(result.askPerson.fired).toEqual(expect.arrayContaining([...(example.asks ?? [])]))
    expect(result.missing).toEqual(expect.arrayContaining([...(example.missing ?? [])]))
    expect(result.follows).toEqual(expect.arrayContaining([...(example.follows ?? [])]))
    expect(Object.fromEntries(result.deadlines.map(({ id, date }) => [id, date]))).toMatchObject(example.deadlines ?? {})
  })
})

/** All cases by their day, so that the rules of a day are compiled once. */
const byDay = new Map<string, { readonly right: string; readonly example: RightCase }[]>()
for (const { right, cases } of everyCases) {
  for (const example of cases) byDay.set(example.asOf, [...(byDay.get(example.asOf) ?? []), { right, example }])
}

describe('the compiled evaluator', () => {
  it.each([...byDay])('answers the cases of %s alike', (asOf, cases) => {
    const day = parseDay(asOf) as number
    const compiled = compileCatalogue(catalogue, figuresOn(catalogue.parameters, catalogue.tables, day))
    for (const { right, example } of cases) {
      const traced = screen(catalogue, example.facts, day).results.map((result) => result.verdict)
      expect(compiled.verdicts(compiled.read(example.facts)), `${right}: ${example.name}`).toEqual(traced)
    }
  })
})
