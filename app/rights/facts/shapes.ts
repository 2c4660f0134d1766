/** Facts that are objects or lists: their fields have the types of the facts of the same name unless a comment says otherwise. */
import { benefitIds } from './benefit-ids'

const residencyValues = ['citizen', 'permanentResident', 'temporaryResident', 'noStatus'] as const
const dailyHelpValues = ['none', 'partial', 'most', 'constant'] as const

export const currentBenefits = { type: 'choices', values: benefitIds, sensitivity: 'personal' } as const
export const benefitSince = { type: 'dateMap', keys: benefitIds, sensitivity: 'personal' } as const
export const benefitAmounts = { type: 'moneyMap', keys: benefitIds, sensitivity: 'personal' } as const

/** The married or common-law partner, also when living apart; `null` = asked, none. */
export const spouse = {
  type: 'object',
  nullable: true,
  sensitivity: 'personal',
  fields: {
    birthDate: { type: 'date', sensitivity: 'personal' },
    sex: { type: 'choice', values: ['female', 'male'], sensitivity: 'personal' },
    residency: { type: 'choice', values: residencyValues, sensitivity: 'sensitive' },
    residentSince: { type: 'date', sensitivity: 'personal' },
    immigrantStatus: {
      type: 'choice',
      values: ['none', 'oleh', 'immigrantCitizen', 'returningMinor', 'returningResident'],
      sensitivity: 'personal',
    },
    aliyahDate: { type: 'date', sensitivity: 'personal' },
    employment: {
      type: 'choice',
      values: ['employee', 'selfEmployed', 'unemployed', 'notWorking', 'student', 'soldier', 'retired'],
      sensitivity: 'personal',
    },
    monthlyWorkIncome: { type: 'money', per: 'month', sensitivity: 'personal' },
    monthlyPensionIncome: { type: 'money', per: 'month', sensitivity: 'personal' },
    monthlyOtherIncome: { type: 'money', per: 'month', sensitivity: 'personal' },
    currentBenefits,
    benefitAmounts,
    registeredJobSeeker: { type: 'boolean', sensitivity: 'none' },
    kibbutzMember: { type: 'boolean', sensitivity: 'none' },
    yeshivaStudent: { type: 'boolean', sensitivity: 'personal' },
    fullTimeStudent: { type: 'boolean', sensitivity: 'none' },
    weeklyWorkHours: { type: 'number', unit: 'hoursAWeek', sensitivity: 'none' },
    weeklyStudyHours: { type: 'number', unit: 'hoursAWeek', sensitivity: 'none' },
    monthlyWorkHours: { type: 'number', unit: 'hoursAMonth', sensitivity: 'none', derived: true },
    fullTimeJob: { type: 'boolean', sensitivity: 'none' },
    healthLimitsWork: { type: 'boolean', sensitivity: 'sensitive' },
    medicalDisabilityPercent: { type: 'percent', sensitivity: 'sensitive' },
    workIncapacityPercent: { type: 'percent', values: [0, 60, 65, 74, 75, 100], sensitivity: 'sensitive' },
    needsDailyHelp: { type: 'choice', values: dailyHelpValues, sensitivity: 'sensitive' },
    needsWheelchair: { type: 'boolean', sensitivity: 'sensitive' },
    ownsHome: { type: 'boolean', sensitivity: 'personal' },
  },
} as const

/** Every child under 24 of the applicant or the spouse; `[]` = asked, none. */
export const children = {
  type: 'objects',
  sensitivity: 'personal',
  fields: {
    birthDate: { type: 'date', sensitivity: 'personal' },
    sex: { type: 'choice', values: ['female', 'male'], sensitivity: 'none' },
    /** The home is here, also when away at a boarding school, a dormitory or the army. */
    livesWithApplicant: { type: 'boolean', sensitivity: 'personal' },
    residency: { type: 'choice', values: residencyValues, sensitivity: 'sensitive' },
    inSchool: { type: 'boolean', sensitivity: 'none' },
    grade: { type: 'number', unit: 'grade', min: 1, max: 12, sensitivity: 'none' },
    dayCare: { type: 'choice', values: ['none', 'recognised', 'private', 'afternoon'], sensitivity: 'none' },
    inRegularService: { type: 'boolean', sensitivity: 'none' },
    hasDisability: { type: 'boolean', sensitivity: 'sensitive' },
    diagnoses: { type: 'texts', sensitivity: 'sensitive' },
    needsDailyHelp: { type: 'choice', values: dailyHelpValues, sensitivity: 'sensitive' },
    needsWheelchair: { type: 'boolean', sensitivity: 'sensitive' },
    dependencyPoints: { type: 'number', unit: 'points', min: 0, max: 20, sensitivity: 'sensitive' },
    disabledChildRate: { type: 'choice', values: [0, 50, 100, 112, 188, 235], sensitivity: 'sensitive' },
    permanentDisabilityPercent: { type: 'percent', sensitivity: 'sensitive' },
    livesInInstitution: { type: 'boolean', sensitivity: 'sensitive' },
    regularHospitalTreatment: { type: 'boolean', sensitivity: 'sensitive' },
    bornInIsrael: { type: 'boolean', sensitivity: 'personal' },
    monthsInIsrael: { type: 'number', unit: 'months', sensitivity: 'personal' },
    abroadSince: { type: 'date', nullable: true, sensitivity: 'personal' },
  },
} as const

