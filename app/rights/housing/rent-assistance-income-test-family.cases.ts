import { defineCases } from '~/engine/cases'
import { child, couple, idle, parent, partTime, sum } from './income-test-households'

export const rentAssistanceIncomeTestFamilyCases = defineCases('rent-assistance-income-test', [
  {
    name: 'separated, the file is a year old today', asOf: '2026-06-01',
    facts: { ...parent, maritalStatus: 'separated', divorceProceedingsSince: '2025-06-01' }, verdict: 'eligible',
    amount: sum(1_170),
  },
  {
    name: 'separated, the file is a day too young', asOf: '2026-06-01',
    facts: { ...parent, maritalStatus: 'separated', divorceProceedingsSince: '2025-06-02' }, verdict: 'askPerson',
    conditions: { 'family-type': 'person' },
  },
  {
    name: 'separated, no file', asOf: '2026-06-01',
    facts: { ...parent, maritalStatus: 'separated', divorceProceedingsSince: null }, verdict: 'askPerson',
  },
  {
    name: 'separated, nobody asked about a file', asOf: '2026-06-01', facts: { ...parent, maritalStatus: 'separated' },
    verdict: 'needsInfo', missing: ['divorceProceedingsSince'],
  },
  {
    name: 'married, the spouse earns too much for a couple, whether a file is open not told', asOf: '2026-06-01',
    facts: { ...partTime, divorceProceedingsSince: undefined, monthlyWorkIncome: 3_000, spouse: { ...idle, monthlyWorkIncome: 20_000 } },
    verdict: 'needsInfo', missing: ['divorceProceedingsSince'], conditions: { income: 'unknown' },
  },
  {
    name: 'married with an old file: a parent in divorce proceedings, whatever the spouse earns', asOf: '2026-06-01',
    facts: {
      ...partTime,
      divorceProceedingsSince: '2025-06-01',
      monthlyWorkIncome: 3_000,
      spouse: { ...idle, monthlyWorkIncome: 20_000 },
    },
    verdict: 'eligible', amount: sum(760, 1_170), conditions: { 'family-type': 'yes' },
  },
  {
    name: 'the file is a day too young: a couple, and the income of both counts', asOf: '2026-06-01',
    facts: {
      ...partTime,
      divorceProceedingsSince: '2025-06-02',
      monthlyWorkIncome: 3_000,
      spouse: { ...idle, monthlyWorkIncome: 20_000, fullTimeJob: true },
    },
    verdict: 'ineligible', conditions: { income: 'no' },
  },
  {
    name: 'an old file, and still under one roof: a person', asOf: '2026-06-01',
    facts: {
      ...partTime, divorceProceedingsSince: '2024-01-01', livesApartFromSpouseSince: null, monthlyWorkIncome: 3_000,
    },
    verdict: 'askPerson', asks: ['couple-in-proceedings'],
  },
  {
    name: 'on unpaid leave', asOf: '2026-06-01', facts: { ...parent, unpaidLeaveByEmployer: true },
    verdict: 'askPerson', asks: ['unpaid-leave'],
  },
  {
    name: 'a parent without residence whose children are citizens', asOf: '2026-06-01',
    facts: { ...parent, residency: 'temporaryResident', children: [child('2015-03-01', { residency: 'citizen' })] },
    verdict: 'eligible',
  },
  {
    name: 'a parent without residence, neither are the children', asOf: '2026-06-01',
    facts: {
      ...parent,
      residency: 'temporaryResident',
      children: [child('2015-03-01', { residency: 'temporaryResident' })],
    },
    verdict: 'askPerson', conditions: { 'not-resident': 'person' },
  },
  {
    name: 'a parent without residence, nobody asked about the children’s', asOf: '2026-06-01',
    facts: { ...parent, residency: 'temporaryResident', children: [child('2015-03-01')] }, verdict: 'needsInfo',
    missing: ['children[0].residency'],
  },
  {
    name: 'single without children', asOf: '2026-06-01', facts: { ...parent, maritalStatus: 'single', children: [] },
    verdict: 'ineligible', conditions: { 'family-type': 'no' },
  },
  {
    name: 'the only child turns 21 today', asOf: '2026-06-01', facts: { ...parent, children: [child('2005-06-01')] },
    verdict: 'ineligible',
  },
  {
    name: 'the only child turns 21 tomorrow', asOf: '2026-06-01', facts: { ...parent, children: [child('2005-06-02')] },
    verdict: 'eligible',
  },
  {
    name: 'single, pregnant in week 22', asOf: '2026-06-01',
    facts: { ...parent, maritalStatus: 'single', children: [], pregnancy: { weeks: 22 } }, verdict: 'eligible',
    amount: sum(1_170),
  },
  {
    name: 'single, pregnant in week 21', asOf: '2026-06-01',
    facts: { ...parent, maritalStatus: 'single', children: [], pregnancy: { weeks: 21 } }, verdict: 'ineligible',
  },
  {
    name: 'owns an ordinary home', asOf: '2026-06-01', facts: { ...parent, ownsHome: true, homeRightsDetail: 'none' },
    verdict: 'ineligible',
  },
  {
    name: 'the landlord is a parent', asOf: '2026-06-01', facts: { ...parent, landlordRelation: 'parent' },
    verdict: 'ineligible',
  },
  {
    name: 'lease from a brother, this assistance since the last day of 2013', asOf: '2024-06-01',
    facts: {
      ...parent, landlordRelation: 'sibling', currentBenefits: ['rent-assistance-income-test'],
      benefitSince: { 'rent-assistance-income-test': '2013-12-31' },
    },
    verdict: 'eligible',
  },
  {
    name: 'lease from a brother, this assistance since 2014', asOf: '2024-06-01',
    facts: {
      ...parent, landlordRelation: 'sibling', currentBenefits: ['rent-assistance-income-test'],
      benefitSince: { 'rent-assistance-income-test': '2014-01-01' },
    },
    verdict: 'ineligible',
  },
  {
    name: 'every condition of a parent alone holds', asOf: '2026-06-01', facts: parent, verdict: 'eligible',
    conditions: {
      'no-home-applicant': 'yes', 'no-home-now': 'yes', 'no-home-past': 'yes', 'no-home-state-aid': 'yes',
      'lease-renter': 'yes', 'lease-own-name': 'yes', 'lease-no-key-money': 'yes', 'lease-landlord': 'yes',
      'family-type': 'yes', 'not-resident': 'notApplicable', 'exhausts-capacity': 'yes', income: 'yes',
    },
    asksNot: [
      'points-below', 'unpaid-leave', 'student-couple', 'alimony-not-paid', 'partner-at-home', 'couple-in-proceedings',
    ],
  },
  {
    name: 'with family, a lease is about to be signed: a person, and nothing is asked of the lease', asOf: '2026-06-01',
    facts: { ...parent, housing: 'withFamily' }, verdict: 'askPerson',
    conditions: {
      'lease-renter': 'person', 'lease-own-name': 'notApplicable', 'lease-no-key-money': 'notApplicable',
      'lease-landlord': 'notApplicable',
    },
  },
  {
    name: 'nobody asked about key money', asOf: '2026-06-01', facts: { ...parent, keyMoneyLease: undefined },
    verdict: 'needsInfo', conditions: { 'lease-no-key-money': 'unknown' }, missing: ['keyMoneyLease'],
  },
  {
    name: 'holds the home by key money', asOf: '2026-06-01', facts: { ...parent, keyMoneyLease: true },
    verdict: 'ineligible', conditions: { 'lease-no-key-money': 'no' },
  },
  {
    name: 'the landlord is an uncle: a person', asOf: '2026-06-01',
    facts: { ...parent, landlordRelation: 'otherRelative' },
    verdict: 'askPerson', conditions: { 'lease-landlord': 'person' },
  },
  {
    name: 'lease from a parent, this assistance since 2013', asOf: '2024-06-01',
    facts: {
      ...parent, landlordRelation: 'parent', currentBenefits: ['rent-assistance-income-test'],
      benefitSince: { 'rent-assistance-income-test': '2013-12-31' },
    },
    verdict: 'ineligible',
  },
  {
    name: 'lease from a brother, this assistance in 2013 and no longer', asOf: '2024-06-01',
    facts: { ...parent, landlordRelation: 'sibling', benefitSince: { 'rent-assistance-income-test': '2013-12-31' } },
    verdict: 'ineligible',
  },
  // Family types
  {
    name: 'divorced man whose partner is pregnant, without children', asOf: '2026-06-01',
    facts: { ...parent, sex: 'male', children: [], pregnancy: { weeks: 25 } }, verdict: 'ineligible',
    conditions: { 'family-type': 'no' },
  },
  {
    name: 'separated with an old file, without children', asOf: '2026-06-01',
    facts: { ...parent, maritalStatus: 'separated', divorceProceedingsSince: '2024-01-01', children: [] },
    verdict: 'ineligible', conditions: { 'family-type': 'no' },
  },
  {
    name: 'living with a partner, the divorce file is of a former marriage: a couple', asOf: '2026-06-01',
    facts: {
      ...partTime, maritalStatus: 'commonLaw', divorceProceedingsSince: '2024-01-01',
      spouse: { ...idle, monthlyWorkIncome: 20_000 },
    },
    verdict: 'ineligible', conditions: { 'family-type': 'yes', income: 'no' }, asksNot: ['couple-in-proceedings'],
  },
  {
    name: 'married with an old file, apart, without children: a couple or not, a person', asOf: '2026-06-01',
    facts: { ...couple, children: [], divorceProceedingsSince: '2024-01-01', livesApartFromSpouseSince: '2024-01-01' },
    verdict: 'askPerson', asks: ['couple-in-proceedings'], conditions: { 'family-type': 'yes' },
  },
  {
    name: 'married with an old file, apart, with children', asOf: '2026-06-01',
    facts: {
      ...parent, maritalStatus: 'married', divorceProceedingsSince: '2024-01-01',
      livesApartFromSpouseSince: '2024-01-01',
    },
    verdict: 'eligible', asksNot: ['couple-in-proceedings'], amount: sum(1_170),
  },
  {
    name: 'the marital status was not told', asOf: '2026-06-01',
    facts: { ...parent, maritalStatus: undefined, spouse: undefined, divorceProceedingsSince: null },
    verdict: 'needsInfo',
    missing: ['maritalStatus'], conditions: { 'family-type': 'unknown' },
  },
  {
    name: 'single, 21, pregnant in week 22: one child', asOf: '2026-06-01',
    facts: { ...parent, maritalStatus: 'single', birthDate: '2005-06-01', children: [], pregnancy: { weeks: 22 } },
    verdict: 'eligible', conditions: { 'family-type': 'yes', 'no-home-applicant': 'yes' }, amount: sum(1_170),
  },
])
