import { describe, expect, it } from 'vitest'
import {
  all, any, asOf, atLeast, atMost, date, fact, isTrue, later, no, parameter, person, product, some, toPerson, unsettled, yes,
} from './build'
import { askIf, authorityDecides, condition, tellIf } from './right'
import { screen } from './screen'
import { catalogueWith, figure, numbers, rightOf, TODAY } from './testing/evaluate'
import type { FactRecord } from './facts'
import type { Right } from './right'

const a = isTrue('a')

function resultOf(right: Right, facts: FactRecord = {}, absences = {}) {
  const [result] = screen(catalogueWith([right]), facts, TODAY, absences).results
  if (!result) throw new Error('no result')
  return result
}

describe('a verdict', () => {
  const parts = { no, person, open: isTrue('a'), yes }
  const verdictOf = (...names: (keyof typeof parts)[]) =>
    resultOf(rightOf('right', yes, { conditions: names.map((name, index) => condition(`${name}-${index}`, [], parts[name])) })).verdict

  it('is no before a person, a person before an open question, and that before yes, in whatever order they stand', () => {
    for (const turn of [(names: (keyof typeof parts)[]) => names, (names: (keyof typeof parts)[]) => [...names].reverse()]) {
      expect(verdictOf(...turn(['yes', 'open', 'person', 'no']))).toBe('ineligible')
      expect(verdictOf(...turn(['yes', 'open', 'person']))).toBe('askPerson')
      expect(verdictOf(...turn(['yes', 'open']))).toBe('needsInfo')
      expect(verdictOf(...turn(['yes', 'yes']))).toBe('eligible')
    }
  })

  it('is settled once no condition is open, and names what is missing until then', () => {
    expect(resultOf(rightOf('right', a))).toMatchObject({ settled: false, missing: ['a'] })
    expect(resultOf(rightOf('right', a), { a: false })).toMatchObject({ verdict: 'ineligible', settled: true, missing: [] })
    const halfOpen = rightOf('right', yes, { conditions: [condition('one', [], person), condition('two', [], a)] })
    expect(resultOf(halfOpen)).toMatchObject({ verdict: 'askPerson', settled: false, missing: ['a'] })
  })

  it('is not held up by what only the authority decides, which is listed', () => {
    const result = resultOf(rightOf('right', yes, { conditions: [condition('own', [], yes), authorityDecides('theirs', [])] }))
    expect(result.verdict).toBe('eligible')
    expect(result.conditions.map(({ id, decidedBy, trace }) => [id, decidedBy, trace === null])).toEqual([
      ['own', 'answers', false], ['theirs', 'authority', true],
    ])
  })

  it('passes over a condition that does not concern the person', () => {
    const right = rightOf('right', yes, { conditions: [condition('of-renters', [], no, isTrue('rents'))] })
    expect(resultOf(right, { rents: false })).toMatchObject({ verdict: 'eligible', conditions: [{ state: 'notApplicable' }] })
    expect(resultOf(right, { rents: true }).verdict).toBe('ineligible')
    expect(resultOf(right)).toMatchObject({ verdict: 'needsInfo', missing: ['rents'] })
  })

  it('says what the law itself leaves open, without a question', () => {
    expect(resultOf(rightOf('right', any(unsettled('new-rules'), no)))).toMatchObject({
      verdict: 'needsInfo', missing: [], awaits: ['new-rules'],
    })
  })
})

describe('a condition', () => {
  const stateOf = (conditions: Right['conditions'], facts: FactRecord = {}) => (
    resultOf(rightOf('right', yes, { conditions }), facts).conditions.map(({ state, trace }) => [state, trace?.of.kind ?? null])
  )

  it('is considered, whoever decides it, unless it does not concern the person', () => {
    const rents = isTrue('rents')
    const conditions = [condition('own', [], a), authorityDecides('theirs', []), condition('of-renters', [], no, rents)]
    expect(stateOf(conditions, { rents: false }).map(([state]) => state)).toEqual(['considered', 'considered', 'notApplicable'])
    expect(stateOf(conditions, { rents: true }).map(([state]) => state)).toEqual(['considered', 'considered', 'considered'])
    expect(stateOf(conditions).map(([state]) => state)).toEqual(['considered', 'considered', 'considered'])
  })

  it('gives the reasons of what was decisive: the test whether it concerns the person only where that is not certain', () => {
    const conditions = [condition('of-renters', [], all(a), isTrue('rents'))]
    expect(stateOf(conditions, { rents: true })).toEqual([['considered', 'all']])
    expect(stateOf(conditions, { rents: false })).toEqual([['notApplicable', 'is']])
    expect(stateOf(conditions)).toEqual([['considered', 'when']])
  })
})