/** Other people who depend on the applicant; `[]` = asked, none. */
export const otherDependants = {
  type: 'objects',
  sensitivity: 'personal',
  fields: {
    birthDate: { type: 'date', sensitivity: 'personal' },
    relation: {
      type: 'choice',
      values: ['parent', 'sibling', 'grandchild', 'fosterChild', 'ward', 'other'],
      sensitivity: 'personal',
    },
    livesWithApplicant: { type: 'boolean', sensitivity: 'personal' },
    needsDailyHelp: { type: 'choice', values: dailyHelpValues, sensitivity: 'sensitive' },
  },
} as const

/** Of the applicant or the spouse; `null` = not pregnant. */
export const pregnancy = {
  type: 'object',
  nullable: true,
  sensitivity: 'sensitive',
  fields: {
    /** Full weeks on the day of the screening. */
    weeks: { type: 'number', unit: 'weeks', min: 0, max: 45, sensitivity: 'sensitive' },
    dueDate: { type: 'date', sensitivity: 'sensitive' },
    foetuses: { type: 'number', unit: 'count', min: 1, max: 9, sensitivity: 'sensitive' },
  },
} as const

/** A birth in the last two years; `null` = none. */
export const birth = {
  type: 'object',
  nullable: true,
  sensitivity: 'personal',
  fields: {
    date: { type: 'date', sensitivity: 'personal' },
    babies: { type: 'number', unit: 'count', min: 1, max: 9, sensitivity: 'personal' },
    aliveAtDay30: { type: 'number', unit: 'count', min: 0, max: 9, sensitivity: 'sensitive' },
    /** Full weeks of pregnancy at the birth. */
    weeks: { type: 'number', unit: 'weeks', min: 0, max: 45, sensitivity: 'sensitive' },
    /** Place of the first of these babies among the children of the family. */
    orderOfFirst: { type: 'number', unit: 'count', min: 1, sensitivity: 'personal' },
    inIsrael: { type: 'boolean', sensitivity: 'personal' },
  },
} as const

/** Work stopped to protect a pregnancy; `null` = no. */
export const pregnancyRest = {
  type: 'object',
  nullable: true,
  sensitivity: 'sensitive',
  fields: {
    days: { type: 'number', unit: 'days', sensitivity: 'sensitive' },
    laterPeriods: { type: 'numbers', unit: 'days', sensitivity: 'sensitive' },
    reason: { type: 'choice', values: ['pregnancyRisk', 'workRisk'], sensitivity: 'sensitive' },
  },
} as const

/** The late spouse, asked of widows and widowers. */
export const deceasedSpouse = {
  type: 'object',
  sensitivity: 'sensitive',
  fields: {
    sex: { type: 'choice', values: ['female', 'male'], sensitivity: 'sensitive' },
    employment: {
      type: 'choice',
      values: ['employee', 'selfEmployed', 'unemployed', 'notWorking', 'student', 'soldier', 'retired'],
      sensitivity: 'sensitive',
    },
    insuredMonthsTotal: { type: 'number', unit: 'months', sensitivity: 'sensitive' },
    insuredMonthsLast10Years: { type: 'number', unit: 'months', min: 0, max: 120, sensitivity: 'sensitive' },
    residentAtDeath: { type: 'boolean', sensitivity: 'sensitive' },
    cause: { type: 'choice', values: ['natural', 'work', 'hostile', 'service'], sensitivity: 'sensitive' },
  },
} as const

/** A judgment that somebody must pay maintenance to the applicant or the children; `null` = none. */
export const maintenanceJudgment = {
  type: 'object',
  nullable: true,
  sensitivity: 'sensitive',
  fields: {
    monthlyAmount: { type: 'money', per: 'month', sensitivity: 'sensitive' },
    inFavourOf: { type: 'choice', values: ['child', 'spouse', 'both'], sensitivity: 'sensitive' },
    debtorResidentAtJudgment: { type: 'boolean', sensitivity: 'sensitive' },
    debtorResidentMonthsIn48: { type: 'number', unit: 'months', min: 0, max: 48, sensitivity: 'sensitive' },
    paidNow: { type: 'boolean', sensitivity: 'sensitive' },
    viaExecutionOffice: { type: 'boolean', sensitivity: 'sensitive' },
  },
} as const

/** An accident or illness from work; `null` = none. */
export const workInjury = {
  type: 'object',
  nullable: true,
  sensitivity: 'sensitive',
  fields: {
    date: { type: 'date', sensitivity: 'sensitive' },
    onTheWay: { type: 'boolean', sensitivity: 'none' },
    reportedToEmployer: { type: 'boolean', sensitivity: 'none' },
    daysOffWork: { type: 'number', unit: 'days', sensitivity: 'none' },
    status: { type: 'choice', values: ['notClaimed', 'pending', 'recognised', 'refused'], sensitivity: 'none' },
  },
} as const

/** The dearest vehicle of the household; `null` = none. */
export const vehicle = {
  type: 'object',
  nullable: true,
  sensitivity: 'none',
  fields: {
    value: { type: 'money', per: 'once', sensitivity: 'none' },
    engineCc: { type: 'number', unit: 'cc', sensitivity: 'none' },
    usedForWorkOrMedical: { type: 'boolean', sensitivity: 'none' },
    disabilityUse: {
      type: 'choice',
      values: ['none', 'legDisability', 'disabledChildBenefit', 'mobilityDriver', 'treatmentTransport', 'licenceDeposited'],
      sensitivity: 'sensitive',
    },
  },
} as const

/** Months paid late or not at all; `[]` = none. */
export const unpaidWageMonths = {
  type: 'objects',
  sensitivity: 'personal',
  fields: {
    month: { type: 'month', sensitivity: 'none' },
    amount: { type: 'money', per: 'once', sensitivity: 'personal' },
    /** `null` = still unpaid. */
    paidDate: { type: 'date', nullable: true, sensitivity: 'none' },
  },
} as const

