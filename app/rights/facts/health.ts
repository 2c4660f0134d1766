/** Health and care. Meanings, types and units of the facts; their questions stand in `locales`. */
import type { FactTypes } from '~/engine/facts'

export const healthFacts = {
  /** Fund in which the person is registered; none = with no fund */
  healthFund: { type: 'choice', values: ['clalit', 'maccabi', 'meuhedet', 'leumit', 'none'], sensitivity: 'personal' },
  /** Illness or disability limits earning, as the person sees it (also on spouse) */
  healthLimitsWork: { type: 'boolean', sensitivity: 'sensitive' },
  /** Has a disability of any kind */
  hasDisability: { type: 'boolean', sensitivity: 'sensitive' },
  /** The fund marks the person as chronically ill */
  chronicIllness: { type: 'boolean', sensitivity: 'sensitive' },
  /** Set by National Insurance; absent = not set or not known (also on spouse) */
  medicalDisabilityPercent: { type: 'percent', sensitivity: 'sensitive' },
  /** Highest percent given for one problem alone */
  largestSingleImpairmentPercent: { type: 'percent', sensitivity: 'sensitive' },
  /** Degree of incapacity to work, if set (also on spouse) */
  workIncapacityPercent: { type: 'percent', values: [0, 60, 65, 74, 75, 100], sensitivity: 'sensitive' },
  /** For a mental-health condition, set by National Insurance or an authorised psychiatrist */
  psychiatricDisabilityPercent: { type: 'percent', sensitivity: 'sensitive' },
  /** That degree is stable or permanent, not temporary */
  incapacityStable: { type: 'boolean', sensitivity: 'sensitive' },
  /** When incapacity began */
  incapacityStartDate: { type: 'date', sensitivity: 'sensitive' },
  /** Lived in Israel when it began */
  incapacityWhileResident: { type: 'boolean', sensitivity: 'sensitive' },
  /** Degree set for a work injury */
  workDisabilityPercent: { type: 'percent', sensitivity: 'sensitive' },
  /** Help with dressing, washing, eating, moving, continence, or supervision (also on spouse, a child, a dependant) */
  needsDailyHelp: { type: 'choice', values: ['none', 'partial', 'most', 'constant'], sensitivity: 'sensitive' },
  /** Cannot be left alone safely */
  needsConstantSupervision: { type: 'boolean', sensitivity: 'sensitive' },
  /** Lives where medical, nursing or rehabilitation care is given */
  inCareInstitution: { type: 'boolean', sensitivity: 'sensitive' },
  /** Treatments that open a right by themselves; [] = none */
  medicalTreatments: { type: 'choices', values: ['dialysis', 'transplant', 'oncologyListed'], sensitivity: 'sensitive' },
  /** Set by the Ministry of Health's mobility committee */
  mobilityLimitationPercent: { type: 'percent', sensitivity: 'sensitive' },
  /** Always needs, and uses, a wheelchair (also on spouse and a child); the medical committee decides */
  needsWheelchair: { type: 'boolean', sensitivity: 'sensitive' },
  /** Walker, crutches, prosthesis or wheelchair */
  usesMobilityAid: { type: 'boolean', sensitivity: 'sensitive' },
  /** Movement or function is limited for good, by a recognised medical body */
  mobilityLimitedPermanent: { type: 'boolean', sensitivity: 'sensitive' },
  /** Valid Israeli driving licence */
  hasDrivingLicence: { type: 'boolean', sensitivity: 'none' },
  /** A relative or carer living in the building or within 1,500 m drives for the person */
  authorisedDriverNearby: { type: 'boolean', sensitivity: 'personal' },
  /** Holds a blindness certificate */
  blindCertificate: { type: 'boolean', sensitivity: 'sensitive' },
  /** Employs a foreign carer with a permit */
  employsForeignCaregiver: { type: 'boolean', sensitivity: 'personal' },
} as const satisfies FactTypes
