import { defineCases } from '~/engine/cases'

const ASOF = '2026-06-01'
/** Works, healthy, no benefit; nobody said what cluster the town belongs to. */
const clusterUnknown = {
  residency: 'citizen', birthDate: '1985-01-01', sex: 'male', maritalStatus: 'single', children: [], currentBenefits: [],
  medicalDisabilityPercent: 0, healthLimitsWork: false, workIncapacityPercent: 0, needsDailyHelp: 'none', mobilityLimitationPercent: 0,
  needsWheelchair: false, ownsVehicle: false, workDisabilityPercent: 0, blindCertificate: false,
}
const nobody = { ...clusterUnknown, localityCluster: 7 }
const percent = (value: number) => ({ unit: 'percent', min: value, max: value }) as const
const pensioner = { ...nobody, currentBenefits: ['general-disability-pension'] }

export const publicTransportDiscountCases = defineCases('public-transport-discount', [
  {
    name: 'a disability pension, and so a card: half price', asOf: ASOF, facts: pensioner,
    verdict: 'eligible', amount: percent(50), follows: ['disability-card'],
  },
  {
    name: 'a disability pension and nothing else told', asOf: ASOF, facts: { currentBenefits: ['general-disability-pension'] },
    verdict: 'eligible', amount: percent(50),
  },
  {
    name: 'the card before August 2022: a third', asOf: '2022-07-31', facts: pensioner,
    verdict: 'eligible', amount: percent(33),
  },
  {
    name: 'the card since August 2022', asOf: '2022-08-01', facts: pensioner,
    verdict: 'eligible', amount: percent(50),
  },
  {
    name: 'a parent of a child whose benefit is paid holds the card', asOf: ASOF,
    facts: { ...nobody, children: [{ birthDate: '2018-01-01', hasDisability: true, disabledChildRate: 50 }] },
    verdict: 'eligible', amount: percent(50), follows: ['disability-card'],
  },
  {
    name: '67 today: free', asOf: ASOF, facts: { ...nobody, birthDate: '1959-06-01' },
    verdict: 'eligible', amount: percent(100),
  },
  {
    name: '67 tomorrow', asOf: ASOF, facts: { ...nobody, birthDate: '1959-06-02' },
    verdict: 'ineligible', conditions: { ground: 'no' },
  },
  {
    name: '70 on the day of the reform', asOf: '2025-04-25', facts: { ...nobody, birthDate: '1955-01-01' },
    verdict: 'eligible', amount: percent(100),
  },
  {
    name: '70 a day before the reform', asOf: '2025-04-24', facts: { ...nobody, birthDate: '1955-01-01' },
    verdict: 'ineligible',
  },
  {
    name: '75 before the reform', asOf: '2024-06-01', facts: { ...nobody, birthDate: '1949-06-01' },
    verdict: 'eligible', amount: percent(100),
  },
  {
    name: '74 before the reform', asOf: '2024-06-01', facts: { ...nobody, birthDate: '1949-06-02' },
    verdict: 'ineligible',
  },
  {
    name: 'blindness certificate: free', asOf: ASOF, facts: { ...nobody, blindCertificate: true },
    verdict: 'eligible', amount: percent(100),
  },
  {
    name: 'a town of the fifth cluster: half price', asOf: ASOF, facts: { ...nobody, localityCluster: 5 },
    verdict: 'eligible', amount: percent(50),
  },
  {
    name: 'a town of the sixth cluster', asOf: ASOF, facts: { ...nobody, localityCluster: 6 },
    verdict: 'ineligible', amount: null,
  },
  {
    name: 'a town of the fifth cluster before the second stage', asOf: '2025-03-31', facts: { ...nobody, localityCluster: 5 },
    verdict: 'ineligible',
  },
  {
    name: 'a town of the fifth cluster from the second stage on', asOf: '2025-04-01', facts: { ...nobody, localityCluster: 5 },
    verdict: 'eligible', amount: percent(50),
  },
  {
    name: 'the cluster is not known', asOf: ASOF, facts: clusterUnknown,
    verdict: 'needsInfo', missing: ['localityCluster'],
  },
  {
    name: 'income support since July 2003: a third', asOf: ASOF,
    facts: { ...nobody, currentBenefits: ['income-support'], benefitSince: { 'income-support': '2003-07-31' } },
    verdict: 'eligible', amount: percent(33),
  },
  {
    name: 'income support since 2002, nothing told of a disability: a third is certain', asOf: ASOF,
    facts: {
      birthDate: '1980-01-01', blindCertificate: false, localityCluster: 8, currentBenefits: ['income-support'],
      benefitSince: { 'income-support': '2002-01-01' },
    },
    verdict: 'eligible', amount: percent(33),
  },
  {
    name: 'income support since 2002 and a disability pension: two grounds, the better of them', asOf: ASOF,
    facts: {
      ...nobody, currentBenefits: ['income-support', 'general-disability-pension'], benefitSince: { 'income-support': '2002-01-01' },
    },
    verdict: 'askPerson', amounts: { percent: percent(50), 'percent-income-support': null }, asks: ['two-grounds'],
  },
  {
    name: 'income support since August 2003', asOf: ASOF,
    facts: { ...nobody, currentBenefits: ['income-support'], benefitSince: { 'income-support': '2003-08-01' } },
    verdict: 'ineligible',
  },
  {
    name: 'income support, since when is not known', asOf: ASOF, facts: { ...nobody, currentBenefits: ['income-support'] },
    verdict: 'needsInfo', missing: ['benefitSince.income-support'],
  },
  {
    name: 'of 70 with a disability card: two grounds, a person', asOf: ASOF,
    facts: { ...nobody, birthDate: '1956-01-01', currentBenefits: ['mobility-allowance'] },
    verdict: 'askPerson', amount: percent(100), asks: ['two-grounds'],
  },
  { name: 'none of the grounds', asOf: ASOF, facts: nobody, verdict: 'ineligible', amount: null, amounts: { percent: null, 'percent-income-support': null } },
  { name: 'nothing is known', asOf: ASOF, facts: {}, verdict: 'needsInfo', missing: ['birthDate', 'blindCertificate'] },
  ...([
    ['of 70', { birthDate: '1956-01-01' }, 100],
    ['blind', { blindCertificate: true }, 100],
    ['in a town of the fifth cluster', { localityCluster: 5 }, 50],
  ] as const).map(([who, facts, rate]) => ({
    name: `income support since 2002, and ${who}: two grounds, the better of them`, asOf: ASOF,
    facts: { ...nobody, currentBenefits: ['income-support'], benefitSince: { 'income-support': '2002-01-01' }, ...facts },
    verdict: 'askPerson' as const, amounts: { percent: percent(rate), 'percent-income-support': null }, asks: ['two-grounds'],
  })),
  {
    name: 'blind, in a town of the fifth cluster: two grounds, a person', asOf: ASOF,
    facts: { ...nobody, blindCertificate: true, localityCluster: 5 }, verdict: 'askPerson', amount: percent(100), asks: ['two-grounds'],
  },
  {
    name: 'of 70, the benefits not told: free, and no other share is named', asOf: ASOF,
    facts: { ...nobody, birthDate: '1956-01-01', currentBenefits: undefined }, verdict: 'eligible',
    amounts: { percent: percent(100), 'percent-income-support': null },
  },
  {
    name: 'the benefits not told, no other ground: no share yet', asOf: ASOF,
    facts: { ...nobody, currentBenefits: undefined }, verdict: 'needsInfo', amounts: { percent: null, 'percent-income-support': null },
  },
  {
    name: 'a town whose cluster is not known here', asOf: ASOF, facts: { ...clusterUnknown, locality: '3000' },
    verdict: 'askPerson', amount: null, conditions: { ground: 'person' },
  },
  {
    name: 'such a town before the second stage of the reform', asOf: '2025-03-31', facts: { ...clusterUnknown, locality: '3000' }, verdict: 'ineligible',
  },
  {
    name: 'such a town, and another ground', asOf: ASOF, facts: { ...clusterUnknown, locality: '3000', birthDate: '1955-01-01' },
    verdict: 'eligible', amount: percent(100),
  },
])
