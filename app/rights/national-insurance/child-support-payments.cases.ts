import { defineCases } from '~/engine/cases'
import type { FactRecord } from '~/engine/facts'

const ASOF = '2026-06-01'
const judgment = {
  monthlyAmount: 5000, inFavourOf: 'child', debtorResidentAtJudgment: true, debtorResidentMonthsIn48: 48, paidNow: false,
  viaExecutionOffice: false,
}
const child = (birthDate: string, more: object = {}) => ({ birthDate, livesWithApplicant: true, ...more })
const one = [child('2018-01-01')]
const two = [child('2018-01-01'), child('2015-01-01')]

/** Divorced, 36 years old, one child at home, no income. */
const mother = {
  residency: 'citizen', birthDate: '1990-01-01', maritalStatus: 'divorced', children: one, otherDependants: [], maintenanceJudgment: judgment,
  monthlyWorkIncome: 0, monthlyOtherIncome: 0, currentBenefits: [], employment: 'notWorking',
}
const older = { ...mother, birthDate: '1966-01-01' }
const earning = (sum: number, of: object = mother) => ({ ...of, monthlyWorkIncome: sum })
const judged = (more: object, of: object = mother) => ({ ...of, maintenanceJudgment: { ...judgment, ...more } })
const monthly = (sum: number) => ({ unit: 'ILS/month' as const, min: sum, max: sum })
/** Separated from the debtor and without children, 58 years old in 2026. */
const wife = { ...mother, maritalStatus: 'separated', children: [], maintenanceJudgment: { ...judgment, inFavourOf: 'spouse' } }
const newCouple = { ...mother, maritalStatus: 'commonLaw', spouse: { monthlyWorkIncome: 9000 } }

const paidSince2002 = { currentBenefits: ['child-support-payments'], benefitSince: { 'child-support-payments': '2002-12-31' } }
const OF_55 = '1969-01-01'

/**
 * The table: the rate and the highest work income of 2024 and 2026 as they stand there, of 2025 worked out as the table says
 * (20, 22.5, 25, 33.5, 37.5, 39, 42.5 and 52.5 % of 10,139, less child bases of 158; free 666, 932, 1,731 and 2,264; threshold 4,502).
 */
const TABLE: readonly (readonly [family: string, facts: FactRecord, rates: readonly number[], ceilings: readonly number[]])[] = [
  ['alone, paid since 2002', { ...wife, ...paidSince2002 }, [2206, 2281, 2336], [3894, 4045, 4149]],
  ['alone', wife, [1961, 2028, 2076], [3427, 3563, 3654]],
  ['alone, from 55', { ...wife, birthDate: OF_55 }, [2452, 2535, 2596], [5715, 5956, 6117]],
  ['one child', mother, [3285, 3397, 3478], [8311, 8676, 8914]],
  ['one child, from 55', older, [4010, 4151, 4250], [10042, 10488, 10775]],
  ['two children', { ...mother, children: two }, [3824, 3954, 4049], [9210, 9605, 9865]],
  ['two children, from 55', { ...older, children: two }, [4990, 5165, 5289], [11675, 12178, 12505]],
  ['a new couple, one child', newCouple, [2294, 2377, 2434], [4700, 4894, 5020]],
  ['a new couple, one child, from 55', { ...newCouple, birthDate: OF_55 }, [2294, 2377, 2434], [5953, 6225, 6397]],
  ['a new couple, two children', { ...newCouple, children: two }, [3361, 3486, 3569], [6478, 6742, 6912]],
  ['a new couple, two children, from 55', { ...newCouple, birthDate: OF_55, children: two }, [3361, 3486, 3569], [7731, 8074, 8289]],
]

/** Each cell: the whole rate, and the last shekel of work income; a computed ceiling has 25 shekels of doubt on either side. */
const everyCell = TABLE.flatMap(([family, of, rates, ceilings]) =>
  [2024, 2025, 2026].flatMap((year, index) => {
    const asOf = `${year}-06-01`
    const facts = judged({ monthlyAmount: 9000, inFavourOf: family.startsWith('alone') ? 'spouse' : 'child' }, of)
    const ceiling = ceilings[index] as number
    const band = year === 2024 ? 0 : 25
    // Whether a wife under 60 without a child can support herself, a person weighs whatever she earns.
    const open = family.startsWith('alone') ? ('askPerson' as const) : ('eligible' as const)
    const at = (sum: number, verdict: 'eligible' | 'askPerson' | 'ineligible', income: 'yes' | 'person' | 'no') => ({
      name: `${family}, ${year}, ${sum} from work`, asOf, facts: earning(sum, facts), verdict, conditions: { 'work-income': income },
    })
    return [
      { name: `${family}, ${year}: the whole rate`, asOf, facts, verdict: open, amount: monthly(rates[index] as number) },
      at(ceiling - band, open, 'yes'),
      ...(band === 0 ? [] : [at(ceiling - band + 1, 'askPerson', 'person'), at(ceiling + band, 'askPerson', 'person')]),
      at(ceiling + band + 1, 'ineligible', 'no'),
    ]
  }),
)

