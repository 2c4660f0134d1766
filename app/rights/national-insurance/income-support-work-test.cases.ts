import { defineCases } from '~/engine/cases'
import {
  car, child, couple, month, older, oldOleh, one, parent, single, spouse, two, young,
} from './income-support-households'

export const incomeSupportWorkTestCases = defineCases('income-support', [
  // --- the work test
  {
    name: 'does not report, no reason to be excused', asOf: '2026-06-01',
    facts: { ...single, registeredJobSeeker: false, employmentServiceExemptReason: 'none' },
    verdict: 'ineligible', conditions: { 'work-test': 'no' },
  },
  {
    name: 'does not report, reasons not asked', asOf: '2026-06-01',
    facts: { ...single, registeredJobSeeker: false },
    verdict: 'needsInfo', missing: ['employmentServiceExemptReason'],
  },
  {
    name: 'in week 13', asOf: '2026-06-01',
    facts: { ...single, sex: 'female', registeredJobSeeker: false, pregnancy: { weeks: 13 } },
    verdict: 'eligible', amount: month(2076),
  },
  {
    name: 'in week 12, no other reason', asOf: '2026-06-01',
    facts: {
      ...single, sex: 'female', registeredJobSeeker: false, employmentServiceExemptReason: 'none',
      pregnancy: { weeks: 12 },
    },
    verdict: 'ineligible',
  },
  {
    name: 'parent of a child who turns two tomorrow', asOf: '2026-06-01',
    facts: { ...parent, registeredJobSeeker: false, children: [child('2024-06-02')] },
    verdict: 'eligible',
  },
  {
    name: 'the child is two today, no other reason', asOf: '2026-06-01',
    facts: {
      ...parent, registeredJobSeeker: false, employmentServiceExemptReason: 'none', children: [child('2024-06-01')],
    },
    verdict: 'ineligible',
  },
  {
    name: 'works in a full post for low pay', asOf: '2026-06-01',
    facts: {
      ...parent, employment: 'employee', monthlyWorkIncome: 6000, registeredJobSeeker: false, fullTimeJob: true,
    },
    verdict: 'eligible',
  },
  {
    name: 'works part-time and does not report: the Employment Service may excuse', asOf: '2026-06-01',
    facts: {
      ...parent, employment: 'employee', monthlyWorkIncome: 3000, registeredJobSeeker: false,
      employmentServiceExemptReason: 'none', fullTimeJob: false,
    },
    verdict: 'askPerson', conditions: { 'work-test': 'person' },
  },
  {
    name: 'the spouse does not report and does not work: a person asks why', asOf: '2026-06-01',
    facts: { ...couple, pregnancy: null, spouse: { ...spouse, employment: 'notWorking', registeredJobSeeker: false } },
    verdict: 'askPerson', conditions: { 'work-test-spouse': 'person' },
  },
  {
    name: 'the spouse stays with a baby while the applicant reports', asOf: '2026-06-01',
    facts: {
      ...couple, children: [child('2025-01-01')],
      spouse: { ...spouse, employment: 'notWorking', registeredJobSeeker: false },
    },
    verdict: 'eligible', amount: month(3115),
  },
  {
    name: 'whether the spouse reports was not asked', asOf: '2026-06-01',
    facts: { ...couple, spouse: { ...spouse, employment: 'notWorking', registeredJobSeeker: undefined } },
    verdict: 'needsInfo', missing: ['spouse.registeredJobSeeker'],
  },
  // --- facts that hold nothing up
  {
    name: '22, excused for illness, reporting not said: the full rate', asOf: '2026-06-01',
    facts: { ...young, registeredJobSeeker: undefined, employmentServiceExemptReason: 'illness30' },
    verdict: 'eligible', amount: month(2076),
  },
  {
    name: 'does not report, no reason, no wage; the occupation was not asked', asOf: '2026-06-01',
    facts: { ...single, registeredJobSeeker: false, employmentServiceExemptReason: 'none', employment: undefined },
    verdict: 'needsInfo', missing: ['employment'], conditions: { 'work-test': 'noOrPerson' },
  },
  {
    name: 'oleh of eight years without a ground; nobody asked about a care institution', asOf: '2026-06-01',
    facts: { ...oldOleh, sex: 'female', pregnancy: null, employmentServiceExemptReason: 'none', housing: 'renter' },
    verdict: 'needsInfo', missing: ['inCareInstitution'], conditions: { 'residence-months': 'noOrPerson' },
  },
  {
    name: 'oleh of six years in week five', asOf: '2026-06-15',
    facts: {
      ...single, sex: 'female', immigrantStatus: 'oleh', aliyahDate: '2020-06-15', residentSince: '2025-03-01', monthsInIsrael: 20,
      pregnancy: { weeks: 5 },
    },
    verdict: 'eligible',
  },
  {
    name: 'oleh of five years to the day', asOf: '2026-06-15',
    facts: {
      ...single, immigrantStatus: 'oleh', aliyahDate: '2021-06-15', residentSince: '2025-06-20', monthsInIsrael: 12,
      employmentServiceExemptReason: 'none', housing: 'renter', inCareInstitution: false,
    },
    verdict: 'ineligible',
  },
  {
    name: 'oleh of five years less a day', asOf: '2026-06-15',
    facts: { ...single, immigrantStatus: 'oleh', aliyahDate: '2021-06-16', residentSince: '2025-06-20', monthsInIsrael: 12 },
    verdict: 'eligible',
  },
  {
    name: 'the wife does not report and is in week 20', asOf: '2026-06-01',
    facts: { ...couple, pregnancy: { weeks: 20 }, spouse: { ...spouse, employment: 'notWorking', registeredJobSeeker: false } },
    verdict: 'eligible', amount: month(2855),
  },
  {
    name: 'the wife’s pregnancy does not excuse the husband', asOf: '2026-06-01',
    facts: { ...couple, registeredJobSeeker: false, employmentServiceExemptReason: 'none', pregnancy: { weeks: 20 } },
    verdict: 'ineligible',
  },
  {
    name: 'the wife does not report; pregnancy was not asked about', asOf: '2026-06-01',
    facts: { ...couple, spouse: { ...spouse, employment: 'notWorking', registeredJobSeeker: false } },
    verdict: 'askPerson', conditions: { 'work-test-spouse': 'person' },
  },
  {
    name: 'apart for two months while one supports the other: examined together', asOf: '2026-06-01',
    facts: {
      ...couple, livesApartFromSpouseSince: '2026-04-01', supportsSpouseWhileApart: true, spouse: { ...spouse, monthlyWorkIncome: 20000 },
    },
    verdict: 'ineligible', conditions: { income: 'no' },
  },
  {
    name: 'harm at home; nothing is known of the spouse’s income', asOf: '2026-06-01',
    facts: { ...couple, violenceAtHome: true, spouse: { birthDate: '1992-01-01', sex: 'female' } },
    verdict: 'askPerson', amount: month(2076),
  },
  // 4,250 − 25 % × (4,655 − 2,341) − 60 % × (8,000 − 4,655) = 4,250 − 578.50 − 2,007
  {
    name: 'single parent of 58 with one child, wage of 8,000', asOf: '2026-06-01',
    facts: { ...older, maritalStatus: 'divorced', children: one, monthlyWorkIncome: 8000 },
    verdict: 'eligible', amount: month(1664.5),
  },
  // 3,397 − 62.5 % × (6,000 − 932)
  {
    name: 'couple with two children in 2025, wages of 3,000 each', asOf: '2025-03-03',
    facts: { ...couple, children: two, monthlyWorkIncome: 3000, spouse: { ...spouse, monthlyWorkIncome: 3000 } },
    verdict: 'eligible', amount: month(229.5),
  },
  // --- boundaries of its own
  {
    name: 'separated for three years, proceedings for less than two: not yet a parent alone by law, and a person looks', asOf: '2026-06-01',
    facts: { ...parent, maritalStatus: 'separated', spouse, livesApartFromSpouseSince: '2023-01-01', divorceProceedingsSince: '2025-01-01' },
    verdict: 'askPerson',
  },
  {
    name: 'pregnant at 17: below every age of the law but that of minors on their own', asOf: '2026-06-01',
    facts: { ...single, sex: 'female', birthDate: '2009-01-01', residentSince: '2009-01-01', pregnancy: { weeks: 20 } },
    verdict: 'askPerson', asks: ['under-20'],
  },
  {
    name: 'widowed three months ago to the day, no licence, a dear car', asOf: '2026-06-01',
    facts: { ...single, maritalStatus: 'widowed', spouseDeathDate: '2026-03-01', hasDrivingLicence: false, vehicle: car(60000) },
    verdict: 'askPerson', conditions: { vehicle: 'person' },
  },
  {
    name: 'widowed a day earlier: the grace is over', asOf: '2026-06-01',
    facts: { ...single, maritalStatus: 'widowed', spouseDeathDate: '2026-02-28', hasDrivingLicence: false, vehicle: car(60000) },
    verdict: 'ineligible', conditions: { vehicle: 'no' },
  },
  {
    name: 'one vehicle, told by its number', asOf: '2026-06-01', facts: { ...single, vehicle: car(9000), vehicleCount: 1 },
    verdict: 'eligible', amount: month(2076),
  },
  {
    name: 'the wife is 19', asOf: '2026-06-01', facts: { ...couple, spouse: { ...spouse, birthDate: '2006-06-02' } },
    verdict: 'askPerson', asks: ['spouse-under-20'],
  },
])
