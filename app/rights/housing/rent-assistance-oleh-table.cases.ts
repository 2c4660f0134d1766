import { defineCases, type RightCase } from '~/engine/cases'
import { couple, parent, single, sum } from './rent-oleh-households'

/** First and last day of each row of the table for a certificate of 15 June 2021, whose month 1 is June 2021. */
const ROWS: readonly (readonly [
  months: string, first: string, last: string, single: number, family: number, parent: number,
])[] = [
  ['8–12', '2022-01-01', '2022-05-31', 223, 402, 402],
  ['13–24', '2022-06-01', '2023-05-31', 400, 800, 800],
  ['25–36', '2023-06-01', '2024-05-31', 400, 600, 600],
  ['37–48', '2024-06-01', '2025-05-31', 400, 400, 400],
  ['49–60', '2025-06-01', '2026-05-31', 89, 99, 223],
]
const old = { aliyahDate: '2021-06-15' }
const reform = { aliyahDate: '2024-05-10' }
/** In month 61 only a subsistence benefit opens the right. */
const MONTH_61 = '2026-06-01'
const noneBut = (shown: string, amount: number) => ({
  'before-reform': null, 'single-since-reform': null, 'family-supplement': null, [shown]: sum(amount),
})

export const rentAssistanceOlehTableCases = defineCases('rent-assistance-oleh', [
  ...ROWS.flatMap(([months, first, last, ...amounts]) =>
    ([['single', single], ['couple', couple], ['parent alone', parent]] as const).flatMap(([who, facts], index) =>
      [first, last].map((asOf): RightCase => ({
        name: `${who}, row of months ${months}, ${asOf}`, asOf, facts: { ...facts, ...old, priorityArea: true },
        verdict: 'eligible',
        amounts: noneBut('before-reform', amounts[index] as number), conditions: { 'oleh-months': 'yes' },
      })),
    ),
  ),
  {
    name: 'couple with a child in month 61', asOf: MONTH_61, facts: { ...couple, ...old, children: parent.children },
    verdict: 'ineligible',
  },
  {
    name: 'aliyah of May 2016 starts in month 9: month 8', asOf: '2016-12-31',
    facts: { ...single, aliyahDate: '2016-05-01' }, verdict: 'ineligible',
  },
  {
    name: 'aliyah of May 2016 starts in month 9', asOf: '2017-01-01', facts: { ...single, aliyahDate: '2016-05-01' },
    verdict: 'eligible', amount: sum(223),
  },
  // Subsistence benefits
  ...[
    'income-support', 'old-age-income-supplement', 'old-age-for-disabled', 'child-support-payments',
  ].flatMap((benefit): RightCase[] => [
    {
      name: `month 61 on ${benefit}`, asOf: MONTH_61, facts: { ...single, ...old, currentBenefits: [benefit] },
      verdict: 'eligible', amount: null,
    },
    {
      name: `month 61, the spouse is on ${benefit}: a person`, asOf: MONTH_61,
      facts: { ...couple, ...old, spouse: { currentBenefits: [benefit] } }, verdict: 'askPerson',
      conditions: { 'oleh-months': 'person' },
    },
  ]),
  {
    name: 'month 61, the spouse has the dependants’ supplement: a person', asOf: MONTH_61,
    facts: { ...couple, ...old, spouse: { currentBenefits: ['disability-dependants-supplement'] } },
    verdict: 'askPerson',
  },
  {
    name: 'month 61, the spouse has a maternity allowance', asOf: MONTH_61,
    facts: { ...couple, ...old, spouse: { currentBenefits: ['maternity-allowance'] } }, verdict: 'ineligible',
  },
  {
    name: 'month 61, a spouse who lives apart is on income support', asOf: MONTH_61,
    facts: { ...single, ...old, maritalStatus: 'separated', spouse: { currentBenefits: ['income-support'] } },
    verdict: 'ineligible',
  },
  {
    name: 'month 61, a disability pension of 60% with dependants', asOf: MONTH_61,
    facts: {
      ...single, ...old, currentBenefits: ['general-disability-pension', 'disability-dependants-supplement'],
      workIncapacityPercent: 60,
    },
    verdict: 'eligible',
  },
  {
    name: 'month 61, an incapacity of 75% without a pension', asOf: MONTH_61,
    facts: { ...single, ...old, workIncapacityPercent: 75 }, verdict: 'ineligible',
  },
  {
    name: 'month 7 on income support: inside the absorption basket', asOf: '2021-12-31',
    facts: { ...single, ...old, currentBenefits: ['income-support'] }, verdict: 'ineligible',
  },
  {
    name: 'since the reform, month 25 on income support', asOf: '2026-05-01',
    facts: { ...single, ...reform, currentBenefits: ['income-support'] }, verdict: 'eligible', amount: null,
  },
  {
    name: 'a certificate of next month, on income support', asOf: '2026-06-01',
    facts: { ...single, aliyahDate: '2026-07-15', currentBenefits: ['income-support'] }, verdict: 'ineligible',
  },
  {
    name: 'certificate of October 2023, month 9: by the table', asOf: '2024-06-01',
    facts: { ...single, aliyahDate: '2023-10-15', priorityArea: false }, verdict: 'eligible',
    amounts: noneBut('before-reform', 223),
  },
  // Around the reform
  {
    name: 'certificate of the day of the reform, month 3', asOf: '2024-05-15',
    facts: { ...single, aliyahDate: '2024-03-01', priorityArea: false }, verdict: 'askPerson',
    conditions: { 'oleh-months': 'yes' }, amounts: noneBut('single-since-reform', 363), asks: ['near-reform'],
  },
  {
    name: 'certificate of the day of the reform, month 30', asOf: '2026-08-15',
    facts: { ...single, aliyahDate: '2024-03-01' }, verdict: 'askPerson', conditions: { 'oleh-months': 'person' },
    amount: null,
  },
  {
    name: 'near the reform, month 60', asOf: '2029-02-28', facts: { ...single, aliyahDate: '2024-03-15' },
    verdict: 'askPerson', conditions: { 'oleh-months': 'person' },
  },
  {
    name: 'near the reform, month 61', asOf: '2029-03-01', facts: { ...single, aliyahDate: '2024-03-15' },
    verdict: 'ineligible', conditions: { 'oleh-months': 'no' },
  },
  {
    name: 'near the reform, a certificate of next month', asOf: '2024-02-15',
    facts: { ...single, aliyahDate: '2024-03-20' },
    verdict: 'ineligible', conditions: { 'oleh-months': 'no' },
  },
  // Sums since the reform, at most 95% of the rent
  {
    name: 'since the reform, single, rent of 300', asOf: '2025-06-01',
    facts: { ...single, ...reform, priorityArea: false, monthlyRent: 300 }, verdict: 'eligible',
    amounts: noneBut('single-since-reform', 285),
  },
  {
    name: 'since the reform, single in a priority area, rent of 1,000', asOf: '2025-06-01',
    facts: { ...single, ...reform, priorityArea: true, monthlyRent: 1_000 }, verdict: 'eligible',
    amounts: noneBut('single-since-reform', 950),
  },
  {
    name: 'since the reform, couple in a priority area, rent of 1,000', asOf: '2025-06-01',
    facts: { ...couple, ...reform, priorityArea: true, monthlyRent: 1_000 }, verdict: 'eligible',
    amounts: noneBut('family-supplement', 950),
  },
  {
    name: 'since the reform, couple in a priority area, rent not told', asOf: '2025-06-01',
    facts: { ...couple, ...reform, priorityArea: true, monthlyRent: undefined }, verdict: 'eligible',
    amounts: noneBut('family-supplement', 1_341),
  },
  {
    name: 'since the reform, month 25 of a couple on income support: no sum', asOf: '2026-05-01',
    facts: { ...couple, ...reform, priorityArea: true, currentBenefits: ['income-support'] }, verdict: 'eligible',
    amounts: { 'before-reform': null, 'single-since-reform': null, 'family-supplement': null },
  },
  // Where and who
  {
    name: 'in an institution, past retirement age', asOf: '2025-06-01',
    facts: { ...single, ...old, housing: 'institution', birthDate: '1955-01-01' }, verdict: 'ineligible',
  },
  {
    name: 'lone soldier who is married, month 73', asOf: '2027-06-01', facts: { ...couple, ...old, loneSoldier: true },
    verdict: 'ineligible', conditions: { 'oleh-months': 'no' },
  },
  {
    name: 'not a lone soldier, no special track', asOf: '2025-06-01',
    facts: { ...single, ...old, loneSoldier: false, ethiopianOrigin: 'none', aliyahCommunity: 'none' },
    verdict: 'eligible',
    asksNot: ['lone-soldier', 'near-reform', 'special-track'],
  },
  ...([
    { ethiopianOrigin: 'parent' }, { aliyahCommunity: 'yemen' }, { aliyahCommunity: 'bneiMenashe' },
  ] as const).map((track): RightCase => ({
    name: `special track: ${Object.values(track).join()}`, asOf: '2025-06-01', facts: { ...single, ...old, ...track },
    verdict: 'askPerson',
    asks: ['special-track'],
  })),
])
