import { defineCases } from '~/engine/cases'
import { couple, month, single, spouse } from './income-support-households'

export const incomeSupportSpouseCases = defineCases('income-support', [
  // --- benefits of the spouse, who is examined together: 2,855 − 1,500; 2,855 − 70 % × (3,000 − 964)
  {
    name: 'the spouse’s disability pension is deducted in full', asOf: '2026-06-01',
    facts: {
      ...couple,
      spouse: { ...spouse, currentBenefits: ['general-disability-pension'], benefitAmounts: { 'general-disability-pension': 1500 } },
    },
    verdict: 'eligible', amount: month(1355),
  },
  {
    name: 'the spouse’s unemployment benefit is deducted like a wage', asOf: '2026-06-01',
    facts: {
      ...couple, spouse: { ...spouse, currentBenefits: ['unemployment-benefit'], benefitAmounts: { 'unemployment-benefit': 3000 } },
    },
    verdict: 'eligible', amount: month(1429.8),
  },
  {
    name: 'the spouse’s disability pension is above the rate', asOf: '2026-06-01',
    facts: {
      ...couple,
      spouse: { ...spouse, currentBenefits: ['general-disability-pension'], benefitAmounts: { 'general-disability-pension': 4711 } },
    },
    verdict: 'ineligible', conditions: { income: 'no' },
  },
  {
    name: 'the sum of the spouse’s benefit was not said', asOf: '2026-06-01',
    facts: { ...couple, spouse: { ...spouse, currentBenefits: ['general-disability-pension'] } },
    verdict: 'needsInfo', missing: ['spouse.benefitAmounts.general-disability-pension'],
  },
  {
    name: 'what the spouse receives was not asked', asOf: '2026-06-01',
    facts: { ...couple, spouse: { ...spouse, currentBenefits: undefined } },
    verdict: 'needsInfo', missing: ['spouse.currentBenefits'],
  },
  {
    name: 'the spouse’s attendance allowance is not counted', asOf: '2026-06-01',
    facts: {
      ...couple, spouse: { ...spouse, currentBenefits: ['attendance-allowance'], benefitAmounts: { 'attendance-allowance': 1943 } },
    },
    verdict: 'eligible', amount: month(2855),
  },
  {
    name: 'separated: what the spouse receives is left out', asOf: '2026-06-01',
    facts: {
      ...single, maritalStatus: 'separated',
      spouse: { ...spouse, currentBenefits: ['general-disability-pension'], benefitAmounts: { 'general-disability-pension': 4711 } },
    },
    verdict: 'askPerson', amount: month(2076),
  },
  // 55 and more: 3,893 − 1,838
  {
    name: 'a spouse past retirement age with an old-age pension', asOf: '2026-06-01',
    facts: {
      ...couple, birthDate: '1964-01-01', residentSince: '1964-01-01',
      spouse: {
        ...spouse, birthDate: '1960-01-01', employment: 'retired', registeredJobSeeker: false, monthlyPensionIncome: 0,
        currentBenefits: ['old-age-pension'], benefitAmounts: { 'old-age-pension': 1838 },
      },
    },
    verdict: 'askPerson', amount: month(2055), asks: ['spouse-older'],
  },
])
