import { describe, expect, it } from 'vitest'
import { all, any, asOf, atMost, date, fact, follows, isTrue, parameter, some, yes } from './build'
import { defineCatalogue, expressionsOf, partOfCatalogue } from './catalogue'
import type { TruthExpr } from './expression'
import { authorityDecides, condition, tellIf } from './right'
import { catalogueWith, rightOf } from './testing/evaluate'

const [a, b] = [isTrue('a'), isTrue('b')]
const sum = fact('sum')
const day = date('day')

describe('the expressions of a right', () => {
  it('are those of its conditions, cases for a person, sums, deadlines and the people whose right it is', () => {
    const where = isTrue('@.small')
    const right = rightOf('right', yes, {
      conditions: [condition('one', [], a, b), condition('two', [], b), authorityDecides('theirs', [])],
      askPerson: [tellIf('told', yes)],
      amounts: [{ id: 'first', unit: 'ILS once', value: sum, shownWhen: a }, { id: 'second', unit: 'ILS once', value: parameter('n5') }],
      deadlines: [{ id: 'claim', on: day, when: b }, { id: 'appeal', on: asOf }],
      concerns: { list: 'children', where },
    })
    expect(expressionsOf(right)).toEqual([a, b, b, yes, sum, a, parameter('n5'), day, b, asOf, some('children', where)])
    expect(expressionsOf(rightOf('plain', a))).toEqual([a])
  })
})

describe('a catalogue', () => {
  const first = rightOf('first', a)
  const second = rightOf('second', all(b, follows('first')))
  const third = rightOf('third', any(follows('second'), a), { amounts: [{ id: 'sum', unit: 'ILS once', value: sum, shownWhen: follows('first') }] })

  it('puts each right after those that it follows, and knows them near and far, each once', () => {
    const catalogue = catalogueWith([third, second, first])
    expect(catalogue.rights.map(({ id }) => id)).toEqual(['first', 'second', 'third'])
    expect([...catalogue.followed]).toEqual([['first', []], ['second', ['first']], ['third', ['first', 'second']]])
  })

  it('passes over a right that is followed and not there', () => {
    expect(catalogueWith([second]).followed.get('second')).toEqual([])
  })

  it('looks once at a part that stands in several places', () => {
    const looksAt = (times: number) => {
      let looks = 0
      const part: TruthExpr = {
        kind: 'not',
        get of() {
          looks += 1
          return a
        },
      }
      expect(catalogueWith([rightOf('right', all(...Array.from({ length: times }, () => part)))]).followed.get('right')).toEqual([])
      return looks
    }
    expect(looksAt(5)).toBe(looksAt(1))
  })

  it('takes no circle, and no id twice', () => {
    expect(() => catalogueWith([rightOf('one', follows('two')), rightOf('two', follows('one'))])).toThrow('Rights follow each other in a circle at one')
    expect(() => catalogueWith([first, rightOf('first', b)])).toThrow('Two rights share an id')
  })

  it('has the figures of all rights and the shared ones, and the rights’ own stand before those', () => {
    const figure = (value: number) => ({ unit: 'x', values: [{ value, from: null, confirmedUntil: '2030-01-01', source: 'test', status: 'official' as const }] })
    const table = { unit: 'x', source: 'test', status: 'official' as const, from: null, confirmedUntil: '2030-01-01', steps: [] }
    const right = { ...first, parameters: { own: figure(1), both: figure(2) }, tables: { mine: table } }
    const { parameters, tables } = defineCatalogue({}, [right, second], { parameters: { both: figure(3), shared: figure(4) }, tables: { theirs: table } })
    expect(Object.keys(parameters).sort()).toEqual(['both', 'own', 'shared'])
    expect(parameters['both']?.values[0]?.value).toBe(2)
    expect(Object.keys(tables).sort()).toEqual(['mine', 'theirs'])
  })

  it('can be had in part: the rights asked for with those that they follow, the rest as it was', () => {
    const catalogue = catalogueWith([third, second, first, rightOf('other', atMost(sum, parameter('n5')))])
    const part = partOfCatalogue(catalogue, ['second'])
    expect(part.rights.map(({ id }) => id)).toEqual(['first', 'second'])
    expect({ ...part, rights: catalogue.rights }).toEqual(catalogue)
    expect(partOfCatalogue(catalogue, ['other', 'unknown']).rights.map(({ id }) => id)).toEqual(['other'])
    expect(partOfCatalogue(catalogue, []).rights).toEqual([])
  })
})
