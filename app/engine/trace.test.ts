import { describe, expect, it } from 'vitest'
import {
  all, any, asOf, atMost, choose, clause, count, date, equal, fact, follows, given, isTrue, later, lookUp, named, no, parameter, some, startOf, sum, unsettled, when, yes,
  yearsSince, zero,
} from './build'
import { explainerOf, scopeOf } from './explain'
import type { Expr } from './expression'
import type { FactRecord } from './facts'
import { figuresOn } from './parameters'
import { numbers, tables, TODAY } from './testing/evaluate'
import { idOf, isTruthTrace, missingOf, NOTHING_MISSING, traceJson, type Trace, TruthTrace } from './trace'
import { UNKNOWN, YES } from './truth'

const isTruthExpr = (expr: Expr) => !['sum', 'named', 'lookUp', 'span', 'later', 'startOf', 'parameter', 'fact', 'count', 'choose', 'given', 'zero', 'asOf'].includes(expr.kind)

function traceOf(expr: Expr, facts: FactRecord = {}): Trace {
  const scope = scopeOf(facts, figuresOn(numbers, tables, TODAY))
  const explainer = explainerOf()
  return isTruthExpr(expr) ? explainer.truth(expr as Parameters<typeof explainer.truth>[0])(scope) : explainer.number(expr as Parameters<typeof explainer.number>[0])(scope)
}

describe('a step of the reasons', () => {
  it.each<[string, Expr, string | undefined]>([
    ['a clause', clause('exception', isTrue('a')), 'exception'], ['what is awaited', unsettled('new-rules'), 'new-rules'], ['a name', named('wage', fact('x')), 'wage'],
    ['a comparison', equal(fact('x'), zero), 'eq'], ['a right that is followed', follows('other'), 'other'], ['a table', lookUp('steps', fact('x')), 'steps'],
    ['a span', yearsSince('born'), 'years'], ['a later day', later(asOf, 'months', parameter('n5')), 'months'], ['a start', startOf('year', asOf), 'year'],
    ['a test', isTrue('a'), undefined], ['a sum', sum(fact('x'), zero), undefined],
  ])('is told apart from others of its kind: %s', (_what, expr, id) => {
    expect(idOf(traceOf(expr, { currentBenefits: [] }))).toBe(id)
  })

  it('names what is missing once, in the order in which it stands, and nothing under what is settled', () => {
    const open = traceOf(all(isTrue('b'), any(isTrue('a'), isTrue('b')), any(yes, isTrue('c'))))
    expect(open.missing).toEqual(['b', 'a'])
    expect(missingOf([open, traceOf(isTrue('d')), open])).toEqual(['b', 'a', 'd'])
    expect(traceOf(all(no, isTrue('a'))).missing).toEqual([])
    expect(traceOf(atMost(sum(fact('x'), fact('y')), parameter('n10')), { x: 5 }).missing).toEqual(['y'])
    expect(traceOf(atMost(sum(fact('x'), fact('y')), zero), { x: 5 }).missing).toEqual([])
    expect(traceOf(sum(fact('x'), fact('y')), { x: 5, y: 5 }).missing).toEqual([])
    expect(missingOf([])).toBe(NOTHING_MISSING)
    expect(traceOf(yes).missing).toBe(NOTHING_MISSING)
  })

  it('is a truth or a number', () => {
    expect([isTruthTrace(traceOf(isTrue('a'))), isTruthTrace(traceOf(fact('x')))]).toEqual([true, false])
  })

  it('of one that is shared stands where it was looked at first', () => {
    const part = new TruthTrace({ kind: 'when' }, UNKNOWN, [], ['a'])
    expect(part.place).toBe(-1)
    part.place = 3
    const other = new TruthTrace({ kind: 'when' }, UNKNOWN, [part, new TruthTrace({ kind: 'when' }, UNKNOWN, [], ['b'])])
    expect(missingOf([part, other])).toEqual(['a', 'b'])
    expect(missingOf([new TruthTrace({ kind: 'when' }, YES, [part])])).toEqual([])
  })

  it('that is shared is looked through once for what is missing', () => {
    let looks = 0
    const step = Object.defineProperty(new TruthTrace(isTrue('a'), UNKNOWN), 'lacks', {
      get() {
        looks += 1
        return ['a']
      },
    })
    const shared = new TruthTrace(all(yes), UNKNOWN, [step])
    shared.place = 0
    expect(missingOf([new TruthTrace(all(yes), UNKNOWN, [shared, shared]), shared])).toEqual(['a'])
    expect(looks).toBe(1)
    const unshared = new TruthTrace(all(yes), UNKNOWN, [step])
    expect(missingOf([unshared, unshared])).toEqual(['a'])
    expect(looks).toBe(3)
  })
})

describe('the reasons as plain data', () => {
  it('say what was found, from what, and what is missing', () => {
    expect(traceJson(traceOf(atMost(fact('x'), parameter('n100')), { x: 5 }))).toStrictEqual({
      kind: 'compare', id: 'lte', truth: 'yes',
      parts: [
        { kind: 'fact', lo: 5, hi: 5, fact: 'x', value: 5 },
        { kind: 'parameter', lo: 100, hi: 100, figure: { id: 'n100', value: 100, from: null, problem: null } },
      ],
    })
    expect(traceJson(traceOf(atMost(fact('x'), parameter('missing'))))).toStrictEqual({
      kind: 'compare', id: 'lte', truth: 'person',
      parts: [
        { kind: 'fact', lo: 0, hi: 'Infinity', fact: 'x', missing: ['x'] },
        { kind: 'parameter', lo: 'NaN', hi: 'NaN', figure: { id: 'missing', value: 'NaN', from: null, problem: 'notYetInForce' } },
      ],
    })
    expect(traceJson(traceOf(isTrue('a')))).toStrictEqual({ kind: 'is', truth: 'unknown', fact: 'a', missing: ['a'] })
    expect(traceJson(traceOf(isTrue('a'), { a: null }))).toMatchObject({ fact: 'a', value: null })
  })

  it('of numbers that are chosen, given, counted', () => {
    expect(traceJson(traceOf(choose([when(isTrue('a'), parameter('n5'))], zero), { a: true }))).toMatchObject({ kind: 'choose', lo: 5, hi: 5 })
    expect(traceJson(traceOf(given('x', parameter('n5')), { x: 7 }))).toMatchObject({ kind: 'given', lo: 7, hi: 7 })
    expect(traceJson(traceOf(count('children', some('@.toys', yes)), { children: [] }))).toMatchObject({ kind: 'count', lo: 0, hi: 0 })
    expect(traceJson(traceOf(atMost(date('born'), asOf), { born: '2000-01-01' }))).toMatchObject({ truth: 'yes' })
  })
})
