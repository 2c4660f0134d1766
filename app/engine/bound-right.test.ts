import { describe, expect, it } from 'vitest'
import { boundRights } from './bound-right'
import { asOf, fact, isTrue, parameter, yes } from './build'
import { authorityDecides, condition, tellIf } from './right'
import { catalogueWith, rightOf } from './testing/evaluate'

describe('the rights of a catalogue', () => {
  it('are bound once, in their order', () => {
    const catalogue = catalogueWith([rightOf('one', yes), rightOf('two', yes)])
    const bound = boundRights(catalogue)
    expect(bound.map(({ right }) => right.id)).toEqual(['one', 'two'])
    expect(boundRights(catalogue)).toBe(bound)
    expect(boundRights(catalogueWith([rightOf('one', yes)]))).not.toBe(bound)
  })

  it('have functions for what is written, and none for what is not', () => {
    const a = isTrue('a')
    const [bound] = boundRights(catalogueWith([rightOf('right', yes, {
      conditions: [condition('own', [], yes), condition('of-some', [], yes, a), authorityDecides('theirs', [])],
      askPerson: [tellIf('heavy', a)],
      amounts: [{ id: 'sum', unit: 'ILS once', value: parameter('n5') }, { id: 'other', unit: 'ILS once', value: fact('x'), shownWhen: a }],
      deadlines: [{ id: 'claim', on: asOf }, { id: 'appeal', on: asOf, when: a }],
    })]))
    expect(bound?.conditions.map(({ holds, applies }) => [typeof holds, typeof applies])).toEqual([
      ['function', 'undefined'], ['function', 'function'], ['undefined', 'undefined'],
    ])
    expect(bound?.triggers.map(({ of }) => of.id)).toEqual(['heavy'])
    expect(bound?.amounts.map(({ of, shownWhen }) => [of.id, typeof shownWhen])).toEqual([['sum', 'undefined'], ['other', 'function']])
    expect(bound?.deadlines.map(({ of, when }) => [of.id, typeof when])).toEqual([['claim', 'undefined'], ['appeal', 'function']])
    expect(bound?.concerns).toBeNull()
  })
})
