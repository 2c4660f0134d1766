import { defineCases, type RightCase } from '~/engine/cases'

const ASOF = '2026-06-01'
const noHome = { ownsHome: false, ownedHomeInPast: false, receivedGovHousingAid: false }
const retired = {
  ...noHome, housing: 'renter', birthDate: '1955-01-01', sex: 'male', maritalStatus: 'widowed', children: [],
  needsDailyHelp: 'none',
  currentBenefits: ['old-age-pension', 'old-age-income-supplement'],
}
const younger = { ...retired, birthDate: '1968-01-01', maritalStatus: 'single', workIncapacityPercent: 75 }
const disabled = { ...younger, currentBenefits: ['general-disability-pension'] }
const tenant = {
  housing: 'publicHousing', birthDate: '1950-01-01', sex: 'female', maritalStatus: 'widowed', children: [],
  receivedGovHousingAid: true,
}
/** Abroad, so that no benefit of the Institute opens. */
const wellOff = { currentBenefits: [], abroadNow: true, workIncapacityPercent: 0, medicalDisabilityPercent: 0, healthLimitsWork: false, monthlyWorkIncome: 9_000 }
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
  // A woman born on 1 June 1963 is of retirement age from 1 September 2026.
  {
    name: 'public tenant the day before retirement age: a person', asOf: '2026-08-31', facts: { ...tenant, ...wellOff, maritalStatus: 'single', birthDate: '1963-06-01' },
    verdict: 'askPerson', conditions: { ground: 'person' },
  },
  { name: 'public tenant of retirement age', asOf: '2026-09-01', facts: { ...tenant, birthDate: '1963-06-01' }, verdict: 'eligible' },
  ...([
    ['income support', { currentBenefits: ['income-support'] }, 'askPerson'],
    ['an income supplement', { currentBenefits: ['old-age-pension', 'old-age-income-supplement'] }, 'askPerson'],
    ['a disability pension of 75 %', { currentBenefits: ['general-disability-pension'], workIncapacityPercent: 75 }, 'askPerson'],
    ['a disability pension of 74 %', { currentBenefits: ['general-disability-pension'], workIncapacityPercent: 74 }, 'ineligible'],
    ['75 % and no pension', { currentBenefits: [], workIncapacityPercent: 75 }, 'ineligible'],
    ['an old-age pension alone', { currentBenefits: ['old-age-pension'] }, 'ineligible'],
  ] as const).map(([name, spouse, verdict]): RightCase => ({
    name: `a couple on the spouse’s benefit: ${name}`, asOf: ASOF, verdict,
    facts: { ...younger, ...wellOff, maritalStatus: 'married', spouse },
  })),
  {
    name: 'the spouse’s benefit, a child at home', asOf: ASOF, verdict: 'ineligible',
    facts: { ...younger, ...wellOff, maritalStatus: 'married', spouse: { currentBenefits: ['income-support'] }, children: childAtHome },
  },
  {
    name: 'separated, the benefit is the spouse’s', asOf: ASOF, verdict: 'ineligible',
    facts: { ...younger, ...wellOff, maritalStatus: 'separated', spouse: { currentBenefits: ['income-support'] } },
  },
  {
    name: 'public tenant who needs constant help: a person', asOf: ASOF,
    facts: { ...tenant, needsDailyHelp: 'constant' },
    verdict: 'askPerson', asks: ['needs-nursing-help'], conditions: { ground: 'yes' },
  },
  {
    name: 'public tenant with light help', asOf: ASOF, facts: { ...tenant, needsDailyHelp: 'partial' },
    verdict: 'eligible',
  },
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
    facts: {
      ...retired, maritalStatus: 'married', spouse: { birthDate: '1953-01-01', sex: 'female', needsDailyHelp: 'most' },
    },
    verdict: 'askPerson', asks: ['frail-spouse'],
  },
  {
    name: 'couple, both independent', asOf: ASOF,
    facts: {
      ...retired, maritalStatus: 'married', spouse: { birthDate: '1953-01-01', sex: 'female', needsDailyHelp: 'none' },
    },
    verdict: 'eligible',
  },
  { name: 'nothing asked yet', asOf: ASOF, facts: {}, verdict: 'needsInfo', missing: ['housing', 'ownsHome'] },
  {
    name: 'every condition of a widower', asOf: ASOF, facts: retired, verdict: 'eligible',
    conditions: {
      'no-home-applicant': 'yes', 'no-home-now': 'yes', 'no-home-past': 'yes', 'no-home-state-aid': 'yes',
      independent: 'yes', ground: 'yes',
    },
    asksNot: ['needs-nursing-help', 'frail-spouse'],
  },
  {
    name: 'no condition of a home concerns a public tenant', asOf: ASOF, facts: tenant, verdict: 'eligible',
    conditions: {
      'no-home-applicant': 'notApplicable', 'no-home-now': 'notApplicable', 'no-home-past': 'notApplicable',
      'no-home-state-aid': 'notApplicable', independent: 'notApplicable',
    },
  },
  {
    name: 'daily help not asked: nothing is said of it', asOf: ASOF, facts: { ...retired, needsDailyHelp: undefined },
    verdict: 'needsInfo', conditions: { independent: 'unknown' },
  },
  ...(['most', 'constant'] as const).flatMap((needsDailyHelp): RightCase[] => [
    {
      name: `needs help: ${needsDailyHelp}`, asOf: ASOF, facts: { ...retired, needsDailyHelp }, verdict: 'askPerson',
      asks: ['needs-nursing-help'],
    },
    {
      name: `the spouse needs help: ${needsDailyHelp}`, asOf: ASOF, verdict: 'askPerson', asks: ['frail-spouse'],
      facts: {
        ...retired, maritalStatus: 'married', spouse: { birthDate: '1953-01-01', sex: 'female', needsDailyHelp },
      },
    },
  ]),
  {
    name: 'a frail spouse who lives apart', asOf: ASOF,
    facts: {
      ...retired, maritalStatus: 'separated',
      spouse: { birthDate: '1953-01-01', sex: 'female', needsDailyHelp: 'most' },
    },
    verdict: 'eligible', asksNot: ['frail-spouse'],
  },
  // Grounds, where nothing but what is held counts
  ...([
    [
      'retired on income support, a child at home',
      { ...retired, children: childAtHome, currentBenefits: ['income-support'] }, 'yes',
    ],
    ['retired on an old-age pension without supplement', { ...retired, currentBenefits: ['old-age-pension'] }, 'no'],
    [
      'retired on a survivors’ pension with supplement, a child at home',
      { ...retired, children: childAtHome, currentBenefits: ['survivors-pension', 'old-age-income-supplement'] }, 'no',
    ],
    [
      'retired on a survivors’ pension with supplement',
      { ...retired, currentBenefits: ['survivors-pension', 'old-age-income-supplement'] }, 'yes',
    ],
    [
      'before retirement age on a survivors’ pension with supplement',
      { ...younger, currentBenefits: ['survivors-pension', 'old-age-income-supplement'] }, 'yes',
    ],
    [
      'before retirement age on an old-age pension with supplement, a child at home',
      { ...younger, children: childAtHome, currentBenefits: ['old-age-pension', 'old-age-income-supplement'] }, 'no',
    ],
    ['a degree of 74%', { ...disabled, workIncapacityPercent: 74 }, 'no'],
    ['a degree of 75% without a pension', { ...disabled, currentBenefits: [] }, 'no'],
  ] as const).map(([name, facts, ground]): RightCase => ({
    name, asOf: ASOF, facts: { ...facts, residency: 'noStatus', visaType: 'none' },
    verdict: ground === 'yes' ? 'eligible' : 'ineligible',
    conditions: { ground },
  })),
])
