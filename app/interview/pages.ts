/** The pages of the interview: one question, or one small group that belongs together. */
import { typeAt } from '~/engine/paths'
import type { FactTypes } from '~/engine/facts'

export interface QuestionPage {
  /** The page's place in the address. */
  readonly id: string
  /** Facts asked here; `children[].x` is asked of each child that it concerns. */
  readonly facts: readonly string[]
  /** How hard it is to answer: 1 is one tap. */
  readonly burden: number
}

/** Groups of facts that are asked on one page, by the page's id. A group's heading has words of its own. */
export const GROUPS: Readonly<Record<string, readonly string[]>> = {
  'about-you': ['birthDate', 'sex'],
  'children-details': ['children[].birthDate', 'children[].livesWithApplicant'],
  'children-days': ['children[].inSchool', 'children[].abroadSince'],
  'children-health': ['children[].hasDisability', 'children[].regularHospitalTreatment'],
  'your-income': ['monthlyWorkIncome', 'monthlyPensionIncome', 'monthlyOtherIncome'],
  'dependants-details': [
    'otherDependants[].birthDate', 'otherDependants[].relation', 'otherDependants[].livesWithApplicant', 'otherDependants[].needsDailyHelp',
  ],
  'spouse-about': ['spouse.birthDate', 'spouse.sex', 'spouse.residency', 'spouse.employment'],
  'spouse-income': ['spouse.monthlyWorkIncome', 'spouse.monthlyPensionIncome', 'spouse.monthlyOtherIncome', 'spouse.currentBenefits'],
  'work-ended': ['reasonLeftWork', 'lastWorkDay'],
  'your-work': ['employment', 'registeredJobSeeker', 'kibbutzMember', 'yeshivaStudent', 'fullTimeStudent'],
  'spouse-status': ['spouse.kibbutzMember', 'spouse.yeshivaStudent', 'spouse.fullTimeStudent'],
  'your-home': ['housing', 'paysArnona', 'electricityContractInOwnName'],
  'home-ownership': ['ownsHome', 'ownedHomeInPast', 'homeRightsDetail', 'receivedGovHousingAid'],
  lease: ['monthlyRent', 'leaseInOwnName', 'landlordRelation', 'keyMoneyLease'],
  // Asked only once it is known that there is a bill, so that nobody meets the same page twice.
  arnona: ['monthlyArnona', 'homeAreaSqm', 'householdIncomePrevYear'],
  driving: ['hasDrivingLicence', 'authorisedDriverNearby'],
  'spouse-work': ['spouse.fullTimeJob', 'spouse.weeklyWorkHours', 'spouse.registeredJobSeeker'],
  'work-time': ['fullTimeJob', 'weeklyWorkHours'],
  attachment: ['wageGarnished', 'accountAttached'],
  'maternity-months': ['insuredMonthsLast14', 'insuredMonthsLast22'],
  'insured-months': ['insuredMonthsTotal', 'insuredMonthsLast10Years'],
  illness: ['healthLimitsWork', 'hasDisability', 'chronicIllness', 'medicalTreatments'],
  'medical-percent': ['medicalDisabilityPercent', 'largestSingleImpairmentPercent', 'mobilityLimitationPercent', 'psychiatricDisabilityPercent'],
  'daily-help': ['needsDailyHelp', 'needsConstantSupervision'],
  aids: ['needsWheelchair', 'usesMobilityAid', 'blindCertificate'],
  'pregnancy-details': ['pregnancy.weeks', 'pregnancy.dueDate', 'pregnancy.foetuses'],
  'birth-details': ['birth.date', 'birth.babies', 'birth.aliveAtDay30', 'birth.orderOfFirst', 'birth.weeks', 'birth.inIsrael'],
  'rest-details': ['pregnancyRest.reason', 'pregnancyRest.days'],
  'work-injury-details': ['workInjury.date', 'workInjury.daysOffWork', 'workInjury.status'],
  'judgment-details': [
    'maintenanceJudgment.inFavourOf', 'maintenanceJudgment.monthlyAmount', 'maintenanceJudgment.paidNow',
    'maintenanceJudgment.viaExecutionOffice', 'maintenanceJudgment.debtorResidentAtJudgment', 'maintenanceJudgment.debtorResidentMonthsIn48',
  ],
  'vehicle-details': ['vehicle.value', 'vehicle.disabilityUse'],
  'late-spouse': [
    'deceasedSpouse.cause', 'deceasedSpouse.residentAtDeath', 'deceasedSpouse.employment', 'deceasedSpouse.insuredMonthsTotal',
    'deceasedSpouse.insuredMonthsLast10Years',
  ],
  status: ['residency', 'residentSince', 'immigrantStatus'],
  abroad: ['abroadNow', 'tripsAbroadThisYear', 'daysAbroadThisYear'],
  'months-in-israel': ['monthsInIsrael', 'monthsInIsraelBefore3y', 'monthsInIsraelBefore7y'],
  property: ['savings', 'secondProperty', 'ownsVehicle', 'vehicleCount'],
  'work-before': ['workMonthsInLast18', 'averageWage6Months', 'previousUnemploymentStart', 'dischargeDate'],
  'work-in-four-years': ['workMonthsInLast48', 'longestWorkRunInLast48'],
  'debt-sums': ['totalDebt', 'executionDebt', 'affordableMonthlyPayment'],
  'debt-steps': ['urgentStep', 'insolvencyOrderDate', 'priorInsolvency', 'debtOldestYear'],
  'debt-claims': ['debtDisputed', 'debtPaidAfterJudgment'],
  'wage-attached': ['monthlyNetWage', 'wageBasis', 'workedDaysThisMonth'],
  deposit: ['protectedDepositDate', 'protectedDepositAmount'],
  'office-steps': ['seizureVisit', 'restrictionsImposed'],
  'tax-year': ['taxYearMonthsWorked', 'taxYearAvgMonthlyIncome', 'realEstateShareOver50'],
  'life-centre': ['centreOfLifeInIsrael', 'hasAssetsOrBusinessInIsrael'],
  'employer-owes': ['unpaidWages', 'employerInsolvencyOrderDate', 'section14Applies'],
  ulpan: ['studyingUlpan', 'ulpanUsed', 'ulpanDelayReason', 'hebrewUlpanA'],
  return: ['returnDate', 'yearsAbroadBeforeReturn', 'wasEmissaryAbroad', 'paidHealthContributionsAbroad'],
  'since-aliyah': ['servedArmySinceAliyah', 'studiedSinceAliyah', 'foreignLicenceYears', 'licensingExamRequired'],
  studies: ['studyTrack', 'studyStartDate', 'weeklyStudyHours'],
  bereavement: ['spouseDeathDate', 'marriedMonthsAtDeath', 'livedApartAtDeath'],
  dismissal: ['noticeGivenDays', 'dismissalLetterDate'],
  hearing: ['hearingHeld', 'hearingInvitedInWriting', 'hearingDate'],
  job: ['jobStartDate', 'jobScopePercent', 'workDaysPerWeek'],
  'job-pay': ['lastMonthlyWage', 'hourlyWage', 'monthlyWorkHours'],
  'leave-and-sickness': ['recuperationPaidYears', 'leaveDaysUnused', 'sickDaysUnpaid', 'sickCertificate'],
  'pension-deposits': ['hadPensionFundBefore', 'pensionDepositsMade'],
  travel: ['monthlyTravelCost', 'employerTransport'],
  overtime: ['overtimeHoursMonthly', 'restDayHours', 'hourRecordsKept'],
  agency: ['employedThroughAgency', 'agencyWorkStartDate', 'jobSector'],
  'accident-details': ['accidentKind', 'accidentSeenWithin72Hours', 'accidentDaysUnfit', 'accidentConfined', 'sickPayForAccidentDays'],
  'left-home': ['leftViolentHomeDate', 'violenceTreatmentPlan', 'returnedToViolentHome'],
  shelter: ['shelterStayDays', 'transitionApartmentMonths', 'lastAdaptationGrantDate'],
  eviction: ['evictionStage', 'evictionServedOn', 'evictionDate'],
  mortgage: ['mortgageFileOpened', 'receiverAppointedOn', 'mortgageDeedWaiver'],
  loan: ['lenderKind', 'loanAnnualCostPercent', 'loanDate', 'gotContractCopy'],
  deal: ['dealDate', 'goodsReceivedDate', 'dealDocumentDate', 'dealIncludedConversation'],
  tenancy: ['leaseMonths', 'depositAsked', 'tenantProblem'],
  'public-flat': ['flatRooms', 'yearsInFlat', 'childrenBornInFlat', 'separateRoomNeeded'],
  'former-tenant': ['tenantEventDate', 'relationToTenant', 'livedWithTenantYears', 'tenantYearsInPublicHousing', 'absenceReason'],
  welfare: ['welfareFileOpen', 'welfareRequestDate', 'welfareAnswerDate'],
}

