import { defineCases } from '~/engine/cases'

const ASOF = '2026-06-01'
const toPerson = { asOf: ASOF, verdict: 'askPerson' as const, amount: null, asks: ['person-decides'] }

export const hostileActsBenefitsCases = defineCases('hostile-acts-benefits', [
  { ...toPerson, name: 'nothing was said', facts: {} },
  {
    ...toPerson, name: 'hurt in March: nothing of the pay is lost for a year', facts: { residency: 'citizen', hostileActInjuryDate: '2026-03-15' },
    deadlines: { 'claim-in-full': '2027-03-15' },
  },
  {
    ...toPerson, name: 'hurt two years ago: the day has passed, the claim is open', facts: { residency: 'citizen', hostileActInjuryDate: '2024-05-01' },
    deadlines: { 'claim-in-full': '2025-05-01' },
  },
  {
    ...toPerson, name: 'hurt today',
    facts: { hostileActInjuryDate: '2026-06-01' }, deadlines: { 'claim-in-full': '2027-06-01' },
  },
  {
    ...toPerson, name: 'not hurt, perhaps bereaved: a person is beside it all the same',
    facts: { residency: 'citizen', hostileActInjuryDate: null },
  },
  {
    ...toPerson, name: 'a widow of a victim',
    facts: { maritalStatus: 'widowed', deceasedSpouse: { cause: 'hostile' } },
  },
  {
    ...toPerson, name: 'a tourist or a foreign worker who was hurt',
    facts: { residency: 'noStatus', visaType: 'b1', hostileActInjuryDate: '2025-10-01' },
  },
  {
    ...toPerson, name: 'a temporary resident, permit not said',
    facts: { residency: 'temporaryResident', hostileActInjuryDate: '2026-01-01' },
  },
  {
    ...toPerson, name: 'the benefit is received already',
    facts: { currentBenefits: ['hostile-acts-benefits'], hostileActInjuryDate: '2020-01-01' },
  },
  {
    ...toPerson, name: 'an old person with a low degree',
    facts: { birthDate: '1945-01-01', medicalDisabilityPercent: 9, hostileActInjuryDate: '2026-01-01' },
  },
  {
    ...toPerson, name: 'a worker who was hurt in body and mind',
    facts: { employment: 'employee', healthLimitsWork: true, hostileActInjuryDate: '2026-05-20' },
  },
])
