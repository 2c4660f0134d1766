import { defineCases } from '~/engine/cases'
import { A, ASOF, B, child, children, couple, monthly, single } from './rent-raised-households'

export const rentAssistanceRaisedCases = defineCases('rent-assistance-raised', [
  {
    name: 'single, grade A', asOf: ASOF,
    facts: { ...single, ...A }, verdict: 'eligible', amount: monthly(1_644), follows: ['public-housing'],
  },
  {
    name: 'single, grade B: a person', asOf: ASOF,
    facts: { ...single, ...B }, verdict: 'askPerson', amount: null, asks: ['single-grade-b'],
  },
  {
    name: 'single in a wheelchair, grade A', asOf: ASOF,
    facts: { ...single, ...A, needsWheelchair: true }, verdict: 'eligible', amount: monthly(3_100),
  },
  {
    name: 'single in a wheelchair, grade B', asOf: ASOF,
    facts: { ...single, ...B, needsWheelchair: true }, verdict: 'eligible', amount: monthly(1_850),
  },
  { name: 'couple, grade A', asOf: ASOF, facts: { ...couple, ...A }, verdict: 'eligible', amount: monthly(3_100) },
  {
    name: 'family with three children, grade B', asOf: ASOF,
    facts: { ...couple, ...B, children: children(3) }, verdict: 'eligible', amount: monthly(1_850),
  },
  {
    name: 'family with four children, grade A', asOf: ASOF,
    facts: { ...couple, ...A, children: children(4) }, verdict: 'eligible', amount: monthly(3_900),
  },
  {
    name: 'family with four children, grade B', asOf: ASOF,
    facts: { ...couple, ...B, children: children(4) }, verdict: 'eligible', amount: monthly(2_400),
  },
  {
    name: 'couple, one in a wheelchair, grade A', asOf: ASOF,
    facts: { ...couple, ...A, spouse: { needsWheelchair: true } }, verdict: 'eligible', amount: monthly(3_900),
  },
  {
    name: 'parent alone, a child in a wheelchair, grade B', asOf: ASOF,
    facts: { ...single, ...B, children: [child('2016-01-01', { hasDisability: true, needsWheelchair: true })] },
    verdict: 'eligible', amount: monthly(2_400),
  },
  {
    name: 'grade not known: a person reads it, the range of both', asOf: ASOF,
    facts: couple, verdict: 'askPerson', asks: ['grade-unknown'], amount: monthly(1_850, 3_100),
  },
  {
    name: 'exactly the facts of the table: neither key money nor a pregnancy nor the status was asked', asOf: ASOF,
    facts: {
      publicHousingApproved: true, housing: 'renter', landlordRelation: 'none', ...A, maritalStatus: 'married',
      needsWheelchair: false,
      spouse: { needsWheelchair: false }, children: [{ birthDate: '2012-01-01', livesWithApplicant: true }],
    },
    verdict: 'eligible', amount: monthly(3_100),
  },
  {
    name: 'a foetus that is told counts: three children and a pregnancy of 20 weeks', asOf: ASOF,
    facts: { ...couple, ...A, children: children(3), pregnancy: { weeks: 20, foetuses: 1 } },
    verdict: 'eligible', amount: monthly(3_900),
  },
  {
    name: 'wheelchair of the spouse not asked: the sum spans both rows', asOf: ASOF,
    facts: { ...couple, ...A, spouse: {} }, verdict: 'eligible', amount: monthly(3_100, 3_900),
  },
  {
    name: 'single in a wheelchair, status not asked: the rows with and without olim', asOf: ASOF,
    facts: { ...single, ...A, needsWheelchair: true, immigrantStatus: undefined },
    verdict: 'eligible', amount: monthly(3_100, 3_500),
  },
  {
    name: 'a child known to have a disability, wheelchair not asked: no sum yet', asOf: ASOF,
    facts: { ...couple, ...A, children: [child('2012-01-01', { hasDisability: true })] }, verdict: 'eligible',
    amount: null,
  },
  {
    name: 'the table is used later with a warning', asOf: '2026-06-01',
    facts: { ...couple, ...A }, verdict: 'eligible', amount: monthly(3_100),
  },
  {
    name: 'before the table no sum is known', asOf: '2022-01-04',
    facts: { ...couple, ...A }, verdict: 'eligible', amount: null,
  },
  {
    name: 'oleh in the queue, single, grade A', asOf: ASOF,
    facts: { ...single, ...A, immigrantStatus: 'oleh', aliyahDate: '2020-01-01' },
    verdict: 'eligible', amount: monthly(1_644),
  },
  {
    name: 'oleh in the queue, single in a wheelchair, grade A', asOf: ASOF,
    facts: { ...single, ...A, needsWheelchair: true, immigrantStatus: 'oleh', aliyahDate: '2020-01-01' },
    verdict: 'eligible', amount: monthly(3_500),
  },
  {
    name: 'oleh in the queue, single in a wheelchair, grade B', asOf: ASOF,
    facts: { ...single, ...B, needsWheelchair: true, immigrantStatus: 'oleh', aliyahDate: '2020-01-01' },
    verdict: 'eligible', amount: monthly(2_250),
  },
  {
    name: 'family of olim in the queue: the row is not known', asOf: ASOF,
    facts: { ...couple, ...A, immigrantStatus: 'oleh', aliyahDate: '2020-01-01' }, verdict: 'eligible', amount: null,
  },
  {
    name: 'oleh of 15 years: the ordinary row', asOf: ASOF,
    facts: { ...couple, ...A, immigrantStatus: 'oleh', aliyahDate: '2009-06-01' },
    verdict: 'eligible', amount: monthly(3_100),
  },
  {
    name: 'no certificate, but eligible for public housing in the same screening', asOf: ASOF,
    facts: {
      ...couple, ...A, publicHousingApproved: false, children: children(3), residency: 'citizen',
      birthDate: '1985-01-01', sex: 'female',
      ownsHome: false, ownedHomeInPast: false, receivedGovHousingAid: false, incomeSupportMonths: 24,
      currentBenefits: ['income-support'],
    },
    verdict: 'eligible', amount: monthly(3_100), follows: ['public-housing'],
  },
  {
    name: 'no certificate, and no public housing', asOf: ASOF,
    facts: { ...couple, ...A, publicHousingApproved: false, residency: 'noStatus' }, verdict: 'ineligible',
  },
  { name: 'in a public flat', asOf: ASOF, facts: { ...couple, ...A, housing: 'publicHousing' }, verdict: 'ineligible' },
  {
    name: 'lease from a parent', asOf: ASOF,
    facts: { ...couple, ...A, landlordRelation: 'parent' }, verdict: 'ineligible',
  },
  { name: 'key money', asOf: ASOF, facts: { ...couple, ...A, keyMoneyLease: true }, verdict: 'ineligible' },
  {
    name: 'landlord not asked', asOf: ASOF,
    facts: { ...couple, ...A, landlordRelation: undefined }, verdict: 'needsInfo', missing: ['landlordRelation'],
  },
  {
    name: 'housing not asked', asOf: ASOF,
    facts: { publicHousingApproved: true }, verdict: 'needsInfo', missing: ['housing'], amount: null,
  },
  {
    name: 'a flat was refused', asOf: ASOF,
    facts: { ...couple, ...A, publicHousingRefusals: 1 }, verdict: 'askPerson', asks: ['refused-flat'],
  },
  {
    name: 'a divorce from a household in the queue', asOf: ASOF,
    facts: { ...single, ...A, maritalStatus: 'separated', divorceProceedingsSince: '2024-01-01' },
    verdict: 'askPerson', asks: ['divorce-in-queue'],
  },
  {
    name: 'lease from a brother, this assistance since the last day of 2013', asOf: ASOF,
    facts: {
      ...couple, ...A, landlordRelation: 'sibling', currentBenefits: ['rent-assistance-raised'],
      benefitSince: { 'rent-assistance-raised': '2013-12-31' },
    },
    verdict: 'eligible', amount: monthly(3_100),
  },
  {
    name: 'lease from a brother, this assistance since 2014', asOf: ASOF,
    facts: {
      ...couple, ...A, landlordRelation: 'sibling', currentBenefits: ['rent-assistance-raised'],
      benefitSince: { 'rent-assistance-raised': '2014-01-01' },
    },
    verdict: 'ineligible',
  },
  {
    name: 'in a public flat: nothing is asked of a lease', asOf: ASOF, facts: { ...couple, housing: 'publicHousing' },
    verdict: 'ineligible', asksNot: ['grade-unknown'],
    conditions: {
      approved: 'yes', renter: 'no', 'lease-no-key-money': 'notApplicable', 'lease-landlord': 'notApplicable',
    },
  },
  {
    name: 'lease from an uncle: a person', asOf: ASOF, facts: { ...couple, ...A, landlordRelation: 'otherRelative' },
    verdict: 'askPerson', conditions: { 'lease-landlord': 'person' },
  },
  {
    name: 'lease from a brother, this assistance in 2013 and no longer', asOf: ASOF,
    facts: {
      ...couple, ...A, landlordRelation: 'sibling', currentBenefits: [],
      benefitSince: { 'rent-assistance-raised': '2013-12-31' },
    },
    verdict: 'ineligible',
  },
  {
    name: 'no certificate, the grade not known', asOf: ASOF,
    facts: { ...couple, publicHousingApproved: false, residency: 'noStatus' }, verdict: 'ineligible',
    asksNot: ['grade-unknown'],
  },
  {
    name: 'the grade and the landlord not asked', asOf: ASOF, facts: { ...couple, landlordRelation: undefined },
    verdict: 'needsInfo', missing: ['landlordRelation'], asksNot: ['grade-unknown'],
  },
])
