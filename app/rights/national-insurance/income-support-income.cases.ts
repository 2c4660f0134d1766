import { defineCases } from '~/engine/cases'
import { couple, month, older, one, parent, single, spouse, two } from './income-support-households'

export const incomeSupportIncomeCases = defineCases('income-support', [
  // --- income: (2,000 − 688) × 70 % = 918.40
  {
    name: 'single, wage of 2,000', asOf: '2026-06-01',
    facts: { ...single, monthlyWorkIncome: 2000 },
    verdict: 'eligible', amount: month(1157.6),
  },
  {
    name: 'single, wage up to the disregard: nothing is taken off', asOf: '2026-06-01',
    facts: { ...single, monthlyWorkIncome: 688 },
    verdict: 'eligible', amount: month(2076),
  },
  {
    name: 'single at the ceiling of 2026', asOf: '2026-06-01',
    facts: { ...single, monthlyWorkIncome: 3653 },
    verdict: 'eligible',
  },
  {
    name: 'single a shekel above it', asOf: '2026-06-01',
    facts: { ...single, monthlyWorkIncome: 3654 },
    verdict: 'ineligible', conditions: { income: 'no' },
  },
  {
    name: 'single at the ceiling of 2025', asOf: '2025-06-01',
    facts: { ...single, monthlyWorkIncome: 3563 },
    verdict: 'eligible',
  },
  {
    name: 'single a shekel above it in 2025', asOf: '2025-06-01',
    facts: { ...single, monthlyWorkIncome: 3564 },
    verdict: 'ineligible',
  },
  {
    name: 'couple at the ceiling of 2026, by the wages of both', asOf: '2026-06-01',
    facts: { ...couple, monthlyWorkIncome: 2000, spouse: { ...spouse, monthlyWorkIncome: 3042 } },
    verdict: 'eligible',
  },
  {
    name: 'couple a shekel above it, by the wage of the spouse', asOf: '2026-06-01',
    facts: { ...couple, monthlyWorkIncome: 2000, spouse: { ...spouse, monthlyWorkIncome: 3043 } },
    verdict: 'ineligible',
  },
  {
    name: 'couple with one child at 5,578', asOf: '2026-06-01',
    facts: { ...couple, children: one, monthlyWorkIncome: 5578 },
    verdict: 'eligible',
  },
  {
    name: 'couple with one child at 5,579', asOf: '2026-06-01',
    facts: { ...couple, children: one, monthlyWorkIncome: 5579 },
    verdict: 'ineligible',
  },
  {
    name: 'couple with two children at 6,528', asOf: '2026-06-01',
    facts: { ...couple, children: two, monthlyWorkIncome: 6528 },
    verdict: 'eligible',
  },
  {
    name: 'couple with two children at 6,529', asOf: '2026-06-01',
    facts: { ...couple, children: two, monthlyWorkIncome: 6529 },
    verdict: 'ineligible',
  },
  // 25 % × (4,655 − 964) + 60 % × (6,000 − 4,655) = 922.75 + 807
  {
    name: 'single parent of two, wage of 6,000', asOf: '2026-06-01',
    facts: { ...parent, children: two, monthlyWorkIncome: 6000 },
    verdict: 'eligible', amount: month(2319.25),
  },
  // 25 % × (3,000 − 964) = 509
  {
    name: 'single parent of one, wage of 3,000', asOf: '2026-06-01',
    facts: { ...parent, monthlyWorkIncome: 3000 },
    verdict: 'eligible', amount: month(2969),
  },
  {
    name: 'single parent of one at 8,913', asOf: '2026-06-01',
    facts: { ...parent, monthlyWorkIncome: 8913 },
    verdict: 'eligible',
  },
  {
    name: 'single parent of one at 8,914', asOf: '2026-06-01',
    facts: { ...parent, monthlyWorkIncome: 8914 },
    verdict: 'ineligible',
  },
  {
    name: 'single parent of two at the official ceiling of 2025', asOf: '2025-06-01',
    facts: { ...parent, children: two, monthlyWorkIncome: 9605 },
    verdict: 'eligible',
  },
  {
    name: 'single parent of two above it', asOf: '2025-06-01',
    facts: { ...parent, children: two, monthlyWorkIncome: 9606 },
    verdict: 'ineligible',
  },
  // widow with a survivors' pension: 3,478 − 25 % × (4,000 − 3,786) − 1,500
  {
    name: 'single parent with a survivors’ pension: a larger disregard, and the pension is taken off', asOf: '2026-06-01',
    facts: {
      ...parent, maritalStatus: 'widowed', monthlyWorkIncome: 4000,
      currentBenefits: ['survivors-pension'], benefitAmounts: { 'survivors-pension': 1500 },
    },
    verdict: 'eligible', amount: month(1924.5),
  },
  {
    name: 'rent received is deducted in full', asOf: '2026-06-01',
    facts: { ...single, monthlyOtherIncome: 1000 },
    verdict: 'eligible', amount: month(1076),
  },
  {
    name: 'other income a shekel under the rate', asOf: '2026-06-01',
    facts: { ...single, monthlyOtherIncome: 2075 },
    verdict: 'eligible', amount: month(1),
  },
  {
    name: 'other income at the rate', asOf: '2026-06-01',
    facts: { ...single, monthlyOtherIncome: 2076 },
    verdict: 'ineligible',
  },
  // (3,000 − 688) × 70 % = 1,618.40
  {
    name: 'unemployment benefit is deducted like a wage', asOf: '2026-06-01',
    facts: { ...single, currentBenefits: ['unemployment-benefit'], benefitAmounts: { 'unemployment-benefit': 3000 } },
    verdict: 'eligible', amount: month(457.6),
  },
  {
    name: 'child allowance is not counted', asOf: '2026-06-01',
    facts: { ...parent, currentBenefits: ['child-allowance'] },
    verdict: 'eligible', amount: month(3478),
  },
  {
    name: 'a work pension counts like a wage once it is told', asOf: '2026-06-01',
    facts: { ...single, monthlyPensionIncome: 2000 },
    verdict: 'eligible', amount: month(1157.6),
  },
  {
    name: 'a work pension is asked of who is retired', asOf: '2026-06-01',
    facts: { ...single, employment: 'retired' },
    verdict: 'needsInfo', missing: ['monthlyPensionIncome'],
  },
  // from 55: 2,596 − 60 % × (5,232 − 1,790) = 530.80
  {
    name: '58, wage at the safe ceiling', asOf: '2026-06-01',
    facts: { ...older, monthlyWorkIncome: 5232 },
    verdict: 'eligible', amount: month(530.8),
  },
  {
    name: '58, a shekel above it: a person, and no sum', asOf: '2026-06-01',
    facts: { ...older, monthlyWorkIncome: 5233 },
    verdict: 'askPerson', amount: null, conditions: { income: 'person' },
  },
  {
    name: '58, at the end of the formula', asOf: '2026-06-01',
    facts: { ...older, monthlyWorkIncome: 6116 },
    verdict: 'askPerson',
  },
  {
    name: '58, above the end of the formula', asOf: '2026-06-01',
    facts: { ...older, monthlyWorkIncome: 6117 },
    verdict: 'ineligible',
  },
  {
    name: 'single parent of 58 at 10,775', asOf: '2026-06-01',
    facts: { ...older, maritalStatus: 'divorced', children: one, monthlyWorkIncome: 10775 },
    verdict: 'eligible',
  },
  {
    name: 'single parent of 58 at 10,776', asOf: '2026-06-01',
    facts: { ...older, maritalStatus: 'divorced', children: one, monthlyWorkIncome: 10776 },
    verdict: 'ineligible',
  },
  {
    name: '58 in 2025 at the official ceiling', asOf: '2025-06-01',
    facts: { ...older, monthlyWorkIncome: 5060 },
    verdict: 'eligible',
  },
  {
    name: 'income not asked', asOf: '2026-06-01',
    facts: { ...single, monthlyWorkIncome: undefined },
    verdict: 'needsInfo', amount: null, missing: ['monthlyWorkIncome'],
  },
  {
    name: 'the wage of the spouse was not asked', asOf: '2026-06-01',
    facts: { ...couple, spouse: { ...spouse, monthlyWorkIncome: undefined } },
    verdict: 'needsInfo', missing: ['spouse.monthlyWorkIncome'],
  },
  {
    name: 'a wage between 1,000 and 3,000 settles it, with a range', asOf: '2026-06-01',
    facts: { ...single, monthlyWorkIncome: { min: 1000, max: 3000 } },
    verdict: 'eligible', amount: { unit: 'ILS/month', min: 457.6, max: 1857.6 },
  },
])
