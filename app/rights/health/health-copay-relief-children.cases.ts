/** Whose the relief is, and grounds of the health funds that only one answer tells. */
import { defineCases, type RightCase } from '~/engine/cases'
import type { FactRecord } from '~/engine/facts'

const asOf = '2026-06-01'
const nobody: FactRecord = {
  healthFund: 'clalit', residency: 'citizen', residentSince: '1985-01-01', birthDate: '1985-01-01', sex: 'male', maritalStatus: 'single',
  children: [], currentBenefits: [], healthLimitsWork: false, monthlyWorkIncome: 15_000, chronicIllness: false, medicalTreatments: [],
  workInjury: null, accidentDate: null,
}
const retired: FactRecord = {
  ...nobody, birthDate: '1950-01-01', monthlyPensionIncome: 9000, ownsVehicle: false, vehicleCount: 0, vehicle: null,
}
const noGround: FactRecord = { dependencyPoints: 0, diagnoses: [], regularHospitalTreatment: false }
const child = (birthDate: string, more: FactRecord = {}): FactRecord => ({ birthDate, livesWithApplicant: true, hasDisability: false, ...more })
const TODDLER = child('2024-01-01')
const wheelchair = (birthDate: string): FactRecord => child(birthDate, { hasDisability: true, needsWheelchair: true, disabledChildRate: 0, ...noGround })
const with_ = (benefits: readonly string[], ...children: FactRecord[]): FactRecord => ({ ...nobody, currentBenefits: [...benefits], children })
const whose = (name: string, facts: FactRecord, ...concerned: string[]): RightCase => ({ name: `whose: ${name}`, asOf, facts, verdict: 'eligible', concerned })

export const healthCopayReliefChildrenCases = defineCases('health-copay-relief', [
  whose('a toddler and a child of ten', with_([], child('2016-01-01'), TODDLER), 'children[1]'),
  whose('a child whose benefit is paid and one in good health', with_([], child('2014-01-01', { hasDisability: true, disabledChildRate: 50 }), child('2016-01-01')), 'children[0]'),
  whose('a parent on income support: the minors', with_(['income-support'], child('2016-01-01'), child('2007-01-01')), 'children[0]'),
  whose(
    'mobility allowance: the child in a wheelchair under eighteen years and three months',
    with_(['mobility-allowance'], wheelchair('2009-01-01'), child('2015-01-01'), wheelchair('2008-03-01')), 'children[0]',
  ),
  whose('a wheelchair without the allowance, beside a toddler', { ...with_([], { ...wheelchair('2009-01-01'), hasDisability: false }, TODDLER), mobilityLimitationPercent: 0 }, 'children[1]'),
  whose(
    'the benefit is held, no rate was told: the child with a disability',
    with_(['disabled-child-benefit'], child('2014-01-01'), child('2015-01-01', { hasDisability: true }), child('2016-01-01', { hasDisability: true, disabledChildRate: 0 })),
    'children[1]',
  ),
  whose('a child with a disability and no benefit, beside a toddler', with_([], child('2014-01-01', { hasDisability: false, ...noGround }), TODDLER), 'children[1]'),
  // --- a ground of the applicant's own stands before the child's
  whose('disability pension', with_(['general-disability-pension'], TODDLER)),
  whose('the spouse’s disability pension', { ...with_([], TODDLER), maritalStatus: 'married', spouse: { currentBenefits: ['general-disability-pension'] } }),
  whose('income support at pension age', { ...retired, currentBenefits: ['income-support'], children: [TODDLER] }),
  whose('old-age pension for the disabled', { ...retired, currentBenefits: ['old-age-for-disabled'], children: [TODDLER] }),
  whose('work accident', { ...with_([], TODDLER), accidentKind: 'work' }),
  whose('chronic illness', { ...with_([], TODDLER), chronicIllness: true }),
  { name: 'whose: severe illness', asOf, facts: { ...with_([], TODDLER), medicalTreatments: ['dialysis'] }, verdict: 'askPerson', concerned: [] },
  // --- grounds
  { name: 'hurt at work', asOf, facts: { ...nobody, accidentKind: 'work' }, verdict: 'eligible', conditions: { ground: 'yes' } },
  {
    name: 'married, benefits of the spouse not told', asOf, facts: { ...nobody, maritalStatus: 'married', spouse: {} }, verdict: 'needsInfo',
    missing: ['spouse.currentBenefits'],
  },
  {
    name: 'old-age pension for the disabled, age not told', asOf, facts: { ...nobody, birthDate: undefined, currentBenefits: ['old-age-for-disabled'] },
    verdict: 'eligible',
  },
  {
    name: 'old-age pension after a disability pension, age not told', asOf,
    facts: { ...nobody, birthDate: undefined, currentBenefits: ['old-age-pension'], disabilityPensionUntilRetirement: true }, verdict: 'eligible',
  },
  {
    name: 'a disability pension before, and no old-age pension', asOf, facts: { ...retired, disabilityPensionUntilRetirement: true }, verdict: 'ineligible',
  },
  {
    name: 'mobility allowance, the child in a wheelchair is eighteen years and three months', asOf,
    facts: with_(['mobility-allowance'], { ...wheelchair('2008-03-01'), hasDisability: false }), verdict: 'ineligible',
  },
  {
    name: 'mobility allowance, the child a day younger', asOf, facts: with_(['mobility-allowance'], { ...wheelchair('2008-03-02'), hasDisability: false }),
    verdict: 'eligible',
  },
  {
    name: 'mobility allowance, children not told', asOf, facts: { ...nobody, currentBenefits: ['mobility-allowance'], children: undefined },
    verdict: 'needsInfo', missing: ['children'],
  },
  {
    name: 'a delay in the development of a child who is grown: no ground any more', asOf,
    facts: { ...nobody, children: [child('2008-02-01', { ...noGround, diagnoses: ['developmentalDelay'] })] }, verdict: 'ineligible',
  },
  {
    name: 'no delay in the development', asOf, facts: { ...nobody, children: [child('2021-01-01', noGround)] }, verdict: 'ineligible',
  },
  {
    name: 'a delay in the development, whether it is a disability not told: a person at least', asOf,
    facts: { ...nobody, children: [{ birthDate: '2021-01-01', livesWithApplicant: true, diagnoses: ['developmentalDelay'] }] },
    verdict: 'needsInfo', conditions: { ground: 'personOrYes' }, missing: ['children[0].hasDisability'],
  },
  {
    name: 'income support, children not told: a person at least', asOf,
    facts: { ...nobody, currentBenefits: ['income-support'], children: undefined }, verdict: 'needsInfo', conditions: { ground: 'personOrYes' },
    missing: ['children'],
  },
  whose(
    'a child with a disability who lives abroad, so that no benefit is paid, beside a toddler',
    with_([], child('2014-01-01', { hasDisability: true, abroadSince: '2025-01-01' }), TODDLER), 'children[1]',
  ),
  whose(
    'a wheelchair and an allowance that is not certain yet, beside a toddler',
    with_([], { ...wheelchair('2009-01-01'), hasDisability: false }, TODDLER), 'children[1]',
  ),
  whose(
    'a child of ten and an income support that is not certain yet, beside a toddler',
    { ...with_([], child('2016-01-01'), TODDLER), monthlyWorkIncome: undefined }, 'children[1]',
  ),
])
