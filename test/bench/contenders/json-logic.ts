/**
 * The compared rights in JSON Logic, compiled by `build`. Lists, dates as days and arithmetic are all its own; it has no unknown, so
 * that it gets complete households only. "No" is looked for first, then "a person"; what is left is open to the family.
 */
import { LogicEngine } from 'json-logic-engine'
import { addMonths, fullYears } from '~/engine/date'
import type { Verdict } from '~/engine/verdict'
import { ASOF, figureOf, turningDay } from '../households'
import type { Contender } from './contender'

type Logic = unknown

const fact = (name: string): Logic => ({ var: name })
const is = (name: string, ...values: string[]): Logic =>
  values.length === 1 ? { '===': [fact(name), values[0]] } : { in: [fact(name), values] }
const isTrue = (name: string): Logic => ({ '===': [fact(name), true] })
const isFalse = (name: string): Logic => ({ '===': [fact(name), false] })
const isNone = (name: string): Logic => ({ '===': [fact(name), null] })
const exists = (name: string): Logic => ({ '!==': [fact(name), null] })
const all = (...of: Logic[]): Logic => ({ and: of })
const any = (...of: Logic[]): Logic => ({ or: of })
const not = (of: Logic): Logic => ({ '!': [of] })
const contains = (list: string, ...values: string[]): Logic =>
  values.length === 1 ? { in: [values[0], fact(list)] } : any(...values.map((value) => ({ in: [value, fact(list)] })))
const someChild = (...where: Logic[]): Logic => ({ some: [fact('children'), all(...where)] })
const verdict = (isNo: Logic, isPerson: Logic): Logic => ({ if: [isNo, 'ineligible', isPerson, 'askPerson', 'eligible'] })

const minorFrom = turningDay((day) => fullYears(day, ASOF) < figureOf('child-allowance.ageMax'))
const livedUntil = ASOF - figureOf('child-allowance.minLivedDays')
const abroadFrom = turningDay((day) => addMonths(day, figureOf('child-allowance.abroadMonths')) >= ASOF)

const isMinor: Logic = { '>=': [fact('birthDate'), minorFrom] }
const hasLived: Logic = { '<=': [fact('birthDate'), livedUntil] }
const isHere: Logic = any(isNone('abroadSince'), { '>=': [fact('abroadSince'), abroadFrom] })
const isResident: Logic = any(is('residency', 'citizen', 'permanentResident'), all(is('residency', 'temporaryResident'), is('visaType', 'a5')))
const mayBeResident: Logic = any(
  all(is('residency', 'temporaryResident'), is('visaType', 'a1', 'b1', '2a5', 'stayPermit', 'other')),
  all(is('residency', 'noStatus'), is('visaType', '2a5', 'stayPermit', 'other', 'a1', 'a5')),
  all(
    is('visaType', 'b1'), any(is('employment', 'employee', 'selfEmployed'), { '>': [fact('monthlyWorkIncome'), 0] }),
    someChild(isMinor, isTrue('livesWithApplicant')),
  ),
)

const childAllowance = verdict(
  any(not(any(isResident, mayBeResident)), not(someChild(isMinor)), not(someChild(isMinor, hasLived))),
  any(
    not(isResident),
    not(someChild(isMinor, isHere)),
    someChild(isMinor, not(isHere)),
    all(is('maritalStatus', 'single', 'separated', 'divorced'), someChild(isMinor, isFalse('livesWithApplicant'))),
    all(not(is('immigrantStatus', 'oleh')), someChild(isMinor, isFalse('bornInIsrael'))),
  ),
)

const childFrom = turningDay((day) => fullYears(day, ASOF) < figureOf('shared.childMaxAge'))
const serviceFrom = turningDay((day) => fullYears(day, ASOF) < figureOf('shared.childInServiceMaxAge'))
const share = (id: string) => (figureOf(`protected-wage.${id}`) * figureOf('shared.basicAmount3')) / 100
const childBase = figureOf('shared.incomeSupportChildBase')
const isCounted: Logic = all(
  isTrue('livesWithApplicant'),
  any({ '>=': [fact('birthDate'), childFrom] }, all({ '>=': [fact('birthDate'), serviceFrom] }, isTrue('inRegularService'))),
)
const childrenCounted: Logic = { length: [{ filter: [fact('children'), isCounted] }] }
const byChildren = (none: number, one: number, more: number): Logic => ({
  if: [{ '<': [childrenCounted, 1] }, none, { '<': [childrenCounted, 2] }, one, more],
})
const table: Logic = {
  if: [
    is('maritalStatus', 'married', 'commonLaw'),
    byChildren(share('protectedPctCouple'), share('protectedPctCouple1'), share('protectedPctCouple2plus')),
    byChildren(share('protectedPctSingle'), share('protectedPctSingle1') - childBase, share('protectedPctSingle2plus') - childBase),
  ],
}
const cap: Logic = { '/': [{ '*': [figureOf('protected-wage.protectedCapPct'), fact('monthlyNetWage')] }, 100] }
const tableByDay: Logic = { '*': [{ '/': [table, figureOf('protected-wage.protectedDailyDivisor')] }, fact('workedDaysThisMonth')] }

