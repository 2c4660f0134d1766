import { defineCases } from '~/engine/cases'
import type { FactRecord } from '~/engine/facts'
import { child, days, daysOnly } from './unemployment-benefit-households'

/** The table of days on both sides of each age, with up to two dependants and with three. */
const AGES: readonly (readonly [age: string, birthDate: string, upToTwo: number, three: number])[] = [
  ['a day short of 25', '2001-04-02', 50, 138], ['25 today', '2001-04-01', 67, 138],
  ['a day short of 28', '1998-04-02', 67, 138], ['28 today', '1998-04-01', 100, 138],
  ['a day short of 35', '1991-04-02', 100, 138], ['35 today', '1991-04-01', 138, 175],
  ['a day short of 45', '1981-04-02', 138, 175], ['45 today', '1981-04-01', 175, 175],
]
const daysByAge = AGES.flatMap(([age, birthDate, upToTwo, three]) =>
  [0, 2, 3, 4].map((dependantsCount) => ({
    name: `${age}, ${dependantsCount} dependants`, asOf: '2026-04-01', facts: { ...daysOnly, birthDate, dependantsCount },
    verdict: 'eligible' as const, amount: days(dependantsCount < 3 ? upToTwo : three),
  })),
)

/** At 40 with two children at home: 175 days where the spouse is a third dependant, 138 where not. */
const withSpouse = (spouse: FactRecord, more: FactRecord = {}): FactRecord => ({
  ...daysOnly, maritalStatus: 'married', children: [child('2015-01-01'), child('2018-01-01')],
  spouse: { sex: 'female', birthDate: '1990-01-01', monthlyWorkIncome: 0, monthlyPensionIncome: 0, monthlyOtherIncome: 0, ...spouse },
  ...more,
})
const husband = (spouse: FactRecord) => withSpouse({ sex: 'male', ...spouse }, { sex: 'female' })
const SPOUSES: readonly (readonly [name: string, facts: FactRecord, days: number])[] = [
  ['a wife without income', withSpouse({}), 175],
  ['a wife who earns 57 % of the average wage', withSpouse({ monthlyWorkIncome: 7848 }), 175],
  ['a wife who earns a shekel more', withSpouse({ monthlyWorkIncome: 7849 }), 138],
  ['a wife whose incomes together reach it', withSpouse({ monthlyWorkIncome: 2616, monthlyPensionIncome: 2616, monthlyOtherIncome: 2616 }), 175],
  ['a wife whose incomes together are a shekel more', withSpouse({ monthlyWorkIncome: 2616, monthlyPensionIncome: 2616, monthlyOtherIncome: 2617 }), 138],
  ['a wife whose pension nobody told', withSpouse({ monthlyPensionIncome: undefined }), 175],
  ['a husband who turns 70 today, whatever he earns', husband({ birthDate: '1956-04-01', monthlyWorkIncome: 20_000 }), 175],
  ['a husband a day short of 70 who earns more', husband({ birthDate: '1956-04-02', monthlyWorkIncome: 20_000 }), 138],
  ['a husband of 50 today who earns that much', husband({ birthDate: '1976-04-01', monthlyWorkIncome: 7848 }), 175],
  ['a husband of 50 who earns a shekel more', husband({ birthDate: '1976-04-01', monthlyWorkIncome: 7849 }), 138],
  ['a husband a day short of 50 without income', husband({ birthDate: '1976-04-02' }), 138],
  ['a wife from whom he lives apart', withSpouse({}, { maritalStatus: 'separated' }), 138],
]
const daysBySpouse = SPOUSES.map(([name, facts, count]) => ({
  name: `two children and ${name}`, asOf: '2026-04-01', facts, verdict: 'eligible' as const, amount: days(count),
}))

export const unemploymentBenefitDaysCases = defineCases('unemployment-benefit', [
  // --- how many days
  ...daysByAge,
  ...daysBySpouse,
  {
    name: 'wife at 57 % of the average wage of 2025', asOf: '2025-06-01',
    facts: { ...withSpouse({ monthlyWorkIncome: 7590 }), lastWorkDay: '2025-04-30' }, verdict: 'eligible', amount: days(175),
  },
  {
    name: 'wife a shekel above it in 2025', asOf: '2025-06-01',
    facts: { ...withSpouse({ monthlyWorkIncome: 7591 }), lastWorkDay: '2025-04-30' }, verdict: 'eligible', amount: days(138),
  },
  {
    name: 'wife at 57 % of the average wage of 2024', asOf: '2024-06-01',
    facts: { ...withSpouse({ monthlyWorkIncome: 7146 }), lastWorkDay: '2024-04-30' }, verdict: 'eligible', amount: days(175),
  },
  {
    name: 'wife a shekel above it in 2024', asOf: '2024-06-01',
    facts: { ...withSpouse({ monthlyWorkIncome: 7147 }), lastWorkDay: '2024-04-30' }, verdict: 'eligible', amount: days(138),
  },
  {
    name: 'woman of 57 today, born since 1960: 300 days', asOf: '2026-04-01',
    facts: { ...daysOnly, sex: 'female', birthDate: '1969-04-01' }, verdict: 'eligible', amount: days(300),
  },
  {
    name: 'woman a day short of 57', asOf: '2026-04-01',
    facts: { ...daysOnly, sex: 'female', birthDate: '1969-04-02' }, verdict: 'eligible', amount: days(175),
  },
  {
    name: 'man of 57', asOf: '2026-04-01',
    facts: { ...daysOnly, birthDate: '1969-04-01' }, verdict: 'eligible', amount: days(175),
  },
  {
    name: 'woman born on the first day of 1960', asOf: '2026-04-01',
    facts: { ...daysOnly, sex: 'female', birthDate: '1960-01-01' }, verdict: 'eligible', amount: days(300),
  },
  {
    name: 'woman born the day before', asOf: '2026-04-01',
    facts: { ...daysOnly, sex: 'female', birthDate: '1959-12-31' }, verdict: 'eligible', amount: days(175),
  },

])
