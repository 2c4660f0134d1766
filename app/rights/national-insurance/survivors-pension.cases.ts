import { defineCases } from '~/engine/cases'
import type { FactRecord } from '~/engine/facts'
import { child, DAY, ILS, late, lateWith, of45, widow, widower, young } from './survivors-pension-households'

/** The table of 2024 and of 2026, with full seniority: half as much again. Ages on the first of June. */
const TABLE: readonly (readonly [who: string, more: FactRecord, of2024: number, of2026: number])[] = [
  ['45, no child', { birthDate: '1980-01-01' }, 1304, 1381],
  ['over 50, no child', { birthDate: '1970-01-01' }, 1736, 1838],
  ['over 80, no child', { birthDate: '1940-01-01', currentBenefits: [] }, 1834, 1941],
  ['with a child', { children: [child('2015-01-01')] }, 2550, 2699],
  ['with two children', { children: [child('2015-01-01'), child('2017-01-01')] }, 3364, 3561],
  ['with three', { children: [child('2015-01-01'), child('2017-01-01'), child('2018-01-01')] }, 4178, 4423],
  ['with two, and one who lives elsewhere', { children: [child('2015-01-01'), child('2017-01-01'), child('2018-01-01', { livesWithApplicant: false })] }, 3364, 3561],
  ['beside an old-age pension', { birthDate: '1950-01-01', currentBenefits: ['old-age-pension'] }, 868, 919],
  ['beside the old-age pension of a disabled person', { birthDate: '1950-01-01', currentBenefits: ['old-age-for-disabled'] }, 868, 919],
]
const wholeTable = TABLE.flatMap(([who, more, of2024, of2026]) => [
  { name: `2024, ${who}`, asOf: '2024-06-01', facts: { ...widow, spouseDeathDate: '2024-03-10', ...more }, verdict: 'eligible' as const, amount: ILS(of2024 * 1.5) },
  { name: `2026, ${who}`, asOf: DAY, facts: { ...widow, ...more }, verdict: 'eligible' as const, amount: ILS(of2026 * 1.5) },
])

