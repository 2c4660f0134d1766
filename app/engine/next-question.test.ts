import { describe, expect, it } from 'vitest'
import { absent, all, any, atMost, fact, follows, isTrue, no, not, parameter, person, yes } from './build'
import type { FactRecord, FactTypes } from './facts'
import { adviserFor, type Candidate } from './next-question'
import { figuresOn } from './parameters'
import { screen } from './screen'
import { catalogueWith, numbers, rightOf, tables, TODAY } from './testing/evaluate'
import { condition, type Right } from './right'

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

  it('is worth its burden, the weight of the right, and a little where no single answer settles it', () => {
    const both = any(all(isTrue('a'), isTrue('b')), all(not(isTrue('a')), not(isTrue('b'))))
    expect(rankOf([rightOf('one', both)], [ask('a', 2)], {}, { one: 4 })).toEqual([{ id: 'a', score: (4 * 0.15) / 2, decides: [] }])
    const withSum = rightOf('one', yes, { amounts: [{ id: 'sum', unit: 'ILS once', value: fact('income') }] })
    expect(rankOf([withSum], [ask('income', 3)], {}, { one: 5 })).toEqual([{ id: 'income', score: (5 * 0.3) / 3, decides: [] }])
  })

  it('is worth nothing for the sum of a right that is not theirs, nor for facts of other rights', () => {
    const withSum = rightOf('one', no, { amounts: [{ id: 'sum', unit: 'ILS once', value: fact('income') }] })
    expect(rankOf([withSum, rightOf('two', isTrue('b'))], [ask('income'), ask('a')])).toEqual([
      { id: 'income', score: 0, decides: [] }, { id: 'a', score: 0, decides: [] },
    ])
  })

  it('may bring several facts, of which the first that is missing counts', () => {
    const rights = [rightOf('one', isTrue('a')), rightOf('two', isTrue('b'))]
    expect(rankOf(rights, [{ id: 'both', facts: ['a', 'b'], burden: 1 }])).toEqual([{ id: 'both', score: 2, decides: ['one', 'two'] }])
    expect(rankOf([rightOf('one', all(isTrue('a'), isTrue('b')))], [{ id: 'both', facts: ['income', 'b', 'a'], burden: 1 }])).toEqual([
      { id: 'both', score: 0.5, decides: ['one'] },
    ])
  })

  it('counts a turn from one settled verdict to another, and no answer that leaves it where it was', () => {
    const toSomebody = rightOf('one', yes, { conditions: [condition('person', [], person), condition('a', [], isTrue('a'))] })
    expect(rankOf([toSomebody], [ask('a')])[0]).toMatchObject({ score: 0.5, decides: ['one'] })
  })

  it('looks closely at ten candidates: those on which most hangs, whatever their order', () => {
    const names = Array.from({ length: 12 }, (_, index) => `q${index}`)
    const questions: FactTypes = Object.fromEntries(names.map((name) => [name, { type: 'boolean', sensitivity: 'none' } as const]))
    const rights = names.map((name) => rightOf(`of-${name}`, isTrue(name)))
    const catalogue = catalogueWith(rights, questions)
    const { results } = screen(catalogue, {}, TODAY)
    const rank = (candidates: readonly Candidate[], weight: (right: string) => number) =>
      adviserFor(catalogue, figuresOn(numbers, tables, TODAY)).rank({}, results, candidates, weight).map(({ id }) => id)
    expect(rank(names.map((name) => ask(name)), () => 1)).toEqual(names.slice(0, 10))
    expect(rank(names.map((name, index) => ask(name, index < 2 ? 4 : 1)), () => 1)).toEqual(names.slice(2))
    expect(rank(names.slice(0, 10).map((name) => ask(name)), (right) => (right === 'of-q9' ? 2 : 1))[0]).toBe('q9')
    expect(rank(names.map((name) => ask(name)), (right) => Number(right.slice(4)))).toEqual([...names].reverse().slice(0, 10))
  })

  it('looks closely at a sum before what opens nothing', () => {
    const names = Array.from({ length: 10 }, (_, index) => `q${index}`)
    const questions: FactTypes = { ...types, ...Object.fromEntries(names.map((name) => [name, { type: 'boolean', sensitivity: 'none' } as const])) }
    const catalogue = catalogueWith([rightOf('one', yes, { amounts: [{ id: 'sum', unit: 'ILS once', value: fact('income') }] })], questions)
    const { results } = screen(catalogue, {}, TODAY)
    const ranked = adviserFor(catalogue, figuresOn(numbers, tables, TODAY)).rank({}, results, [...names.map((name) => ask(name)), ask('income')], () => 1)
    expect(ranked[0]).toEqual({ id: 'income', score: 0.3, decides: [] })
    expect(ranked.map(({ id }) => id)).toEqual(['income', ...names.slice(0, 9)])
  })

  it('looks closely at what opens a right before what opens a sum, and at a group for each of its facts', () => {
    const names = Array.from({ length: 10 }, (_, index) => `q${index}`)
    const questions: FactTypes = { ...types, ...Object.fromEntries(names.map((name) => [name, { type: 'boolean', sensitivity: 'none' } as const])) }
    const withSum = rightOf('sum', yes, { amounts: [{ id: 'sum', unit: 'ILS once', value: fact('income') }] })
    const catalogue = catalogueWith([...names.map((name) => rightOf(`of-${name}`, isTrue(name))), withSum, rightOf('of-b', isTrue('b'))], questions)
    const { results } = screen(catalogue, {}, TODAY)
    const rank = (...candidates: Candidate[]) => adviserFor(catalogue, figuresOn(numbers, tables, TODAY)).rank({}, results, candidates, () => 1).map(({ id }) => id)
    expect(rank(ask('income'), ...names.map((name) => ask(name, 2)))).toEqual(names)
    expect(rank(...names.map((name) => ask(name, 2)), { id: 'group', facts: ['a', 'b'], burden: 1 })[0]).toBe('group')
    expect(rank(...names.map((name) => ask(name, 5)), { id: 'sums', facts: ['a', 'income'], burden: 1 })[0]).toBe('sums')
  })

  it('is worth a little where nothing is known of its answers', () => {
    expect(rankOf([rightOf('one', isTrue('untold'))], [ask('untold')])).toEqual([{ id: 'untold', score: 0.15, decides: [] }])
  })

  it('sees what an answer about one of several children would do', () => {
    const some = { kind: 'some', list: 'children', where: atMost(fact('@.height'), parameter('n100')) } as const
    const children: FactTypes = { children: { type: 'objects', sensitivity: 'none', fields: { height: { type: 'number', unit: 'cm', sensitivity: 'none' } } } }
    const catalogue = catalogueWith([rightOf('one', some)], children)
    const facts = { children: [{ height: 120 }, {}] }
    const { results } = screen(catalogue, facts, TODAY)
    const ranked = adviserFor(catalogue, figuresOn(numbers, tables, TODAY)).rank(facts, results, [ask('children[1].height')], () => 1)
    expect(ranked).toEqual([{ id: 'children[1].height', score: 1, decides: ['one'] }])
  })

  it('keeps the order given between equals', () => {
    const rights = [rightOf('one', isTrue('a')), rightOf('two', isTrue('b'))]
    expect(rankOf(rights, [ask('b'), ask('a')]).map(({ id }) => id)).toEqual(['b', 'a'])
  })

  it('keeps the order given between up to ten of the same score, however they looked at first sight', () => {
    // Either answer to b settles a right; one of two answers to a leaves the other open, which weighs twice.
    const rights = [rightOf('half', all(isTrue('a'), isTrue('c'))), rightOf('whole', isTrue('b'))]
    const others = Array.from({ length: 8 }, (_, index) => ask(`other-${index}`))
    const first = (candidates: readonly Candidate[]) => rankOf(rights, candidates, {}, { half: 2 }).slice(0, 2)
    const [whole, half] = [{ id: 'b', score: 1, decides: ['whole'] }, { id: 'a', score: 1, decides: ['half'] }]
    expect(first([ask('b'), ask('a')])).toEqual([whole, half])
    expect(first([ask('a'), ask('b')])).toEqual([half, whole])
    expect(first([ask('b'), ask('a'), ...others])).toEqual([whole, half])
    expect(first([...others, ask('b'), ask('a')])).toEqual([whole, half])
  })

  it('tries the answers to a fact once for all rights that need it', () => {
    const readsWith = (count: number) => {
      let reads = 0
      const facts: FactRecord = {
        get a() {
          reads += 1
          return undefined
        },
      }
      const catalogue = catalogueWith(Array.from({ length: count }, (_, index) => rightOf(`right-${index}`, isTrue('a'))), types)
      const { results } = screen(catalogue, {}, TODAY)
      const adviser = adviserFor(catalogue, figuresOn(numbers, tables, TODAY))
      const ranked = adviser.rank(facts, results, [ask('a'), { id: 'again', facts: ['a'], burden: 1 }], () => 1)
      expect(ranked.map(({ score }) => score)).toEqual([count, count])
      return reads
    }
    expect(readsWith(3)).toBe(readsWith(1))
  })

  it('tries nothing for rights that the question does not touch, be they of other rules', () => {
    const catalogue = catalogueWith([rightOf('one', isTrue('a'))], types)
    const elsewhere = catalogueWith([rightOf('two', isTrue('b')), rightOf('three', any(isTrue('a'), yes))], types)
    const results = [catalogue, elsewhere].flatMap((rules) => screen(rules, {}, TODAY).results)
    const ranked = adviserFor(catalogue, figuresOn(numbers, tables, TODAY)).rank({}, results, [ask('a')], () => 1)
    expect(ranked).toEqual([{ id: 'a', score: 1, decides: ['one'] }])
  })

  it('finds the rights that are followed anew, also those that need nothing more', () => {
    const rights = [rightOf('one', yes), rightOf('two', all(follows('one'), isTrue('a')))]
    expect(rankOf(rights, [ask('a')], { currentBenefits: [] })[0]).toEqual({ id: 'a', score: 1, decides: ['two'] })
  })

  it('counts no answer that makes of a case for a person another question', () => {
    const conditions = [
      condition('unasked', [], any(all(absent('a'), person), all(not(absent('a')), isTrue('b')))), condition('a', [], isTrue('a')),
    ]
    expect(rankOf([rightOf('one', yes, { conditions })], [ask('a')])[0]).toEqual({ id: 'a', score: 0.5, decides: ['one'] })
  })
})