/** Pages that open every interview, in this order, as far as they still matter. */
export const CORE: readonly string[] = ['about-you', 'status', 'maritalStatus', 'children', 'children-details', 'locality', 'your-work', 'your-home', 'lifeTopics', 'troubleTopics', 'currentBenefits']

/** Asked of everybody even where no rule needs it: the place finds who helps, the topics say what need not be asked. */
export const ASKED_OF_ALL: readonly string[] = ['locality', 'lifeTopics', 'troubleTopics']

const BURDEN: Record<string, number> = { boolean: 1, choice: 1.2, choices: 1.8, date: 2, money: 2.2, number: 2, percent: 2.2 }

function slug(path: string): string {
  return path.replace('[]', '').replaceAll('.', '-')
}

function burdenOf(types: FactTypes, facts: readonly string[]): number {
  const parts = facts.map((path) => {
    const type = typeAt(types, path)
    if (!type) return 2
    return (BURDEN[type.type] ?? 2.5) * (type.sensitivity === 'sensitive' ? 2.2 : type.sensitivity === 'personal' ? 1.1 : 1)
  })
  // A group is read once, so that each further field costs less than a page of its own.
  return parts.reduce((sum, part, index) => sum + (index === 0 ? part : part * 0.6), 0)
}

export interface PageIndex {
  /** The page that asks for a fact (`children[0].x` or `children[].x`), or null where it cannot be asked. */
  pageFor(path: string): QuestionPage | null
  page(id: string): QuestionPage | null
  /** Every page there is. */
  readonly all: readonly QuestionPage[]
}

