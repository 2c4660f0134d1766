import { describe, expect, test } from 'vitest'
import { lawOfCode } from '~/rights'
import { figuresAsCsv, readCsv } from './csv.server'
import { findFigures, figuresOf } from './figures'

const TODAY = '2026-11-22'
const HEAD = 'parameter,cell,value,unit,from,confirmedUntil,source,link,status,note'
const bytes = (text: string) => new TextEncoder().encode(text)
const read = (...lines: readonly string[]) => readCsv(bytes([HEAD, ...lines].join('\n')), lawOfCode, TODAY)

describe('a year’s update from one file', () => {
  test('the file as it is downloaded changes nothing', () => {
    const file = bytes(figuresAsCsv(lawOfCode))
    expect(readCsv(file, lawOfCode, TODAY)).toEqual({ fault: 'nothingChanged' })
    expect(file.length).toBeLessThan(2_000_000)
  })

  test('one line that changed in the downloaded file is one change, with what it was', () => {
    const lines = figuresAsCsv(lawOfCode).split('\r\n')
    const place = lines.findIndex((line) => line.startsWith('shared.averageWage,'))
    const line = 'shared.averageWage,,15000,ILS/month,2027-01-01,2027-12-31,Yearly notice,https://www.btl.gov.il/x,official,'
    const outcome = readCsv(bytes(lines.with(place, line).join('\r\n')), lawOfCode, TODAY)
    if (!('changes' in outcome)) throw new Error(JSON.stringify(outcome).slice(0, 500))
    expect(outcome.changes).toMatchObject([{ change: { figure: 'shared.averageWage', value: 15_000, from: '2027-01-01', link: 'https://www.btl.gov.il/x' }, before: { figure: 'shared.averageWage' }, warnings: [] }])
    expect(outcome.unchanged).toBeGreaterThan(1500)
  })

  test('days and sums are read as a spreadsheet may have written them, and columns in any order', () => {
    const semicolons = 'value;source;parameter;confirmedUntil;from\n"15,000.50";Notice;shared.averageWage;31/12/2027;1.1.2027\n'
    expect(readCsv(bytes(semicolons), lawOfCode, TODAY)).toMatchObject({ changes: [{ change: { value: 15_000.5, from: '2027-01-01', confirmedUntil: '2027-12-31' } }] })
  })

  test('all that is wrong is told at once, by line, and nothing is taken', () => {
    const outcome = read(
      'shared.averageWages,,1,,2027-01-01,2027-12-31,S,,,',
      'shared.averageWage,,abc,,2027-01-01,2027-12-31,S,,,',
      'shared.averageWage,,15%,,2027-01-01,2027-12-31,S,,,',
      'shared.averageWage,,15000,years,2027-01-01,2027-12-31,S,,,',
      'shared.averageWage,,15000,,1999-01-01,2027-12-31,S,,,',
      'shared.averageWage,,15000,,2027-02-30,2026-12-31,,not an address,rumour,',
      'shared.averageWage,5,15000,,2027-01-01,,S,,,',
      'shared.retirementAgeWomen,,800,,2027-01-01,2027-12-31,S,,,',
      'shared.averageWage,,15000,,2027-01-01,2027-12-31,S,,,',
      'shared.averageWage,,15001,,2027-01-01,2027-12-31,S,,,',
      '',
      'shared.averageWage,,15001,,2028-01-01,2027-12-31,S,,,',
    )
    const found = 'problems' in outcome ? outcome.problems.map(({ line, field, code }) => `${line} ${field} ${code}`) : []
    expect(found).toEqual([
      '2 parameter unknownFigure', '3 value valueNotRead', '4 value unitOther', '5 unit unitOther', '6 from fromBeforeLast', '7 from fromNotDate',
      '7 source sourceMissing', '7 link linkNotAddress', '7 status statusUnknown', '8 cell cellOfNoTable', '8 confirmedUntil untilMissing', '9 cell cellMissing',
      '11 parameter twice', '13 confirmedUntil untilBeforeFrom',
    ])
  })

  test('an unusual jump, a correction and a day that is past are no mistakes, and are pointed out', () => {
    const [standing] = figuresOf(lawOfCode).find(({ id }) => id === 'shared.averageWage')!.newest
    const jump = read('shared.averageWage,,150000,,2027-01-01,2027-12-31,S,,,')
    expect(jump).toMatchObject({ changes: [{ warnings: ['jump'] }] })
    const correction = read(`shared.averageWage,,${standing!.value + 1},,${standing!.from},2027-12-31,S,,,`)
    expect(correction).toMatchObject({ changes: [{ warnings: ['corrects', 'past'] }] })
  })

  test.each([
    ['', 'empty'],
    [HEAD, 'empty'],
    ['parameter,value\nx,1', 'columnsMissing'],
    [`${HEAD}\n"x`, 'notCsv'],
  ])('a file that is none is refused with its reason: %j', (text, fault) => {
    expect(readCsv(bytes(text), lawOfCode, TODAY)).toMatchObject({ fault })
  })

  test('letters of another encoding are not guessed', () => {
    expect(readCsv(new Uint8Array([0xf9, 0xec, 0xe5, 0xed]), lawOfCode, TODAY)).toEqual({ fault: 'notUtf8' })
    expect(readCsv(new Uint8Array(2_000_001), lawOfCode, TODAY)).toMatchObject({ fault: 'tooLarge' })
  })
})

test('figures are found by id, source and the names of their rights; what ends first comes first', () => {
  const all = figuresOf(lawOfCode)
  const search = { text: '', authority: '', onlyDue: false }
  const found = findFigures(all, search, TODAY, () => '')
  expect(found).toHaveLength(all.length)
  expect(found.map(({ confirmedUntil }) => confirmedUntil)).toEqual(all.map(({ confirmedUntil }) => confirmedUntil).sort())
  expect(findFigures(all, { ...search, text: 'AVERAGEWAGE' }, TODAY, () => '').map(({ id }) => id)).toContain('shared.averageWage')
  expect(findFigures(all, { ...search, text: 'known name' }, TODAY, ({ id }) => (id === 'is.minAge' ? 'Known Name' : '')).map(({ id }) => id)).toEqual(['is.minAge'])
  expect(findFigures(all, { ...search, authority: 'national-insurance' }, TODAY, () => '').every(({ authorities }) => authorities.includes('national-insurance'))).toBe(true)
})
