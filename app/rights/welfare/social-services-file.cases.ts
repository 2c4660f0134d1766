import { defineCases } from '~/engine/cases'

const ASOF = '2026-06-01'
const always = { asOf: ASOF, verdict: 'askPerson', asks: ['person-decides'], amount: null } as const

export const socialServicesFileCases = defineCases('social-services-file', [
  {
    ...always,
    name: 'lives in a town, nothing else told',
    facts: { locality: '9000' },
    conditions: { locality: 'yes', hardship: 'person' },
  },
  { ...always, name: 'nothing told', facts: {}, conditions: { locality: 'unknown' } },
  {
    ...always,
    name: 'violence at home',
    facts: { locality: '9000', violenceAtHome: true },
    conditions: { hardship: 'yes' },
  },
  {
    ...always,
    name: 'notice to leave the home',
    facts: { locality: '9000', evictionNotice: true },
    conditions: { hardship: 'yes' },
  },
  {
    ...always,
    name: 'on the street, in the town of the stay',
    facts: { locality: '5000', housing: 'homeless' },
    conditions: { hardship: 'yes' },
  },
  {
    ...always,
    name: 'something is missing at home',
    facts: { locality: '9000', householdNeeds: ['appliances', 'dental'] },
    conditions: { hardship: 'yes' },
  },
  {
    ...always,
    name: 'on income support, a file is open already',
    facts: { locality: '9000', currentBenefits: ['income-support'], welfareFileOpen: true },
    conditions: { hardship: 'yes' },
  },
  {
    ...always,
    name: 'child with a disability',
    facts: { locality: '9000', children: [{ birthDate: '2019-02-01', livesWithApplicant: true, hasDisability: true }] },
    conditions: { hardship: 'yes' },
  },
  {
    ...always,
    name: 'woman of 80, alone',
    facts: { locality: '3000', birthDate: '1946-01-10', sex: 'female', maritalStatus: 'widowed' },
    conditions: { hardship: 'yes' },
  },
  {
    ...always,
    name: 'none of the reasons that are asked: one need not be poor',
    facts: {
      locality: '9000',
      violenceAtHome: false,
      evictionNotice: false,
      housing: 'owner',
      householdNeeds: [],
      currentBenefits: [],
      children: [],
      hasDisability: false,
    },
    conditions: { hardship: 'person' },
  },
  { ...always, name: 'without status in Israel', facts: { locality: '5000', residency: 'noStatus' } },
  { ...always, name: 'in a shelter', facts: { locality: '5000', housing: 'shelter' }, conditions: { hardship: 'yes' } },
  ...(['shelter-income-support', 'old-age-income-supplement', 'child-support-payments', 'oleh-subsistence'] as const).map((benefit) => ({
    ...always,
    name: `little income, by a benefit that is held: ${benefit}`,
    facts: { locality: '9000', currentBenefits: [benefit] },
    conditions: { hardship: 'yes' as const },
  })),
  {
    ...always,
    name: 'a disability of their own',
    facts: { locality: '9000', hasDisability: true, children: [] },
    conditions: { hardship: 'yes' },
  },
  {
    ...always,
    name: 'two children, one with a disability',
    facts: { locality: '9000', hasDisability: false, children: [{ hasDisability: false }, { hasDisability: true }] },
    conditions: { hardship: 'yes' },
  },
  {
    ...always,
    name: 'a child of whom no disability is told',
    facts: { locality: '9000', children: [{ birthDate: '2019-02-01' }] },
    conditions: { hardship: 'person' },
  },
  {
    ...always,
    name: 'man of 67 today, no partner told of but that there is none',
    facts: { locality: '3000', birthDate: '1959-06-01', sex: 'male', spouse: null },
    conditions: { hardship: 'yes' },
  },
  {
    ...always,
    name: 'man of 67 tomorrow, alone',
    facts: { locality: '3000', birthDate: '1959-06-02', sex: 'male', maritalStatus: 'single' },
    conditions: { hardship: 'person' },
  },
  {
    ...always,
    name: 'man of 80 with his wife',
    facts: { locality: '3000', birthDate: '1946-01-10', sex: 'male', maritalStatus: 'married', spouse: {} },
    conditions: { hardship: 'person' },
  },
  {
    ...always,
    name: 'of 80, whether alone is not told',
    facts: { locality: '3000', birthDate: '1946-01-10', sex: 'male' },
    conditions: { hardship: 'person' },
  },
  {
    ...always,
    name: 'born in 1962, the sex not told: retirement age is not certain',
    facts: { locality: '3000', birthDate: '1962-01-10', maritalStatus: 'single' },
    conditions: { hardship: 'person' },
  },
  {
    ...always,
    name: 'alone, the age not told',
    facts: { locality: '3000', sex: 'male', maritalStatus: 'single' },
    conditions: { hardship: 'person' },
  },
])
