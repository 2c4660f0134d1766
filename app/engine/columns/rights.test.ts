import { describe, expect, it } from 'vitest'
import { all, any, atMost, count, fact, isTrue, lookUp, minus, no, not, parameter, percentOf, some, sum, yes } from '../build'
import { writerOf } from '../columns.server'
import type { NumberExpr, TruthExpr } from '../expression'
import { figuresOn } from '../parameters'
import { authorityDecides, condition, tellIf } from '../right'
import { catalogueOf, countedTable, judged, newWriter, verdictsByColumns } from '../testing/columns'
import { rightOf, TODAY } from '../testing/evaluate'
import { HOUSEHOLDS } from './layout.server'

const n5 = parameter('n5')
const looked = (income = fact('income')) => atMost(lookUp('counted', income), n5)
const conditions = (...holds: TruthExpr[]) => ({ conditions: holds.map((test, at) => condition(`condition-${at}`, [], test)) })

describe('rights in columns', () => {
  it('pass over what only the authority decides, and what holds for everybody', () => {
    const right = rightOf('right', yes, { conditions: [authorityDecides('need', []), condition('all', [], yes), condition('own', [], isTrue('a'))] })
    expect(verdictsByColumns(catalogueOf([right]), { a: true }, { a: false }, {})).toEqual([['eligible', 'ineligible', 'needsInfo']])
  })

  it('send to a person where a case for one is certainly given, and never one that cannot be', () => {
    const right = rightOf('right', isTrue('a'), { askPerson: [tellIf('never', no), tellIf('given', isTrue('b'))] })
    const households = [{ a: true }, { a: true, b: false }, { a: true, b: true }, { b: true }, { a: false, b: true }]
    expect(verdictsByColumns(catalogueOf([right]), ...households)).toEqual([['eligible', 'eligible', 'askPerson', 'askPerson', 'ineligible']])
  })

  it('look at the cheapest condition first, wherever it stands', () => {
    for (const tests of [[looked(), isTrue('a')], [isTrue('a'), looked()], [looked(), looked(fact('rent')), isTrue('a')]]) {
      const { table, times } = countedTable(5)
      const catalogue = catalogueOf([rightOf('right', yes, conditions(...tests))], { counted: table })
      expect(verdictsByColumns(catalogue, { income: 1, rent: 1, a: false })).toEqual([['ineligible']])
      expect(times()).toBe(0)
      expect(verdictsByColumns(catalogue, { income: 1, rent: 1, a: true })).toEqual([['eligible']])
      expect(times()).toBe(tests.length - 1)
    }
  })
})

