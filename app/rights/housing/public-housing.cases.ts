import { defineCases } from '~/engine/cases'
import {
  alone, ASOF, child, couple, family, noHome, noIncome, poor, resident, spouse, threeChildren, twoChildren,
  withoutSupport, working,
} from './public-housing-households'

export const publicHousingCases = defineCases('public-housing', [
  {
    name: 'couple with three children, two years on income support', asOf: ASOF,
    facts: family, verdict: 'eligible', amount: null,
  },
  {
    name: 'nothing asked yet', asOf: ASOF,
    facts: {}, verdict: 'needsInfo', missing: ['residency', 'immigrantStatus', 'ownsHome'],
  },
  {
    name: 'temporary resident', asOf: ASOF,
    facts: { ...family, residency: 'temporaryResident' }, verdict: 'ineligible',
  },
  {
    name: 'oleh a day before 15 years: the queue of the Ministry of Aliyah', asOf: ASOF,
    facts: { ...family, immigrantStatus: 'oleh', aliyahDate: '2011-06-02' },
    verdict: 'ineligible', conditions: { 'not-oleh-queue': 'no' },
  },
  {
    name: 'oleh of 15 years', asOf: ASOF, facts: { ...family, immigrantStatus: 'oleh', aliyahDate: '2011-06-01' },
    verdict: 'eligible',
  },
  {
    name: 'parent on income support whose spouse only has a permit to stay', asOf: ASOF,
    facts: { ...family, spouse: { ...spouse, residency: 'noStatus' } }, verdict: 'eligible',
  },
  {
    name: 'the same without income support, as low an income: a person', asOf: ASOF,
    facts: { ...withoutSupport(4_000), spouse: { ...spouse, ...noIncome, residency: 'noStatus' } },
    verdict: 'askPerson', asks: ['spouse-status'],
  },
  // The test of lacking a home
  {
    name: 'an ordinary home', asOf: ASOF,
    facts: { ...family, ownsHome: true, homeRightsDetail: 'none' }, verdict: 'ineligible',
  },
  {
    name: 'a home, kind not asked', asOf: ASOF, facts: { ...family, ownsHome: true },
    verdict: 'needsInfo', missing: ['homeRightsDetail'],
    conditions: { 'no-home-now': 'noOrPerson' },
  },
  {
    name: 'an inherited part of a home', asOf: ASOF,
    facts: { ...family, ownsHome: true, homeRightsDetail: 'inherited' }, verdict: 'askPerson',
  },
  {
    name: 'a home sold in a divorce within ten years', asOf: ASOF,
    facts: { ...family, ownedHomeInPast: true, homeRightsDetail: 'soldInDivorce' }, verdict: 'askPerson',
  },
  {
    name: 'an ordinary home sold nine years ago', asOf: ASOF,
    facts: { ...family, ownedHomeInPast: true, homeRightsDetail: 'none', homeRightEndedOn: '2017-06-01' },
    verdict: 'ineligible',
  },
  {
    name: 'a home in the last ten years, and a last right that ended ten years ago to the day: a person', asOf: ASOF,
    facts: { ...family, ownedHomeInPast: true, homeRightsDetail: 'none', homeRightEndedOn: '2016-06-01' },
    verdict: 'askPerson',
  },
  {
    name: 'State aid for a home in the past', asOf: ASOF,
    facts: { ...family, receivedGovHousingAid: true, yearsInPublicHousing: 0 }, verdict: 'ineligible',
  },
  {
    name: 'State aid in the past, years in a public flat not told', asOf: ASOF,
    facts: { ...family, receivedGovHousingAid: true, housing: 'renter' }, verdict: 'needsInfo', missing: ['yearsInPublicHousing'],
    conditions: { 'no-home-state-aid': 'noOrPerson' },
  },
  {
    name: 'State aid that was a public flat given back', asOf: ASOF,
    facts: { ...family, receivedGovHousingAid: true, yearsInPublicHousing: 6, housing: 'renter' }, verdict: 'askPerson',
  },
  // Track A
  {
    name: '23 months on income support: another proof, a person', asOf: ASOF,
    facts: { ...family, ...poor, incomeSupportMonths: 23 }, verdict: 'askPerson',
  },
  {
    name: 'two years on income support by the day it began', asOf: ASOF,
    facts: {
      ...couple, children: threeChildren, currentBenefits: ['income-support'],
      benefitSince: { 'income-support': '2024-06-01' },
    },
    verdict: 'eligible',
  },
  { name: 'two children', asOf: ASOF, facts: { ...family, ...poor, children: twoChildren }, verdict: 'ineligible' },
  {
    name: 'two children and a foetus of 20 weeks', asOf: ASOF,
    facts: { ...family, children: twoChildren, pregnancy: { weeks: 20, foetuses: 1 } }, verdict: 'eligible',
  },
  {
    name: 'two children and a foetus of 19 weeks', asOf: ASOF,
    facts: { ...family, ...poor, children: twoChildren, pregnancy: { weeks: 19, foetuses: 1 } }, verdict: 'ineligible',
  },
  {
    name: 'one child and twins', asOf: ASOF,
    facts: { ...family, children: threeChildren.slice(0, 1), pregnancy: { weeks: 25, foetuses: 2 } },
    verdict: 'eligible',
  },
  {
    name: 'mother alone without a child: foetuses do not count', asOf: ASOF,
    facts: alone({ ...noIncome, maritalStatus: 'single', children: [], pregnancy: { weeks: 25, foetuses: 3 } }),
    verdict: 'ineligible',
  },
  {
    name: 'the eldest is 20 and in the army', asOf: ASOF,
    facts: { ...family, children: [...twoChildren, child('2006-01-01', { inRegularService: true })] },
    verdict: 'eligible',
  },
  {
    name: 'the eldest turns 21 tomorrow', asOf: ASOF,
    facts: { ...family, children: [...twoChildren, child('2005-06-02')] },
    verdict: 'askPerson', asks: ['child-turns-21'],
  },
  {
    name: 'the eldest turned 21 today', asOf: ASOF,
    facts: { ...family, ...poor, children: [...twoChildren, child('2005-06-01')] },
    verdict: 'ineligible',
  },
  {
    name: 'one of three is placed out of the home', asOf: ASOF,
    facts: { ...family, ...poor, children: [...twoChildren, child('2016-01-01', { livesInInstitution: true })] },
    verdict: 'ineligible',
  },
  {
    name: 'wage of 9,211 and a supplement for a year, 2024', asOf: '2024-06-01',
    facts: working(9_211), verdict: 'eligible',
  },
  { name: 'wage of 9,212, 2024', asOf: '2024-06-01', facts: working(9_212), verdict: 'ineligible' },
  { name: 'wage of 9,212 in 2026: the band', asOf: ASOF, facts: working(9_212), verdict: 'askPerson' },
  { name: 'wage of 10,600 in 2026: the end of the band', asOf: ASOF, facts: working(10_600), verdict: 'askPerson' },
  { name: 'wage of 10,601 in 2026', asOf: ASOF, facts: working(10_601), verdict: 'ineligible' },
  {
    name: 'the ceiling of 2014', asOf: '2014-06-01',
    facts: { ...working(6_033), children: ['2000', '2003', '2006'].map((year) => child(`${year}-01-01`)) },
    verdict: 'eligible',
  },
  {
    name: 'a benefit of the spouse counts', asOf: '2024-06-01',
    facts: {
      ...working(6_000),
      spouse: {
        ...spouse, ...noIncome, currentBenefits: ['survivors-pension'], benefitAmounts: { 'survivors-pension': 3_212 },
      },
    },
    verdict: 'ineligible',
  },
  {
    name: 'a benefit of the spouse of a shekel less', asOf: '2024-06-01',
    facts: {
      ...working(6_000),
      spouse: {
        ...spouse, ...noIncome, currentBenefits: ['survivors-pension'], benefitAmounts: { 'survivors-pension': 3_211 },
      },
    },
    verdict: 'eligible',
  },
  {
    name: 'the benefit of the spouse is named, its sum is not', asOf: '2024-06-01',
    facts: { ...working(6_000), spouse: { ...spouse, ...noIncome, currentBenefits: ['survivors-pension'] } },
    verdict: 'needsInfo', missing: ['spouse.benefitAmounts.survivors-pension'],
  },
  {
    name: 'nobody asked about work pensions', asOf: '2024-06-01',
    facts: {
      ...working(6_000), monthlyPensionIncome: undefined,
      spouse: { residency: 'citizen', monthlyWorkIncome: 0, monthlyOtherIncome: 0, currentBenefits: [] },
    },
    verdict: 'needsInfo', missing: ['monthlyPensionIncome', 'spouse.monthlyPensionIncome'],
  },
  {
    name: 'benefits of the spouse that nobody asked about: they may be too much', asOf: '2024-06-01',
    facts: { ...working(6_000), spouse: { residency: 'citizen', monthlyWorkIncome: 0, monthlyOtherIncome: 0 } },
    verdict: 'needsInfo', missing: ['spouse.currentBenefits'],
  },
  {
    name: 'the wage of the spouse counts', asOf: '2024-06-01',
    facts: { ...working(5_000), spouse: { ...spouse, ...noIncome, monthlyWorkIncome: 4_212 } }, verdict: 'ineligible',
  },
  {
    name: 'a year less a month of wages with a supplement: a person', asOf: ASOF,
    facts: { ...working(5_000), wageWithSupplementMonths: 11 }, verdict: 'askPerson',
  },
  {
    name: 'without income support, income under the ceiling: never a no', asOf: ASOF,
    facts: withoutSupport(9_211), verdict: 'askPerson',
  },
  {
    name: 'the same while nobody asked about wheelchairs and disability', asOf: ASOF,
    facts: {
      ...resident, ...noHome, ...noIncome, maritalStatus: 'married', children: [2010, 2013, 2016].map((year) => ({
        birthDate: `${year}-01-01`, livesWithApplicant: true,
      })),
      spouse: { residency: 'citizen', monthlyWorkIncome: 0, monthlyPensionIncome: 0, monthlyOtherIncome: 0, currentBenefits: [] },
      currentBenefits: [],
      monthlyWorkIncome: 6_000,
    },
    verdict: 'askPerson', asks: ['earning-capacity'],
  },
  {
    name: 'mother of three on child support, the sum not said', asOf: ASOF,
    facts: {
      ...alone({ ...noIncome, maritalStatus: 'divorced', custodyByJudgment: true, incomeSupportMonths: undefined }),
      currentBenefits: ['child-support-payments'],
    },
    verdict: 'askPerson',
  },
  {
    name: 'the same a day before the other proof was open', asOf: '2020-03-31',
    facts: withoutSupport(5_000), verdict: 'ineligible',
  },
  { name: 'the same from that day', asOf: '2020-04-01', facts: withoutSupport(5_000), verdict: 'askPerson' },
  {
    name: 'without income support, income above the band', asOf: ASOF,
    facts: withoutSupport(10_601), verdict: 'ineligible',
  },
])
