import { defineCases } from '~/engine/cases'
import { car, couple, month, parent, single, spouse } from './income-support-households'

export const incomeSupportVehicleCases = defineCases('income-support', [
  // --- the vehicle: 3 % × (44,611 − 10,037) = 1,037.22
  {
    name: 'a car at the limit counts as income', asOf: '2026-06-01',
    facts: { ...single, vehicle: car(44611) },
    verdict: 'eligible', amount: month(1038.78),
  },
  {
    name: 'a car under the credit counts nothing', asOf: '2026-06-01',
    facts: { ...single, vehicle: car(10000) },
    verdict: 'eligible', amount: month(2076),
  },
  {
    name: 'a car a shekel above the limit: a person', asOf: '2026-06-01',
    facts: { ...single, vehicle: car(44612) },
    verdict: 'askPerson', conditions: { vehicle: 'person' },
  },
  {
    name: 'a car at the top of the band', asOf: '2026-06-01',
    facts: { ...single, vehicle: car(47500) },
    verdict: 'askPerson',
  },
  {
    name: 'a car above the band', asOf: '2026-06-01',
    facts: { ...single, vehicle: car(47501) },
    verdict: 'ineligible', conditions: { vehicle: 'no' },
  },
  {
    name: 'a dear car for a driver with disabled legs', asOf: '2026-06-01',
    facts: { ...single, vehicle: car(90000, 'legDisability') },
    verdict: 'eligible', amount: month(2076),
  },
  {
    name: 'a dear car, a disabled-child benefit is paid', asOf: '2026-06-01',
    facts: { ...parent, currentBenefits: ['disabled-child-benefit'], vehicle: car(90000) },
    verdict: 'eligible',
  },
  {
    name: 'a car that drives a sick relative to treatment', asOf: '2026-06-01',
    facts: { ...single, vehicle: car(90000, 'treatmentTransport') },
    verdict: 'askPerson', asks: ['treatment-vehicle'],
  },
  {
    name: 'two cars', asOf: '2026-06-01',
    facts: { ...single, vehicle: car(20000), vehicleCount: 2 },
    verdict: 'ineligible', conditions: { vehicle: 'no' },
  },
  {
    name: 'two cars, one of them for a person with a mobility benefit', asOf: '2026-06-01',
    facts: { ...single, vehicle: car(20000, 'mobilityDriver'), vehicleCount: 2 },
    verdict: 'eligible',
  },
  {
    name: 'the car was not asked about', asOf: '2026-06-01',
    facts: { ...single, vehicle: undefined },
    verdict: 'needsInfo', missing: ['vehicle'],
  },
  {
    name: 'no car, by the short question', asOf: '2026-06-01',
    facts: { ...single, vehicle: undefined, ownsVehicle: false },
    verdict: 'eligible', amount: month(2076),
  },
  // 3 % × (30,000 − 18,960) = 331.20; (3,500 − 964) × 25 % = 634; work income above 25 % × 13,769 = 3,442.25
  {
    name: 'with a higher work income the credit is larger', asOf: '2026-06-01',
    facts: { ...parent, monthlyWorkIncome: 3500, vehicle: car(30000) },
    verdict: 'eligible', amount: month(2512.8),
  },
  // --- who is left out, and who asks a person
  { name: 'member of a kibbutz', asOf: '2026-06-01', facts: { ...single, kibbutzMember: true }, verdict: 'ineligible' },
  { name: 'yeshiva student', asOf: '2026-06-01', facts: { ...single, yeshivaStudent: true }, verdict: 'ineligible' },
  {
    name: 'student: there are many exceptions', asOf: '2026-06-01',
    facts: { ...single, fullTimeStudent: true },
    verdict: 'askPerson',
  },
  {
    name: 'the spouse is in regular service', asOf: '2026-06-01',
    facts: { ...couple, spouse: { ...spouse, employment: 'soldier' } },
    verdict: 'ineligible',
  },
  {
    name: 'the spouse studies in a kollel', asOf: '2026-06-01',
    facts: { ...couple, spouse: { ...spouse, yeshivaStudent: true } },
    verdict: 'askPerson', asks: ['spouse-excluded'],
  },
  {
    name: 'abroad now', asOf: '2026-06-01',
    facts: { ...single, abroadNow: true },
    verdict: 'askPerson', asks: ['abroad-now'],
  },
  {
    name: 'one trip this year', asOf: '2026-06-01',
    facts: { ...single, abroadNow: false, tripsAbroadThisYear: 1 },
    verdict: 'eligible',
  },
  {
    name: 'two trips this year', asOf: '2026-06-01',
    facts: { ...single, tripsAbroadThisYear: 2 },
    verdict: 'askPerson', asks: ['second-trip'],
  },
  {
    name: 'savings', asOf: '2026-06-01',
    facts: { ...single, savings: 20000 },
    verdict: 'askPerson', asks: ['savings'],
  },
  {
    name: 'a piece of land', asOf: '2026-06-01',
    facts: { ...single, secondProperty: true },
    verdict: 'askPerson', asks: ['second-property'],
  },
  {
    name: 'a judgment for maintenance', asOf: '2026-06-01',
    facts: { ...parent, maintenanceJudgment: { monthlyAmount: 2000 } },
    verdict: 'askPerson', asks: ['maintenance'],
  },
  {
    name: 'the spouse is past retirement age', asOf: '2026-06-01',
    facts: { ...couple, spouse: { ...spouse, birthDate: '1955-01-01' } },
    verdict: 'askPerson', asks: ['spouse-older'],
  },
])
