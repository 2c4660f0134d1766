import { brotliCompressSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { readDirectoryData, type DirectoryData } from '#db/directory-data'
import { LANGUAGES } from '~/i18n/languages'
import { pointOf } from '../distance'
import { countryFrame } from './frame'
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
  test('has a dot where every locality with coordinates is, none twice, and three waters or more', () => {
    let at = { x: 0, y: 0 }
    const dots = [...draw(null).dots.matchAll(/m(-?\d+) (-?\d+)h0/g)].map(([, x, y]) => (at = { x: at.x + Number(x), y: at.y + Number(y) }))
    const frame = countryFrame()
    const bare = data.localities.flatMap((each) => {
      const point = pointOf(each)
      const place = point && frame.place(point)
      return place && !dots.some(({ x, y }) => Math.hypot(x - place.x, y - place.y) <= 1.5) ? [each.code] : []
    })
    expect(bare).toEqual([])
    expect(new Set(dots.map(({ x, y }) => `${x} ${y}`)).size).toBe(dots.length)
    expect(draw(null).waters.length).toBeGreaterThanOrEqual(3)
  })

  test('north is up and east is to the right', () => {
    const [haifa, beerSheva, jerusalem, telAviv] = ['4000', '9000', '3000', '5000'].map((code) => townOf(draw(null), code))
    expect(haifa?.y).toBeLessThan(beerSheva?.y ?? 0)
    expect(jerusalem?.x).toBeGreaterThan(telAviv?.x ?? Infinity)
  })

  test('weighs little', () => {
    expect(brotliCompressSync(draw(null).dots).length).toBeLessThan(2_000)
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
