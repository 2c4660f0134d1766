import { describe, expect, it } from 'vitest'
import {
  all, any, asOf, atLeast, date, daysSince, fact, follows, isTrue, largest, later, no, not, parameter, person, smallest, toPerson, unsettled, yes, zero,
} from './build'
import { boundRights } from './bound-right'
import { scopeOf } from './explain'
import type { FactRecord } from './facts'
import { type Figure, figuresOn } from './parameters'
import { authorityDecides, condition, type Right } from './right'
import { type Judged, LazyResult } from './right-result'
import type { Followed } from './scope'
import { screen } from './screen'
import { catalogueWith, numbers, rightOf, tables, TODAY } from './testing/evaluate'
import { type Trace, TruthTrace } from './trace'
import { NO, PERSON, type Truth, UNKNOWN, YES } from './truth'

/** The result of the last of the rights, which may follow the others. */
function lastOf(rights: readonly Right[], facts: FactRecord = {}, parameters = numbers) {
  const { results } = screen(catalogueWith(rights, {}, parameters), facts, TODAY)
  const result = results.at(-1)
  if (!result) throw new Error('no result')
  return result
}

const resultOf = (right: Right, facts?: FactRecord) => lastOf([right], facts)

/** A result made by hand of steps that were found already. */
function resultWith(traces: readonly TruthTrace[], followed?: (right: string) => Followed | null) {
  const [bound] = boundRights(catalogueWith([rightOf('right', yes)]))
  if (!bound) throw new Error('no right')
  const conditions = traces.map((trace, index) => (
    { id: `condition-${index}`, law: [], decidedBy: 'answers', state: 'considered', truth: trace.truth, trace } as const
  ))
  const judged: Judged = { verdict: 'needsInfo', settled: false, conditions, askPerson: { fired: [], open: [] }, missing: [] }
  return new LazyResult(bound, judged, scopeOf({}, figuresOn(numbers, tables, TODAY), followed), {})
}

describe('the items that a right concerns', () => {
  const tall = { list: 'children', where: atLeast(fact('@.height'), parameter('n100')) }
  const right = rightOf('right', yes, { concerns: tall })

  it('are those for which it certainly holds', () => {
    expect(resultOf(right, { children: [{ height: 99 }, { height: 100 }, {}, { height: 120 }] }).concerned).toEqual(['children[1]', 'children[3]'])
  })

  it('are those for which it still may, while it is certain of none', () => {
    expect(resultOf(right, { children: [{ height: 99 }, {}, { height: { min: 50, max: 150 } }] }).concerned).toEqual(['children[1]', 'children[2]'])
  })

  it('are none where it holds for none, where the list is empty, and where nobody named it', () => {
    expect(resultOf(right, { children: [{ height: 99 }] }).concerned).toEqual([])
    expect(resultOf(right, { children: [] }).concerned).toEqual([])
    expect(resultOf(right).concerned).toEqual([])
  })

  it('are none of a right that is the applicant’s own, or that is not given', () => {
    expect(resultOf(rightOf('right', yes), { children: [{ height: 120 }] }).concerned).toEqual([])
    expect(resultOf(rightOf('right', no, { concerns: tall }), { children: [{ height: 120 }] }).concerned).toEqual([])
  })
})

describe('an amount', () => {
  const sum = { id: 'sum', unit: 'ILS once', value: parameter('n100') } as const

  it('is shown where its own test certainly holds', () => {
    const right = rightOf('right', yes, { amounts: [{ ...sum, shownWhen: isTrue('a') }] })
    expect(resultOf(right, { a: true })).toMatchObject({ amounts: [{ id: 'sum', min: 100, max: 100 }], amountMissing: [] })
  })

  it('is not shown when it hangs on a day that never came, even where it is cut to a number at both ends', () => {
    const right = rightOf('right', yes, { amounts: [{ ...sum, value: largest(zero, smallest(parameter('n100'), daysSince('refused'))) }] })
    expect(resultOf(right, { refused: '2026-05-30' }).amounts).toMatchObject([{ min: 2, max: 2 }])
    expect(resultOf(right, { refused: null }).amounts).toEqual([])
  })

  it('stands beside others, each with its own facts that may stay unasked', () => {
    const capped = (path: string) => smallest(fact(path), parameter('n100'))
    const right = rightOf('right', yes, {
      amounts: [{ ...sum, value: capped('a'), spans: ['a'] }, { ...sum, id: 'other', value: capped('b'), spans: ['c'] }],
    })
    expect(resultOf(right)).toMatchObject({ amounts: [{ id: 'sum', min: 0, max: 100 }], amountMissing: ['b'] })
  })
})

describe('a deadline', () => {
  it('does not stand on a day of which only the bounds are known', () => {
    const right = rightOf('right', yes, { deadlines: [{ id: 'claim', on: later(date('born'), 'days', fact('wait')) }] })
    expect(resultOf(right, { born: '2026-06-01', wait: 5 }).deadlines).toEqual([{ id: 'claim', date: '2026-06-06', passed: false }])
    expect(resultOf(right, { born: '2026-06-01', wait: { min: 5, max: 6 } }).deadlines).toEqual([])
  })

  it('stands before those that come later, and in the order given among those of the same day', () => {
    const on = (days: string) => later(asOf, 'days', parameter(days))
    const right = rightOf('right', yes, {
      deadlines: [
        { id: 'third', on: on('n10') }, { id: 'first', on: on('n1') }, { id: 'last', on: on('n50') }, { id: 'first too', on: on('n1') },
        { id: 'second', on: on('n2') },
      ],
    })
    expect(resultOf(right).deadlines.map(({ id }) => id)).toEqual(['first', 'first too', 'second', 'third', 'last'])
  })
})

