/**
 * The compared rights as a programmer would write them by hand for speed: plain functions on plain objects, ages turned into days
 * beforehand, the same three-valued meaning with a person in between. This is the limit that a rule engine can come near.
 */
import { addMonths, fullYears } from '~/engine/date'
import { and, fromBoolean, isSettled, NO, not, or, PERSON, type Truth, UNKNOWN, YES } from '~/engine/truth'
import { type Verdict, VERDICTS } from '~/engine/verdict'
import { ASOF, figureOf, turningDay } from '../households'
import type { Contender } from './contender'

interface Child {
  readonly birthDate?: number
  readonly abroadSince?: number | null
  readonly livesWithApplicant?: boolean
  readonly inRegularService?: boolean
  readonly bornInIsrael?: boolean
}

interface Household {
  readonly residency?: string
  readonly visaType?: string
  readonly immigrantStatus?: string
  readonly maritalStatus?: string
  readonly employment?: string
  readonly monthlyWorkIncome?: number
  readonly monthlyNetWage?: number
  readonly workedDaysThisMonth?: number
  readonly wageBasis?: string
  readonly wageGarnished?: boolean
  readonly urgentStep?: string
  readonly attachmentReason?: string
  readonly children?: readonly Child[]
  readonly executionFilesOpen?: number
  readonly executionFileTypes?: readonly string[]
  readonly totalDebt?: number
  readonly affordableMonthlyPayment?: number
  readonly travelDate?: number | null
  readonly priorInsolvency?: boolean
  readonly insolvencyOrderDate?: number | null
  readonly evictionDate?: number | null
  readonly debtDisputed?: boolean
  readonly debtPaidAfterJudgment?: boolean
  readonly housing?: string
  readonly streetDwellerRecognised?: boolean
  readonly currentBenefits?: readonly string[]
  readonly ownsHome?: boolean
  readonly homeRightsDetail?: string
  readonly inHomelessProgramme?: boolean
}

const [ELIGIBLE, NEEDS_INFO, ASK_PERSON, INELIGIBLE] = VERDICTS as readonly [Verdict, Verdict, Verdict, Verdict]

function flag(value: boolean | undefined): Truth {
  return value === undefined ? UNKNOWN : value ? YES : NO
}

function oneOf(value: string | undefined, among: ReadonlySet<string>): Truth {
  return value === undefined ? UNKNOWN : fromBoolean(among.has(value))
}

function exists(value: unknown): Truth {
  return value === undefined ? UNKNOWN : fromBoolean(value !== null)
}

function hasFileOf(kinds: readonly string[] | undefined, wanted: ReadonlySet<string>): Truth {
  return kinds === undefined ? UNKNOWN : fromBoolean(kinds.some((kind) => wanted.has(kind)))
}

function verdictOf(isPerson: boolean, isOpen: boolean): Verdict {
  return isPerson ? ASK_PERSON : isOpen ? NEEDS_INFO : ELIGIBLE
}

// --- child allowance ----------------------------------------------------------------------------------------------------------

const MINOR_FROM = turningDay((day) => fullYears(day, ASOF) < figureOf('child-allowance.ageMax'))
const LIVED_UNTIL = ASOF - figureOf('child-allowance.minLivedDays')
const ABROAD_FROM = turningDay((day) => addMonths(day, figureOf('child-allowance.abroadMonths')) >= ASOF)
const OTHER_PERMITS = new Set(['a1', 'b1', '2a5', 'stayPermit', 'other'])
const STAY_PERMITS = new Set(['2a5', 'stayPermit', 'other', 'a1', 'a5'])
const AT_WORK = new Set(['employee', 'selfEmployed'])
const APART = new Set(['single', 'separated', 'divorced'])

function residence(home: Household): Truth {
  switch (home.residency) {
    case undefined:
      return UNKNOWN
    case 'citizen':
    case 'permanentResident':
      return YES
    case 'temporaryResident':
      if (home.visaType === undefined) return UNKNOWN
      return home.visaType === 'a5' ? YES : OTHER_PERMITS.has(home.visaType) ? PERSON : NO
    default:
      return home.residency === 'noStatus' ? and(PERSON, oneOf(home.visaType, STAY_PERMITS)) : NO
  }
}

/** The law's door for a parent who is no resident; a person decides. */
function worksHereLawfully({ visaType, employment, monthlyWorkIncome }: Household, minorAtHome: Truth): Truth {
  if (visaType !== undefined && visaType !== 'b1') return NO
  const earns: Truth = monthlyWorkIncome === undefined ? UNKNOWN : fromBoolean(monthlyWorkIncome > 0)
  const works = or(oneOf(employment, AT_WORK), earns)
  return and(PERSON, and(visaType === undefined ? UNKNOWN : YES, and(works, minorAtHome)))
}

