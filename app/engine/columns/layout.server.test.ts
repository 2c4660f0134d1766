import { describe, expect, it } from 'vitest'
import type { FactRecord } from '../facts'
import { NO, UNKNOWN, YES } from '../truth'
import { HOUSEHOLDS, type Layout, newLayout, NO_DAY, UNKNOWN_DAY } from './layout.server'

type Kind = Parameters<Layout['column']>[0]

/** The arrays of one column of households. */
function loaded(kind: Kind, path: string, households: readonly FactRecord[]): number[][] {
  const layout = newLayout()
  layout.column(kind, path, HOUSEHOLDS)
  return Object.values(layout.load(households)).map((array) => Array.from(array))
}

describe('the layout of a register', () => {
  it('has one array for a column, and two where it has two bounds or is a list', () => {
    const layout = newLayout()
    const arraysOf = (kind: Kind) => layout.column(kind, 'a', HOUSEHOLDS)?.column.variables.length
    expect([arraysOf('number'), arraysOf('list')]).toEqual([2, 2])
    expect([arraysOf('day'), arraysOf('choice'), arraysOf('set'), arraysOf('none')]).toEqual([1, 1, 1, 1])
  })

  it('gives a column that is asked for again as it is', () => {
    const layout = newLayout()
    const first = layout.column('number', 'income', HOUSEHOLDS)?.column
    expect(layout.column('number', 'income', HOUSEHOLDS)?.column).toBe(first)
    expect(layout.column('choice', 'income', HOUSEHOLDS)?.column).not.toBe(first)
    expect(layout.column('number', 'rent', HOUSEHOLDS)?.column).not.toBe(first)
  })

  it('has no column for an item where there is no list', () => {
    const layout = newLayout()
    expect(layout.column('choice', '@', HOUSEHOLDS)).toBeNull()
    expect(layout.column('choice', '@.home', HOUSEHOLDS)).toBeNull()
  })

  it('lays the items of all households end to end, and knows whose they are', () => {
    const layout = newLayout()
    const list = layout.column('list', 'rooms', HOUSEHOLDS)!
    const items = layout.items(list.column, 'n')
    const size = layout.column('number', '@', items)!
    expect([list.row, size.row]).toEqual(['i', 'n'])
    const arrays = layout.load([{ rooms: [1, 2] }, {}, { rooms: [3] }, { rooms: null }])
    const [starts, known] = list.column.variables.map((name) => Array.from(arrays[name]!))
    expect(starts).toEqual([0, 2, 2, 3, 3])
    expect(known).toEqual([1, 0, 1, 1])
    expect(size.column.variables.map((name) => Array.from(arrays[name]!))).toEqual([[1, 2, 3], [1, 2, 3]])
  })

  it('reads a fact of the household in a list as the household’s own', () => {
    const layout = newLayout()
    const list = layout.column('list', 'rooms', HOUSEHOLDS)!
    expect(layout.column('number', 'rent', layout.items(list.column, 'n'))?.row).toBe('i')
  })

  it('tells a day from none and from not known', () => {
    expect(loaded('day', 'since', [{ since: 7 }, { since: '1970-01-08' }, { since: null }, {}])).toEqual([[7, 7, NO_DAY, UNKNOWN_DAY]])
  })

  it('tells an answer from none and from not known', () => {
    expect(loaded('none', 'tags', [{ tags: ['x'] }, { tags: [] }, { tags: null }, {}])).toEqual([[NO, YES, YES, UNKNOWN]])
  })

  it('has a code for each value that rules name, one for all others, and no more than fit', () => {
    const layout = newLayout()
    const { column } = layout.column('choice', 'town', HOUSEHOLDS)!
    const codes = Array.from({ length: 254 }, (_, index) => layout.code(column, index))
    expect(new Set(codes).size).toBe(254)
    expect([codes[0], codes[253]]).toEqual([2, 255])
    expect(layout.code(column, 253)).toBe(255)
    expect(() => layout.code(column, 'one more')).toThrow('Rules name more than 254 values of town')
    expect(Object.values(layout.load([{ town: 253 }, { town: 999 }, {}]))).toEqual([Uint8Array.of(255, 1, 0)])
  })

  it('starts another word for the values of a set only when one is full', () => {
    const layout = newLayout()
    const { column } = layout.column('set', 'tags', HOUSEHOLDS)!
    const bits = Array.from({ length: 61 }, (_, index) => layout.bit(column, `tag${index}`))
    expect(bits.map(({ variable }) => column.variables.indexOf(variable))).toEqual(bits.map((_, index) => Math.floor(index / 30)))
    expect(bits.slice(0, 30).map(({ mask }) => mask)).toEqual(Array.from({ length: 30 }, (_, index) => 2 ** (index + 1)))
    expect(layout.bit(column, 'tag30')).toEqual(bits[30])
    expect(column.variables.length).toBe(3)
    const words = Object.values(layout.load([{ tags: ['tag0', 'tag30', 'unnamed'] }, { tags: null }, {}])).map((word) => Array.from(word))
    expect(words).toEqual([[3, 1, 0], [3, 1, 0], [1, 1, 0]])
  })
})
