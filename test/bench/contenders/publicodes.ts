/**
 * The compared rights in publicodes: for each right a rule "impossible" and a rule "à voir" (a person decides). It has no lists, which
 * are counted for it beforehand; complete households only. It leaves a trace by its nature, as the explaining evaluator does.
 */
import Engine from 'publicodes'
import type { FactRecord } from '~/engine/facts'
import type { Verdict } from '~/engine/verdict'
import { ASOF, compared, figureOf } from '../households'
import type { Contender } from './contender'
import { listFacts, TABLE } from './list-facts'

type Rule = string | { readonly [mechanism: string]: unknown }

const any = (...of: Rule[]): Rule => ({ 'une de ces conditions': of })
const all = (...of: Rule[]): Rule => ({ 'toutes ces conditions': of })
const is = (fact: string, ...values: string[]): Rule => {
  const tests = values.map((value) => `${fact} = '${value}'`)
  return tests.length === 1 ? (tests[0] as string) : any(...tests)
}
const isNot = (fact: string, ...values: string[]): Rule => {
  const tests = values.map((value) => `${fact} != '${value}'`)
  return tests.length === 1 ? (tests[0] as string) : all(...tests)
}
const isTrue = (fact: string): Rule => `${fact} = oui`
const isFalse = (fact: string): Rule => `${fact} = non`

const CHOICES = [
  'residency', 'visaType', 'maritalStatus', 'immigrantStatus', 'employment', 'urgentStep', 'attachmentReason', 'wageBasis', 'housing',
  'homeRightsDetail',
]
const FLAGS = [
  'wageGarnished', 'priorInsolvency', 'debtDisputed', 'debtPaidAfterJudgment', 'streetDwellerRecognised', 'ownsHome', 'inHomelessProgramme',
]
const NUMBERS = ['monthlyWorkIncome', 'monthlyNetWage', 'workedDaysThisMonth', 'executionFilesOpen', 'totalDebt', 'affordableMonthlyPayment']
const OTHER_PERMITS = ['a1', 'b1', '2a5', 'stayPermit', 'other']
const STAY_PERMITS = ['2a5', 'stayPermit', 'other', 'a1', 'a5']

const minFiles = figureOf('file-consolidation.consolidationMinFiles')
const byChildren = ([none, one, more]: readonly [number, number, number]): Rule => ({
  variations: [{ si: 'childrenCounted < 1', alors: none }, { si: 'childrenCounted < 2', alors: one }, { sinon: more }],
})