function childAllowance(home: Household): Verdict {
  const { children } = home
  let isResident = residence(home)
  if (children === undefined) {
    isResident = or(isResident, worksHereLawfully(home, UNKNOWN))
    return isResident === NO ? INELIGIBLE : isResident === PERSON ? ASK_PERSON : NEEDS_INFO
  }
  let anyMinor: Truth = NO
  let anyHere: Truth = NO
  let anyLived: Truth = NO
  let anyMinorAtHome: Truth = NO
  let isPerson = false
  const apart = oneOf(home.maritalStatus, APART)
  const isOleh = home.immigrantStatus
  for (const { birthDate, abroadSince, livesWithApplicant, bornInIsrael } of children) {
    const minor = birthDate === undefined ? UNKNOWN : fromBoolean(birthDate >= MINOR_FROM)
    if (minor === NO) continue
    const here = abroadSince === undefined ? UNKNOWN : fromBoolean(abroadSince === null || abroadSince >= ABROAD_FROM)
    anyMinor = or(anyMinor, minor)
    anyHere = or(anyHere, and(minor, or(here, PERSON)))
    anyLived = or(anyLived, and(minor, birthDate === undefined ? UNKNOWN : fromBoolean(birthDate <= LIVED_UNTIL)))
    anyMinorAtHome = or(anyMinorAtHome, and(minor, flag(livesWithApplicant)))
    if (minor !== YES) continue
    if (here === NO) isPerson = true
    if (apart === YES && livesWithApplicant === false) isPerson = true
    if (isOleh !== undefined && isOleh !== 'oleh' && bornInIsrael === false) isPerson = true
  }
  isResident = or(isResident, worksHereLawfully(home, anyMinorAtHome))
  if (isResident === NO || anyMinor === NO || anyHere === NO || anyLived === NO) return INELIGIBLE
  if (isResident === PERSON || anyHere === PERSON) isPerson = true
  return verdictOf(isPerson, !isSettled(isResident) || !isSettled(anyMinor) || !isSettled(anyHere) || !isSettled(anyLived))
}

// --- protected wage -----------------------------------------------------------------------------------------------------------

const CHILD_FROM = turningDay((day) => fullYears(day, ASOF) < figureOf('shared.childMaxAge'))
const SERVICE_FROM = turningDay((day) => fullYears(day, ASOF) < figureOf('shared.childInServiceMaxAge'))
const BASE = figureOf('shared.basicAmount3')
const share = (id: string) => (figureOf(`protected-wage.${id}`) * BASE) / 100
const CHILD_BASE = figureOf('shared.incomeSupportChildBase')
/** By family: alone, then couple; with none, one, two children and more. */
const TABLE = [
  share('protectedPctSingle'), share('protectedPctSingle1') - CHILD_BASE, share('protectedPctSingle2plus') - CHILD_BASE,
  share('protectedPctCouple'), share('protectedPctCouple1'), share('protectedPctCouple2plus'),
] as const
const CAP = figureOf('protected-wage.protectedCapPct')
const DIVISOR = figureOf('protected-wage.protectedDailyDivisor')
const COUPLE = new Set(['married', 'commonLaw'])

function atMost(aLo: number, aHi: number, bLo: number, bHi: number): Truth {
  return aHi <= bLo ? YES : aLo > bHi ? NO : UNKNOWN
}

