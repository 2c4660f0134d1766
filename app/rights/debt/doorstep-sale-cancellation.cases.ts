import { defineCases, type RightCase } from '~/engine/cases'

// 2026-06-01 is a Monday.
const asOf = '2026-06-01'
const younger = { birthDate: '1986-01-01', hasDisability: false, immigrantStatus: 'none' }
const deal = (day: string, more: object = {}) => ({
  dealChannel: 'doorstep', dealDate: day, goodsReceivedDate: day, dealDocumentDate: day, ...more,
})
const distance = { dealChannel: 'distance', dealIncludedConversation: true }

export const doorstepSaleCancellationCases = defineCases('doorstep-sale-cancellation', [
  {
    name: 'day 14 after a deal at the door',
    asOf,
    facts: { ...younger, ...deal('2026-05-18') },
    verdict: 'eligible',
    amount: null,
    deadlines: { 'cancel-in-days': '2026-06-01' },
  },
  { name: 'day 15', asOf, facts: { ...younger, ...deal('2026-05-17') }, verdict: 'ineligible', conditions: { 'in-time': 'no' } },
  {
    name: 'day 14 is a Sabbath: the Sunday after it is in time',
    asOf: '2026-06-07',
    facts: { ...younger, ...deal('2026-05-23') },
    verdict: 'eligible',
    deadlines: { 'cancel-in-days': '2026-06-07' },
  },
  { name: 'and the Monday is not', asOf: '2026-06-08', facts: { ...younger, ...deal('2026-05-23') }, verdict: 'ineligible' },
  {
    name: 'the days begin with the goods, the latest of the three',
    asOf,
    facts: { ...younger, ...deal('2026-04-01', { goodsReceivedDate: '2026-05-20' }) },
    verdict: 'eligible',
    deadlines: { 'cancel-in-days': '2026-06-03' },
  },
  {
    name: 'the days begin with the paper, the latest of the three',
    asOf,
    facts: { ...younger, ...deal('2026-04-01', { dealDocumentDate: '2026-05-25' }) },
    verdict: 'eligible',
    deadlines: { 'cancel-in-days': '2026-06-08' },
  },
  {
    name: 'within 14 days of the deal nothing else has to be known',
    asOf,
    facts: { dealChannel: 'distance', dealDate: '2026-05-25' },
    verdict: 'eligible',
    deadlines: { 'cancel-in-days': '2026-06-08' },
  },
  {
    name: 'a month after the deal it matters when goods and paper came',
    asOf,
    facts: { ...younger, dealChannel: 'doorstep', dealDate: '2026-05-01' },
    verdict: 'needsInfo',
    missing: ['goodsReceivedDate', 'dealDocumentDate'],
  },
  {
    name: 'aged 65 on the day: four months to the day',
    asOf,
    facts: { ...younger, ...deal('2026-02-01'), birthDate: '1961-06-01' },
    verdict: 'eligible',
    deadlines: { 'cancel-in-months': '2026-06-01' },
  },
  {
    name: 'a day short of 65',
    asOf,
    facts: { ...younger, ...deal('2026-02-01'), birthDate: '1961-06-02' },
    verdict: 'ineligible',
  },
  { name: 'four months and a day', asOf, facts: { ...deal('2026-01-31'), birthDate: '1950-01-01' }, verdict: 'ineligible' },
  { name: 'has a disability', asOf, facts: { ...younger, ...deal('2026-03-01'), hasDisability: true }, verdict: 'eligible' },
  {
    name: 'came five years to the day before the deal',
    asOf,
    facts: { ...younger, ...deal('2026-03-01'), immigrantStatus: 'oleh', aliyahDate: '2021-03-01' },
    verdict: 'eligible',
    deadlines: { 'cancel-in-months': '2026-07-01' },
  },
  {
    name: 'came five years and a day before the deal',
    asOf,
    facts: { ...younger, ...deal('2026-03-01'), immigrantStatus: 'oleh', aliyahDate: '2021-02-28' },
    verdict: 'ineligible',
  },
  {
    name: 'came after the deal',
    asOf,
    facts: { ...younger, ...deal('2026-03-01'), immigrantStatus: 'oleh', aliyahDate: '2026-03-02' },
    verdict: 'ineligible',
  },
  {
    name: 'the certificate date alone says that somebody is an oleh',
    asOf,
    facts: { ...younger, ...deal('2026-03-01'), immigrantStatus: undefined, aliyahDate: '2024-01-01' },
    verdict: 'eligible',
  },
  {
    name: 'at a distance, talked with the seller, 70 years old',
    asOf,
    facts: { ...deal('2026-03-01', distance), birthDate: '1956-01-01' },
    verdict: 'eligible',
    deadlines: { 'cancel-in-months': '2026-07-01' },
  },
  {
    name: 'at a distance, by e-mail alone, 70 years old',
    asOf,
    facts: { ...deal('2026-03-01', { ...distance, dealIncludedConversation: false }), birthDate: '1956-01-01' },
    verdict: 'ineligible',
  },
  {
    name: 'by e-mail alone, 70 years old, within 14 days',
    asOf,
    facts: { ...deal('2026-05-25', { ...distance, dealIncludedConversation: false }), birthDate: '1956-01-01' },
    verdict: 'eligible',
    deadlines: { 'cancel-in-days': '2026-06-08' },
  },
  {
    name: 'at a distance, whether there was a talk is not told',
    asOf,
    facts: { ...deal('2026-03-01', { dealChannel: 'distance' }), birthDate: '1956-01-01' },
    verdict: 'needsInfo',
    missing: ['dealIncludedConversation'],
  },
  {
    name: 'two months after the deal the group is not told',
    asOf,
    facts: deal('2026-04-01'),
    verdict: 'needsInfo',
    missing: ['birthDate', 'hasDisability', 'aliyahDate'],
  },
  { name: 'bought in a shop', asOf, facts: { ...younger, ...deal('2026-05-30'), dealChannel: 'shop' }, verdict: 'ineligible' },
  {
    name: 'a deal of July 2016 has no four months',
    asOf: '2016-09-01',
    facts: { ...younger, ...deal('2016-07-31'), hasDisability: true },
    verdict: 'ineligible',
  },
  {
    name: 'a deal of August 2016 has',
    asOf: '2016-09-01',
    facts: { ...younger, ...deal('2016-08-01'), hasDisability: true },
    verdict: 'eligible',
  },
  { name: 'nothing told', asOf, facts: {}, verdict: 'needsInfo', missing: ['dealChannel', 'dealDate'] },
  // --- what is told of the days, and of the group, only in part
  {
    name: 'the paper and the goods came before the deal: the days begin with the deal', asOf, verdict: 'eligible',
    facts: { ...younger, ...deal('2026-05-20', { goodsReceivedDate: '2026-05-05', dealDocumentDate: '2026-05-01' }) },
    deadlines: { 'cancel-in-days': '2026-06-03', 'cancel-in-months': null },
  },
  {
    name: 'aged 65, a week after the deal: the four months are the time that counts', asOf, verdict: 'eligible',
    facts: { ...younger, ...deal('2026-05-25'), birthDate: '1961-06-01' },
    deadlines: { 'cancel-in-days': null, 'cancel-in-months': '2026-09-25' },
  },
  ...['oleh', 'immigrantCitizen', 'returningMinor'].map((immigrantStatus): RightCase => ({
    name: `two weeks have passed, the day on the certificate not told: ${immigrantStatus}`, asOf, verdict: 'needsInfo', missing: ['aliyahDate'],
    facts: { ...younger, ...deal('2026-05-17'), immigrantStatus }, conditions: { 'in-time': 'unknown' },
    deadlines: { 'cancel-in-days': null, 'cancel-in-months': null },
  })),
  {
    name: 'the Monday after the Sabbath, the day on the certificate not told', asOf: '2026-06-08', verdict: 'needsInfo', missing: ['aliyahDate'],
    facts: { ...younger, ...deal('2026-05-23'), immigrantStatus: 'oleh' }, deadlines: { 'cancel-in-days': null },
  },
  {
    name: 'the Sunday after the Sabbath, the day on the certificate not told', asOf: '2026-06-07', verdict: 'eligible',
    facts: { ...younger, ...deal('2026-05-23'), immigrantStatus: 'oleh' }, deadlines: { 'cancel-in-days': '2026-06-07' },
  },
  {
    name: 'bought on the day of the certificate', asOf, verdict: 'eligible',
    facts: { ...younger, ...deal('2026-03-01'), immigrantStatus: 'oleh', aliyahDate: '2026-03-01' },
    deadlines: { 'cancel-in-months': '2026-07-01' },
  },
])
