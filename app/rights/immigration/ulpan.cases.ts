import { defineCases } from '~/engine/cases'

// Certificate of 10 January 2025: 18 months end on 10 July 2026, 24 months on 10 January 2027.
const asOf = '2026-06-01'
const late = '2026-09-01'
const oleh = { immigrantStatus: 'oleh', aliyahDate: '2025-01-10', birthDate: '1990-01-01', ulpanUsed: false, ulpanDelayReason: 'none' }
/** In months 19–24, income support already held. */
const onIncomeSupport = { ...oleh, currentBenefits: ['income-support'] }

export const ulpanCases = defineCases('ulpan', [
  { name: 'oleh in month 17', asOf, facts: oleh, verdict: 'eligible', amount: null, deadlines: { 'window-end': '2026-07-10', 'supported-end': null } },
  { name: 'only what the conditions ask', asOf, facts: { ...oleh, ulpanDelayReason: undefined }, verdict: 'eligible' },
  { name: 'immigrant citizen', asOf, facts: { ...oleh, immigrantStatus: 'immigrantCitizen' }, verdict: 'eligible' },
  { name: 'returning minor', asOf, facts: { ...oleh, immigrantStatus: 'returningMinor' }, verdict: 'eligible' },
  { name: 'returning resident', asOf, facts: { ...oleh, immigrantStatus: 'returningResident' }, verdict: 'ineligible' },
  { name: 'no oleh', asOf, facts: { ...oleh, residency: 'citizen', immigrantStatus: 'none' }, verdict: 'ineligible', conditions: { 'immigrant-status': 'no' } },
  {
    name: 'no status yet, the permit not told: it may be A/1', asOf, facts: { ...oleh, immigrantStatus: 'none', residency: 'temporaryResident' },
    verdict: 'needsInfo', missing: ['visaType'],
  },
  { name: '17 today', asOf, facts: { ...oleh, birthDate: '2009-06-01' }, verdict: 'eligible' },
  { name: '17 tomorrow', asOf, facts: { ...oleh, birthDate: '2009-06-02' }, verdict: 'ineligible', conditions: { age: 'no' } },
  { name: 'last day of 18 months', asOf: '2026-07-10', facts: oleh, verdict: 'eligible' },
  {
    name: 'a day later, with income of his own', asOf: '2026-07-11',
    facts: { ...oleh, residency: 'temporaryResident', visaType: 'none', currentBenefits: [] }, verdict: 'ineligible', conditions: { window: 'no' },
  },
  {
    name: 'month 20 with income support', asOf: late, facts: onIncomeSupport, verdict: 'eligible', follows: ['income-support'],
    deadlines: { 'supported-end': '2027-01-10', 'window-end': null },
  },
  {
    name: 'month 20 with the living allowance', asOf: late, facts: { ...oleh, currentBenefits: ['oleh-subsistence'] }, verdict: 'eligible',
    follows: ['oleh-subsistence'],
  },
  { name: 'last day of 24 months, supported', asOf: '2027-01-10', facts: onIncomeSupport, verdict: 'eligible' },
  { name: 'after 24 months, supported', asOf: '2027-01-11', facts: onIncomeSupport, verdict: 'ineligible', conditions: { window: 'no' } },
  { name: 'month 20, support in doubt', asOf: late, facts: oleh, verdict: 'needsInfo', conditions: { window: 'unknown' } },
  {
    name: 'month 20, put off for a birth, support in doubt: a person', asOf: late, facts: { ...oleh, ulpanDelayReason: 'birth' },
    verdict: 'askPerson', asks: ['late-for-a-reason'],
  },
  {
    name: 'month 20, put off for a birth, supported', asOf: late, facts: { ...onIncomeSupport, ulpanDelayReason: 'birth' }, verdict: 'eligible',
  },
  { name: 'month 17 with a reason', asOf, facts: { ...oleh, ulpanDelayReason: 'birth' }, verdict: 'eligible' },
  {
    name: 'month 30, put off for a birth: a person', asOf: '2027-07-01', facts: { ...oleh, ulpanDelayReason: 'birth' },
    verdict: 'askPerson', conditions: { window: 'person' },
  },
  ...(['childCare', 'move', 'familyDistress', 'illness'] as const).map((ulpanDelayReason) => ({
    name: `month 30, put off: ${ulpanDelayReason}`, asOf: '2027-07-01', facts: { ...oleh, ulpanDelayReason }, verdict: 'askPerson' as const,
  })),
  { name: 'month 30, no reason', asOf: '2027-07-01', facts: oleh, verdict: 'ineligible' },
  {
    name: 'month 30, reason not told', asOf: '2027-07-01', facts: { ...oleh, ulpanDelayReason: undefined }, verdict: 'needsInfo',
    missing: ['ulpanDelayReason'],
  },
  { name: 'used before', asOf, facts: { ...oleh, ulpanUsed: true }, verdict: 'ineligible', conditions: { 'not-used': 'no' } },
  { name: 'use not told', asOf, facts: { ...oleh, ulpanUsed: undefined }, verdict: 'needsInfo', missing: ['ulpanUsed'] },
  {
    name: 'A/1: a person', asOf, facts: { ...oleh, immigrantStatus: 'none', residency: 'temporaryResident', visaType: 'a1' },
    verdict: 'askPerson',
  },
])
