import { beforeAll, expect, test } from 'vitest'
import { readDirectoryData } from '#db/directory-data'
import { dangerLines, dangerLinesFor, linesForTopics, linesOfAuthority } from './hotlines'
import type { Hotline } from './types'

let hotlines: Hotline[]

beforeAll(async () => {
  hotlines = (await readDirectoryData()).hotlines
})

const numbers = (lines: Hotline[]) => lines.map((line) => line.number)

test('the danger lines come in a fixed order, whatever the order of the rows', () => {
  expect(numbers(dangerLines([...hotlines].reverse()))).toEqual(['100', '118', '101', '1201', '102'])
})

test('violence leads to the police and 118, thoughts of suicide to the police and 1201, rights to none of them', () => {
  expect(numbers(dangerLinesFor(['violence'], hotlines))).toEqual(['100', '118'])
  expect(numbers(dangerLinesFor(['sexualAssault'], hotlines))).toEqual(['100', '118'])
  expect(numbers(dangerLinesFor(['suicide'], hotlines))).toEqual(['100', '1201'])
  expect(dangerLinesFor(['nationalInsurance'], hotlines)).toEqual([])
})

test.each([
  ['national-insurance', '*6050'],
  ['execution-office', '*35592'],
  ['ministry-of-housing', '*5442'],
  ['ministry-of-aliyah', '*2994'],
  ['tax-authority', '*4954'],
])('the first line of %s is %s', (authority, number) => {
  expect(linesOfAuthority(authority, hotlines, 'he')[0]?.number).toBe(number)
})

test('a speaker of Amharic gets the Amharic line first, and the main line next', () => {
  expect(numbers(linesForTopics(['nationalInsurance'], hotlines, 'am')).slice(0, 2)).toEqual(['02-6589997', '*6050'])
})

test('debts lead to the Execution Office line before the insolvency line', () => {
  expect(numbers(linesForTopics(['debts'], hotlines, 'he')).slice(0, 2)).toEqual(['*35592', '*5067'])
})

test('a line about violence is not offered for being old or a parent, but is for violence', () => {
  expect(linesForTopics(['seniors'], hotlines, 'he').map((line) => line.id)).not.toContain('elderAbuse')
  expect(linesForTopics(['children'], hotlines, 'he').map((line) => line.id)).not.toContain('eli')
  expect(linesForTopics(['violence'], hotlines, 'he').map((line) => line.id)).toContain('elderAbuse')
})

test('a general question about rights does not lead to the line of one group', () => {
  expect(linesForTopics(['rightsRealization'], hotlines, 'he').map((line) => line.id)).toEqual([
    'welfare118',
    'zchutBekalut',
  ])
})

test('numbers that nobody confirmed are not in the directory', () => {
  const unconfirmed = ['1-800-220-000', '055-7000128', '1-700-70-60-44', '*6931']
  expect(numbers(hotlines).filter((number) => unconfirmed.includes(number))).toEqual([])
})