export const childSupportPaymentsCases = defineCases('child-support-payments', [
  { name: 'one child, no income', asOf: ASOF, facts: mother, verdict: 'eligible', amount: monthly(3478) },
  { name: 'two children', asOf: ASOF, facts: { ...mother, children: two }, verdict: 'eligible', amount: monthly(4049) },
  { name: 'one child, from 55', asOf: ASOF, facts: older, verdict: 'eligible', amount: monthly(4250) },
  {
    name: 'two children, from 55', asOf: ASOF,
    facts: judged({ monthlyAmount: 9000 }, { ...older, children: two }), verdict: 'eligible', amount: monthly(5289),
  },
  {
    name: '54: the day before', asOf: ASOF,
    facts: { ...mother, birthDate: '1971-06-02' }, verdict: 'eligible', amount: monthly(3478),
  },
  {
    name: '55 on the day', asOf: ASOF,
    facts: { ...mother, birthDate: '1971-06-01' }, verdict: 'eligible', amount: monthly(4250),
  },
  {
    name: 'common-law partner and one child; the partner’s income does not count', asOf: ASOF,
    facts: newCouple, verdict: 'eligible', amount: monthly(2434),
  },
  {
    name: 'remarried and two children', asOf: ASOF,
    facts: { ...mother, maritalStatus: 'married', children: two }, verdict: 'eligible', amount: monthly(3569),
  },
  {
    name: 'married to the debtor and apart from him: not remarried', asOf: ASOF,
    facts: { ...mother, maritalStatus: 'married', livesApartFromSpouseSince: '2026-01-01' }, verdict: 'eligible', amount: monthly(3478),
  },
  {
    name: 'the table of 2024: one child', asOf: '2024-06-01',
    facts: mother, verdict: 'eligible', amount: monthly(3285),
  },
  {
    name: 'the table of 2024: two children', asOf: '2024-06-01',
    facts: { ...mother, children: two }, verdict: 'eligible', amount: monthly(3824),
  },
  { name: 'the table of 2024: from 55', asOf: '2024-06-01', facts: older, verdict: 'eligible', amount: monthly(4010) },
  {
    name: 'the table of 2024: a new couple with one child', asOf: '2024-06-01',
    facts: newCouple, verdict: 'eligible', amount: monthly(2294),
  },
  {
    name: '2025: a third of the basic amount', asOf: '2025-06-01',
    facts: mother, verdict: 'eligible', amount: monthly(3397),
  },
  {
    name: 'the judgment gives less than the rate', asOf: ASOF,
    facts: judged({ monthlyAmount: 1500 }), verdict: 'eligible', amount: monthly(1500),
  },
  {
    name: 'sum of the judgment not said', asOf: ASOF,
    facts: judged({ monthlyAmount: undefined }), verdict: 'eligible', amount: null,
  },
  // 3,478 − 25 % × (4,000 − 964)
  {
    name: 'work income under the threshold', asOf: ASOF,
    facts: earning(4000), verdict: 'eligible', amount: monthly(2719),
  },
  // 3,478 − 25 % × (4,655 − 964) − 60 % × (6,655 − 4,655)
  {
    name: 'work income above the threshold', asOf: ASOF,
    facts: earning(6655), verdict: 'eligible', amount: monthly(1355.25),
  },
  // 2,434 − 60 % × (2,964 − 964)
  {
    name: 'a new couple: sixty percent', asOf: ASOF,
    facts: earning(2964, newCouple), verdict: 'eligible', amount: monthly(1234),
  },
  {
    name: 'work income that nobody deducts', asOf: ASOF,
    facts: earning(964), verdict: 'eligible', amount: monthly(3478),
  },
  {
    name: 'at the ceiling of 2024', asOf: '2024-06-01',
    facts: earning(8311), verdict: 'eligible', conditions: { 'work-income': 'yes' },
  },
  // 4,250 − 25 % × (4,000 − 2,341)
  {
    name: 'from 55 with work income', asOf: ASOF,
    facts: earning(4000, older), verdict: 'eligible', amount: monthly(3835.25),
  },
  {
    name: 'a shekel above the ceiling of 2024', asOf: '2024-06-01',
    facts: earning(8312), verdict: 'ineligible', conditions: { 'work-income': 'no' },
  },
  {
    name: '2024, two children: at the ceiling', asOf: '2024-06-01',
    facts: earning(9210, { ...mother, children: two }), verdict: 'eligible',
  },
  {
    name: '2024, a new couple: above the ceiling', asOf: '2024-06-01',
    facts: earning(4701, newCouple), verdict: 'ineligible',
  },
  {
    name: '25 below the ceiling of 2026', asOf: ASOF,
    facts: earning(8889), verdict: 'eligible', conditions: { 'work-income': 'yes' },
  },
  {
    name: 'within the band', asOf: ASOF,
    facts: earning(8890), verdict: 'askPerson', conditions: { 'work-income': 'person' },
  },
  {
    name: '25 above the ceiling of 2026', asOf: ASOF,
    facts: earning(8939), verdict: 'askPerson', conditions: { 'work-income': 'person' },
  },
  { name: '26 above it', asOf: ASOF, facts: earning(8940), verdict: 'ineligible', conditions: { 'work-income': 'no' } },
  {
    name: 'maternity allowance counts as a wage', asOf: ASOF,
    facts: { ...mother, currentBenefits: ['maternity-allowance'], benefitAmounts: { 'maternity-allowance': 4000 } },
    verdict: 'eligible', amount: monthly(2719),
  },
  {
    name: 'unemployment benefit is deducted in full', asOf: ASOF,
    facts: { ...mother, currentBenefits: ['unemployment-benefit'], benefitAmounts: { 'unemployment-benefit': 3000 } },
    verdict: 'eligible', amount: monthly(478),
  },
  {
    name: 'child allowance is no income', asOf: ASOF,
    facts: { ...mother, currentBenefits: ['child-allowance'] }, verdict: 'eligible', amount: monthly(3478),
  },
  {
    name: 'rent of a flat, deducted in full', asOf: ASOF,
    facts: { ...mother, monthlyOtherIncome: 1000 }, verdict: 'eligible', amount: monthly(2478),
  },
  {
    name: 'other income just under the rate', asOf: ASOF,
    facts: { ...mother, monthlyOtherIncome: 3477 }, verdict: 'eligible', amount: monthly(1),
  },
  {
    name: 'other income as high as the rate', asOf: ASOF,
    facts: { ...mother, monthlyOtherIncome: 3478 }, verdict: 'ineligible', conditions: { 'other-income': 'no' },
  },
  {
    name: 'other income not said', asOf: ASOF,
    facts: { ...mother, monthlyOtherIncome: undefined }, verdict: 'needsInfo', missing: ['monthlyOtherIncome'],
  },
  {
    name: 'work income not said', asOf: ASOF,
    facts: { ...mother, monthlyWorkIncome: undefined }, verdict: 'needsInfo', missing: ['monthlyWorkIncome'],
  },
  {
    name: 'no judgment', asOf: ASOF,
    facts: { ...mother, maintenanceJudgment: null }, verdict: 'ineligible', conditions: { judgment: 'no' },
  },
  {
    name: 'judgment not asked about', asOf: ASOF,
    facts: { ...mother, maintenanceJudgment: undefined }, verdict: 'needsInfo', missing: ['maintenanceJudgment'],
  },
  {
    name: 'the debtor pays', asOf: ASOF,
    facts: judged({ paidNow: true }), verdict: 'ineligible', conditions: { 'not-paid': 'no' },
  },
  {
    name: 'the debtor had left and lived here 24 of the 48 months', asOf: ASOF,
    facts: judged({ debtorResidentAtJudgment: false, debtorResidentMonthsIn48: 24 }), verdict: 'eligible',
  },
  {
    name: 'the debtor lived here 23 of the 48 months', asOf: ASOF,
    facts: judged({ debtorResidentAtJudgment: false, debtorResidentMonthsIn48: 23 }), verdict: 'ineligible', conditions: { 'debtor-resident': 'no' },
  },
  {
    name: 'the Execution Office collects the debt', asOf: ASOF, facts: judged({ viaExecutionOffice: true }),
    verdict: 'askPerson', conditions: { 'one-collector': 'person' }, asks: ['execution-file'],
  },
  {
    name: 'divorced without a child', asOf: ASOF,
    facts: judged({ inFavourOf: 'spouse' }, { ...mother, children: [] }),
    verdict: 'ineligible', conditions: { who: 'no' },
  },
  {
    name: 'divorced, the child turned 18', asOf: ASOF,
    facts: { ...mother, children: [child('2008-06-01', { hasDisability: false })] }, verdict: 'ineligible', conditions: { who: 'no' },
  },
  {
    name: 'divorced, the child turns 18 tomorrow', asOf: ASOF,
    facts: { ...mother, children: [child('2008-06-02')] }, verdict: 'eligible',
  },
  {
    name: 'a grown child with a disability: a person looks whether it can support itself', asOf: ASOF,
    facts: { ...mother, children: [child('2006-06-01', { hasDisability: true })] }, verdict: 'askPerson', conditions: { who: 'person' },
  },
  {
    name: 'divorced with a child, judgment for herself alone', asOf: ASOF,
    facts: judged({ inFavourOf: 'spouse' }), verdict: 'ineligible', conditions: { who: 'no' },
  },
  {
    name: 'divorced with a child, nobody told in whose favour the judgment is', asOf: ASOF,
    facts: judged({ inFavourOf: undefined }), verdict: 'needsInfo', missing: ['maintenanceJudgment.inFavourOf'],
  },
  {
    name: 'divorced, the child turned 18, whether there is a disability was not asked', asOf: ASOF,
    facts: { ...mother, children: [child('2008-06-01')] }, verdict: 'needsInfo', missing: ['children[0].hasDisability'],
  },
  {
    name: 'divorced without a child, whether a ward or grandchild lives here was not asked', asOf: ASOF,
    facts: { ...judged({ inFavourOf: 'spouse' }, { ...mother, children: [] }), otherDependants: undefined },
    verdict: 'needsInfo', missing: ['otherDependants'], conditions: { who: 'noOrPerson' },
  },
  {
    name: 'wife without a child, 36', asOf: ASOF,
    facts: wife, verdict: 'askPerson', conditions: { who: 'person' }, amount: monthly(2076),
  },
  {
    name: 'wife without a child, 60 today', asOf: ASOF,
    facts: { ...wife, birthDate: '1966-06-01' }, verdict: 'eligible', amount: monthly(2596),
  },
  {
    name: 'wife without a child, 60 tomorrow', asOf: ASOF,
    facts: { ...wife, birthDate: '1966-06-02' }, verdict: 'askPerson', amount: monthly(2596),
  },
  // 2,596 − 60 % × (3,790 − 1,790)
  {
    name: 'wife of 60 who works', asOf: ASOF,
    facts: earning(3790, { ...wife, birthDate: '1966-06-01' }), verdict: 'eligible', amount: monthly(1396),
  },
  {
    name: 'wife without a child, paid since 2002', asOf: ASOF,
    facts: { ...wife, currentBenefits: ['child-support-payments'], benefitSince: { 'child-support-payments': '2002-12-31' } },
    verdict: 'askPerson', amount: monthly(2336),
  },
  {
    name: 'wife without a child, paid since the first day of 2003', asOf: ASOF,
    facts: { ...wife, currentBenefits: ['child-support-payments'], benefitSince: { 'child-support-payments': '2003-01-01' } },
    verdict: 'askPerson', amount: monthly(2076),
  },
  // 1,961 − 70 % × (1,627 − 627)
  {
    name: 'wife without a child who works, 2024', asOf: '2024-06-01',
    facts: earning(1627, wife), verdict: 'askPerson', amount: monthly(1261),
  },
  {
    name: 'three trips and 72 days', asOf: ASOF,
    facts: { ...mother, tripsAbroadThisYear: 3, daysAbroadThisYear: 72 }, verdict: 'eligible',
  },
  {
    name: 'a fourth trip', asOf: ASOF,
    facts: { ...mother, tripsAbroadThisYear: 4 }, verdict: 'askPerson', asks: ['stays-abroad'],
  },
  {
    name: '73 days', asOf: ASOF,
    facts: { ...mother, daysAbroadThisYear: 73 }, verdict: 'askPerson', asks: ['stays-abroad'],
  },
  {
    name: 'violence at home: safety first', asOf: ASOF,
    facts: { ...mother, violenceAtHome: true }, verdict: 'askPerson', asks: ['violence-at-home'],
  },
  {
    name: 'no status', asOf: ASOF,
    facts: { ...mother, residency: 'noStatus', visaType: 'none' }, verdict: 'ineligible',
  },
  {
    name: 'a father who holds the child', asOf: ASOF,
    facts: { ...mother, sex: 'male' }, verdict: 'eligible', amount: monthly(3478),
  },
  {
    name: 'a grandparent with a judgment for the child', asOf: ASOF,
    facts: {
      ...mother, maritalStatus: 'widowed', children: [],
      otherDependants: [{ birthDate: '2015-01-01', relation: 'grandchild', livesWithApplicant: true }],
    },
    verdict: 'askPerson', amount: null,
  },
  ...everyCell,
])
