import { defineCases } from '~/engine/cases'
import { couple, DAY, ILS, man, marriedWoman, wife, woman } from './special-old-age-benefit-households'

export const specialOldAgeBenefitCases = defineCases('special-old-age-benefit', [
  { name: 'man of 68 who came at 63', asOf: DAY, facts: man, verdict: 'eligible', amount: ILS(1838) },
  { name: 'in 2025', asOf: '2025-06-01', facts: man, verdict: 'eligible', amount: ILS(1795) },
  {
    name: 'in 2024', asOf: '2024-06-01',
    facts: { ...man, birthDate: '1956-01-01', aliyahDate: '2019-06-01' }, verdict: 'eligible', amount: ILS(1736),
  },
  {
    name: '80 today', asOf: DAY, facts: { ...man, birthDate: '1946-06-01', aliyahDate: '2010-06-01' },
    verdict: 'eligible',
    amount: ILS(1941),
  },
  { name: 'wife of 66 without income', asOf: DAY, facts: couple, verdict: 'eligible', amount: ILS(2762) },
  {
    name: 'wife and three children: increments for two', asOf: DAY,
    facts: {
      ...couple,
      children: ['2010-01-01', '2012-01-01', '2014-01-01'].map((birthDate) => ({ birthDate, livesWithApplicant: true })),
    },
    verdict: 'eligible', amount: ILS(3924),
  },
  // --- insured or not
  {
    name: 'came on the day he turned 62', asOf: DAY, facts: { ...man, aliyahDate: '2020-01-01' }, verdict: 'eligible',
  },
  {
    name: 'came a day before 62: the old-age pension', asOf: DAY, facts: { ...man, aliyahDate: '2019-12-31' },
    verdict: 'ineligible', conditions: { 'not-insured': 'no' },
  },
  {
    name: 'born in Israel', asOf: DAY,
    facts: { ...man, immigrantStatus: 'none', aliyahDate: undefined, residentSince: '1958-01-01' },
    verdict: 'ineligible',
  },
  {
    name: 'born in April 1947, came between 60 and 62: a person', asOf: DAY,
    facts: { ...man, birthDate: '1947-04-30', aliyahDate: '2008-04-30' }, verdict: 'askPerson',
    conditions: { 'not-insured': 'person' },
  },
  {
    name: 'day of aliyah not known', asOf: DAY, facts: { ...man, aliyahDate: undefined }, verdict: 'needsInfo',
    missing: ['residentSince'],
  },
  {
    name: 'returning resident without the qualifying period', asOf: DAY,
    facts: {
      ...man, immigrantStatus: 'returningResident', aliyahDate: undefined, residentSince: '2015-01-01', insuredMonthsTotal: 50,
      insuredMonthsLast10Years: 50,
    },
    verdict: 'askPerson', asks: ['returning-resident'],
  },
  {
    name: 'returning resident with the qualifying period', asOf: DAY,
    facts: {
      ...man, immigrantStatus: 'returningResident', aliyahDate: undefined, residentSince: '2015-01-01', insuredMonthsTotal: 200,
      insuredMonthsLast10Years: 100,
    },
    verdict: 'ineligible',
  },
  // --- age
  {
    name: '67 today', asOf: DAY, facts: { ...man, birthDate: '1959-06-01', aliyahDate: '2022-01-01' },
    verdict: 'eligible',
  },
  {
    name: '67 tomorrow', asOf: DAY, facts: { ...man, birthDate: '1959-06-02', aliyahDate: '2022-01-01' },
    verdict: 'ineligible', conditions: { age: 'no' },
  },
  { name: 'widow of 76 who came at 63', asOf: DAY, facts: woman, verdict: 'eligible', amount: ILS(1838) },
  {
    name: 'divorced woman of 66', asOf: DAY,
    facts: { ...woman, birthDate: '1960-01-01', aliyahDate: '2023-01-01', maritalStatus: 'divorced' },
    verdict: 'eligible',
  },
  {
    name: 'married woman of 70, husband without a pension', asOf: DAY,
    facts: { ...marriedWoman, birthDate: '1956-06-01', aliyahDate: '2019-01-01' }, verdict: 'eligible',
    conditions: { age: 'yes' }, amount: ILS(2762),
  },
  {
    name: 'married woman a day before 70', asOf: DAY,
    facts: { ...marriedWoman, birthDate: '1956-06-02', aliyahDate: '2019-01-01' }, verdict: 'ineligible',
    conditions: { age: 'no' },
  },
  {
    name: 'married woman born before August 1932: never', asOf: '2026-06-01',
    facts: { ...marriedWoman, birthDate: '1932-07-31', aliyahDate: '2000-01-01' }, verdict: 'ineligible',
    conditions: { age: 'no' },
  },
  {
    name: 'widow born before August 1932', asOf: DAY, facts: { ...woman, birthDate: '1932-07-31', aliyahDate: '2000-01-01' },
    verdict: 'eligible', amount: ILS(1941),
  },
  // --- pensions of both
  {
    name: 'has an old-age pension', asOf: DAY, facts: { ...man, currentBenefits: ['old-age-pension'] },
    verdict: 'ineligible', conditions: { 'no-pension': 'no' },
  },
  {
    name: 'already has this benefit', asOf: DAY, facts: { ...man, currentBenefits: ['special-old-age-benefit'] },
    verdict: 'eligible',
  },
  {
    name: 'benefits not told', asOf: DAY, facts: { ...man, currentBenefits: undefined }, verdict: 'needsInfo',
    missing: ['currentBenefits'],
  },
  {
    name: 'husband of a married woman has an old-age pension', asOf: DAY,
    facts: { ...marriedWoman, spouse: { ...marriedWoman.spouse, currentBenefits: ['old-age-pension'] } },
    verdict: 'ineligible',
  },
  {
    name: 'husband of a married woman has the special benefit himself', asOf: DAY,
    facts: { ...marriedWoman, spouse: { ...marriedWoman.spouse, currentBenefits: ['special-old-age-benefit'] } },
    verdict: 'eligible',
  },
  {
    name: 'wife of 70 with an old-age pension', asOf: DAY,
    facts: { ...couple, spouse: { ...wife, birthDate: '1956-06-01', currentBenefits: ['old-age-pension'] } },
    verdict: 'eligible', amount: ILS(1838), conditions: { 'no-pension': 'yes' },
  },
  {
    name: 'wife a day before 70 with an old-age pension', asOf: DAY,
    facts: { ...couple, spouse: { ...wife, birthDate: '1956-06-02', currentBenefits: ['old-age-pension'] } },
    verdict: 'ineligible', conditions: { 'no-pension': 'no' },
  },
  {
    name: 'wife of 75 with a work-disability pension', asOf: DAY,
    facts: { ...couple, spouse: { ...wife, birthDate: '1951-01-01', currentBenefits: ['work-disability-pension'] } },
    verdict: 'eligible',
  },
  {
    name: 'wife of 75 with a disability pension', asOf: DAY,
    facts: { ...couple, spouse: { ...wife, birthDate: '1951-01-01', currentBenefits: ['general-disability-pension'] } },
    verdict: 'ineligible',
  },
])
