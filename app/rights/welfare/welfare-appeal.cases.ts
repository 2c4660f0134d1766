import { defineCases } from '~/engine/cases'

const asked = { welfareRequestDate: '2026-05-01' }

export const welfareAppealCases = defineCases('welfare-appeal', [
  {
    name: 'no answer for two months',
    asOf: '2026-07-01',
    facts: { ...asked, welfareAnswerDate: null },
    verdict: 'eligible',
    amount: null,
    deadlines: {},
  },
  {
    name: 'no answer, day 29',
    asOf: '2026-05-30',
    facts: { ...asked, welfareAnswerDate: null },
    verdict: 'ineligible',
    conditions: { ground: 'no' },
  },
  { name: 'no answer, day 30', asOf: '2026-05-31', facts: { ...asked, welfareAnswerDate: null }, verdict: 'eligible' },
  {
    name: 'refused this week',
    asOf: '2026-05-22',
    facts: { ...asked, welfareAnswerDate: '2026-05-20' },
    verdict: 'eligible',
    deadlines: { appeal: '2026-07-04' },
  },
  {
    name: 'day 45 from the answer',
    asOf: '2026-07-04',
    facts: { ...asked, welfareAnswerDate: '2026-05-20' },
    verdict: 'eligible',
    deadlines: { appeal: '2026-07-04' },
  },
  {
    name: 'day 46 from the answer',
    asOf: '2026-07-05',
    facts: { ...asked, welfareAnswerDate: '2026-05-20' },
    verdict: 'ineligible',
    conditions: { ground: 'no' },
  },
  {
    name: 'a late answer counts from its own day',
    asOf: '2026-08-01',
    facts: { ...asked, welfareAnswerDate: '2026-07-20' },
    verdict: 'eligible',
    deadlines: { appeal: '2026-09-03' },
  },
  {
    name: 'asked, and whether an answer came is not told',
    asOf: '2026-07-01',
    facts: asked,
    verdict: 'needsInfo',
    missing: ['welfareAnswerDate'],
  },
  {
    name: 'no answer, the day of the request is not told',
    asOf: '2026-07-01',
    facts: { welfareAnswerDate: null },
    verdict: 'needsInfo',
    missing: ['welfareRequestDate'],
  },
  {
    name: 'nothing told',
    asOf: '2026-07-01',
    facts: {},
    verdict: 'needsInfo',
    missing: ['welfareRequestDate', 'welfareAnswerDate'],
  },
  {
    name: 'only the day of the answer: it answers a request',
    asOf: '2026-07-01',
    facts: { welfareAnswerDate: '2026-06-20' },
    verdict: 'eligible',
    deadlines: { appeal: '2026-08-04' },
  },
  {
    name: 'danger at home: a person at once',
    asOf: '2026-07-01',
    facts: { ...asked, welfareAnswerDate: null, violenceAtHome: true },
    verdict: 'askPerson',
    asks: ['danger'],
  },
  {
    name: 'danger at home, and too late for an appeal',
    asOf: '2026-12-01',
    facts: { ...asked, welfareAnswerDate: '2026-05-20', violenceAtHome: true },
    verdict: 'ineligible',
  },
  {
    name: 'some years ago',
    asOf: '2023-03-10',
    facts: { welfareRequestDate: '2023-01-02', welfareAnswerDate: '2023-02-01' },
    verdict: 'eligible',
    deadlines: { appeal: '2023-03-18' },
  },
])
