import { defineCases, type RightCase } from '~/engine/cases'
import type { FactRecord } from '~/engine/facts'
import {
  alone, ASOF, child, couple, disabledChild, family, noIncome, pensioner, poor, single, spouse,
  threeChildren, twoChildren, wheelchair, withDisabledChild, withoutSupport, working,
} from './public-housing-households'

const TRIGGERS = [
  'earning-capacity', 'parent-alone', 'child-turns-21', 'spouse-status', 'spouse-benefits', 'violence', 'refused-flat',
]
/** Before the rulings nothing but the months counted. */
const Y2019 = '2019-06-01'
const mother = (more: FactRecord): FactRecord =>
  alone({
    ...noIncome, maritalStatus: 'single', incomeSupportMonths: 6, benefitSince: { 'child-support-payments': '2018-01-01' }, ...more,
  })
const partnerAtHome = (more: FactRecord): FactRecord =>
  alone({ ...noIncome, maritalStatus: 'widowed', livesWithPartner: true, ...more })
const apart = {
  maritalStatus: 'separated', livesApartFromSpouseSince: '2020-01-01', divorceProceedingsSince: '2020-01-01',
}

export const publicHousingFamilyCases = defineCases('public-housing', [
  {
    name: 'a permanent resident: every condition holds and nothing is for a person', asOf: ASOF,
    facts: { ...family, residency: 'permanentResident', violenceAtHome: false, publicHousingRefusals: 0 },
    verdict: 'eligible',
    conditions: {
      residency: 'yes', 'not-oleh-queue': 'yes', 'no-home-applicant': 'yes', 'no-home-now': 'yes',
      'no-home-past': 'yes',
      'no-home-state-aid': 'yes', track: 'yes',
    },
    asksNot: TRIGGERS,
  },
  // Parents alone
  ...([
    ['divorced, custody not asked', { maritalStatus: 'divorced' }, 'needsInfo', 'unknown'],
    [
      'divorced, custody by nobody’s judgment', { maritalStatus: 'divorced', custodyByJudgment: false }, 'askPerson',
      'person',
    ],
    [
      'divorced, no judgment, and apart for years', { ...apart, maritalStatus: 'divorced', custodyByJudgment: false },
      'askPerson', 'person',
    ],
    ['single, sex not told', { maritalStatus: 'single', sex: undefined }, 'needsInfo', 'unknown'],
    ['single father', { maritalStatus: 'single', sex: 'male' }, 'askPerson', 'person'],
    ['single mother', { maritalStatus: 'single' }, 'eligible', 'yes'],
    ['separated for years, no file', { ...apart, divorceProceedingsSince: null }, 'ineligible', 'no'],
    ['separated for years with a file', apart, 'eligible', 'yes'],
  ] as const).map(([name, more, verdict, track]): RightCase => ({
    name, asOf: ASOF, facts: alone({ ...noIncome, ...more }), verdict, conditions: { track },
  })),
  // How many children, how many months
  {
    name: 'two children and a pregnancy, how many foetuses not told: at least one', asOf: ASOF,
    facts: { ...family, children: twoChildren, pregnancy: { weeks: 20 } }, verdict: 'eligible',
  },
  {
    name: 'a widower with two children, his partner is pregnant', asOf: ASOF,
    facts: alone({ ...noIncome, maritalStatus: 'widowed', sex: 'male', children: twoChildren, pregnancy: { weeks: 25, foetuses: 1 } }),
    verdict: 'ineligible', conditions: { track: 'no' },
  },
  {
    name: 'a widow with two children, pregnant', asOf: ASOF,
    facts: alone({ ...noIncome, maritalStatus: 'widowed', children: twoChildren, pregnancy: { weeks: 25, foetuses: 1 } }),
    verdict: 'eligible',
  },
  {
    name: 'of a child it was told that it is not placed out of the home', asOf: ASOF,
    facts: { ...family, children: threeChildren.map((each) => ({ ...each, livesInInstitution: false })) }, verdict: 'eligible',
  },
  {
    name: 'two children at home, and three counted by the Ministry', asOf: ASOF,
    facts: { ...family, children: twoChildren, countedChildren: 3 }, verdict: 'eligible',
  },
  {
    name: 'three children at home, and two counted by the Ministry', asOf: ASOF,
    facts: { ...family, ...poor, countedChildren: 2 }, verdict: 'ineligible',
  },
  {
    name: 'on income support for 23 full months, by the day it began', asOf: ASOF,
    facts: {
      ...couple, ...poor, children: threeChildren, currentBenefits: ['income-support'], wageWithSupplementMonths: 0,
      benefitSince: { 'income-support': '2024-06-15' },
    },
    verdict: 'askPerson', conditions: { track: 'person' },
  },
  {
    name: 'a year of wages with a supplement, and no wage any more this month', asOf: ASOF, facts: working(0),
    verdict: 'eligible',
  },
  // The chain of income support and child support
  ...([
    ['child support came before income support', {}, 'askPerson'],
    ['child support begins today', { benefitSince: { 'child-support-payments': Y2019 } }, 'askPerson'],
    ['child support begins tomorrow', { benefitSince: { 'child-support-payments': '2019-06-02' } }, 'ineligible'],
    ['no child support is told of', { benefitSince: {} }, 'ineligible'],
    ['no income support now', { currentBenefits: [] }, 'ineligible'],
    ['a couple', { maritalStatus: 'married', spouse: { ...spouse, ...noIncome } }, 'ineligible'],
  ] as const).map(([name, more, verdict]): RightCase => ({
    name: `2019, half a year of income support: ${name}`, asOf: Y2019, facts: mother(more), verdict,
  })),
  // Track B
  {
    name: 'the spouse is in a wheelchair', asOf: ASOF,
    facts: { ...withoutSupport(13_769), children: [], spouse: { ...spouse, ...noIncome, needsWheelchair: true } },
    verdict: 'eligible',
  },
  {
    name: 'a spouse who lives apart is in a wheelchair', asOf: ASOF,
    facts: { ...wheelchair(0), needsWheelchair: false, ...apart, spouse: { ...spouse, needsWheelchair: true } },
    verdict: 'ineligible',
  },
  {
    name: 'one of two children is in a wheelchair', asOf: ASOF,
    facts: {
      ...withoutSupport(13_769),
      children: [child('2016-01-01', { hasDisability: true, needsWheelchair: true }), child('2019-01-01')],
    },
    verdict: 'eligible',
  },
  {
    name: 'a child in a wheelchair who lives elsewhere', asOf: ASOF,
    facts: {
      ...withoutSupport(13_769),
      children: [
        child('2016-01-01', { hasDisability: true, needsWheelchair: true, livesWithApplicant: false }),
        child('2019-01-01'),
      ],
    },
    verdict: 'ineligible',
  },
  // Track C
  {
    name: 'a disability pension with dependants, single and without children', asOf: ASOF,
    facts: pensioner({
      ...single, workIncapacityPercent: 100,
      currentBenefits: ['general-disability-pension', 'disability-dependants-supplement'],
    }),
    verdict: 'ineligible', conditions: { track: 'no' },
  },
  {
    name: 'a disability pension with dependants, a couple without children', asOf: ASOF,
    facts: pensioner({ children: [] }),
    verdict: 'ineligible', conditions: { track: 'no' },
  },
  {
    name: 'a disability pension with dependants, a widow with a partner at home', asOf: ASOF,
    facts: pensioner({ maritalStatus: 'widowed', spouse: null, livesWithPartner: true }), verdict: 'ineligible',
  },
  {
    name: 'the degree is of 74%', asOf: ASOF, facts: pensioner({ workIncapacityPercent: 74 }),
    verdict: 'ineligible',
  },
  // Track D
  {
    name: 'a disabled child and another, a widow with a partner at home', asOf: ASOF,
    facts: partnerAtHome({ children: [disabledChild, child('2019-01-01')] }), verdict: 'ineligible',
  },
  {
    name: 'a disabled child and another, neither the months of support nor of wages', asOf: ASOF,
    facts: {
      ...withDisabledChild([disabledChild, child('2019-01-01')]), incomeSupportMonths: 23, wageWithSupplementMonths: 11,
    },
    verdict: 'ineligible',
  },
  {
    name: 'a disabled child and another, a year of wages with a supplement', asOf: ASOF,
    facts: { ...working(5_000), children: [disabledChild, child('2019-01-01')] }, verdict: 'eligible',
  },
  {
    name: 'a disabled child and another, income support, above the ceiling', asOf: '2024-06-01',
    facts: { ...withDisabledChild([disabledChild, child('2019-01-01')]), monthlyWorkIncome: 9_212 },
    verdict: 'ineligible',
  },
  ...([
    [9_212, 'askPerson'], [10_600, 'askPerson'], [10_601, 'ineligible'],
  ] as const).map(([monthlyWorkIncome, verdict]): RightCase => ({
    name: `a disabled child and another, income support and ${monthlyWorkIncome}`, asOf: ASOF, verdict,
    facts: { ...withDisabledChild([disabledChild, child('2019-01-01')]), monthlyWorkIncome },
  })),
  {
    name: 'the disabled child is 22', asOf: ASOF,
    facts: withDisabledChild([{ ...disabledChild, birthDate: '2004-01-01' }, child('2019-01-01'), child('2020-01-01')]),
    verdict: 'ineligible',
  },
  {
    name: 'a disability of less than 100%, told by its percentage alone', asOf: ASOF,
    facts: withDisabledChild([
      { birthDate: '2015-01-01', livesWithApplicant: true, needsWheelchair: false, permanentDisabilityPercent: 99.9 },
      child('2019-01-01'),
    ]),
    verdict: 'ineligible',
  },
])
