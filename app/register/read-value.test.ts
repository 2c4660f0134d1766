import { expect, test } from 'vitest'
import { catalogue } from '~/rights'
import { NoAnswer, readValue } from './read-value'

const type = (id: string) => catalogue.facts[id] as (typeof catalogue.facts)[string]

test('cells become answers of their fact', () => {
  expect(readValue(type('monthlyWorkIncome'), '5400')).toBe(5400)
  expect(readValue(type('monthlyWorkIncome'), '4000..6000')).toEqual({ min: 4000, max: 6000 })
  expect(readValue(type('birthDate'), '1980-02-29')).toBe('1980-02-29')
  expect(readValue(type('currentBenefits'), 'income-support; unemployment-benefit')).toEqual(['income-support', 'unemployment-benefit'])
  expect(readValue(type('currentBenefits'), 'none')).toEqual([])
  expect(readValue(type('children'), '2')).toEqual([{}, {}])
  expect(readValue(type('spouse'), 'none')).toBeNull()
})

test('yes and no in the languages of registers', () => {
  for (const word of ['true', 'YES', '1', 'כן', 'نعم', 'да']) expect(readValue({ type: 'boolean', sensitivity: 'none' }, word)).toBe(true)
  for (const word of ['false', 'No', '0', 'לא', 'لا', 'нет']) expect(readValue({ type: 'boolean', sensitivity: 'none' }, word)).toBe(false)
})

test('what is no answer says what would be one', () => {
  expect(() => readValue(type('monthlyWorkIncome'), '5,400 ₪')).toThrow(NoAnswer)
  expect(() => readValue({ type: 'boolean', sensitivity: 'none' }, 'perhaps')).toThrow('true or false')
  expect(() => readValue(type('spouse'), '{')).toThrow('JSON')
})
