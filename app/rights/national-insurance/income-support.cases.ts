import { defineCases } from '~/engine/cases'
import type { FactRecord } from '~/engine/facts'

const month = (sum: number) => ({ unit: 'ILS/month', min: sum, max: sum }) as const

/** Single, 36, citizen from birth, no income, no car, reports to the Employment Service. */
const single = {
  residency: 'citizen', birthDate: '1990-03-01', sex: 'male', residentSince: '1990-03-01', immigrantStatus: 'none',
  maritalStatus: 'single', spouse: null, children: [], employment: 'unemployed', registeredJobSeeker: true,
  monthlyWorkIncome: 0, monthlyOtherIncome: 0, currentBenefits: [], vehicle: null,
  kibbutzMember: false, yeshivaStudent: false, fullTimeStudent: false,
}
const child = (birthDate: string) => ({ birthDate, livesWithApplicant: true })
const one = [child('2018-01-01')]
const two = [child('2018-01-01'), child('2015-01-01')]
const spouse = {
  birthDate: '1992-01-01', sex: 'female', residency: 'citizen', residentSince: '1992-01-01', employment: 'unemployed',
  registeredJobSeeker: true, monthlyWorkIncome: 0, monthlyOtherIncome: 0, currentBenefits: [],
}
const couple = { ...single, maritalStatus: 'married', spouse }
const parent = { ...single, maritalStatus: 'divorced', children: one }
const older = { ...single, birthDate: '1968-03-01', residentSince: '1968-03-01' }
const young = { ...single, birthDate: '2003-03-01', residentSince: '2003-03-01' }
const newcomer = { ...single, residentSince: '2025-01-01', immigrantStatus: 'oleh', aliyahDate: '2025-01-01' }
const oldOleh = { ...single, residentSince: '2025-05-01', immigrantStatus: 'oleh', aliyahDate: '2018-01-01' }
const car = (value: number, disabilityUse = 'none') => ({ value, disabilityUse })

const olderCouple = { ...older, maritalStatus: 'married', spouse }
const olderParent = { ...older, maritalStatus: 'widowed' }

/**
 * The table of the law by family: the rates of 2025 and 2026 under 55 and from 55 on, the highest work income of each, the end of the
 * formula from 55 on (a parent alone has none of its own), and the percentage deducted under 55.
 */
interface Row {
  readonly family: string
  readonly of: readonly [under55: FactRecord, from55: FactRecord]
  readonly rates: readonly [under55: readonly number[], from55: readonly number[]]
  readonly highest: readonly [under55: readonly number[], from55: readonly number[]]
  readonly formulaEnd: readonly number[] | null
  readonly taper: number
}
const TABLE: readonly Row[] = [
  {
    family: 'single', of: [single, older], rates: [[2028, 2076], [2535, 2596]], highest: [[3563, 3653], [5060, 5232]],
    formulaEnd: [5956, 6116], taper: 70,
  },
  {
    family: 'couple', of: [couple, olderCouple], rates: [[2788, 2855], [3802, 3893]], highest: [[4915, 5042], [7257, 7504]],
    formulaEnd: [8601, 8829], taper: 70,
  },
  {
    family: 'couple, one child', of: [{ ...couple, children: one }, { ...olderCouple, children: one }],
    rates: [[3042, 3115], [4410, 4516]], highest: [[5439, 5578], [8056, 8330]], formulaEnd: [9615, 9868], taper: 67.5,
  },
  {
    family: 'couple, two children', of: [{ ...couple, children: two }, { ...olderCouple, children: two }],
    rates: [[3397, 3478], [5019, 5139]], highest: [[6367, 6528], [9034, 9341]], formulaEnd: [10629, 10906], taper: 62.5,
  },
  {
    family: 'parent alone, one child', of: [parent, { ...olderParent, children: one }], rates: [[3397, 3478], [4151, 4250]],
    highest: [[8676, 8913], [10488, 10775]], formulaEnd: null, taper: 25,
  },
  {
    family: 'parent alone, two children', of: [{ ...parent, children: two }, { ...olderParent, children: two }],
    rates: [[3954, 4049], [5165, 5289]], highest: [[9605, 9865], [12178, 12505]], formulaEnd: null, taper: 25,
  },
]
/** What is free of work income, 2025 and 2026: 5 and 7 percent of the average wage under 55, 13 and 17 from 55 on. */
const FREE = { single: [[666, 688], [1731, 1790]], family: [[932, 964], [2264, 2341]] } as const

