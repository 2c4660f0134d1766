import { defineCases } from '~/engine/cases'

const ASOF = '2026-06-01'
const contract = { electricityContractInOwnName: true }
/** Works, healthy, no benefit: none of the groups that are known. */
const nobody = {
  ...contract, residency: 'citizen', birthDate: '1985-01-01', sex: 'male', maritalStatus: 'single', children: [], currentBenefits: [],
  medicalDisabilityPercent: 0, healthLimitsWork: false, needsDailyHelp: 'none',
}
const half = { unit: 'percent', min: 50, max: 50 } as const

const child = (birthDate: string, more: object) => ({ birthDate, livesWithApplicant: true, hasDisability: true, ...more })
const atHome = (birthDate: string) => ({ birthDate, livesWithApplicant: true, hasDisability: false })
const parent = { ...nobody, maritalStatus: 'married', currentBenefits: ['disabled-child-benefit'] }
const alone = { ...nobody, maritalStatus: 'divorced', currentBenefits: ['income-support'] }
const three = [atHome('2012-01-01'), atHome('2015-01-01'), atHome('2019-01-01')]

export const electricityDiscountCases = defineCases('electricity-discount', [
  {
    name: 'old-age pension with income supplement, contract in the own name', asOf: ASOF,
    facts: { ...contract, birthDate: '1950-01-01', sex: 'female', currentBenefits: ['old-age-pension', 'old-age-income-supplement'] },
    verdict: 'eligible', amount: half, follows: ['old-age-income-supplement'],
  },
  {
    name: 'income supplement, a day before 67: not yet over pension age, and a person looks', asOf: ASOF,
    facts: { ...nobody, birthDate: '1959-06-02', currentBenefits: ['survivors-pension', 'old-age-income-supplement'] },
    verdict: 'askPerson', amount: null,
  },
  {
    name: 'income supplement on the day of 67', asOf: ASOF,
    facts: { ...nobody, birthDate: '1959-06-01', currentBenefits: ['survivors-pension', 'old-age-income-supplement'] },
    verdict: 'eligible', amount: half,
  },
  {
    name: 'the contract is in another name: a person', asOf: ASOF,
    facts: {
      electricityContractInOwnName: false, birthDate: '1950-01-01', sex: 'female',
      currentBenefits: ['old-age-pension', 'old-age-income-supplement'],
    },
    verdict: 'askPerson', conditions: { contract: 'person' }, asks: ['contract-in-other-name'],
  },
  {
    name: 'in whose name the contract is, is not known', asOf: ASOF,
    facts: { birthDate: '1950-01-01', sex: 'female', currentBenefits: ['old-age-pension', 'old-age-income-supplement'] },
    verdict: 'needsInfo', conditions: { contract: 'unknown' }, missing: ['electricityContractInOwnName'],
  },
  {
    name: 'Holocaust survivor with a stipend', asOf: ASOF, facts: { ...contract, currentBenefits: ['holocaust-survivor-allowance'] },
    verdict: 'eligible', amount: half,
  },
  {
    name: 'old-age pension of a former disability pensioner', asOf: ASOF, facts: { ...contract, currentBenefits: ['old-age-for-disabled'] },
    verdict: 'eligible', amount: half,
  },
  {
    name: 'attendance allowance at 50 % since September 2025', asOf: '2025-09-01',
    facts: { ...contract, currentBenefits: ['attendance-allowance'], needsDailyHelp: 'most' },
    verdict: 'eligible', amount: half, follows: ['attendance-allowance'],
  },
  {
    name: 'attendance allowance, its level not known, since September 2025', asOf: ASOF,
    facts: { ...contract, currentBenefits: ['attendance-allowance'] }, verdict: 'eligible', amount: half,
  },
  {
    name: 'attendance allowance at 50 % in August 2025: not yet', asOf: '2025-08-31',
    facts: { ...nobody, currentBenefits: ['attendance-allowance'], needsDailyHelp: 'most', needsConstantSupervision: false },
    verdict: 'askPerson', amount: null,
  },
  {
    name: 'attendance allowance at 112 % in August 2025, by constant supervision', asOf: '2025-08-31',
    facts: { ...contract, currentBenefits: ['attendance-allowance'], needsDailyHelp: 'most', needsConstantSupervision: true },
    verdict: 'eligible', amount: half,
  },
  {
    name: 'attendance allowance in 2024, paid at the rate of 112 %', asOf: '2024-06-01',
    facts: { ...contract, currentBenefits: ['attendance-allowance'], benefitAmounts: { 'attendance-allowance': 4099 } },
    verdict: 'eligible', amount: half,
  },
  {
    name: 'attendance allowance in 2024, paid a shekel less than that', asOf: '2024-06-01',
    facts: { ...nobody, currentBenefits: ['attendance-allowance'], benefitAmounts: { 'attendance-allowance': 4098 } },
    verdict: 'askPerson', amount: null,
  },
  {
    name: 'attendance allowance in 2024, the level not known', asOf: '2024-06-01',
    facts: { ...contract, currentBenefits: ['attendance-allowance'] },
    verdict: 'needsInfo', missing: ['needsDailyHelp'],
  },
  {
    name: 'a child of four with five points', asOf: ASOF,
    facts: { ...parent, children: [child('2022-01-01', { disabledChildRate: 50, dependencyPoints: 5 })] },
    verdict: 'eligible', amount: half, follows: ['disabled-child-benefit'],
  },
  {
    name: 'a child of four with four points, paid for another ground', asOf: ASOF,
    facts: { ...parent, children: [child('2022-01-01', { disabledChildRate: 100, dependencyPoints: 4 })] },
    verdict: 'askPerson', amount: null,
  },
  {
    name: 'the points of the child are not known', asOf: ASOF,
    facts: { ...parent, children: [child('2022-01-01', { disabledChildRate: 100 })] },
    verdict: 'needsInfo', missing: ['children[0].dependencyPoints'],
  },
  {
    name: 'three years old today', asOf: ASOF,
    facts: { ...parent, children: [child('2023-06-01', { disabledChildRate: 50, dependencyPoints: 6 })] },
    verdict: 'eligible',
  },
  {
    name: 'three years old tomorrow', asOf: ASOF,
    facts: { ...parent, children: [child('2023-06-02', { disabledChildRate: 50, dependencyPoints: 6 })] },
    verdict: 'askPerson',
  },
  {
    name: 'eighteen and two months, still paid', asOf: ASOF,
    facts: { ...parent, children: [child('2008-04-01', { disabledChildRate: 50, dependencyPoints: 6 })] },
    verdict: 'eligible',
  },
  {
    name: 'a single parent of three on income support', asOf: ASOF, facts: { ...alone, children: three },
    verdict: 'eligible', amount: half, follows: ['income-support'],
  },
  {
    name: 'a parent of three on income support who has no spouse or partner, the marital status not told', asOf: ASOF,
    facts: { ...contract, spouse: null, currentBenefits: ['income-support'], children: three },
    verdict: 'eligible', amount: half,
  },
  {
    name: 'a single parent of three on child-support payments of National Insurance', asOf: ASOF,
    facts: { ...alone, currentBenefits: ['child-support-payments'], children: three },
    verdict: 'eligible', follows: ['child-support-payments'],
  },
  {
    name: 'a single parent of two on income support', asOf: ASOF, facts: { ...alone, children: three.slice(1) },
    verdict: 'askPerson', amount: null,
  },
  {
    name: 'a couple with three children on income support', asOf: ASOF, facts: { ...alone, maritalStatus: 'married', children: three },
    verdict: 'askPerson', amount: null,
  },
  {
    name: 'three children, one of them lives with the other parent', asOf: ASOF,
    facts: { ...alone, children: [...three.slice(1), { birthDate: '2012-01-01', livesWithApplicant: false, hasDisability: false }] },
    verdict: 'askPerson',
  },
  {
    name: 'disabled by service at 50 %', asOf: ASOF,
    facts: { ...contract, currentBenefits: ['idf-disability-benefit'], medicalDisabilityPercent: 50 },
    verdict: 'eligible', amount: half,
  },
  {
    name: 'disabled by service at 49.9 %: the subsistence benefit is a matter for a person', asOf: ASOF,
    facts: { ...nobody, currentBenefits: ['idf-disability-benefit'], medicalDisabilityPercent: 49.9, workIncapacityPercent: 0 },
    verdict: 'askPerson', amount: null,
  },
  {
    name: 'disabled by service, the degree not known', asOf: ASOF, facts: { ...contract, currentBenefits: ['idf-disability-benefit'] },
    verdict: 'needsInfo', missing: ['medicalDisabilityPercent'],
  },
  {
    name: 'victim of a hostile act at 60 %', asOf: ASOF,
    facts: { ...contract, currentBenefits: ['hostile-acts-benefits'], medicalDisabilityPercent: 60 },
    verdict: 'eligible', follows: ['hostile-acts-benefits'],
  },
  {
    name: 'victim of a hostile act the day before the list took them in', asOf: '2015-12-19',
    facts: {
      ...nobody, currentBenefits: ['hostile-acts-benefits'], medicalDisabilityPercent: 60, workIncapacityPercent: 0,
      monthlyWorkIncome: 9000,
    },
    verdict: 'askPerson',
  },
  {
    name: 'victim of a hostile act on the day of the list', asOf: '2015-12-20',
    facts: { ...contract, currentBenefits: ['hostile-acts-benefits'], medicalDisabilityPercent: 60 },
    verdict: 'eligible',
  },
  {
    name: 'long-term care: only some are on the list', asOf: ASOF,
    facts: { ...nobody, birthDate: '1940-01-01', currentBenefits: ['old-age-pension', 'long-term-care-benefit'], monthlyWorkIncome: 15000 },
    verdict: 'askPerson', amount: null, follows: ['long-term-care-benefit'],
  },
  {
    name: 'blindness certificate and attendance allowance are one group, not two', asOf: ASOF,
    facts: { ...contract, currentBenefits: ['attendance-allowance'], blindCertificate: true },
    verdict: 'eligible', amount: half,
  },
  {
    name: 'attendance allowance and a child with points: two grounds, a person', asOf: ASOF,
    facts: {
      ...parent, currentBenefits: ['attendance-allowance', 'disabled-child-benefit'],
      children: [child('2018-01-01', { disabledChildRate: 112, dependencyPoints: 8 })],
    },
    verdict: 'askPerson', asks: ['two-grounds'],
  },
  {
    name: 'nobody of the ten groups: the list has more, so a person and no refusal', asOf: ASOF, facts: nobody,
    verdict: 'askPerson', amount: null, conditions: { ground: 'person' },
  },
  {
    name: 'nothing is known', asOf: ASOF, facts: {},
    verdict: 'needsInfo', missing: ['currentBenefits', 'electricityContractInOwnName'],
  },
  {
    name: 'the child is nineteen today: not this group, and the supplier knows of others', asOf: ASOF,
    facts: { ...parent, children: [child('2007-06-01', { disabledChildRate: 50, dependencyPoints: 6 })] },
    verdict: 'askPerson', conditions: { ground: 'person' },
  },
  {
    name: 'of none of the groups, and never hurt by a hostile act: the list has groups that were not read, so a person', asOf: ASOF,
    facts: { ...nobody, needsConstantSupervision: false, medicalTreatments: [], workIncapacityPercent: 0, hostileActInjuryDate: null },
    verdict: 'askPerson', amount: null, conditions: { ground: 'person' },
  },
])
