/**
 * The household of the journeys, as the person would type it: a divorced parent of three, dismissed two months ago, with a part-time
 * wage from a new job that is attached for debts, renting, with three open files at the Execution Office. Keys are the facts' paths.
 */
export type Told = Readonly<Record<string, string | readonly string[]>>

/** Today's date moved by whole months or years, as ISO; the first of the month, so that every month has the day. */
export function firstOfMonth(months: number, now = new Date()): string {
  const day = new Date(Date.UTC(now.getFullYear(), now.getMonth() + months, 1))
  return day.toISOString().slice(0, 10)
}

const YEAR = 12

/** @param town as the person types it */
export function parentOfThree(town: string): Told {
  return {
    birthDate: firstOfMonth(-40 * YEAR),
    sex: 'female',
    residency: 'citizen',
    residentSince: firstOfMonth(-40 * YEAR),
    immigrantStatus: 'none',
    maritalStatus: 'divorced',
    livesWithPartner: 'false',
    children: '3',
    'children[0].birthDate': firstOfMonth(-14 * YEAR),
    'children[1].birthDate': firstOfMonth(-11 * YEAR),
    'children[2].birthDate': firstOfMonth(-7 * YEAR),
    'children[].livesWithApplicant': 'true',
    'children[].residency': 'citizen',
    locality: town,
    employment: 'employee',
    monthlyWorkIncome: '3,000',
    monthlyPensionIncome: '0',
    monthlyOtherIncome: '0',
    reasonLeftWork: 'dismissed',
    lastWorkDay: firstOfMonth(-2),
    workMonthsInLast18: '16',
    averageWage6Months: '7000',
    registeredJobSeeker: 'true',
    troubleTopics: ['jobEnd', 'debts'],
    housing: 'renter',
    monthlyRent: '3500',
    leaseInOwnName: 'true',
    landlordRelation: 'none',
    paysArnona: 'true',
    monthlyArnona: '400',
    homeAreaSqm: '70',
    vehicleCount: '0',
    executionFilesOpen: '3',
    executionFileTypes: ['judgment'],
    totalDebt: '60000',
    affordableMonthlyPayment: '2000',
    wageGarnished: 'true',
    accountAttached: 'false',
    attachmentReason: 'other',
    monthlyNetWage: '2900',
    legalMatter: 'execution',
  }
}

/** What the law makes of these facts whatever else is answered: the rights that look open, and those that a person should look at. */
export const LOOKS_ELIGIBLE = [
  'income-support', 'child-allowance', 'rent-assistance-benefits', 'rent-assistance-income-test', 'arnona-discount', 'file-consolidation',
] as const

/** A wage beside the benefit, and a wage of which a fifth may always be attached: here a person has the last word. */
export const LOOKS_OPEN = ['unemployment-benefit', 'protected-wage'] as const

/** Somebody of 46 with a wage and a home who cares for a mother of 86 that lives elsewhere and needs help with most things. */
export function carerOfMother(town: string): Told {
  return {
    birthDate: firstOfMonth(-46 * YEAR), sex: 'female', residency: 'citizen', residentSince: firstOfMonth(-46 * YEAR), immigrantStatus: 'none',
    maritalStatus: 'single', livesWithPartner: 'false', children: '0', locality: town, employment: 'employee', monthlyWorkIncome: '14,000',
    housing: 'owner', lifeTopics: ['olderPerson'], otherDependants: '1', 'otherDependants[0].birthDate': firstOfMonth(-86 * YEAR),
    'otherDependants[0].relation': 'parent', 'otherDependants[0].livesWithApplicant': 'false', 'otherDependants[0].needsDailyHelp': 'most',
  }
}
