import { describe, expect, it } from 'vitest'
import { all, any, atMost, fact, follows, isTrue, parameter, yes } from './build'
import type { FactRecord, FactTypes } from './facts'
import { adviserFor, type Candidate } from './next-question'
import { figuresOn } from './parameters'
import { screen } from './screen'
import { catalogueWith, numbers, rightOf, tables, TODAY } from './testing/evaluate'
import type { Right } from './right'

const types: FactTypes = {
  a: { type: 'boolean', sensitivity: 'none' },
  b: { type: 'boolean', sensitivity: 'none' },
  income: { type: 'money', per: 'month', sensitivity: 'none' },
  currentBenefits: { type: 'choices', values: ['one'], sensitivity: 'none' },
}

const ask = (id: string, burden = 1): Candidate => ({ id, facts: [id], burden })

function rankOf(rights: readonly Right[], candidates: readonly Candidate[], facts: FactRecord = {}, weights: Record<string, number> = {}) {
  const catalogue = catalogueWith(rights, types)
  const { results } = screen(catalogue, facts, TODAY)
  return adviserFor(catalogue, figuresOn(numbers, tables, TODAY)).rank(facts, results, candidates, (right) => weights[right] ?? 1)
}

describe('the next question', () => {
  it('is the one whose answer settles more', () => {
    const rights = [rightOf('one', isTrue('a')), rightOf('two', isTrue('a')), rightOf('three', isTrue('b'))]
    const ranked = rankOf(rights, [ask('b'), ask('a')])
    expect(ranked.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(ranked[0]).toEqual({ id: 'a', score: 2, decides: ['one', 'two'] })
  })

  it('weighs the rights and what it costs to answer', () => {
    const rights = [rightOf('one', isTrue('a')), rightOf('two', isTrue('b'))]
    expect(rankOf(rights, [ask('a'), ask('b')], {}, { two: 5 })[0]?.id).toBe('b')
    expect(rankOf(rights, [ask('a'), ask('b', 9)], {}, { two: 5 })[0]?.id).toBe('a')
  })

  it('counts only the answers that settle: one of two where the other leaves the right open', () => {
    const [first] = rankOf([rightOf('one', all(isTrue('a'), isTrue('b')))], [ask('a')])
    expect(first).toMatchObject({ score: 0.5, decides: ['one'] })
  })

  it('sees what an answer to a number would do around the law’s own figure', () => {
    const [first] = rankOf([rightOf('one', atMost(fact('income'), parameter('n100')))], [ask('income')])
    expect(first).toEqual({ id: 'income', score: 1, decides: ['one'] })
  })

  it('follows a right to the one that it leans on', () => {
    const rights = [rightOf('one', isTrue('a')), rightOf('two', follows('one'))]
    expect(rankOf(rights, [ask('a')], { currentBenefits: [] })[0]).toEqual({ id: 'a', score: 2, decides: ['one', 'two'] })
  })

  it('is worth nothing for what is settled, and a little for an amount', () => {
    expect(rankOf([rightOf('one', any(isTrue('a'), yes))], [ask('a')])[0]).toMatchObject({ score: 0, decides: [] })
    const withSum = rightOf('one', yes, { amounts: [{ id: 'sum', unit: 'ILS once', value: fact('income') }] })
    expect(rankOf([withSum], [ask('income')])[0]?.score).toBeGreaterThan(0)
  })

  it('keeps the order given between equals', () => {
    const rights = [rightOf('one', isTrue('a')), rightOf('two', isTrue('b'))]
    expect(rankOf(rights, [ask('b'), ask('a')]).map(({ id }) => id)).toEqual(['b', 'a'])
  })
})
