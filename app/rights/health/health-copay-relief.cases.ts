import { defineCases } from '~/engine/cases'

const ASOF = '2026-06-01'
/** Works, healthy, no benefit and no child. */
const illnessUnknown = {
  healthFund: 'clalit', residency: 'citizen', residentSince: '1985-01-01', birthDate: '1985-01-01', sex: 'male',
  maritalStatus: 'single', children: [], currentBenefits: [], healthLimitsWork: false, monthlyWorkIncome: 15000, medicalTreatments: [],
  workInjury: null, accidentDate: null,
}
const nobody = { ...illnessUnknown, chronicIllness: false }
const old = { ...nobody, birthDate: '1950-01-01', disabilityPensionUntilRetirement: false }
const child = (birthDate: string, more: object = {}) => ({ birthDate, livesWithApplicant: true, hasDisability: false, ...more })

/** Answers about a child that point to no ground of the benefit. */
const noGround = { dependencyPoints: 0, diagnoses: [], regularHospitalTreatment: false }

export const healthCopayReliefCases = defineCases('health-copay-relief', [
  {
    name: 'disability pension', asOf: ASOF, facts: { ...nobody, currentBenefits: ['general-disability-pension'] },
    verdict: 'eligible', amount: null, follows: ['general-disability-pension'],
  },
  {
    name: 'the spouse has a disability pension: a dependant', asOf: ASOF,
    facts: { ...nobody, maritalStatus: 'married', spouse: { currentBenefits: ['general-disability-pension'] } },
    verdict: 'eligible',
  },
  {
    name: 'only the spouse was told of, with a disability pension: a dependant all the same', asOf: ASOF,
    facts: { currentBenefits: [], chronicIllness: false, spouse: { currentBenefits: ['general-disability-pension'] } },
    verdict: 'eligible',
  },
  {
    name: 'a disability pension of a spouse from whom one is separated', asOf: ASOF,
    facts: { ...nobody, maritalStatus: 'separated', spouse: { currentBenefits: ['general-disability-pension'] } },
    verdict: 'ineligible',
  },
  {
    name: 'the spouse has an old-age pension', asOf: ASOF,
    facts: { ...nobody, maritalStatus: 'married', spouse: { currentBenefits: ['old-age-pension'] } },
    verdict: 'ineligible',
  },
  {
    name: 'a child whose benefit is paid', asOf: ASOF,
    facts: { ...nobody, children: [child('2014-01-01', { hasDisability: true, disabledChildRate: 50 })] },
    verdict: 'eligible', follows: ['disabled-child-benefit'],
  },
  {
    name: 'mobility allowance of a child of seventeen in a wheelchair', asOf: ASOF,
    facts: {
      ...nobody, currentBenefits: ['mobility-allowance'],
      children: [child('2009-01-01', { hasDisability: true, needsWheelchair: true, disabledChildRate: 0, ...noGround })],
    },
    verdict: 'eligible', follows: ['mobility-allowance'],
  },
  {
    name: 'mobility allowance of a young person a day before eighteen years and three months', asOf: ASOF,
    facts: { ...nobody, birthDate: '2008-03-02', currentBenefits: ['mobility-allowance'] },
    verdict: 'eligible', follows: ['mobility-allowance'],
  },
  {
    name: 'mobility allowance at eighteen years and three months', asOf: ASOF,
    facts: { ...nobody, birthDate: '2008-03-01', currentBenefits: ['mobility-allowance'] },
    verdict: 'ineligible', conditions: { ground: 'no' },
  },
  {
    name: 'old-age pension with supplement', asOf: ASOF,
    facts: { ...old, currentBenefits: ['old-age-pension', 'old-age-income-supplement'] },
    verdict: 'eligible', follows: ['old-age-income-supplement'],
  },
  {
    name: 'income support at pension age', asOf: ASOF, facts: { ...old, currentBenefits: ['income-support'] },
    verdict: 'eligible', follows: ['income-support'],
  },
  {
    name: 'old-age pension without supplement', asOf: ASOF,
    facts: { ...old, currentBenefits: ['old-age-pension'], monthlyPensionIncome: 9000, ownsVehicle: false, vehicleCount: 0, vehicle: null },
    verdict: 'ineligible',
  },
  {
    name: 'income support at working age, no children: low income, a person', asOf: ASOF,
    facts: { ...nobody, currentBenefits: ['income-support'] }, verdict: 'askPerson', conditions: { ground: 'person' },
  },
  {
    name: 'a parent of a child of ten on income support: paramedical treatment', asOf: ASOF,
    facts: { ...nobody, currentBenefits: ['income-support'], children: [child('2016-01-01')] },
    verdict: 'eligible', follows: ['income-support'],
  },
  {
    name: 'a parent of a child of eighteen on income support', asOf: ASOF,
    facts: { ...nobody, currentBenefits: ['income-support'], children: [child('2008-06-01')] }, verdict: 'askPerson',
  },
  {
    name: 'a child a day before three years', asOf: ASOF, facts: { ...nobody, children: [child('2023-06-02')] },
    verdict: 'eligible',
  },
  {
    name: 'a child of three today', asOf: ASOF, facts: { ...nobody, children: [child('2023-06-01')] },
    verdict: 'ineligible',
  },
  {
    name: 'a delay in the child’s development: a person', asOf: ASOF,
    facts: { ...nobody, children: [child('2021-01-01', { diagnoses: ['developmentalDelay'] })] }, verdict: 'askPerson',
  },
  {
    name: 'old-age pension of a former disability pensioner', asOf: ASOF, facts: { ...old, currentBenefits: ['old-age-for-disabled'] },
    verdict: 'eligible',
  },
  {
    name: 'old-age pension, with a disability pension just before', asOf: ASOF,
    facts: { ...old, currentBenefits: ['old-age-pension'], disabilityPensionUntilRetirement: true },
    verdict: 'eligible',
  },
  {
    name: 'old-age pension, no disability pension before, an income of work', asOf: ASOF,
    facts: {
      ...old, currentBenefits: ['old-age-pension'], disabilityPensionUntilRetirement: false, monthlyPensionIncome: 9000, ownsVehicle: false,
      vehicleCount: 0, vehicle: null,
    },
    verdict: 'ineligible',
  },
  {
    name: 'chronically ill: the ceiling on medicines', asOf: ASOF, facts: { ...nobody, chronicIllness: true },
    verdict: 'eligible',
  },
  {
    name: 'dialysis: severe illness, a person', asOf: ASOF, facts: { ...nobody, medicalTreatments: ['dialysis'] },
    verdict: 'askPerson', conditions: { ground: 'yes' }, asks: ['severe-illness'],
  },
  {
    name: 'oncological treatment: a person', asOf: ASOF, facts: { ...nobody, medicalTreatments: ['oncologyListed'] },
    verdict: 'askPerson', asks: ['severe-illness'],
  },
  {
    name: 'another treatment', asOf: ASOF, facts: { ...nobody, medicalTreatments: ['transplant'] },
    verdict: 'ineligible',
  },
  {
    name: 'a recognised work injury', asOf: ASOF, facts: { ...nobody, workInjury: { status: 'recognised' } },
    verdict: 'eligible',
  },
  {
    name: 'a work injury that was refused', asOf: ASOF, facts: { ...nobody, workInjury: { status: 'refused' } },
    verdict: 'ineligible',
  },
  { name: 'hurt on the road', asOf: ASOF, facts: { ...nobody, accidentKind: 'road' }, verdict: 'eligible' },
  { name: 'hurt at home', asOf: ASOF, facts: { ...nobody, accidentKind: 'homeOrLeisure' }, verdict: 'ineligible' },
  {
    name: 'medical needs at home and no benefit: a person', asOf: ASOF, facts: { ...nobody, householdNeeds: ['medical'] },
    verdict: 'askPerson',
  },
  {
    name: 'in no health fund: a person', asOf: ASOF, facts: { ...nobody, healthFund: 'none', chronicIllness: true },
    verdict: 'askPerson', asks: ['no-fund'],
  },
  {
    name: 'none of the groups, treatments not told', asOf: ASOF, facts: { ...nobody, medicalTreatments: undefined },
    verdict: 'needsInfo', missing: ['medicalTreatments'],
  },
  {
    name: 'none of the groups, an injury at work not told', asOf: ASOF, facts: { ...nobody, workInjury: undefined },
    verdict: 'needsInfo', missing: ['workInjury.status'],
  },
  {
    name: 'none of the groups, an accident not told', asOf: ASOF, facts: { ...nobody, accidentDate: undefined },
    verdict: 'needsInfo', missing: ['accidentDate', 'accidentKind'],
  },
  {
    name: 'old-age pension, a disability pension before it not told', asOf: ASOF,
    facts: {
      ...old, currentBenefits: ['old-age-pension'], disabilityPensionUntilRetirement: undefined, monthlyPensionIncome: 9000, ownsVehicle: false,
      vehicleCount: 0, vehicle: null,
    },
    verdict: 'needsInfo', missing: ['disabilityPensionUntilRetirement'],
  },
  {
    name: 'a child with a disability, the diagnoses not told', asOf: ASOF,
    facts: {
      ...nobody,
      children: [child('2014-01-01', { hasDisability: true, needsWheelchair: false, disabledChildRate: 0, dependencyPoints: 0, regularHospitalTreatment: false })],
    },
    verdict: 'needsInfo', missing: ['children[0].diagnoses'],
  },
  { name: 'none of the groups', asOf: ASOF, facts: nobody, verdict: 'ineligible', amount: null },
  {
    name: 'none of the groups, chronic illness not told', asOf: ASOF, facts: illnessUnknown,
    verdict: 'needsInfo', missing: ['chronicIllness'],
  },
  {
    name: 'nothing is known', asOf: ASOF, facts: {},
    verdict: 'needsInfo', missing: ['chronicIllness', 'currentBenefits'],
  },
  {
    name: 'the child is eighteen years and three months old today', asOf: ASOF,
    facts: { ...nobody, children: [child('2008-03-01', noGround)] }, verdict: 'ineligible',
  },
])
