import { defineCases } from '~/engine/cases'

const ASOF = '2026-06-01'
/** Works, healthy, no benefit: on none of the groups. */
const nobody = {
  residency: 'citizen', birthDate: '1985-01-01', sex: 'male', maritalStatus: 'single', children: [], currentBenefits: [],
  medicalDisabilityPercent: 0, healthLimitsWork: false, needsDailyHelp: 'none', mobilityLimitationPercent: 0, needsWheelchair: false,
  ownsVehicle: false,
}

const noSupervision = { needsConstantSupervision: false, medicalTreatments: [] }

export const waterAllocationCases = defineCases('water-allocation', [
  {
    name: 'mobility allowance', asOf: ASOF, facts: { currentBenefits: ['mobility-allowance'] },
    verdict: 'eligible', amount: null, follows: ['mobility-allowance'],
  },
  {
    name: 'disability pension at 70 %', asOf: ASOF,
    facts: { currentBenefits: ['general-disability-pension'], medicalDisabilityPercent: 70 },
    verdict: 'eligible', follows: ['general-disability-pension'],
  },
  {
    name: 'disability pension at 69 %: a person', asOf: ASOF,
    facts: { ...nobody, currentBenefits: ['general-disability-pension'], medicalDisabilityPercent: 69, ...noSupervision },
    verdict: 'askPerson', conditions: { ground: 'person' },
  },
  {
    name: 'disability pension, the percentage not known', asOf: ASOF, facts: { currentBenefits: ['general-disability-pension'] },
    verdict: 'needsInfo', missing: ['medicalDisabilityPercent'],
  },
  {
    name: '80 % without the pension', asOf: ASOF,
    facts: { ...nobody, medicalDisabilityPercent: 80, workIncapacityPercent: 0, monthlyWorkIncome: 12000, ...noSupervision },
    verdict: 'askPerson',
  },
  {
    name: 'attendance allowance', asOf: ASOF, facts: { currentBenefits: ['attendance-allowance'] },
    verdict: 'eligible', follows: ['attendance-allowance'],
  },
  {
    name: 'a child whose benefit is paid, at any rate', asOf: ASOF,
    facts: { currentBenefits: [], children: [{ birthDate: '2018-01-01', disabledChildRate: 50 }] },
    verdict: 'eligible', follows: ['disabled-child-benefit'],
  },
  {
    name: 'the benefit of a child looks likely by its points', asOf: ASOF,
    facts: {
      ...nobody, children: [{ birthDate: '2018-01-01', livesWithApplicant: true, hasDisability: true, dependencyPoints: 8, abroadSince: null }],
    },
    verdict: 'eligible', follows: ['disabled-child-benefit'],
  },
  {
    name: 'old-age pension of a former disability pensioner', asOf: ASOF, facts: { currentBenefits: ['old-age-for-disabled'] },
    verdict: 'eligible',
  },
  {
    name: 'old-age pension with supplement, on the day of 67', asOf: ASOF,
    facts: { ...nobody, birthDate: '1959-06-01', currentBenefits: ['old-age-pension', 'old-age-income-supplement'] },
    verdict: 'eligible', follows: ['old-age-income-supplement'],
  },
  {
    name: 'the supplement to a survivors’ pension, a day before 67: a person', asOf: ASOF,
    facts: { ...nobody, birthDate: '1959-06-02', currentBenefits: ['survivors-pension', 'old-age-income-supplement'] },
    verdict: 'askPerson',
  },
  {
    name: 'Holocaust survivor with a stipend', asOf: ASOF, facts: { currentBenefits: ['holocaust-survivor-allowance'] },
    verdict: 'eligible',
  },
  {
    name: 'long-term care: the higher levels only, a person', asOf: ASOF,
    facts: { ...nobody, birthDate: '1940-01-01', currentBenefits: ['old-age-pension', 'long-term-care-benefit'], monthlyWorkIncome: 15000 },
    verdict: 'askPerson', follows: ['long-term-care-benefit'],
  },
  {
    name: 'disabled by service at 50 %', asOf: ASOF, facts: { currentBenefits: ['idf-disability-benefit'], medicalDisabilityPercent: 50 },
    verdict: 'eligible',
  },
  {
    name: 'disabled by service at 49 %: perhaps on subsistence money, a person', asOf: ASOF,
    facts: { ...nobody, currentBenefits: ['idf-disability-benefit'], medicalDisabilityPercent: 49, workIncapacityPercent: 0 },
    verdict: 'askPerson',
  },
  {
    name: 'victim of a hostile act at 50 %', asOf: ASOF,
    facts: { currentBenefits: ['hostile-acts-benefits'], medicalDisabilityPercent: 50 },
    verdict: 'eligible', follows: ['hostile-acts-benefits'],
  },
  {
    name: 'on no list: the Ministry of Health may add medical cases, a person', asOf: ASOF, facts: nobody,
    verdict: 'askPerson', conditions: { ground: 'person' },
  },
  {
    name: 'the benefit is the spouse’s: a person', asOf: ASOF,
    facts: { ...nobody, maritalStatus: 'married', spouse: { currentBenefits: ['mobility-allowance'] } },
    verdict: 'askPerson',
  },
  {
    name: 'which benefits come in is not known', asOf: ASOF, facts: { children: [] },
    verdict: 'needsInfo', missing: ['currentBenefits'],
  },
])
