import { describe, expect, it } from 'vitest'
import {
  absent, all, any, asOf, atLeast, atMost, count, date, every, fact, given, includes, is, isTrue, lookUp, named, no, none, not, parameter, person,
  some, sum, total, yearsSince, zero,
} from '../build'
import { closedOn } from '../explain'
import type { Comparison, Expr, NumberExpr, TruthExpr } from '../expression'
import type { FactRecord } from '../facts'
import { slotsFor } from '../household'
import { figuresOn } from '../parameters'
import type { CompiledNumber, CompiledTruth, Compiler, Frame } from '../scope'
import { bounds, day, numbers, tables, TODAY, truth } from '../testing/evaluate'
import { type Truth, truthName } from '../truth'
import { compileArithmetic } from './arithmetic'
import { compileCompare } from './compare'
import { compileDates } from './dates'
import { compileFactTest } from './fact-test'
import { compileFold, compileQuantifier } from './lists'
import { compileLogic } from './logic'
import { compileValue } from './values'

/** Compiles single rules for the figures of today and notes, while they run, which of their parts are worked out. */
class Rules implements Compiler {
  readonly figures = figuresOn(numbers, tables, TODAY)
  readonly exact = closedOn(this.figures).exact
  readonly slots = slotsFor({ born: { type: 'date', sensitivity: 'none' } })
  readonly slot = this.slots.slot
  readonly known = new Map<Expr, CompiledTruth | CompiledNumber>()
  workedOut: Expr[] = []

  place(): number {
    return -1
  }

  truth(expr: TruthExpr): CompiledTruth {
    return this.noted(expr, () => this.truthOf(expr))
  }

  number(expr: NumberExpr): CompiledNumber {
    return this.noted(expr, () => this.numberOf(expr))
  }

  private noted<T extends Truth | number>(expr: Expr, compile: () => (frame: Frame) => T): (frame: Frame) => T {
    const known = this.known.get(expr)
    if (known) return known as (frame: Frame) => T
    const find = compile()
    const noting = (frame: Frame): T => {
      this.workedOut.push(expr)
      return find(frame)
    }
    this.known.set(expr, noting as CompiledNumber)
    return noting
  }

  private truthOf(expr: TruthExpr): CompiledTruth {
    switch (expr.kind) {
      case 'is':
      case 'includes':
      case 'none':
      case 'absent':
        return compileFactTest(expr, this)
      case 'person':
      case 'no':
        return compileLogic(expr, this)
      default:
        throw new Error(`no test has a part of the kind ${expr.kind}`)
    }
  }

  private numberOf(expr: NumberExpr): CompiledNumber {
    switch (expr.kind) {
      case 'span':
        return compileDates(expr, this)
      case 'sum':
        return compileArithmetic(expr, this)
      case 'fact':
      case 'date':
      case 'asOf':
      case 'parameter':
        return compileValue(expr, this)
      default:
        throw new Error(`no test has a part of the kind ${expr.kind}`)
    }
  }

  /** A household, with an item of a list that is looked at. */
  frame(facts: FactRecord, { item = {}, asOf = TODAY }: { item?: FactRecord; asOf?: number } = {}): Frame {
    const { slot } = this.slot('looked at')
    const { values } = this.slots.read({ ...facts, 'looked at': [item] })
    const [fields = []] = values[slot] as unknown as Frame['item'][]
    this.workedOut = []
    return { hi: 0.5, values, item: fields, asOf, verdicts: [], run: 0, keptIn: [], keptTruth: [], keptLo: [], keptHi: [] }
  }
}

describe('compiled lists of truths', () => {
  it.each([1, 2, 3, 4])('look at the parts in turn, at none after the one that settles the whole: of %i', (length) => {
    const ids = ['a', 'b', 'c', 'd'].slice(0, length)
    const parts = ids.map((id) => isTrue(id))
    for (const [list, settling] of [[all, false], [any, true]] as const) {
      const rules = new Rules()
      const find = compileLogic(list(...parts) as Extract<TruthExpr, { kind: 'all' | 'any' }>, rules)
      for (const before of [!settling, undefined]) {
        for (let place = 0; place <= length; place += 1) {
          const facts = Object.fromEntries(ids.map((id, index) => [id, index === place ? settling : before]))
          expect(truthName(find(rules.frame(facts)))).toBe(truth(list(...parts), facts))
          expect(rules.workedOut).toEqual(parts.slice(0, place + 1))
        }
      }
    }
  })

  it('are their part where they have only one', () => {
    const rules = new Rules()
    const part = isTrue('a')
    expect(compileLogic({ kind: 'all', of: [part] }, rules)).toBe(rules.truth(part))
    expect(compileLogic({ kind: 'any', of: [part] }, rules)).toBe(rules.truth(part))
  })

  it('say the same of nothing as the explanation: all of it holds, and none of it', () => {
    const rules = new Rules()
    expect([truthName(compileLogic({ kind: 'all', of: [] }, rules)(rules.frame({}))), truth(all())]).toEqual(['yes', 'yes'])
    expect([truthName(compileLogic({ kind: 'any', of: [] }, rules)(rules.frame({}))), truth(any())]).toEqual(['no', 'no'])
  })
})

