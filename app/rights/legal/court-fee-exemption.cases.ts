import { defineCases } from '~/engine/cases'

const asOf = '2026-06-01'
const onSupport = { legalMatter: 'family', currentBenefits: ['income-support'] }

export const courtFeeExemptionCases = defineCases('court-fee-exemption', [
  { name: 'a family claim, on income support', asOf, facts: onSupport, verdict: 'eligible', amount: null },
  { name: 'a money claim, on income support', asOf, facts: { ...onSupport, legalMatter: 'money' }, verdict: 'eligible' },
  { name: 'another civil matter, on income support', asOf, facts: { ...onSupport, legalMatter: 'other' }, verdict: 'eligible' },
  {
    name: 'another benefit is no proof by itself',
    asOf,
    facts: { legalMatter: 'housing', currentBenefits: ['general-disability-pension'] },
    verdict: 'askPerson',
    conditions: { 'cannot-pay-fee': 'person' },
  },
  {
    name: 'no benefits',
    asOf,
    facts: { legalMatter: 'insolvency', currentBenefits: [] },
    verdict: 'askPerson',
    conditions: { 'cannot-pay-fee': 'person' },
  },
  {
    name: 'income support in sight only is no proof for the court',
    asOf,
    facts: {
      legalMatter: 'family', currentBenefits: [], residency: 'citizen', birthDate: '1980-01-01', monthlyWorkIncome: 0,
    },
    verdict: 'askPerson',
  },
  {
    name: 'the Labour Court has fee rules of its own',
    asOf,
    facts: { ...onSupport, legalMatter: 'labour' },
    verdict: 'askPerson',
    conditions: { 'civil-step': 'person' },
  },
  {
    name: 'a claim against National Insurance is heard there as well',
    asOf,
    facts: { ...onSupport, legalMatter: 'benefits' },
    verdict: 'askPerson',
    conditions: { 'civil-step': 'person' },
  },
  {
    name: 'a criminal matter',
    asOf,
    facts: { ...onSupport, legalMatter: 'criminal' },
    verdict: 'ineligible',
    conditions: { 'civil-step': 'no' },
  },
  {
    name: 'last day in ten days',
    asOf,
    facts: { ...onSupport, legalDeadline: '2026-06-11' },
    verdict: 'askPerson',
    asks: ['deadline-near'],
    deadlines: { 'legal-step': '2026-06-11' },
  },
  { name: 'last day in eleven days', asOf, facts: { ...onSupport, legalDeadline: '2026-06-12' }, verdict: 'eligible' },
  { name: 'owns a home', asOf, facts: { ...onSupport, ownsHome: true }, verdict: 'askPerson', asks: ['home-or-savings'] },
  { name: 'has savings', asOf, facts: { ...onSupport, savings: 1 }, verdict: 'askPerson', asks: ['home-or-savings'] },
  { name: 'no home and no savings', asOf, facts: { ...onSupport, ownsHome: false, savings: 0 }, verdict: 'eligible' },
  {
    name: 'benefits not told',
    asOf,
    facts: { legalMatter: 'family' },
    verdict: 'needsInfo',
    missing: ['currentBenefits'],
  },
  {
    name: 'the matter is not told',
    asOf,
    facts: { currentBenefits: ['income-support'] },
    verdict: 'needsInfo',
    missing: ['legalMatter'],
  },
])
