/** The applicant. Meanings, types and units of the facts; their questions stand in `locales`. */
import type { FactTypes } from '~/engine/facts'

export const applicantFacts = {
  /** Gives the age on asOf */
  birthDate: { type: 'date', sensitivity: 'personal' },
  /** Only where the law distinguishes (pension age, widow or widower, pension insurance) */
  sex: { type: 'choice', values: ['female', 'male'], sensitivity: 'personal' },
  /** Language of the answers and of the centre */
  preferredLanguage: { type: 'choice', values: ['he', 'ar', 'ru', 'en', 'am'], sensitivity: 'none' },
  /** Separated = still married, living apart; commonLaw = living as a couple without marriage */
  maritalStatus: { type: 'choice', values: ['single', 'married', 'commonLaw', 'separated', 'divorced', 'widowed'], sensitivity: 'personal' },
  /** Day the couple began to live apart; null = they live together */
  livesApartFromSpouseSince: { type: 'date', nullable: true, sensitivity: 'sensitive' },
  /** Asked of couples who live apart: one supports the other with money, by agreement or by habit */
  supportsSpouseWhileApart: { type: 'boolean', sensitivity: 'sensitive' },
  /** Day a file to end the marriage was opened and is still open; null = none */
  divorceProceedingsSince: { type: 'date', nullable: true, sensitivity: 'sensitive' },
  /** Asked of single parents: a partner lives in the home, married or not */
  livesWithPartner: { type: 'boolean', sensitivity: 'sensitive' },
  /** Start of the marriage or of living together */
  marriageDate: { type: 'date', sensitivity: 'personal' },
  /** Member of a kibbutz or collective moshav (also on spouse) */
  kibbutzMember: { type: 'boolean', sensitivity: 'none' },
  /** Yeshiva student or kollel fellow (also on spouse) */
  yeshivaStudent: { type: 'boolean', sensitivity: 'personal' },
  /** Regular studies in higher education (also on spouse) */
  fullTimeStudent: { type: 'boolean', sensitivity: 'none' },
  /** What is studied */
  studyTrack: { type: 'choice', values: ['firstDegree', 'secondDegree', 'certificate', 'mechina'], sensitivity: 'none' },
  /** First day of those studies */
  studyStartDate: { type: 'date', sensitivity: 'none' },
  /** Hours of class (also on spouse) */
  weeklyStudyHours: { type: 'number', unit: 'hoursAWeek', sensitivity: 'none' },
  /** Profession learned */
  profession: { type: 'text', sensitivity: 'none' },
  /** Born in Ethiopia, or a parent was; may only lengthen a window */
  ethiopianOrigin: { type: 'choice', values: ['none', 'self', 'parent'], sensitivity: 'sensitive' },
  /** Recognised as a lone soldier or lone national-service volunteer */
  loneSoldier: { type: 'boolean', sensitivity: 'personal' },
  /** End of compulsory, or of 24-month national, service */
  dischargeDate: { type: 'date', nullable: true, sensitivity: 'none' },
} as const satisfies FactTypes