describe('a case for a person', () => {
  const right = rightOf('right', yes, { askPerson: [tellIf('heavy', a), askIf('light', isTrue('b'))] })

  it('fires only when it is certainly given', () => {
    expect(resultOf(right, { a: true, b: false })).toMatchObject({ verdict: 'askPerson', askPerson: { fired: ['heavy'], open: [] } })
    expect(resultOf(right, { a: false, b: false })).toMatchObject({ verdict: 'eligible', askPerson: { fired: [], open: [] } })
  })

  it('is listed while nobody was asked, and holds nothing up', () => {
    const result = resultOf(right)
    expect(result).toMatchObject({ verdict: 'eligible', settled: true, missing: [] })
    expect(result.askPerson.open).toEqual([
      { id: 'heavy', light: false, missing: ['a'] },
      { id: 'light', light: true, missing: ['b'] },
    ])
  })

  it('does not turn a certain no into anything else', () => {
    expect(resultOf({ ...right, conditions: [condition('no', [], no)] }, { a: true }).verdict).toBe('ineligible')
  })

  it('does not fire by a maybe', () => {
    expect(resultOf(rightOf('right', yes, { askPerson: [tellIf('maybe', toPerson(a))] }), { a: true }).verdict).toBe('eligible')
  })
})

describe('an amount', () => {
  const monthly = { id: 'monthly', unit: 'ILS/month', value: product(fact('income'), parameter('n2')) } as const
  const withAmount = (more: object = {}) => rightOf('right', yes, { amounts: [{ ...monthly, ...more }] })

  it('is shown when everything that it needs is known', () => {
    expect(resultOf(withAmount(), { income: 50 }).amounts).toMatchObject([{ id: 'monthly', unit: 'ILS/month', min: 100, max: 100 }])
  })

  it('is not shown before its facts were asked, which it names', () => {
    expect(resultOf(withAmount())).toMatchObject({ verdict: 'eligible', amounts: [], amountMissing: ['income'] })
  })

  it('spans what a bounded answer leaves open', () => {
    expect(resultOf(withAmount(), { income: { min: 50, max: 100 } }).amounts).toMatchObject([{ min: 100, max: 200 }])
  })

  it('may span a fact that may stay unasked, or that the person cannot say, as far as it has an end', () => {
    const capped = { value: { kind: 'smallest', of: [fact('income'), parameter('n100')] } as const }
    expect(resultOf(withAmount(capped)).amounts).toEqual([])
    expect(resultOf(withAmount({ ...capped, spans: ['income'] }))).toMatchObject({ amounts: [{ min: 0, max: 100 }], amountMissing: [] })
    expect(resultOf(withAmount(capped), {}, { income: 'notKnown' }).amounts).toMatchObject([{ min: 0, max: 100 }])
    expect(resultOf(withAmount({ spans: ['income'] })).amounts).toEqual([])
  })

  it('is not shown when the law gives no figure, when its own test does not hold, or when the right is not theirs', () => {
    expect(resultOf(withAmount({ value: parameter('missing') })).amounts).toEqual([])
    expect(resultOf(withAmount({ shownWhen: a }), { income: 1, a: false }).amounts).toEqual([])
    expect(resultOf(withAmount({ shownWhen: a }), { income: 1 })).toMatchObject({ amounts: [], amountMissing: ['a'] })
    expect(resultOf({ ...withAmount(), conditions: [condition('no', [], no)] }, { income: 1 })).toMatchObject({ amounts: [], amountMissing: [] })
  })

  it('starts at nothing where the authority sets the sum, and never below it', () => {
    expect(resultOf(withAmount({ upTo: true }), { income: 50 }).amounts).toMatchObject([{ min: 0, max: 100 }])
    expect(resultOf(withAmount({ value: parameter('below') })).amounts).toMatchObject([{ min: 0, max: 0 }])
  })
})

