import type { centers, hotlines, localities } from '#db/schema/index'
import type { Language } from '#db/directory-codes'
import type { Freshness } from './freshness'
import type { Topic } from './topics'

export type {
  CenterKind,
  Confidence,
  District,
  Eligibility,
  Hours,
  HoursKnownFor,
  Language,
  Names,
  OpeningSpan,
  Phone,
} from '#db/directory-codes'

/** `wheelchairAccess`: true or false when a source says so; null is not known, never "no". */
export type Center = typeof centers.$inferSelect
export type Hotline = typeof hotlines.$inferSelect
export type Locality = typeof localities.$inferSelect

/** Why a place is on the list, as codes; their words live in `locales`. Always in this order. */
export const REASONS = [
  'servesYourTown',
  'inYourTown',
  'nearest',
  'sameDistrict',
  'dealsWithTopic',
  'speaksYourLanguage',
  'openNow',
  'national',
] as const
export type ReasonCode = (typeof REASONS)[number]

/** What to know before going; never a reason to leave a place out. */
export type CautionCode = 'mainlyForSocialServicesClients' | 'neighbourhoodOffice'

export interface MatchRequest {
  /** CBS code; null when the person did not say, or lives in a place that is not in the directory. */
  locality: string | null
  language: Language | null
  /** The subjects of the need; none means a general question about rights. */
  topics: readonly Topic[]
  /** Whether the social-services department knows the person; null when not asked or not said. */
  knownToSocialServices?: boolean | null
  /** Whether the person needs a place that a wheelchair can enter. */
  needsAccess?: boolean
  now: Date
  /** The year from which a record's age is counted. */
  asOfYear: number
}

interface Referral {
  /** Between the middles of the two towns, not between doors; null when either is not known. */
  distanceKm: number | null
  /** Null when the hours are not known. */
  open: boolean | null
  reasons: ReasonCode[]
  /** The subjects asked for that it deals with, for the words of the reason; none for help with rights in general. */
  matchedTopics: readonly Topic[]
  /** The language asked for, when it is known to be spoken there. */
  spokenLanguage: Language | null
  freshness: Freshness
  /** Say "call before you come". */
  callFirst: boolean
  cautions: CautionCode[]
}

export type CenterReferral = Referral & { type: 'center'; center: Center }
export type LineReferral = Referral & { type: 'line'; hotline: Hotline }
export type MatchedPlace = CenterReferral | LineReferral
