import { describe, expect, it } from 'vitest'
import {
  all, any, atLeastOf, atMost, every, fact, follows, includes, is, isTrue, lookUp, no, none, parameter, person, some, unsettled, yes,
} from '../build'
import type { TruthExpr } from '../expression'
import { catalogueOf, countedTable, judged, newWriter, verdictsByColumns } from '../testing/columns'
import { rightOf } from '../testing/evaluate'
import { NO, PERSON, UNKNOWN, YES } from '../truth'
import { HOUSEHOLDS } from './layout.server'

const codeOf = (expr: TruthExpr) => newWriter().truth(expr, HOUSEHOLDS)
const settled = (truth: number) => ({ lines: [], value: String(truth) })
const hasChild = some('children', isTrue('@.home'))

describe('the code of a truth', () => {
  it('is the truth itself where it is the same for every household', () => {
    expect(codeOf(yes)).toEqual(settled(YES))
    expect(codeOf(no)).toEqual(settled(NO))
    expect(codeOf(person)).toEqual(settled(PERSON))
    expect(codeOf(unsettled('awaited'))).toEqual(settled(UNKNOWN))
    expect(codeOf(atMost(parameter('n5'), parameter('n2')))).toEqual(settled(NO))
    expect(codeOf(atLeastOf('missing', isTrue('a')))).toEqual(settled(PERSON))
  })

  it('is settled as soon as one part settles the whole', () => {
    expect(codeOf(all(isTrue('a'), no, hasChild))).toEqual(settled(NO))
    expect(codeOf(any(isTrue('a'), yes, hasChild))).toEqual(settled(YES))
  })

  it('passes over parts that change nothing', () => {
    expect(codeOf(all(yes, none('a'), yes))).toEqual(codeOf(all(none('a'))))
    expect(codeOf(any(none('a'), no))).toEqual(codeOf(any(none('a'))))
    expect(codeOf(all(yes, hasChild))).toEqual(codeOf(hasChild))
    expect(codeOf(any(hasChild))).toEqual(codeOf(hasChild))
  })

  it('needs no lines of its own where every part is read out of a column', () => {
    expect(codeOf(all(isTrue('a'), none('b'), includes('c', 'x'))).lines).toEqual([])
    expect(codeOf(any(isTrue('a'), none('b'), includes('c', 'x'))).lines).toEqual([])
  })
})

describe('truths in columns', () => {
  it('join parts that are read at once with parts that take longer', () => {
    const child = [{ home: true }]
    const stranger = [{ home: false }]
    const households = [{ a: true, children: child }, { a: true, children: stranger }, { a: false, children: child }, { a: false, children: stranger }]
    expect(judged(all(hasChild, isTrue('a')), ...households)).toEqual(['eligible', 'ineligible', 'ineligible', 'ineligible'])
    expect(judged(any(hasChild, isTrue('a')), ...households)).toEqual(['eligible', 'eligible', 'eligible', 'ineligible'])
    expect(judged(all(hasChild, some('children', isTrue('@.minor')), isTrue('a')), { a: true, children: [{ home: true, minor: true }] }, ...households))
      .toEqual(['eligible', 'needsInfo', 'ineligible', 'ineligible', 'ineligible'])
  })

  it('leave a part that takes longer alone where the whole is settled without it', () => {
    const { table, times } = countedTable(5)
    const looked = atMost(lookUp('counted', fact('income')), parameter('n5'))
    const rights = [rightOf('all', all(looked, isTrue('a'))), rightOf('any', any(looked, isTrue('b')))]
    const catalogue = catalogueOf(rights, { counted: table })
    expect(verdictsByColumns(catalogue, { income: 1, a: false, b: true })).toEqual([['ineligible'], ['eligible']])
    expect(times()).toBe(0)
    expect(verdictsByColumns(catalogue, { income: 1, a: true, b: false })).toEqual([['eligible'], ['eligible']])
    expect(times()).toBe(2)
  })

  it('look no further in a list than the item that settles it', () => {
    const { table, times } = countedTable(5)
    const looked = atMost(lookUp('counted', fact('@.income')), parameter('n5'))
    const children = [{ home: true, income: 1 }, { home: false, income: 1 }, { home: true, income: 1 }]
    const both = [rightOf('some', some('children', looked)), rightOf('every', every('children', all(looked, isTrue('@.home'))))]
    expect(verdictsByColumns(catalogueOf([both[0]!], { counted: table }), { children })).toEqual([['eligible']])
    expect(times()).toBe(1)
    expect(verdictsByColumns(catalogueOf([both[1]!], { counted: table }), { children })).toEqual([['ineligible']])
    expect(times()).toBe(2)
  })

  it('may be anything where an item of a list is asked for outside of a list', () => {
    const outside = [some('@.children', yes), every('@.children', no), isTrue('@.home'), includes('@.tags', 'x'), none('@.away')]
    for (const truth of outside) expect(judged(truth, {}, { children: [] })).toEqual(['needsInfo', 'needsInfo'])
  })

  it('read lists of plain values, and lists within a list', () => {
    expect(judged(some('rooms', is('@', 3)), { rooms: [2, 3] }, { rooms: [2] }, {})).toEqual(['eligible', 'ineligible', 'needsInfo'])
    const inner = some('parents', some('@.children', isTrue('@.home')))
    const households = [
      { parents: [{ children: [] }, { children: [{ home: false }, { home: true }] }] }, { parents: [{ children: [{ home: false }] }, { children: [] }] },
      { parents: [{ children: [] }, {}] },
    ]
    expect(judged(inner, ...households)).toEqual(['eligible', 'ineligible', 'needsInfo'])
  })

  it('include nothing where no value is named, whatever the answer', () => {
    expect(judged(includes('tags'), { tags: ['x'] }, { tags: [] }, {})).toEqual(['ineligible', 'ineligible', 'needsInfo'])
  })

  it('know a value among more values than fit into one word', () => {
    const names = Array.from({ length: 70 }, (_, index) => `tag${index}`)
    const [first, middle, last] = [{ tags: ['tag0'] }, { tags: ['tag45'] }, { tags: ['tag69'] }]
    expect(judged(includes('tags', ...names), first, middle, last, { tags: ['other'] }, { tags: [] }, {}))
      .toEqual(['eligible', 'eligible', 'eligible', 'ineligible', 'ineligible', 'needsInfo'])
    expect(judged(any(all(includes('tags', ...names), no), includes('tags', 'tag69')), first, middle, last)).toEqual(['ineligible', 'ineligible', 'eligible'])
    expect(judged(any(...names.map((name, at) => all(includes('tags', name), at === 45 ? yes : no))), first, middle, last))
      .toEqual(['ineligible', 'eligible', 'ineligible'])
  })

  it('follow a right that has many before it', () => {
    const before = Array.from({ length: 12 }, (_, index) => rightOf(`right-${index}`, isTrue(`a${index}`)))
    const catalogue = catalogueOf([...before, rightOf('follower', follows('right-11'))])
    const nothing = { currentBenefits: [] }
    expect(verdictsByColumns(catalogue, { a1: true, a11: false, ...nothing }, { a1: false, a11: true, ...nothing }).at(-1)).toEqual(['ineligible', 'eligible'])
  })
})
