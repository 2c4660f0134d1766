import { defineCases } from '~/engine/cases'
import { idle, NO_OTHER_GROUND } from './day-care-subsidy-households'

const asOf = '2026-06-01'
const child = (birthDate: string, more: object = {}) => ({ birthDate, inSchool: true, ...more })
/** Four years and a month old; and six when the first grade opened. */
const IN_KINDERGARTEN = child('2022-05-01')
const IN_FIRST_GRADE = child('2019-03-01')

const family = (localityCluster: number, of: object, more: object = {}) => ({ localityCluster, children: [of] as never, ...more })
const bothWork = { maritalStatus: 'married', monthlyWorkIncome: 6000, spouse: { monthlyWorkIncome: 5000 } }
const oneAtHome = {
  maritalStatus: 'married', monthlyWorkIncome: 6000, immigrantStatus: 'none', spouse: { ...idle, employment: 'notWorking', immigrantStatus: 'none' },
}
const aloneAtWork = { maritalStatus: 'divorced', monthlyWorkIncome: 4000 }

export const afternoonCareSubsidyCases = defineCases('afternoon-care-subsidy', [
  {
    name: 'kindergarten, cluster 5: nobody asks what the parents do', asOf, facts: family(5, IN_KINDERGARTEN),
    verdict: 'eligible', amount: null, conditions: { 'applicant-criterion': 'notApplicable', 'kindergarten-age': 'notApplicable' },
    concerned: ['children[0]'],
  },
  { name: 'kindergarten, cluster 1', asOf, facts: family(1, IN_KINDERGARTEN), verdict: 'eligible' },
  { name: 'kindergarten, cluster 6, both parents work', asOf, facts: family(6, IN_KINDERGARTEN, bothWork), verdict: 'eligible' },
  { name: 'kindergarten, cluster 7, both parents work', asOf, facts: family(7, IN_KINDERGARTEN, bothWork), verdict: 'eligible' },
  {
    name: 'kindergarten, cluster 8, both parents work', asOf, facts: family(8, IN_KINDERGARTEN, bothWork),
    verdict: 'ineligible', conditions: { cluster: 'no' },
  },
  {
    name: 'kindergarten, cluster 6, one parent at home', asOf, facts: family(6, IN_KINDERGARTEN, oneAtHome),
    verdict: 'ineligible', conditions: { 'spouse-criterion': 'no' },
  },
  { name: 'kindergarten, cluster 5, one parent at home', asOf, facts: family(5, IN_KINDERGARTEN, oneAtHome), verdict: 'eligible' },
  {
    name: 'kindergarten, cluster 6, one parent studies 24 hours', asOf,
    facts: family(6, IN_KINDERGARTEN, { ...bothWork, spouse: { ...idle, weeklyStudyHours: 24 } }), verdict: 'eligible',
  },
  { name: 'kindergarten, cluster 8, a parent alone at work', asOf, facts: family(8, IN_KINDERGARTEN, aloneAtWork), verdict: 'eligible' },
  { name: 'kindergarten, cluster 10, a parent alone at work', asOf, facts: family(10, IN_KINDERGARTEN, aloneAtWork), verdict: 'eligible' },
  {
    name: 'kindergarten, cluster 10, a parent alone below the threshold', asOf,
    facts: family(10, IN_KINDERGARTEN, { ...NO_OTHER_GROUND, ...aloneAtWork, monthlyWorkIncome: 2631 }),
    verdict: 'ineligible', conditions: { 'applicant-criterion': 'no' },
  },
  {
    name: 'kindergarten, cluster 9, separated: a person looks', asOf,
    facts: family(9, IN_KINDERGARTEN, { ...aloneAtWork, maritalStatus: 'separated' }), verdict: 'askPerson', conditions: { cluster: 'person' },
  },
  { name: 'first grade, cluster 10, one parent at home', asOf, facts: family(10, IN_FIRST_GRADE, oneAtHome), verdict: 'eligible' },
  { name: 'first grade, the town not told', asOf, facts: { children: [IN_FIRST_GRADE] }, verdict: 'eligible' },
  { name: 'grade 1 told, school not: whoever has a grade is at school', asOf, facts: family(9, { birthDate: '2019-03-01', grade: 1 }), verdict: 'eligible' },
  { name: 'grade 2 told, cluster 9', asOf, facts: family(9, child('2018-01-01', { grade: 2 })), verdict: 'eligible' },
  { name: 'grade 3 told, cluster 2', asOf, facts: family(2, child('2018-01-01', { grade: 3 })), verdict: 'ineligible', conditions: { child: 'no' } },
  { name: 'turned six on the last day of 2025: in the first grade', asOf, facts: family(9, child('2019-12-31'), oneAtHome), verdict: 'eligible' },
  { name: 'turned six on the first day of 2026: still in kindergarten', asOf, facts: family(9, child('2020-01-01'), oneAtHome), verdict: 'ineligible', conditions: { child: 'yes', cluster: 'no' } },
  { name: 'turned seven in 2025: in the second grade', asOf, facts: family(9, child('2018-01-01')), verdict: 'eligible' },
  { name: 'turned eight in 2025: in the third', asOf, facts: family(2, child('2017-12-31')), verdict: 'ineligible' },
  {
    name: 'kindergarten, cluster 9, at work, the answer that there is no spouse', asOf,
    facts: family(9, IN_KINDERGARTEN, { spouse: null, monthlyWorkIncome: 4000 }), verdict: 'eligible',
  },
  {
    name: 'kindergarten, cluster 8, both at work, the marital status not told', asOf,
    facts: family(8, IN_KINDERGARTEN, { monthlyWorkIncome: 6000, spouse: { monthlyWorkIncome: 5000 } }),
    verdict: 'ineligible', conditions: { cluster: 'no' },
  },
  { name: 'turns three before the new year, cluster 5', asOf: '2026-09-05', facts: family(5, child('2023-12-31')), verdict: 'eligible' },
  {
    name: 'the same in cluster 6: not yet two years and nine months', asOf: '2026-09-05',
    facts: family(6, child('2023-12-31'), bothWork), verdict: 'ineligible', conditions: { 'kindergarten-age': 'no' },
  },
  { name: 'turns three after it, cluster 5', asOf: '2026-09-05', facts: family(5, child('2024-01-01')), verdict: 'ineligible' },
  { name: 'two years and nine months today', asOf, facts: family(6, child('2023-09-01'), bothWork), verdict: 'eligible' },
  { name: 'two years and nine months tomorrow', asOf, facts: family(6, child('2023-09-02'), bothWork), verdict: 'ineligible', conditions: { child: 'no' } },
  { name: 'five years and nine months today, cluster 6', asOf, facts: family(6, child('2020-09-01'), bothWork), verdict: 'eligible' },
  {
    name: 'a day more: only when a doctor or psychologist recommends', asOf, facts: family(6, child('2020-08-31'), bothWork),
    verdict: 'askPerson', conditions: { 'kindergarten-age': 'person' },
  },
  { name: 'the same child in cluster 5', asOf, facts: family(5, child('2020-08-31')), verdict: 'eligible' },
  { name: 'not in kindergarten', asOf, facts: family(3, { birthDate: '2022-05-01', inSchool: false }), verdict: 'ineligible' },
  {
    name: 'kindergarten not told', asOf, facts: family(3, { birthDate: '2022-05-01' }), verdict: 'needsInfo',
    missing: ['children[0].inSchool'], conditions: { child: 'unknown', cluster: 'unknown', 'kindergarten-age': 'unknown' },
  },
  { name: 'kindergarten, the town not told', asOf, facts: { ...bothWork, children: [IN_KINDERGARTEN] }, verdict: 'needsInfo', missing: ['localityCluster'] },
  { name: 'kindergarten, cluster 6, the work of the spouse not told', asOf, facts: family(6, IN_KINDERGARTEN, { ...bothWork, spouse: {} }), verdict: 'needsInfo', missing: ['spouse.monthlyWorkIncome'] },
  { name: 'children not asked about', asOf, facts: { localityCluster: 3 }, verdict: 'needsInfo', missing: ['children'] },
  {
    name: 'no children', asOf, facts: { localityCluster: 3, children: [] }, verdict: 'ineligible',
    conditions: { child: 'no', cluster: 'no', 'kindergarten-age': 'no' },
  },
  {
    name: 'one in kindergarten and one in the first grade, cluster 8', asOf,
    facts: { localityCluster: 8, children: [IN_KINDERGARTEN, IN_FIRST_GRADE], ...oneAtHome }, verdict: 'eligible',
    concerned: ['children[1]'],
  },
  {
    name: 'kindergarten, cluster 6, 14 hours of work and 10 of study', asOf,
    facts: family(6, IN_KINDERGARTEN, {
      ...NO_OTHER_GROUND, maritalStatus: 'married', monthlyWorkIncome: 1500, weeklyWorkHours: 14, weeklyStudyHours: 10,
      spouse: { monthlyWorkIncome: 5000 },
    }),
    verdict: 'eligible',
  },
  {
    name: 'kindergarten, cluster 6, 13 hours of work and 10 of study', asOf,
    facts: family(6, IN_KINDERGARTEN, {
      ...NO_OTHER_GROUND, maritalStatus: 'married', monthlyWorkIncome: 1500, weeklyWorkHours: 13, weeklyStudyHours: 10,
      spouse: { monthlyWorkIncome: 5000 },
    }),
    verdict: 'ineligible', conditions: { 'applicant-criterion': 'no' },
  },
  {
    name: 'one in kindergarten and one in the first grade, cluster 6, both at work: for both', asOf,
    facts: { localityCluster: 6, children: [IN_KINDERGARTEN, IN_FIRST_GRADE], ...bothWork }, verdict: 'eligible',
    concerned: ['children[0]', 'children[1]'],
  },
  {
    name: 'the same, one parent at home: for the pupil only', asOf,
    facts: { localityCluster: 6, children: [IN_KINDERGARTEN, IN_FIRST_GRADE], ...oneAtHome }, verdict: 'eligible',
    concerned: ['children[1]'],
  },
  {
    name: 'the same, a parent alone at home: for the pupil only', asOf,
    facts: {
      localityCluster: 6, children: [IN_KINDERGARTEN, IN_FIRST_GRADE], ...NO_OTHER_GROUND, maritalStatus: 'divorced', monthlyWorkIncome: 0,
    },
    verdict: 'eligible', concerned: ['children[1]'],
  },
  {
    name: 'kindergarten in cluster 6 and both at work, beside a child of ten', asOf,
    facts: { localityCluster: 6, children: [child('2016-01-01', { grade: 4 }), IN_KINDERGARTEN], ...bothWork }, verdict: 'eligible',
    concerned: ['children[1]'],
  },
  {
    name: 'kindergarten in cluster 6 and both at work, beside a child too young for the aid', asOf: '2026-09-05',
    facts: { localityCluster: 6, children: [child('2023-12-31'), child('2022-05-01')], ...bothWork }, verdict: 'eligible',
    concerned: ['children[1]'],
  },
  {
    name: 'of the age of the first grade, and not at school', asOf,
    facts: family(3, { birthDate: '2019-03-01', inSchool: false, grade: 1 }), verdict: 'ineligible', conditions: { child: 'no' },
  },
  {
    name: 'a child of five who is in grade 3 already: no kindergarten any more', asOf, facts: family(3, child('2020-06-01', { grade: 3 })),
    verdict: 'ineligible', conditions: { child: 'no' },
  },
  {
    name: 'of the age of the second grade, school and grade not told', asOf, facts: family(9, { birthDate: '2018-01-01' }),
    verdict: 'needsInfo', missing: ['children[0].inSchool'],
  },
  {
    name: 'kindergarten in cluster 8, a parent alone at work, the other parent at home elsewhere', asOf,
    facts: family(8, IN_KINDERGARTEN, { ...aloneAtWork, spouse: { ...idle, employment: 'notWorking' } }), verdict: 'eligible',
    concerned: ['children[0]'],
  },
  {
    name: 'a pupil, and a child of four who is at home: for the pupil only', asOf,
    facts: { localityCluster: 6, children: [child('2022-05-01', { inSchool: false }), IN_FIRST_GRADE], ...bothWork }, verdict: 'eligible',
    concerned: ['children[1]'],
  },
  {
    name: 'kindergarten in cluster 6, married and apart, the other parent at home', asOf,
    facts: family(6, IN_KINDERGARTEN, { ...oneAtHome, livesApartFromSpouseSince: '2022-01-01' }),
    verdict: 'askPerson', conditions: { cluster: 'yes', 'spouse-criterion': 'person' },
  },
  {
    name: 'kindergarten in cluster 9, married and apart', asOf,
    facts: family(9, IN_KINDERGARTEN, { ...oneAtHome, livesApartFromSpouseSince: '2022-01-01' }),
    verdict: 'askPerson', conditions: { cluster: 'person' },
  },
  {
    name: 'kindergarten in cluster 9, married and together', asOf,
    facts: family(9, IN_KINDERGARTEN, { ...oneAtHome, livesApartFromSpouseSince: null }),
    verdict: 'ineligible', conditions: { cluster: 'no' },
  },
  {
    name: 'kindergarten in a town whose cluster is not known here: nobody asks what the parents do', asOf,
    facts: { locality: '3000', children: [IN_KINDERGARTEN], ...bothWork },
    verdict: 'askPerson', conditions: { cluster: 'person', 'applicant-criterion': 'notApplicable' },
  },
  {
    name: 'first grade in such a town', asOf, facts: { locality: '3000', children: [IN_FIRST_GRADE], ...bothWork },
    verdict: 'eligible', conditions: { cluster: 'yes' },
  },
  {
    name: 'kindergarten in a town whose cluster is given beside it', asOf,
    facts: { locality: '3000', localityCluster: 3, children: [IN_KINDERGARTEN], ...bothWork }, verdict: 'eligible',
  },
])
