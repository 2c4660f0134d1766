/** The tracks of the mobility allowance one by one, each at its edge and with one thing missing. */
import { defineCases, type RightCase } from '~/engine/cases'
import type { FactRecord } from '~/engine/facts'

const asOf = '2026-06-01'
/** Forty, no car, walks well, works nowhere: on no track. */
const plain: FactRecord = {
  residency: 'citizen', birthDate: '1986-01-01', currentBenefits: [], children: [], mobilityLimitationPercent: 0, needsWheelchair: false,
  ownsVehicle: false, hasDrivingLicence: false, authorisedDriverNearby: false, monthlyWorkIncome: 0, housing: 'renter', inCareInstitution: false,
  employment: 'notWorking', needsDailyHelp: 'none', medicalDisabilityPercent: 0, sex: 'male',
}
const works: FactRecord = { ...plain, mobilityLimitationPercent: 80, monthlyWorkIncome: 5000 }
const child = (more: FactRecord = {}): FactRecord => ({ birthDate: '2016-01-01', disabledChildRate: 188, needsWheelchair: true, ...more })
const parent = (...children: FactRecord[]): FactRecord => ({ ...plain, children })
const minor: FactRecord = { ...plain, birthDate: '2012-01-01', currentBenefits: ['disabled-child-benefit'] }
const institution: FactRecord = { ...plain, housing: 'institution' }

const yes = (name: string, facts: FactRecord): RightCase => ({ name, asOf, facts, verdict: 'eligible', conditions: { track: 'yes' } })
const no = (name: string, facts: FactRecord): RightCase => ({ name, asOf, facts, verdict: 'ineligible', conditions: { track: 'no' } })
const person = (name: string, facts: FactRecord): RightCase => ({ name, asOf, facts, verdict: 'askPerson', conditions: { track: 'person' } })

export const mobilityAllowanceTracksCases = defineCases('mobility-allowance', [
  // --- works, without a car: not disabled by the other chapter, by the pension or by a degree that was set
  yes('works, 80 %', works),
  yes('works, a degree of nothing was set', { ...works, workIncapacityPercent: 0 }),
  ...[60, 65, 74, 75, 100].map((degree) => no(`works, incapacity of ${degree} %`, { ...works, workIncapacityPercent: degree })),
  yes('works, eighteen today', { ...works, birthDate: '2008-06-01' }),
  no('works, a day younger', { ...works, birthDate: '2008-06-02' }),
  no('works, and has a car', { ...works, ownsVehicle: true }),
  no('works, and described a car', { ...works, ownsVehicle: undefined, vehicle: { value: 60_000 } }),
  yes('works, and said that there is no car to describe', { ...works, ownsVehicle: undefined, vehicle: null, vehicleCount: 0 }),
  // --- a child
  { ...yes('a child in a wheelchair', parent(child())), concerned: ['children[0]'] },
  { ...yes('of two children one', parent(child({ needsWheelchair: false, disabledChildRate: 0, hasDisability: false }), child())), concerned: ['children[1]'] },
  yes('a child of three today', parent(child({ birthDate: '2023-06-01' }))),
  no('a child in a wheelchair whose benefit is not paid', parent(child({ disabledChildRate: 0, dependencyPoints: 0, diagnoses: [], regularHospitalTreatment: false, hasDisability: false }))),
  no('of a child without a disability nobody asks for a wheelchair', parent(
    child({ birthDate: '2014-01-01', needsWheelchair: false }), { birthDate: '2016-01-01', hasDisability: false, disabledChildRate: 0 },
  )),
  {
    name: 'whether the child needs a wheelchair was not told', asOf, facts: parent({ birthDate: '2016-01-01', hasDisability: true, disabledChildRate: 188 }),
    verdict: 'needsInfo', missing: ['children[0].needsWheelchair'],
  },
  {
    name: 'a parent past 67, the claim is the child’s', asOf, facts: { ...parent(child()), birthDate: '1955-01-01' },
    verdict: 'eligible', conditions: { age: 'yes', track: 'yes' },
  },
  {
    name: 'a parent past 67, the child needs no wheelchair', asOf,
    facts: { ...parent(child({ needsWheelchair: false })), birthDate: '1955-01-01' }, verdict: 'ineligible', conditions: { age: 'no' },
  },
  // --- a young person with the benefit
  yes('a minor with the benefit, 80 %', { ...minor, mobilityLimitationPercent: 80 }),
  no('a minor with the benefit, 79 %', { ...minor, mobilityLimitationPercent: 79 }),
  yes('a minor with the benefit, in a wheelchair', { ...minor, needsWheelchair: true }),
  no('a minor in a wheelchair without the benefit', { ...minor, currentBenefits: [], needsWheelchair: true }),
  no('a minor with the benefit, 80 %, a car in the family', { ...minor, mobilityLimitationPercent: 80, ownsVehicle: true }),
  no('grown up, a wheelchair and a child’s benefit', { ...plain, currentBenefits: ['disabled-child-benefit'], needsWheelchair: true }),
  person('grown up, 80 % and a child’s benefit', { ...plain, currentBenefits: ['disabled-child-benefit'], mobilityLimitationPercent: 80 }),
  no('grown up, 80 %, a child’s benefit and a car', {
    ...plain, currentBenefits: ['disabled-child-benefit'], mobilityLimitationPercent: 80, ownsVehicle: true,
  }),
  // --- an institution: a person asks how often one leaves it
  person('institution, an adult at 100 %', { ...institution, mobilityLimitationPercent: 100 }),
  no('institution, an adult at 99 %', { ...institution, mobilityLimitationPercent: 99 }),
  person('institution, a wheelchair', { ...institution, needsWheelchair: true }),
  person('institution, a minor at 80 %', { ...institution, birthDate: '2012-01-01', mobilityLimitationPercent: 80 }),
  no('institution, a minor at 79 %', { ...institution, birthDate: '2012-01-01', mobilityLimitationPercent: 79 }),
  no('institution, eighteen today, 80 %', { ...institution, birthDate: '2008-06-01', mobilityLimitationPercent: 80 }),
  person('a care institution that is not the home', { ...plain, inCareInstitution: true, needsWheelchair: true }),
  no('no institution, a wheelchair', { ...plain, needsWheelchair: true }),
  no('institution and a car', { ...institution, needsWheelchair: true, ownsVehicle: true }),
  // --- age, and whoever is paid already
  {
    name: 'three today', asOf, facts: { ...minor, birthDate: '2023-06-01', needsWheelchair: true }, verdict: 'eligible', conditions: { age: 'yes' },
  },
  {
    name: 'past 67, paid already, walks well now', asOf, facts: { ...plain, birthDate: '1950-01-01', currentBenefits: ['mobility-allowance'] },
    verdict: 'eligible', conditions: { age: 'yes', track: 'yes' },
  },
  no('forty, paid already, and on no track', { ...plain, currentBenefits: ['mobility-allowance'] }),
  {
    name: 'past 67 in a wheelchair: the age is for a person', asOf, facts: { ...plain, birthDate: '1950-01-01', needsWheelchair: true },
    verdict: 'ineligible', conditions: { age: 'person', track: 'no' },
  },
])
