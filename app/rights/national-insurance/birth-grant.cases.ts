import { defineCases } from '~/engine/cases'

const ASOF = '2026-06-01'
const oneBaby = { date: '2026-03-01', babies: 1, aliveAtDay30: 1, weeks: 39, orderOfFirst: 1, inIsrael: true }
const mother = { residency: 'citizen', birth: oneBaby }
const born = (more: object) => ({ ...mother, birth: { ...oneBaby, ...more } })
const once = (sum: number) => ({ unit: 'ILS once' as const, min: sum, max: sum })
const twins = (date: string) => born({ date, babies: 2, aliveAtDay30: 2 })
/** A mother without status who does not work; what else was told decides. */
const stranger = { ...mother, residency: 'noStatus', visaType: 'none', employment: 'notWorking', monthlyWorkIncome: 0, insuredMonthsLast14: 0, maritalStatus: 'single' }

export const birthGrantCases = defineCases('birth-grant', [
  {
    name: 'a first child', asOf: ASOF, facts: mother, verdict: 'eligible', amount: once(2103),
    deadlines: { 'claim-safely': '2027-03-01', 'claim-at-all': '2027-09-01' },
  },
  { name: 'a second child', asOf: ASOF, facts: born({ orderOfFirst: 2 }), verdict: 'eligible', amount: once(946) },
  { name: 'a third child', asOf: ASOF, facts: born({ orderOfFirst: 3 }), verdict: 'eligible', amount: once(631) },
  { name: 'a seventh child', asOf: ASOF, facts: born({ orderOfFirst: 7 }), verdict: 'eligible', amount: once(631) },
  { name: 'twins', asOf: ASOF, facts: born({ babies: 2, aliveAtDay30: 2 }), verdict: 'eligible', amount: once(10514) },
  {
    name: 'twins after three children: the order does not matter', asOf: ASOF,
    facts: born({ babies: 2, aliveAtDay30: 2, orderOfFirst: 4 }), verdict: 'eligible', amount: once(10514),
  },
  {
    name: 'triplets', asOf: ASOF,
    facts: born({ babies: 3, aliveAtDay30: 3 }), verdict: 'eligible', amount: once(15771),
  },
  {
    name: 'four babies: half a basic amount more', asOf: ASOF,
    facts: born({ babies: 4, aliveAtDay30: 4 }), verdict: 'eligible', amount: once(21028),
  },
  {
    name: 'the first child of 2024', asOf: '2024-06-01',
    facts: born({ date: '2024-05-01' }), verdict: 'eligible', amount: once(1986),
  },
  {
    name: 'the second child of 2024', asOf: '2024-06-01', facts: born({ date: '2024-05-01', orderOfFirst: 2 }),
    verdict: 'eligible', amount: once(894),
  },
  {
    name: 'the third child of 2024', asOf: '2024-06-01', facts: born({ date: '2024-05-01', orderOfFirst: 3 }),
    verdict: 'eligible', amount: once(596),
  },
  {
    name: 'the twins of 2024', asOf: '2024-06-01', facts: born({ date: '2024-05-01', babies: 2, aliveAtDay30: 2 }),
    verdict: 'eligible', amount: once(9930),
  },
  {
    name: 'the triplets of 2024', asOf: '2024-06-01', facts: born({ date: '2024-05-01', babies: 3, aliveAtDay30: 3 }),
    verdict: 'eligible', amount: once(14895),
  },
  {
    name: 'born on the last day of 2024, asked in 2025: the rate of the birth', asOf: '2025-03-01',
    facts: born({ date: '2024-12-31' }), verdict: 'eligible', amount: once(1986),
  },
  {
    name: 'born on the first day of 2025: a fifth of 10,268', asOf: '2025-03-01', facts: born({ date: '2025-01-01' }),
    verdict: 'eligible', amount: once(2054),
  },
  {
    name: 'born on the first day of 2026', asOf: ASOF, facts: born({ date: '2026-01-01' }), verdict: 'eligible', amount: once(2103),
  },
  {
    name: 'born before the first rate that was read: no sum', asOf: '2023-06-01', facts: born({ date: '2022-12-31' }),
    verdict: 'eligible', amount: null,
  },
  {
    name: 'a loss after 22 full weeks', asOf: ASOF, facts: born({ weeks: 22, aliveAtDay30: 0 }), verdict: 'eligible', amount: once(2103),
  },
  {
    name: 'a loss after 21 full weeks', asOf: ASOF, facts: born({ weeks: 21, aliveAtDay30: 0 }),
    verdict: 'ineligible', conditions: { birth: 'no' },
  },
  { name: 'a live baby of week 21', asOf: ASOF, facts: born({ weeks: 21 }), verdict: 'eligible', amount: once(2103) },
  {
    name: 'no birth', asOf: ASOF,
    facts: { ...mother, birth: null }, verdict: 'ineligible', conditions: { 'claim-in-time': 'notApplicable' },
  },
  {
    name: 'birth not asked about', asOf: ASOF,
    facts: { residency: 'citizen' }, verdict: 'needsInfo', missing: ['birth'],
  },
  {
    name: 'the eighteenth month after that of the birth', asOf: '2026-06-30', facts: born({ date: '2024-12-03' }), verdict: 'eligible',
    amount: once(1986),
  },
  {
    name: 'the month after it: the grant is lost', asOf: '2026-07-01', facts: born({ date: '2024-12-03' }),
    verdict: 'ineligible', conditions: { 'claim-in-time': 'no' },
  },
  {
    name: 'between twelve months and eighteen it is open', asOf: ASOF, facts: born({ date: '2025-03-01' }),
    verdict: 'eligible', amount: once(2054),
  },
  {
    name: 'order not said: no sum', asOf: ASOF,
    facts: born({ orderOfFirst: undefined }), verdict: 'eligible', amount: null,
  },
  {
    name: 'a resident who gave birth abroad', asOf: ASOF, facts: born({ inIsrael: false }),
    verdict: 'askPerson', conditions: { residence: 'yes' }, asks: ['birth-abroad'], amount: once(2103),
  },
  {
    name: 'no status, the wife of a citizen', asOf: ASOF,
    facts: { ...mother, residency: 'noStatus', maritalStatus: 'married', spouse: { residency: 'citizen' } },
    verdict: 'askPerson', conditions: { residence: 'yes' }, asks: ['non-resident'],
  },
  {
    name: 'no status, works here, birth here', asOf: ASOF,
    facts: { ...mother, residency: 'noStatus', visaType: 'b1', employment: 'employee', maritalStatus: 'single' },
    verdict: 'askPerson', conditions: { residence: 'person' },
  },
  {
    name: 'no status, works here, birth abroad: the door is only for a birth here', asOf: ASOF,
    facts: { ...born({ inIsrael: false }), residency: 'noStatus', visaType: 'b1', employment: 'employee', maritalStatus: 'single' },
    verdict: 'ineligible', conditions: { residence: 'no' },
  },
  {
    name: 'no status, does not work and never did here', asOf: ASOF,
    facts: {
      ...mother, residency: 'noStatus', visaType: 'none', maritalStatus: 'single', employment: 'notWorking', monthlyWorkIncome: 0,
      insuredMonthsLast14: 0,
    },
    verdict: 'ineligible', conditions: { residence: 'no' },
  },
  {
    name: 'no status, does not work now, and worked in the pregnancy', asOf: ASOF,
    facts: { ...mother, residency: 'noStatus', maritalStatus: 'single', employment: 'notWorking', insuredMonthsLast14: 5 },
    verdict: 'askPerson', conditions: { residence: 'person' },
  },
  {
    name: 'no status, the spouse works here', asOf: ASOF,
    facts: {
      ...mother, residency: 'noStatus', visaType: 'none', employment: 'notWorking', maritalStatus: 'married',
      spouse: { residency: 'noStatus', employment: 'employee' },
    },
    verdict: 'askPerson', conditions: { residence: 'person' },
  },
  {
    name: 'no status and nothing more said', asOf: ASOF,
    facts: { ...mother, residency: 'noStatus' }, verdict: 'askPerson',
  },
  {
    name: 'temporary resident with A/5', asOf: ASOF,
    facts: { ...mother, residency: 'temporaryResident', visaType: 'a5' }, verdict: 'eligible',
  },
  {
    name: 'temporary resident with another permit, single', asOf: ASOF,
    facts: { ...mother, residency: 'temporaryResident', visaType: '2a5', maritalStatus: 'single' }, verdict: 'askPerson',
  },
  {
    name: 'temporary resident, permit not said, the wife of a citizen', asOf: ASOF,
    facts: { ...mother, residency: 'temporaryResident', maritalStatus: 'married', spouse: { residency: 'citizen' } },
    verdict: 'eligible', amount: once(2103),
  },
  {
    name: 'temporary resident, permit not said', asOf: ASOF, facts: { ...mother, residency: 'temporaryResident', maritalStatus: 'single' },
    verdict: 'needsInfo', missing: ['visaType'],
  },
  // --- the whole basic amount, by the day of birth
  ...([
    ['2023-06-01', '2023-01-01', 9613], ['2024-06-01', '2023-05-01', 9613], ['2025-01-15', '2023-12-31', 9613], ['2025-01-15', '2024-01-01', 9930],
    ['2026-01-15', '2024-12-31', 9930], ['2026-01-15', '2025-01-01', 10268], ['2025-06-01', '2025-05-01', 10268], ['2027-01-15', '2025-12-31', 10268],
    ['2027-01-15', '2026-01-01', 10514],
  ] as const).map(([asOf, date, sum]) => ({
    name: `twins born on ${date}, asked on ${asOf}`, asOf, facts: twins(date), verdict: 'eligible' as const, amount: once(sum),
  })),
  {
    name: 'nobody was born', asOf: ASOF, facts: { ...mother, birth: null }, verdict: 'ineligible', amount: null,
    conditions: { birth: 'no', 'claim-in-time': 'notApplicable' }, deadlines: { 'claim-safely': null, 'claim-at-all': null },
  },

  // --- a mother who is no resident: work of hers or of her spouse, and a birth here
  ...([
    [{}, 'no'], [{ insuredMonthsLast14: undefined }, 'noOrPerson'], [{ monthlyWorkIncome: undefined }, 'noOrPerson'],
    [{ employment: 'selfEmployed' }, 'person'], [{ employment: undefined }, 'person'],
    [{ monthlyWorkIncome: 500 }, 'person'], [{ monthlyWorkIncome: 0 }, 'no'], [{ insuredMonthsLast14: 1 }, 'person'],
    [{ employment: 'employee', birth: { ...oneBaby, inIsrael: undefined } }, 'person'],
    [{ maritalStatus: 'married', spouse: { residency: 'noStatus', employment: 'selfEmployed' } }, 'person'],
    [{ maritalStatus: 'married', spouse: { residency: 'noStatus' } }, 'person'],
    [{ maritalStatus: 'married', spouse: { residency: 'noStatus', employment: 'notWorking' } }, 'no'],
    [{ maritalStatus: 'married', spouse: { residency: 'temporaryResident', employment: 'notWorking' } }, 'person'],
    [{ maritalStatus: undefined, spouse: { residency: 'noStatus', employment: 'employee' } }, 'person'],
    [{ maritalStatus: 'divorced', spouse: { residency: 'noStatus', employment: 'employee' } }, 'no'],
  ] as const).map(([more, residence]) => ({
    name: `no status: ${Object.entries(more).map(([path, value]) => `${path} ${JSON.stringify(value)}`).join(', ') || 'no work told'}`, asOf: ASOF, facts: { ...stranger, ...more },
    verdict: residence === 'no' ? ('ineligible' as const) : ('askPerson' as const), conditions: { residence },
  })),
  {
    name: 'the status was not asked of a mother who works here', asOf: ASOF,
    facts: { ...stranger, residency: undefined, visaType: undefined, employment: 'employee' }, verdict: 'needsInfo', conditions: { residence: 'unknown' },
    missing: ['residency'],
  },
])
