import { defineCases } from '~/engine/cases'

const asOf = '2026-06-01'
const person = { asks: ['person-decides'] }
const earning = (monthlyWorkIncome: number, legalMatter = 'execution') => ({
  legalMatter,
  maritalStatus: 'single',
  children: [],
  householdSize: 1,
  monthlyWorkIncome,
  monthlyPensionIncome: 0,
  monthlyOtherIncome: 0,
  currentBenefits: [],
  maintenanceDependantsCount: 0,
  hostileActInjuryDate: null,
})

export const barProBonoCases = defineCases('bar-pro-bono', [
  {
    name: 'above the ceiling of legal aid',
    asOf,
    facts: earning(9751),
    verdict: 'askPerson',
    amount: null,
    conditions: { 'civil-matter': 'yes', 'no-legal-aid': 'yes' },
    ...person,
  },
  {
    name: 'entitled to legal aid: closed',
    asOf,
    facts: earning(6000),
    verdict: 'ineligible',
    conditions: { 'no-legal-aid': 'no' },
    follows: ['legal-aid'],
  },
  {
    name: 'in the grey band of legal aid',
    asOf,
    facts: earning(9400),
    verdict: 'askPerson',
    conditions: { 'no-legal-aid': 'person' },
    ...person,
  },
  {
    name: 'a criminal matter',
    asOf,
    facts: earning(9751, 'criminal'),
    verdict: 'ineligible',
    conditions: { 'civil-matter': 'no' },
  },
  {
    name: 'against National Insurance legal aid is open to everyone',
    asOf,
    facts: { legalMatter: 'benefits' },
    verdict: 'ineligible',
    conditions: { 'no-legal-aid': 'no' },
  },
  {
    name: 'a field that legal aid may not cover',
    asOf,
    facts: earning(6000, 'other'),
    verdict: 'askPerson',
    conditions: { 'no-legal-aid': 'person' },
    ...person,
  },
  { name: 'a family matter with a high wage', asOf, facts: earning(15_000, 'family'), verdict: 'askPerson', ...person },
  {
    name: 'the income is not told: the volunteers ask',
    asOf,
    facts: { legalMatter: 'labour' },
    verdict: 'askPerson',
    conditions: { 'civil-matter': 'yes', 'no-legal-aid': 'unknown' },
    ...person,
  },
  {
    name: 'nothing told',
    asOf,
    facts: {},
    verdict: 'askPerson',
    conditions: { 'civil-matter': 'unknown', 'no-legal-aid': 'unknown' },
    ...person,
  },
  {
    name: 'a couple whose two wages pass the ceiling',
    asOf,
    facts: {
      ...earning(6000),
      maritalStatus: 'married',
      householdSize: 2,
      spouse: { monthlyWorkIncome: 6000, monthlyPensionIncome: 0, monthlyOtherIncome: 0, currentBenefits: [] },
    },
    verdict: 'askPerson',
    conditions: { 'no-legal-aid': 'yes' },
    ...person,
  },
  {
    name: 'a couple below it',
    asOf,
    facts: {
      ...earning(4000),
      maritalStatus: 'married',
      householdSize: 2,
      spouse: { monthlyWorkIncome: 4000, monthlyPensionIncome: 0, monthlyOtherIncome: 0, currentBenefits: [] },
    },
    verdict: 'ineligible',
  },
])
