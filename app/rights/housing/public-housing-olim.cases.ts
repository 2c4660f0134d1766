import { defineCases } from '~/engine/cases'

const ASOF = '2026-06-01'
const noHome = { ownsHome: false, ownedHomeInPast: false, receivedGovHousingAid: false }
const oleh = {
  ...noHome, residency: 'citizen', immigrantStatus: 'oleh', aliyahDate: '2021-03-10', birthDate: '1985-03-01',
  sex: 'female',
  maritalStatus: 'married', children: [],
}
const elderly = {
  ...oleh, aliyahDate: '1995-05-01', birthDate: '1950-01-01', maritalStatus: 'widowed',
  currentBenefits: ['old-age-pension', 'old-age-income-supplement'],
}

export const publicHousingOlimCases = defineCases('public-housing-olim', [
  {
    name: 'couple in its sixth year, no home: a person for the category', asOf: ASOF, facts: oleh,
    verdict: 'askPerson', asks: ['category'], amount: null, conditions: { 'oleh-years': 'yes' },
    deadlines: { 'queue-years-end': '2036-03-09' },
  },
  {
    name: 'a day before 15 years', asOf: ASOF, facts: { ...oleh, aliyahDate: '2011-06-02' },
    verdict: 'askPerson', conditions: { 'oleh-years': 'yes' }, deadlines: { 'queue-years-end': '2026-06-01' },
  },
  {
    name: '15 years today: with the Ministry of Housing now, a person asks what became of the file', asOf: ASOF,
    facts: { ...oleh, aliyahDate: '2011-06-01' }, verdict: 'askPerson', conditions: { 'oleh-years': 'person' },
  },
  {
    name: 'widow who came in 1995, on a pension with supplement', asOf: ASOF, facts: elderly,
    verdict: 'askPerson', follows: ['old-age-pension', 'old-age-income-supplement'], conditions: { 'oleh-years': 'yes' },
  },
  {
    name: 'the day from which elderly olim count, and a stipend', asOf: ASOF,
    facts: { ...elderly, aliyahDate: '1989-09-01', currentBenefits: ['holocaust-survivor-allowance'] },
    verdict: 'askPerson', conditions: { 'oleh-years': 'yes' },
  },
  {
    name: 'born here', asOf: ASOF, facts: { ...oleh, immigrantStatus: 'none' },
    verdict: 'ineligible', conditions: { 'oleh-status': 'no', 'oleh-years': 'notApplicable' },
  },
  {
    name: 'immigrant citizen', asOf: ASOF,
    facts: { ...oleh, immigrantStatus: 'immigrantCitizen' }, verdict: 'ineligible',
  },
  {
    name: 'returning resident', asOf: ASOF, facts: { ...oleh, immigrantStatus: 'returningResident' },
    verdict: 'askPerson', conditions: { 'oleh-status': 'person' },
  },
  { name: 'returning minor', asOf: ASOF, facts: { ...oleh, immigrantStatus: 'returningMinor' }, verdict: 'askPerson' },
  {
    name: 'owns an ordinary home', asOf: ASOF, facts: { ...oleh, ownsHome: true, homeRightsDetail: 'none' },
    verdict: 'ineligible', conditions: { 'no-home-now': 'no' },
  },
  {
    name: 'owned an ordinary home in the last ten years', asOf: ASOF,
    facts: { ...oleh, ownedHomeInPast: true, homeRightsDetail: 'none', homeRightEndedOn: '2024-01-01' }, verdict: 'ineligible',
  },
  {
    name: 'elderly, and got a State loan for a home', asOf: ASOF,
    facts: { ...elderly, receivedGovHousingAid: true, yearsInPublicHousing: 0 }, verdict: 'ineligible',
  },
  {
    name: 'single oleh of 20', asOf: ASOF, facts: { ...oleh, birthDate: '2006-01-01', maritalStatus: 'single' },
    verdict: 'ineligible', conditions: { 'no-home-applicant': 'no' },
  },
  {
    name: 'status not asked', asOf: ASOF, facts: { ...oleh, immigrantStatus: undefined },
    verdict: 'needsInfo', missing: ['immigrantStatus'],
  },
  {
    name: 'part of a home', asOf: ASOF,
    facts: { ...oleh, ownsHome: true, homeRightsDetail: 'part' }, verdict: 'askPerson',
  },
  {
    name: 'elderly, came a day before September 1989: the years are over, and a person asks what became of the file',
    asOf: ASOF,
    facts: { ...elderly, aliyahDate: '1989-08-31' }, verdict: 'askPerson', conditions: { 'oleh-years': 'person' },
  },
  {
    name: 'the certificate is of next month: no day to count from yet', asOf: ASOF,
    facts: { ...oleh, aliyahDate: '2026-07-01' }, verdict: 'askPerson', deadlines: {},
  },
  {
    name: 'every condition of a couple', asOf: ASOF, facts: oleh, verdict: 'askPerson',
    conditions: {
      'oleh-status': 'yes', 'oleh-years': 'yes', 'no-home-applicant': 'yes', 'no-home-now': 'yes',
      'no-home-past': 'yes', 'no-home-state-aid': 'yes',
    },
  },
  {
    name: '15 years today: no last day any more', asOf: ASOF, facts: { ...oleh, aliyahDate: '2011-06-01' },
    verdict: 'askPerson',
    deadlines: { 'queue-years-end': null },
  },
  {
    name: 'the certificate is of next month: no last day yet', asOf: ASOF, facts: { ...oleh, aliyahDate: '2026-07-01' },
    verdict: 'askPerson', deadlines: { 'queue-years-end': null },
  },
  {
    name: 'the certificate is of today', asOf: ASOF, facts: { ...oleh, aliyahDate: ASOF }, verdict: 'askPerson',
    deadlines: { 'queue-years-end': '2041-05-31' },
  },
  {
    name: 'the date on the certificate was not told', asOf: ASOF, facts: { ...oleh, aliyahDate: undefined },
    verdict: 'askPerson',
    conditions: { 'oleh-years': 'unknown' }, missing: ['aliyahDate'],
  },
  {
    name: 'returning resident: no last day', asOf: ASOF, facts: { ...oleh, immigrantStatus: 'returningResident' },
    verdict: 'askPerson',
    deadlines: { 'queue-years-end': null },
  },
  {
    name: 'a pension without the supplement, after 15 years: no door of their own, and a person asks what became of the file', asOf: ASOF,
    facts: { ...elderly, currentBenefits: ['old-age-pension'], monthlyPensionIncome: 20_000, residency: 'citizen' },
    verdict: 'askPerson', conditions: { 'oleh-years': 'person' },
  },
])
