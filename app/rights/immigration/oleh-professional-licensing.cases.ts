import { defineCases } from '~/engine/cases'

const asOf = '2026-06-01'
const dentist = { immigrantStatus: 'oleh', aliyahDate: '2022-03-10', profession: 'dentist', licensingExamRequired: true }
const upTo = (max: number) => ({ unit: 'ILS once' as const, min: 0, max })

export const olehProfessionalLicensingCases = defineCases('oleh-professional-licensing', [
  {
    name: 'dentist sent to the exam: a person', asOf, facts: dentist, verdict: 'askPerson', amount: upTo(7000), asks: ['person-decides'],
    deadlines: { 'window-end': '2032-03-10' },
  },
  { name: 'course of 6,000: 80 %', asOf, facts: { ...dentist, courseCost: 6000 }, verdict: 'askPerson', amount: upTo(4800) },
  { name: 'course of 15,000', asOf, facts: { ...dentist, courseCost: 15_000 }, verdict: 'askPerson', amount: upTo(7000) },
  { name: 'last day of ten years', asOf: '2032-03-10', facts: dentist, verdict: 'askPerson' },
  { name: 'a day later', asOf: '2032-03-11', facts: dentist, verdict: 'ineligible', conditions: { 'status-and-window': 'no' } },
  { name: 'pharmacist', asOf, facts: { ...dentist, profession: 'pharmacist' }, verdict: 'askPerson' },
  { name: 'profession not told', asOf, facts: { ...dentist, profession: undefined }, verdict: 'askPerson' },
  { name: 'no exam', asOf, facts: { ...dentist, licensingExamRequired: false }, verdict: 'ineligible', conditions: { 'exam-required': 'no' } },
  { name: 'exam not told', asOf, facts: { ...dentist, licensingExamRequired: undefined }, verdict: 'askPerson', missing: ['licensingExamRequired'] },
  { name: 'returning resident', asOf, facts: { ...dentist, immigrantStatus: 'returningResident' }, verdict: 'ineligible', amount: null },
  { name: 'no status', asOf, facts: { ...dentist, residency: 'citizen', immigrantStatus: 'none' }, verdict: 'ineligible' },
  {
    name: 'no status yet, the permit not told: it may be A/1', asOf, facts: { ...dentist, immigrantStatus: 'none', residency: 'temporaryResident' },
    verdict: 'askPerson', missing: ['visaType'],
  },
  { name: 'date not told', asOf, facts: { ...dentist, aliyahDate: undefined }, verdict: 'askPerson', missing: ['aliyahDate'] },
  { name: 'A/1: a person', asOf, facts: { ...dentist, immigrantStatus: 'none', residency: 'temporaryResident', visaType: 'a1' }, verdict: 'askPerson' },
])
