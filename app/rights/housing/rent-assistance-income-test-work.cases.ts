import { defineCases } from '~/engine/cases'
import { couple, four, idle, parent, partTime, sum } from './income-test-households'

export const rentAssistanceIncomeTestWorkCases = defineCases('rent-assistance-income-test', [
  {
    name: 'no work, alimony is paid', asOf: '2026-06-01',
    facts: {
      ...parent,
      monthlyWorkIncome: 0,
      monthlyOtherIncome: 2_500,
      maintenanceJudgment: { monthlyAmount: 2_500, paidNow: true },
    },
    verdict: 'eligible', amount: sum(1_170),
  },
  {
    name: 'no work, alimony is not paid', asOf: '2026-06-01',
    facts: { ...parent, monthlyWorkIncome: 0, maintenanceJudgment: { monthlyAmount: 2_500, paidNow: false } },
    verdict: 'askPerson', asks: ['alimony-not-paid'],
  },
  {
    name: 'no work, no alimony, no other income', asOf: '2026-06-01',
    facts: { ...parent, monthlyWorkIncome: 0, maintenanceJudgment: null, employment: 'notWorking' },
    verdict: 'ineligible', conditions: { 'exhausts-capacity': 'no' },
  },
  ...([[100, 'eligible'], [99, 'askPerson'], [undefined, 'eligible']] as const).map(([jobScopePercent, verdict]) => ({
    name: `unemployment benefit, the job was ${jobScopePercent ?? 'not told'} % of a full post`, asOf: '2026-06-01', verdict,
    facts: {
      ...parent, jobScopePercent, employment: 'unemployed', monthlyWorkIncome: 0, maintenanceJudgment: null,
      currentBenefits: ['unemployment-benefit'], benefitAmounts: { 'unemployment-benefit': 5_000 },
    },
  })),
  {
    name: 'in proceedings for a year, no work and no alimony: a person', asOf: '2026-06-01',
    facts: {
      ...parent, maritalStatus: 'separated', livesApartFromSpouseSince: '2025-06-01', divorceProceedingsSince: '2025-06-01',
      monthlyWorkIncome: 0, maintenanceJudgment: null, employment: 'notWorking',
    },
    verdict: 'askPerson', conditions: { 'exhausts-capacity': 'person', 'family-type': 'yes' },
  },
  {
    name: 'in proceedings for a year less a day, no work and no alimony', asOf: '2026-06-01',
    facts: {
      ...parent, maritalStatus: 'separated', livesApartFromSpouseSince: '2025-06-01', divorceProceedingsSince: '2025-06-02',
      monthlyWorkIncome: 0, maintenanceJudgment: null, employment: 'notWorking',
    },
    verdict: 'ineligible', conditions: { 'exhausts-capacity': 'no' },
  },
  {
    name: 'divorced with three children, no work, unemployment benefit below the ceiling', asOf: '2026-06-01',
    facts: {
      ...parent,
      children: four.slice(1),
      priorityArea: undefined,
      employment: 'unemployed',
      monthlyWorkIncome: 0,
      currentBenefits: ['unemployment-benefit'],
      benefitAmounts: { 'unemployment-benefit': 5_000 },
    },
    verdict: 'eligible', amount: sum(1_090, 1_170),
  },
  {
    name: 'divorced with three children, only alimony', asOf: '2026-06-01',
    facts: {
      ...parent,
      children: four.slice(1),
      priorityArea: undefined,
      employment: 'notWorking',
      monthlyWorkIncome: 0,
      monthlyOtherIncome: 3_500,
      maintenanceJudgment: { monthlyAmount: 3_500, inFavourOf: 'child', paidNow: true },
    },
    verdict: 'eligible', amount: sum(1_090, 1_170),
  },
  {
    name: 'no work and no other money: there is no alimony, without asking about a judgment', asOf: '2026-06-01',
    facts: { ...parent, monthlyWorkIncome: 0, employment: 'notWorking' }, verdict: 'ineligible',
    conditions: { 'exhausts-capacity': 'no' },
  },
  {
    name: 'no work, National Insurance pays the alimony: a person', asOf: '2026-06-01',
    facts: {
      ...parent,
      monthlyWorkIncome: 0,
      employment: 'notWorking',
      currentBenefits: ['child-support-payments'],
      benefitAmounts: { 'child-support-payments': 2_500 },
    },
    verdict: 'askPerson',
  },
  {
    name: 'it is the spouse who has the full-time job', asOf: '2026-06-01',
    facts: {
      ...partTime,
      weeklyWorkHours: 0,
      monthlyWorkIncome: 0,
      spouse: { ...idle, fullTimeJob: true, monthlyWorkIncome: 6_500 },
    },
    verdict: 'eligible',
  },
  {
    name: 'a full post by its percentage', asOf: '2026-06-01',
    facts: { ...couple, fullTimeJob: undefined, jobScopePercent: 100 }, verdict: 'eligible',
    conditions: { 'exhausts-capacity': 'yes' },
  },
  {
    name: 'nobody said whether it is a full-time job', asOf: '2026-06-01', facts: { ...couple, fullTimeJob: undefined },
    verdict: 'needsInfo', missing: ['fullTimeJob'],
  },
  {
    name: 'enough hours and three quarters of the minimum wage of 2023', asOf: '2023-05-01',
    facts: { ...partTime, monthlyWorkIncome: 4_178.82 }, verdict: 'eligible',
  },
  {
    name: 'just below three quarters', asOf: '2023-05-01', facts: { ...partTime, monthlyWorkIncome: 4_178.8 },
    verdict: 'ineligible',
  },
  {
    name: '144 hours a month', asOf: '2023-05-01',
    facts: { ...partTime, monthlyWorkIncome: 4_200, monthlyWorkHours: 144 }, verdict: 'eligible',
  },
  {
    name: '143 hours a month', asOf: '2023-05-01',
    facts: { ...partTime, monthlyWorkIncome: 4_200, monthlyWorkHours: 143 }, verdict: 'ineligible',
  },
  {
    name: 'a minimum wage in few hours: perhaps a teacher', asOf: '2026-06-01',
    facts: { ...partTime, monthlyWorkIncome: 6_500, monthlyWorkHours: 90 }, verdict: 'askPerson',
  },
  {
    name: 'self-employed at the minimum wage', asOf: '2026-06-01',
    facts: { ...partTime, employment: 'selfEmployed', monthlyWorkIncome: 6_443.85 }, verdict: 'eligible',
  },
  {
    name: 'self-employed below it, hours do not help', asOf: '2026-06-01',
    facts: { ...partTime, employment: 'selfEmployed', monthlyWorkIncome: 6_443.84 }, verdict: 'ineligible',
  },
  {
    name: 'incapacity of 65% and half the minimum wage of 2023', asOf: '2023-05-01',
    facts: {
      ...partTime,
      weeklyWorkHours: 20,
      monthlyWorkIncome: 2_785.88,
      spouse: {
        ...idle,
        workIncapacityPercent: 65,
        currentBenefits: ['general-disability-pension', 'disability-dependants-supplement'],
        benefitAmounts: { 'general-disability-pension': 2_000, 'disability-dependants-supplement': 500 },
      },
    },
    verdict: 'eligible',
  },
  {
    name: 'less than half with the dependants’ supplement', asOf: '2023-05-01',
    facts: {
      ...partTime,
      weeklyWorkHours: 20,
      monthlyWorkIncome: 0,
      spouse: {
        ...idle,
        monthlyWorkIncome: 2_785.87,
        workIncapacityPercent: 65,
        currentBenefits: ['general-disability-pension', 'disability-dependants-supplement'],
        benefitAmounts: { 'general-disability-pension': 2_000, 'disability-dependants-supplement': 500 },
      },
    },
    verdict: 'ineligible',
  },
  {
    name: 'work on top of an old-age pension without supplement', asOf: '2026-06-01',
    facts: {
      ...partTime,
      weeklyWorkHours: 10,
      monthlyWorkIncome: 2_000,
      currentBenefits: ['old-age-pension'],
      benefitAmounts: { 'old-age-pension': 2_000 },
    },
    verdict: 'eligible',
  },
  {
    name: 'the spouse draws unemployment benefit', asOf: '2026-06-01',
    facts: {
      ...partTime,
      weeklyWorkHours: 0,
      monthlyWorkIncome: 0,
      spouse: { ...idle, currentBenefits: ['unemployment-benefit'], benefitAmounts: { 'unemployment-benefit': 4_000 } },
    },
    verdict: 'eligible',
  },
  {
    name: 'fewer points than the old pages ask for', asOf: '2026-06-01', facts: { ...couple, housingPoints: 1_399 },
    verdict: 'askPerson', asks: ['points-below'],
  },
  { name: 'enough points', asOf: '2026-06-01', facts: { ...couple, housingPoints: 1_400 }, verdict: 'eligible' },
  {
    name: 'student couple', asOf: '2026-06-01',
    facts: { ...couple, fullTimeStudent: true, spouse: { ...idle, fullTimeStudent: true } }, verdict: 'askPerson',
    asks: ['student-couple'],
  },
  // 34 × 52 ÷ 12 are 147 hours, 33 are 143; three quarters of 6,443.85 are 4,832.89.
  {
    name: 'the spouse works 34 hours a week for 5,000', asOf: '2026-06-01',
    facts: {
      ...partTime, weeklyWorkHours: 0, monthlyWorkIncome: 0,
      spouse: { ...idle, employment: 'employee', weeklyWorkHours: 34, monthlyWorkIncome: 5_000 },
    },
    verdict: 'eligible',
  },
  {
    name: 'the spouse works 33 hours a week for 5,000', asOf: '2026-06-01',
    facts: {
      ...partTime, weeklyWorkHours: 0, monthlyWorkIncome: 0,
      spouse: { ...idle, employment: 'employee', weeklyWorkHours: 33, monthlyWorkIncome: 5_000 },
    },
    verdict: 'ineligible',
  },
  // Half of the minimum wage of 2026 is 3,221.93.
  ...([
    [60, 'eligible'], [74, 'eligible'], [0, 'ineligible'], [75, 'ineligible'],
  ] as const).map(([workIncapacityPercent, verdict]) => ({
    name: `own incapacity of ${workIncapacityPercent} %, wages of 3,300`,
    asOf: '2026-06-01',
    facts: { ...partTime, weeklyWorkHours: 20, monthlyWorkIncome: 3_300, workIncapacityPercent },
    verdict,
  })),
  {
    name: 'the spouse has an incapacity of 75 %, and no pension is told of', asOf: '2026-06-01',
    facts: {
      ...partTime, weeklyWorkHours: 20, monthlyWorkIncome: 3_300, spouse: { ...idle, workIncapacityPercent: 75 },
    },
    verdict: 'ineligible',
  },
])