/** Each cell: the whole rate, the rate less the percentage of 1,000 above what is free, and the last shekel of work income. */
const everyCell = TABLE.flatMap(({ family, of, rates, highest, formulaEnd, taper }) =>
  ([0, 1] as const).flatMap((age) =>
    ([0, 1] as const).flatMap((index) => {
      const asOf = `${2025 + index}-06-01`
      const facts = of[age]
      const rate = rates[age][index] as number
      const free = FREE[family === 'single' ? 'single' : 'family'][age][index]
      const percent = age === 1 && formulaEnd ? 60 : taper
      const limit = highest[age][index] as number
      const end = age === 1 && formulaEnd ? (formulaEnd[index] as number) : limit
      const name = `${family}, ${age === 0 ? 'under 55' : 'from 55'}, ${2025 + index}`
      const earning = (monthlyWorkIncome: number) => ({ ...facts, monthlyWorkIncome })
      return [
        { name: `${name}: the whole rate`, asOf, facts, verdict: 'eligible' as const, amount: month(rate) },
        { name: `${name}: what is free`, asOf, facts: earning(free), verdict: 'eligible' as const, amount: month(rate) },
        {
          name: `${name}: 1,000 more than what is free`, asOf, facts: earning(free + 1000),
          verdict: 'eligible' as const, amount: month(rate - percent * 10),
        },
        { name: `${name}: ${limit} from work`, asOf, facts: earning(limit), verdict: 'eligible' as const },
        ...(end === limit
          ? []
          : [limit + 1, end].map((sum) => ({ name: `${name}: ${sum} from work`, asOf, facts: earning(sum), verdict: 'askPerson' as const }))),
        { name: `${name}: ${end + 1} from work`, asOf, facts: earning(end + 1), verdict: 'ineligible' as const },
      ]
    }),
  ),
)

