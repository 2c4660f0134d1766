import { defineCases } from '~/engine/cases'

const ASOF = '2026-06-01'
const limited = { mobilityLimitedPermanent: true, usesMobilityAid: true, housing: 'owner', currentBenefits: [] }
const healthy = { ...limited, mobilityLimitedPermanent: false, usesMobilityAid: false }
const child = { birthDate: '2015-01-01', livesWithApplicant: true, needsWheelchair: true }

export const homeAdaptationCases = defineCases('home-adaptation', [
  {
    name: 'walking limited for good, a walker, own home', asOf: ASOF, facts: limited,
    verdict: 'eligible', amount: { unit: 'ILS once', min: 0, max: 65_000 },
  },
  { name: 'public flat', asOf: ASOF, facts: { ...limited, housing: 'publicHousing' }, verdict: 'eligible' },
  {
    name: 'rented home: the owner has to agree', asOf: ASOF, facts: { ...limited, housing: 'renter' },
    verdict: 'askPerson', asks: ['rented-home'], amount: { unit: 'ILS once', min: 0, max: 65_000 },
  },
  {
    name: 'not limited for good', asOf: ASOF, facts: { ...limited, mobilityLimitedPermanent: false },
    verdict: 'ineligible', conditions: { 'limited-for-good': 'no' },
  },
  {
    name: 'limited for good, and no aid is used', asOf: ASOF,
    facts: { ...limited, usesMobilityAid: false }, verdict: 'ineligible',
  },
  {
    name: 'a wheelchair was told of, and aids were not asked', asOf: ASOF,
    facts: { ...limited, usesMobilityAid: undefined, needsWheelchair: true }, verdict: 'eligible',
  },
  {
    name: 'limits not asked', asOf: ASOF, facts: { ...limited, mobilityLimitedPermanent: undefined },
    verdict: 'needsInfo', missing: ['mobilityLimitedPermanent'],
  },
  {
    name: 'aids not asked', asOf: ASOF,
    facts: { ...limited, usesMobilityAid: undefined }, verdict: 'needsInfo', missing: ['usesMobilityAid'],
  },
  {
    name: 'a child in a wheelchair', asOf: ASOF, facts: { ...healthy, children: [child] },
    verdict: 'askPerson', asks: ['other-member'],
  },
  {
    name: 'a child in a wheelchair while the parent was not asked', asOf: ASOF,
    facts: { housing: 'owner', children: [child] }, verdict: 'askPerson', asks: ['other-member'],
  },
  {
    name: 'the spouse needs a wheelchair', asOf: ASOF,
    facts: { ...healthy, maritalStatus: 'married', spouse: { needsWheelchair: true } }, verdict: 'askPerson',
  },
  {
    name: 'parent and child: the parent’s own right stands', asOf: ASOF,
    facts: { ...limited, children: [child] }, verdict: 'eligible',
  },
  {
    name: 'hurt in the army: does that body help?', asOf: ASOF,
    facts: { ...limited, currentBenefits: ['idf-disability-benefit'] },
    verdict: 'askPerson', conditions: { 'no-other-body': 'person' },
  },
  {
    name: 'hurt at work, on a pension for it', asOf: ASOF,
    facts: { ...limited, currentBenefits: ['work-disability-pension'] }, verdict: 'askPerson',
  },
  {
    name: 'hurt by hostile acts', asOf: ASOF,
    facts: { ...limited, currentBenefits: ['hostile-acts-benefits'] }, verdict: 'askPerson',
  },
  {
    name: 'hurt in a road accident', asOf: ASOF,
    facts: { ...limited, accidentDate: '2026-03-01', accidentKind: 'road' },
    verdict: 'askPerson', conditions: { 'no-other-body': 'person' },
  },
  {
    name: 'fell at home', asOf: ASOF, facts: { ...limited, accidentDate: '2026-03-01', accidentKind: 'homeOrLeisure' },
    verdict: 'eligible',
  },
  {
    name: 'hurt by a hostile act, no benefit yet', asOf: ASOF, facts: { ...limited, hostileActInjuryDate: '2024-03-01' },
    verdict: 'askPerson',
  },
  { name: 'no hostile act', asOf: ASOF, facts: { ...limited, hostileActInjuryDate: null }, verdict: 'eligible' },
  { name: 'lives in an institution', asOf: ASOF, facts: { ...limited, housing: 'institution' }, verdict: 'askPerson' },
])
