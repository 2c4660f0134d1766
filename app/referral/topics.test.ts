import { beforeAll, expect, test } from 'vitest'
import { readDirectoryData, type DirectoryData } from '#db/directory-data'
import { isDanger, isTopic, topicsForAuthority, topicsForLifeArea, topicsForRight } from './topics'

let data: DirectoryData

beforeAll(async () => {
  data = await readDirectoryData()
})

test('every subject of the directory is in the table', () => {
  const used = [...data.centers, ...data.hotlines].flatMap((row) => row.topics)
  expect([...new Set(used)].filter((topic) => !isTopic(topic))).toEqual([])
})

test('a right leads first to the subjects that name it, then to its authority, then to rights in general', () => {
  const right = { id: 'income-support', authority: 'national-insurance', lifeAreas: ['income'] }
  expect(topicsForRight(right)).toEqual(['incomeSupport', 'employment', 'nationalInsurance', 'rightsRealization'])
})

test('a right that nothing names is looked for under its authority in its own life areas', () => {
  const right = { id: 'discounted-housing-lottery', authority: 'ministry-of-housing', lifeAreas: ['housing'] }
  expect(topicsForRight(right)).toEqual(['housing', 'publicHousing', 'rentAssistance', 'mortgage', 'rightsRealization'])
})

test('a discount of the electricity company leads to help with rights in general', () => {
  const right = { id: 'electricity-discount', authority: 'electricity-company', lifeAreas: ['housing', 'income'] }
  expect(topicsForRight(right)).toEqual(['rightsRealization'])
})

test('only a right that is about danger leads to the danger lines', () => {
  const shelter = { id: 'domestic-violence-shelter', authority: 'ministry-of-welfare', lifeAreas: ['safety', 'family'] }
  expect(isDanger(topicsForRight(shelter))).toBe(true)
  const reserve = { id: 'reserve-duty-compensation', authority: 'national-insurance', lifeAreas: ['work', 'income'] }
  expect(isDanger(topicsForRight(reserve))).toBe(false)
  const calm = { id: 'unheard-of', authority: 'unheard-of', lifeAreas: ['safety'] }
  expect(isDanger(topicsForRight(calm))).toBe(false)
})

test('an authority with a subject for all its rights leads to that one', () => {
  expect(topicsForAuthority('national-insurance')).toEqual(['nationalInsurance'])
  expect(topicsForAuthority('consumer-authority')).toEqual(['consumer'])
  expect(topicsForAuthority('unheard-of')).toEqual([])
})

test('neighbours and mediation are shown only on request', () => {
  expect(topicsForLifeArea('community')).not.toContain('neighbours')
  expect(topicsForLifeArea('debt')).toContain('debts')
})
