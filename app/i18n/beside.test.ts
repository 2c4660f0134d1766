import { expect, test } from 'vitest'
import { besideAfterSwitch, besideChoices, besideOf, withBeside } from './beside'

const asked = (query: string) => new URLSearchParams(query)

test('a language stands beside another, never beside itself', () => {
  expect(besideOf(asked('beside=he'), 'ar')).toBe('he')
  expect(besideOf(asked('beside=am'), 'he')).toBe('am')
  expect(besideOf(asked('beside=he'), 'he')).toBeNull()
  expect(besideOf(asked('beside=french'), 'he')).toBeNull()
  expect(besideOf(asked(''), 'ru')).toBeNull()
})

test('Hebrew is offered beside each language, and each language beside Hebrew', () => {
  expect(besideChoices('am')).toEqual(['he'])
  expect(besideChoices('he')).toEqual(['ar', 'ru', 'en', 'am'])
})

test('the rest of the address stays', () => {
  expect(withBeside('?from=results', 'he')).toBe('?from=results&beside=he')
  expect(withBeside('?from=results&beside=he', null)).toBe('?from=results')
  expect(withBeside('?beside=he', null)).toBe('')
})

test('who switches to the language beside sees the two change places', () => {
  expect(besideAfterSwitch('?beside=he', 'ar', 'he')).toBe('?beside=ar')
  expect(besideAfterSwitch('?beside=he', 'ar', 'ru')).toBe('?beside=he')
  expect(besideAfterSwitch('', 'ar', 'ru')).toBe('')
})