describe('what a result leans on', () => {
  const awaiting = rightOf('awaiting', unsettled('new-rules'))

  it('are the rights that it follows, where they are held or found eligible', () => {
    expect(lastOf([rightOf('other', yes), rightOf('right', follows('other'))], { currentBenefits: [] }).follows).toEqual(['other'])
    expect(lastOf([rightOf('other', isTrue('a')), rightOf('right', follows('other'))], { currentBenefits: [] }).follows).toEqual([])
    expect(resultOf(rightOf('right', follows('other')), { currentBenefits: ['other'] }).follows).toEqual(['other'])
    expect(resultOf(rightOf('right', all(yes, isTrue('a'))), { a: true }).follows).toEqual([])
  })

  it('is what the law leaves open in its own rules and in those of a right that it follows, each once', () => {
    const right = rightOf('right', all(follows('awaiting'), unsettled('new-rules'), any(unsettled('more-rules'), isTrue('a'))))
    expect(lastOf([awaiting, right], { currentBenefits: [], a: false }).awaits).toEqual(['new-rules', 'more-rules'])
    const far = [awaiting, rightOf('near', follows('awaiting')), rightOf('far', follows('near'))]
    expect(lastOf(far, { currentBenefits: [] }).awaits).toEqual(['new-rules'])
  })

  it('is nothing of the law where its verdict does not wait for it', () => {
    const conditions = [condition('law', [], unsettled('new-rules')), condition('person', [], person)]
    expect(resultOf(rightOf('right', yes, { conditions }))).toMatchObject({ verdict: 'askPerson', awaits: [] })
    expect(resultOf(rightOf('right', isTrue('a')))).toMatchObject({ verdict: 'needsInfo', awaits: [] })
  })

  it('is nothing of the law in a right that nobody wrote down', () => {
    expect(resultOf(rightOf('right', follows('elsewhere')))).toMatchObject({ verdict: 'needsInfo', missing: ['currentBenefits'], awaits: [] })
  })

  it('is asked only of the rights that are followed and still open', () => {
    const asked: string[] = []
    const followed = (right: string): Followed => ({
      truth: UNKNOWN, missing: [],
      awaits() {
        asked.push(right)
        return [`rules of ${right}`]
      },
    })
    const truths: [right: string, truth: Truth][] = [['open', UNKNOWN], ['given', YES], ['refused', NO], ['doubtful', PERSON]]
    const result = resultWith(truths.map(([right, truth]) => new TruthTrace(follows(right), truth)), followed)
    expect(result.awaits).toEqual(['rules of open'])
    expect(result.follows).toEqual(['given'])
    expect(asked).toEqual(['open'])
  })

  it('leaves out conditions that only the authority decides', () => {
    const conditions = [authorityDecides('theirs', []), condition('own', [], follows('other'))]
    expect(resultOf(rightOf('right', yes, { conditions }), { currentBenefits: ['other'] })).toMatchObject({ follows: ['other'], problems: [] })
  })

  it('is found once for a part that stands in several places', () => {
    const figure: Figure = { id: 'old', value: 1, unit: 'x', from: null, problem: 'pastConfirmation', source: 'test', status: 'official' }
    let looks = 0
    const step = Object.defineProperty(new TruthTrace(yes, YES), 'figure', {
      get() {
        looks += 1
        return figure
      },
    })
    const shared: Trace = new TruthTrace(all(yes), YES, [step])
    shared.place = 0
    const unshared = new TruthTrace(not(yes), NO, [new TruthTrace(yes, YES)])
    expect(resultWith([new TruthTrace(all(yes), YES, [shared, shared]), shared, unshared]).problems).toEqual([figure])
    expect(looks).toBe(1)
  })
})

describe('the day of the figures of a result', () => {
  const dated = (value: number, from: string | null) => (
    { unit: 'x', values: [{ value, from, confirmedUntil: '2099-12-31', source: 'test', status: 'official' }] } as const
  )
  const parameters = { ...numbers, a: dated(1, '2024-01-01'), b: dated(2, '2026-01-01'), c: dated(3, '2025-01-01'), undated: dated(4, null) }
  const dayOf = (...figures: string[]) => (
    lastOf([rightOf('right', all(yes, ...figures.map((id) => atLeast(parameter(id), zero))))], {}, parameters).figuresOf
  )

  it('is the newest from which one holds, in whatever order they stand', () => {
    expect(dayOf('a', 'b', 'c')).toBe('2026-01-01')
    expect(dayOf('b', 'c', 'a')).toBe('2026-01-01')
    expect(dayOf('c', 'a', 'b')).toBe('2026-01-01')
  })

  it('is that of the figures that are dated; none where no figure is', () => {
    expect(dayOf('undated', 'a', 'undated')).toBe('2024-01-01')
    expect(dayOf('a', 'undated')).toBe('2024-01-01')
    expect(dayOf('undated')).toBeNull()
    expect(dayOf()).toBeNull()
  })
})

describe('what a result says beside its verdict', () => {
  it('is found once', () => {
    const right = rightOf('right', all(yes, toPerson(isTrue('a'))), {
      amounts: [{ id: 'sum', unit: 'ILS once', value: fact('x') }], deadlines: [{ id: 'claim', on: asOf }],
      concerns: { list: 'children', where: isTrue('@.small') },
    })
    const result = resultOf(right, { a: true, x: 5, children: [{ small: true }] })
    for (const part of ['amounts', 'amountMissing', 'deadlines', 'concerned', 'awaits', 'follows', 'problems'] as const) {
      expect(result[part], part).toBe(result[part])
    }
    expect(result).toMatchObject({ amounts: [{ min: 5 }], deadlines: [{ id: 'claim', passed: false }], concerned: ['children[0]'] })
  })
})
