/**
 * השתתפות בהחזרי משכנתה לקשישים נזקקים · Help with mortgage payments for older people in need who still pay an old
 * mortgage. Government decision of January 2008.
 */
import {
  above,
  absent,
  all,
  any,
  atLeast,
  atMost,
  clause,
  date,
  exists,
  fact,
  follows,
  includes,
  isFalse,
  isTrue,
  not,
  parameter,
  receives,
  toPerson,
  toPersonIfKnown,
} from '~/engine/build'
import { parseDay } from '~/engine/date'
import type { TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { ifAnswered } from '../shared/answered'
import { age, isCouple, spouseAge } from '../shared/family'
import { dated, inForce, ofYear } from '../shared/figure'

const DECISION = cite('elderly-mortgage-decision')
const PAGE = 'Kol Zchut, help with mortgage payments for older people in need'
const SUMS_2010 = 'ynet, 2010'

const repayment = fact('mortgageRepaymentNov2007')

/** The supplement of a couple may be paid to either of them. */
const spouseHoldsSupplement: TruthExpr = all(isCouple, includes('spouse.currentBenefits', 'old-age-income-supplement'))

/** The degree of that stipend is not asked about: up to 49 % counts, and a person reads the paper. */
const holdsNaziPersecutionStipend: TruthExpr = receives('holocaust-survivor-allowance')

/** Certain without the stipend. */
const livesOnSupplement: TruthExpr = any(
  clause('lives-on-supplement', follows('old-age-income-supplement')),
  clause('lives-on-spouse-supplement', spouseHoldsSupplement),
)

/** Whether a place is a priority area is computed from it; of a place of which nobody could tell, a person does. */
const isPriorityArea: TruthExpr = any(
  ifAnswered('priorityArea', isTrue('priorityArea')),
  clause('area-not-known', toPerson(all(absent('priorityArea'), exists('locality')))),
)

export const elderlyMortgageHelp = defineRight({
  id: 'elderly-mortgage-help',
  kind: 'entitlement',
  authority: 'ministry-of-housing',
  areas: ['housing', 'older-age'],
  topics: ['mortgage', 'seniors', 'housing'],
  parameters: {
    'elderlyMortgage.age': inForce(70, 'years', PAGE, 'secondary'),
    'elderlyMortgage.stipendMax': inForce(49, '%', PAGE, 'secondary'),
    'elderlyMortgage.loanBy': inForce(parseDay('2007-11-04') as number, 'date', PAGE, 'secondary'),
    'elderlyMortgage.value': inForce(860_000, 'ILS', PAGE, 'secondary'),
    'elderlyMortgage.valueJoint': inForce(1_000_000, 'ILS', PAGE, 'secondary'),
    'elderlyMortgage.repaymentMonth': inForce(parseDay('2007-11-01') as number, 'date', PAGE, 'secondary'),
    'elderlyMortgage.repaymentPriority': inForce(500, 'ILS/month', 'myrights.co.il', 'secondary'),
    'elderlyMortgage.repaymentElse': inForce(800, 'ILS/month', 'myrights.co.il', 'secondary'),
    'elderlyMortgage.sumsYear': inForce(2010, 'year', SUMS_2010, 'old'),
    'elderlyMortgage.coupleFrom': dated('ILS/month', ofYear(2010, 132, SUMS_2010, 'old')),
    'elderlyMortgage.coupleTo': dated('ILS/month', ofYear(2010, 300, SUMS_2010, 'old')),
    'elderlyMortgage.singleFrom': dated('ILS/month', ofYear(2010, 82, SUMS_2010, 'old')),
    'elderlyMortgage.singleTo': dated('ILS/month', ofYear(2010, 200, SUMS_2010, 'old')),
  },
  conditions: [
    condition(
      'age',
      [DECISION],
      any(
        atLeast(age, parameter('elderlyMortgage.age')),
        clause('age-of-spouse', all(isCouple, atLeast(spouseAge, parameter('elderlyMortgage.age')))),
      ),
    ),
    condition(
      'lives-on',
      [DECISION],
      any(
        livesOnSupplement,
        clause('lives-on-stipend', toPerson(holdsNaziPersecutionStipend)),
      ),
    ),
    // Who has no right in any home has no home under a mortgage, and is not asked about one.
    condition('mortgaged-home', [DECISION], not(ifAnswered('ownsHome', isFalse('ownsHome')))),
    condition('loan-day', [DECISION], atMost(date('mortgageTakenOn'), parameter('elderlyMortgage.loanBy'))),
    authorityDecides('home-value', [DECISION]),
    condition(
      'repayment',
      [DECISION],
      any(
        above(repayment, parameter('elderlyMortgage.repaymentElse')),
        clause(
          'repayment-priority',
          all(above(repayment, parameter('elderlyMortgage.repaymentPriority')), isPriorityArea),
        ),
      ),
    ),
  ],
  // Who holds it need not be asked about the supplement first.
  askPerson: [tellIf('stipend', all(holdsNaziPersecutionStipend, not(toPersonIfKnown(livesOnSupplement))))],
  // The newest sums that were found are of 2010.
  amounts: [],
  claim: { links: [], phones: ['*2310'], forms: [] },
  deadlines: [],
  opensAlso: [],
  documents: ['identity-card', 'mortgage-papers', 'benefit-confirmation', 'bank-details'],
  notes: { timeLimits: [], refused: [] },
  sources: [PAGE, 'myrights.co.il', 'ynet, 2010: sums'],
  checkedOn: '2026-11-21',
})
