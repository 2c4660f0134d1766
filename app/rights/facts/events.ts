/** Events. Meanings, types and units of the facts; their questions stand in `locales`. */
import type { FactTypes } from '~/engine/facts'
import { birth, pregnancyRest, workInjury } from './shapes'

export const eventsFacts = {
  /** A birth in the last two years; null = none */
  birth,
  /** Last day of parental leave (with pay or the law's weeks), of the parent who asks */
  parentalLeaveEnd: { type: 'date', sensitivity: 'none' },
  /** Days in hospital around the birth */
  motherHospitalDays: { type: 'number', unit: 'days', sensitivity: 'sensitive' },
  /** The baby's */
  babyHospitalDays: { type: 'number', unit: 'days', sensitivity: 'sensitive' },
  /** Work stopped to protect a pregnancy */
  pregnancyRest,
  /** An accident or illness from work */
  workInjury,
  /** Day of an accident that was not at work; null = none in the last year */
  accidentDate: { type: 'date', nullable: true, sensitivity: 'personal' },
  /** What happened; a blow by a spouse is homeOrLeisure */
  accidentKind: { type: 'choice', values: ['homeOrLeisure', 'road', 'work', 'illness'], sensitivity: 'sensitive' },
  /** A doctor or hospital examined the person within 72 hours */
  accidentSeenWithin72Hours: { type: 'boolean', sensitivity: 'personal' },
  /** Days on which the person could not work or function because of it, up to asOf */
  accidentDaysUnfit: { type: 'number', unit: 'days', sensitivity: 'personal' },
  /** In hospital or confined to the home in those days, on a doctor's word */
  accidentConfined: { type: 'boolean', sensitivity: 'personal' },
  /** Sick pay, insurance or another payment was given for all those days */
  sickPayForAccidentDays: { type: 'boolean', sensitivity: 'personal' },
  /** Injury of body or mind by a hostile act */
  hostileActInjuryDate: { type: 'date', nullable: true, sensitivity: 'sensitive' },
  /** Asked only where it opens help, always skippable, never stored without consent */
  violenceAtHome: { type: 'boolean', sensitivity: 'sensitive' },
  /** Always skippable */
  leftViolentHomeDate: { type: 'date', sensitivity: 'sensitive' },
  violenceTreatmentPlan: { type: 'boolean', sensitivity: 'sensitive' },
  /** Nights in a shelter in the last stay */
  shelterStayDays: { type: 'number', unit: 'days', sensitivity: 'sensitive' },
  /** After a shelter */
  transitionApartmentMonths: { type: 'number', unit: 'months', sensitivity: 'sensitive' },
  returnedToViolentHome: { type: 'boolean', sensitivity: 'sensitive' },
  /** Last adaptation grant; null = never */
  lastAdaptationGrantDate: { type: 'date', nullable: true, sensitivity: 'sensitive' },
} as const satisfies FactTypes
