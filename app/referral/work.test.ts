import { beforeAll, expect, test } from 'vitest'
import { readDirectoryData, type DirectoryData } from '#db/directory-data'
import { readUnconfirmed, type Unconfirmed } from '#db/directory-unconfirmed'
import { directoryWork } from './work'

let data: DirectoryData
let unconfirmed: Unconfirmed[]

beforeAll(async () => {
  data = await readDirectoryData()
  unconfirmed = readUnconfirmed()
})

test('the stations that nobody saw are work for staff, and come first', () => {
  const work = directoryWork(data, unconfirmed, 2026)
  expect(unconfirmed.filter(({ why }) => why === 'candidate')).toHaveLength(68)
  expect(work[0]).toMatchObject({ id: 'candidate-shil-5000', reasons: ['candidate'], isShown: false })
})

test('nothing unconfirmed is in what residents see, neither as a record nor as a number', () => {
  const shown = new Set([...data.centers, ...data.hotlines].map(({ id }) => id))
  expect(unconfirmed.filter(({ id }) => shown.has(id))).toEqual([])
  const numbers = new Set(data.hotlines.flatMap(({ number, alt }) => [number, ...alt]))
  expect(unconfirmed.filter((each) => each.kind === 'hotline' && each.numbers.some((number) => numbers.has(number)))).toEqual([])
})

test('towns of candidates are known localities', () => {
  const known = new Set(data.localities.map(({ code }) => code))
  expect(unconfirmed.filter(({ localityCode }) => localityCode !== null && !known.has(localityCode))).toEqual([])
})

test('a place that is shown says what is missing, and one with everything asks for nothing', () => {
  const lod = directoryWork(data, [], 2026).find(({ id }) => id === 'shil-lod')
  expect(lod?.reasons).toEqual(['noOwnPhone', 'noHours'])
  const [center] = data.centers.filter(({ id }) => id === 'shil-lod')
  if (!center) throw new Error('There is no station in Lod')
  const whole = { ...center, asOf: 2026, phones: [{ number: '08-1234567', owner: 'self' as const }], hours: { weekly: [{ days: [0], from: '09:00', to: '12:00' }] } }
  expect(directoryWork({ centers: [whole], hotlines: [] }, [], 2026)).toEqual([])
})
