import { describe, expect, it } from 'vitest'
import type { FactRecord, FactTypes } from './facts'
import { slotsFor } from './household'
import { day } from './testing/evaluate'

const plain = { sensitivity: 'personal' } as const
const types: FactTypes = {
  born: { type: 'date', ...plain },
  word: { type: 'text', ...plain },
  spouse: {
    type: 'object', nullable: true, ...plain,
    fields: { born: { type: 'date', ...plain }, since: { type: 'dateMap', keys: ['pension'], ...plain } },
  },
  children: { type: 'objects', ...plain, fields: { born: { type: 'date', ...plain }, word: { type: 'text', ...plain } } },
  wages: { type: 'numbers', unit: 'ILS', ...plain },
}

/** What is read of a household when the rules name these paths. */
function read(paths: readonly string[], facts: FactRecord) {
  const slots = slotsFor(types)
  paths.forEach((path) => slots.slot(path))
  return slots.read(facts).values
}

describe('the slots of facts', () => {
  it('have numbers in the order of asking, each path one', () => {
    const slots = slotsFor(types)
    const asked = ['born', 'spouse.born', 'born', 'word', 'spouse.born'].map((path) => slots.slot(path))
    expect(asked).toEqual([0, 1, 0, 2, 1].map((slot) => ({ slot, ofItem: false })))
    expect(slots.read({}).values).toHaveLength(3)
  })

  it('of the items of lists are numbered apart, each field once and the item itself as one of them', () => {
    const slots = slotsFor(types)
    const asked = ['born', '@.born', '@', '@.word', '@.born', '@'].map((path) => slots.slot(path))
    expect(asked).toEqual([
      { slot: 0, ofItem: false }, ...[0, 1, 2, 0, 1].map((slot) => ({ slot, ofItem: true })),
    ])
    slots.slot('children')
    const { values } = slots.read({ children: [{ born: '2020-05-06', word: 'x' }] })
    expect(values[1]).toEqual([[day('2020-05-06'), { born: '2020-05-06', word: 'x' }, 'x']])
  })
})

describe('a household in slots', () => {
  it('has dates as days, whether they are facts, fields, keys of maps or fields of items', () => {
    const facts = {
      born: '2000-01-01', spouse: { born: '1999-02-03', since: { pension: '2020-01-01' } },
      children: [{ born: '2020-05-06', word: '2020-05-06' }],
    }
    expect(read(['born', 'spouse.born', 'spouse.since.pension'], facts)).toEqual([day('2000-01-01'), day('1999-02-03'), day('2020-01-01')])
    expect(read(['children', '@.born', '@.word'], facts)).toEqual([[[day('2020-05-06'), '2020-05-06']]])
  })

  it('has every other text as it was said: in a fact of another type, in one of none, and what is no date', () => {
    const facts = { born: 'last year', word: '2000-01-01', elsewhere: '2000-01-01' }
    expect(read(['born', 'word', 'elsewhere'], facts)).toEqual(['last year', '2000-01-01', '2000-01-01'])
  })

  it('has a day that is given as a number as that number', () => {
    expect(read(['born'], { born: 12_000 })).toEqual([12_000])
  })

  it('has a list of plain numbers as items that are their own only field', () => {
    expect(read(['wages', '@.born', '@'], { wages: [5, 6] })).toEqual([[[undefined, 5], [undefined, 6]]])
  })

  it('has a list of words and an empty list as they are', () => {
    expect(read(['benefits', '@.born'], { benefits: ['a', 'b'] })).toEqual([['a', 'b']])
    expect(read(['children', '@.born'], { children: [] })).toEqual([[]])
  })
})

describe('another answer', () => {
  it('is read into every slot of its fact, and into no other', () => {
    const slots = slotsFor(types)
    for (const path of ['spouse.born', 'born', 'spouse.since.pension', 'spouse', 'word']) slots.slot(path)
    const before = slots.read({ born: '2000-01-01', word: 'x' })
    const spouse = { born: '1999-02-03', since: { pension: '2020-01-01' } }
    const after = slots.changed(before, 'spouse', spouse)
    expect(after.values).toStrictEqual([day('1999-02-03'), day('2000-01-01'), day('2020-01-01'), spouse, 'x'])
    expect(before.values).toStrictEqual([undefined, day('2000-01-01'), undefined, undefined, 'x'])
    expect(slots.changed(after, 'spouse', null).values).toStrictEqual([null, day('2000-01-01'), null, null, 'x'])
  })

  it('takes an answer back', () => {
    const slots = slotsFor(types)
    slots.slot('born')
    expect(slots.changed(slots.read({ born: '2000-01-01' }), 'born', undefined).values).toStrictEqual([undefined])
  })

  it('to a fact that no rule reads leaves the household as it was', () => {
    const slots = slotsFor(types)
    slots.slot('born')
    const before = slots.read({ born: '2000-01-01' })
    expect(slots.changed(before, 'word', 'x').values).toStrictEqual(before.values)
  })
})