export const incomeSupportCases = defineCases('income-support', [
  // --- the table of the law
  {
    name: 'single, no income', asOf: '2026-06-01',
    facts: single,
    verdict: 'eligible', amount: month(2076), deadlines: { 'claim-this-month': '2026-06-30' },
  },
  { name: 'couple, no income', asOf: '2026-06-01', facts: couple, verdict: 'eligible', amount: month(2855) },
  {
    name: 'couple with one child', asOf: '2026-06-01',
    facts: { ...couple, children: one },
    verdict: 'eligible', amount: month(3115),
  },
  {
    name: 'couple with two children', asOf: '2026-06-01',
    facts: { ...couple, children: two },
    verdict: 'eligible', amount: month(3478),
  },
  { name: 'single parent of one', asOf: '2026-06-01', facts: parent, verdict: 'eligible', amount: month(3478) },
  {
    name: 'single parent of two', asOf: '2026-06-01',
    facts: { ...parent, children: two },
    verdict: 'eligible', amount: month(4049),
  },
  { name: 'the rate of 2025', asOf: '2025-06-01', facts: single, verdict: 'eligible', amount: month(2028) },
  {
    name: 'single parent of two in 2025', asOf: '2025-06-01',
    facts: { ...parent, children: two },
    verdict: 'eligible', amount: month(3954),
  },
  {
    name: '2024: the sections give no rate, so a person looks', asOf: '2024-06-01',
    facts: single,
    verdict: 'askPerson', amount: null, conditions: { income: 'person' },
  },
  { name: '58 years old', asOf: '2026-06-01', facts: older, verdict: 'eligible', amount: month(2596) },
  {
    name: 'single parent of 58 with one child', asOf: '2026-06-01',
    facts: { ...older, maritalStatus: 'widowed', children: one },
    verdict: 'eligible', amount: month(4250),
  },
  {
    name: '54 to the day before 55: the younger rate', asOf: '2026-06-01',
    facts: { ...single, birthDate: '1971-06-02' },
    verdict: 'eligible', amount: month(2076),
  },
  {
    name: '55 today: the older rate', asOf: '2026-06-01',
    facts: { ...single, birthDate: '1971-06-01' },
    verdict: 'eligible', amount: month(2596),
  },
  {
    name: '23 and reporting: the reduced rate', asOf: '2026-06-01',
    facts: young,
    verdict: 'eligible', amount: month(1661),
  },
  {
    name: '23, couple, reporting', asOf: '2026-06-01',
    facts: { ...couple, birthDate: '2003-03-01' },
    verdict: 'eligible', amount: month(2284),
  },
  {
    name: '23 and excused for illness: the full rate', asOf: '2026-06-01',
    facts: { ...young, registeredJobSeeker: false, employmentServiceExemptReason: 'illness30' }, verdict: 'eligible', amount: month(2076),
  },
  {
    name: '23 with a child: the full rate', asOf: '2026-06-01',
    facts: { ...young, children: one },
    verdict: 'eligible', amount: month(3478),
  },
  { name: '23 and reporting in 2025', asOf: '2025-06-01', facts: young, verdict: 'eligible', amount: month(1622) },
  {
    name: 'paid without a break since before 2003, in 2025', asOf: '2025-06-01',
    facts: {
      ...single, birthDate: '1975-01-01', residentSince: '1975-01-01', currentBenefits: ['income-support'],
      benefitSince: { 'income-support': '2002-06-01' },
    },
    verdict: 'eligible', amount: month(2281),
  },
  {
    name: 'paid since 2003: the ordinary rate', asOf: '2025-06-01',
    facts: {
      ...single, birthDate: '1975-01-01', residentSince: '1975-01-01', currentBenefits: ['income-support'],
      benefitSince: { 'income-support': '2003-01-01' },
    },
    verdict: 'eligible', amount: month(2028),
  },

  // --- income: (2,000 − 688) × 70 % = 918.40
  {
    name: 'single, wage of 2,000', asOf: '2026-06-01',
    facts: { ...single, monthlyWorkIncome: 2000 },
    verdict: 'eligible', amount: month(1157.6),
  },
  {
    name: 'single, wage up to the disregard: nothing is taken off', asOf: '2026-06-01',
    facts: { ...single, monthlyWorkIncome: 688 },
    verdict: 'eligible', amount: month(2076),
  },
  {
    name: 'single at the ceiling of 2026', asOf: '2026-06-01',
    facts: { ...single, monthlyWorkIncome: 3653 },
    verdict: 'eligible',
  },
  {
    name: 'single a shekel above it', asOf: '2026-06-01',
    facts: { ...single, monthlyWorkIncome: 3654 },
    verdict: 'ineligible', conditions: { income: 'no' },
  },
  {
    name: 'single at the ceiling of 2025', asOf: '2025-06-01',
    facts: { ...single, monthlyWorkIncome: 3563 },
    verdict: 'eligible',
  },
  {
    name: 'single a shekel above it in 2025', asOf: '2025-06-01',
    facts: { ...single, monthlyWorkIncome: 3564 },
    verdict: 'ineligible',
  },
  {
    name: 'couple at the ceiling of 2026, by the wages of both', asOf: '2026-06-01',
    facts: { ...couple, monthlyWorkIncome: 2000, spouse: { ...spouse, monthlyWorkIncome: 3042 } },
    verdict: 'eligible',
  },
  {
    name: 'couple a shekel above it, by the wage of the spouse', asOf: '2026-06-01',
    facts: { ...couple, monthlyWorkIncome: 2000, spouse: { ...spouse, monthlyWorkIncome: 3043 } },
    verdict: 'ineligible',
  },
  {
    name: 'couple with one child at 5,578', asOf: '2026-06-01',
    facts: { ...couple, children: one, monthlyWorkIncome: 5578 },
    verdict: 'eligible',
  },
  {
    name: 'couple with one child at 5,579', asOf: '2026-06-01',
    facts: { ...couple, children: one, monthlyWorkIncome: 5579 },
    verdict: 'ineligible',
  },
  {
    name: 'couple with two children at 6,528', asOf: '2026-06-01',
    facts: { ...couple, children: two, monthlyWorkIncome: 6528 },
    verdict: 'eligible',
  },
  {
    name: 'couple with two children at 6,529', asOf: '2026-06-01',
    facts: { ...couple, children: two, monthlyWorkIncome: 6529 },
    verdict: 'ineligible',
  },
  // 25 % × (4,655 − 964) + 60 % × (6,000 − 4,655) = 922.75 + 807
  {
    name: 'single parent of two, wage of 6,000', asOf: '2026-06-01',
    facts: { ...parent, children: two, monthlyWorkIncome: 6000 },
    verdict: 'eligible', amount: month(2319.25),
  },
  // 25 % × (3,000 − 964) = 509
  {
    name: 'single parent of one, wage of 3,000', asOf: '2026-06-01',
    facts: { ...parent, monthlyWorkIncome: 3000 },
    verdict: 'eligible', amount: month(2969),
  },
  {
    name: 'single parent of one at 8,913', asOf: '2026-06-01',
    facts: { ...parent, monthlyWorkIncome: 8913 },
    verdict: 'eligible',
  },
  {
    name: 'single parent of one at 8,914', asOf: '2026-06-01',
    facts: { ...parent, monthlyWorkIncome: 8914 },
    verdict: 'ineligible',
  },
  {
    name: 'single parent of two at the official ceiling of 2025', asOf: '2025-06-01',
    facts: { ...parent, children: two, monthlyWorkIncome: 9605 },
    verdict: 'eligible',
  },
  {
    name: 'single parent of two above it', asOf: '2025-06-01',
    facts: { ...parent, children: two, monthlyWorkIncome: 9606 },
    verdict: 'ineligible',
  },
  // widow with a survivors' pension: 3,478 − 25 % × (4,000 − 3,786) − 1,500
  {
    name: 'single parent with a survivors’ pension: a larger disregard, and the pension is taken off', asOf: '2026-06-01',
    facts: {
      ...parent, maritalStatus: 'widowed', monthlyWorkIncome: 4000,
      currentBenefits: ['survivors-pension'], benefitAmounts: { 'survivors-pension': 1500 },
    },
    verdict: 'eligible', amount: month(1924.5),
  },
  {
    name: 'rent received is deducted in full', asOf: '2026-06-01',
    facts: { ...single, monthlyOtherIncome: 1000 },
    verdict: 'eligible', amount: month(1076),
  },
  {
    name: 'other income a shekel under the rate', asOf: '2026-06-01',
    facts: { ...single, monthlyOtherIncome: 2075 },
    verdict: 'eligible', amount: month(1),
  },
  {
    name: 'other income at the rate', asOf: '2026-06-01',
    facts: { ...single, monthlyOtherIncome: 2076 },
    verdict: 'ineligible',
  },
  // (3,000 − 688) × 70 % = 1,618.40
  {
    name: 'unemployment benefit is deducted like a wage', asOf: '2026-06-01',
    facts: { ...single, currentBenefits: ['unemployment-benefit'], benefitAmounts: { 'unemployment-benefit': 3000 } },
    verdict: 'eligible', amount: month(457.6),
  },
  {
    name: 'child allowance is not counted', asOf: '2026-06-01',
    facts: { ...parent, currentBenefits: ['child-allowance'] },
    verdict: 'eligible', amount: month(3478),
  },
  {
    name: 'a work pension counts like a wage once it is told', asOf: '2026-06-01',
    facts: { ...single, monthlyPensionIncome: 2000 },
    verdict: 'eligible', amount: month(1157.6),
  },
  {
    name: 'a work pension is asked of who is retired', asOf: '2026-06-01',
    facts: { ...single, employment: 'retired' },
    verdict: 'needsInfo', missing: ['monthlyPensionIncome'],
  },
  // from 55: 2,596 − 60 % × (5,232 − 1,790) = 530.80
  {
    name: '58, wage at the safe ceiling', asOf: '2026-06-01',
    facts: { ...older, monthlyWorkIncome: 5232 },
    verdict: 'eligible', amount: month(530.8),
  },
  {
    name: '58, a shekel above it: a person, and no sum', asOf: '2026-06-01',
    facts: { ...older, monthlyWorkIncome: 5233 },
    verdict: 'askPerson', amount: null, conditions: { income: 'person' },
  },
  {
    name: '58, at the end of the formula', asOf: '2026-06-01',
    facts: { ...older, monthlyWorkIncome: 6116 },
    verdict: 'askPerson',
  },
  {
    name: '58, above the end of the formula', asOf: '2026-06-01',
    facts: { ...older, monthlyWorkIncome: 6117 },
    verdict: 'ineligible',
  },
  {
    name: 'single parent of 58 at 10,775', asOf: '2026-06-01',
    facts: { ...older, maritalStatus: 'divorced', children: one, monthlyWorkIncome: 10775 },
    verdict: 'eligible',
  },
  {
    name: 'single parent of 58 at 10,776', asOf: '2026-06-01',
    facts: { ...older, maritalStatus: 'divorced', children: one, monthlyWorkIncome: 10776 },
    verdict: 'ineligible',
  },
  {
    name: '58 in 2025 at the official ceiling', asOf: '2025-06-01',
    facts: { ...older, monthlyWorkIncome: 5060 },
    verdict: 'eligible',
  },
  {
    name: 'income not asked', asOf: '2026-06-01',
    facts: { ...single, monthlyWorkIncome: undefined },
    verdict: 'needsInfo', amount: null, missing: ['monthlyWorkIncome'],
  },
  {
    name: 'the wage of the spouse was not asked', asOf: '2026-06-01',
    facts: { ...couple, spouse: { ...spouse, monthlyWorkIncome: undefined } },
    verdict: 'needsInfo', missing: ['spouse.monthlyWorkIncome'],
  },
  {
    name: 'a wage between 1,000 and 3,000 settles it, with a range', asOf: '2026-06-01',
    facts: { ...single, monthlyWorkIncome: { min: 1000, max: 3000 } },
    verdict: 'eligible', amount: { unit: 'ILS/month', min: 457.6, max: 1857.6 },
  },

  // --- residence
  {
    name: 'resident for 24 months to the day', asOf: '2026-06-01',
    facts: { ...single, residentSince: '2024-06-01' },
    verdict: 'eligible',
  },
  {
    name: 'a day less than 24 months', asOf: '2026-06-01',
    facts: { ...single, residentSince: '2024-06-02' },
    verdict: 'ineligible', conditions: { 'residence-months': 'no' },
  },
  { name: 'oleh of 17 months', asOf: '2026-06-01', facts: newcomer, verdict: 'eligible' },
  { name: 'oleh of exactly 12 months', asOf: '2026-01-01', facts: newcomer, verdict: 'eligible' },
  { name: 'oleh of a day less', asOf: '2025-12-31', facts: newcomer, verdict: 'ineligible' },
  {
    name: 'oleh of 17 months who was away: 11 months in Israel', asOf: '2026-06-01',
    facts: { ...newcomer, monthsInIsrael: 11 },
    verdict: 'ineligible',
  },
  {
    name: 'oleh of eight years, back for 13 months, without a further ground', asOf: '2026-06-01',
    facts: {
      ...oldOleh, pregnancy: null, employmentServiceExemptReason: 'none', housing: 'renter',
      inCareInstitution: false,
    },
    verdict: 'ineligible',
  },
  {
    name: 'the same as a single parent', asOf: '2026-06-01',
    facts: { ...oldOleh, maritalStatus: 'divorced', children: one },
    verdict: 'eligible',
  },
  {
    name: 'resident for a year with a survivors’ pension', asOf: '2026-06-01',
    facts: {
      ...parent, maritalStatus: 'widowed', residentSince: '2025-06-01', currentBenefits: ['survivors-pension'],
      benefitAmounts: { 'survivors-pension': 1000 },
    },
    verdict: 'eligible',
  },
  {
    name: 'resident for a year, the spouse is an oleh of two years', asOf: '2026-06-01',
    facts: {
      ...couple, residentSince: '2025-06-01',
      spouse: { ...spouse, immigrantStatus: 'oleh', aliyahDate: '2024-06-01', residentSince: '2024-06-01' },
    },
    verdict: 'eligible',
  },
  {
    name: 'returning resident of a year: months from before may count', asOf: '2026-06-01',
    facts: { ...single, residentSince: '2025-06-01', immigrantStatus: 'returningResident' },
    verdict: 'askPerson',
  },
  {
    name: 'temporary resident with A/5', asOf: '2026-06-01',
    facts: { ...single, residency: 'temporaryResident', visaType: 'a5' },
    verdict: 'eligible',
  },
  {
    name: 'a spouse without status', asOf: '2026-06-01',
    facts: { ...couple, spouse: { ...spouse, residency: 'noStatus' } },
    verdict: 'askPerson', asks: ['spouse-not-resident'],
  },

  // --- age
  {
    name: '20 today', asOf: '2026-06-01',
    facts: { ...single, birthDate: '2006-06-01' },
    verdict: 'eligible', amount: month(1661),
  },
  {
    name: '20 tomorrow: a person looks', asOf: '2026-06-01',
    facts: { ...single, birthDate: '2006-06-02' },
    verdict: 'askPerson', asks: ['under-20'],
  },
  {
    name: 'man who turns 67 tomorrow', asOf: '2026-06-01',
    facts: { ...single, birthDate: '1959-06-02' },
    verdict: 'eligible',
  },
  {
    name: 'man who turns 67 today', asOf: '2026-06-01',
    facts: { ...single, birthDate: '1959-06-01' },
    verdict: 'ineligible', conditions: { age: 'no' },
  },
  {
    name: 'woman past her retirement age of 63', asOf: '2026-06-01',
    facts: { ...single, sex: 'female', birthDate: '1962-05-01' },
    verdict: 'ineligible',
  },
  {
    name: '62 years old, sex not said', asOf: '2026-06-01',
    facts: { ...single, sex: undefined, birthDate: '1964-06-01' },
    verdict: 'eligible',
  },
  {
    name: '64 years old, sex not said', asOf: '2026-06-01',
    facts: { ...single, sex: undefined, birthDate: '1962-05-01' },
    verdict: 'needsInfo', missing: ['sex'],
  },

  // --- the work test
  {
    name: 'does not report, no reason to be excused', asOf: '2026-06-01',
    facts: { ...single, registeredJobSeeker: false, employmentServiceExemptReason: 'none' },
    verdict: 'ineligible', conditions: { 'work-test': 'no' },
  },
  {
    name: 'does not report, reasons not asked', asOf: '2026-06-01',
    facts: { ...single, registeredJobSeeker: false },
    verdict: 'needsInfo', missing: ['employmentServiceExemptReason'],
  },
  {
    name: 'in week 13', asOf: '2026-06-01',
    facts: { ...single, sex: 'female', registeredJobSeeker: false, pregnancy: { weeks: 13 } },
    verdict: 'eligible', amount: month(2076),
  },
  {
    name: 'in week 12, no other reason', asOf: '2026-06-01',
    facts: {
      ...single, sex: 'female', registeredJobSeeker: false, employmentServiceExemptReason: 'none',
      pregnancy: { weeks: 12 },
    },
    verdict: 'ineligible',
  },
  {
    name: 'parent of a child who turns two tomorrow', asOf: '2026-06-01',
    facts: { ...parent, registeredJobSeeker: false, children: [child('2024-06-02')] },
    verdict: 'eligible',
  },
  {
    name: 'the child is two today, no other reason', asOf: '2026-06-01',
    facts: {
      ...parent, registeredJobSeeker: false, employmentServiceExemptReason: 'none', children: [child('2024-06-01')],
    },
    verdict: 'ineligible',
  },
  {
    name: 'works in a full post for low pay', asOf: '2026-06-01',
    facts: {
      ...parent, employment: 'employee', monthlyWorkIncome: 6000, registeredJobSeeker: false, fullTimeJob: true,
    },
    verdict: 'eligible',
  },
  {
    name: 'works part-time and does not report: the Employment Service may excuse', asOf: '2026-06-01',
    facts: {
      ...parent, employment: 'employee', monthlyWorkIncome: 3000, registeredJobSeeker: false,
      employmentServiceExemptReason: 'none', fullTimeJob: false,
    },
    verdict: 'askPerson', conditions: { 'work-test': 'person' },
  },
  {
    name: 'the spouse does not report and does not work: a person asks why', asOf: '2026-06-01',
    facts: { ...couple, pregnancy: null, spouse: { ...spouse, employment: 'notWorking', registeredJobSeeker: false } },
    verdict: 'askPerson', conditions: { 'work-test-spouse': 'person' },
  },
  {
    name: 'the spouse stays with a baby while the applicant reports', asOf: '2026-06-01',
    facts: {
      ...couple, children: [child('2025-01-01')],
      spouse: { ...spouse, employment: 'notWorking', registeredJobSeeker: false },
    },
    verdict: 'eligible', amount: month(3115),
  },
  {
    name: 'whether the spouse reports was not asked', asOf: '2026-06-01',
    facts: { ...couple, spouse: { ...spouse, employment: 'notWorking', registeredJobSeeker: undefined } },
    verdict: 'needsInfo', missing: ['spouse.registeredJobSeeker'],
  },

  // --- spouses apart
  {
    name: 'separated, the spouse earns well: never a no because of it', asOf: '2026-06-01',
    facts: { ...parent, maritalStatus: 'separated', spouse: { ...spouse, monthlyWorkIncome: 20000 } },
    verdict: 'askPerson', amount: month(3478), asks: ['examined-apart'],
  },
  {
    name: 'separated, the own wage is too high', asOf: '2026-06-01',
    facts: {
      ...single, maritalStatus: 'separated', spouse: { ...spouse, monthlyWorkIncome: 0 }, monthlyWorkIncome: 3654,
    },
    verdict: 'ineligible',
  },
  {
    name: 'harm at home: the spouse’s wage and car are left out', asOf: '2026-06-01',
    facts: { ...couple, violenceAtHome: true, vehicle: car(90000), spouse: { ...spouse, monthlyWorkIncome: 20000 } },
    verdict: 'askPerson', amount: month(2076), asks: ['examined-apart'],
  },
  {
    name: 'harm at home, the own wage is too high', asOf: '2026-06-01',
    facts: { ...couple, violenceAtHome: true, monthlyWorkIncome: 9000 },
    verdict: 'ineligible',
  },
  {
    name: 'married and apart for 30 days', asOf: '2026-06-01',
    facts: { ...couple, livesApartFromSpouseSince: '2026-05-02', spouse: { ...spouse, monthlyWorkIncome: 20000 } },
    verdict: 'askPerson',
  },
  {
    name: 'married and apart for 29 days', asOf: '2026-06-01',
    facts: { ...couple, livesApartFromSpouseSince: '2026-05-03', spouse: { ...spouse, monthlyWorkIncome: 20000 } },
    verdict: 'ineligible',
  },

  // --- the vehicle: 3 % × (44,611 − 10,037) = 1,037.22
  {
    name: 'a car at the limit counts as income', asOf: '2026-06-01',
    facts: { ...single, vehicle: car(44611) },
    verdict: 'eligible', amount: month(1038.78),
  },
  {
    name: 'a car under the credit counts nothing', asOf: '2026-06-01',
    facts: { ...single, vehicle: car(10000) },
    verdict: 'eligible', amount: month(2076),
  },
  {
    name: 'a car a shekel above the limit: a person', asOf: '2026-06-01',
    facts: { ...single, vehicle: car(44612) },
    verdict: 'askPerson', conditions: { vehicle: 'person' },
  },
  {
    name: 'a car at the top of the band', asOf: '2026-06-01',
    facts: { ...single, vehicle: car(47500) },
    verdict: 'askPerson',
  },
  {
    name: 'a car above the band', asOf: '2026-06-01',
    facts: { ...single, vehicle: car(47501) },
    verdict: 'ineligible', conditions: { vehicle: 'no' },
  },
  {
    name: 'a dear car for a driver with disabled legs', asOf: '2026-06-01',
    facts: { ...single, vehicle: car(90000, 'legDisability') },
    verdict: 'eligible', amount: month(2076),
  },
  {
    name: 'a dear car, a disabled-child benefit is paid', asOf: '2026-06-01',
    facts: { ...parent, currentBenefits: ['disabled-child-benefit'], vehicle: car(90000) },
    verdict: 'eligible',
  },
  {
    name: 'a car that drives a sick relative to treatment', asOf: '2026-06-01',
    facts: { ...single, vehicle: car(90000, 'treatmentTransport') },
    verdict: 'askPerson', asks: ['treatment-vehicle'],
  },
  {
    name: 'two cars', asOf: '2026-06-01',
    facts: { ...single, vehicle: car(20000), vehicleCount: 2 },
    verdict: 'ineligible', conditions: { vehicle: 'no' },
  },
  {
    name: 'two cars, one of them for a person with a mobility benefit', asOf: '2026-06-01',
    facts: { ...single, vehicle: car(20000, 'mobilityDriver'), vehicleCount: 2 },
    verdict: 'eligible',
  },
  {
    name: 'the car was not asked about', asOf: '2026-06-01',
    facts: { ...single, vehicle: undefined },
    verdict: 'needsInfo', missing: ['vehicle'],
  },
  {
    name: 'no car, by the short question', asOf: '2026-06-01',
    facts: { ...single, vehicle: undefined, ownsVehicle: false },
    verdict: 'eligible', amount: month(2076),
  },
  // 3 % × (30,000 − 18,960) = 331.20; (3,500 − 964) × 25 % = 634; work income above 25 % × 13,769 = 3,442.25
  {
    name: 'with a higher work income the credit is larger', asOf: '2026-06-01',
    facts: { ...parent, monthlyWorkIncome: 3500, vehicle: car(30000) },
    verdict: 'eligible', amount: month(2512.8),
  },

  // --- who is left out, and who asks a person
  { name: 'member of a kibbutz', asOf: '2026-06-01', facts: { ...single, kibbutzMember: true }, verdict: 'ineligible' },
  { name: 'yeshiva student', asOf: '2026-06-01', facts: { ...single, yeshivaStudent: true }, verdict: 'ineligible' },
  {
    name: 'student: there are many exceptions', asOf: '2026-06-01',
    facts: { ...single, fullTimeStudent: true },
    verdict: 'askPerson',
  },
  {
    name: 'the spouse is in regular service', asOf: '2026-06-01',
    facts: { ...couple, spouse: { ...spouse, employment: 'soldier' } },
    verdict: 'ineligible',
  },
  {
    name: 'the spouse studies in a kollel', asOf: '2026-06-01',
    facts: { ...couple, spouse: { ...spouse, yeshivaStudent: true } },
    verdict: 'askPerson', asks: ['spouse-excluded'],
  },
  {
    name: 'abroad now', asOf: '2026-06-01',
    facts: { ...single, abroadNow: true },
    verdict: 'askPerson', asks: ['abroad-now'],
  },
  {
    name: 'one trip this year', asOf: '2026-06-01',
    facts: { ...single, abroadNow: false, tripsAbroadThisYear: 1 },
    verdict: 'eligible',
  },
  {
    name: 'two trips this year', asOf: '2026-06-01',
    facts: { ...single, tripsAbroadThisYear: 2 },
    verdict: 'askPerson', asks: ['second-trip'],
  },
  {
    name: 'savings', asOf: '2026-06-01',
    facts: { ...single, savings: 20000 },
    verdict: 'askPerson', asks: ['savings'],
  },
  {
    name: 'a piece of land', asOf: '2026-06-01',
    facts: { ...single, secondProperty: true },
    verdict: 'askPerson', asks: ['second-property'],
  },
  {
    name: 'a judgment for maintenance', asOf: '2026-06-01',
    facts: { ...parent, maintenanceJudgment: { monthlyAmount: 2000 } },
    verdict: 'askPerson', asks: ['maintenance'],
  },
  {
    name: 'the spouse is past retirement age', asOf: '2026-06-01',
    facts: { ...couple, spouse: { ...spouse, birthDate: '1955-01-01' } },
    verdict: 'askPerson', asks: ['spouse-older'],
  },

  // --- benefits of the spouse, who is examined together: 2,855 − 1,500; 2,855 − 70 % × (3,000 − 964)
  {
    name: 'the spouse’s disability pension is deducted in full', asOf: '2026-06-01',
    facts: {
      ...couple,
      spouse: { ...spouse, currentBenefits: ['general-disability-pension'], benefitAmounts: { 'general-disability-pension': 1500 } },
    },
    verdict: 'eligible', amount: month(1355),
  },
  {
    name: 'the spouse’s unemployment benefit is deducted like a wage', asOf: '2026-06-01',
    facts: {
      ...couple, spouse: { ...spouse, currentBenefits: ['unemployment-benefit'], benefitAmounts: { 'unemployment-benefit': 3000 } },
    },
    verdict: 'eligible', amount: month(1429.8),
  },
  {
    name: 'the spouse’s disability pension is above the rate', asOf: '2026-06-01',
    facts: {
      ...couple,
      spouse: { ...spouse, currentBenefits: ['general-disability-pension'], benefitAmounts: { 'general-disability-pension': 4711 } },
    },
    verdict: 'ineligible', conditions: { income: 'no' },
  },
  {
    name: 'the sum of the spouse’s benefit was not said', asOf: '2026-06-01',
    facts: { ...couple, spouse: { ...spouse, currentBenefits: ['general-disability-pension'] } },
    verdict: 'needsInfo', missing: ['spouse.benefitAmounts.general-disability-pension'],
  },
  {
    name: 'what the spouse receives was not asked', asOf: '2026-06-01',
    facts: { ...couple, spouse: { ...spouse, currentBenefits: undefined } },
    verdict: 'needsInfo', missing: ['spouse.currentBenefits'],
  },
  {
    name: 'the spouse’s attendance allowance is not counted', asOf: '2026-06-01',
    facts: {
      ...couple, spouse: { ...spouse, currentBenefits: ['attendance-allowance'], benefitAmounts: { 'attendance-allowance': 1943 } },
    },
    verdict: 'eligible', amount: month(2855),
  },
  {
    name: 'separated: what the spouse receives is left out', asOf: '2026-06-01',
    facts: {
      ...single, maritalStatus: 'separated',
      spouse: { ...spouse, currentBenefits: ['general-disability-pension'], benefitAmounts: { 'general-disability-pension': 4711 } },
    },
    verdict: 'askPerson', amount: month(2076),
  },
  // 55 and more: 3,893 − 1,838
  {
    name: 'a spouse past retirement age with an old-age pension', asOf: '2026-06-01',
    facts: {
      ...couple, birthDate: '1964-01-01', residentSince: '1964-01-01',
      spouse: {
        ...spouse, birthDate: '1960-01-01', employment: 'retired', registeredJobSeeker: false, monthlyPensionIncome: 0,
        currentBenefits: ['old-age-pension'], benefitAmounts: { 'old-age-pension': 1838 },
      },
    },
    verdict: 'askPerson', amount: month(2055), asks: ['spouse-older'],
  },

  // --- facts that hold nothing up
  {
    name: '22, excused for illness, reporting not said: the full rate', asOf: '2026-06-01',
    facts: { ...young, registeredJobSeeker: undefined, employmentServiceExemptReason: 'illness30' },
    verdict: 'eligible', amount: month(2076),
  },
  {
    name: 'does not report, no reason, no wage; the occupation was not asked', asOf: '2026-06-01',
    facts: { ...single, registeredJobSeeker: false, employmentServiceExemptReason: 'none', employment: undefined },
    verdict: 'ineligible', conditions: { 'work-test': 'no' },
  },
  {
    name: 'oleh of eight years without a ground; nobody asked about a care institution', asOf: '2026-06-01',
    facts: { ...oldOleh, sex: 'female', pregnancy: null, employmentServiceExemptReason: 'none', housing: 'renter' },
    verdict: 'ineligible', conditions: { 'residence-months': 'no' },
  },
  {
    name: 'oleh of six years in week five', asOf: '2026-06-15',
    facts: {
      ...single, sex: 'female', immigrantStatus: 'oleh', aliyahDate: '2020-06-15', residentSince: '2025-03-01', monthsInIsrael: 20,
      pregnancy: { weeks: 5 },
    },
    verdict: 'eligible',
  },
  {
    name: 'oleh of five years to the day', asOf: '2026-06-15',
    facts: {
      ...single, immigrantStatus: 'oleh', aliyahDate: '2021-06-15', residentSince: '2025-06-20', monthsInIsrael: 12,
      employmentServiceExemptReason: 'none', housing: 'renter',
    },
    verdict: 'ineligible',
  },
  {
    name: 'oleh of five years less a day', asOf: '2026-06-15',
    facts: { ...single, immigrantStatus: 'oleh', aliyahDate: '2021-06-16', residentSince: '2025-06-20', monthsInIsrael: 12 },
    verdict: 'eligible',
  },
  {
    name: 'the wife does not report and is in week 20', asOf: '2026-06-01',
    facts: { ...couple, pregnancy: { weeks: 20 }, spouse: { ...spouse, employment: 'notWorking', registeredJobSeeker: false } },
    verdict: 'eligible', amount: month(2855),
  },
  {
    name: 'the wife’s pregnancy does not excuse the husband', asOf: '2026-06-01',
    facts: { ...couple, registeredJobSeeker: false, employmentServiceExemptReason: 'none', pregnancy: { weeks: 20 } },
    verdict: 'ineligible',
  },
  {
    name: 'the wife does not report; pregnancy was not asked about', asOf: '2026-06-01',
    facts: { ...couple, spouse: { ...spouse, employment: 'notWorking', registeredJobSeeker: false } },
    verdict: 'askPerson', conditions: { 'work-test-spouse': 'person' },
  },
  {
    name: 'apart for two months while one supports the other: examined together', asOf: '2026-06-01',
    facts: {
      ...couple, livesApartFromSpouseSince: '2026-04-01', supportsSpouseWhileApart: true, spouse: { ...spouse, monthlyWorkIncome: 20000 },
    },
    verdict: 'ineligible', conditions: { income: 'no' },
  },
  {
    name: 'harm at home; nothing is known of the spouse’s income', asOf: '2026-06-01',
    facts: { ...couple, violenceAtHome: true, spouse: { birthDate: '1992-01-01', sex: 'female' } },
    verdict: 'askPerson', amount: month(2076),
  },
  // 4,250 − 25 % × (4,655 − 2,341) − 60 % × (8,000 − 4,655) = 4,250 − 578.50 − 2,007
  {
    name: 'single parent of 58 with one child, wage of 8,000', asOf: '2026-06-01',
    facts: { ...older, maritalStatus: 'divorced', children: one, monthlyWorkIncome: 8000 },
    verdict: 'eligible', amount: month(1664.5),
  },
  // 3,397 − 62.5 % × (6,000 − 932)
  {
    name: 'couple with two children in 2025, wages of 3,000 each', asOf: '2025-03-03',
    facts: { ...couple, children: two, monthlyWorkIncome: 3000, spouse: { ...spouse, monthlyWorkIncome: 3000 } },
    verdict: 'eligible', amount: month(229.5),
  },
  ...everyCell,
  // --- boundaries of its own
  {
    name: 'separated for three years, proceedings for less than two: not yet a parent alone by law, and a person looks', asOf: '2026-06-01',
    facts: { ...parent, maritalStatus: 'separated', spouse, livesApartFromSpouseSince: '2023-01-01', divorceProceedingsSince: '2025-01-01' },
    verdict: 'askPerson',
  },
  {
    name: 'pregnant at 17: below every age of the law but that of minors on their own', asOf: '2026-06-01',
    facts: { ...single, sex: 'female', birthDate: '2009-01-01', residentSince: '2009-01-01', pregnancy: { weeks: 20 } },
    verdict: 'askPerson', asks: ['under-20'],
  },
  {
    name: 'widowed three months ago to the day, no licence, a dear car', asOf: '2026-06-01',
    facts: { ...single, maritalStatus: 'widowed', spouseDeathDate: '2026-03-01', hasDrivingLicence: false, vehicle: car(60000) },
    verdict: 'askPerson', conditions: { vehicle: 'person' },
  },
  {
    name: 'widowed a day earlier: the grace is over', asOf: '2026-06-01',
    facts: { ...single, maritalStatus: 'widowed', spouseDeathDate: '2026-02-28', hasDrivingLicence: false, vehicle: car(60000) },
    verdict: 'ineligible', conditions: { vehicle: 'no' },
  },
  {
    name: 'one vehicle, told by its number', asOf: '2026-06-01', facts: { ...single, vehicle: car(9000), vehicleCount: 1 },
    verdict: 'eligible', amount: month(2076),
  },
  {
    name: 'the wife is 19', asOf: '2026-06-01', facts: { ...couple, spouse: { ...spouse, birthDate: '2006-06-02' } },
    verdict: 'askPerson', asks: ['spouse-under-20'],
  },
])
