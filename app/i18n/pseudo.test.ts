import { afterEach, expect, test, vi } from 'vitest'
import { formatDate, formatShekels } from './format'
import { createWords } from './instance'
import { directionOf, isLanguage, LANGUAGES } from './languages'
import { isPseudoAllowed, PSEUDO_LANGUAGE, pseudoResources, pseudoText } from './pseudo'

afterEach(() => {
  vi.unstubAllEnvs()
})

test('a text gets longer and accented, between marks', () => {
  expect(pseudoText('Save')).toBe('⟦Šááávééé⟧')
  const long = 'Read the guide of this right before you claim it.'
  expect(pseudoText(long).length).toBeGreaterThan(long.length * 1.25)
})

test('places for figures and isolating signs stay as they are', () => {
  expect(pseudoText('Up to {{shared.maxAge}} a month')).toBe('⟦Üp töö {{shared.maxAge}} áá mööñth⟧')
  expect(pseudoText('\u2068*6050\u2069')).toBe('⟦\u2068*6050\u2069⟧')
})

test('every text of a tree is made over, lists too, but not the Hebrew names beside it', () => {
  const english = { common: { yes: 'Yes', list: ['One', 'Two'] }, hebrew: { name: 'שם' } }
  expect(pseudoResources(english)).toEqual({ common: { yes: '⟦Ýéééš⟧', list: ['⟦Öñééé⟧', '⟦Twööö⟧'] }, hebrew: { name: 'שם' } })
})

test('a plural has a text for whatever form is asked for', () => {
  const words = createWords(PSEUDO_LANGUAGE, pseudoResources({ common: { days_one: '{{count}} day', days_other: '{{count}} days' } }))
  for (const count of [0, 1, 2, 3, 11, 100]) expect(words.t('days', { count })).toContain(`⟦${count} d`)
})

test('it is no language unless it is asked for', () => {
  vi.stubEnv('NODE_ENV', 'production')
  expect([isPseudoAllowed(), isLanguage('xx')]).toEqual([false, false])
  vi.stubEnv('PSEUDO_LANGUAGE', '1')
  expect([isPseudoAllowed(), isLanguage('xx')]).toEqual([true, true])
  vi.stubEnv('PSEUDO_LANGUAGE', '')
  vi.stubEnv('NODE_ENV', 'development')
  expect(isLanguage('xx')).toBe(true)
  expect(LANGUAGES).not.toContain('xx')
})

test('its pages run right to left, and its figures are those of English', () => {
  expect(directionOf(PSEUDO_LANGUAGE)).toBe('rtl')
  expect([formatShekels(PSEUDO_LANGUAGE, 1234), formatDate(PSEUDO_LANGUAGE, '2026-08-31')]).toEqual(['₪1,234', '31 August 2026'])
})
