/** The closed lists of codes in the directory data. Their words live in `locales`. */
export const LANGUAGES = ['he', 'ar', 'ru', 'en', 'am'] as const
export type Language = (typeof LANGUAGES)[number]

export const CENTER_KINDS = [
  'shil',
  'rightsCenter',
  'socialServices',
  'niiBranch',
  'executionOffice',
  'employmentOffice',
  'legalAid',
  'housingOffice',
  'taxOffice',
  'labourCourt',
] as const
export type CenterKind = (typeof CENTER_KINDS)[number]

/** `authority`: the first address of a municipality; `district`: the office of a neighbourhood. */
export const LEVELS = ['authority', 'district'] as const

export const CONFIDENCES = ['high', 'medium', 'low'] as const
export type Confidence = (typeof CONFIDENCES)[number]

/** Who may come. Null in a record means that no source says. */
export const ELIGIBILITIES = ['anyone', 'residents', 'residentsKnownToSocialServices', 'holocaustSurvivors'] as const
export type Eligibility = (typeof ELIGIBILITIES)[number]

/** Whether one may just come. Null in a record means that no source says. */
export const APPOINTMENTS = ['byAppointment', 'walkIn'] as const
export type Appointment = (typeof APPOINTMENTS)[number]

/** What a record's coordinates point at: good for "nearest", never for a pin on a door. */
export const GEO_PRECISIONS = ['locality', 'council', 'area', 'office2013'] as const

export const DISTRICTS = ['jerusalem', 'north', 'haifa', 'center', 'telAviv', 'south', 'judeaAndSamaria'] as const
export type District = (typeof DISTRICTS)[number]

export const LOCALITY_TYPES = [
  'city',
  'localCouncil',
  'village',
  'moshav',
  'community',
  'bedouin',
  'bedouinTribe',
  'institution',
  'other',
] as const

/** `unknown`: added from an official list that does not tell. */
export const SECTORS = ['jewish', 'nonJewish', 'mixed', 'unknown'] as const

/** Text by language. Hebrew is always there; a missing language falls back to it, with the Hebrew marked as such. */
export type Names = { he: string } & Partial<Record<Exclude<Language, 'he'>, string>>

/** Whose number it is: the place's own, the social-services department's, or a national line's. */
export type PhoneOwner = 'self' | 'department' | 'hotline'

/** `ownerId` names the department or the line; `asOf` is set when the number is older than the rest of its record. */
export interface Phone {
  number: string
  extension?: string
  owner: PhoneOwner
  ownerId?: string
  asOf?: number
}

export type SwitchboardPhone = Pick<Phone, 'number' | 'extension'>

/** One span of opening: days 0 (Sunday) to 6, wall-clock times `HH:MM` in Israel. */
export interface OpeningSpan {
  days: number[]
  from: string
  to: string
}

export type Hours = { always: true } | { weekly: OpeningSpan[] }

/** The hours were published only for these subjects, or only for these languages, of a line. */
export interface HoursKnownFor {
  topics?: string[]
  languages?: string[]
}

/** Days, both included, on which other hours hold than those of the week; no spans: closed. ISO dates. */
export interface HourException {
  from: string
  to: string
  spans: Pick<OpeningSpan, 'from' | 'to'>[]
}
