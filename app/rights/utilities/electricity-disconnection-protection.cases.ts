import { defineCases } from '~/engine/cases'

const ASOF = '2026-06-01'
const notice = { electricityCutThreatened: true }

export const electricityDisconnectionProtectionCases = defineCases('electricity-disconnection-protection', [
  {
    name: 'a notice came, on income support: protected by the list', asOf: ASOF,
    facts: { ...notice, currentBenefits: ['income-support'] }, verdict: 'eligible', amount: null,
  },
  {
    name: 'a notice came, old-age pension with supplement', asOf: ASOF,
    facts: { ...notice, currentBenefits: ['old-age-pension', 'old-age-income-supplement'] }, verdict: 'eligible',
  },
  {
    name: 'old-age pension alone is not on the list: the exceptions committee', asOf: ASOF,
    facts: { ...notice, currentBenefits: ['old-age-pension'] },
    verdict: 'askPerson', conditions: { 'protected-group': 'person' },
  },
  {
    name: 'no notice', asOf: ASOF, facts: { electricityCutThreatened: false, currentBenefits: ['income-support'] },
    verdict: 'ineligible', conditions: { 'cut-threatened': 'no' },
  },
  {
    name: 'no notice, an oxygen machine at home: not now', asOf: ASOF,
    facts: { electricityCutThreatened: false, electricMedicalDevice: true, currentBenefits: [] }, verdict: 'ineligible',
  },
  {
    name: 'nobody said whether a notice came', asOf: ASOF, facts: { currentBenefits: ['income-support'] },
    verdict: 'needsInfo', missing: ['electricityCutThreatened'],
  },
  {
    name: 'a medical device at home, no benefit: a person', asOf: ASOF,
    facts: { ...notice, electricMedicalDevice: true, currentBenefits: [] },
    verdict: 'askPerson', asks: ['device-at-home'],
  },
  {
    name: 'a medical device and income support: the list is enough', asOf: ASOF,
    facts: { ...notice, electricMedicalDevice: true, currentBenefits: ['income-support'] }, verdict: 'eligible',
    asksNot: ['device-at-home'],
  },
  {
    name: 'no device and no benefit, real hardship: a person', asOf: ASOF,
    facts: { ...notice, electricMedicalDevice: false, currentBenefits: [] }, verdict: 'askPerson', asksNot: ['device-at-home'],
  },
  {
    name: 'which benefits come in is not known', asOf: ASOF, facts: notice,
    verdict: 'needsInfo', missing: ['currentBenefits'],
  },
  {
    name: 'a device at home, the benefits not known: they may still settle it', asOf: ASOF,
    facts: { ...notice, electricMedicalDevice: true }, verdict: 'needsInfo', missing: ['currentBenefits'],
  },
  {
    name: 'income support looks likely but is not paid: not on the list yet', asOf: ASOF,
    facts: {
      ...notice, currentBenefits: [], residency: 'citizen', residentSince: '1980-01-01', birthDate: '1980-01-01', maritalStatus: 'single',
      monthlyWorkIncome: 0, registeredJobSeeker: true,
    },
    verdict: 'askPerson',
  },
  {
    name: 'the contract is in another name', asOf: ASOF,
    facts: { ...notice, currentBenefits: ['income-support'], electricityContractInOwnName: false },
    verdict: 'askPerson', asks: ['contract-other-name'],
  },
  {
    name: 'the contract is in the own name', asOf: ASOF,
    facts: { ...notice, currentBenefits: ['income-support'], electricityContractInOwnName: true }, verdict: 'eligible',
  },
  {
    name: 'the spouse is on income support, the applicant is not: a person', asOf: ASOF,
    facts: { ...notice, currentBenefits: [], maritalStatus: 'married', spouse: { currentBenefits: ['income-support'] } },
    verdict: 'askPerson',
  },
])
