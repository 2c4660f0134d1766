import { defineCases } from '~/engine/cases'

const ASOF = '2026-06-01'
const oneBaby = { date: '2026-03-01', babies: 1, aliveAtDay30: 1, weeks: 39, inIsrael: true }

/** An employee with all fourteen months; wages of 9,000 in three months and 8,400 in six. */
const mother = {
  sex: 'female', residency: 'citizen', employment: 'employee', birth: oneBaby, insuredMonthsLast14: 14, insuredMonthsLast22: 22,
  averageWage3Months: 9000, averageWage6Months: 8400,
}
const once = (sum: number) => ({ unit: 'ILS once' as const, min: sum, max: sum })
const months = (of14: number | undefined, of22: number | undefined) => ({ ...mother, insuredMonthsLast14: of14, insuredMonthsLast22: of22 })
const born = (more: object) => ({ ...mother, birth: { ...oneBaby, ...more } })

export const maternityAllowanceCases = defineCases('maternity-allowance', [
  {
    name: 'all the months: 105 days of 300', asOf: ASOF, facts: mother, verdict: 'eligible', amount: once(31500),
    deadlines: { 'claim-in-full': '2027-03-01', 'claim-at-all': '2027-06-13' },
  },
  {
    name: 'the six months were better: 330 a day', asOf: ASOF,
    facts: { ...mother, averageWage6Months: 9900 }, verdict: 'eligible', amount: once(34650),
  },
  {
    name: 'ten of fourteen', asOf: ASOF,
    facts: months(10, 10), verdict: 'eligible', amount: once(31500), conditions: { 'qualifying-months': 'yes' },
  },
  {
    name: 'nine of fourteen and fifteen of twenty-two', asOf: ASOF,
    facts: months(9, 15), verdict: 'eligible', amount: once(31500),
  },
  {
    name: 'nine of fourteen and fourteen of twenty-two: eight weeks', asOf: ASOF,
    facts: months(9, 14), verdict: 'eligible', amount: once(16800),
  },
  { name: 'six of fourteen: eight weeks', asOf: ASOF, facts: months(6, 10), verdict: 'eligible', amount: once(16800) },
  {
    name: 'five of fourteen and fourteen of twenty-two', asOf: ASOF, facts: months(5, 14),
    verdict: 'ineligible', conditions: { 'qualifying-months': 'no' },
  },
  {
    name: 'five of fourteen and fifteen of twenty-two', asOf: ASOF,
    facts: months(5, 15), verdict: 'eligible', amount: once(31500),
  },
  {
    name: 'five of fourteen, the longer count not said', asOf: ASOF,
    facts: months(5, undefined), verdict: 'needsInfo', missing: ['insuredMonthsLast22'],
  },
  {
    name: 'months not said', asOf: ASOF,
    facts: months(undefined, undefined), verdict: 'needsInfo', missing: ['insuredMonthsLast14'],
  },
  {
    name: 'no more than the daily ceiling', asOf: ASOF,
    facts: { ...mother, averageWage3Months: 60000 }, verdict: 'eligible', amount: once(183994.65),
  },
  {
    name: 'the daily ceiling of 2023', asOf: '2023-06-01',
    facts: { ...born({ date: '2023-03-01' }), averageWage3Months: 60000 },
    verdict: 'eligible', amount: once(168227.85),
  },
  {
    name: 'twins: 21 days more', asOf: ASOF,
    facts: born({ babies: 2, aliveAtDay30: 2 }), verdict: 'eligible', amount: once(37800),
  },
  {
    name: 'twins in the shorter period: 14 days more', asOf: ASOF,
    facts: { ...born({ babies: 2, aliveAtDay30: 2 }), insuredMonthsLast14: 6, insuredMonthsLast22: 6 },
    verdict: 'eligible', amount: once(21000),
  },
  {
    name: 'hospital: ten days of hers and five of the baby’s are added', asOf: ASOF,
    facts: { ...mother, motherHospitalDays: 10, babyHospitalDays: 5 },
    verdict: 'eligible', amount: once(36000),
  },
  {
    name: 'hospital: fourteen days lengthen nothing', asOf: ASOF,
    facts: { ...mother, motherHospitalDays: 9, babyHospitalDays: 5 },
    verdict: 'eligible', amount: once(31500),
  },
  {
    name: 'hospital: of her days no more than four weeks', asOf: ASOF,
    facts: { ...mother, motherHospitalDays: 40, babyHospitalDays: 0 },
    verdict: 'eligible', amount: once(39900),
  },
  {
    name: 'hospital: of the baby’s days no more than twenty weeks', asOf: ASOF,
    facts: { ...mother, motherHospitalDays: 0, babyHospitalDays: 150 },
    verdict: 'eligible', amount: once(73500),
  },
  {
    name: 'hospital in the shorter period: of her days no more than two weeks', asOf: ASOF,
    facts: { ...months(6, 6), motherHospitalDays: 20, babyHospitalDays: 0 }, verdict: 'eligible', amount: once(21000),
  },
  {
    name: 'hospital in the shorter period: of the baby’s days no more than twelve weeks', asOf: ASOF,
    facts: { ...months(6, 6), motherHospitalDays: 0, babyHospitalDays: 100 }, verdict: 'eligible', amount: once(42000),
  },
  {
    name: 'no birth', asOf: ASOF,
    facts: { ...mother, birth: null, pregnancy: null }, verdict: 'ineligible', conditions: { birth: 'no' },
  },
  {
    name: 'birth not asked about', asOf: ASOF,
    facts: { ...mother, birth: undefined }, verdict: 'needsInfo', missing: ['birth'],
  },
  {
    name: 'a stillbirth after 22 full weeks: the right stands, and a person helps', asOf: ASOF,
    facts: born({ weeks: 22, aliveAtDay30: 0 }),
    verdict: 'askPerson', conditions: { birth: 'yes' }, asks: ['death-of-baby'],
  },
  {
    name: 'a loss after 21 full weeks', asOf: ASOF,
    facts: { ...born({ weeks: 21, aliveAtDay30: 0 }), pregnancy: null }, verdict: 'ineligible', conditions: { birth: 'no' },
  },
  {
    name: 'no birth, and nobody asked about a pregnancy', asOf: ASOF, facts: { ...mother, birth: null }, verdict: 'needsInfo',
    missing: ['pregnancy'], conditions: { birth: 'noOrPerson' },
  },
  { name: 'a live baby before week 22', asOf: ASOF, facts: born({ weeks: 21, aliveAtDay30: 1 }), verdict: 'eligible' },
  {
    name: 'nine weeks before the due date: a claim may be made, through a person', asOf: ASOF,
    facts: { ...mother, birth: null, pregnancy: { weeks: 31, dueDate: '2026-08-03' } },
    verdict: 'askPerson', amount: null, conditions: { birth: 'person' },
  },
  {
    name: 'nine weeks and a day before the due date', asOf: ASOF,
    facts: { ...mother, birth: null, pregnancy: { weeks: 30, dueDate: '2026-08-04' } },
    verdict: 'ineligible',
  },
  {
    name: 'residence is not asked of who works here', asOf: ASOF,
    facts: { ...mother, residency: 'noStatus', visaType: 'stayPermit' }, verdict: 'eligible', amount: once(31500),
  },
  {
    name: 'a foreign worker', asOf: ASOF,
    facts: { ...mother, residency: 'noStatus', visaType: 'b1' }, verdict: 'askPerson', asks: ['foreign-worker'],
  },
  {
    name: 'a father', asOf: ASOF,
    facts: { ...mother, sex: 'male' }, verdict: 'askPerson', amount: null, asks: ['father'],
  },
  {
    name: 'self-employed: the right stands, the sum comes by assessment', asOf: ASOF,
    facts: { ...mother, employment: 'selfEmployed' },
    verdict: 'eligible', amount: null,
  },
  {
    name: 'wages not said: no sum', asOf: ASOF,
    facts: { ...mother, averageWage3Months: undefined, averageWage6Months: undefined },
    verdict: 'eligible', amount: null,
  },
  {
    name: 'work ended the day before the pregnancy began', asOf: ASOF, facts: { ...mother, lastWorkDay: '2025-05-31' },
    verdict: 'askPerson', asks: ['stopped-before-pregnancy'],
  },
  {
    name: 'work ended on the day the pregnancy began', asOf: ASOF,
    facts: { ...mother, lastWorkDay: '2025-06-01' }, verdict: 'eligible',
  },
  {
    name: 'dismissed', asOf: ASOF,
    facts: { ...mother, reasonLeftWork: 'dismissed' }, verdict: 'askPerson', asks: ['dismissed-or-unpaid-leave'],
  },
  {
    name: 'twelve months after the birth nothing is lost', asOf: ASOF,
    facts: born({ date: '2025-06-01' }), verdict: 'eligible', amount: once(31500),
  },
  {
    name: 'ten days later, ten days are lost', asOf: ASOF,
    facts: born({ date: '2025-05-22' }), verdict: 'eligible', amount: once(28500),
  },
  {
    name: 'the last day of the period is twelve months old', asOf: ASOF,
    facts: born({ date: '2025-02-17' }), verdict: 'eligible', amount: once(300),
  },
  {
    name: 'the whole period is older than twelve months', asOf: ASOF,
    facts: born({ date: '2025-02-16' }), verdict: 'askPerson', asks: ['late-claim'],
  },
  ...[
    { name: 'fifteen days in hospital lengthen the period', hospital: [10, 5], date: '2025-02-02', inTime: true },
    { name: 'a day later', hospital: [10, 5], date: '2025-02-01', inTime: false },
    { name: 'fourteen days in hospital do not', hospital: [9, 5], date: '2025-02-16', inTime: false },
    { name: 'of the baby only, and hers were not told', hospital: [undefined, 15], date: '2025-02-02', inTime: true },
  ].map(({ name, hospital: [motherHospitalDays, babyHospitalDays], date, inTime }) => ({
    name: `the last day of the period: ${name}`, asOf: ASOF, facts: { ...born({ date }), motherHospitalDays, babyHospitalDays },
    ...(inTime ? { verdict: 'eligible' as const, asksNot: ['late-claim'] } : { verdict: 'askPerson' as const, asks: ['late-claim'] }),
  })),
  {
    name: 'nothing but what the law asks', asOf: ASOF,
    facts: { birth: oneBaby, insuredMonthsLast14: 12, averageWage3Months: 12000, averageWage6Months: 11000 },
    verdict: 'eligible', amount: once(42000),
  },
  {
    name: 'a baby of ten days: being alive on day 30 is not known yet', asOf: ASOF,
    facts: { ...mother, birth: { date: '2026-05-22', babies: 1, weeks: 39 } }, verdict: 'eligible', amount: once(31500),
  },
  {
    name: 'triplets: 42 days more', asOf: ASOF,
    facts: born({ babies: 3, aliveAtDay30: 3 }), verdict: 'eligible', amount: once(44100),
  },
  {
    name: 'seven of fourteen, the longer count not said: eight weeks at least', asOf: ASOF,
    facts: months(7, undefined), verdict: 'eligible',
  },
  // 5 × 9,930 ÷ 30 × 105
  {
    name: 'the daily ceiling of 2024', asOf: '2024-08-01',
    facts: { ...born({ date: '2024-06-01' }), averageWage3Months: 80000 }, verdict: 'eligible', amount: once(173775),
  },
  {
    name: 'the sum of a day beside the whole', asOf: ASOF, facts: mother, verdict: 'eligible',
    amounts: { 'total-with-hospital': null, total: once(31500), daily: { unit: 'ILS/day', min: 300, max: 300 } },
    asksNot: ['late-claim', 'stopped-before-pregnancy', 'dismissed-or-unpaid-leave', 'father', 'death-of-baby', 'foreign-worker'],
  },
  ...[{ reasonLeftWork: 'dismissed' }, { reasonLeftWork: 'unpaidLeave' }, { unpaidLeaveByEmployer: true }].map((more) => ({
    name: JSON.stringify(more), asOf: ASOF, facts: { ...mother, ...more }, verdict: 'askPerson' as const, asks: ['dismissed-or-unpaid-leave'],
  })),
  {
    name: 'resigned, and no unpaid leave', asOf: ASOF, facts: { ...mother, reasonLeftWork: 'resigned', unpaidLeaveByEmployer: false },
    verdict: 'eligible', asksNot: ['dismissed-or-unpaid-leave'],
  },
  {
    name: 'a man, and nobody was born', asOf: ASOF, facts: { ...mother, sex: 'male', birth: null, pregnancy: null }, verdict: 'ineligible',
    conditions: { birth: 'no' }, asksNot: ['father', 'late-claim', 'stopped-before-pregnancy', 'death-of-baby'],
  },
  // 31 days are older than twelve months: 105 + 15 − 31 and 105 − 31 of 300
  {
    name: 'a month after the year, with 15 days in hospital', asOf: '2027-04-01', facts: { ...mother, motherHospitalDays: 15, babyHospitalDays: 0 },
    verdict: 'eligible', amounts: { 'total-with-hospital': once(26700), total: once(22200) },
  },
  {
    name: 'father with 15 days in hospital: no sum', asOf: ASOF, facts: { ...mother, sex: 'male', motherHospitalDays: 15, babyHospitalDays: 0 },
    verdict: 'askPerson', amounts: { 'total-with-hospital': null, total: null, daily: null }, asks: ['father'],
  },
  {
    name: 'the ceiling of 2025: 105 × 1,711.33', asOf: '2025-06-01', facts: { ...born({ date: '2025-03-01' }), averageWage3Months: 60000 },
    verdict: 'eligible', amount: once(179689.65),
  },
])
