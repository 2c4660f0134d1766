import { defineCases } from '~/engine/cases'

const asOf = '2026-06-01'
const owing = (...publicDebtTypes: readonly string[]) => ({ publicDebtTypes })

export const publicDebtArrangementCases = defineCases('public-debt-arrangement', [
  { name: 'owes insurance contributions', asOf, facts: owing('nii'), verdict: 'eligible', amount: null },
  {
    name: 'insurance contributions of seven years ago: some of that year is behind the time bar',
    asOf,
    facts: { ...owing('nii'), debtOldestYear: 2019 },
    verdict: 'askPerson',
    asks: ['old-nii-debt'],
  },
  {
    name: 'insurance contributions of six years ago',
    asOf,
    facts: { ...owing('nii'), debtOldestYear: 2020 },
    verdict: 'eligible',
  },
  {
    name: 'the eve of the seventh year',
    asOf: '2025-12-31',
    facts: { ...owing('nii'), debtOldestYear: 2019 },
    verdict: 'eligible',
  },
  {
    name: 'the first day after seven years',
    asOf: '2026-01-01',
    facts: { ...owing('nii'), debtOldestYear: 2019 },
    verdict: 'askPerson',
  },
  {
    name: 'a debt from before the years of the time bar may have younger parts',
    asOf,
    facts: { ...owing('nii'), debtOldestYear: 2005 },
    verdict: 'askPerson',
  },
  {
    name: 'old fines: the time bar of contributions says nothing of them',
    asOf,
    facts: { ...owing('fines'), debtOldestYear: 2010 },
    verdict: 'eligible',
  },
  { name: 'owes arnona', asOf, facts: owing('municipality'), verdict: 'eligible' },
  {
    name: 'owes all three',
    asOf,
    facts: owing('nii', 'fines', 'municipality'),
    verdict: 'eligible',
    conditions: { 'public-debt': 'yes' },
  },
  {
    name: 'owes income tax only: a person looks',
    asOf,
    facts: owing('tax'),
    verdict: 'askPerson',
    conditions: { 'public-debt': 'person' },
  },
  { name: 'owes income tax and fines', asOf, facts: owing('tax', 'fines'), verdict: 'eligible' },
  {
    name: 'arrest in place of a fine',
    asOf,
    facts: { ...owing('fines'), urgentStep: 'arrest' },
    verdict: 'askPerson',
    asks: ['fine-arrest'],
  },
  {
    name: 'cannot leave the country because of fines',
    asOf,
    facts: { ...owing('fines'), restrictionsImposed: ['exit'] },
    verdict: 'askPerson',
    asks: ['fine-blocks'],
  },
  {
    name: 'cannot leave the country, and owes no fines',
    asOf,
    facts: { ...owing('nii'), restrictionsImposed: ['exit'] },
    verdict: 'eligible',
  },
  { name: 'owes no public body', asOf, facts: owing(), verdict: 'ineligible' },
  { name: 'not said', asOf, facts: {}, verdict: 'needsInfo', missing: ['publicDebtTypes'] },
  { name: 'the licence is blocked because of fines', asOf, facts: { ...owing('fines'), restrictionsImposed: ['drivingLicence'] }, verdict: 'askPerson', asks: ['fine-blocks'] },
  { name: 'an arrest order, and no fines', asOf, facts: { ...owing('nii'), urgentStep: 'arrest' }, verdict: 'eligible', asksNot: ['fine-arrest'] },
])
