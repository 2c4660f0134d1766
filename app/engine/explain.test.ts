import { describe, expect, it } from 'vitest'
import { all, asOf, atLeast, atMost, clause, fact, isTrue, no, not, parameter, some, sum, yes } from './build'
import { closedOn, explainerOf, scopeOf } from './explain'
import type { Expr } from './expression'
import type { FactRecord } from './facts'
import { figuresOn } from './parameters'
import type { Scope, ScopeItem } from './scope'
import { numbers, tables, TODAY } from './testing/evaluate'
import { NO, YES } from './truth'

const a = isTrue('a')
const today = figuresOn(numbers, tables, TODAY)

const child = (index: number, height: number, places = 1): ScopeItem => (
  { value: { height }, list: 'children', index, kept: new Array<undefined>(places).fill(undefined) }
)

function at(scope: Scope, item: ScopeItem): Scope {
  scope.item = item
  return scope
}

describe('an explainer', () => {
  it('binds each expression once', () => {
    const explainer = explainerOf()
    const x = fact('x')
    expect(explainer.truth(a)).toBe(explainer.truth(a))
    expect(explainer.number(x)).toBe(explainer.number(x))
    expect(explainer.truth(isTrue('a'))).not.toBe(explainer.truth(a))
  })

  it('works out once a day what reads nothing of the household', () => {
    const find = explainerOf().truth(atLeast(asOf, parameter('n5')))
    const first = find(scopeOf({ a: true }, today))
    expect(find(scopeOf({ a: false }, today))).toBe(first)
    const before = find(scopeOf({}, figuresOn(numbers, tables, 4)))
    expect([first.truth, before.truth]).toEqual([YES, NO])
    expect(find(scopeOf({}, today)).truth).toBe(YES)
  })

  it('works out for each household what reads it', () => {
    const find = explainerOf().truth(a)
    expect([find(scopeOf({ a: true }, today)).truth, find(scopeOf({ a: false }, today)).truth]).toEqual([YES, NO])
  })
})

describe('a part that stands in several places', () => {
  const said = () => all(a, atMost(fact('x'), parameter('n5')))

  it('is worked out once for a household, wherever it stands and however often it was written', () => {
    const [one, again, alone] = [said(), said(), said()]
    const explainer = explainerOf(new Map<Expr, number>([[one, 1], [again, 1]]))
    const scope = scopeOf({ a: true, x: 5 }, today, undefined, 2)
    const found = explainer.truth(one)(scope)
    expect(found).toMatchObject({ truth: YES, place: 1 })
    expect(explainer.truth(one)(scope)).toBe(found)
    expect(explainer.truth(again)(scope)).toBe(found)
    expect(explainer.truth(clause('id', again))(scope).parts[0]).toBe(found)
    expect(scope.kept).toEqual([undefined, found])
    expect(explainer.truth(alone)(scope)).not.toBe(found)
    expect(explainer.truth(alone)(scope).place).toBe(-1)
    expect(explainer.truth(one)(scopeOf({ a: false, x: 5 }, today, undefined, 2)).truth).toBe(NO)
  })

  it('is worked out once for each item, and has no place of its own', () => {
    const tall = atLeast(fact('@.height'), parameter('n100'))
    const find = explainerOf(undefined, new Map<Expr, number>([[tall, 0]])).truth(tall)
    const scope = scopeOf({}, today, undefined, 0, 1)
    const [low, high] = [child(0, 99), child(1, 100)]
    const found = find(at(scope, low))
    expect(found).toMatchObject({ truth: NO, place: -1 })
    expect(low.kept).toEqual([found])
    expect(find(at(scope, high)).truth).toBe(YES)
    expect(find(at(scope, low))).toBe(found)
  })

  it('of an item is worked out each time where there is no item', () => {
    const tall = atLeast(fact('@.height'), parameter('n100'))
    const find = explainerOf(undefined, new Map<Expr, number>([[tall, 0]])).truth(tall)
    const scope = scopeOf({}, today)
    expect(find(scope).missing).toEqual(['@.height'])
    expect(find(scope)).not.toBe(find(scope))
  })

  it('of an item is worked out once for it in all rules that look through the list', () => {
    const tall = atLeast(fact('@.height'), parameter('n100'))
    const explainer = explainerOf(undefined, new Map<Expr, number>([[tall, 0]]))
    const scope = scopeOf({ children: [{ height: 99 }, { height: 100 }] }, today, undefined, 0, 1)
    const [found, again] = [some('children', tall), some('children', not(tall))].map((expr) => explainer.truth(expr)(scope))
    expect(again?.parts.map(({ parts }) => parts[0])).toEqual(found?.parts)
    expect(again?.parts[1]?.parts[0]).toBe(found?.parts[1])
  })
})

describe('a household while it is explained', () => {
  it('has a place for each shared part, and no gaps', () => {
    const facts: FactRecord = { a: true }
    const scope = scopeOf(facts, today, undefined, 3, 2)
    expect(scope).toMatchObject({ facts, figures: today, item: null, placesOfItem: 2 })
    expect(Object.keys(scope.kept)).toEqual(['0', '1', '2'])
    expect(scopeOf(facts, today)).toMatchObject({ kept: [], placesOfItem: 0 })
  })

  it('knows no other right by itself', () => {
    expect(scopeOf({}, today).followed('other')).toBeNull()
  })
})

describe('what reads nothing of the household', () => {
  const closed = () => closedOn(today)

  it('is a truth, or a number with its reasons', () => {
    expect([closed().truth(atLeast(parameter('n5'), parameter('n3'))), closed().truth(no), closed().truth(not(no))]).toEqual([YES, NO, YES])
    expect(closed().number(sum(parameter('n5'), parameter('n3')))).toMatchObject({ lo: 8, hi: 8, parts: [{ lo: 5 }, { lo: 3 }] })
    expect(closed().truth(yes)).toBe(YES)
  })

  it('has an exact value where it is a single number', () => {
    expect(closed().exact(sum(parameter('n5'), parameter('n3')))).toBe(8)
    expect(closed().exact(asOf)).toBe(TODAY)
    expect(closed().exact(parameter('missing'))).toBeNaN()
    expect(closed().exact(fact('x'))).toBeNull()
    expect(closed().exact({ kind: 'given', path: 'x', otherwise: parameter('n5') })).toBeNull()
  })
})
