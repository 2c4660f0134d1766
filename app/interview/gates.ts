/**
 * Facts that are asked only after another was: a detail makes no sense before the thing itself. A gate that nobody needs to ask
 * any more holds nothing back.
 */
const GATES: Readonly<Record<string, readonly string[]>> = {
  visaType: ['residency'],
  aliyahDate: ['immigrantStatus'],
  monthsInIsraelBefore3y: ['immigrantStatus', 'aliyahDate'],
  monthsInIsraelBefore7y: ['immigrantStatus', 'aliyahDate', 'monthsInIsraelBefore3y'],
  monthsInIsrael: ['immigrantStatus', 'aliyahDate'],
  absorptionBasketReceived: ['immigrantStatus'],
  olehArnonaMonthsUsed: ['immigrantStatus', 'paysArnona'],
  loneSoldier: ['immigrantStatus'],
  livesApartFromSpouseSince: ['maritalStatus'],
  supportsSpouseWhileApart: ['maritalStatus', 'livesApartFromSpouseSince'],
  divorceProceedingsSince: ['maritalStatus'],
  livesWithPartner: ['maritalStatus'],
  marriageDate: ['maritalStatus'],
  custodyByJudgment: ['maritalStatus', 'children'],
  registeredJobSeeker: ['employment'],
  employmentServiceExemptReason: ['registeredJobSeeker'],
  employmentServiceFirstRegistration: ['registeredJobSeeker', 'reasonLeftWork'],
  previousUnemploymentStart: ['registeredJobSeeker', 'reasonLeftWork'],
  workMonthsInLast18: ['reasonLeftWork'],
  averageWage6Months: ['reasonLeftWork', 'workMonthsInLast18'],
  unpaidLeaveByEmployer: ['reasonLeftWork'],
  unpaidLeaveDays: ['reasonLeftWork', 'unpaidLeaveByEmployer'],
  movedHomeDistanceKm: ['reasonLeftWork'],
  dischargeDate: ['reasonLeftWork', 'workMonthsInLast18'],
  incomeSupportMonths: ['currentBenefits'],
  wageWithSupplementMonths: ['currentBenefits'],
  benefitAmounts: ['currentBenefits'],
  benefitSince: ['currentBenefits'],
  'spouse.benefitAmounts': ['spouse.currentBenefits'],
  medicalDisabilityPercent: ['healthLimitsWork'],
  largestSingleImpairmentPercent: ['healthLimitsWork'],
  workIncapacityPercent: ['healthLimitsWork'],
  incapacityStable: ['healthLimitsWork', 'workIncapacityPercent'],
  incapacityStartDate: ['healthLimitsWork'],
  incapacityWhileResident: ['healthLimitsWork'],
  workMonthsInLast48: ['healthLimitsWork'],
  longestWorkRunInLast48: ['healthLimitsWork', 'workMonthsInLast48'],
  monthlyRent: ['housing'],
  leaseInOwnName: ['housing'],
  landlordRelation: ['housing'],
  keyMoneyLease: ['housing'],
  publicHousingApproved: ['housing', 'ownsHome'],
  streetDwellerRecognised: ['housing'],
  inHomelessProgramme: ['housing'],
  homeRightsDetail: ['ownsHome', 'ownedHomeInPast'],
  homeRightEndedOn: ['ownsHome', 'ownedHomeInPast', 'homeRightsDetail'],
  yearsInPublicHousing: ['housing', 'receivedGovHousingAid'],
  monthlyArnona: ['paysArnona'],
  homeAreaSqm: ['paysArnona'],
  householdIncomePrevYear: ['paysArnona'],
  executionFileTypes: ['executionFilesOpen'],
  executionWarningServedDate: ['executionFilesOpen', 'executionFileTypes'],
  executionDebt: ['executionFilesOpen', 'executionFileTypes'],
  totalDebt: ['executionFilesOpen'],
  affordableMonthlyPayment: ['executionFilesOpen', 'executionDebt', 'totalDebt'],
  attachmentReason: ['wageGarnished', 'accountAttached'],
  monthlyNetWage: ['wageGarnished', 'attachmentReason'],
  protectedIncomeKinds: ['accountAttached'],
  protectedDepositDate: ['accountAttached', 'attachmentReason'],
  protectedDepositAmount: ['accountAttached', 'attachmentReason'],
  urgentStep: ['executionFilesOpen'],
  urgentStepDate: ['urgentStep'],
  insolvencyOrderDate: ['executionFilesOpen'],
  debtDisputed: ['executionFilesOpen'],
  debtPaidAfterJudgment: ['executionFilesOpen'],
  legalDeadline: ['legalMatter'],
  insuredMonthsLast14: ['birth', 'pregnancy'],
  insuredMonthsLast22: ['birth', 'pregnancy'],
  averageWage3Months: ['birth', 'pregnancy'],
  motherHospitalDays: ['birth'],
  babyHospitalDays: ['birth'],
}

/** The facts that may be asked now, of those that are open. */
export function pastTheirGates(open: ReadonlySet<string>): readonly string[] {
  const kinds = new Set([...open].map(kindOf))
  return [...open].filter((path) => !(GATES[kindOf(path)] ?? []).some((gate) => kinds.has(gate)))
}

/** A key of a map of benefits stands behind the map's gate. */
function kindOf(path: string): string {
  return /^(spouse\.)?benefit(Amounts|Since)\./.test(path) ? path.slice(0, path.lastIndexOf('.')) : path
}
