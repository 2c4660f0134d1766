import { defineCases } from '~/engine/cases'

const ASOF = '2026-11-21'
const ALWAYS = ['person-decides']

export const studentAidFundCases = defineCases('student-aid-fund', [
  {
    name: 'a citizen in a first degree: points decide', asOf: ASOF,
    facts: { residency: 'citizen', studyTrack: 'firstDegree' }, verdict: 'askPerson',
    asks: ALWAYS, amount: null, conditions: { status: 'yes', studies: 'yes' }, deadlines: { 'sign-up': null, request: null },
  },
  {
    name: 'a permanent resident in a mechina', asOf: ASOF,
    facts: { residency: 'permanentResident', studyTrack: 'mechina' }, verdict: 'askPerson', asks: ALWAYS,
  },
  {
    name: 'a second degree', asOf: ASOF, facts: { residency: 'citizen', studyTrack: 'secondDegree' },
    verdict: 'ineligible', conditions: { studies: 'no' },
  },
  {
    name: 'a certificate: a practical engineer, or not', asOf: ASOF,
    facts: { residency: 'citizen', studyTrack: 'certificate' }, verdict: 'askPerson',
    conditions: { studies: 'person' },
  },
  {
    name: 'a temporary resident', asOf: ASOF, facts: { residency: 'temporaryResident', studyTrack: 'firstDegree' },
    verdict: 'ineligible', conditions: { status: 'no' },
  },
  {
    name: 'without status', asOf: ASOF, facts: { residency: 'noStatus', studyTrack: 'firstDegree' },
    verdict: 'ineligible',
  },
  {
    name: 'status not told: ask anyway', asOf: ASOF, facts: { studyTrack: 'firstDegree' }, verdict: 'askPerson',
    missing: ['residency'],
  },
  {
    name: 'studies not told', asOf: ASOF, facts: { residency: 'citizen' }, verdict: 'askPerson',
    missing: ['studyTrack'],
  },
  {
    name: 'known to welfare: more points, the same answer', asOf: ASOF,
    facts: { residency: 'citizen', studyTrack: 'firstDegree', welfareFileOpen: true }, verdict: 'askPerson',
  },
  {
    name: 'not known to welfare', asOf: ASOF,
    facts: { residency: 'citizen', studyTrack: 'firstDegree', welfareFileOpen: false }, verdict: 'askPerson',
  },
  {
    name: 'the window of 2022', asOf: '2022-02-10', facts: { residency: 'citizen', studyTrack: 'firstDegree' },
    verdict: 'askPerson',
    deadlines: { 'sign-up': '2022-02-28', request: '2022-03-15' },
  },
  {
    name: 'its last day', asOf: '2022-03-15', facts: { residency: 'citizen', studyTrack: 'firstDegree' },
    verdict: 'askPerson', deadlines: { 'sign-up': null, request: '2022-03-15' },
  },
  {
    name: 'a second degree of somebody without status', asOf: ASOF,
    facts: { residency: 'noStatus', studyTrack: 'secondDegree' }, verdict: 'ineligible',
  },
  {
    name: 'the last day of signing up', asOf: '2022-02-28', facts: { residency: 'citizen', studyTrack: 'firstDegree' },
    verdict: 'askPerson', deadlines: { 'sign-up': '2022-02-28', request: '2022-03-15' },
  },
  {
    name: 'a day after the window', asOf: '2022-03-16', facts: { residency: 'citizen', studyTrack: 'firstDegree' },
    verdict: 'askPerson', deadlines: { 'sign-up': null, request: null },
  },
])
