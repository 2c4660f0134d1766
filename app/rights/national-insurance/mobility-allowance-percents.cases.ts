/** A percentage just below what a track asks for opens no track. */
import { defineCases, type RightCase } from '~/engine/cases'
import type { FactRecord } from '~/engine/facts'

const base: FactRecord = {
  residency: 'citizen', birthDate: '1986-01-01', currentBenefits: [], children: [], needsWheelchair: false, ownsVehicle: false,
  hasDrivingLicence: false, authorisedDriverNearby: false, monthlyWorkIncome: 0, housing: 'renter', inCareInstitution: false,
  employment: 'notWorking', needsDailyHelp: 'none', medicalDisabilityPercent: 0, sex: 'male',
}
const BELOW: readonly (readonly [name: string, percent: number, facts: FactRecord])[] = [
  ['a car and a licence', 39.95, { ownsVehicle: true, hasDrivingLicence: true }],
  ['a car and another driver', 59.95, { ownsVehicle: true, authorisedDriverNearby: true }],
  ['works', 79.95, { monthlyWorkIncome: 5000 }],
  ['a minor with the benefit of a child', 79.95, { birthDate: '2012-01-01', currentBenefits: ['disabled-child-benefit'] }],
  ['in an institution', 99.95, { housing: 'institution' }],
]

export const mobilityAllowancePercentsCases = defineCases('mobility-allowance', BELOW.map(([name, mobilityLimitationPercent, facts]): RightCase => ({
  name: `${name}: ${mobilityLimitationPercent} %`, asOf: '2026-06-01', facts: { ...base, ...facts, mobilityLimitationPercent },
  verdict: 'ineligible', conditions: { track: 'no' },
})))
