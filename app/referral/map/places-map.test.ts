import { beforeAll, describe, expect, test } from 'vitest'
import { readDirectoryData, type DirectoryData } from '#db/directory-data'
import { LANGUAGES } from '~/i18n/languages'
import { placesMap, type PlacesMap } from './places-map'

let data: DirectoryData

beforeAll(async () => {
  data = await readDirectoryData()
})

function draw(around: string | null, language: (typeof LANGUAGES)[number] = 'he', matched: string[] = []): PlacesMap {
  return placesMap({ ...data, language, around, matched: new Set(matched) })
}

const townOf = (map: PlacesMap, code: string) => map.towns.find((town) => town.code === code)

describe('the whole country', () => {
  test('has a dot for every locality with coordinates, and three waters or more', () => {
    const known = data.localities.filter(({ lat }) => lat !== null).length
    expect(draw(null).dots.match(/h0/g)).toHaveLength(known)
    expect(draw(null).waters.length).toBeGreaterThanOrEqual(3)
  })

  test('north is up and east is to the right', () => {
    const [haifa, beerSheva, jerusalem, telAviv] = ['4000', '9000', '3000', '5000'].map((code) => townOf(draw(null), code))
    expect(haifa?.y).toBeLessThan(beerSheva?.y ?? 0)
    expect(jerusalem?.x).toBeGreaterThan(telAviv?.x ?? Infinity)
  })

  test('weighs little', () => {
    expect(draw(null).dots.length).toBeLessThan(20_000)
  })
})

describe.each(LANGUAGES)('in %s', (language) => {
  test.each([null, '7000', '2600'])('around %s links are apart and names stand within the paper', (around) => {
    const map = draw(around, language, ['8500'])
    for (const [index, a] of map.towns.entries()) {
      for (const b of map.towns.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(26)
      expect(a.x >= 0 && a.x <= map.width && a.y >= 0 && a.y <= map.height).toBe(true)
    }
    expect(map.towns.some(({ label }) => label)).toBe(true)
    expect(map.towns.length).toBeLessThanOrEqual(40)
  })
})

test('a town stands in the middle of its own map, lit, and a town of the list is marked', () => {
  const map = draw('7000', 'he', ['8500'])
  expect(townOf(map, '7000')).toMatchObject({ role: 'here' })
  expect(townOf(map, '7000')?.x).toBeCloseTo(map.width / 2, 0)
  expect(townOf(map, '8500')?.role).toBe('match')
})

test('a town without coordinates gets the map of the country', () => {
  expect(draw('956').towns.some(({ role }) => role === 'here')).toBe(false)
  expect(draw('956').height).toBe(draw(null).height)
})

test('a place at the other end of the country does not shrink the map', () => {
  expect(townOf(draw('7000', 'he', ['2600']), '2600')).toBeUndefined()
})

test('every town says how many places stand in it', () => {
  expect(townOf(draw(null), '3000')?.count).toBe(data.centers.filter(({ localityCode }) => localityCode === '3000').length)
})
