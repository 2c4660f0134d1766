import { defineCases } from '~/engine/cases'
import type { FactRecord } from '~/engine/facts'

const ASOF = '2026-11-21'
const inGrade = (grade: number): FactRecord => ({ birthDate: '2014-01-01', inSchool: true, grade })
const family = (...children: FactRecord[]): FactRecord => ({ children })
const year = (min: number, max: number) => ({ unit: 'ILS/year' as const, min, max })

export const schoolPaymentsScholarshipCases = defineCases('school-payments-scholarship', [
  {
    name: 'a child in fourth grade: the committee decides', asOf: ASOF, facts: family(inGrade(4)), verdict: 'askPerson',
    asks: ['person-decides'],
    amount: year(100, 750), conditions: { pupil: 'yes' },
  },
  {
    name: 'the last grade of primary school', asOf: ASOF, facts: family(inGrade(6)), verdict: 'askPerson',
    amount: year(100, 750),
  },
  {
    name: 'the first grade of secondary school', asOf: ASOF, facts: family(inGrade(7)), verdict: 'askPerson',
    amount: year(100, 1_200),
  },
  {
    name: 'three pupils', asOf: ASOF, facts: family(inGrade(1), inGrade(6), inGrade(12)), verdict: 'askPerson',
    amount: year(300, 2_700),
  },
  { name: 'no children', asOf: ASOF, facts: { children: [] }, verdict: 'ineligible', conditions: { pupil: 'no' } },
  {
    name: 'a child who is not at school', asOf: ASOF, facts: family({ birthDate: '2009-01-01', inSchool: false }),
    verdict: 'ineligible',
  },
  {
    name: 'a toddler in a kindergarten', asOf: ASOF, facts: family({ birthDate: '2022-06-01', inSchool: true }),
    verdict: 'ineligible',
  },
  {
    name: 'five years old: the grade tells', asOf: ASOF, facts: family({ birthDate: '2021-03-01', inSchool: true }),
    verdict: 'askPerson', missing: ['children[0].grade'],
  },
  {
    name: 'five years old, first grade', asOf: ASOF,
    facts: family({ birthDate: '2020-12-20', inSchool: true, grade: 1 }), verdict: 'askPerson', amount: year(100, 750),
  },
  {
    name: 'six today, grade not told', asOf: ASOF, facts: family({ birthDate: '2020-11-21', inSchool: true }),
    verdict: 'askPerson', amount: year(100, 750), conditions: { pupil: 'yes' },
  },
  {
    name: 'fourteen, grade not told', asOf: ASOF, facts: family({ birthDate: '2012-05-01', inSchool: true }),
    verdict: 'askPerson', amount: year(100, 1_200),
  },
  {
    name: 'school not told', asOf: ASOF, facts: family({ birthDate: '2016-05-01' }), verdict: 'askPerson', amount: null,
    missing: ['children[0].inSchool'],
  },
  { name: 'children not told', asOf: ASOF, facts: {}, verdict: 'askPerson', missing: ['children'] },
  {
    name: 'one pupil, one baby', asOf: ASOF, facts: family({ birthDate: '2026-01-01', inSchool: false }, inGrade(3)),
    verdict: 'askPerson', amount: year(100, 750), concerned: ['children[1]'],
  },
  {
    name: 'before the circular of 2019 no sums were found', asOf: '2019-07-07', facts: family(inGrade(4)),
    verdict: 'askPerson', amount: null,
  },
  {
    name: 'the day of the circular', asOf: '2019-07-08', facts: family(inGrade(4)), verdict: 'askPerson',
    amount: year(100, 750),
  },
  {
    name: 'eleven, in the first grade of secondary school', asOf: ASOF,
    facts: family({ birthDate: '2015-06-01', inSchool: true, grade: 7 }), verdict: 'askPerson', amount: year(100, 1_200),
  },
  {
    name: 'of four by the date told, in first grade: the grade speaks', asOf: ASOF,
    facts: family({ birthDate: '2022-01-01', inSchool: true, grade: 1 }), verdict: 'askPerson', amount: year(100, 750),
    conditions: { pupil: 'yes' },
  },
  {
    name: 'twelve tomorrow, grade not told', asOf: ASOF, facts: family({ birthDate: '2014-11-22', inSchool: true }),
    verdict: 'askPerson', amount: year(100, 750),
  },
  {
    name: 'twelve today, grade not told', asOf: ASOF, facts: family({ birthDate: '2014-11-21', inSchool: true }),
    verdict: 'askPerson', amount: year(100, 1_200),
  },
])
