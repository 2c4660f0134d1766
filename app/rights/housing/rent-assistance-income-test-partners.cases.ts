import { defineCases, type RightCase } from '~/engine/cases'
import type { FactRecord } from '~/engine/facts'
import { couple, idle, parent } from './income-test-households'

const { currentBenefits: _, ...other } = idle
/** A couple of whom neither works, and what one of them has besides. */
const neither = { ...couple, employment: 'notWorking', fullTimeJob: false, weeklyWorkHours: 0, monthlyWorkIncome: 0 }
const ofOne = (who: 'applicant' | 'spouse', more: FactRecord): FactRecord =>
  who === 'applicant' ? { ...neither, ...more } : { ...neither, spouse: { ...idle, ...more } }

const employee = (monthlyWorkIncome: number, more: FactRecord = {}): FactRecord => ({
  employment: 'employee', weeklyWorkHours: 10, monthlyWorkIncome, ...more,
})
const pension = (...currentBenefits: string[]): FactRecord => ({
  currentBenefits, benefitAmounts: Object.fromEntries(currentBenefits.map((id) => [id, 500])),
})
const disabled = (workIncapacityPercent: number | undefined, ...more: string[]): FactRecord => ({
  workIncapacityPercent, ...pension('general-disability-pension', ...more),
})

/** The minimum wage was 5,300 in 2022; three quarters of it are 3,975 and half is 2,650. */
const BY_ONE: readonly (readonly [name: string, asOf: string, more: FactRecord, verdict: RightCase['verdict']])[] = [
  ['no work at all', '2026-06-01', {}, 'ineligible'],
  ['a full-time job', '2026-06-01', employee(2_000, { fullTimeJob: true }), 'eligible'],
  ['a full-time job without pay', '2026-06-01', employee(0, { fullTimeJob: true }), 'ineligible'],
  ['part of a full-time job', '2026-06-01', employee(2_000), 'ineligible'],
  ['unemployment benefit', '2026-06-01', pension('unemployment-benefit'), 'eligible'],
  ['33 hours a week for 5,000', '2026-06-01', employee(5_000, { weeklyWorkHours: 33 }), 'ineligible'],
  [
    '33 and a half hours a week, 145 a month, for 5,000', '2026-06-01', employee(5_000, { weeklyWorkHours: 33.5 }),
    'eligible',
  ],
  ['144 hours a month for 5,000', '2026-06-01', employee(5_000, { monthlyWorkHours: 144 }), 'eligible'],
  ['143 hours a month for 5,000', '2026-06-01', employee(5_000, { monthlyWorkHours: 143 }), 'ineligible'],
  [
    '144 hours for three quarters of the minimum wage', '2022-06-01', employee(3_975, { monthlyWorkHours: 144 }),
    'eligible',
  ],
  ['144 hours for an agora less', '2022-06-01', employee(3_974.99, { monthlyWorkHours: 144 }), 'ineligible'],
  [
    'self-employed, 200 hours for 5,000', '2026-06-01',
    employee(5_000, { employment: 'selfEmployed', monthlyWorkHours: 200 }), 'ineligible',
  ],
  ['self-employed at the minimum wage', '2026-06-01', employee(6_443.85, { employment: 'selfEmployed' }), 'eligible'],
  ['self-employed an agora below it', '2026-06-01', employee(6_443.84, { employment: 'selfEmployed' }), 'ineligible'],
  ['the minimum wage in few hours', '2026-06-01', employee(6_443.85), 'askPerson'],
  ['an agora below it in few hours', '2026-06-01', employee(6_443.84), 'ineligible'],
  ['work and a disability pension of 60%', '2026-06-01', employee(1, disabled(60)), 'eligible'],
  ['work and a disability pension of 74%', '2026-06-01', employee(1, disabled(74)), 'eligible'],
  ['work and a disability pension of less than 60%', '2026-06-01', employee(1, disabled(0)), 'ineligible'],
  ['work and a disability pension of more than 74%', '2026-06-01', employee(1, disabled(75)), 'ineligible'],
  [
    'work and a disability pension with the dependants’ supplement', '2026-06-01',
    employee(1, disabled(65, 'disability-dependants-supplement')), 'ineligible',
  ],
  ['a disability pension without work', '2026-06-01', disabled(65), 'ineligible'],
  ['an incapacity of 65% without a pension', '2026-06-01', employee(1, { workIncapacityPercent: 65 }), 'ineligible'],
  ['work and a survivors’ pension', '2026-06-01', employee(1, pension('survivors-pension')), 'eligible'],
  ['work and an old-age pension', '2026-06-01', employee(1, pension('old-age-pension')), 'eligible'],
  [
    'work and an old-age pension with the supplement', '2026-06-01',
    employee(1, pension('old-age-pension', 'old-age-income-supplement')), 'ineligible',
  ],
  ['a survivors’ pension without work', '2026-06-01', pension('survivors-pension'), 'ineligible'],
  ['work and a maternity allowance', '2026-06-01', employee(1, pension('maternity-allowance')), 'ineligible'],
  ...([[60, 'eligible'], [0, 'ineligible'], [74, 'eligible'], [75, 'ineligible']] as const).map(
    ([degree, verdict]) =>
      [
        `an incapacity of ${degree}% and half the minimum wage`, '2022-06-01',
        employee(2_650, { workIncapacityPercent: degree }), verdict,
      ] as const,
  ),
  [
    'an incapacity of 65% and an agora less than half', '2022-06-01', employee(2_649.99, { workIncapacityPercent: 65 }),
    'ineligible',
  ],
  ['half the minimum wage and no incapacity', '2022-06-01', employee(2_650), 'ineligible'],
]

