import { defineCases } from '~/engine/cases'
import { child, couple, idle, parent } from './income-test-households'

export const rentAssistanceIncomeTestPersonsCases = defineCases('rent-assistance-income-test', [
  // Who is not a resident
  {
    name: 'a parent without status whose child is a citizen', asOf: '2026-06-01',
    facts: { ...parent, residency: 'noStatus', children: [child('2015-03-01', { residency: 'citizen' })] },
    verdict: 'eligible', conditions: { 'not-resident': 'yes' },
  },
  {
    name: 'a parent without residence, one of two children is not a citizen', asOf: '2026-06-01',
    facts: {
      ...parent, residency: 'temporaryResident',
      children: [
        child('2015-03-01', { residency: 'citizen' }), child('2018-03-01', { residency: 'temporaryResident' }),
      ],
    },
    verdict: 'askPerson', conditions: { 'not-resident': 'person' },
  },
  {
    name: 'a parent without residence, only the grown-up child is no citizen', asOf: '2026-06-01',
    facts: {
      ...parent, residency: 'temporaryResident',
      children: [
        child('2015-03-01', { residency: 'citizen' }), child('2004-03-01', { residency: 'temporaryResident' }),
      ],
    },
    verdict: 'eligible', conditions: { 'not-resident': 'yes' },
  },
  {
    name: 'a parent without residence, a citizen child of 22 and a pregnancy: a person', asOf: '2026-06-01',
    facts: {
      ...parent, residency: 'temporaryResident', pregnancy: { weeks: 30 },
      children: [child('2004-03-01', { residency: 'citizen' })],
    },
    verdict: 'askPerson', conditions: { 'not-resident': 'person' },
  },
  {
    name: 'a couple without residence, the child is a citizen: a person', asOf: '2026-06-01',
    facts: { ...couple, residency: 'temporaryResident', children: [child('2015-03-01', { residency: 'citizen' })] },
    verdict: 'askPerson', conditions: { 'not-resident': 'person' },
  },
  {
    name: 'nobody asked about the status', asOf: '2026-06-01', facts: { ...parent, residency: undefined },
    verdict: 'eligible', conditions: { 'not-resident': 'notApplicable' },
  },
  // Persons
  {
    name: 'on unpaid leave, by the reason for leaving work', asOf: '2026-06-01',
    facts: { ...parent, reasonLeftWork: 'unpaidLeave' }, verdict: 'askPerson', asks: ['unpaid-leave'],
  },
  {
    name: 'dismissed', asOf: '2026-06-01', facts: { ...parent, reasonLeftWork: 'dismissed' }, verdict: 'eligible',
    asksNot: ['unpaid-leave'],
  },
  {
    name: 'points are asked of couples only', asOf: '2026-06-01', facts: { ...parent, housingPoints: 100 },
    verdict: 'eligible', asksNot: ['points-below'],
  },
  {
    name: 'student couple by their occupation', asOf: '2026-06-01',
    facts: { ...couple, employment: 'student', spouse: { ...idle, employment: 'student' } }, verdict: 'askPerson',
    asks: ['student-couple'], asksNot: ['partner-at-home', 'alimony-not-paid'],
  },
  {
    name: 'only the applicant studies', asOf: '2026-06-01', facts: { ...couple, employment: 'student' },
    verdict: 'eligible', asksNot: ['student-couple'],
  },
  {
    name: 'only the spouse studies', asOf: '2026-06-01',
    facts: { ...couple, spouse: { ...idle, employment: 'student' } },
    verdict: 'eligible', asksNot: ['student-couple'],
  },
  {
    name: 'two students who live apart', asOf: '2026-06-01',
    facts: {
      ...parent, maritalStatus: 'separated', divorceProceedingsSince: '2024-01-01', employment: 'student',
      spouse: { ...idle, employment: 'student' },
    },
    verdict: 'eligible', asksNot: ['student-couple'],
  },
  {
    name: 'alimony from an earlier marriage is not paid to a couple', asOf: '2026-06-01',
    facts: { ...couple, maintenanceJudgment: { paidNow: false }, livesWithPartner: true }, verdict: 'eligible',
    asksNot: ['alimony-not-paid', 'partner-at-home'],
  },
  {
    name: 'a partner at home of a parent alone', asOf: '2026-06-01', facts: { ...parent, livesWithPartner: true },
    verdict: 'askPerson', asks: ['partner-at-home'],
  },
  {
    name: 'no partner at home', asOf: '2026-06-01', facts: { ...parent, livesWithPartner: false }, verdict: 'eligible',
    asksNot: ['partner-at-home'],
  },
])
