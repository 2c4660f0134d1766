import { expect, test } from 'vitest'
import { parseDay } from '~/engine/date'
import type { FactRecord } from '~/engine/facts'
import { catalogue } from '~/rights'
import { asRelatives, resultsOfRelatives } from './relatives-side'

const TODAY = parseDay('2026-06-01') as number

const ofEach = (...otherDependants: FactRecord[]): FactRecord => ({ birthDate: '1980-01-01', sex: 'female', residency: 'citizen', otherDependants })

function ownOf(facts: FactRecord): readonly (readonly [number, readonly string[]])[] {
  return resultsOfRelatives(facts, catalogue, TODAY).map(({ index, results }) => [index, results.map(({ right }) => right.id)])
}

test('a mother of 86 who needs much help may have rights of her own, and a person looks', () => {
  const [mother] = resultsOfRelatives(ofEach({ relation: 'parent', birthDate: '1940-01-01', needsDailyHelp: 'most' }), catalogue, TODAY)
  expect(mother?.index).toBe(0)
  expect(mother?.results.map(({ right, verdict, missing }) => [right.id, verdict, missing])).toEqual([
    ['long-term-care-benefit', 'askPerson', []],
    ['elder-municipal-services', 'askPerson', []],
    ['day-centre-for-seniors', 'askPerson', []],
    ['supportive-community', 'askPerson', []],
  ])
})

test('a brother of forty who needs help is of the age of the attendance allowance alone', () => {
  expect(ownOf(ofEach({ relation: 'sibling', birthDate: '1986-01-01', needsDailyHelp: 'partial' }))).toEqual([[0, ['attendance-allowance']]])
})

test('the second of two is named by the place in the list', () => {
  const facts = ofEach(
    { relation: 'parent', birthDate: '1940-01-01', needsDailyHelp: 'none' },
    { relation: 'parent', birthDate: '1938-01-01', needsDailyHelp: 'constant' },
  )
  expect(ownOf(facts).map(([index]) => index)).toEqual([1])
})

test('without a need for help, or before it was told, and for a child there is nothing to say', () => {
  expect(ownOf(ofEach({ relation: 'parent', birthDate: '1940-01-01', needsDailyHelp: 'none' }))).toEqual([])
  expect(ownOf(ofEach({ relation: 'parent', birthDate: '1940-01-01' }))).toEqual([])
  expect(ownOf(ofEach({ relation: 'grandchild', birthDate: '2018-01-01', needsDailyHelp: 'most' }))).toEqual([])
  expect(ownOf({ birthDate: '1980-01-01' })).toEqual([])
  expect(ownOf(ofEach())).toEqual([])
})

test('what the applicant earns and where the applicant lives is not the mother’s', () => {
  const facts = { ...ofEach({ relation: 'parent', birthDate: '1940-01-01', needsDailyHelp: 'most' }), monthlyWorkIncome: 90_000, housing: 'institution' }
  expect(ownOf(facts)[0]?.[1]).toContain('long-term-care-benefit')
})

test('facts are named as the household knows them', () => {
  expect(asRelatives('birthDate', 2)).toBe('otherDependants[2].birthDate')
  expect(asRelatives('monthlyWorkIncome', 2)).toBeNull()
})
