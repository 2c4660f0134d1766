import { defineCases } from '~/engine/cases'

const nothing = {
  blindCertificate: false, needsWheelchair: false, usesMobilityAid: false, mobilityLimitationPercent: 0, currentBenefits: [],
  medicalDisabilityPercent: 0, children: [],
}

export const disabledParkingBadgeCases = defineCases('disabled-parking-badge', [
  {
    name: 'a blindness certificate', asOf: '2026-06-01', facts: { ...nothing, blindCertificate: true },
    verdict: 'askPerson', amount: null, conditions: { 'walking-limited': 'yes' }, asks: ['person-decides'],
  },
  {
    name: 'needs a wheelchair', asOf: '2026-06-01', facts: { needsWheelchair: true },
    verdict: 'askPerson', conditions: { 'walking-limited': 'yes' },
  },
  {
    name: 'a mobility percentage was set', asOf: '2026-06-01', facts: { ...nothing, mobilityLimitationPercent: 20 },
    verdict: 'askPerson', conditions: { 'walking-limited': 'yes' },
  },
  {
    name: 'receives the mobility allowance', asOf: '2026-06-01', facts: { ...nothing, currentBenefits: ['mobility-allowance'] },
    verdict: 'askPerson', conditions: { 'walking-limited': 'yes' },
  },
  {
    name: 'medical disability of 60 % and a limited walk for good', asOf: '2026-06-01',
    facts: { ...nothing, medicalDisabilityPercent: 60, mobilityLimitedPermanent: true },
    verdict: 'askPerson', conditions: { 'walking-limited': 'yes' },
  },
  {
    name: 'medical disability of 59.9 % and a limited walk, no aid', asOf: '2026-06-01',
    facts: { ...nothing, medicalDisabilityPercent: 59.9, mobilityLimitedPermanent: true },
    verdict: 'ineligible', conditions: { 'walking-limited': 'no' },
  },
  {
    name: 'medical disability of 80 % that is not of the legs', asOf: '2026-06-01',
    facts: { ...nothing, medicalDisabilityPercent: 80, mobilityLimitedPermanent: false }, verdict: 'ineligible',
  },
  {
    name: 'no hint, and no aid to walk', asOf: '2026-06-01', facts: nothing,
    verdict: 'ineligible', conditions: { 'walking-limited': 'no' },
  },
  {
    name: 'uses crutches, nothing else known', asOf: '2026-06-01', facts: { usesMobilityAid: true }, verdict: 'askPerson',
    conditions: { 'walking-limited': 'yes' },
  },
  {
    name: 'no aid, not blind, no disability, no benefit and no children: nobody has to ask more', asOf: '2026-06-01',
    facts: { usesMobilityAid: false, blindCertificate: false, hasDisability: false, currentBenefits: [], children: [] },
    verdict: 'ineligible', conditions: { 'walking-limited': 'no' },
  },
  ...(['mobilityLimitationPercent', 'currentBenefits', 'medicalDisabilityPercent', 'children'] as const).map((path) => ({
    name: `no hint, and nobody asked about ${path}`, asOf: '2026-06-01',
    facts: { ...nothing, mobilityLimitedPermanent: true, [path]: undefined },
    verdict: 'askPerson' as const, conditions: { 'walking-limited': 'unknown' as const }, missing: [path],
  })),
  {
    name: 'no aid, blindness not asked: a person still decides', asOf: '2026-06-01', facts: { usesMobilityAid: false },
    verdict: 'askPerson', conditions: { 'walking-limited': 'unknown' }, missing: ['blindCertificate'],
  },
  {
    name: 'a child who needs a wheelchair: the parent may hold the badge', asOf: '2026-06-01',
    facts: { ...nothing, children: [{ birthDate: '2014-01-01', needsWheelchair: false }, { birthDate: '2016-01-01', needsWheelchair: true }] },
    verdict: 'askPerson', conditions: { 'walking-limited': 'yes' }, concerned: ['children[1]'],
  },
  {
    name: 'a child who needs none', asOf: '2026-06-01',
    facts: { ...nothing, children: [{ birthDate: '2016-01-01', needsWheelchair: false }] }, verdict: 'ineligible',
  },
  {
    name: 'nothing known', asOf: '2026-06-01', facts: {}, verdict: 'askPerson', missing: ['usesMobilityAid', 'needsWheelchair'],
  },
  {
    name: 'walking is limited for good, no aid, and no percentage was told', asOf: '2026-06-01',
    facts: { usesMobilityAid: false, blindCertificate: false, mobilityLimitedPermanent: true }, verdict: 'askPerson',
    missing: ['mobilityLimitationPercent', 'medicalDisabilityPercent'], conditions: { 'walking-limited': 'unknown' },
  },
  {
    name: 'medical disability of 61 %, no aid, and how one walks was not told', asOf: '2026-06-01',
    facts: { ...nothing, medicalDisabilityPercent: 61 }, verdict: 'askPerson', missing: ['mobilityLimitedPermanent'],
    conditions: { 'walking-limited': 'unknown' },
  },
])