function protectedWage(home: Household): Verdict {
  const { employment, monthlyWorkIncome, wageGarnished, children, monthlyNetWage } = home
  const isSelfEmployed = employment === 'selfEmployed'
  const isEmployee: Truth = employment === undefined ? UNKNOWN : fromBoolean(employment === 'employee')
  const earns: Truth = monthlyWorkIncome === undefined ? UNKNOWN : fromBoolean(monthlyWorkIncome > 0)
  const wage = or(or(isEmployee, earns), and(PERSON, employment === undefined ? UNKNOWN : fromBoolean(isSelfEmployed)))
  if (wage === NO) return INELIGIBLE
  const attached = or(flag(wageGarnished), home.urgentStep === undefined ? UNKNOWN : fromBoolean(home.urgentStep === 'wage'))
  if (attached === NO || home.attachmentReason === 'maintenance') return INELIGIBLE
  if (monthlyNetWage !== undefined && monthlyNetWage <= 0) return INELIGIBLE
  let fewest = 0
  let most = children === undefined ? Infinity : 0
  for (const child of children ?? []) {
    const { birthDate, inRegularService } = child
    const inService: Truth = birthDate === undefined ? UNKNOWN : fromBoolean(birthDate >= SERVICE_FROM)
    const young: Truth = birthDate === undefined ? UNKNOWN : fromBoolean(birthDate >= CHILD_FROM)
    const counts = and(flag(child.livesWithApplicant), or(young, and(inService, flag(inRegularService))))
    if (counts === YES) fewest += 1
    if (counts !== NO) most += 1
  }
  const couple = oneOf(home.maritalStatus, COUPLE)
  let tableLo = Infinity
  let tableHi = -Infinity
  for (let family = 0; family < TABLE.length; family++) {
    if (family < 3 ? couple === YES : couple === NO) continue
    const place = family % 3
    if (place === 2 ? most < 2 : most < place || fewest > place) continue
    const sum = TABLE[family] as number
    if (sum < tableLo) tableLo = sum
    if (sum > tableHi) tableHi = sum
  }
  const isFamilyKnown = couple !== UNKNOWN && (fewest === most || fewest >= 2)
  const capLo = (CAP * (monthlyNetWage ?? 0)) / 100
  const capHi = (CAP * (monthlyNetWage ?? Infinity)) / 100
  const isDaily: Truth = home.wageBasis === undefined ? UNKNOWN : fromBoolean(home.wageBasis === 'daily')
  const days = home.workedDaysThisMonth
  const dailyLo = (tableLo / DIVISOR) * (days ?? 0)
  const dailyHi = (tableHi / DIVISOR) * (days ?? Infinity)
  const byMonth = atMost(tableLo, tableHi, capLo, capHi)
  const byDay = atMost(dailyLo, dailyHi, capLo, capHi)
  const leaves = or(or(byMonth, and(isDaily, byDay)), PERSON)
  const netWage = and(monthlyNetWage === undefined ? UNKNOWN : YES, leaves)
  const bites = isDaily === YES ? byDay === NO : byMonth === NO
  const isPerson = wage === PERSON || netWage === PERSON || isSelfEmployed || bites
  const isOpen = !isSettled(wage) || !isSettled(attached) || home.attachmentReason === undefined || !isFamilyKnown || !isSettled(netWage)
  return verdictOf(isPerson, isOpen)
}

// --- consolidation of files ---------------------------------------------------------------------------------------------------

const MIN_FILES = figureOf('file-consolidation.consolidationMinFiles')
const SPLIT = figureOf('instalment-order.instalmentPeriodDebtSplit')
const MONTHS = ['instalmentMaxMonthsUpToSplit', 'instalmentMaxMonthsOverSplit', 'instalmentExtendedMonthsUpToSplit', 'instalmentExtendedMonthsOverSplit']
  .map((id) => figureOf(`instalment-order.${id}`)) as [number, number, number, number]
const FLOOR_FROM = figureOf('file-consolidation.insolvencyFloorFrom')
const FLOOR_TO = figureOf('file-consolidation.insolvencyFloorTo')
const NOT_JOINED = new Set(['maintenance', 'mortgage', 'pledge', 'performanceOrder'])
const JOINED = new Set(['judgment', 'bill', 'fixedSumClaim'])

function countAmong(list: readonly string[], kinds: ReadonlySet<string>): number {
  let count = 0
  for (const kind of list) if (kinds.has(kind)) count += 1
  return count
}

function covers(payment: number | undefined, debt: number | undefined, upTo: number, over: number): Truth {
  if (debt !== undefined && payment !== undefined) return fromBoolean(payment * (debt <= SPLIT ? upTo : over) >= debt)
  if (debt === 0) return YES
  // With nothing to pay and something owed it is no; everything else stays open.
  return payment === 0 && debt !== undefined ? NO : UNKNOWN
}

function fileConsolidation(home: Household): Verdict {
  const { executionFilesOpen: files, executionFileTypes: kinds, totalDebt: debt, affordableMonthlyPayment: payment } = home
  const enoughFiles: Truth = files === undefined ? UNKNOWN : fromBoolean(files >= MIN_FILES)
  if (enoughFiles === NO) return INELIGIBLE
  let remain: Truth
  if (kinds === undefined) {
    const mayRemain: Truth = files === undefined || files - NOT_JOINED.size < MIN_FILES ? UNKNOWN : YES
    remain = and(and(UNKNOWN, mayRemain), or(UNKNOWN, PERSON))
  } else {
    const joined = countAmong(kinds, JOINED)
    const others = countAmong(kinds, NOT_JOINED)
    if (joined === 0) return INELIGIBLE
    const isEnough: Truth = files === undefined ? UNKNOWN : fromBoolean(files - others >= MIN_FILES)
    remain = and(isEnough, others === 0 || joined >= MIN_FILES ? YES : PERSON)
  }
  if (remain === NO) return INELIGIBLE
  const ordinary = covers(payment, debt, MONTHS[0], MONTHS[1])
  const inTime = or(ordinary, PERSON)
  const longer = covers(payment, debt, MONTHS[2], MONTHS[3])
  const isPerson =
    remain === PERSON || inTime === PERSON || (ordinary === NO && isSettled(longer)) ||
    (debt !== undefined && debt >= FLOOR_FROM && debt <= FLOOR_TO) ||
    (home.travelDate !== undefined && home.travelDate !== null && home.travelDate >= ASOF) ||
    (kinds !== undefined && kinds.includes('maintenance')) || home.priorInsolvency === true
  return verdictOf(isPerson, !isSettled(enoughFiles) || !isSettled(remain) || !isSettled(inTime))
}

