import { defineCases } from '~/engine/cases'

const asOf = '2026-06-01'
const oleh = {
  immigrantStatus: 'oleh', aliyahDate: '2024-03-10', birthDate: '2003-01-01', studyTrack: 'firstDegree', studyStartDate: '2026-10-18',
  servedArmySinceAliyah: false, dischargeDate: null,
}
const amount = { unit: 'percent' as const, min: 0, max: 100 }
// First degree: 27 not yet reached; from the 26th to the 28th birthday a person decides.
const first = (birthDate: string) => ({ ...oleh, birthDate })
const certificate = (birthDate: string) => ({ ...oleh, studyTrack: 'certificate', birthDate })
const second = (birthDate: string) => ({ ...oleh, studyTrack: 'secondDegree', birthDate })

export const olehStudentTuitionCases = defineCases('oleh-student-tuition', [
  { name: 'first degree at 23', asOf, facts: oleh, verdict: 'eligible', amount, deadlines: { 'start-by': '2027-03-10' } },
  { name: 'certificate', asOf, facts: { ...oleh, studyTrack: 'certificate' }, verdict: 'eligible' },
  { name: 'immigrant citizen', asOf, facts: { ...oleh, immigrantStatus: 'immigrantCitizen' }, verdict: 'eligible' },
  { name: 'returning minor', asOf, facts: { ...oleh, immigrantStatus: 'returningMinor' }, verdict: 'eligible' },
  { name: 'returning resident', asOf, facts: { ...oleh, immigrantStatus: 'returningResident' }, verdict: 'ineligible' },
  { name: 'no status', asOf, facts: { ...oleh, residency: 'citizen', immigrantStatus: 'none' }, verdict: 'ineligible', amount: null },
  {
    name: 'no status yet, the permit not told: it may be A/1', asOf, facts: { ...oleh, immigrantStatus: 'none', residency: 'temporaryResident' },
    verdict: 'needsInfo', missing: ['visaType'],
  },
  { name: 'starts on the last day of 36 months', asOf, facts: { ...oleh, studyStartDate: '2027-03-10' }, verdict: 'eligible' },
  { name: 'starts a day later', asOf, facts: { ...oleh, studyStartDate: '2027-03-11' }, verdict: 'ineligible', conditions: { 'start-window': 'no' } },
  ...(['servedArmySinceAliyah', 'dischargeDate'] as const).map((path) => ({
    name: `starts a day later, nobody asked about ${path}`, asOf, facts: { ...oleh, studyStartDate: '2027-03-11', [path]: undefined },
    verdict: 'needsInfo' as const, missing: [path], conditions: { 'start-window': 'noOrPerson' as const },
  })),
  { name: 'starts later, after army service: a person', asOf, facts: { ...oleh, studyStartDate: '2028-10-15', servedArmySinceAliyah: true }, verdict: 'askPerson', conditions: { 'start-window': 'person' } },
  { name: 'starts later, discharged since aliyah: a person', asOf, facts: { ...oleh, studyStartDate: '2028-10-15', dischargeDate: '2026-03-01' }, verdict: 'askPerson' },
  { name: 'starts later, discharged before aliyah', asOf, facts: { ...oleh, studyStartDate: '2028-10-15', dischargeDate: '2023-03-01' }, verdict: 'ineligible' },
  { name: 'starts later, no service', asOf, facts: { ...oleh, studyStartDate: '2028-10-15', servedArmySinceAliyah: false }, verdict: 'ineligible' },
  { name: 'start not told', asOf, facts: { ...oleh, studyStartDate: undefined }, verdict: 'needsInfo', missing: ['studyStartDate'] },
  { name: 'track not told', asOf, facts: { ...oleh, studyTrack: undefined }, verdict: 'needsInfo', missing: ['studyTrack'] },
  { name: 'first degree, the day before the 26th birthday', asOf, facts: first('2000-10-19'), verdict: 'eligible' },
  { name: 'first degree, the 26th birthday: a person', asOf, facts: first('2000-10-18'), verdict: 'askPerson', conditions: { 'age-at-start': 'person' } },
  { name: 'first degree at 27: a person', asOf, facts: first('1999-05-01'), verdict: 'askPerson' },
  { name: 'first degree, the 28th birthday: a person', asOf, facts: first('1998-10-18'), verdict: 'askPerson' },
  { name: 'first degree, a day over 28', asOf, facts: first('1998-10-17'), verdict: 'ineligible', conditions: { 'age-at-start': 'no' } },
  { name: 'second degree, the day before the 29th birthday', asOf, facts: second('1997-10-19'), verdict: 'eligible' },
  { name: 'second degree, the 29th birthday: a person', asOf, facts: second('1997-10-18'), verdict: 'askPerson' },
  { name: 'second degree, the 31st birthday: a person', asOf, facts: second('1995-10-18'), verdict: 'askPerson' },
  { name: 'second degree, a day over 31', asOf, facts: second('1995-10-17'), verdict: 'ineligible' },
  { name: 'certificate, the day before the 26th birthday', asOf, facts: certificate('2000-10-19'), verdict: 'eligible' },
  { name: 'certificate, the 26th birthday: a person', asOf, facts: certificate('2000-10-18'), verdict: 'askPerson' },
  { name: 'certificate at 29: it may retrain the holder of a degree', asOf, facts: certificate('1997-05-01'), verdict: 'askPerson' },
  { name: 'certificate, the 31st birthday: a person', asOf, facts: certificate('1995-10-18'), verdict: 'askPerson' },
  { name: 'certificate, a day over 31', asOf, facts: certificate('1995-10-17'), verdict: 'ineligible', conditions: { 'age-at-start': 'no' } },
  { name: 'preparatory year: a person', asOf, facts: { ...oleh, studyTrack: 'mechina' }, verdict: 'askPerson' },
  { name: 'the age counts at the start, not today', asOf: '2030-06-01', facts: oleh, verdict: 'eligible' },
  { name: 'A/1: a person', asOf, facts: { ...oleh, immigrantStatus: 'none', residency: 'temporaryResident', visaType: 'a1' }, verdict: 'askPerson' },
])
