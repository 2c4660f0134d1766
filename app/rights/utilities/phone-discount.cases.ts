import { defineCases } from '~/engine/cases'

const ASOF = '2026-06-01'
const none = {
  workIncapacityPercent: 0, medicalDisabilityPercent: 0, currentBenefits: [], children: [], blindCertificate: false, medicalTreatments: [],
}
const yes = { asOf: ASOF, verdict: 'askPerson', amount: null, asks: ['person-decides'], conditions: { ground: 'yes' } } as const

export const phoneDiscountCases = defineCases('phone-discount', [
  { ...yes, name: 'degree of 75 % and 80 % medical: ask', facts: { ...none, workIncapacityPercent: 75, medicalDisabilityPercent: 80 } },
  { ...yes, name: 'degree of 100 % and 90 % medical', facts: { ...none, workIncapacityPercent: 100, medicalDisabilityPercent: 90 } },
  {
    name: 'degree of 74 %', asOf: ASOF, facts: { ...none, workIncapacityPercent: 74, medicalDisabilityPercent: 80 },
    verdict: 'ineligible', conditions: { ground: 'no' },
  },
  {
    name: '79.9 % medical', asOf: ASOF, facts: { ...none, workIncapacityPercent: 75, medicalDisabilityPercent: 79.9 },
    verdict: 'ineligible',
  },
  {
    ...yes, name: 'a child at the rate of 100 %',
    facts: { ...none, children: [{ birthDate: '2018-01-01', hasDisability: true, disabledChildRate: 100 }] },
  },
  {
    ...yes, name: 'a child at the rate of 188 %',
    facts: { ...none, children: [{ birthDate: '2018-01-01', hasDisability: true, disabledChildRate: 188 }] },
  },
  {
    name: 'a child at the rate of 50 %', asOf: ASOF,
    facts: { ...none, children: [{ birthDate: '2018-01-01', hasDisability: true, disabledChildRate: 50 }] },
    verdict: 'ineligible',
  },
  {
    name: 'two children: the rate of one is not told', asOf: ASOF,
    facts: {
      ...none, currentBenefits: ['disabled-child-benefit'],
      children: [{ birthDate: '2018-01-01', disabledChildRate: 50 }, { birthDate: '2019-01-01' }],
    },
    verdict: 'askPerson', conditions: { ground: 'unknown' }, missing: ['children[1].disabledChildRate'],
  },
  { ...yes, name: 'blindness certificate', facts: { ...none, blindCertificate: true } },
  { ...yes, name: 'dialysis', facts: { ...none, medicalTreatments: ['dialysis'] } },
  {
    name: 'another treatment', asOf: ASOF, facts: { ...none, medicalTreatments: ['transplant'] },
    verdict: 'ineligible',
  },
  { name: 'none of the groups', asOf: ASOF, facts: none, verdict: 'ineligible', amount: null },
  {
    name: 'nothing is known: ask', asOf: ASOF, facts: {}, verdict: 'askPerson', conditions: { ground: 'unknown' },
    missing: ['blindCertificate'],
  },
  {
    name: 'a child without a disability, whose rate nobody told: no benefit is paid for it', asOf: ASOF,
    facts: {
      ...none, residency: 'citizen', maritalStatus: 'single',
      children: [{ birthDate: '2018-01-01', livesWithApplicant: true, hasDisability: false, abroadSince: null }],
    },
    verdict: 'ineligible', conditions: { ground: 'no' },
  },
])
