/** Employment rights. Meanings, types and units of the facts; their questions stand in `locales`. */
import type { FactTypes } from '~/engine/facts'
import { unpaidWageMonths } from './shapes'

export const employmentFacts = {
  /** First day at this employer or workplace */
  jobStartDate: { type: 'date', sensitivity: 'none' },
  /** Last day of the last job; null = still working */
  lastWorkDay: { type: 'date', nullable: true, sensitivity: 'none' },
  reasonLeftWork: { type: 'choice', values: ['dismissed', 'resigned', 'resignedJustified', 'contractEnded', 'unpaidLeave', 'businessClosed'], sensitivity: 'personal' },
  /** Asked when a fixed term ended: the employer offered to renew at least 3 months before the end */
  renewalOfferedBeforeEnd: { type: 'boolean', sensitivity: 'none' },
  /** Why the person resigned; shelter may be skipped */
  resignReason: { type: 'choice', values: ['health', 'childCare', 'relocation', 'worseConditions', 'shelter', 'retirementAge', 'other'], sensitivity: 'sensitive' },
  /** Birth, adoption or foster placement behind the resignation */
  childBirthDate: { type: 'date', sensitivity: 'personal' },
  /** From the new home to the workplace that was left */
  movedHomeDistanceKm: { type: 'number', unit: 'km', sensitivity: 'none' },
  /** Told the employer of the worse conditions and gave time to mend */
  warnedEmployer: { type: 'boolean', sensitivity: 'none' },
  /** The employer put the person on unpaid leave */
  unpaidLeaveByEmployer: { type: 'boolean', sensitivity: 'none' },
  /** Length of the leave */
  unpaidLeaveDays: { type: 'number', unit: 'days', sensitivity: 'none' },
  /** How pay is set */
  wageBasis: { type: 'choice', values: ['monthly', 'daily', 'hourly'], sensitivity: 'none' },
  hourlyWage: { type: 'money', per: 'hour', sensitivity: 'personal' },
  /** Base wage with fixed additions, last full month */
  lastMonthlyWage: { type: 'money', per: 'month', sensitivity: 'personal' },
  /** Part of a full post */
  jobScopePercent: { type: 'percent', sensitivity: 'none' },
  workDaysPerWeek: { type: 'choice', values: [5, 6], sensitivity: 'none' },
  workedDaysThisMonth: { type: 'number', unit: 'days', min: 0, max: 31, sensitivity: 'none' },
  /** Months paid late or not at all; [] = none */
  unpaidWageMonths,
  /** Wages, severance and deposits that the employer owes, together */
  unpaidWages: { type: 'money', per: 'once', sensitivity: 'personal' },
  /** Sum of what the work rights found are worth */
  claimSum: { type: 'money', per: 'once', sensitivity: 'none', derived: true },
  paySlipReceived: { type: 'boolean', sensitivity: 'none' },
  /** Calendar days from the written notice to the last day */
  noticeGivenDays: { type: 'number', unit: 'days', sensitivity: 'none' },
  dismissalLetterDate: { type: 'date', sensitivity: 'none' },
  hearingHeld: { type: 'boolean', sensitivity: 'none' },
  /** With the reasons */
  hearingInvitedInWriting: { type: 'boolean', sensitivity: 'none' },
  hearingDate: { type: 'date', sensitivity: 'none' },
  /** Full severance deposits in place of severance pay */
  section14Applies: { type: 'choice', values: ['yes', 'no', 'unknown'], sensitivity: 'none' },
  /** Years for which it was paid; [] = for none */
  recuperationPaidYears: { type: 'numbers', unit: 'yearsOfWork', sensitivity: 'none' },
  leaveDaysUnused: { type: 'number', unit: 'days', sensitivity: 'none' },
  sickDaysUnpaid: { type: 'number', unit: 'days', sensitivity: 'personal' },
  sickCertificate: { type: 'boolean', sensitivity: 'personal' },
  /** An insured pension fund before this job */
  hadPensionFundBefore: { type: 'boolean', sensitivity: 'none' },
  pensionDepositsMade: { type: 'boolean', sensitivity: 'none' },
  monthlyTravelCost: { type: 'money', per: 'month', sensitivity: 'none' },
  employerTransport: { type: 'choice', values: ['none', 'oneWay', 'bothWays'], sensitivity: 'none' },
  overtimeHoursMonthly: { type: 'number', unit: 'hoursAMonth', sensitivity: 'none' },
  /** Hours on the weekly rest day */
  restDayHours: { type: 'number', unit: 'hoursAMonth', sensitivity: 'none' },
  /** By the employer */
  hourRecordsKept: { type: 'boolean', sensitivity: 'none' },
  employerKnewPregnancy: { type: 'boolean', sensitivity: 'sensitive' },
  /** Permit of the Ministry of Labour for the dismissal */
  permitGiven: { type: 'choice', values: ['yes', 'no', 'unknown'], sensitivity: 'none' },
  fertilityTreatment: { type: 'boolean', sensitivity: 'sensitive' },
  /** Manpower agency */
  employedThroughAgency: { type: 'boolean', sensitivity: 'none' },
  /** First day at the actual workplace through the agency */
  agencyWorkStartDate: { type: 'date', sensitivity: 'none' },
  jobSector: { type: 'choice', values: ['care', 'construction', 'agriculture', 'cleaning', 'guarding', 'catering', 'other'], sensitivity: 'none' },
  /** Court order against the employer; null = none */
  employerInsolvencyOrderDate: { type: 'date', nullable: true, sensitivity: 'none' },
} as const satisfies FactTypes
