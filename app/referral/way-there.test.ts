import { expect, test } from 'vitest'
import { readDirectoryData } from '#db/directory-data'
import { waysThere } from './way-there'

const OFFICE = { names: { he: 'המרכז' }, address: 'כהנמן 107', lat: 32.087, lon: 34.835, scope: 'local' } as const

test('each application is asked for the address in its town', () => {
  const ways = Object.fromEntries(waysThere(OFFICE, 'בני ברק').map(({ app, href }) => [app, new URL(href)]))
  expect(ways['waze']?.searchParams.get('q')).toBe('כהנמן 107, בני ברק')
  expect(ways['googleMaps']?.searchParams.get('query')).toBe('כהנמן 107, בני ברק')
  expect(ways['moovit']?.searchParams.get('tll')).toBe('32.087_34.835')
})

test('a town that the address names already is not named twice', () => {
  const [waze] = waysThere({ ...OFFICE, address: 'כהנמן 107, בני ברק' }, 'בני ברק')
  expect(new URL(waze?.href ?? '').searchParams.get('q')).toBe('כהנמן 107, בני ברק')
})

test('without an address the place is looked for by name, without a point not by public transport', () => {
  const ways = waysThere({ ...OFFICE, address: null, lat: null, lon: null }, 'לוד')
  expect(ways.map(({ app }) => app)).toEqual(['waze', 'googleMaps'])
  expect(new URL(ways[0]?.href ?? '').searchParams.get('q')).toBe('המרכז, לוד')
})

test('no link of any place carries more than the place', async () => {
  const { centers } = await readDirectoryData()
  const allowed = new Set(['q', 'navigate', 'api', 'query', 'to', 'tll'])
  for (const center of centers) {
    for (const { href } of waysThere(center, null)) {
      expect([...new URL(href).searchParams.keys()].filter((key) => !allowed.has(key)), center.id).toEqual([])
    }
  }
})
