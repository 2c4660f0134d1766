import { defineCases } from '~/engine/cases'
import { child, couple, HELD, ILS, notClaimed, single, wife } from './old-age-income-supplement-households'

export const oldAgeIncomeSupplementCases = defineCases('old-age-income-supplement', [
  {
    name: 'single man on the basic pension', asOf: '2026-06-01', facts: single, verdict: 'eligible', amount: ILS(2537),
    follows: ['old-age-pension'],
  },
  {
    name: 'the same in 2024', asOf: '2024-06-01',
    facts: { ...single, birthDate: '1956-03-10', benefitAmounts: { [HELD]: 1736 } },
    verdict: 'eligible', amount: ILS(2396),
  },
  {
    name: 'couple with one pension and its increment', asOf: '2026-06-01', facts: couple, verdict: 'eligible',
    amount: ILS(4150),
  },
  {
    name: 'couple with two pensions', asOf: '2026-06-01',
    facts: {
      ...couple, benefitAmounts: { [HELD]: 1838 },
      spouse: { ...wife, currentBenefits: [HELD], benefitAmounts: { [HELD]: 1838 } },
    },
    verdict: 'eligible', amount: ILS(3236),
  },
  {
    name: 'the pension of the wife is not known', asOf: '2026-06-01',
    facts: { ...couple, spouse: { ...wife, currentBenefits: [HELD] } },
    verdict: 'needsInfo', amount: null, missing: [`spouse.benefitAmounts.${HELD}`],
  },
  {
    name: 'single with one child', asOf: '2026-06-01', facts: { ...single, children: [child('2012-01-01')] },
    verdict: 'eligible', amount: ILS(5467),
  },
  {
    name: 'couple with two children', asOf: '2026-06-01',
    facts: { ...couple, children: [child('2012-01-01'), child('2014-01-01')] }, verdict: 'eligible', amount: ILS(6394),
  },
  {
    name: 'the totals from 70', asOf: '2026-06-01', facts: { ...single, birthDate: '1956-06-01' }, verdict: 'eligible',
    amount: ILS(2580),
  },
  {
    name: 'a day before 70', asOf: '2026-06-01', facts: { ...single, birthDate: '1956-06-02' }, verdict: 'eligible',
    amount: ILS(2537),
  },
  {
    name: 'the totals from 80', asOf: '2026-06-01',
    facts: { ...single, birthDate: '1946-06-01', benefitAmounts: { [HELD]: 1941 } },
    verdict: 'eligible', amount: ILS(2519),
  },
  {
    name: 'a year whose totals for children are not known', asOf: '2024-06-01',
    facts: { ...single, birthDate: '1956-03-10', children: [child('2012-01-01')] }, verdict: 'askPerson', amount: null,
  },
  // --- which pension
  {
    name: 'the old-age pension looks due', asOf: '2026-06-01', facts: notClaimed, verdict: 'eligible',
    amount: ILS(1618), follows: ['old-age-pension'],
  },
  {
    name: 'the old-age pension is not decided', asOf: '2026-06-01',
    facts: { ...notClaimed, insuredMonthsTotal: undefined, insuredMonthsLast10Years: undefined }, verdict: 'needsInfo',
    missing: ['insuredMonthsTotal'],
  },
  {
    name: 'came at 63, a pension from abroad not told: perhaps beside the special benefit', asOf: '2026-06-01',
    facts: { ...notClaimed, residentSince: '2021-06-01', immigrantStatus: 'oleh', aliyahDate: '2021-06-01' },
    verdict: 'eligible', amount: ILS(2537, 4375), conditions: { pension: 'yes' },
  },
  {
    name: 'hardly ever insured, no right to a pension: the same total', asOf: '2026-06-01',
    facts: { ...notClaimed, insuredMonthsTotal: 12, insuredMonthsLast10Years: 12 },
    verdict: 'eligible', amount: ILS(4375), conditions: { pension: 'yes' },
  },
  {
    name: 'on a special old-age benefit', asOf: '2026-06-01',
    facts: {
      ...single, currentBenefits: ['special-old-age-benefit'], benefitAmounts: { 'special-old-age-benefit': 1838 },
    },
    verdict: 'eligible', amount: ILS(2537), follows: ['special-old-age-benefit'],
  },
  {
    name: 'widow of 50 with two children and a survivors pension', asOf: '2026-06-01',
    facts: {
      ...single, sex: 'female', birthDate: '1976-01-01', maritalStatus: 'widowed',
      children: [child('2012-01-01'), child('2014-01-01')],
      currentBenefits: ['survivors-pension'], benefitAmounts: { 'survivors-pension': 3561 },
    },
    verdict: 'eligible', amount: ILS(4865), follows: ['survivors-pension'],
  },
  {
    name: 'below retirement age without a pension', asOf: '2026-06-01',
    facts: { ...notClaimed, birthDate: '1959-06-02' }, verdict: 'ineligible', conditions: { pension: 'no' },
  },
  {
    name: 'the sum of the pension was not asked', asOf: '2026-06-01', facts: { ...single, benefitAmounts: undefined },
    verdict: 'needsInfo', missing: [`benefitAmounts.${HELD}`],
  },
  // --- income
  {
    name: 'work income at the disregard', asOf: '2026-06-01', facts: { ...single, monthlyWorkIncome: 3236 },
    verdict: 'eligible', amount: ILS(2537),
  },
  {
    name: 'a thousand above it: 60 % is deducted', asOf: '2026-06-01', facts: { ...single, monthlyWorkIncome: 4236 },
    verdict: 'eligible', amount: ILS(1937),
  },
  {
    name: 'the last shekel of work income', asOf: '2026-06-01', facts: { ...single, monthlyWorkIncome: 7464 },
    verdict: 'eligible', amount: ILS(0.2),
  },
  {
    name: 'a shekel more', asOf: '2026-06-01', facts: { ...single, monthlyWorkIncome: 7465 }, verdict: 'ineligible',
    conditions: { income: 'no' },
  },
  {
    name: 'work income of the wife is counted', asOf: '2026-06-01',
    facts: { ...couple, spouse: { ...wife, monthlyWorkIncome: 4786 } }, verdict: 'eligible', amount: ILS(3550),
  },
  {
    name: 'rent just under the total', asOf: '2026-06-01', facts: { ...single, monthlyOtherIncome: 2536 },
    verdict: 'eligible', amount: ILS(1),
  },
  {
    name: 'rent that reaches the total', asOf: '2026-06-01', facts: { ...single, monthlyOtherIncome: 2537 },
    verdict: 'ineligible',
  },
  // --- the work pension
  {
    name: 'work pension at the disregard', asOf: '2026-06-01', facts: { ...single, monthlyPensionIncome: 1790 },
    verdict: 'eligible', amount: ILS(2537),
  },
  {
    name: 'a shekel above: a person, and a range', asOf: '2026-06-01', facts: { ...single, monthlyPensionIncome: 1791 },
    verdict: 'askPerson', amount: ILS(2536, 2536.4),
  },
  {
    name: 'where all of it would use the supplement up', asOf: '2026-06-01',
    facts: { ...single, monthlyPensionIncome: 4327 }, verdict: 'askPerson', amount: ILS(0, 1014.8),
  },
  {
    name: 'just before 60 % uses it up', asOf: '2026-06-01', facts: { ...single, monthlyPensionIncome: 6018 },
    verdict: 'askPerson',
  },
  {
    name: 'beyond that', asOf: '2026-06-01', facts: { ...single, monthlyPensionIncome: 6019 }, verdict: 'ineligible',
    conditions: { 'work-pension': 'no' },
  },
  {
    name: 'the disregard of a couple', asOf: '2026-06-01',
    facts: { ...couple, spouse: { ...wife, monthlyPensionIncome: 2823 } }, verdict: 'eligible', amount: ILS(4150),
  },
  {
    name: 'a day before 80: the totals from 70', asOf: '2026-06-01', facts: { ...single, birthDate: '1946-06-02' }, verdict: 'eligible',
    amount: ILS(2580),
  },
])
