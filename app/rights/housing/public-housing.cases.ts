import { defineCases } from '~/engine/cases'
import type { FactRecord } from '~/engine/facts'

const ASOF = '2026-06-01'
const child = (birthDate: string, more: FactRecord = {}): FactRecord => ({
  birthDate, livesWithApplicant: true, hasDisability: false, ...more,
})
const threeChildren = [child('2010-01-01'), child('2013-01-01'), child('2016-01-01')]
const twoChildren = threeChildren.slice(0, 2)
const noHome = { ownsHome: false, ownedHomeInPast: false, receivedGovHousingAid: false }
const healthy = { needsWheelchair: false, workIncapacityPercent: 0 }
const spouse = { ...healthy, residency: 'citizen', currentBenefits: [] }
const noIncome = { monthlyWorkIncome: 0, monthlyPensionIncome: 0, monthlyOtherIncome: 0 }
const resident = { residency: 'citizen', immigrantStatus: 'none', birthDate: '1985-03-01', sex: 'female', pregnancy: null }
const couple = { ...resident, ...noHome, ...healthy, maritalStatus: 'married', spouse }
const poor = { ...noIncome, spouse: { ...spouse, ...noIncome } }
const onSupport = { currentBenefits: ['income-support'], incomeSupportMonths: 24 }
const family = { ...couple, ...onSupport, children: threeChildren }
const working = (monthlyWorkIncome: number) => ({
  ...couple, ...poor, children: threeChildren, currentBenefits: ['income-support'], incomeSupportMonths: 0,
  wageWithSupplementMonths: 12, monthlyWorkIncome,
})
const withoutSupport = (monthlyWorkIncome: number) => ({
  ...couple, ...poor, children: threeChildren, currentBenefits: [], monthlyWorkIncome,
})
const alone = (more: FactRecord) => ({
  ...resident, ...noHome, ...healthy, ...onSupport, spouse: null, children: threeChildren, livesWithPartner: false, ...more,
})
const single = {
  ...resident, ...noHome, ...healthy, maritalStatus: 'single', spouse: null, children: [], currentBenefits: [], livesWithPartner: false,
}
const wheelchair = (monthlyWorkIncome: number) => ({ ...single, ...noIncome, needsWheelchair: true, monthlyWorkIncome })
const pensioner = (more: FactRecord = {}) => ({
  ...couple, ...poor, children: [child('2016-01-01')], workIncapacityPercent: 75, incapacityStable: true, incomeSupportMonths: 0,
  currentBenefits: ['general-disability-pension', 'disability-dependants-supplement'],
  benefitAmounts: { 'general-disability-pension': 5_000 }, ...more,
})
const disabledChild = child('2015-01-01', { hasDisability: true, permanentDisabilityPercent: 100, needsWheelchair: false })
const withDisabledChild = (children: readonly FactRecord[]) => ({ ...couple, ...poor, ...onSupport, children })

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
    facts: { ...family, receivedGovHousingAid: true }, verdict: 'ineligible',
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
    facts: { ...couple, children: threeChildren, currentBenefits: ['income-support'], benefitSince: { 'income-support': '2024-06-01' } },
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
      spouse: { ...spouse, ...noIncome, currentBenefits: ['survivors-pension'], benefitAmounts: { 'survivors-pension': 3_212 } },
    },
    verdict: 'ineligible',
  },
  {
    name: 'a benefit of the spouse of a shekel less', asOf: '2024-06-01',
    facts: {
      ...working(6_000),
      spouse: { ...spouse, ...noIncome, currentBenefits: ['survivors-pension'], benefitAmounts: { 'survivors-pension': 3_211 } },
    },
    verdict: 'eligible',
  },
  {
    name: 'the benefit of the spouse is named, its sum is not', asOf: '2024-06-01',
    facts: { ...working(6_000), spouse: { ...spouse, ...noIncome, currentBenefits: ['survivors-pension'] } },
    verdict: 'needsInfo', missing: ['spouse.benefitAmounts.survivors-pension'],
  },
  {
    name: 'benefits and work pensions that nobody asked about hold nothing up', asOf: '2024-06-01',
    facts: {
      ...working(6_000), monthlyPensionIncome: undefined, spouse: { residency: 'citizen', monthlyWorkIncome: 0, monthlyOtherIncome: 0 },
    },
    verdict: 'eligible',
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
      spouse: { residency: 'citizen', monthlyWorkIncome: 0, monthlyOtherIncome: 0 }, currentBenefits: [], monthlyWorkIncome: 6_000,
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
  // Parents alone
  {
    name: 'divorced, custody by judgment', asOf: ASOF,
    facts: alone({ maritalStatus: 'divorced', custodyByJudgment: true }), verdict: 'eligible',
  },
  {
    name: 'divorced, no judgment gives the children to this parent: perhaps shared', asOf: ASOF,
    facts: alone({ ...noIncome, maritalStatus: 'divorced', custodyByJudgment: false }), verdict: 'askPerson',
  },
  { name: 'widowed', asOf: ASOF, facts: alone({ maritalStatus: 'widowed' }), verdict: 'eligible' },
  {
    name: 'widowed, a partner at home', asOf: ASOF,
    facts: alone({ maritalStatus: 'widowed', livesWithPartner: true }), verdict: 'ineligible',
  },
  {
    name: 'widowed, partner not asked', asOf: ASOF,
    facts: alone({ maritalStatus: 'widowed', livesWithPartner: undefined }),
    verdict: 'needsInfo', missing: ['livesWithPartner'],
  },
  { name: 'a single father', asOf: ASOF, facts: alone({ maritalStatus: 'single', sex: 'male' }), verdict: 'askPerson' },
  {
    name: 'a single father, wheelchair of a child not asked', asOf: ASOF,
    facts: alone({ maritalStatus: 'single', sex: 'male', children: [{ birthDate: '2012-01-01', livesWithApplicant: true }, ...twoChildren] }),
    verdict: 'askPerson', asks: ['parent-alone'],
  },
  {
    name: 'separated for two years with an open file', asOf: ASOF,
    facts: alone({ maritalStatus: 'separated', livesApartFromSpouseSince: '2024-06-01', divorceProceedingsSince: '2025-12-01' }),
    verdict: 'eligible',
  },
  {
    name: 'separated for two years less a day', asOf: ASOF,
    facts: alone({ ...noIncome, maritalStatus: 'separated', livesApartFromSpouseSince: '2024-06-02', divorceProceedingsSince: '2025-12-01' }),
    verdict: 'ineligible',
  },
  // Track B
  {
    name: 'single person in a wheelchair, income of the average wage', asOf: ASOF,
    facts: wheelchair(13_769), verdict: 'eligible',
  },
  {
    name: 'single person in a wheelchair, a shekel more', asOf: ASOF,
    facts: wheelchair(13_770), verdict: 'ineligible',
  },
  { name: 'the average wage of 2024', asOf: '2024-06-01', facts: wheelchair(12_536), verdict: 'eligible' },
  {
    name: 'single person without children and not in a wheelchair, incapacity of 100%', asOf: ASOF,
    facts: { ...single, workIncapacityPercent: 100, incapacityStable: true, currentBenefits: ['general-disability-pension'] },
    verdict: 'ineligible',
  },
  {
    name: 'single person of 20 in a wheelchair', asOf: ASOF,
    facts: { ...wheelchair(0), birthDate: '2005-06-02' }, verdict: 'ineligible',
  },
  {
    name: 'single person of 21 today in a wheelchair', asOf: ASOF,
    facts: { ...wheelchair(0), birthDate: '2005-06-01' }, verdict: 'eligible',
  },
  // Track C
  {
    name: 'disability pension with dependants, 75%, one child', asOf: ASOF, facts: pensioner(), verdict: 'eligible',
    follows: ['general-disability-pension', 'disability-dependants-supplement'],
  },
  { name: 'the degree is 74%', asOf: ASOF, facts: pensioner({ workIncapacityPercent: 74 }), verdict: 'ineligible' },
  {
    name: 'the degree is not stable', asOf: ASOF,
    facts: pensioner({ incapacityStable: false }), verdict: 'ineligible',
  },
  {
    name: 'the sum of the pension is not known: at most the full rate, which is under the ceiling', asOf: ASOF,
    facts: pensioner({ benefitAmounts: {} }), verdict: 'eligible',
  },
  {
    name: 'the sum of the pension is not known, and with a wage of the spouse it matters', asOf: ASOF,
    facts: pensioner({ benefitAmounts: {}, spouse: { ...spouse, ...noIncome, monthlyWorkIncome: 6_000 } }),
    verdict: 'needsInfo', missing: ['benefitAmounts.general-disability-pension'],
  },
  {
    name: 'own wage of 5,300 is left out, 5,000 and 4,211 of the spouse are at the ceiling', asOf: '2024-06-01',
    facts: pensioner({ monthlyWorkIncome: 5_300, spouse: { ...spouse, ...noIncome, monthlyWorkIncome: 4_211 } }),
    verdict: 'eligible',
  },
  {
    name: 'a shekel of wage more', asOf: '2024-06-01',
    facts: pensioner({ monthlyWorkIncome: 5_301, spouse: { ...spouse, ...noIncome, monthlyWorkIncome: 4_211 } }),
    verdict: 'ineligible',
  },
  {
    name: 'the pension is the spouse’s: a person', asOf: ASOF,
    facts: {
      ...couple, ...noIncome, children: [child('2016-01-01')], currentBenefits: [],
      spouse: {
        ...spouse, ...noIncome, workIncapacityPercent: 100,
        currentBenefits: ['general-disability-pension', 'disability-dependants-supplement'],
      },
    },
    verdict: 'askPerson',
  },
  // Track D
  {
    name: 'a child with 100% for good and another child', asOf: ASOF,
    facts: withDisabledChild([disabledChild, child('2019-01-01')]), verdict: 'eligible',
  },
  {
    name: 'the disability of the child is told by its percentage alone', asOf: ASOF,
    facts: withDisabledChild([
      { birthDate: '2015-01-01', livesWithApplicant: true, permanentDisabilityPercent: 100 }, child('2019-01-01'),
    ]),
    verdict: 'eligible',
  },
  { name: 'the only child', asOf: ASOF, facts: withDisabledChild([disabledChild]), verdict: 'ineligible' },
  {
    name: 'the disability is 99%', asOf: ASOF,
    facts: withDisabledChild([{ ...disabledChild, permanentDisabilityPercent: 99 }, child('2019-01-01')]),
    verdict: 'ineligible',
  },
  // Persons
  {
    name: 'a flat was refused', asOf: ASOF,
    facts: { ...family, publicHousingRefusals: 1 }, verdict: 'askPerson', asks: ['refused-flat'],
  },
  {
    name: 'violence at home', asOf: ASOF,
    facts: { ...family, violenceAtHome: true }, verdict: 'askPerson', asks: ['violence'],
  },
  {
    name: 'child support came before six months of income support: a person counts the chain', asOf: ASOF,
    facts: alone({ maritalStatus: 'single', incomeSupportMonths: 6, ...noIncome, benefitSince: { 'child-support-payments': '2024-01-01' } }),
    verdict: 'askPerson',
  },
  {
    name: 'child support that begins next month: no chain, but any family of three below the ceiling may prove its earning capacity', asOf: ASOF,
    facts: alone({ maritalStatus: 'single', incomeSupportMonths: 6, ...noIncome, benefitSince: { 'child-support-payments': '2026-07-01' } }),
    verdict: 'askPerson', conditions: { track: 'person' },
  },
])
