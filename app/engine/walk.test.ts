import { describe, expect, it } from 'vitest'
import {
  all, any, asOf, atLeast, atLeastOf, atMost, choose, clause, count, date, every, exists, fact, follows, given, includes, isTrue, later, lookUp, minus,
  named, no, none, not, over, parameter, percentOf, product, rounded, smallest, some, span, startOf, sum, toPersonIfKnown, total, unsettled, when,
  yearsSince, yes, zero,
} from './build'
import type { Expr } from './expression'
import { childrenOf, factsRead, figuresUsed, readsDay, readsFacts, readsItem, sizeOf } from './walk'

const a = isTrue('a')
const x = fact('x')

/** An expression that counts how often somebody looks at its part. */
function counting(): { expr: Expr; looks: () => number } {
  let looks = 0
  const expr: Expr = {
    kind: 'not',
    get of() {
      looks += 1
      return a
    },
  }
  return { expr, looks: () => looks }
}

describe('the parts of an expression', () => {
  const of = 'x'
  it.each<[string, Expr, number]>([
    ['all', all(a, yes), 2], ['any', any(a, yes, no), 3], ['at least of', atLeastOf('n2', a, yes), 2], ['not', not(a), 1],
    ['a clause', clause('id', a), 1], ['a comparison', atMost(x, zero), 2], ['some', some(of, a), 1], ['every', every(of, a), 1],
    ['a count', count(of, a), 1], ['a total', total(of, x, a), 2], ['follows', follows('right'), 0], ['follows held', follows('right', a), 1],
    ['a sum', sum(x, zero), 2], ['a product', product(x, zero), 2], ['the smallest', smallest(x, zero), 2], ['a difference', minus(x, zero), 2],
    ['a quotient', over(x, parameter('n2')), 2], ['a percentage', percentOf(parameter('n5'), x), 2], ['a span', span('years', date('d'), asOf), 2],
    ['later', later(asOf, 'days', parameter('n5')), 2], ['the start', startOf('year', asOf), 1], ['a choice', choose([when(a, x), when(yes, zero)], x), 5],
    ['given', given('x', zero), 1], ['a name', named('id', x), 1], ['a table', lookUp('steps', x), 1], ['rounded', rounded(x), 1],
    ['a person if known', toPersonIfKnown(a), 1], ['a test', includes('list', 'v'), 0], ['none', none('list'), 0], ['a parameter', parameter('n5'), 0],
    ['a day', asOf, 0], ['a date', date('d'), 0], ['what is unsettled', unsettled('id'), 0],
  ])('are known: %s', (_name, expr, parts) => {
    expect(childrenOf(expr)).toHaveLength(parts)
    expect(sizeOf(expr)).toBe(1 + childrenOf(expr).reduce((sum, part) => sum + sizeOf(part), 0))
  })

  it('are counted with theirs', () => {
    expect(sizeOf(a)).toBe(1)
    expect(sizeOf(all(a, any(a, not(a))))).toBe(6)
  })
})

describe('a measure of an expression', () => {
  it('is taken once, however often and wherever it stands', () => {
    const { expr, looks } = counting()
    expect([sizeOf(expr), sizeOf(all(expr as never, expr as never)), sizeOf(expr)]).toEqual([2, 5, 2])
    expect(looks()).toBe(1)
  })
})

describe('what an expression hangs on', () => {
  it('is the household where it reads any of it', () => {
    for (const expr of [a, includes('l', 'v'), none('l'), exists('l'), some('l', yes), every('l', yes), count('l'), total('l', zero), follows('r'), x, date('d'), given('x', zero)]) {
      expect(readsFacts(all(yes, atMost(asOf, zero), expr as never))).toBe(true)
      expect(readsFacts(expr)).toBe(true)
    }
    for (const expr of [yes, no, asOf, zero, parameter('n5'), unsettled('id'), all(yes, not(no)), lookUp('steps', parameter('n5'))]) expect(readsFacts(expr)).toBe(false)
  })

  it('is the item of a list where it reads a field of it, and the list itself does not', () => {
    const tall = atLeast(fact('@.height'), parameter('n100'))
    expect(readsItem(tall)).toBe(true)
    expect(readsItem(all(a, tall))).toBe(true)
    expect(readsItem(atLeast(fact('@'), parameter('n100')))).toBe(true)
    expect(readsItem(some('children', tall))).toBe(false)
    expect(readsItem(some('@.children', a))).toBe(true)
    expect(readsItem(all(a, some('@.children', tall)))).toBe(true)
    expect(readsItem(all(a, x as never))).toBe(false)
  })

  it('is the day where that is named, at whatever depth', () => {
    expect(readsDay(yearsSince('d'))).toBe(true)
    expect(readsDay(all(a, atLeast(yearsSince('d'), parameter('n18'))))).toBe(true)
    expect(readsDay(all(a, atLeast(date('d'), parameter('n18'))))).toBe(false)
  })
})

describe('the facts that expressions read', () => {
  it('are named as the outside knows them, each once, in the order of reading', () => {
    const tall = atLeast(fact('@.height'), parameter('n100'))
    const rules = [all(isTrue('b'), a, some('children', tall)), all(a, every('parents', tall), atMost(total('wages', fact('@')), zero), follows('right'))]
    expect(factsRead(rules)).toEqual(['b', 'a', 'children', 'children[].height', 'parents', 'parents[].height', 'wages', 'currentBenefits'])
    expect(factsRead([])).toEqual([])
  })

  it('of an item are fields of no list outside of one', () => {
    expect(factsRead([isTrue('@.tall'), isTrue('@')])).toEqual(['[].tall', ''])
  })

  it('are looked for once in a part that stands in several places, and once more in each list', () => {
    const { expr, looks } = counting()
    const part = expr as never
    expect(factsRead([part, all(part, part), some('children', part)])).toEqual(['a', 'children'])
    expect(looks()).toBe(2)
  })
})

describe('the figures that expressions use', () => {
  it('are parameters, the number of conditions that must hold, and tables', () => {
    const limit = parameter('n5')
    expect(figuresUsed([all(atMost(x, limit), atLeastOf('n2', a, yes)), atMost(lookUp('steps', limit), zero), atMost(x, limit)])).toEqual(['n5', 'n2', 'steps'])
    expect(figuresUsed([a])).toEqual([])
  })

  it('are looked for once in a part that stands in several places', () => {
    const { expr, looks } = counting()
    expect(figuresUsed([expr, all(expr as never, expr as never)])).toEqual([])
    expect(looks()).toBe(1)
  })
})
