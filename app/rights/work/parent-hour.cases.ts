import { defineCases } from '~/engine/cases'

const asOf = '2026-06-01'
const parent = { employment: 'employee', fullTimeJob: true, parentalLeaveEnd: '2026-04-15' }

export const parentHourCases = defineCases('parent-hour', [
  {
    name: 'six weeks back at a full post',
    asOf,
    facts: parent,
    verdict: 'eligible',
    amount: null,
    deadlines: { 'last-day': '2026-08-15' },
  },
  { name: 'the last day of the four months', asOf, facts: { ...parent, parentalLeaveEnd: '2026-02-01' }, verdict: 'eligible' },
  {
    name: 'a day after the four months',
    asOf,
    facts: { ...parent, parentalLeaveEnd: '2026-01-31' },
    verdict: 'ineligible',
    conditions: { 'months-after-leave': 'no' },
  },
  ...([['notWorking', 'askPerson'], ['student', 'askPerson'], ['employee', 'eligible'], ['selfEmployed', 'eligible'], [undefined, 'eligible']] as const).map(
    ([employment, verdict]) => ({ name: `the other parent: ${employment ?? 'work not told'}`, asOf, facts: { ...parent, spouse: { employment } }, verdict }),
  ),
  { name: 'the first day back', asOf, facts: { ...parent, parentalLeaveEnd: '2026-05-31' }, verdict: 'eligible' },
  { name: 'the last day of the leave', asOf, facts: { ...parent, parentalLeaveEnd: '2026-06-01' }, verdict: 'ineligible' },
  {
    name: 'works part time',
    asOf,
    facts: { ...parent, fullTimeJob: false },
    verdict: 'ineligible',
    conditions: { 'full-time': 'no' },
  },
  {
    name: 'the whole of a post, told in percent',
    asOf,
    facts: { ...parent, fullTimeJob: undefined, jobScopePercent: 100 },
    verdict: 'eligible',
  },
  {
    name: 'nine tenths of a post, told in percent',
    asOf,
    facts: { ...parent, fullTimeJob: undefined, jobScopePercent: 90 },
    verdict: 'ineligible',
  },
  { name: 'self-employed', asOf, facts: { ...parent, employment: 'selfEmployed' }, verdict: 'ineligible' },
  {
    name: 'the end of the leave is not told',
    asOf,
    facts: { ...parent, parentalLeaveEnd: undefined },
    verdict: 'needsInfo',
    missing: ['parentalLeaveEnd'],
  },
  {
    name: 'the post is not told',
    asOf,
    facts: { ...parent, fullTimeJob: undefined },
    verdict: 'needsInfo',
    missing: ['fullTimeJob'],
  },
  {
    name: 'the other parent works full time',
    asOf,
    facts: { ...parent, maritalStatus: 'married', spouse: { fullTimeJob: true } },
    verdict: 'eligible',
  },
  {
    name: 'the other parent works part time',
    asOf,
    facts: { ...parent, maritalStatus: 'married', spouse: { fullTimeJob: false } },
    verdict: 'askPerson',
    asks: ['other-parent-part-time'],
  },
  { name: 'no other parent at home', asOf, facts: { ...parent, maritalStatus: 'single', spouse: null }, verdict: 'eligible' },
  {
    name: 'dismissed after the return',
    asOf,
    facts: { ...parent, reasonLeftWork: 'dismissed', lastWorkDay: '2026-06-30' },
    verdict: 'askPerson',
    asks: ['dismissed'],
  },
  {
    name: 'an older dismissal from another job',
    asOf,
    facts: { ...parent, reasonLeftWork: 'dismissed', lastWorkDay: '2023-06-30' },
    verdict: 'eligible',
  },
  {
    name: 'resigned after the return, works until the end of the month', asOf, verdict: 'eligible', asksNot: ['dismissed'],
    facts: { ...parent, reasonLeftWork: 'resigned', lastWorkDay: '2026-06-30' },
  },
  {
    name: 'dismissed as of the last day of the leave', asOf, verdict: 'askPerson', asks: ['dismissed'],
    facts: { ...parent, reasonLeftWork: 'dismissed', lastWorkDay: '2026-04-15' },
  },
])
