/**
 * The compared rights in json-rules-engine: two rules for each right, "certainly not" and "a person decides"; what neither fires for
 * is open to the family. It has no quantifiers, no arithmetic and no unknown: lists are counted and sums reckoned for it beforehand,
 * and households are complete.
 */
import { Engine, type TopLevelCondition } from 'json-rules-engine'
import type { FactRecord } from '~/engine/facts'
import type { Verdict } from '~/engine/verdict'
import { ASOF, compared, figureOf } from '../households'
import type { Contender } from './contender'
import { listFacts, reckonedFacts } from './list-facts'

type Condition = TopLevelCondition | { fact: string; operator: string; value: unknown }

const test = (fact: string, operator: string, value: unknown): Condition => ({ fact, operator, value })
const is = (fact: string, ...values: unknown[]): Condition =>
  values.length === 1 ? test(fact, 'equal', values[0]) : test(fact, 'in', values)
const isNot = (fact: string, ...values: unknown[]): Condition =>
  values.length === 1 ? test(fact, 'notEqual', values[0]) : test(fact, 'notIn', values)
const above = (fact: string, value: number): Condition => test(fact, 'greaterThan', value)
const atLeast = (fact: string, value: number): Condition => test(fact, 'greaterThanInclusive', value)
const below = (fact: string, value: number): Condition => test(fact, 'lessThan', value)
const atMost = (fact: string, value: number): Condition => test(fact, 'lessThanInclusive', value)
const all = (...of: Condition[]) => ({ all: of }) as TopLevelCondition
const any = (...of: Condition[]) => ({ any: of }) as TopLevelCondition

const OTHER_PERMITS = ['a1', 'b1', '2a5', 'stayPermit', 'other']
const STAY_PERMITS = ['2a5', 'stayPermit', 'other', 'a1', 'a5']
const isResident = any(is('residency', 'citizen', 'permanentResident'), all(is('residency', 'temporaryResident'), is('visaType', 'a5')))
const isNoResident = all(
  isNot('residency', 'citizen', 'permanentResident'),
  any(isNot('residency', 'temporaryResident'), isNot('visaType', 'a5', ...OTHER_PERMITS)),
  any(isNot('residency', 'noStatus'), isNot('visaType', ...STAY_PERMITS)),
  any(
    isNot('visaType', 'b1'), is('minorsAtHome', 0),
    all(isNot('employment', 'employee', 'selfEmployed'), atMost('monthlyWorkIncome', 0)),
  ),
)

/** By right: certainly not, and a person decides. */
const RULES: Readonly<Record<string, readonly [no: TopLevelCondition, person: TopLevelCondition]>> = {
  'child-allowance': [
    any(isNoResident, is('minors', 0), is('minorsLived', 0)),
    any(
      { not: isResident } as TopLevelCondition,
      is('minorsHere', 0),
      above('minorsAway', 0),
      all(is('maritalStatus', 'single', 'separated', 'divorced'), above('minorsElsewhere', 0)),
      all(isNot('immigrantStatus', 'oleh'), above('minorsBornAbroad', 0)),
    ),
  ],
  'protected-wage': [
    any(
      all(isNot('employment', 'employee', 'selfEmployed'), atMost('monthlyWorkIncome', 0)),
      all(isNot('wageGarnished', true), isNot('urgentStep', 'wage')),
      is('attachmentReason', 'maintenance'),
      atMost('monthlyNetWage', 0),
    ),
    any(is('employment', 'selfEmployed'), is('tableAboveCap', true)),
  ],
  'file-consolidation': [
    any(
      below('executionFilesOpen', figureOf('file-consolidation.consolidationMinFiles')),
      is('kindsJoined', 0),
      below('filesLeft', figureOf('file-consolidation.consolidationMinFiles')),
    ),
    any(
      all(above('kindsNotJoined', 0), below('kindsJoined', figureOf('file-consolidation.consolidationMinFiles'))),
      is('isCovered', false),
      all(
        atLeast('totalDebt', figureOf('file-consolidation.insolvencyFloorFrom')),
        atMost('totalDebt', figureOf('file-consolidation.insolvencyFloorTo')),
      ),
      all(isNot('travelDate', null), atLeast('travelDate', ASOF)),
      above('maintenanceFiles', 0),
      is('priorInsolvency', true),
    ),
  ],
  'stay-of-proceedings': [
    any(
      below('executionFilesOpen', 1),
      all(
        any(is('claims', 0), isNot('debtDisputed', true)),
        any(is('judgments', 0), isNot('debtPaidAfterJudgment', true)),
        is('insolvencyOrderDate', null),
        isNot('urgentStep', 'seizure', 'bank', 'wage', 'eviction', 'sale', 'arrest'),
      ),
    ),
    any(
      is('urgentStep', 'eviction', 'sale', 'arrest'),
      isNot('evictionDate', null),
      above('maintenanceFiles', 0),
      is('attachmentReason', 'maintenance'),
    ),
  ],
  'rent-assistance-homeless': [
    any(
      all(isNot('housing', 'homeless'), isNot('streetDwellerRecognised', true), is('receivesHomelessAssistance', false)),
      all(
        isNot('ownsHome', false),
        isNot('homeRightsDetail', 'part', 'inherited', 'onPaperOnly', 'soldInDivorce', 'heldByProtectedTenant', 'boughtNotPaid'),
      ),
      is('housing', 'publicHousing'),
      is('inHomelessProgramme', false),
    ),
    any(isNot('housing', 'homeless'), is('streetDwellerRecognised', false), isNot('ownsHome', false), is('housing', 'homeless')),
  ],
}

function factsOf(facts: FactRecord): Record<string, unknown> {
  const lists = listFacts(facts)
  return { ...facts, ...lists, ...reckonedFacts(facts, lists) }
}

export const jsonRules: Contender = {
  name: 'json-rules-engine',
  knowsUnknown: false,
  most: 300,
  prepare(households) {
    const engine = new Engine([], { allowUndefinedFacts: true })
    for (const [right, [no, person]] of Object.entries(RULES)) {
      engine.addRule({ conditions: no, event: { type: 'ineligible', params: { right } } })
      engine.addRule({ conditions: person, event: { type: 'askPerson', params: { right } } })
    }
    const records = households.map(factsOf)
    return {
      async run() {
        for (const facts of records) await engine.run(facts)
      },
      async verdicts() {
        const found: Verdict[][] = []
        for (const facts of records) {
          const { events } = await engine.run(facts)
          const of = (type: Verdict) => new Set(events.filter((event) => event.type === type).map((event) => event.params?.right as string))
          const [no, person] = [of('ineligible'), of('askPerson')]
          found.push(compared.rights.map(({ id }) => (no.has(id) ? 'ineligible' : person.has(id) ? 'askPerson' : 'eligible')))
        }
        return found
      },
    }
  },
}
