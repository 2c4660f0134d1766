import { defineCases } from '~/engine/cases'

const ASOF = '2026-06-01'
const noHome = { ownsHome: false, ownedHomeInPast: false, receivedGovHousingAid: false }
const retired = {
  ...noHome, housing: 'renter', birthDate: '1955-01-01', sex: 'male', maritalStatus: 'widowed', children: [], needsDailyHelp: 'none',
  currentBenefits: ['old-age-pension', 'old-age-income-supplement'],
}
const younger = { ...retired, birthDate: '1968-01-01', maritalStatus: 'single', workIncapacityPercent: 75 }
const disabled = { ...younger, currentBenefits: ['general-disability-pension'] }
const tenant = { housing: 'publicHousing', birthDate: '1950-01-01', sex: 'female', maritalStatus: 'widowed', children: [], receivedGovHousingAid: true }
const childAtHome = [{ birthDate: '2008-01-01', livesWithApplicant: true }]

export const seniorHousingCases = defineCases('senior-housing', [
  {
    name: 'widower on an old-age pension with supplement, no home', asOf: ASOF, facts: retired,
    verdict: 'eligible', amount: null, follows: ['old-age-pension', 'old-age-income-supplement'],
  },
  { name: 'light help at home', asOf: ASOF, facts: { ...retired, needsDailyHelp: 'partial' }, verdict: 'eligible' },
  {
    name: 'needs nursing: a person', asOf: ASOF, facts: { ...retired, needsDailyHelp: 'most' },
    verdict: 'askPerson', conditions: { independent: 'person' },
  },
  { name: 'needs constant help', asOf: ASOF, facts: { ...retired, needsDailyHelp: 'constant' }, verdict: 'askPerson' },
  {
    name: 'daily help not asked', asOf: ASOF, facts: { ...retired, needsDailyHelp: undefined },
    verdict: 'needsInfo', missing: ['needsDailyHelp'],
  },
  {
    name: 'owns an ordinary home', asOf: ASOF, facts: { ...retired, ownsHome: true, homeRightsDetail: 'none' },
    verdict: 'ineligible', conditions: { 'no-home-now': 'no' },
  },
  {
    name: 'inherited a part of a home', asOf: ASOF,
    facts: { ...retired, ownsHome: true, homeRightsDetail: 'part' }, verdict: 'askPerson',
  },
  {
    name: 'public tenant without children at home: the test of lacking a home does not concern her', asOf: ASOF,
    facts: tenant,
    verdict: 'eligible',
    conditions: { ground: 'yes', 'no-home-state-aid': 'notApplicable', independent: 'notApplicable' },
  },
  {
    name: 'public tenant who needs constant help: a person', asOf: ASOF, facts: { ...tenant, needsDailyHelp: 'constant' },
    verdict: 'askPerson', asks: ['needs-nursing-help'], conditions: { ground: 'yes' },
  },
  { name: 'public tenant with light help', asOf: ASOF, facts: { ...tenant, needsDailyHelp: 'partial' }, verdict: 'eligible' },
  {
    name: 'widow of 74, housing and children not asked', asOf: ASOF,
    facts: {
      ...noHome, birthDate: '1952-03-03', sex: 'female', maritalStatus: 'widowed', needsDailyHelp: 'none',
      currentBenefits: ['old-age-pension', 'old-age-income-supplement'],
    },
    verdict: 'eligible',
  },
  {
    name: 'public tenant with a child at home', asOf: ASOF,
    facts: { ...tenant, children: childAtHome, yearsInPublicHousing: 9 }, verdict: 'ineligible',
  },
  {
    name: 'public tenant, children not asked', asOf: ASOF, facts: { ...tenant, children: undefined },
    verdict: 'needsInfo', missing: ['children'],
  },
  {
    name: 'single of 58 on a disability pension, degree 75%', asOf: ASOF, facts: disabled,
    verdict: 'eligible', follows: ['general-disability-pension'],
  },
  {
    name: 'the same, degree 74%', asOf: ASOF,
    facts: { ...disabled, workIncapacityPercent: 74, monthlyWorkIncome: 9_000, abroadNow: true },
    verdict: 'ineligible', conditions: { ground: 'no' },
  },
  {
    name: 'single of 58 on income support', asOf: ASOF,
    facts: { ...younger, currentBenefits: ['income-support'], workIncapacityPercent: 0 },
    verdict: 'eligible', follows: ['income-support'],
  },
  {
    name: 'on a disability pension with a child at home: neither single nor a couple alone', asOf: ASOF,
    facts: { ...disabled, children: childAtHome, monthlyWorkIncome: 9_000, abroadNow: true }, verdict: 'ineligible',
  },
  {
    name: 'couple, one of them frail', asOf: ASOF,
    facts: { ...retired, maritalStatus: 'married', spouse: { birthDate: '1953-01-01', sex: 'female', needsDailyHelp: 'most' } },
    verdict: 'askPerson', asks: ['frail-spouse'],
  },
  {
    name: 'couple, both independent', asOf: ASOF,
    facts: { ...retired, maritalStatus: 'married', spouse: { birthDate: '1953-01-01', sex: 'female', needsDailyHelp: 'none' } },
    verdict: 'eligible',
  },
  { name: 'nothing asked yet', asOf: ASOF, facts: {}, verdict: 'needsInfo', missing: ['housing', 'ownsHome'] },
])
