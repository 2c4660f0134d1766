import { describe, expect, it } from 'vitest'
import { factReader, isBounded, nameReader } from './facts'
import { slotsFor } from './household'
import { kindOfPath, typeAt } from './paths'
import type { FactTypes } from './facts'
import { day } from './testing/evaluate'

const item = (index: number, list = 'children') => ({ list, index, value: { height: 120, school: { grade: 3 } } })
const plain = { sensitivity: 'personal' } as const
const types: FactTypes = {
  born: { type: 'date', ...plain }, word: { type: 'text', ...plain }, income: { type: 'money', per: 'month', ...plain },
  spouse: { type: 'object', nullable: true, fields: { born: { type: 'date', ...plain } }, ...plain },
  children: { type: 'objects', fields: { born: { type: 'date', ...plain }, height: { type: 'number', unit: 'cm', ...plain } }, ...plain },
  wages: { type: 'numbers', unit: 'ILS', ...plain },
  benefits: { type: 'choices', values: ['a', 'b'], ...plain },
  since: { type: 'dateMap', keys: ['pension'], sensitivity: 'sensitive' },
  sums: { type: 'moneyMap', keys: ['pension'], sensitivity: 'sensitive' },
}

describe('a fact', () => {
  it('is read by its path, of the household or of an item', () => {
    expect(factReader('a')({ a: 1 }, item(0))).toBe(1)
    expect(factReader('spouse.born')({ spouse: { born: 'x' } }, null)).toBe('x')
    expect(factReader('@')({}, item(0))).toEqual(item(0).value)
    expect(factReader('@')({}, null)).toBeUndefined()
    expect(factReader('@.height')({ height: 1 }, item(0))).toBe(120)
    expect(factReader('@.height')({ height: 1 }, null)).toBeUndefined()
    expect(factReader('@.school.grade')({}, item(0))).toBe(3)
    expect(factReader('')({ a: 1 }, null)).toEqual({ a: 1 })
    expect(factReader('spouse.since.work.pay')({ spouse: { since: { 'work.pay': 4 } } }, null)).toBe(4)
  })

  it('of nobody is nothing, and of somebody unknown is unknown', () => {
    for (const path of ['spouse.born', 'spouse.school.grade']) {
      expect(factReader(path)({ spouse: null }, null)).toBeNull()
      expect(factReader(path)({}, null)).toBeUndefined()
    }
    expect(factReader('spouse.school.grade')({ spouse: { school: null } }, null)).toBeNull()
    expect(factReader('spouse.school.grade')({ spouse: {} }, null)).toBeUndefined()
  })

  it('has the name by which the outside knows it, the same list each time', () => {
    expect(nameReader('a.b')(item(2))).toEqual(['a.b'])
    const read = nameReader('@.height')
    expect([read(item(0)), read(item(2)), read(null), read(item(1, 'parents')), read(item(0))]).toEqual([
      ['children[0].height'], ['children[2].height'], ['@.height'], ['parents[1].height'], ['children[0].height'],
    ])
    expect(read(item(3))).toBe(read(item(3)))
    expect(nameReader('@')(item(1, 'wages'))).toEqual(['wages[1]'])
    expect(nameReader('@other')(item(1))).toEqual(['@other'])
  })

  it('may be known by its bounds alone', () => {
    expect([{ min: 1, max: 2 }, { min: 1 }, { max: 1 }, [1, 2], null, undefined, 5, 'x'].map((value) => isBounded(value as never))).toEqual([
      true, false, false, false, false, false, false, false,
    ])
  })
})

describe('the type of a fact', () => {
  it('is found through objects, lists and maps', () => {
    expect(typeAt(types, 'born')).toBe(types['born'])
    expect(typeAt(types, 'children[].height')).toMatchObject({ type: 'number' })
    expect(typeAt(types, 'sums.pension')).toEqual({ type: 'money', per: 'month', sensitivity: 'sensitive' })
    expect(typeAt(types, 'since.pension')).toEqual({ type: 'date', sensitivity: 'sensitive' })
    for (const path of ['sums.wage', 'since.wage', 'nobody.born', 'born.year', 'children[]', 'children', 'sums.pension.x']) {
      expect(typeAt(types, path), path).toBe(path === 'children' ? types['children'] : undefined)
    }
    expect([kindOfPath('children[12].born'), kindOfPath('born')]).toEqual(['children[].born', 'born'])
  })
})

describe('answers in slots', () => {
  const slots = slotsFor(types)
  const places = ['born', 'word', 'spouse.born', 'children', 'wages', 'benefits', 'income'].map((path) => slots.slot(path))
  const fields = ['@.born', '@', '@.height', '@.born'].map((path) => slots.slot(path))

  it('have a number for each path, of items apart', () => {
    expect(places).toEqual([0, 1, 2, 3, 4, 5, 6].map((slot) => ({ slot, ofItem: false })))
    expect(fields).toEqual([0, 1, 2, 0].map((slot) => ({ slot, ofItem: true })))
    expect(slots.slot('born')).toEqual(places[0])
  })

  it('have dates as days, items by their fields, and all else as it was said', () => {
    const facts = { born: '2000-01-01', word: '2000-01-01', spouse: { born: '1999-02-03' }, children: [{ born: '2020-05-06', height: 90 }], wages: [5, 6], benefits: ['a'], income: { min: 1, max: 2 } }
    const { values } = slots.read(facts)
    expect(values[0]).toBe(day('2000-01-01'))
    expect(values[1]).toBe('2000-01-01')
    expect(values[2]).toBe(day('1999-02-03'))
    expect(values[3]).toEqual([[day('2020-05-06'), { born: '2020-05-06', height: 90 }, 90]])
    expect(values[4]).toEqual([[undefined, 5, undefined], [undefined, 6, undefined]])
    expect(values[5]).toEqual(['a'])
    expect(values[6]).toEqual({ min: 1, max: 2 })
    expect(slots.read({ children: [], wages: null, spouse: null }).values).toEqual([undefined, undefined, null, [], null, undefined, undefined])
  })

  it('change with one answer, and nothing is changed in place', () => {
    const before = slots.read({ born: '2000-01-01', word: 'x' })
    const after = slots.changed(before, 'spouse', { born: '1999-02-03' })
    expect(after.values).toEqual([day('2000-01-01'), 'x', day('1999-02-03'), undefined, undefined, undefined, undefined])
    expect(before.values[2]).toBeUndefined()
    expect(slots.changed(after, 'born', undefined).values[0]).toBeUndefined()
    expect(slots.changed(after, 'unread', 5).values).toEqual(after.values)
  })
})
