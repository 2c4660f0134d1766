import { defineCases } from '~/engine/cases'

const ASOF = '2026-06-01'
const adult = { residency: 'citizen', birthDate: '1990-01-01' }

export const rehabilitationBasketCases = defineCases('rehabilitation-basket', [
  {
    name: 'adult, 60 % set for the mental-health condition', asOf: ASOF,
    facts: { ...adult, psychiatricDisabilityPercent: 60 }, verdict: 'eligible', amount: null,
  },
  {
    name: '40 %, the threshold', asOf: ASOF, facts: { ...adult, psychiatricDisabilityPercent: 40 },
    verdict: 'eligible',
  },
  {
    name: '39.9 %: a person, about a new opinion', asOf: ASOF, facts: { ...adult, psychiatricDisabilityPercent: 39.9 },
    verdict: 'askPerson', conditions: { 'psychiatric-percent': 'person' }, asks: ['percent-too-low'],
  },
  {
    name: 'nothing was set: 0 %', asOf: ASOF, facts: { ...adult, psychiatricDisabilityPercent: 0 },
    verdict: 'askPerson',
  },
  {
    name: 'the percentage is not known', asOf: ASOF, facts: adult,
    verdict: 'needsInfo', conditions: { 'psychiatric-percent': 'unknown' }, missing: ['psychiatricDisabilityPercent'],
  },
  {
    name: '18 today', asOf: ASOF, facts: { residency: 'citizen', birthDate: '2008-06-01', psychiatricDisabilityPercent: 50 },
    verdict: 'eligible',
  },
  {
    name: '18 tomorrow: a person', asOf: ASOF,
    facts: { residency: 'citizen', birthDate: '2008-06-02', psychiatricDisabilityPercent: 50 },
    verdict: 'askPerson', conditions: { age: 'person' }, asks: ['under-18'],
  },
  {
    name: 'older than retirement age: no upper age', asOf: ASOF,
    facts: { residency: 'citizen', birthDate: '1950-01-01', psychiatricDisabilityPercent: 50 }, verdict: 'eligible',
  },
  {
    name: 'no claim was made at National Insurance, a psychiatrist set the percentage', asOf: ASOF,
    facts: { ...adult, currentBenefits: [], psychiatricDisabilityPercent: 45 }, verdict: 'eligible',
  },
  {
    name: 'in hospital', asOf: ASOF, facts: { ...adult, psychiatricDisabilityPercent: 60, inCareInstitution: true },
    verdict: 'askPerson', asks: ['in-hospital'],
  },
  {
    name: 'lives at home, not in an institution', asOf: ASOF,
    facts: { ...adult, psychiatricDisabilityPercent: 60, inCareInstitution: false, housing: 'renter' },
    verdict: 'eligible',
  },
  {
    name: 'no status', asOf: ASOF,
    facts: { residency: 'noStatus', visaType: 'none', birthDate: '1990-01-01', psychiatricDisabilityPercent: 60 },
    verdict: 'ineligible', conditions: { residence: 'no' },
  },
  {
    name: 'no status, but a permit to stay', asOf: ASOF,
    facts: { residency: 'noStatus', visaType: 'stayPermit', birthDate: '1990-01-01', psychiatricDisabilityPercent: 60 },
    verdict: 'askPerson', conditions: { residence: 'person' },
  },
  {
    name: 'temporary resident with A/5', asOf: ASOF,
    facts: { residency: 'temporaryResident', visaType: 'a5', birthDate: '1990-01-01', psychiatricDisabilityPercent: 60 },
    verdict: 'eligible',
  },
  {
    name: 'neither age nor status is known', asOf: ASOF, facts: { psychiatricDisabilityPercent: 60 },
    verdict: 'needsInfo', conditions: { age: 'unknown' }, missing: ['birthDate', 'residency'],
  },
  {
    name: 'lives in an institution', asOf: ASOF, facts: { ...adult, psychiatricDisabilityPercent: 60, housing: 'institution' },
    verdict: 'askPerson', asks: ['in-hospital'],
  },
])
