/** Residence and immigration. Meanings, types and units of the facts; their questions stand in `locales`. */
import type { FactTypes } from '~/engine/facts'

export const residenceFacts = {
  /** Status in Israel (also on spouse) */
  residency: { type: 'choice', values: ['citizen', 'permanentResident', 'temporaryResident', 'noStatus'], sensitivity: 'sensitive' },
  /** Start of continuous residency (for noStatus: of the stay) in Israel; birth date for those born here (also on spouse) */
  residentSince: { type: 'date', sensitivity: 'personal' },
  /** Where the person lives or stays now */
  locality: { type: 'text', sensitivity: 'none' },
  /** Rent-aid class of the locality; two classes cover every place: large = a city (type city in directory/localities.csv), or over 1,000 residents with at least 30 and at least 5 % private renters; small = the rest. Numbers of renters are not in our data, so of a place that is no city, and of an unknown locality, it is unknown. It changes the amount (small is paid at 70 %), never the verdict: unknown → the range of both */
  localityRentClass: { type: 'choice', values: ['large', 'small'], sensitivity: 'none', derived: true },
  /** Grade for raised rent assistance */
  rentGrade: { type: 'choice', values: ['A', 'B'], sensitivity: 'none', derived: true },
  /** National priority area */
  priorityArea: { type: 'boolean', sensitivity: 'none', derived: true },
  /** CBS socio-economic cluster */
  localityCluster: { type: 'number', unit: 'count', min: 1, max: 10, sensitivity: 'none', derived: true },
  /** Status at the Ministry of Aliyah; immigrantCitizen = ezrach oleh, born abroad to Israelis; noStatus residency implies none (also on spouse) */
  immigrantStatus: { type: 'choice', values: ['none', 'oleh', 'immigrantCitizen', 'returningMinor', 'returningResident'], sensitivity: 'personal' },
  /** Date on the oleh certificate, not of landing (also on spouse) */
  aliyahDate: { type: 'date', sensitivity: 'personal' },
  /** Months in Israel, added up, in the 3 years before oleh status */
  monthsInIsraelBefore3y: { type: 'number', unit: 'months', sensitivity: 'personal' },
  /** The same in the 7 years before */
  monthsInIsraelBefore7y: { type: 'number', unit: 'months', sensitivity: 'personal' },
  /** Months in Israel since arrival, gaps taken out; else counted from aliyahDate or residentSince when no absence was reported (also on a child, since birth or arrival) */
  monthsInIsrael: { type: 'number', unit: 'months', sensitivity: 'personal' },
  /** Already got the basket */
  absorptionBasketReceived: { type: 'boolean', sensitivity: 'none' },
  /** Outside Israel on asOf */
  abroadNow: { type: 'boolean', sensitivity: 'personal' },
  /** Trips abroad that began in the calendar year of asOf, the one under way included */
  tripsAbroadThisYear: { type: 'number', unit: 'trips', sensitivity: 'personal' },
  /** Days outside Israel in the calendar year of asOf, all trips together */
  daysAbroadThisYear: { type: 'number', unit: 'days', sensitivity: 'personal' },
  /** Day a returning resident came back */
  returnDate: { type: 'date', sensitivity: 'personal' },
  /** Full years abroad in a row before the return */
  yearsAbroadBeforeReturn: { type: 'number', unit: 'years', sensitivity: 'personal' },
  /** Sent abroad by the State or a national body (self, spouse or parent) */
  wasEmissaryAbroad: { type: 'boolean', sensitivity: 'personal' },
  /** Kept paying health contributions to National Insurance */
  paidHealthContributionsAbroad: { type: 'boolean', sensitivity: 'none' },
  /** Only where a window is longer */
  aliyahCommunity: { type: 'choice', values: ['none', 'yemen', 'bneiMenashe'], sensitivity: 'sensitive' },
  /** Fled fighting, or a place that bars taking property out */
  cameFromEmergencyArea: { type: 'boolean', sensitivity: 'sensitive' },
  /** In ulpan now */
  studyingUlpan: { type: 'boolean', sensitivity: 'none' },
  /** Used the free course before */
  ulpanUsed: { type: 'boolean', sensitivity: 'none' },
  /** Why ulpan was put off */
  ulpanDelayReason: { type: 'choice', values: ['none', 'birth', 'childCare', 'move', 'familyDistress', 'illness'], sensitivity: 'personal' },
  /** Finished Ulpan Alef, or knows Hebrew at that level */
  hebrewUlpanA: { type: 'boolean', sensitivity: 'none' },
  /** Months in which the oleh discount on city tax was given, all towns together */
  olehArnonaMonthsUsed: { type: 'number', unit: 'months', sensitivity: 'none' },
  /** May stretch the tax-credit months */
  servedArmySinceAliyah: { type: 'boolean', sensitivity: 'personal' },
  /** Post-secondary study, may stretch them too */
  studiedSinceAliyah: { type: 'boolean', sensitivity: 'none' },
  /** Full years of holding the foreign driving licence before entry */
  foreignLicenceYears: { type: 'number', unit: 'years', sensitivity: 'none' },
  /** The licensing body told the person to sit an exam */
  licensingExamRequired: { type: 'boolean', sensitivity: 'none' },
  /** Got a grant of the entrepreneurs' fund */
  gotEntrepreneurFund: { type: 'boolean', sensitivity: 'none' },
  /** Only where residency is temporaryResident or noStatus; feeds shared.niiResidence, the residence rule of all National Insurance rights (a5 counts as resident) */
  visaType: { type: 'choice', values: ['a1', 'a5', 'b1', '2a5', 'stayPermit', 'other', 'none'], sensitivity: 'sensitive' },
  /** First day of that permit */
  visaSince: { type: 'date', sensitivity: 'sensitive' },
  /** Lives mainly in Israel, now or in the last half year */
  centreOfLifeInIsrael: { type: 'boolean', sensitivity: 'personal' },
  hasAssetsOrBusinessInIsrael: { type: 'boolean', sensitivity: 'personal' },
} as const satisfies FactTypes