describe('a deadline', () => {
  const until = later(date('birth'), 'months', parameter('n3'))
  const right = rightOf('right', yes, { deadlines: [{ id: 'claim', on: until }, { id: 'appeal', on: date('refused'), when: a }] })

  it('stands on a day that is known, and says when it has passed', () => {
    expect(resultOf(right, { birth: '2026-03-01' }).deadlines).toEqual([{ id: 'claim', date: '2026-06-01', passed: false }])
    expect(resultOf(right, { birth: '2026-02-28' }).deadlines).toEqual([{ id: 'claim', date: '2026-05-28', passed: true }])
  })

  it('does not stand on a day that is unknown or never came', () => {
    expect(resultOf(right).deadlines).toEqual([])
    expect(resultOf(right, { birth: null }).deadlines).toEqual([])
  })

  it('stands only where its case is certain, the nearest first, and not for who has no right', () => {
    const facts = { birth: '2026-05-01', refused: '2026-07-01' }
    expect(resultOf(right, facts).deadlines.map(({ id }) => id)).toEqual(['claim'])
    expect(resultOf(right, { ...facts, a: true }).deadlines.map(({ id }) => id)).toEqual(['appeal', 'claim'])
    expect(resultOf({ ...right, conditions: [condition('no', [], no)] }, facts).deadlines).toEqual([])
  })
})

describe('the figures of a result', () => {
  const value = (amount: number, from: string, confirmedUntil: string) =>
    ({ value: amount, from, confirmedUntil, source: 'test', status: 'official' }) as const
  const parameters = {
    ...numbers,
    old: { unit: 'ILS', values: [value(10, '2023-01-01', '2023-12-31')] },
    fresh: { unit: 'ILS', values: [value(20, '2026-01-01', '2026-12-31')] },
    plain: figure(5),
  }
  const resultWith = (right: Right, facts: FactRecord = {}) => screen(catalogueWith([right], {}, parameters), facts, TODAY).results[0]

  it('carry the warning of a figure past its confirmation, and the newest day from which one holds', () => {
    const right = rightOf('right', all(atMost(fact('income'), parameter('old')), atMost(fact('income'), parameter('fresh'))))
    expect(resultWith(right, { income: 3 })).toMatchObject({
      verdict: 'eligible', figuresOf: '2026-01-01', problems: [{ id: 'old', problem: 'pastConfirmation' }],
    })
  })

  it('speak for the year of the sum that is shown', () => {
    const right = rightOf('right', atMost(parameter('plain'), parameter('fresh')), {
      amounts: [{ id: 'sum', unit: 'ILS once', value: parameter('old') }],
    })
    expect(resultWith(right)?.figuresOf).toBe('2023-01-01')
  })

  it('are found in each right that leans on them, also where a part is shared', () => {
    const shared = all(atLeast(parameter('old'), parameter('n1')), atLeast(parameter('old'), parameter('n2')))
    const rights = ['one', 'two'].map((id) => rightOf(id, all(shared, atLeast(asOf, parameter('n1')))))
    const { results } = screen(catalogueWith(rights, {}, parameters), {}, TODAY)
    expect(results.map(({ problems }) => problems.map(({ id }) => id))).toEqual([['old'], ['old']])
  })

  it('are a person’s matter where there are none', () => {
    expect(resultWith(rightOf('right', atMost(fact('income'), parameter('missing'))), { income: 1 })).toMatchObject({
      verdict: 'askPerson', problems: [{ id: 'missing', problem: 'notYetInForce' }],
    })
  })
})

describe('a part that several places share', () => {
  it('means the same in each, and an item keeps its own', () => {
    const tall = some('children', atLeast(fact('@.height'), parameter('n100')))
    const right = rightOf('right', all(tall, tall, any(tall, no)))
    expect(resultOf(right, { children: [{ height: 99 }, { height: 100 }] }).verdict).toBe('eligible')
    expect(resultOf(right, { children: [{ height: 99 }] }).verdict).toBe('ineligible')
  })
})

describe('a list inside the items of a list', () => {
  const hasTall = some('@.children', atMost(parameter('n100'), fact('@.height')))
  const families = [{ children: [{ height: 50 }] }, { children: [{ height: 120 }] }]

  it('is looked at for each item anew, also where the same is asked in several places', () => {
    // Asked twice, a part is worked out once: for its item, not for the household.
    const right = rightOf('right', all(some('families', all(hasTall, isTrue('x'))), some('families', all(hasTall, isTrue('y')))))
    expect(resultOf(right, { families, x: true, y: true }).verdict).toBe('eligible')
    expect(resultOf(right, { families: [...families].reverse(), x: true, y: true }).verdict).toBe('eligible')
    expect(resultOf(right, { families: families.slice(0, 1), x: true, y: true }).verdict).toBe('ineligible')
  })
})