/** One of the two, and the other: wages of one beside the incapacity or the pension of the other. */
const BY_BOTH: readonly (readonly [name: string, one: FactRecord, two: FactRecord, verdict: RightCase['verdict']])[] = [
  [
    'half the minimum wage, the other has an incapacity of 60%', employee(3_222), { workIncapacityPercent: 60 },
    'eligible',
  ],
  [
    'half the minimum wage, the other has an incapacity of less', employee(3_222), { workIncapacityPercent: 0 },
    'ineligible',
  ],
  [
    'half the minimum wage, the other has an incapacity of more than 74%', employee(3_222),
    { workIncapacityPercent: 75 }, 'ineligible',
  ],
  [
    'half the minimum wage, the other has a disability pension with dependants', employee(3_222),
    disabled(74, 'disability-dependants-supplement'), 'eligible',
  ],
  ['some work, the other has an incapacity', employee(3_221), { workIncapacityPercent: 65 }, 'ineligible'],
  ['some work, the other has an old-age pension', employee(1), pension('old-age-pension'), 'askPerson'],
  [
    'some work, the other has an old-age pension with the supplement', employee(1),
    pension('old-age-pension', 'old-age-income-supplement'), 'ineligible',
  ],
  ['some work, the other has a survivors’ pension', employee(1), pension('survivors-pension'), 'askPerson'],
  ['some work, the other has a disability pension of 60%', employee(1), disabled(60), 'askPerson'],
  ['some work, the other has a disability pension of 74%', employee(1), disabled(74), 'askPerson'],
  ['some work, the other has a disability pension of less', employee(1), disabled(0), 'ineligible'],
  ['some work, the other has a disability pension of 75%', employee(1), disabled(75), 'ineligible'],
  [
    'some work, the other has a disability pension with dependants', employee(1),
    disabled(65, 'disability-dependants-supplement'), 'ineligible',
  ],
  [
    'half the minimum wage, the degree of the other’s pension not told', employee(3_222),
    disabled(undefined, 'disability-dependants-supplement'), 'needsInfo',
  ],
  ['no work, the other has an old-age pension', {}, pension('old-age-pension'), 'ineligible'],
]

