import { defineCases } from '~/engine/cases'

const asOf = '2026-06-01'

export const ethiopianIsraeliStudentsCases = defineCases('ethiopian-israeli-students', [
  {
    name: 'born in Ethiopia: the institution decides', asOf,
    facts: { ethiopianOrigin: 'self' },
    verdict: 'askPerson', amount: null, asks: ['person-decides'],
  },
  {
    name: 'a parent born in Ethiopia, a student of 22', asOf,
    facts: { ethiopianOrigin: 'parent', birthDate: '2004-02-01', fullTimeStudent: true, studyTrack: 'firstDegree' },
    verdict: 'askPerson', amount: null, conditions: { origin: 'yes', 'came-after': 'yes' },
  },
  {
    name: 'no such origin', asOf,
    facts: { ethiopianOrigin: 'none' },
    verdict: 'ineligible', conditions: { origin: 'no' },
  },
  { name: 'origin not said', asOf, facts: {}, verdict: 'askPerson', missing: ['ethiopianOrigin'] },
  {
    name: 'came on the first day of 1980', asOf,
    facts: { ethiopianOrigin: 'self', aliyahDate: '1980-01-01' },
    verdict: 'ineligible', conditions: { 'came-after': 'no' },
  },
  {
    name: 'came a day later', asOf,
    facts: { ethiopianOrigin: 'self', aliyahDate: '1980-01-02' },
    verdict: 'askPerson', conditions: { 'came-after': 'yes' },
  },
  {
    name: 'born here to a parent from Ethiopia: the own immigrant date is nobody’s matter', asOf,
    facts: { ethiopianOrigin: 'parent', aliyahDate: '1979-05-01' }, verdict: 'askPerson',
  },
  {
    name: 'forty years old: the age of the older page shuts nobody out', asOf,
    facts: { ethiopianOrigin: 'self', birthDate: '1986-01-01', studyTrack: 'firstDegree' }, verdict: 'askPerson',
  },
  {
    name: 'second degree, the day of arrival not said', asOf,
    facts: { ethiopianOrigin: 'self', studyTrack: 'secondDegree' },
    verdict: 'askPerson',
  },
  {
    name: 'not a student and no such origin', asOf,
    facts: { ethiopianOrigin: 'none', fullTimeStudent: false },
    verdict: 'ineligible',
  },
  {
    name: 'in the year of the decision', asOf: '2019-10-01',
    facts: { ethiopianOrigin: 'self', aliyahDate: '1991-05-25' },
    verdict: 'askPerson', amount: null,
  },
  {
    name: 'born in Ethiopia, the day of aliyah not told: nobody is held to have come too early', asOf: '2026-06-01',
    facts: { ethiopianOrigin: 'self' },
    verdict: 'askPerson', conditions: { 'came-after': 'yes' },
  },
])
