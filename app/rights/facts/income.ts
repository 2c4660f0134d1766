/** Work and income. Meanings, types and units of the facts; their questions stand in `locales`. */
import type { FactTypes } from '~/engine/facts'
import { vehicle } from './shapes'

export const incomeFacts = {
  /** Main occupation now (also on spouse) */
  employment: { type: 'choice', values: ['employee', 'selfEmployed', 'unemployed', 'notWorking', 'student', 'soldier', 'retired'], sensitivity: 'personal' },
  /** Wage and self-employment together (also on spouse) */
  monthlyWorkIncome: { type: 'money', per: 'month', sensitivity: 'personal' },
  /** Pay after income tax, national and health insurance, other deductions added back */
  monthlyNetWage: { type: 'money', per: 'month', sensitivity: 'personal' },
  /** Pension from work in Israel, not from National Insurance (also on spouse) */
  monthlyPensionIncome: { type: 'money', per: 'month', sensitivity: 'personal' },
  /** Everything else: rent, interest, capital, support, maintenance received; not benefits, not the next three rows (also on spouse) */
  monthlyOtherIncome: { type: 'money', per: 'month', sensitivity: 'personal' },
  /** Pension from abroad, not part of another sum */
  foreignPensionIncome: { type: 'money', per: 'month', sensitivity: 'personal' },
  /** Lived under Nazi rule or its allies, or was born to a mother who did, up to 1946; may open more than is paid today */
  holocaustSurvivor: { type: 'boolean', sensitivity: 'sensitive' },
  /** Payments to survivors; never counted as income */
  holocaustSurvivorPayment: { type: 'money', per: 'month', sensitivity: 'sensitive' },
  /** Average of all adults in the home, previous calendar year */
  householdIncomePrevYear: { type: 'money', per: 'month', sensitivity: 'personal' },
  /** Bank, deposits and securities of the couple, together */
  savings: { type: 'money', per: 'once', sensitivity: 'personal' },
  /** Real property besides the home, in Israel or abroad */
  secondProperty: { type: 'boolean', sensitivity: 'personal' },
  /** More than half of a property besides the only home */
  realEstateShareOver50: { type: 'boolean', sensitivity: 'personal' },
  /** The applicant, the spouse or a child living with them */
  ownsVehicle: { type: 'boolean', sensitivity: 'none' },
  /** Cars and motorcycles of the household */
  vehicleCount: { type: 'number', unit: 'count', sensitivity: 'none' },
  /** The dearest one; null = none */
  vehicle,
  /** Registered and reporting at the Employment Service (also on spouse) */
  registeredJobSeeker: { type: 'boolean', sensitivity: 'none' },
  /** Why the person need not report */
  employmentServiceExemptReason: { type: 'choice', values: ['none', 'pregnancy13', 'childUnder2', 'illness30', 'carer45', 'rehab', 'communityService', 'notPlaceable', 'lowPaidWork', 'newBusiness', 'streetDweller', 'shelter'], sensitivity: 'sensitive' },
  /** First registration in this spell without work */
  employmentServiceFirstRegistration: { type: 'date', sensitivity: 'none' },
  /** 1st of the month of first registration of the former right to unemployment benefit; null = none in the last four years */
  previousUnemploymentStart: { type: 'date', nullable: true, sensitivity: 'none' },
  /** Months of insured work, and months that the law counts as such, in the 18 before the month of first registration */
  workMonthsInLast18: { type: 'number', unit: 'months', min: 0, max: 18, sensitivity: 'none' },
  /** Months of work in the 48 before the claim */
  workMonthsInLast48: { type: 'number', unit: 'months', min: 0, max: 48, sensitivity: 'none' },
  /** Longest run without a break */
  longestWorkRunInLast48: { type: 'number', unit: 'months', min: 0, max: 48, sensitivity: 'none' },
  /** Insured months in the 14 before work stopped (birth, rest in pregnancy) */
  insuredMonthsLast14: { type: 'number', unit: 'months', min: 0, max: 14, sensitivity: 'none' },
  /** The same of 22 */
  insuredMonthsLast22: { type: 'number', unit: 'months', min: 0, max: 22, sensitivity: 'none' },
  /** Months insured for old age since 18 */
  insuredMonthsTotal: { type: 'number', unit: 'months', sensitivity: 'none' },
  /** Of them in the 10 years before the entitling age */
  insuredMonthsLast10Years: { type: 'number', unit: 'months', min: 0, max: 120, sensitivity: 'none' },
  /** Women: years as employee or self-employed */
  insuredYearsAsWorker: { type: 'number', unit: 'years', sensitivity: 'none' },
  /** Full years after retirement age without pension because of **work** income */
  pensionDeferralYears: { type: 'number', unit: 'years', sensitivity: 'none' },
  /** Mean insured wage of the 3 full months before work stopped (injury, birth, service) */
  averageWage3Months: { type: 'money', per: 'month', sensitivity: 'personal' },
  /** The same of 6 full months (before registering or stopping) */
  averageWage6Months: { type: 'money', per: 'month', sensitivity: 'personal' },
  /** Work income of the tax year ÷ months worked */
  taxYearAvgMonthlyIncome: { type: 'money', per: 'month', sensitivity: 'personal' },
  taxYearMonthsWorked: { type: 'number', unit: 'months', min: 0, max: 12, sensitivity: 'none' },
  /** Usual hours (also on spouse) */
  weeklyWorkHours: { type: 'number', unit: 'hoursAWeek', sensitivity: 'none' },
  /** Average hours a month (also on spouse) */
  monthlyWorkHours: { type: 'number', unit: 'hoursAMonth', sensitivity: 'none', derived: true },
  /** A full post by the employer's letter (also on spouse) */
  fullTimeJob: { type: 'boolean', sensitivity: 'none' },
  /** Fee of the course wanted */
  courseCost: { type: 'money', per: 'once', sensitivity: 'none' },
  /** Last course paid by the Ministry of Labor */
  lastStateCourseDate: { type: 'date', nullable: true, sensitivity: 'none' },
  /** Army certificate of the year: active reservist, or reserve commander */
  reservistCertificate: { type: 'choice', values: ['none', 'active', 'commander'], sensitivity: 'personal' },
  /** Days of reserve service in the period asked about */
  reserveDays: { type: 'number', unit: 'days', sensitivity: 'personal' },
} as const satisfies FactTypes
