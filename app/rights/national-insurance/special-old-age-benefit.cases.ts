import { defineCases } from '~/engine/cases'

const ILS = (amount: number) => ({ unit: 'ILS/month' as const, min: amount, max: amount })
const DAY = '2026-06-01'

/** A single man of 68 who came at 63 and has no income. */
const man = {
  residency: 'citizen', immigrantStatus: 'oleh', aliyahDate: '2021-06-01', sex: 'male', birthDate: '1958-01-01',
  maritalStatus: 'single', spouse: null, children: [], currentBenefits: [], monthlyWorkIncome: 0, monthlyPensionIncome: 0,
  monthlyOtherIncome: 0, foreignPensionIncome: 0, abroadNow: false,
}
const of73 = { ...man, birthDate: '1953-01-01', aliyahDate: '2016-06-01' }
const wife = {
  sex: 'female', birthDate: '1960-01-01', residency: 'citizen', currentBenefits: [], monthlyWorkIncome: 0,
  monthlyPensionIncome: 0, monthlyOtherIncome: 0,
}
const couple = { ...man, maritalStatus: 'married', marriageDate: '1985-01-01', spouse: wife }
/** A widow of 76: retirement age 62, came at 63. */
const woman = { ...man, sex: 'female', birthDate: '1950-01-01', aliyahDate: '2013-06-01', maritalStatus: 'widowed' }
const marriedWoman = {
  ...woman, maritalStatus: 'married', marriageDate: '1975-01-01',
  spouse: { ...wife, sex: 'male', birthDate: '1948-01-01' },
}

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
  // --- work income
  { name: 'work income below the doubt', asOf: DAY, facts: { ...man, monthlyWorkIncome: 10063 }, verdict: 'eligible' },
  {
    name: 'at its lower end', asOf: DAY, facts: { ...man, monthlyWorkIncome: 10064 }, verdict: 'needsInfo',
    conditions: { 'work-income': 'unknown' },
  },
  { name: 'at its upper end', asOf: DAY, facts: { ...man, monthlyWorkIncome: 10164 }, verdict: 'needsInfo' },
  {
    name: 'above it', asOf: DAY, facts: { ...man, monthlyWorkIncome: 10165 }, verdict: 'ineligible',
    conditions: { 'work-income': 'no' },
  },
  { name: 'the ceiling of 2025', asOf: '2025-06-01', facts: { ...man, monthlyWorkIncome: 9781 }, verdict: 'eligible' },
  { name: 'a shekel above it', asOf: '2025-06-01', facts: { ...man, monthlyWorkIncome: 9782 }, verdict: 'ineligible' },
  {
    name: 'the ceiling of a couple in 2025', asOf: '2025-06-01',
    facts: { ...couple, monthlyWorkIncome: 13040 }, verdict: 'eligible',
  },
  {
    name: 'a shekel above that', asOf: '2025-06-01', facts: { ...couple, monthlyWorkIncome: 13041 },
    verdict: 'ineligible',
  },
  {
    name: 'the wages of the wife alone lead over it: a person', asOf: DAY,
    facts: { ...couple, monthlyWorkIncome: 5000, spouse: { ...wife, monthlyWorkIncome: 10000 } }, verdict: 'askPerson',
    conditions: { 'work-income': 'person' },
  },
  {
    name: 'from 70 three times the ceiling', asOf: DAY,
    facts: { ...of73, monthlyWorkIncome: 30291 }, verdict: 'eligible',
  },
  { name: 'from 70 above that', asOf: DAY, facts: { ...of73, monthlyWorkIncome: 30393 }, verdict: 'ineligible' },
  // --- other income of both
  {
    name: 'rent at the total', asOf: DAY,
    facts: { ...man, monthlyOtherIncome: 4375 }, verdict: 'eligible', amount: ILS(1838),
  },
  {
    name: 'a shekel above it: a reduced benefit', asOf: DAY, facts: { ...man, monthlyOtherIncome: 4376 },
    verdict: 'askPerson', amount: null, conditions: { 'other-income': 'person' },
  },
  {
    name: 'the part above uses the benefit up', asOf: DAY, facts: { ...man, monthlyOtherIncome: 6214 },
    verdict: 'ineligible', conditions: { 'other-income': 'no' },
  },
  { name: 'the total from 70', asOf: DAY, facts: { ...of73, monthlyOtherIncome: 4418 }, verdict: 'eligible' },
  {
    name: 'no other income in 2025, when no total from 70 is printed', asOf: '2025-06-01', facts: of73,
    verdict: 'eligible', amount: ILS(1795), conditions: { 'other-income': 'yes' },
  },
  {
    name: 'in 2024, 71 years old: rent at the total of those under 70', asOf: '2024-06-01',
    facts: { ...of73, monthlyOtherIncome: 4132 }, verdict: 'eligible', amount: ILS(1736),
  },
  {
    name: 'in 2024, a shekel above it: the total from 70 is not known', asOf: '2024-06-01',
    facts: { ...of73, monthlyOtherIncome: 4133 }, verdict: 'askPerson', amount: null,
    conditions: { 'other-income': 'person' },
  },
  {
    name: 'wife of 72 with a work-disability pension that is told', asOf: DAY,
    facts: {
      ...of73, maritalStatus: 'married', marriageDate: '1985-01-01',
      spouse: {
        ...wife, birthDate: '1954-01-01', currentBenefits: ['work-disability-pension'],
        benefitAmounts: { 'work-disability-pension': 3000 },
      },
    },
    verdict: 'eligible', amount: ILS(1838),
  },
  {
    name: 'the income of the wife is counted: 6,912 for a couple', asOf: DAY,
    facts: { ...couple, monthlyOtherIncome: 4000, spouse: { ...wife, monthlyOtherIncome: 2913 } }, verdict: 'askPerson',
    conditions: { 'other-income': 'person' },
  },
  {
    name: 'pension from abroad: a person', asOf: DAY, facts: { ...man, foreignPensionIncome: 500 },
    verdict: 'askPerson',
    amount: ILS(1838), asks: ['foreign-pension'],
  },
  {
    name: 'a high pension from abroad', asOf: DAY,
    facts: { ...man, foreignPensionIncome: 9000 }, verdict: 'ineligible',
  },
  {
    name: 'pension from abroad not known', asOf: DAY, facts: { ...man, foreignPensionIncome: undefined },
    verdict: 'needsInfo', missing: ['foreignPensionIncome'],
  },
  {
    name: 'restitution payments are not counted, but a person looks', asOf: DAY,
    facts: { ...man, holocaustSurvivorPayment: 9000 }, verdict: 'askPerson', conditions: { 'other-income': 'yes' },
  },
  // --- residence and persons
  { name: 'A/5', asOf: DAY, facts: { ...man, residency: 'temporaryResident', visaType: 'a5' }, verdict: 'eligible' },
  { name: 'no status', asOf: DAY, facts: { ...man, residency: 'noStatus' }, verdict: 'ineligible' },
  { name: 'abroad', asOf: DAY, facts: { ...man, abroadNow: true }, verdict: 'askPerson', asks: ['abroad'] },
  {
    name: 'separated woman of 66', asOf: DAY,
    facts: { ...marriedWoman, birthDate: '1960-01-01', aliyahDate: '2023-01-01', maritalStatus: 'separated' },
    verdict: 'askPerson', asks: ['separated'],
  },
])
