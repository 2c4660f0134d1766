/** Housing. Meanings, types and units of the facts; their questions stand in `locales`. */
import type { FactTypes } from '~/engine/facts'

export const housingFacts = {
  /** Where they live now */
  housing: { type: 'choice', values: ['owner', 'renter', 'publicHousing', 'withFamily', 'homeless', 'shelter', 'absorptionCentre', 'institution'], sensitivity: 'sensitive' },
  monthlyRent: { type: 'money', per: 'month', sensitivity: 'personal' },
  /** The applicant, the spouse or a child living with them has any right in a home, or part of one, in Israel or abroad (spouse.ownsHome says whose) */
  ownsHome: { type: 'boolean', sensitivity: 'personal' },
  /** The same people had such a right in the 10 years before asOf */
  ownedHomeInPast: { type: 'boolean', sensitivity: 'personal' },
  /** Asked after a yes to one of the two before; none = none of these special kinds, an ordinary right */
  homeRightsDetail: { type: 'choice', values: ['none', 'part', 'inherited', 'onPaperOnly', 'soldInDivorce', 'heldByProtectedTenant', 'boughtNotPaid'], sensitivity: 'personal' },
  /** When the last home right ended */
  homeRightEndedOn: { type: 'date', sensitivity: 'personal' },
  /** A State loan, grant or flat, ever, applicant or spouse; rent assistance does not count */
  receivedGovHousingAid: { type: 'boolean', sensitivity: 'personal' },
  leaseInOwnName: { type: 'boolean', sensitivity: 'personal' },
  /** Length of the contract */
  leaseMonths: { type: 'number', unit: 'months', sensitivity: 'none' },
  /** Who the landlord is to the tenant or spouse */
  landlordRelation: { type: 'choice', values: ['none', 'spouse', 'exSpouse', 'parent', 'child', 'sibling', 'otherRelative'], sensitivity: 'personal' },
  /** Held by key money, as a protected tenant */
  keyMoneyLease: { type: 'boolean', sensitivity: 'personal' },
  /** All guarantees that cost money, together */
  depositAsked: { type: 'money', per: 'once', sensitivity: 'none' },
  /** Trouble with a private landlord */
  tenantProblem: { type: 'choice', values: ['unfit', 'repairs', 'deposit', 'charges', 'eviction', 'option', 'none'], sensitivity: 'none' },
  /** Trouble in a public flat */
  publicHousingProblem: { type: 'choice', values: ['repairs', 'rent', 'debt', 'eviction', 'crowding', 'none'], sensitivity: 'none' },
  /** Day the repair was asked in writing, of a landlord or a housing company */
  repairRequestedOn: { type: 'date', sensitivity: 'none' },
  /** No water, no power, sewage… */
  defectPreventsLiving: { type: 'boolean', sensitivity: 'none' },
  /** Years of marriage, children, siblings, service */
  housingPoints: { type: 'number', unit: 'points', sensitivity: 'none' },
  /** Holds a valid public-housing certificate */
  publicHousingApproved: { type: 'boolean', sensitivity: 'personal' },
  /** Public flats refused */
  publicHousingRefusals: { type: 'number', unit: 'count', sensitivity: 'personal' },
  /** Years in a row in public flats */
  yearsInPublicHousing: { type: 'number', unit: 'years', sensitivity: 'personal' },
  /** Rooms of the public flat */
  flatRooms: { type: 'number', unit: 'count', halves: true, sensitivity: 'none' },
  /** Years in this flat */
  yearsInFlat: { type: 'number', unit: 'years', sensitivity: 'none' },
  /** Children born since moving in */
  childrenBornInFlat: { type: 'number', unit: 'count', sensitivity: 'none' },
  /** A doctor says that a family member needs a room alone */
  separateRoomNeeded: { type: 'boolean', sensitivity: 'sensitive' },
  /** Area of the home (municipal bill, or gross area of a public flat) */
  homeAreaSqm: { type: 'number', unit: 'squareMetres', sensitivity: 'none' },
  /** The municipal-tax bill of the home is in the name of the applicant or the spouse, as owner or tenant */
  paysArnona: { type: 'boolean', sensitivity: 'none' },
  /** Municipal tax before a discount (a two-month bill ÷ 2) */
  monthlyArnona: { type: 'money', per: 'month', sensitivity: 'none' },
  /** With the electricity supplier */
  electricityContractInOwnName: { type: 'boolean', sensitivity: 'none' },
  /** A notice of disconnection for debt came, or the power is already off */
  electricityCutThreatened: { type: 'boolean', sensitivity: 'personal' },
  /** Someone at home needs an electric medical device, or medicine kept cold */
  electricMedicalDevice: { type: 'boolean', sensitivity: 'sensitive' },
  /** Day a home was, or will be, bought; null = none */
  homePurchaseDate: { type: 'date', nullable: true, sensitivity: 'personal' },
  /** What happened to the public tenant one lived with */
  tenantEvent: { type: 'choice', values: ['died', 'nursingHome', 'none'], sensitivity: 'sensitive' },
  tenantEventDate: { type: 'date', sensitivity: 'sensitive' },
  /** Of the applicant to that tenant */
  relationToTenant: { type: 'choice', values: ['spouse', 'child', 'grandchild', 'parent', 'ward', 'other'], sensitivity: 'personal' },
  /** Years together right before the event */
  livedWithTenantYears: { type: 'number', unit: 'years', sensitivity: 'personal' },
  /** That tenant's years in public housing */
  tenantYearsInPublicHousing: { type: 'number', unit: 'years', sensitivity: 'personal' },
  /** Why the relative was away in those years */
  absenceReason: { type: 'choice', values: ['none', 'army', 'hospital', 'prison', 'other'], sensitivity: 'sensitive' },
  /** The municipality recognises the person as living on the street */
  streetDwellerRecognised: { type: 'boolean', sensitivity: 'sensitive' },
  /** In steady contact with the street-dwellers unit and in its plan */
  inHomelessProgramme: { type: 'boolean', sensitivity: 'sensitive' },
} as const satisfies FactTypes
