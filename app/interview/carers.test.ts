import { expect, test } from 'vitest'
import { NO_ANSWERS } from './answers'
import { askedOfCarers } from './carers'
import { plannerOf } from './planner'

const TODAY = '2026-06-01'
const carer = {
  birthDate: '1980-01-01', sex: 'female', residency: 'citizen', residentSince: '1980-01-01', immigrantStatus: 'none', children: [], locality: '5000',
  employment: 'employee', registeredJobSeeker: false, kibbutzMember: false, yeshivaStudent: false, fullTimeStudent: false, housing: 'owner',
  paysArnona: true, electricityContractInOwnName: true, lifeTopics: ['olderPerson'], troubleTopics: [], currentBenefits: [],
  maritalStatus: 'single', spouse: null,
}

const next = (facts: object) => plannerOf(TODAY).plan({ ...NO_ANSWERS, event: 'care', facts: facts as typeof NO_ANSWERS.facts }).next

test('who cares for somebody is asked who it is, and how much help it takes', () => {
  expect(next(carer)?.page.id).toBe('otherDependants')
  const details = next({ ...carer, otherDependants: [{}] })
  expect(details?.page.id).toBe('dependants-details')
  expect(details?.paths).toEqual(
    expect.arrayContaining(['otherDependants[0].birthDate', 'otherDependants[0].relation', 'otherDependants[0].needsDailyHelp']),
  )
})

test('the spouse comes first, where there is one', () => {
  const facts = { ...carer, maritalStatus: 'married', spouse: { birthDate: '1940-01-01', sex: 'male', residency: 'citizen', employment: 'retired' } }
  expect(next(facts)?.page.id).toBe('spouse-needsDailyHelp')
})

test('of nobody else it is asked', () => {
  expect(askedOfCarers({ ...carer, lifeTopics: ['health'] })).toEqual([])
  expect(askedOfCarers({})).toEqual([])
  const open = plannerOf(TODAY).plan({ ...NO_ANSWERS, facts: { ...carer, lifeTopics: [] } as typeof NO_ANSWERS.facts }).open
  expect(open).not.toContain('otherDependants[].needsDailyHelp')
})

test('whoever would rather not say is not asked again', () => {
  const plan = plannerOf(TODAY).plan({ ...NO_ANSWERS, event: 'care', facts: carer as typeof NO_ANSWERS.facts, absences: { otherDependants: 'declined' } })
  expect(plan.next?.page.id).not.toBe('otherDependants')
})