/** A former spouse who has everything that would do for a couple. */
const apart = (spouse: FactRecord): FactRecord => ({
  ...parent, maritalStatus: 'divorced', employment: 'notWorking',
  monthlyWorkIncome: 0, maintenanceJudgment: null, spouse: { ...other, ...spouse },
})

export const rentAssistanceIncomeTestPartnersCases = defineCases('rent-assistance-income-test', [
  ...(['applicant', 'spouse'] as const).flatMap((who) =>
    BY_ONE.map(([name, asOf, more, verdict]): RightCase => ({
      name: `the ${who}: ${name}`, asOf, facts: ofOne(who, more), verdict,
      conditions: { 'exhausts-capacity': verdict === 'eligible' ? 'yes' : verdict === 'askPerson' ? 'person' : 'no' },
    })),
  ),
  ...BY_BOTH.flatMap(([name, one, two, verdict]): RightCase[] => [
    {
      name: `the applicant: ${name}`, asOf: '2026-06-01', facts: { ...neither, ...one, spouse: { ...idle, ...two } },
      verdict,
    },
    {
      name: `the spouse: ${name}`, asOf: '2026-06-01', facts: { ...neither, ...two, spouse: { ...idle, ...one } },
      verdict,
    },
  ]),
  {
    name: 'work and a disability pension whose degree was not told', asOf: '2026-06-01',
    facts: ofOne('applicant', employee(1, disabled(undefined))), verdict: 'needsInfo',
    missing: ['workIncapacityPercent'],
  },
  {
    name: 'the spouse: work and a disability pension whose degree was not told', asOf: '2026-06-01',
    facts: ofOne('spouse', employee(1, disabled(undefined))), verdict: 'needsInfo',
    missing: ['spouse.workIncapacityPercent'],
  },
  {
    name: 'a former spouse works full time', asOf: '2026-06-01',
    facts: apart({
      employment: 'employee', fullTimeJob: true, monthlyWorkIncome: 7_000, weeklyWorkHours: 45,
      workIncapacityPercent: 65,
      ...pension('old-age-pension', 'unemployment-benefit'),
    }),
    verdict: 'ineligible', conditions: { 'exhausts-capacity': 'no' },
  },
  {
    name: 'a former spouse is self-employed', asOf: '2026-06-01',
    facts: apart({ employment: 'selfEmployed', monthlyWorkIncome: 7_000, currentBenefits: [] }),
    verdict: 'ineligible', conditions: { 'exhausts-capacity': 'no' },
  },
  {
    name: 'pension of the parent, work of the former spouse', asOf: '2026-06-01',
    facts: { ...apart({ ...employee(4_000), currentBenefits: [] }), ...disabled(65) },
    verdict: 'ineligible', conditions: { 'exhausts-capacity': 'no' },
  },
  // A full post
  {
    name: 'a full post by its percentage, and the answer that it is no full-time job', asOf: '2026-06-01',
    facts: ofOne('applicant', employee(2_000, { fullTimeJob: false, jobScopePercent: 100 })), verdict: 'ineligible',
  },
  {
    name: 'not quite a full post', asOf: '2026-06-01',
    facts: ofOne('applicant', employee(2_000, { fullTimeJob: undefined, jobScopePercent: 99.9 })),
    verdict: 'ineligible',
  },
  // Alimony of a parent alone who does not work
  ...([
    ['paid, and no other money is told of', { maintenanceJudgment: { paidNow: true } }, 0, 'eligible'],
    ['other money, nobody asked about a judgment', { maintenanceJudgment: undefined }, 2_500, 'needsInfo'],
    ['other money and no judgment', { maintenanceJudgment: null }, 2_500, 'askPerson'],
    ['no judgment and no money', { maintenanceJudgment: null }, 0, 'ineligible'],
  ] as const).map(([name, more, monthlyOtherIncome, verdict]): RightCase => ({
    name: `alimony: ${name}`, asOf: '2026-06-01', verdict,
    facts: { ...parent, employment: 'notWorking', monthlyWorkIncome: 0, monthlyOtherIncome, ...more },
  })),
])
