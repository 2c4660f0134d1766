import { expect, test } from 'vitest'
import { chosenLanguage, isSwitched, languageCookie } from './chosen-language'

test('a choice is read back from its cookie, and nothing else is', () => {
  expect(chosenLanguage(`other=1; ${languageCookie('am').split(';')[0]}`)).toBe('am')
  expect(chosenLanguage('mafteach-language=french')).toBeNull()
  expect(chosenLanguage('not-mafteach-language=am')).toBeNull()
  expect(chosenLanguage(null)).toBeNull()
})

test('the switch is told from a link by where the reader came from', () => {
  const here = 'https://rights.example/ar/rights/income-support?beside=he'
  expect(isSwitched(here, 'https://rights.example/he/rights/income-support', 'ar')).toBe(true)
  expect(isSwitched(here, 'https://rights.example/ar/rights/income-support', 'ar')).toBe(false)
  expect(isSwitched(here, 'https://rights.example/he/rights/study-grant', 'ar')).toBe(false)
  expect(isSwitched(here, 'https://elsewhere.example/he/rights/income-support', 'ar')).toBe(false)
  expect(isSwitched(here, 'no address', 'ar')).toBe(false)
  expect(isSwitched(here, null, 'ar')).toBe(false)
})
