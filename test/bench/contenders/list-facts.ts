/**
 * What the compared rights ask of lists, counted beforehand: json-rules-engine and publicodes have no quantifiers, so that this work
 * is done for them and not measured, which is in their favour.
 */
import { addMonths, fullYears } from '~/engine/date'
import type { FactRecord } from '~/engine/facts'
import { ASOF, figureOf, turningDay } from '../households'

type Child = Readonly<Record<string, number | boolean | null>>

const minorFrom = turningDay((day) => fullYears(day, ASOF) < figureOf('child-allowance.ageMax'))
const livedUntil = ASOF - figureOf('child-allowance.minLivedDays')
const abroadFrom = turningDay((day) => addMonths(day, figureOf('child-allowance.abroadMonths')) >= ASOF)
const childFrom = turningDay((day) => fullYears(day, ASOF) < figureOf('shared.childMaxAge'))
const serviceFrom = turningDay((day) => fullYears(day, ASOF) < figureOf('shared.childInServiceMaxAge'))

const NOT_JOINED = ['maintenance', 'mortgage', 'pledge', 'performanceOrder']
const JOINED = ['judgment', 'bill', 'fixedSumClaim']

export interface ListFacts {
  readonly minors: number
  readonly minorsHere: number
  readonly minorsAway: number
  readonly minorsLived: number
  readonly minorsAtHome: number
  readonly minorsElsewhere: number
  readonly minorsBornAbroad: number
  readonly childrenCounted: number
  readonly kindsJoined: number
  readonly kindsNotJoined: number
  readonly claims: number
  readonly judgments: number
  readonly maintenanceFiles: number
  readonly receivesHomelessAssistance: boolean
}

export function listFacts(facts: FactRecord): ListFacts {
  const children = facts.children as readonly Child[]
  const kinds = facts.executionFileTypes as readonly string[]
  const minors = children.filter(({ birthDate }) => (birthDate as number) >= minorFrom)
  const isHere = ({ abroadSince }: Child) => abroadSince === null || (abroadSince as number) >= abroadFrom
  const among = (wanted: readonly string[]) => kinds.filter((kind) => wanted.includes(kind)).length
  const isCounted = ({ livesWithApplicant, birthDate, inRegularService }: Child) =>
    livesWithApplicant === true &&
    ((birthDate as number) >= childFrom || ((birthDate as number) >= serviceFrom && inRegularService === true))
  return {
    minors: minors.length,
    minorsHere: minors.filter(isHere).length,
    minorsAway: minors.filter((child) => !isHere(child)).length,
    minorsLived: minors.filter(({ birthDate }) => (birthDate as number) <= livedUntil).length,
    minorsAtHome: minors.filter(({ livesWithApplicant }) => livesWithApplicant === true).length,
    minorsElsewhere: minors.filter(({ livesWithApplicant }) => livesWithApplicant === false).length,
    minorsBornAbroad: minors.filter(({ bornInIsrael }) => bornInIsrael === false).length,
    childrenCounted: children.filter(isCounted).length,
    kindsJoined: among(JOINED),
    kindsNotJoined: among(NOT_JOINED),
    claims: among(['bill', 'fixedSumClaim']),
    judgments: among(['judgment', 'maintenance']),
    maintenanceFiles: among(['maintenance']),
    receivesHomelessAssistance: (facts.currentBenefits as readonly string[]).includes('rent-assistance-homeless'),
  }
}

const share = (id: string) => (figureOf(`protected-wage.${id}`) * figureOf('shared.basicAmount3')) / 100
const childBase = figureOf('shared.incomeSupportChildBase')

/** The protected part of the wage by family: none, one, two children and more; ILS a month. */
export const TABLE = {
  couple: [share('protectedPctCouple'), share('protectedPctCouple1'), share('protectedPctCouple2plus')],
  alone: [share('protectedPctSingle'), share('protectedPctSingle1') - childBase, share('protectedPctSingle2plus') - childBase],
} as const

/** Sums that json-rules-engine cannot reckon, having no arithmetic. */
export function reckonedFacts(facts: FactRecord, { childrenCounted, kindsNotJoined }: ListFacts) {
  const isCouple = facts.maritalStatus === 'married' || facts.maritalStatus === 'commonLaw'
  const table = TABLE[isCouple ? 'couple' : 'alone'][Math.min(childrenCounted, 2) as 0 | 1 | 2]
  const day = (table / figureOf('protected-wage.protectedDailyDivisor')) * (facts.workedDaysThisMonth as number)
  const cap = (figureOf('protected-wage.protectedCapPct') * (facts.monthlyNetWage as number)) / 100
  const debt = facts.totalDebt as number
  const isUpTo = debt <= figureOf('instalment-order.instalmentPeriodDebtSplit')
  const months = figureOf(`instalment-order.${isUpTo ? 'instalmentMaxMonthsUpToSplit' : 'instalmentMaxMonthsOverSplit'}`)
  return {
    tableAboveCap: (facts.wageBasis === 'daily' ? day : table) > cap,
    filesLeft: (facts.executionFilesOpen as number) - kindsNotJoined,
    isCovered: (facts.affordableMonthlyPayment as number) * months >= debt,
  }
}
