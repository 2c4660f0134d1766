import { defineCases } from '~/engine/cases'

const oleh = {
  immigrantStatus: 'oleh', aliyahDate: '2026-01-15', monthsInIsraelBefore3y: 0, abroadNow: false, maritalStatus: 'single', spouse: null,
  birthDate: '1990-01-01', sex: 'male', currentBenefits: [],
}

export const absorptionBasketCases = defineCases('absorption-basket', [
  { name: 'new immigrant in the first year', asOf: '2026-06-01', facts: oleh, verdict: 'eligible', amount: null, deadlines: { draw: '2027-01-15' } },
  { name: 'immigrant citizen', asOf: '2026-06-01', facts: { ...oleh, immigrantStatus: 'immigrantCitizen' }, verdict: 'eligible' },
  { name: 'returning minor', asOf: '2026-06-01', facts: { ...oleh, immigrantStatus: 'returningMinor' }, verdict: 'eligible' },
  { name: 'returning resident', asOf: '2026-06-01', facts: { ...oleh, immigrantStatus: 'returningResident' }, verdict: 'ineligible', conditions: { 'immigrant-status': 'no' } },
  { name: 'the last day of the year', asOf: '2027-01-15', facts: oleh, verdict: 'eligible' },
  { name: 'a day later', asOf: '2027-01-16', facts: oleh, verdict: 'ineligible', conditions: { 'within-first-year': 'no' } },
  { name: '24 months in Israel before', asOf: '2026-06-01', facts: { ...oleh, monthsInIsraelBefore3y: 24 }, verdict: 'eligible' },
  { name: '25 months in Israel before', asOf: '2026-06-01', facts: { ...oleh, monthsInIsraelBefore3y: 25 }, verdict: 'ineligible', conditions: { 'prior-stay': 'no' } },
  { name: 'time in Israel before not told', asOf: '2026-06-01', facts: { ...oleh, monthsInIsraelBefore3y: undefined }, verdict: 'needsInfo', missing: ['monthsInIsraelBefore3y'] },
  { name: '36 months in seven years', asOf: '2026-06-01', facts: { ...oleh, monthsInIsraelBefore7y: 36 }, verdict: 'eligible' },
  { name: '37 months in seven years: a person', asOf: '2026-06-01', facts: { ...oleh, monthsInIsraelBefore7y: 37 }, verdict: 'askPerson', asks: ['long-stay'] },
  { name: 'returning minor, 11 months before', asOf: '2026-06-01', facts: { ...oleh, immigrantStatus: 'returningMinor', monthsInIsraelBefore3y: 11 }, verdict: 'eligible' },
  { name: 'returning minor, 12 months before: a person', asOf: '2026-06-01', facts: { ...oleh, immigrantStatus: 'returningMinor', monthsInIsraelBefore3y: 12 }, verdict: 'askPerson', asks: ['returning-minor-stay'] },
  { name: 'abroad now', asOf: '2026-06-01', facts: { ...oleh, abroadNow: true }, verdict: 'ineligible', conditions: { 'in-israel': 'no' } },
  { name: 'a trip abroad since the certificate', asOf: '2027-01-10', facts: { ...oleh, tripsAbroadThisYear: 0 }, verdict: 'eligible' },
  { name: 'a trip in a year that began after the certificate: a person', asOf: '2026-06-01', facts: { ...oleh, aliyahDate: '2025-11-01', tripsAbroadThisYear: 1 }, verdict: 'askPerson', asks: ['left-israel'] },
  { name: 'the year of the trip began before the certificate: it may be older', asOf: '2026-06-01', facts: { ...oleh, tripsAbroadThisYear: 1 }, verdict: 'eligible' },
  { name: 'the spouse is not an immigrant', asOf: '2026-06-01', facts: { ...oleh, maritalStatus: 'married', spouse: { immigrantStatus: 'none' } }, verdict: 'askPerson', asks: ['veteran-spouse'] },
  { name: 'the spouse is an immigrant too', asOf: '2026-06-01', facts: { ...oleh, maritalStatus: 'married', spouse: { immigrantStatus: 'oleh' } }, verdict: 'eligible' },
  // A man of 67 on 10 July 2026; the six monthly payments of a certificate of 15 January end on 15 July.
  { name: 'retirement age within the six months', asOf: '2026-06-01', facts: { ...oleh, birthDate: '1959-07-10' }, verdict: 'askPerson', asks: ['near-retirement'] },
  { name: 'retirement age after the six months', asOf: '2026-06-01', facts: { ...oleh, birthDate: '1959-07-16' }, verdict: 'eligible' },
  { name: 'past retirement age already', asOf: '2026-06-01', facts: { ...oleh, birthDate: '1955-01-01' }, verdict: 'eligible' },
  { name: 'the basket was received before', asOf: '2026-06-01', facts: { ...oleh, absorptionBasketReceived: true }, verdict: 'askPerson', asks: ['basket-received'] },
  { name: 'the basket is being paid now', asOf: '2026-06-01', facts: { ...oleh, absorptionBasketReceived: true, currentBenefits: ['absorption-basket'] }, verdict: 'eligible' },
  { name: 'temporary resident with A/1: a person', asOf: '2026-06-01', facts: { ...oleh, immigrantStatus: 'none', residency: 'temporaryResident', visaType: 'a1' }, verdict: 'askPerson' },
  { name: 'no immigrant status', asOf: '2026-06-01', facts: { immigrantStatus: 'none', residency: 'citizen' }, verdict: 'ineligible' },
])