export const survivorsPensionCases = defineCases('survivors-pension', [
  // --- the sum
  {
    name: 'widow of 55, full seniority', asOf: DAY, facts: widow, verdict: 'eligible', amount: ILS(2757),
    deadlines: { 'back-pay': '2027-03-10' },
  },
  {
    name: 'the same in 2024', asOf: '2024-06-01', facts: { ...widow, spouseDeathDate: '2024-03-10' },
    verdict: 'eligible',
    amount: ILS(2604),
  },
  { name: 'widow of 45', asOf: DAY, facts: of45, verdict: 'eligible', amount: ILS(2071.5) },
  {
    name: '143 insured months are 11 full years: 22 %', asOf: DAY,
    facts: { ...of45, deceasedSpouse: { ...late, insuredMonthsTotal: 143 } }, verdict: 'eligible', amount: ILS(1684.82),
  },
  { name: '50 today', asOf: DAY, facts: { ...widow, birthDate: '1976-06-01' }, verdict: 'eligible', amount: ILS(2757) },
  {
    name: '50 tomorrow', asOf: DAY,
    facts: { ...widow, birthDate: '1976-06-02' }, verdict: 'eligible', amount: ILS(2071.5),
  },
  {
    name: '80 today, no old-age pension', asOf: DAY, facts: { ...widow, birthDate: '1946-06-01', currentBenefits: [] },
    verdict: 'eligible', amount: ILS(2911.5),
  },
  {
    name: '70, beside an old-age pension: half', asOf: DAY,
    facts: { ...widow, birthDate: '1956-01-01', currentBenefits: ['old-age-pension'] }, verdict: 'eligible',
    amount: ILS(1378.5),
  },
  {
    name: '70, benefits not told: the half or the whole', asOf: DAY, facts: { ...widow, birthDate: '1956-01-01' },
    verdict: 'eligible', amount: ILS(1378.5, 2757),
  },
  {
    name: 'one child', asOf: DAY, facts: { ...of45, children: [child('2012-01-01')] }, verdict: 'eligible',
    amount: ILS(4048.5),
  },
  {
    name: 'two children', asOf: DAY, facts: { ...of45, children: [child('2012-01-01'), child('2014-01-01')] },
    verdict: 'eligible', amount: ILS(5341.5),
  },
  {
    name: 'three children', asOf: DAY,
    facts: { ...of45, children: [child('2010-01-01'), child('2012-01-01'), child('2014-01-01')] }, verdict: 'eligible',
    amount: ILS(6634.5),
  },
  {
    name: 'one child in 2024, ten insured years', asOf: '2024-06-01',
    facts: {
      ...of45, spouseDeathDate: '2024-01-01', children: [child('2012-01-01')],
      deceasedSpouse: { ...late, insuredMonthsTotal: 120 },
    },
    verdict: 'eligible', amount: ILS(3060),
  },
  // --- age and children
  {
    name: '40 on the day of the death', asOf: DAY, facts: { ...young, birthDate: '1986-03-10' }, verdict: 'eligible',
    amount: ILS(2071.5),
  },
  {
    name: 'a day short of 40, no child: the grant', asOf: DAY, facts: young, verdict: 'ineligible',
    conditions: { 'age-or-child': 'no' },
  },
  {
    name: 'a day short of 40, with a child', asOf: DAY, facts: { ...young, children: [child('2012-01-01')] },
    verdict: 'eligible', amount: ILS(4048.5),
  },
  {
    name: 'under 40, expecting a child', asOf: DAY, facts: { ...young, pregnancy: { weeks: 20 } }, verdict: 'askPerson',
    conditions: { 'age-or-child': 'person' },
  },
  {
    name: 'under 40, a child of 18 at school', asOf: DAY,
    facts: { ...young, children: [child('2008-01-01', { inSchool: true })] }, verdict: 'eligible', amount: ILS(4048.5),
  },
  {
    name: 'under 40, a child of 18 neither at school nor in service: a preparatory year or studies', asOf: DAY,
    facts: { ...young, children: [child('2008-01-01', { inSchool: false, inRegularService: false })] },
    verdict: 'askPerson', conditions: { 'age-or-child': 'person' },
  },
  {
    name: 'under 40, a child of 22 in service', asOf: DAY,
    facts: { ...young, children: [child('2004-01-01', { inRegularService: true })] }, verdict: 'eligible',
  },
  {
    name: 'under 40, a child of 22 out of service', asOf: DAY,
    facts: { ...young, children: [child('2004-01-01', { inRegularService: false })] }, verdict: 'ineligible',
  },
  {
    name: 'under 40, children not known', asOf: DAY, facts: { ...young, children: undefined }, verdict: 'needsInfo',
    missing: ['children'],
  },
  // --- the widow
  { name: 'together for 12 months', asOf: DAY, facts: { ...of45, marriedMonthsAtDeath: 12 }, verdict: 'eligible' },
  {
    name: 'together for 11 months, 45', asOf: DAY, facts: { ...of45, marriedMonthsAtDeath: 11 }, verdict: 'ineligible',
    conditions: { widow: 'no' },
  },
  { name: '6 months, 55', asOf: DAY, facts: { ...widow, marriedMonthsAtDeath: 6 }, verdict: 'eligible' },
  { name: '5 months, 55', asOf: DAY, facts: { ...widow, marriedMonthsAtDeath: 5 }, verdict: 'ineligible' },
  {
    name: '6 months, 54 on the day of the death', asOf: DAY,
    facts: { ...widow, birthDate: '1971-03-11', marriedMonthsAtDeath: 6 }, verdict: 'ineligible',
  },
  {
    name: '3 months and a child', asOf: DAY,
    facts: { ...of45, marriedMonthsAtDeath: 3, children: [child('2025-12-01')] },
    verdict: 'eligible', amount: ILS(4048.5),
  },
  {
    name: 'how long they were together is not known', asOf: DAY, facts: { ...of45, marriedMonthsAtDeath: undefined },
    verdict: 'needsInfo', missing: ['marriedMonthsAtDeath'],
  },
  {
    name: 'they lived apart', asOf: DAY, facts: { ...of45, livedApartAtDeath: true }, verdict: 'askPerson',
    asks: ['lived-apart'],
  },
  {
    name: 'whether they lived apart is not known', asOf: DAY, facts: { ...of45, livedApartAtDeath: undefined },
    verdict: 'needsInfo', missing: ['livedApartAtDeath'],
  },
  // --- the widower
  {
    name: 'widower of 45 with an income at the limit', asOf: DAY, facts: { ...widower, monthlyWorkIncome: 7848 },
    verdict: 'eligible', amount: ILS(2071.5),
  },
  {
    name: 'a shekel above it', asOf: DAY, facts: { ...widower, monthlyWorkIncome: 7849 }, verdict: 'ineligible',
    conditions: { widower: 'no' },
  },
  {
    name: 'wage, work pension and rent together above it', asOf: DAY,
    facts: { ...widower, monthlyPensionIncome: 500, monthlyOtherIncome: 400 }, verdict: 'ineligible',
  },
  {
    name: 'the limit of 2024', asOf: '2024-06-01',
    facts: { ...widower, spouseDeathDate: '2024-03-10', monthlyWorkIncome: 7146 },
    verdict: 'eligible', amount: ILS(1956),
  },
  {
    name: 'a shekel above the limit of 2024', asOf: '2024-06-01',
    facts: { ...widower, spouseDeathDate: '2024-03-10', monthlyWorkIncome: 7147 }, verdict: 'ineligible',
  },
  {
    name: 'a child is with him: any income', asOf: DAY,
    facts: { ...widower, monthlyWorkIncome: 30000, children: [child('2012-01-01')] }, verdict: 'eligible',
    amount: ILS(4048.5),
  },
  {
    name: 'the child does not live with him', asOf: DAY,
    facts: { ...widower, monthlyWorkIncome: 30000, children: [child('2012-01-01', { livesWithApplicant: false })] },
    verdict: 'ineligible',
  },
  {
    name: 'widower, income not known', asOf: DAY, facts: { ...widower, monthlyWorkIncome: undefined },
    verdict: 'needsInfo',
    missing: ['monthlyWorkIncome'],
  },
  {
    name: 'she was at home, no child: a person', asOf: DAY,
    facts: { ...widower, deceasedSpouse: { ...late, sex: 'female', employment: 'notWorking' } }, verdict: 'askPerson',
    amount: null, conditions: { 'deceased-woman': 'person' },
  },
  {
    name: 'she was at home: the children are covered', asOf: DAY,
    facts: {
      ...widower, children: [child('2012-01-01')], deceasedSpouse: { ...late, sex: 'female', employment: 'notWorking' },
    },
    verdict: 'eligible', amount: null,
  },
  {
    name: 'widow: it need not be told that a man died', asOf: DAY,
    facts: lateWith({ sex: undefined, employment: undefined }), verdict: 'eligible', amount: ILS(2757),
    conditions: { 'deceased-woman': 'notApplicable' },
  },
  {
    name: 'widower: what his wife did is asked', asOf: DAY,
    facts: { ...widower, deceasedSpouse: { ...late, sex: undefined, employment: undefined } }, verdict: 'needsInfo',
    missing: ['deceasedSpouse.employment'],
  },
  ...wholeTable,
])
