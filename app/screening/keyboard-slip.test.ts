import { expect, test } from 'vitest'
import { readingsOfKeys } from './keyboard-slip'
import { searchRights } from './search.server'

test('the same keys on the other keyboards', () => {
  expect(readingsOfKeys('trbubv')).toContain('ארנונה')
  expect(readingsOfKeys('fhyjyf')).toContain('арнона')
  expect(readingsOfKeys('hvk,kh')).toContain('ارنونا')
  expect(readingsOfKeys('פןאדועצ')).toContain('pitsugm')
  expect(readingsOfKeys('рщгыу')).toContain('house')
  expect(readingsOfKeys('trbubv')).not.toContain('trbubv')
})

test.each([
  ['vbjv ctrbubv', 'arnona-discount'],
  ['snh tcykv', 'unemployment-benefit'],
  ['gjcj,bt gj ,tphf,jnbwt', 'unemployment-benefit'],
  ['hvk,kh', 'arnona-discount'],
])('what was typed on the wrong keyboard is found: %s', (typed, right) => {
  expect(searchRights(typed, 'he')[0]).toBe(right)
})

test('a known word stays what it is, and what is a word on no keyboard finds nothing', () => {
  expect(searchRights('arnona', 'en')[0]).toBe('arnona-discount')
  expect(searchRights('xxqqzz', 'en')).toEqual([])
  expect(searchRights('ghjkl', 'he')).toEqual([])
})
