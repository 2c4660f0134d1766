import readExcelFile from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { harmless, type Sheet, toCsv, toWorkbook } from './files.server'

const SHEETS: readonly Sheet[] = [
  { title: 'By right: [all]', text: 'What it counts', heads: ['Right', 'Granted'], rows: [['=HYPERLINK("http://x.test")', 120], ['"two", words', 'fewer than 10']] },
  { title: 'By right: [all]', text: 'Another of the same name', heads: ['Right', 'Granted'], rows: [] },
]

test.each(['=1+1', '+1', '-1', '@sum', '\tx', '\rx'])('%j is no formula any more', (text) => {
  expect(harmless(text)).toBe(`'${text}`)
})

test('numbers and words stay as they are', () => {
  expect([harmless(-5), harmless('arnona = rates')]).toEqual([-5, 'arnona = rates'])
})

test('a file of values says what each table counts, and opens in Excel as UTF-8', () => {
  const csv = toCsv(SHEETS)
  expect(csv.startsWith('\uFEFF')).toBe(true)
  expect(csv).toContain('What it counts\r\nRight,Granted\r\n"\'=HYPERLINK(""http://x.test"")",120\r\n"""two"", words",fewer than 10\r\n')
})

test('a workbook has a sheet for each table, with numbers as numbers', async () => {
  const book = await toWorkbook(SHEETS, true)
  const [first, second] = await readExcelFile(book)
  expect(first?.data).toEqual([['By right: [all]', null], ['What it counts', null], ['Right', 'Granted'], ['\'=HYPERLINK("http://x.test")', 120], ['"two", words', 'fewer than 10']])
  expect(second?.sheet).toMatch(/^2 By right/)
})
