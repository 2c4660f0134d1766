import { defineCases } from '~/engine/cases'
import {
  alone, ASOF, child, couple, disabledChild, family, noIncome, pensioner, poor, single, spouse, twoChildren, wheelchair,
  withDisabledChild,
} from './public-housing-households'

export const publicHousingTracksCases = defineCases('public-housing', [
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
    facts: alone({
      maritalStatus: 'single', sex: 'male',
      children: [{ birthDate: '2012-01-01', livesWithApplicant: true }, ...twoChildren],
    }),
    verdict: 'askPerson', asks: ['parent-alone'],
  },
  {
    name: 'separated for two years with an open file', asOf: ASOF,
    facts: alone({
      maritalStatus: 'separated', livesApartFromSpouseSince: '2024-06-01', divorceProceedingsSince: '2025-12-01',
    }),
    verdict: 'eligible',
  },
  {
    name: 'separated for two years less a day', asOf: ASOF,
    facts: alone({
      ...noIncome, maritalStatus: 'separated', livesApartFromSpouseSince: '2024-06-02',
      divorceProceedingsSince: '2025-12-01',
    }),
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
    facts: {
      ...single, workIncapacityPercent: 100, incapacityStable: true, currentBenefits: ['general-disability-pension'],
    },
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
  ...([
    [{ permanentDisabilityPercent: 100 }, 'eligible'], [{ permanentDisabilityPercent: 99 }, 'askPerson'], [{}, 'eligible'],
    [{ permanentDisabilityPercent: 99, livesWithApplicant: false }, 'ineligible'],
  ] as const).map(([more, verdict]) => ({
    name: `the only child is in a wheelchair: ${JSON.stringify(more)}`, asOf: ASOF, verdict,
    facts: { ...couple, ...poor, currentBenefits: [], incomeSupportMonths: 0, children: [child('2015-01-01', { hasDisability: true, needsWheelchair: true, ...more })] },
  })),
  ...([
    [{ currentBenefits: ['income-support'] }, 'askPerson'], [{ currentBenefits: ['old-age-pension'] }, 'ineligible'],
  ] as const).map(([more, verdict]) => ({
    name: `a child with 100 % and another, on the spouse’s benefits: ${JSON.stringify(more)}`, asOf: ASOF, verdict,
    facts: {
      ...couple, ...poor, currentBenefits: [], incomeSupportMonths: 0, wageWithSupplementMonths: 0, children: [disabledChild, child('2019-01-01')],
      spouse: { ...spouse, ...noIncome, ...more },
    },
  })),
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
    facts: alone({
      maritalStatus: 'single', incomeSupportMonths: 6, ...noIncome,
      benefitSince: { 'child-support-payments': '2024-01-01' },
    }),
    verdict: 'askPerson',
  },
  {
    name: 'child support that begins next month: no chain, but any family of three below the ceiling may prove its earning capacity',
    asOf: ASOF,
    facts: alone({
      maritalStatus: 'single', incomeSupportMonths: 6, ...noIncome,
      benefitSince: { 'child-support-payments': '2026-07-01' },
    }),
    verdict: 'askPerson', conditions: { track: 'person' },
  },
])
