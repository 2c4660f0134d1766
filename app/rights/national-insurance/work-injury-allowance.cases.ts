import { defineCases } from '~/engine/cases'

const ASOF = '2026-06-01'
const injury = { date: '2026-04-01', onTheWay: false, reportedToEmployer: true, daysOffWork: 30, status: 'notClaimed' }

/** An employee, 9,000 a month: 225 a day. */
const worker = { employment: 'employee', workInjury: injury, averageWage3Months: 9000 }
const hurt = (more: object) => ({ ...worker, workInjury: { ...injury, ...more } })
const once = (sum: number) => ({ unit: 'ILS once' as const, min: sum, max: sum })

export const workInjuryAllowanceCases = defineCases('work-injury-allowance', [
  {
    name: 'thirty days of 225', asOf: ASOF, facts: worker, verdict: 'eligible', amount: once(6750),
    deadlines: { 'claim-in-full': '2027-04-02', 'claim-at-all': '2027-05-01' },
  },
  { name: 'on the way to work', asOf: ASOF, facts: hurt({ onTheWay: true }), verdict: 'eligible', amount: once(6750) },
  {
    name: 'nothing but what the section asks', asOf: ASOF,
    facts: { workInjury: { date: '2026-04-01', daysOffWork: 30 }, averageWage3Months: 9000 },
    verdict: 'eligible', amount: once(6750),
  },
  {
    name: 'no injury at work', asOf: ASOF, facts: { ...worker, workInjury: null },
    verdict: 'ineligible', conditions: { 'injury-at-work': 'no' },
  },
  {
    name: 'injury not asked about', asOf: ASOF,
    facts: { ...worker, workInjury: undefined },
    verdict: 'needsInfo', missing: ['workInjury'],
  },
  {
    name: 'worked all the days', asOf: ASOF, facts: hurt({ daysOffWork: 0 }),
    verdict: 'ineligible', conditions: { 'days-off-work': 'no' },
  },
  {
    name: 'days off not said: the sum of one day', asOf: ASOF, facts: hurt({ daysOffWork: undefined }),
    verdict: 'needsInfo', missing: ['workInjury.daysOffWork'], amount: { unit: 'ILS/day', min: 225, max: 225 },
  },
  {
    name: 'the day of the injury not said: no day is taken as lost', asOf: ASOF, facts: hurt({ date: undefined, daysOffWork: 20 }),
    verdict: 'eligible', amount: once(4500),
  },
  {
    name: 'a permit of stay: employed lawfully', asOf: ASOF,
    facts: { ...worker, residency: 'noStatus', visaType: 'stayPermit' }, verdict: 'eligible', amount: once(6750),
  },
  {
    name: 'the ceiling of 2022, still the last one known in 2023, ten days', asOf: '2023-08-01',
    facts: { ...hurt({ date: '2023-06-01', daysOffWork: 10 }), averageWage3Months: 50_000 }, verdict: 'eligible', amount: once(9129.04),
  },
  {
    name: 'one day: the first two are not paid', asOf: ASOF,
    facts: hurt({ daysOffWork: 1 }),
    verdict: 'eligible', amount: once(0),
  },
  {
    name: 'three days: one is paid', asOf: ASOF,
    facts: hurt({ daysOffWork: 3 }),
    verdict: 'eligible', amount: once(225),
  },
  {
    name: 'eleven days: nine are paid', asOf: ASOF,
    facts: hurt({ daysOffWork: 11 }),
    verdict: 'eligible', amount: once(2025),
  },
  {
    name: 'twelve days: all are paid', asOf: ASOF,
    facts: hurt({ daysOffWork: 12 }),
    verdict: 'eligible', amount: once(2700),
  },
  {
    name: 'ninety-one days', asOf: '2026-09-01',
    facts: hurt({ daysOffWork: 91 }),
    verdict: 'eligible', amount: once(20475),
  },
  {
    name: 'no more than ninety-one days', asOf: '2026-09-01',
    facts: hurt({ daysOffWork: 120 }),
    verdict: 'eligible', amount: once(20475),
  },
  {
    name: 'self-employed: not the first twelve', asOf: ASOF,
    facts: { ...worker, employment: 'selfEmployed' },
    verdict: 'eligible', amount: once(4050),
  },
  {
    name: 'self-employed, thirteen days: one is paid', asOf: ASOF,
    facts: { ...hurt({ daysOffWork: 13 }), employment: 'selfEmployed' }, verdict: 'eligible', amount: once(225),
  },
  // 75 % of 51,340 ÷ 30 is the ceiling of 2025 to the agora.
  {
    name: 'at the ceiling of a day', asOf: ASOF,
    facts: { ...worker, averageWage3Months: 51_340 },
    verdict: 'eligible', amount: once(38505),
  },
  {
    name: 'above the ceiling of a day', asOf: ASOF,
    facts: { ...worker, averageWage3Months: 60_000 },
    verdict: 'eligible', amount: once(38505),
  },
  {
    name: 'the ceiling of 2025', asOf: '2025-06-01',
    facts: { ...hurt({ date: '2025-04-01' }), averageWage3Months: 60_000 }, verdict: 'eligible', amount: once(38505),
  },
  {
    name: 'the ceiling of 2022', asOf: '2022-06-01',
    facts: { ...hurt({ date: '2022-04-01' }), averageWage3Months: 60_000 }, verdict: 'eligible', amount: once(34233.9),
  },
  {
    name: 'wages not said: the right without a sum', asOf: ASOF,
    facts: { ...worker, averageWage3Months: undefined },
    verdict: 'eligible',
  },
  {
    name: 'residence is not asked of a worker', asOf: ASOF,
    facts: { ...worker, residency: 'noStatus', visaType: 'b1' },
    verdict: 'eligible', amount: once(6750),
  },
  { name: 'no status, permit not said', asOf: ASOF, facts: { ...worker, residency: 'noStatus' }, verdict: 'eligible' },
  {
    name: 'a worker without a permit: a person, never a no', asOf: ASOF,
    facts: { ...worker, residency: 'noStatus', visaType: 'none' },
    verdict: 'askPerson', asks: ['without-permit'], amount: once(6750),
  },
  {
    name: 'no permit, residency not said', asOf: ASOF,
    facts: { ...worker, visaType: 'none' }, verdict: 'askPerson', asks: ['without-permit'],
  },
  {
    name: 'a citizen holds no permit', asOf: ASOF,
    facts: { ...worker, residency: 'citizen', visaType: 'none' },
    verdict: 'eligible',
  },
  {
    name: 'the claim was refused', asOf: ASOF,
    facts: hurt({ status: 'refused' }),
    verdict: 'askPerson', asks: ['claim-refused'],
  },
  {
    name: 'the claim is being looked at', asOf: ASOF,
    facts: hurt({ status: 'pending' }),
    verdict: 'eligible', amount: once(6750),
  },
  {
    name: 'the spouse died of a work injury', asOf: ASOF,
    facts: { workInjury: null, deceasedSpouse: { cause: 'work' } },
    verdict: 'ineligible', conditions: { 'injury-at-work': 'no' },
  },
  {
    name: 'the spouse died of a work injury, own injury not said', asOf: ASOF,
    facts: { deceasedSpouse: { cause: 'work' } }, verdict: 'askPerson', asks: ['fatal-injury'],
  },
  {
    name: 'twelve months after the first day nothing is lost', asOf: ASOF,
    facts: hurt({ date: '2025-05-31' }),
    verdict: 'eligible', amount: once(6750),
  },
  {
    name: 'a day later one day is lost', asOf: ASOF,
    facts: hurt({ date: '2025-05-30' }),
    verdict: 'eligible', amount: once(6525),
  },
  {
    name: 'only the last day is left', asOf: ASOF,
    facts: hurt({ date: '2025-05-02' }),
    verdict: 'eligible', amount: once(225),
  },
  {
    name: 'all the days are older than twelve months', asOf: ASOF, facts: hurt({ date: '2025-05-01' }),
    verdict: 'askPerson', asks: ['late-claim'], amount: once(0),
  },
  {
    name: 'an old injury that was claimed in time', asOf: ASOF,
    facts: hurt({ date: '2024-05-01', status: 'recognised' }),
    verdict: 'eligible', amount: once(6750),
  },
  // --- what is shown while wages or the injury itself are not told
  {
    name: 'the claim was refused, wages not said: the days, and no day of a claim', asOf: ASOF, verdict: 'askPerson', asks: ['claim-refused'],
    facts: { ...hurt({ status: 'refused' }), averageWage3Months: undefined },
    amounts: { total: null, daily: null, 'paid-days': { unit: 'days', min: 30, max: 30 } },
    deadlines: { 'claim-in-full': null, 'claim-at-all': null },
  },
  {
    name: 'own injury not said, wages said: no sum at all', asOf: ASOF, verdict: 'askPerson', asks: ['fatal-injury'],
    facts: { deceasedSpouse: { cause: 'work' }, averageWage3Months: 9000 }, amounts: { total: null, daily: null, 'paid-days': null },
  },
  {
    name: 'all the days are older than twelve months, whether a claim was made not said', asOf: ASOF, verdict: 'askPerson', asks: ['late-claim'],
    facts: { workInjury: { date: '2025-05-01', daysOffWork: 30 }, averageWage3Months: 9000 }, amount: once(0),
  },
  {
    name: 'an old injury whose claim is being looked at: none is late', asOf: ASOF, facts: hurt({ date: '2025-05-01', status: 'pending' }),
    verdict: 'eligible', asksNot: ['late-claim'], deadlines: { 'claim-in-full': null, 'claim-at-all': null },
  },
])
