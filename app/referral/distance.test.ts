import { expect, test } from 'vitest'
import { distanceKm, pointOf } from './distance'

const JERUSALEM = { lat: 31.783, lon: 35.22 }
const TEL_AVIV = { lat: 32.076, lon: 34.789 }

test('Jerusalem to Tel Aviv is about 52 kilometres, either way', () => {
  expect(distanceKm(JERUSALEM, TEL_AVIV)).toBeCloseTo(52.1, 0)
  expect(distanceKm(JERUSALEM, TEL_AVIV)).toBe(distanceKm(TEL_AVIV, JERUSALEM))
})

test('a place is no distance from itself, and the other side of the earth is half way round', () => {
  expect(distanceKm(JERUSALEM, JERUSALEM)).toBe(0)
  expect(distanceKm({ lat: 0, lon: 0 }, { lat: 0, lon: 180 })).toBeCloseTo(20_015.1, 1)
})

test('half a pair of coordinates is no point', () => {
  expect(pointOf({ lat: 31, lon: null })).toBeNull()
  expect(pointOf({ lat: 31, lon: 35 })).toEqual({ lat: 31, lon: 35 })
})