const protectedWage = verdict(
  any(
    not(any(is('employment', 'employee', 'selfEmployed'), { '>': [fact('monthlyWorkIncome'), 0] })),
    not(any(isTrue('wageGarnished'), is('urgentStep', 'wage'))),
    is('attachmentReason', 'maintenance'),
    { '<=': [fact('monthlyNetWage'), 0] },
  ),
  any(
    is('employment', 'selfEmployed'),
    { if: [is('wageBasis', 'daily'), { '>': [tableByDay, cap] }, { '>': [table, cap] }] },
  ),
)

const period = (upTo: string, over: string): Logic => ({
  if: [
    { '<=': [fact('totalDebt'), figureOf('instalment-order.instalmentPeriodDebtSplit')] },
    figureOf(`instalment-order.${upTo}`), figureOf(`instalment-order.${over}`),
  ],
})
const covered: Logic = {
  '>=': [{ '*': [fact('affordableMonthlyPayment'), period('instalmentMaxMonthsUpToSplit', 'instalmentMaxMonthsOverSplit')] }, fact('totalDebt')],
}
const minFiles = figureOf('file-consolidation.consolidationMinFiles')
const notJoined = ['maintenance', 'mortgage', 'pledge', 'performanceOrder']
const joined = ['judgment', 'bill', 'fixedSumClaim']
const countAmong = (kinds: string[]): Logic => ({ '+': kinds.map((kind) => ({ if: [contains('executionFileTypes', kind), 1, 0] })) })

const fileConsolidation = verdict(
  any(
    { '<': [fact('executionFilesOpen'), minFiles] },
    not(contains('executionFileTypes', ...joined)),
    { '<': [{ '-': [fact('executionFilesOpen'), countAmong(notJoined)] }, minFiles] },
  ),
  any(
    all(contains('executionFileTypes', ...notJoined), { '<': [countAmong(joined), minFiles] }),
    not(covered),
    all(
      { '>=': [fact('totalDebt'), figureOf('file-consolidation.insolvencyFloorFrom')] },
      { '<=': [fact('totalDebt'), figureOf('file-consolidation.insolvencyFloorTo')] },
    ),
    all(exists('travelDate'), { '>=': [fact('travelDate'), ASOF] }),
    contains('executionFileTypes', 'maintenance'),
    isTrue('priorInsolvency'),
  ),
)

const ground: Logic = any(
  all(contains('executionFileTypes', 'bill', 'fixedSumClaim'), isTrue('debtDisputed')),
  all(contains('executionFileTypes', 'judgment', 'maintenance'), isTrue('debtPaidAfterJudgment')),
  exists('insolvencyOrderDate'),
  is('urgentStep', 'seizure', 'bank', 'wage'),
)

const stayOfProceedings = verdict(
  any({ '<': [fact('executionFilesOpen'), 1] }, not(any(ground, is('urgentStep', 'eviction', 'sale', 'arrest')))),
  any(
    is('urgentStep', 'eviction', 'sale', 'arrest'),
    exists('evictionDate'),
    contains('executionFileTypes', 'maintenance'),
    is('attachmentReason', 'maintenance'),
  ),
)

const hasSpecialRight = is('homeRightsDetail', 'part', 'inherited', 'onPaperOnly', 'soldInDivorce', 'heldByProtectedTenant', 'boughtNotPaid')

const rentAssistanceHomeless = verdict(
  any(
    not(any(is('housing', 'homeless'), isTrue('streetDwellerRecognised'), contains('currentBenefits', 'rent-assistance-homeless'))),
    not(any(isFalse('ownsHome'), hasSpecialRight)),
    is('housing', 'publicHousing'),
    isFalse('inHomelessProgramme'),
  ),
  any(
    not(is('housing', 'homeless')),
    isFalse('streetDwellerRecognised'),
    not(isFalse('ownsHome')),
    is('housing', 'homeless'),
  ),
)

const RULES: readonly Logic[] = [childAllowance, protectedWage, fileConsolidation, stayOfProceedings, rentAssistanceHomeless]

export const jsonLogic: Contender = {
  name: 'json-logic-engine',
  knowsUnknown: false,
  most: Infinity,
  prepare(households) {
    const engine = new LogicEngine()
    const built = RULES.map((rule) => engine.build(rule) as (facts: unknown) => Verdict)
    return {
      run() {
        for (const facts of households) for (const judge of built) judge(facts)
      },
      verdicts: () => households.map((facts) => built.map((judge) => judge(facts))),
    }
  },
}