describe('the compiled opposite', () => {
  it.each([
    ['of one value', () => is('status', 'x')],
    ['of several values', () => is('status', 'x', 'y', 'z')],
    ['of what a list holds', () => includes('status', 'x')],
    ['of there being none', () => none('status')],
  ])('%s is one test, not a test that is turned afterwards', (_, make) => {
    const test = make()
    const rules = new Rules()
    const find = compileLogic({ kind: 'not', of: test }, rules)
    for (const status of ['x', 'z', 'other', null, [], ['x'], undefined] as const) {
      expect(truthName(find(rules.frame({ status }))), String(status)).toBe(truth(not(test), { status }))
      expect(rules.workedOut).toEqual([])
    }
  })

  it.each([
    ['nobody having answered', () => absent('status')], ['a person’s matter', () => person], ['no', () => no],
  ])('of %s turns what it finds', (_, make) => {
    const test = make()
    const rules = new Rules()
    const find = compileLogic({ kind: 'not', of: test }, rules)
    for (const status of ['x', undefined]) expect(truthName(find(rules.frame({ status })))).toBe(truth(not(test), { status }))
  })
})

describe('compiled tests of one fact', () => {
  it.each([1, 2, 3, 4])('know each value that they ask for, of a household and of an item: of %i', (length) => {
    const values = ['w', 'x', 'y', 'z'].slice(0, length)
    const rules = new Rules()
    const [ofHousehold, ofItem] = [is('status', ...values), is('@.status', ...values)] as const
    for (const turned of [false, true]) {
      const tests = [ofHousehold, ofItem].map((test) => compileFactTest(test as Extract<TruthExpr, { kind: 'is' }>, rules, turned))
      for (const status of ['w', 'x', 'y', 'z', 'other', null, undefined]) {
        const expected = truth(turned ? not(ofHousehold) : ofHousehold, { status })
        const found = tests.map((find) => truthName(find(rules.frame({ status }, { item: { status } }))))
        expect(found, String(status)).toEqual([expected, expected])
      }
    }
  })
})

describe('a compiled comparison', () => {
  const SIGNS: readonly Comparison[] = ['lt', 'lte', 'gt', 'gte', 'eq']
  const compare = (by: Comparison, left: NumberExpr, right: NumberExpr) => ({ kind: 'compare', by, left, right }) as const

  it.each(SIGNS.filter((by) => by !== 'eq'))('of an age with a figure needs only the date, because it turns on one day: %s', (by) => {
    for (const sides of [[yearsSince('born'), parameter('n18')], [parameter('n18'), yearsSince('born')]] as const) {
      const rules = new Rules()
      const test = compare(by, ...sides)
      const find = compileCompare(test, rules)
      for (const born of ['1970-01-01', '2008-06-01', '2008-06-02', '2026-06-01']) {
        expect(truthName(find(rules.frame({ born }))), born).toBe(truth(test, { born }))
        expect(rules.workedOut).toEqual([])
      }
    }
  })

  it('of an age with a figure is worked out for a day that is not that of the figures, and without a date', () => {
    const rules = new Rules()
    const find = compileCompare(compare('gte', yearsSince('born'), parameter('n18')), rules)
    expect(truthName(find(rules.frame({ born: '2008-06-02' }, { asOf: day('2026-06-02') })))).toBe('yes')
    expect(truthName(find(rules.frame({ born: '2008-06-01' }, { asOf: day('2026-05-31') })))).toBe('no')
    expect(truthName(find(rules.frame({ born: null })))).toBe('no')
    expect(truthName(find(rules.frame({})))).toBe('unknown')
  })

  it.each(SIGNS)('of a fact with a figure reads the fact and has the figure at hand: %s', (by) => {
    const income = fact('income')
    for (const sides of [[income, parameter('n1000')], [parameter('n1000'), income]] as const) {
      const rules = new Rules()
      const test = compare(by, ...sides)
      const find = compileCompare(test, rules)
      for (const answer of [999, 1000, 1001, { min: 999, max: 1001 }, { min: 1, max: 1000 }, { min: 1000, max: 2000 }, undefined]) {
        expect(truthName(find(rules.frame({ income: answer }))), JSON.stringify(answer)).toBe(truth(test, { income: answer }))
        expect(rules.workedOut).toEqual([income])
      }
    }
  })

  it.each(SIGNS)('finds what the explanation finds where both sides hang on answers, or the law gives no figure: %s', (by) => {
    for (const sides of [[fact('x'), fact('y')], [sum(fact('x')), parameter('n10')], [fact('x'), parameter('missing')]] as const) {
      const test = compare(by, ...sides)
      const rules = new Rules()
      const find = compileCompare(test, rules)
      for (const facts of [{ x: 9, y: 9 }, { x: 10, y: 9 }, { x: 11, y: { min: 5, max: 11 } }, { x: 3 }, {}]) {
        expect(truthName(find(rules.frame(facts))), JSON.stringify(facts)).toBe(truth(test, facts))
      }
    }
  })

  it('of a fact with the day itself goes by the day that is asked about', () => {
    const rules = new Rules()
    const late = TODAY + 10
    const reached = [atMost(fact('lastDay'), asOf), atLeast(asOf, fact('lastDay'))]
    for (const test of reached) {
      const find = compileCompare(test as Extract<TruthExpr, { kind: 'compare' }>, rules)
      expect(truthName(find(rules.frame({ lastDay: TODAY + 5 })))).toBe('no')
      expect(truthName(find(rules.frame({ lastDay: TODAY + 5 }, { asOf: late })))).toBe('yes')
    }
  })
})

