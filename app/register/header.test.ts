import { expect, test } from 'vitest'
import { catalogue } from '~/rights'
import { factsOf, readHeader, type Wishes } from './header'
import { holdsIdentityNumbers, isIdentityNumber, isTelling } from './identifying'

const NO_WISHES: Wishes = { carry: [], ignore: [], identifying: [] }
const columnsOf = (names: readonly string[], wishes = NO_WISHES) => {
  const header = readHeader(names, catalogue.facts, wishes)
  return 'columns' in header ? header.columns : header.problems
}

test('columns that would identify people are refused, in the languages of registers', () => {
  for (const name of ['first_name', 'Phone number', 'תעודת זהות', 'ת.ז.', 'שם משפחה', 'كتابة العنوان', 'Фамилия', 'e-mail', 'bank account', 'name', 'id_number'])
    expect(columnsOf([name]), name).toEqual([{ column: name, code: 'identifies' }])
})

test('they come along only when they are named twice: as identifying, and as carried or ignored', () => {
  expect(columnsOf(['phone'], { ...NO_WISHES, carry: ['phone'] })).toEqual([{ column: 'phone', code: 'identifies' }])
  expect(columnsOf(['phone'], { ...NO_WISHES, identifying: ['phone'] })).toEqual([{ column: 'phone', code: 'unknown' }])
  expect(columnsOf(['phone'], { carry: ['phone'], ignore: [], identifying: ['phone'] })).toMatchObject([{ name: 'phone', use: 'carry' }])
})

test('no fact of the portal is taken for an identifying column', () => {
  const fields = Object.entries(catalogue.facts).flatMap(([id, type]) => ('fields' in type ? Object.keys(type.fields).map((field) => `${id}.${field}`) : [id]))
  expect(fields.filter((field) => !catalogue.facts[field] && isTelling(field))).toEqual([])
})

test('no column is dropped in silence, and none may stand there twice', () => {
  expect(columnsOf(['monthlyWorkIncom'])).toEqual([{ column: 'monthlyWorkIncom', code: 'unknown' }])
  expect(columnsOf(['rent', 'rent'])).toContainEqual({ column: 'rent', code: 'twice' })
})

test('numbers of the population register are known by their check digit', () => {
  expect(isIdentityNumber('000000018')).toBe(true)
  expect(isIdentityNumber('000000017')).toBe(false)
  const rightDigit = (stem: number) => [...'0123456789'].map((digit) => `${stem}${digit}`).find(isIdentityNumber) ?? ''
  const people = Array.from({ length: 40 }, (_, index) => rightDigit(20_000_000 + index * 7919))
  expect(holdsIdentityNumbers(people)).toBe(true)
  expect(holdsIdentityNumbers(Array.from({ length: 40 }, (_, index) => String(200_000_000 + index)))).toBe(false)
})

test('paths build what lies between; empty cells are not known; of nobody nothing is said', () => {
  const names = ['children', 'children[1].birthDate', 'spouse.monthlyWorkIncome', 'monthlyWorkIncome', 'facts']
  const header = readHeader(names, catalogue.facts, NO_WISHES)
  if (!('columns' in header)) throw new Error('no header')
  expect(factsOf(header.columns, ['1', '2015-03-01', '3000', '', '{"maritalStatus":"married"}'])).toEqual({
    facts: { maritalStatus: 'married', children: [{}, { birthDate: '2015-03-01' }], spouse: { monthlyWorkIncome: 3000 } }, problems: [],
  })
  const withSpouse = readHeader(['spouse', 'spouse.monthlyWorkIncome'], catalogue.facts, NO_WISHES)
  expect('columns' in withSpouse && factsOf(withSpouse.columns, ['none', '3000']).facts).toEqual({ spouse: null })
  expect(factsOf(header.columns, ['', '', 'much', '', '[]']).problems).toEqual([
    { column: 'facts', code: 'wrongType', expected: 'a JSON object' },
    { column: 'spouse.monthlyWorkIncome', code: 'wrongType', expected: 'a number, or lowest..highest' },
  ])
})
