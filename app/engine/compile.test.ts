import { describe, expect, it } from 'vitest'
import { all, any, asOf, atLeast, atMost, below, fact, isTrue, lookUp, no, not, parameter, product, sum, when, choose, yes, yearsSince } from './build'
import { compileCatalogue } from './compile'
import { formatDay } from './date'
import type { TruthExpr } from './expression'
import type { FactValue } from './facts'
import { figuresOn, type Table } from './parameters'
import { authorityDecides, condition, type Right } from './right'
import { randomFrom } from './sample'
import { screen } from './screen'
import { catalogueWith, numbers, rightOf, tables, TODAY } from './testing/evaluate'
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

/** The verdicts of rights on a household, and how often each of its facts was read to find them. */
function readsOf(rights: readonly Right[], facts: Readonly<Record<string, FactValue>>) {
  const catalogue = catalogueWith(rights)
  const compiled = compileCatalogue(catalogue, figuresOn(numbers, tables, TODAY))
  const reads: Record<string, number> = {}
  // Each fact of these rules is a whole answer of its own, so that the places of the answers are those of the facts.
  const ids = Object.keys(facts)
  const places = new Map(ids.map((id) => [compiled.read({ [id]: facts[id] }).values.findIndex((value) => value !== undefined), id]))
  const values = [...compiled.read(facts).values]
  for (const [place, id] of places) {
    const value = values[place]
    reads[id] = 0
    Object.defineProperty(values, place, {
      get() {
        reads[id] = (reads[id] ?? 0) + 1
        return value
      },
    })
  }
  return { verdicts: () => compiled.verdicts({ values }), reads }
}

describe('compiled rules look no further than they must', () => {
  const large = (): TruthExpr => any(isTrue('a'), isTrue('b'), isTrue('c'), isTrue('d'))

  it('at a truth that several rights share, once for a household', () => {
    const shared = large()
    const { verdicts, reads } = readsOf([rightOf('one', shared), rightOf('two', all(shared, yes)), rightOf('three', not(shared))], { a: false, b: true })
    expect(verdicts()).toEqual(['eligible', 'eligible', 'ineligible'])
    expect(reads).toEqual({ a: 1, b: 1 })
    expect(verdicts()).toEqual(['eligible', 'eligible', 'ineligible'])
    expect(reads).toEqual({ a: 2, b: 2 })
  })

  it('at a number that several rights share, once for a household, with both of its ends', () => {
    const shared = sum(fact('x'), fact('y'), fact('z'))
    const rights = [rightOf('low', atMost(shared, parameter('n10'))), rightOf('high', atLeast(shared, parameter('n5'))), rightOf('above', below(parameter('n100'), shared))]
    const { verdicts, reads } = readsOf(rights, { x: { min: 1, max: 3 }, y: 2, z: 4 })
    expect(verdicts()).toEqual(['eligible', 'eligible', 'ineligible'])
    expect(reads).toEqual({ x: 1, y: 1, z: 1 })
  })

  it('at the shorter conditions first, and at none after a certain no', () => {
    const conditions = [condition('long', [], large()), authorityDecides('theirs', []), condition('short', [], isTrue('e'))]
    const refused = readsOf([rightOf('right', yes, { conditions })], { a: false, e: false })
    expect([refused.verdicts(), refused.reads]).toEqual([['ineligible'], { a: 0, e: 1 }])
    const given = readsOf([rightOf('right', yes, { conditions })], { a: true, e: true })
    expect([given.verdicts(), given.reads]).toEqual([['eligible'], { a: 1, e: 1 }])
  })

  it('at a condition with a long test whom it concerns after a shorter one', () => {
    const conditions = [condition('of-some', [], isTrue('f'), large()), condition('short', [], all(isTrue('e')))]
    const { verdicts, reads } = readsOf([rightOf('right', yes, { conditions })], { a: true, e: false, f: false })
    expect([verdicts(), reads]).toEqual([['ineligible'], { a: 0, e: 1, f: 0 }])
  })

  it('at a condition only where it concerns the person', () => {
    const right = rightOf('right', yes, { conditions: [condition('of-some', [], isTrue('f'), isTrue('e'))] })
    const others = readsOf([right], { e: false, f: false })
    expect([others.verdicts(), others.reads]).toEqual([['eligible'], { e: 1, f: 0 }])
    const concerned = readsOf([right], { e: true, f: false })
    expect([concerned.verdicts(), concerned.reads]).toEqual([['ineligible'], { e: 1, f: 1 }])
  })

  it('at figures of the law when they are compiled, and not for each household', () => {
    let looks = 0
    const step = {
      at: 0,
      get value() {
        looks += 1
        return 7
      },
    }
    const table: Table = { unit: 'x', source: 'test', status: 'official', from: null, confirmedUntil: '2099-12-31', steps: [step] }
    const catalogue = catalogueWith([rightOf('right', atMost(sum(fact('x'), lookUp('own', parameter('n5'))), parameter('n10')))])
    const compiled = compileCatalogue(catalogue, figuresOn(numbers, { own: table }, TODAY))
    const before = looks
    expect([3, 4].map((x) => compiled.verdicts(compiled.read({ x })))).toEqual([['eligible'], ['ineligible']])
    expect(looks).toBe(before)
  })

  it('at the day itself for each day', () => {
    const catalogue = catalogueWith([rightOf('right', atMost(choose([when(no, parameter('n1'))], asOf), parameter('n1000')))])
    const compiled = compileCatalogue(catalogue, figuresOn(numbers, tables, 1000))
    const household = compiled.read({})
    expect([undefined, 1000, 1001].map((day) => compiled.verdicts(household, day))).toEqual([['eligible'], ['eligible'], ['ineligible']])
    const grown = catalogueWith([rightOf('right', atLeast(yearsSince('born'), parameter('n18')))])
    const ages = compileCatalogue(grown, figuresOn(numbers, tables, TODAY))
    expect(ages.verdicts(ages.read({ born: '2000-01-01' }))).toEqual(['eligible'])
  })
})
