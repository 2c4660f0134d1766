import { defineCases } from '~/engine/cases'

const ASOF = '2026-06-01'
const notHurt = { workInjury: null, hostileActInjuryDate: null, accidentDate: null }
const limited = {
  mobilityLimitedPermanent: true, usesMobilityAid: true, housing: 'owner', currentBenefits: [], ...notHurt, maritalStatus: 'single', children: [],
}
const healthy = { ...limited, mobilityLimitedPermanent: false, usesMobilityAid: false }
const child = { birthDate: '2015-01-01', livesWithApplicant: true, needsWheelchair: true }

export const homeAdaptationCases = defineCases('home-adaptation', [
  {
    name: 'walking limited for good, a walker, own home', asOf: ASOF, facts: limited,
    verdict: 'eligible', amount: { unit: 'ILS once', min: 0, max: 65_000 },
    amounts: { lift: { unit: 'ILS once', min: 0, max: 130_000 } },
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
    facts: { ...limited, usesMobilityAid: false, needsWheelchair: false }, verdict: 'ineligible',
  },
  ...(['workInjury', 'hostileActInjuryDate', 'accidentDate', 'currentBenefits', 'housing'] as const).map((path) => ({
    name: `limited for good, and nobody asked about ${path}`, asOf: ASOF, facts: { ...limited, [path]: undefined },
    verdict: 'needsInfo' as const, missing: [path === 'workInjury' ? 'workInjury.status' : path],
  })),
  ...(['maritalStatus', 'children'] as const).map((path) => ({
    name: `not limited, and nobody asked about ${path}: another of the home may be`, asOf: ASOF, facts: { ...healthy, [path]: undefined },
    verdict: 'needsInfo' as const, missing: [path], conditions: { 'limited-for-good': 'noOrPerson' as const },
  })),
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
    verdict: 'askPerson', asks: ['other-member'], concerned: ['children[0]'],
  },
  {
    name: 'a child in a wheelchair while the parent was not asked', asOf: ASOF,
    facts: { housing: 'owner', children: [child] }, verdict: 'askPerson', asks: ['other-member'],
    concerned: ['children[0]'],
  },
  {
    name: 'the spouse needs a wheelchair', asOf: ASOF,
    facts: { ...healthy, maritalStatus: 'married', spouse: { needsWheelchair: true } }, verdict: 'askPerson',
  },
  {
    name: 'parent and child: the parent’s own right stands', asOf: ASOF,
    facts: { ...limited, children: [child] }, verdict: 'eligible', asksNot: ['other-member'], concerned: [],
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
  ...(['homeless', 'shelter', 'absorptionCentre'] as const).map((housing) => ({
    name: `no home of their own to adapt (${housing}): a person`, asOf: ASOF, facts: { ...limited, housing },
    verdict: 'askPerson' as const, conditions: { 'lives-there': 'person' as const },
  })),
  {
    name: 'an accident at work that was recognised: does that body help?', asOf: ASOF,
    facts: { ...limited, workInjury: { date: '2025-03-01', status: 'recognised' } },
    verdict: 'askPerson', conditions: { 'no-other-body': 'person' },
  },
  {
    name: 'an accident at work that was not recognised', asOf: ASOF,
    facts: { ...limited, workInjury: { date: '2025-03-01', status: 'refused' } },
    verdict: 'eligible', conditions: { 'no-other-body': 'yes' },
  },
  {
    name: 'hurt at work, on the injury allowance', asOf: ASOF, facts: { ...limited, currentBenefits: ['work-injury-allowance'] },
    verdict: 'askPerson', conditions: { 'no-other-body': 'person' },
  },
  {
    name: 'limited for good, no walking aid and no wheelchair', asOf: ASOF,
    facts: { ...limited, usesMobilityAid: false, needsWheelchair: false },
    verdict: 'ineligible', conditions: { 'limited-for-good': 'no' },
  },
  {
    name: 'two children, one in a wheelchair: the help is for that one', asOf: ASOF,
    facts: { ...healthy, children: [{ ...child, needsWheelchair: false }, child] },
    verdict: 'askPerson', concerned: ['children[1]'],
  },
  {
    name: 'a child in a wheelchair who lives with the other parent', asOf: ASOF,
    facts: { ...healthy, children: [{ ...child, livesWithApplicant: false }] },
    verdict: 'ineligible', asksNot: ['other-member'], concerned: [],
  },
  {
    name: 'limited for good, aids not asked, and a child in a wheelchair: the child’s right, with a person', asOf: ASOF,
    facts: { mobilityLimitedPermanent: true, housing: 'owner', currentBenefits: [], children: [child] },
    verdict: 'askPerson', asks: ['other-member'], concerned: ['children[0]'],
  },
  {
    name: 'limited for good without aid or wheelchair, and the spouse needs a wheelchair', asOf: ASOF,
    facts: { ...limited, usesMobilityAid: false, needsWheelchair: false, maritalStatus: 'married', spouse: { needsWheelchair: true } },
    verdict: 'askPerson', asks: ['other-member'],
  },
  {
    name: 'both of a couple in wheelchairs: the applicant’s own right stands', asOf: ASOF,
    facts: { ...limited, usesMobilityAid: undefined, needsWheelchair: true, maritalStatus: 'married', spouse: { needsWheelchair: true } },
    verdict: 'eligible', asksNot: ['other-member'],
  },
  {
    name: 'crutches for some weeks, and the spouse needs a wheelchair', asOf: ASOF,
    facts: { ...limited, mobilityLimitedPermanent: false, maritalStatus: 'married', spouse: { needsWheelchair: true } },
    verdict: 'askPerson', asks: ['other-member'],
  },
  {
    name: 'the spouse in a wheelchair at home, a child in one with the other parent', asOf: ASOF,
    facts: {
      ...healthy, maritalStatus: 'married', spouse: { needsWheelchair: true }, children: [{ ...child, livesWithApplicant: false }],
    },
    verdict: 'askPerson', asks: ['other-member'], concerned: [],
  },
])
