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
    conditions: { hardship: 'person' },
  },
  {
    ...always,
    name: 'woman of 80, alone',
    facts: { locality: '3000', birthDate: '1946-01-10', sex: 'female', maritalStatus: 'widowed' },
    conditions: { hardship: 'person' },
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
])