// --- stay of proceedings ------------------------------------------------------------------------------------------------------

const STEPS = new Set(['eviction', 'sale', 'seizure', 'bank', 'wage', 'arrest'])
const STEPS_OF_OFFICE = new Set(['seizure', 'bank', 'wage'])
const STEPS_FOR_PERSON = new Set(['eviction', 'sale', 'arrest'])
const CLAIMS = new Set(['bill', 'fixedSumClaim'])
const JUDGMENTS = new Set(['judgment', 'maintenance'])

function stayOfProceedings(home: Household): Verdict {
  const { executionFilesOpen: files, executionFileTypes: kinds, urgentStep: step } = home
  const hasOrder = exists(home.insolvencyOrderDate)
  let open: Truth
  if (files === undefined) {
    const isSaid = or(or(oneOf(step, STEPS), hasOrder), kinds === undefined ? UNKNOWN : fromBoolean(kinds.length > 0))
    open = isSaid === YES ? YES : UNKNOWN
  } else open = fromBoolean(files >= 1)
  if (open === NO) return INELIGIBLE
  const mayObject = and(hasFileOf(kinds, CLAIMS), flag(home.debtDisputed))
  const mayClaimPaid = and(hasFileOf(kinds, JUDGMENTS), flag(home.debtPaidAfterJudgment))
  const byStep = or(oneOf(step, STEPS_OF_OFFICE), and(PERSON, oneOf(step, STEPS_FOR_PERSON)))
  const ground = or(or(mayObject, mayClaimPaid), or(hasOrder, byStep))
  if (ground === NO) return INELIGIBLE
  const isPerson =
    ground === PERSON || step === 'eviction' || step === 'sale' || step === 'arrest' || exists(home.evictionDate) === YES ||
    (kinds !== undefined && kinds.includes('maintenance')) || home.attachmentReason === 'maintenance'
  return verdictOf(isPerson, !isSettled(open) || !isSettled(ground))
}

// --- rent assistance for people leaving the street ----------------------------------------------------------------------------

const SPECIAL_RIGHTS = new Set(['part', 'inherited', 'onPaperOnly', 'soldInDivorce', 'heldByProtectedTenant', 'boughtNotPaid'])

function rentAssistanceHomeless(home: Household): Verdict {
  const { housing, streetDwellerRecognised: isRecognised } = home
  const lives: Truth = housing === undefined ? UNKNOWN : fromBoolean(housing === 'homeless')
  const receives: Truth =
    home.currentBenefits === undefined ? UNKNOWN : fromBoolean(home.currentBenefits.includes('rent-assistance-homeless'))
  const street = or(lives, and(PERSON, or(flag(isRecognised), receives)))
  if (street === NO || housing === 'publicHousing' || home.inHomelessProgramme === false) return INELIGIBLE
  const recognised: Truth = isRecognised === undefined ? or(UNKNOWN, and(PERSON, UNKNOWN)) : isRecognised ? YES : PERSON
  const noHome = or(not(flag(home.ownsHome)), and(PERSON, oneOf(home.homeRightsDetail, SPECIAL_RIGHTS)))
  if (noHome === NO) return INELIGIBLE
  const isPerson = street === PERSON || recognised === PERSON || noHome === PERSON || lives === YES
  const isOpen =
    !isSettled(street) || !isSettled(recognised) || !isSettled(noHome) || housing === undefined || home.inHomelessProgramme === undefined
  return verdictOf(isPerson, isOpen)
}

/** In the order of the compared rights. */
function judge(home: Household): readonly Verdict[] {
  return [childAllowance(home), protectedWage(home), fileConsolidation(home), stayOfProceedings(home), rentAssistanceHomeless(home)]
}

export const handWritten: Contender = {
  name: 'hand-written',
  knowsUnknown: true,
  most: Infinity,
  prepare(households) {
    const homes = households as readonly Household[]
    return {
      run() {
        for (const home of homes) judge(home)
      },
      verdicts: () => homes.map(judge),
    }
  },
}