/** All pages, made once from the declared facts. */
export function pageIndex(types: FactTypes): PageIndex {
  const byId = new Map<string, QuestionPage>()
  const byFact = new Map<string, QuestionPage>()
  const add = (id: string, facts: readonly string[]) => {
    const page = { id, facts, burden: burdenOf(types, facts) }
    byId.set(id, page)
    for (const path of facts) byFact.set(path, page)
  }
  for (const [id, facts] of Object.entries(GROUPS)) add(id, facts)
  const addSingle = (path: string) => {
    const type = typeAt(types, path)
    if (!type || byFact.has(path) || type.derived) return
    if (type.type === 'objects') {
      add(slug(path), [path])
      for (const field of Object.keys(type.fields)) addSingle(`${path}[].${field}`)
    } else if (type.type === 'object') {
      add(slug(path), [path])
      for (const field of Object.keys(type.fields)) addSingle(`${path}.${field}`)
    } else add(slug(path), [path])
  }
  for (const path of Object.keys(types)) addSingle(path)
  return {
    all: [...byId.values()],
    page: (id) => byId.get(id) ?? null,
    pageFor: (path) => {
      const kind = path.replace(/\[\d+\]/, '[]')
      const found = byFact.get(kind)
      if (found) return found
      // One key of a map of benefits is asked on the map's own page.
      const map = kind.slice(0, kind.lastIndexOf('.'))
      const type = typeAt(types, map)
      return type?.type === 'moneyMap' || type?.type === 'dateMap' ? (byFact.get(map) ?? null) : null
    },
  }
}
