import { defineCases, type RightCase } from '~/engine/cases'
import { ASOF, couple, holding, lease, noHome, single } from './rent-benefits-households'

export const rentAssistanceBenefitsCases = defineCases('rent-assistance-benefits', [
  {
    name: 'couple on income support', asOf: ASOF, facts: { ...couple, ...holding('income-support') },
    verdict: 'eligible', amount: null,
    follows: ['income-support'],
  },
  {
    name: 'parent on income support', asOf: ASOF,
    facts: {
      ...single, ...holding('income-support'), children: [{ birthDate: '2015-01-01', livesWithApplicant: true }],
    },
    verdict: 'eligible',
  },
  {
    name: 'single on income support, 55 today', asOf: ASOF,
    facts: { ...single, ...holding('income-support'), birthDate: '1971-06-01' },
    verdict: 'eligible',
  },
  {
    name: 'single on income support, 55 tomorrow', asOf: ASOF,
    facts: {
      ...single, ...holding('income-support'), birthDate: '1971-06-02',
    },
    conditions: { group: 'no' }, verdict: 'ineligible',
  },
  {
    name: 'single pregnant woman in week 20 on income support', asOf: ASOF,
    facts: { ...single, ...holding('income-support'), pregnancy: { weeks: 20, foetuses: 1 } }, verdict: 'eligible',
  },
  {
    name: 'single pregnant woman in week 19', asOf: ASOF,
    facts: { ...single, ...holding('income-support'), pregnancy: { weeks: 19, foetuses: 1 } }, verdict: 'ineligible',
  },
  {
    name: 'single, week 20, on unemployment benefit; that she is a woman was not said', asOf: ASOF,
    facts: { ...single, sex: undefined, ...holding('unemployment-benefit'), pregnancy: { weeks: 20 } },
    verdict: 'eligible',
  },
  {
    name: 'a pregnant wife on unemployment benefit: the ground is of single women', asOf: ASOF,
    facts: {
      ...couple, ...holding('unemployment-benefit'), residency: 'noStatus', visaType: 'none', pregnancy: { weeks: 30 },
    },
    verdict: 'ineligible', conditions: { group: 'no' },
  },
  {
    name: 'stipend of a survivor while nothing is known of other benefits: a person already', asOf: ASOF,
    facts: {
      ...noHome, ...lease, birthDate: '1938-01-01', maritalStatus: 'widowed', children: [],
      ...holding('holocaust-survivor-allowance'),
    },
    verdict: 'askPerson', asks: ['survivor-stipend'],
  },
  {
    name: 'single on a disability pension, incapacity of 75%', asOf: ASOF,
    facts: { ...single, ...holding('general-disability-pension'), workIncapacityPercent: 75 }, verdict: 'eligible',
    follows: ['general-disability-pension'], amount: null,
  },
  {
    name: 'incapacity of 74% is not this group', asOf: ASOF,
    facts: { ...single, ...holding('general-disability-pension'), workIncapacityPercent: 74 }, verdict: 'ineligible',
  },
  {
    name: 'the degree is temporary: a person', asOf: ASOF,
    facts: { ...single, ...holding('general-disability-pension'), workIncapacityPercent: 100, incapacityStable: false },
    verdict: 'askPerson', asks: ['pension-temporary'],
  },
  {
    name: 'old-age pension with supplement', asOf: ASOF,
    facts: { ...single, ...holding('old-age-pension', 'old-age-income-supplement'), birthDate: '1950-01-01' },
    verdict: 'eligible',
  },
  {
    name: 'the spouse has the old-age pension with supplement', asOf: ASOF,
    facts: { ...couple, ...holding(), spouse: { currentBenefits: ['old-age-pension', 'old-age-income-supplement'] } },
    verdict: 'eligible',
  },
  {
    name: 'old-age pension of a former disability pensioner', asOf: ASOF,
    facts: { ...single, ...holding('old-age-for-disabled') }, verdict: 'eligible',
  },
  {
    name: 'child support from National Insurance', asOf: ASOF,
    facts: { ...single, ...holding('child-support-payments') }, verdict: 'eligible',
  },
  {
    name: 'stipend of a Holocaust survivor: its share is read by a person', asOf: ASOF,
    facts: { ...single, ...holding('holocaust-survivor-allowance') }, verdict: 'askPerson',
  },
  {
    name: 'the disability pension is the spouse’s: a person', asOf: ASOF,
    facts: {
      ...couple, ...holding(), monthlyWorkIncome: 20_000,
      spouse: { workIncapacityPercent: 100, currentBenefits: ['general-disability-pension'] },
    },
    conditions: { group: 'person' }, verdict: 'askPerson',
  },
  {
    name: 'nothing asked', asOf: ASOF,
    facts: {}, verdict: 'needsInfo', missing: ['ownsHome', 'housing', 'currentBenefits'],
  },
  {
    name: 'an ordinary home', asOf: ASOF,
    facts: { ...couple, ...holding('income-support'), ownsHome: true, homeRightsDetail: 'none' }, verdict: 'ineligible',
  },
  {
    name: 'a part of a home', asOf: ASOF,
    facts: { ...couple, ...holding('income-support'), ownsHome: true, homeRightsDetail: 'part' }, verdict: 'askPerson',
  },
  // The lease
  {
    name: 'owner', asOf: ASOF,
    facts: { ...couple, ...holding('income-support'), housing: 'owner' }, verdict: 'ineligible',
  },
  {
    name: 'public flat', asOf: ASOF,
    facts: { ...couple, ...holding('income-support'), housing: 'publicHousing' }, verdict: 'ineligible',
  },
  {
    name: 'lives with family: a person', asOf: ASOF,
    facts: { ...couple, ...holding('income-support'), housing: 'withFamily' }, verdict: 'askPerson',
  },
  {
    name: 'leaves an institution: a person', asOf: ASOF,
    facts: { ...couple, ...holding('income-support'), housing: 'institution' }, verdict: 'askPerson',
  },
  {
    name: 'lease in another’s name: a person', asOf: ASOF,
    facts: { ...couple, ...holding('income-support'), leaseInOwnName: false }, verdict: 'askPerson',
  },
  {
    name: 'name on the lease not asked', asOf: ASOF,
    facts: { ...couple, ...holding('income-support'), leaseInOwnName: undefined },
    verdict: 'needsInfo', missing: ['leaseInOwnName'],
  },
  {
    name: 'key money', asOf: ASOF,
    facts: { ...couple, ...holding('income-support'), keyMoneyLease: true }, verdict: 'ineligible',
  },
  {
    name: 'nobody asked about key money', asOf: ASOF,
    facts: { ...couple, ...holding('income-support'), keyMoneyLease: undefined }, verdict: 'needsInfo', missing: ['keyMoneyLease'],
  },
  ...(['spouse', 'exSpouse', 'parent', 'child', 'sibling'] as const).map((landlordRelation) => ({
    name: `the landlord is: ${landlordRelation}`, asOf: ASOF,
    facts: { ...couple, ...holding('income-support'), landlordRelation },
    verdict: 'ineligible' as const,
  })),
  {
    name: 'the landlord is another relative: a person', asOf: ASOF,
    facts: { ...couple, ...holding('income-support'), landlordRelation: 'otherRelative' }, verdict: 'askPerson',
  },
  {
    name: 'lease from a brother, aid since the last day of 2013', asOf: ASOF,
    facts: {
      ...couple, ...holding('income-support', 'rent-assistance-benefits'), landlordRelation: 'sibling',
      benefitSince: { 'rent-assistance-benefits': '2013-12-31' },
    },
    verdict: 'eligible',
  },
  {
    name: 'lease from a brother, aid since 1 January 2014', asOf: ASOF,
    facts: {
      ...couple, ...holding('income-support', 'rent-assistance-benefits'), landlordRelation: 'sibling',
      benefitSince: { 'rent-assistance-benefits': '2014-01-01' },
    },
    verdict: 'ineligible',
  },
  {
    name: 'the class of the locality never changes the verdict', asOf: ASOF,
    facts: { ...couple, ...holding('income-support'), localityRentClass: 'small' }, verdict: 'eligible', amount: null,
  },
  {
    name: 'the landlord is a parent, aid since 2013', asOf: ASOF,
    facts: {
      ...couple, ...holding('income-support', 'rent-assistance-benefits'), landlordRelation: 'parent',
      benefitSince: { 'rent-assistance-benefits': '2013-12-31' },
    },
    verdict: 'ineligible', conditions: { 'lease-landlord': 'no' },
  },
  {
    name: 'every condition holds', asOf: ASOF, facts: { ...couple, ...holding('income-support') }, verdict: 'eligible',
    conditions: {
      'no-home-applicant': 'yes', 'no-home-now': 'yes', 'no-home-past': 'yes', 'no-home-state-aid': 'yes',
      'lease-renter': 'yes',
      'lease-own-name': 'yes', 'lease-no-key-money': 'yes', 'lease-landlord': 'yes', group: 'yes',
    },
    asksNot: ['survivor-stipend', 'pension-temporary'],
  },
  {
    name: 'with family: nothing is asked of a lease', asOf: ASOF,
    facts: { ...couple, ...holding('income-support'), housing: 'withFamily' }, verdict: 'askPerson',
    conditions: {
      'lease-own-name': 'notApplicable', 'lease-no-key-money': 'notApplicable', 'lease-landlord': 'notApplicable',
    },
  },
  ...(['homeless', 'shelter', 'absorptionCentre'] as const).map((housing): RightCase => ({
    name: `about to sign a lease: ${housing}`, asOf: ASOF, facts: { ...couple, ...holding('income-support'), housing },
    verdict: 'askPerson', conditions: { 'lease-renter': 'person' },
  })),
  {
    name: 'name on the lease not asked: nothing is said of it', asOf: ASOF,
    facts: { ...couple, ...holding('income-support'), leaseInOwnName: undefined }, verdict: 'needsInfo',
    conditions: { 'lease-own-name': 'unknown' },
  },
  ...(['onPaperOnly', 'heldByProtectedTenant', 'boughtNotPaid', 'soldInDivorce'] as const).map((homeRightsDetail): RightCase => ({
    name: `a home of a special kind: ${homeRightsDetail}`, asOf: ASOF,
    facts: { ...couple, ...holding('income-support'), ownsHome: true, homeRightsDetail }, verdict: 'askPerson',
    conditions: { 'no-home-now': 'person' },
  })),
  {
    name: 'State aid for a home, never in a public flat', asOf: ASOF,
    facts: { ...couple, ...holding('income-support'), receivedGovHousingAid: true, yearsInPublicHousing: 0 },
    verdict: 'ineligible', conditions: { 'no-home-state-aid': 'no' },
  },
])