describe('what several places share', () => {
  const share = (part: TruthExpr) => conditions(any(part, isTrue('a')), any(part, isTrue('b')))

  it('is worked out once for each household, and only where it is needed', () => {
    const { table, times } = countedTable(5)
    const catalogue = catalogueOf([rightOf('right', yes, share(all(looked(), isTrue('c'))))], { counted: table })
    const household = { income: 1, a: false, b: false, c: true }
    expect(verdictsByColumns(catalogue, household, { ...household, c: false }, { ...household, a: true, b: true }, household))
      .toEqual([['eligible', 'ineligible', 'eligible', 'eligible']])
    expect(times()).toBe(2)
  })

  it('is one and the same whether it is a truth or a number', () => {
    const { table, times } = countedTable(5)
    const left = minus(lookUp('counted', fact('income')), fact('rent'))
    const between = conditions(any(atMost(left, parameter('n3')), isTrue('a')), any(atMost(parameter('n2'), left), isTrue('b')))
    const catalogue = catalogueOf([rightOf('right', yes, between)], { counted: table })
    expect(catalogue.shared.has(left)).toBe(true)
    const households = [1, 2, 3, 4].map((rent) => ({ income: 1, rent, a: false, b: false }))
    expect(verdictsByColumns(catalogue, ...households)).toEqual([['ineligible', 'eligible', 'eligible', 'ineligible']])
    expect(times()).toBe(4)
  })

  it('keeps both bounds of a number', () => {
    const left = minus(sum(fact('income'), fact('rent')), n5)
    const between = conditions(atMost(left, parameter('n10')), atMost(parameter('n2'), left))
    const catalogue = catalogueOf([rightOf('right', yes, between)])
    expect(catalogue.shared.has(left)).toBe(true)
    const amount = (min: number, max: number) => ({ income: { min, max }, rent: 0 })
    expect(verdictsByColumns(catalogue, amount(7, 15), amount(6, 15), amount(7, 16), amount(0, 6), amount(16, 99)))
      .toEqual([['eligible', 'needsInfo', 'needsInfo', 'ineligible', 'ineligible']])
  })

  it('stays a person’s matter where a figure is missing in it', () => {
    const share = (figure: NumberExpr) => minus(sum(fact('income'), figure), fact('rent'))
    const tests = (number: NumberExpr) => conditions(atMost(number, parameter('n10')), atMost(parameter('n2'), number))
    const [whole, lacking] = [share(n5), share(parameter('missing'))]
    const rights = [rightOf('whole', yes, tests(whole)), rightOf('lacking', yes, tests(lacking))]
    expect(verdictsByColumns(catalogueOf(rights), { income: 3, rent: 1 })).toEqual([['eligible'], ['askPerson']])
    const writer = newWriter(...rights)
    // The second time it is only named; what is known of its bounds is known still.
    for (const time of [1, 2]) expect(writer.number(whole, HOUSEHOLDS).isPlain, `time ${time}`).toBe(true)
    for (const time of [1, 2]) expect(writer.number(lacking, HOUSEHOLDS).isPlain, `time ${time}`).toBe(false)
  })

  it('is written once for the whole catalogue', () => {
    const truth = all(looked(), isTrue('c'))
    const number = percentOf(lookUp('counted', fact('income')), sum(fact('rent'), n5))
    const rights = ['one', 'two'].map((id) => rightOf(id, yes, conditions(any(truth, isTrue(id)), atMost(number, n5))))
    const catalogue = catalogueOf(rights, { counted: countedTable(5).table })
    const figures = figuresOn(catalogue.parameters, catalogue.tables, TODAY)
    let asked = 0
    const table = (id: string) => {
      asked += 1
      return figures.table(id)
    }
    const writer = writerOf(catalogue, { ...figures, table })
    for (let time = 0; time < 3; time++) {
      writer.truth(truth, HOUSEHOLDS)
      writer.number(number, HOUSEHOLDS)
    }
    expect(asked).toBe(2)
  })

  it('may itself be made of shared parts, and those of others, at many levels', () => {
    let part = all(isTrue('a0'), isTrue('b0'), isTrue('c0'))
    for (let level = 1; level <= 40; level++) part = any(all(part, isTrue(`a${level}`)), all(not(part), isTrue(`b${level}`)))
    const flags = (letter: string, value: boolean) => Object.fromEntries(Array.from({ length: 41 }, (_, level) => [`${letter}${level}`, value]))
    const base = { a0: true, b0: true, c0: true }
    const odd = { ...flags('a', false), ...flags('b', true) }
    expect(judged(part, { ...flags('a', true), ...flags('b', false), ...base }, { ...odd, ...base }, { ...odd, ...base, c0: false }, odd))
      .toEqual(['eligible', 'eligible', 'ineligible', 'ineligible'])
  })

  it('is worked out anew for each item where it reads a list of that item', () => {
    const inner = some('@.children', isTrue('@.home'))
    const either = some('parents', all(any(inner, isTrue('@.a')), any(inner, isTrue('@.b'))))
    const parent = (home: boolean) => ({ children: [{ home }], a: false, b: false })
    expect(judged(either, { parents: [parent(false), parent(true)] }, { parents: [parent(false), parent(false)] })).toEqual(['eligible', 'ineligible'])
    const atHome = count('@.children', isTrue('@.home'))
    const one = some('parents', all(atMost(parameter('n1'), atHome), atMost(atHome, parameter('n1'))))
    expect(judged(one, { parents: [parent(false), parent(true)] }, { parents: [parent(false), parent(false)] })).toEqual(['eligible', 'ineligible'])
  })

  it('is read as the number it is inside of a list, too', () => {
    const left = minus(sum(fact('income'), fact('rent')), n5)
    const test = all(atMost(left, parameter('n10')), some('children', atMost(fact('@.income'), left)))
    expect(judged(test, { income: 7, rent: 1, children: [{ income: 9 }, { income: 3 }] }, { income: 7, rent: 1, children: [{ income: 4 }] }))
      .toEqual(['eligible', 'ineligible'])
  })
})
