import { describe, expect, it } from 'vitest'
import { atLeast, atMost, below, fact, parameter, product, sum } from './build'
import { compileCatalogue } from './compile'
import { formatDay } from './date'
import { figuresOn } from './parameters'
import { randomFrom } from './sample'
import { screen } from './screen'
import { catalogueWith, rightOf, TODAY } from './testing/evaluate'
import { RANDOM_ASOF, randomCatalogue, randomHousehold } from './testing/random-rules'

describe('compiled rules', () => {
  it('agree with the explaining evaluator on random rules and random households', () => {
    const random = randomFrom(29)
    for (let round = 0; round < 120; round += 1) {
      const catalogue = randomCatalogue(random, 6)
      const compiled = compileCatalogue(catalogue, figuresOn(catalogue.parameters, catalogue.tables, RANDOM_ASOF))
      for (let household = 0; household < 12; household += 1) {
        const facts = randomHousehold(random, 0.2 + random() * 0.8)
        const explained = screen(catalogue, facts, RANDOM_ASOF).results.map(({ verdict }) => verdict)
        expect(compiled.verdicts(compiled.read(facts)), JSON.stringify(facts)).toEqual(explained)
      }
    }
  })

  it('agree with it on other days and after another answer, from the household that was read', () => {
    const random = randomFrom(31)
    for (let round = 0; round < 60; round += 1) {
      const catalogue = randomCatalogue(random, 6)
      const compiled = compileCatalogue(catalogue, figuresOn(catalogue.parameters, catalogue.tables, RANDOM_ASOF))
      const [facts, others] = [randomHousehold(random, 0.7), randomHousehold(random, 0.9)]
      const household = compiled.read(facts)
      const all = catalogue.rights.map((_, place) => place)
      // No figure of the random rules changes in between.
      for (const asOf of [RANDOM_ASOF - 400, RANDOM_ASOF + 3_000]) {
        const explained = screen(catalogue, facts, asOf).results.map(({ verdict }) => verdict)
        expect(compiled.verdicts(household, asOf), String(asOf - RANDOM_ASOF)).toEqual(explained)
      }
      for (const [id, value] of Object.entries(others)) {
        const changed = { ...facts, [id]: value }
        const explained = screen(catalogue, changed, RANDOM_ASOF).results.map(({ verdict }) => verdict)
        expect(compiled.verdictsAt(all, compiled.changed(household, id, value)), id).toEqual(explained)
      }
    }
  })

  it('find a number that several rights share once for a household, and anew for the next', () => {
    const shared = sum(fact('x'), fact('y'), product(fact('z'), parameter('n2')))
    const rules = catalogueWith([rightOf('low', atMost(shared, parameter('n100'))), rightOf('high', atLeast(shared, parameter('n50'))), rightOf('other', below(parameter('n10'), shared))])
    const compiled = compileCatalogue(rules, figuresOn(rules.parameters, rules.tables, TODAY))
    for (const facts of [{ x: 10, y: 20, z: 30 }, { x: 1, y: 2, z: 3 }, { x: 100, y: 0, z: 1 }, { x: 1, z: 3 }, {}, { x: { min: 0, max: 200 }, y: 0, z: 0 }, { x: 10, y: 20, z: 30 }]) {
      const explained = screen(rules, facts, TODAY).results.map(({ verdict }) => verdict)
      expect(compiled.verdicts(compiled.read(facts)), JSON.stringify(facts)).toEqual(explained)
    }
  })

  it.each(['years', 'months', 'calendarMonths', 'days'] as const)('turn on the same day as it, by %s', (unit) => {
    const bounds = { years: 'n18', months: 'n10', calendarMonths: 'n10', days: 'n100' } as const
    const days = { years: 18 * 365.25, months: 10 * 30.4, calendarMonths: 10 * 30.4, days: 100 }[unit]
    const facts = { born: { type: 'date', sensitivity: 'none' } } as const
    for (const by of ['lt', 'lte', 'gt', 'gte', 'eq'] as const) {
      const age = { kind: 'span', unit, from: { kind: 'date', path: 'born' }, to: { kind: 'asOf' } } as const
      const limit = { kind: 'parameter', id: bounds[unit] } as const
      const rules = catalogueWith([rightOf('left', { kind: 'compare', by, left: age, right: limit }), rightOf('right', { kind: 'compare', by, left: limit, right: age })], facts)
      const compiled = compileCatalogue(rules, figuresOn(rules.parameters, rules.tables, TODAY))
      for (let off = -40; off <= 40; off += 1) {
        const household = { born: formatDay(Math.round(TODAY - days) + off) }
        const explained = screen(rules, household, TODAY).results.map(({ verdict }) => verdict)
        expect(compiled.verdicts(compiled.read(household)), `${by} ${household.born}`).toEqual(explained)
      }
    }
  })
})