describe('compiled values', () => {
  type Value = Parameters<typeof compileValue>[0]
  const ANSWERS = [undefined, null, 0, 5, 12, { min: 5, max: 12 }]

  it.each([
    ['zero', () => zero], ['the day', () => asOf], ['a figure', () => parameter('n5')],
    ['a figure that the law does not give', () => parameter('missing')], ['an amount', () => fact('x')], ['a day', () => date('x')],
    ['what is given or found', () => given('x', sum(fact('y'), parameter('n1')))], ['what has a name', () => named('it', fact('x'))],
    ['a step of a table', () => lookUp('steps', fact('x'))], ['a step of no table', () => lookUp('none', fact('x'))],
  ])('are those of the explanation: %s', (_, make) => {
    const expr = make()
    const rules = new Rules()
    const find = compileValue(expr as Value, rules)
    for (const x of ANSWERS) {
      const frame = rules.frame({ x, y: 3 })
      const lo = find(frame)
      expect([lo, frame.hi], JSON.stringify(x)).toEqual(bounds(expr, { x, y: 3 }))
    }
  })
})

describe('a compiled list of people', () => {
  const home = () => isTrue('@.home')
  const LISTS: readonly (readonly [name: string, kids: FactRecord['kids']])[] = [
    ['a list that is not known', undefined], ['no list', null], ['an empty list', []], ['a list', [{ home: true, income: 5 }, { home: false }, {}]],
  ]

  it.each(LISTS)('says the same as the explanation: %s', (_, kids) => {
    const isHome = home()
    const rules = new Rules()
    for (const expr of [some('kids', isHome), every('kids', isHome)]) {
      const find = compileQuantifier(expr as Extract<TruthExpr, { kind: 'some' | 'every' }>, rules)
      expect(truthName(find(rules.frame({ kids })))).toBe(truth(expr, { kids }))
    }
    for (const expr of [count('kids', isHome), total('kids', fact('@.income'), isHome)]) {
      const find = compileFold(expr as Extract<NumberExpr, { kind: 'count' | 'total' }>, rules)
      const frame = rules.frame({ kids })
      const lo = find(frame)
      expect([lo, frame.hi]).toEqual(bounds(expr, { kids }))
    }
  })

  it('is looked at as far as the person who settles it', () => {
    const rules = new Rules()
    const kids = [{ home: true }, { home: false }, { home: true }]
    const timesOf = (expr: TruthExpr) => {
      compileQuantifier(expr as Extract<TruthExpr, { kind: 'some' | 'every' }>, rules)(rules.frame({ kids }))
      return rules.workedOut.length
    }
    expect(timesOf(some('kids', home()))).toBe(1)
    expect(timesOf(every('kids', home()))).toBe(2)
    expect(timesOf(some('kids', is('@.home', 'unheard of')))).toBe(3)
  })

  it('leaves the item that was looked at before as it was', () => {
    const rules = new Rules()
    const quantifier = compileQuantifier({ kind: 'some', list: 'kids', where: home() }, rules)
    const fold = compileFold({ kind: 'count', list: 'kids', where: home() }, rules)
    const frame = rules.frame({ kids: [{ home: true }] }, { item: { home: false } })
    const { item } = frame
    quantifier(frame)
    expect(frame.item).toBe(item)
    fold(frame)
    expect(frame.item).toBe(item)
  })
})
