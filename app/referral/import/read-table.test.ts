import { expect, test } from 'vitest'
import { readTable } from './read-table'

const bytes = (text: string) => new TextEncoder().encode(text)

test('columns are known by their name whatever its spaces, and cells are trimmed', () => {
  const table = readTable(bytes('\ufeffסמל_ישוב,שם  ישוב\r\n7000, לוד \r\n'))
  expect(table).toEqual({ columns: ['סמל ישוב', 'שם ישוב'], rows: [{ line: 2, values: { 'סמל ישוב': '7000', 'שם ישוב': 'לוד' } }], problems: [] })
})

test('lines are counted where a cell goes over several and where lines are empty', () => {
  const { rows } = readTable(bytes('a,b\n1,"x\ny"\n\n2,z\n'))
  expect(rows.map(({ line }) => line)).toEqual([2, 5])
  expect(rows[0]?.values['b']).toBe('x y')
})

test('a row with too few cells is a problem with its line, the others are read', () => {
  const { rows, problems } = readTable(bytes('a,b\n1,2\n3\n4,5\n'))
  expect(rows.map(({ line }) => line)).toEqual([2, 4])
  expect(problems).toEqual([{ line: 3, reason: 'The row has more or fewer cells than the heading.' }])
})

test('a quotation mark inside a Hebrew abbreviation is a letter', () => {
  expect(readTable(bytes('a,b\nשי"ל לוד,1\n')).rows[0]?.values['a']).toBe('שי"ל לוד')
})

test('the old Hebrew code page is read', () => {
  expect(readTable(new Uint8Array([0x61, 0x0a, 0xec, 0xe5, 0xe3])).rows[0]?.values).toEqual({ a: 'לוד' })
})

test.each(['[{"a":1}]', '{"records":[{"a":"1"}]}', '{"success":true,"result":{"records":[{"a":1}]}}'])('%s is read', (text) => {
  expect(readTable(bytes(text)).rows).toEqual([{ line: 1, values: { a: '1' } }])
})

test.each(['', '{"a":', '{"a":1}'])('"%s" is a problem, not an exception', (text) => {
  const { rows, problems } = readTable(bytes(text))
  expect(rows).toEqual([])
  expect(problems).toHaveLength(1)
})

test('a thing that is no record is a problem with its place', () => {
  expect(readTable(bytes('[{"a":1}, 5]'))).toMatchObject({ rows: [{ line: 1 }], problems: [{ line: 2, reason: 'This is no record.' }] })
})