const RULES: Readonly<Record<string, Rule>> = {
  resident: any(is('residency', 'citizen', 'permanentResident'), all(is('residency', 'temporaryResident'), is('visaType', 'a5'))),
  'résident peut-être': any(
    all(is('residency', 'temporaryResident'), is('visaType', ...OTHER_PERMITS)),
    all(is('residency', 'noStatus'), is('visaType', ...STAY_PERMITS)),
    all(is('visaType', 'b1'), 'minorsAtHome > 0', any(is('employment', 'employee', 'selfEmployed'), 'monthlyWorkIncome > 0')),
  ),
  'child-allowance-no': any(all(isFalse('resident'), isFalse('résident peut-être')), 'minors = 0', 'minorsLived = 0'),
  'child-allowance-person': any(
    isFalse('resident'),
    'minorsHere = 0',
    'minorsAway > 0',
    all(is('maritalStatus', 'single', 'separated', 'divorced'), 'minorsElsewhere > 0'),
    all(isNot('immigrantStatus', 'oleh'), 'minorsBornAbroad > 0'),
  ),
  table: {
    variations: [{ si: is('maritalStatus', 'married', 'commonLaw'), alors: byChildren(TABLE.couple) }, { sinon: byChildren(TABLE.alone) }],
  },
  'table du mois': {
    variations: [
      {
        si: is('wageBasis', 'daily'),
        alors: `table / ${figureOf('protected-wage.protectedDailyDivisor')} * workedDaysThisMonth`,
      },
      { sinon: 'table' },
    ],
  },
  plafond: `${figureOf('protected-wage.protectedCapPct')} * monthlyNetWage / 100`,
  'protected-wage-no': any(
    all(isNot('employment', 'employee', 'selfEmployed'), 'monthlyWorkIncome <= 0'),
    all(isFalse('wageGarnished'), isNot('urgentStep', 'wage')),
    is('attachmentReason', 'maintenance'),
    'monthlyNetWage <= 0',
  ),
  'protected-wage-person': any(is('employment', 'selfEmployed'), 'table du mois > plafond'),
  mois: {
    variations: [
      {
        si: `totalDebt <= ${figureOf('instalment-order.instalmentPeriodDebtSplit')}`,
        alors: figureOf('instalment-order.instalmentMaxMonthsUpToSplit'),
      },
      { sinon: figureOf('instalment-order.instalmentMaxMonthsOverSplit') },
    ],
  },
  'file-consolidation-no': any(`executionFilesOpen < ${minFiles}`, 'kindsJoined = 0', `executionFilesOpen - kindsNotJoined < ${minFiles}`),
  'file-consolidation-person': any(
    all('kindsNotJoined > 0', `kindsJoined < ${minFiles}`),
    'affordableMonthlyPayment * mois < totalDebt',
    all(
      `totalDebt >= ${figureOf('file-consolidation.insolvencyFloorFrom')}`,
      `totalDebt <= ${figureOf('file-consolidation.insolvencyFloorTo')}`,
    ),
    isTrue('travels'),
    'maintenanceFiles > 0',
    isTrue('priorInsolvency'),
  ),
  'stay-of-proceedings-no': any(
    'executionFilesOpen < 1',
    all(
      any('claims = 0', isFalse('debtDisputed')),
      any('judgments = 0', isFalse('debtPaidAfterJudgment')),
      isFalse('hasOrder'),
      isNot('urgentStep', 'seizure', 'bank', 'wage', 'eviction', 'sale', 'arrest'),
    ),
  ),
  'stay-of-proceedings-person': any(
    is('urgentStep', 'eviction', 'sale', 'arrest'),
    isTrue('hasEviction'),
    'maintenanceFiles > 0',
    is('attachmentReason', 'maintenance'),
  ),
  'rent-assistance-homeless-no': any(
    all(isNot('housing', 'homeless'), isFalse('streetDwellerRecognised'), isFalse('receivesHomelessAssistance')),
    all(
      isTrue('ownsHome'),
      isNot('homeRightsDetail', 'part', 'inherited', 'onPaperOnly', 'soldInDivorce', 'heldByProtectedTenant', 'boughtNotPaid'),
    ),
    is('housing', 'publicHousing'),
    isFalse('inHomelessProgramme'),
  ),
  'rent-assistance-homeless-person': any(
    isNot('housing', 'homeless'), isFalse('streetDwellerRecognised'), isTrue('ownsHome'), is('housing', 'homeless'),
  ),
}

type Value = string | number

function situationOf(facts: FactRecord): Record<string, Value> {
  const flag = (value: unknown): Value => (value ? 'oui' : 'non')
  const situation: Record<string, Value> = {
    travels: flag(facts.travelDate !== null && (facts.travelDate as number) >= ASOF),
    hasOrder: flag(facts.insolvencyOrderDate !== null),
    hasEviction: flag(facts.evictionDate !== null),
  }
  for (const id of CHOICES) situation[id] = `'${String(facts[id])}'`
  for (const id of FLAGS) situation[id] = flag(facts[id])
  for (const id of NUMBERS) situation[id] = facts[id] as number
  for (const [id, value] of Object.entries(listFacts(facts))) situation[id] = typeof value === 'boolean' ? flag(value) : (value as number)
  return situation
}

export const publicodes: Contender = {
  name: 'publicodes',
  knowsUnknown: false,
  most: 40,
  prepare(households) {
    const situations = households.map(situationOf)
    const inputs = Object.fromEntries(Object.keys(situations[0] ?? {}).map((id) => [id, null]))
    const engine = new Engine({ ...inputs, ...RULES }, { logger: { log() {}, warn() {}, error: console.error } })
    const judge = (right: string): Verdict => {
      if (engine.evaluate(`${right}-no`).nodeValue === true) return 'ineligible'
      return engine.evaluate(`${right}-person`).nodeValue === true ? 'askPerson' : 'eligible'
    }
    const all = () =>
      situations.map((situation) => {
        engine.setSituation(situation)
        return compared.rights.map(({ id }) => judge(id))
      })
    return { run: all, verdicts: all }
  },
}
