import { defineCases } from '~/engine/cases'

const ASOF = '2026-06-01'
/** A child for whom the benefit is paid. */
const paidChild = { birthDate: '2018-01-01', disabledChildRate: 50 }
/** Works, healthy, no benefit: on none of the groups. */
const nobody = {
  residency: 'citizen', birthDate: '1985-01-01', sex: 'male', maritalStatus: 'single', children: [], currentBenefits: [],
  medicalDisabilityPercent: 0, healthLimitsWork: false, needsDailyHelp: 'none', mobilityLimitationPercent: 0, needsWheelchair: false,
  ownsVehicle: false,
}

/** Grounds of the parent's own. */
const ownGrounds = {
  'mobility allowance': { currentBenefits: ['mobility-allowance'] },
  'disability pension at 70 %': { currentBenefits: ['general-disability-pension'], medicalDisabilityPercent: 70 },
  'attendance allowance': { currentBenefits: ['attendance-allowance'] },
  'old-age pension of a former disability pensioner': { currentBenefits: ['old-age-for-disabled'] },
  'old-age pension with supplement': { birthDate: '1950-01-01', currentBenefits: ['old-age-pension', 'old-age-income-supplement'] },
  'stipend of a Holocaust survivor': { currentBenefits: ['holocaust-survivor-allowance'] },
  'disabled by service at 50 %': { currentBenefits: ['idf-disability-benefit'], medicalDisabilityPercent: 50 },
  'victim of a hostile act at 50 %': { currentBenefits: ['hostile-acts-benefits'], medicalDisabilityPercent: 50 },
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
    name: 'disability pension at 69.9 %: a person', asOf: ASOF,
    facts: { ...nobody, currentBenefits: ['general-disability-pension'], medicalDisabilityPercent: 69.9, ...noSupervision },
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
    verdict: 'eligible', follows: ['disabled-child-benefit'], concerned: ['children[0]'],
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
    name: 'disabled by service at 49.9 %: perhaps on subsistence money, a person', asOf: ASOF,
    facts: { ...nobody, currentBenefits: ['idf-disability-benefit'], medicalDisabilityPercent: 49.9, workIncapacityPercent: 0 },
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
  ...Object.entries(ownGrounds).map(([name, facts]) => ({
    name: `${name}, and a child whose benefit is paid: the parent’s own right`, asOf: ASOF,
    facts: { ...nobody, ...noSupervision, workIncapacityPercent: 0, hostileActInjuryDate: null, children: [paidChild], ...facts },
    verdict: 'eligible' as const, concerned: [],
  })),
  {
    name: 'the benefit is paid for one of two children: it is that child’s water', asOf: ASOF,
    facts: {
      ...nobody, ...noSupervision, workIncapacityPercent: 0, hostileActInjuryDate: null,
      children: [paidChild, { birthDate: '2020-01-01', hasDisability: false }],
    },
    verdict: 'eligible', concerned: ['children[0]'],
  },
  {
    name: 'a child with a disability who lives abroad, so that no benefit is paid: nobody’s water yet, a person', asOf: ASOF,
    facts: {
      ...nobody, ...noSupervision, workIncapacityPercent: 0, hostileActInjuryDate: null,
      children: [
        { birthDate: '2018-01-01', livesWithApplicant: true, hasDisability: true, dependencyPoints: 8, abroadSince: '2026-01-01' },
      ],
    },
    verdict: 'askPerson', concerned: [],
  },
  {
    name: 'victim of a hostile act at 49.9 %: perhaps on subsistence money, a person', asOf: ASOF,
    facts: { ...nobody, ...noSupervision, currentBenefits: ['hostile-acts-benefits'], medicalDisabilityPercent: 49.9, workIncapacityPercent: 0 },
    verdict: 'askPerson',
  },
  {
    name: 'on no list, and never hurt by a hostile act: a person may still ask for a medical case', asOf: ASOF,
    facts: { ...nobody, ...noSupervision, workIncapacityPercent: 0, hostileActInjuryDate: null },
    verdict: 'askPerson', conditions: { ground: 'person' },
  },
])
