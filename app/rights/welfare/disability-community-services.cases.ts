import { defineCases } from '~/engine/cases'

const ASOF = '2026-06-01'
const always = { asOf: ASOF, verdict: 'askPerson', asks: ['person-decides'], amount: null } as const
const never = { asOf: ASOF, verdict: 'ineligible', conditions: { resident: 'no' } } as const

export const disabilityCommunityServicesCases = defineCases('disability-community-services', [
  {
    ...always, name: 'a citizen with a disability',
    facts: { residency: 'citizen', hasDisability: true }, conditions: { resident: 'yes' }, asksNot: ['psychiatric'], concerned: [],
  },
  {
    ...always, name: 'a permanent resident',
    facts: { residency: 'permanentResident', hasDisability: true }, conditions: { resident: 'yes' },
  },
  { ...never, name: 'a temporary resident', facts: { residency: 'temporaryResident', hasDisability: true, children: [] } },
  {
    ...never, name: 'a temporary resident with A/5',
    facts: { residency: 'temporaryResident', visaType: 'a5', hasDisability: true, children: [] },
  },
  { ...never, name: 'without status', facts: { residency: 'noStatus', hasDisability: true, children: [] } },
  {
    ...always, name: 'without status, nobody asked about children', facts: { residency: 'noStatus', hasDisability: true },
    conditions: { resident: 'noOrPerson' }, missing: ['children'],
  },
  {
    ...always, name: 'status not told',
    facts: { hasDisability: true }, conditions: { resident: 'unknown' }, missing: ['residency'],
  },
  {
    ...always, name: 'a child with autism',
    facts: { residency: 'citizen', children: [{ birthDate: '2019-01-01', hasDisability: true, diagnoses: ['autism'] }] },
    concerned: ['children[0]'],
  },
  {
    ...always, name: 'a baby with a disability: rehabilitative day care',
    facts: { residency: 'citizen', children: [{ birthDate: '2025-10-01', hasDisability: true }] },
  },
  {
    ...always, name: 'a disability of the mind has a law of its own',
    facts: { residency: 'citizen', psychiatricDisabilityPercent: 40 },
    asks: ['person-decides', 'psychiatric'],
  },
  {
    ...always, name: 'a percentage of National Insurance is not needed',
    facts: { residency: 'citizen', medicalDisabilityPercent: 0 },
  },
  {
    ...always, name: 'the disability pension is held',
    facts: { residency: 'citizen', currentBenefits: ['general-disability-pension'] },
  },
  {
    ...always, name: 'an adult with an intellectual disability, with the parents',
    facts: { residency: 'citizen', birthDate: '1996-01-01', housing: 'withFamily' },
  },
  {
    ...always, name: 'a parent without status, a child who is a citizen',
    facts: { residency: 'noStatus', children: [{ birthDate: '2019-01-01', hasDisability: true, residency: 'citizen' }] },
    conditions: { resident: 'person' },
  },
  {
    ...never, name: 'the child who is a citizen has no disability',
    facts: { residency: 'noStatus', children: [{ birthDate: '2019-01-01', hasDisability: false, residency: 'citizen' }] },
  },
  {
    ...always, name: 'the status of the child is not told', conditions: { resident: 'noOrPerson' }, missing: ['children[0].residency'],
    facts: { residency: 'temporaryResident', children: [{ birthDate: '2019-01-01', hasDisability: true }] },
  },
  {
    ...always, name: 'a parent without status, a child who is a citizen and for whom the disabled child benefit is paid',
    facts: { residency: 'noStatus', children: [{ birthDate: '2019-01-01', disabledChildRate: 188, residency: 'citizen' }] },
    conditions: { resident: 'person' }, concerned: ['children[0]'],
  },
  {
    ...never, name: 'a parent without status, and no benefit is paid for the child',
    facts: { residency: 'noStatus', children: [{ birthDate: '2019-01-01', disabledChildRate: 0, hasDisability: false, residency: 'citizen' }] },
  },
  {
    ...always, name: 'a parent without status, and nothing is told of a disability of the child', conditions: { resident: 'noOrPerson' },
    facts: { residency: 'noStatus', children: [{ birthDate: '2019-01-01', residency: 'citizen' }] },
  },
  {
    ...always, name: 'a parent without status, a child who is a permanent resident',
    facts: { residency: 'noStatus', children: [{ birthDate: '2019-01-01', hasDisability: true, residency: 'permanentResident' }] },
    conditions: { resident: 'person' },
  },
  { ...never, name: 'without status and without children', facts: { residency: 'noStatus', children: [] } },
  {
    ...always, name: 'no disability of the mind', facts: { residency: 'citizen', hasDisability: true, psychiatricDisabilityPercent: 0 },
    asksNot: ['psychiatric'],
  },
  {
    ...always, name: 'one of two children has a disability: the services are for that child',
    facts: {
      residency: 'citizen', hasDisability: false,
      children: [{ birthDate: '2015-01-01', hasDisability: false }, { birthDate: '2019-01-01', hasDisability: true }],
    },
    concerned: ['children[1]'],
  },
  {
    ...always, name: 'parent and child with a disability: the services are asked for by the parent',
    facts: { residency: 'citizen', hasDisability: true, children: [{ birthDate: '2019-01-01', hasDisability: true }] },
    concerned: [],
  },
])
