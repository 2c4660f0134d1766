/** מענק לידה · Birth grant. National Insurance Law ss. 42–44. */
import {
  above, absent, all, any, asOf, atLeast, atMost, below, choose, clause, date, exists, fact, is, isFalse, isTrue, later, lookUp,
  minus, parameter, percentOf, product, rounded, startOf, sum, toPerson, when, zero,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { cite, condition, defineRight, tellIf } from '~/engine/right'
import { isCouple } from '../shared/family'
import { residentForNationalInsurance, spouseIsResident } from '../shared/residence'
import { birthGrantFigures, birthGrantTables } from './birth-grant-figures'

const ID = 'birth-grant'
const figure = (name: string): NumberExpr => parameter(`${ID}.${name}`)

const LAW = cite('national-insurance-law', '42–44')

/** A wife is entitled by her husband's residence, even when she gives birth abroad. */
const isWifeOfResident: TruthExpr = all(
  is('maritalStatus', 'married', 'commonLaw', 'separated'),
  spouseIsResident,
)

/** Somebody worked here, or nobody said that they did not. */
const mayHaveWorked: TruthExpr = any(
  absent('employment'),
  is('employment', 'employee', 'selfEmployed'),
  above(fact('monthlyWorkIncome'), zero),
  // Who does not work now may have worked in the pregnancy.
  above(fact('insuredMonthsLast14'), zero),
  all(isCouple, any(absent('spouse.employment'), is('spouse.employment', 'employee', 'selfEmployed'))),
)

/**
 * The law's own door for a mother who is no resident: she worked here in the pregnancy, or her spouse did for half a year before,
 * and the birth was in Israel. Neither can be told from the answers, so that a person decides.
 */
const worksHereWithoutResidence: TruthExpr = toPerson(
  all(is('residency', 'noStatus'), any(absent('birth.inIsrael'), isTrue('birth.inIsrael')), mayHaveWorked),
)

/** By whom the grant is opened: her own residence, her husband's, or work here. */
export const isEntitledMother: TruthExpr = any(
  residentForNationalInsurance,
  clause('wife-of-resident', isWifeOfResident),
  clause('worked-in-israel', worksHereWithoutResidence),
)

/** A live birth, or one after 22 full weeks. */
export const isBirth: TruthExpr = all(
  exists('birth'),
  any(atLeast(fact('birth.weeks'), figure('minWeeks')), atLeast(fact('birth.aliveAtDay30'), parameter('shared.one'))),
)

/** Eighteen months from the month of the birth: the end of the month in which they have passed. */
const endOfLastMonth: NumberExpr = minus(
  later(startOf('month', date('birth.date')), 'months', sum(parameter('shared.lumpSumLossMonths'), parameter('shared.one'))),
  parameter('shared.one'),
)

/** The grant is lost by a late claim. */
export const isLost: TruthExpr = above(asOf, endOfLastMonth)

const babies = fact('birth.babies')
const order = fact('birth.orderOfFirst')

/** Percent of the basic amount, by the place among the children of the family or by the number of babies. */
const share: NumberExpr = choose(
  [
    when(
      atMost(babies, parameter('shared.one')),
      choose(
        [
          when(below(order, parameter('shared.two')), figure('firstChildShare')),
          when(below(order, parameter('shared.three')), figure('secondChildShare')),
        ],
        figure('thirdPlusShare'),
      ),
    ),
  ],
  sum(figure('twinsShare'), product(minus(babies, parameter('shared.two')), figure('eachFurtherBabyShare'))),
)

/** The basic amount of the day of birth: this year's figure, or that of an earlier year. */
const basicAmount: NumberExpr = choose(
  [when(atLeast(date('birth.date'), startOf('year', asOf)), parameter('shared.basicAmount1'))],
  lookUp(`${ID}.basicAmountAtBirth`, date('birth.date')),
)

export const birthGrant = defineRight({
  id: ID,
  kind: 'entitlement',
  authority: 'national-insurance',
  areas: ['family', 'income'],
  topics: ['nationalInsurance', 'family', 'women'],
  parameters: birthGrantFigures,
  tables: birthGrantTables,
  conditions: [
    condition('residence', [cite('national-insurance-law', '2A'), LAW], isEntitledMother),
    condition('birth', [LAW], isBirth),
    condition('claim-in-time', [cite('national-insurance-law', '296(b)')], atMost(asOf, endOfLastMonth), exists('birth')),
  ],
  askPerson: [
    tellIf('birth-abroad', isFalse('birth.inIsrael')),
    tellIf('non-resident', is('residency', 'noStatus')),
  ],
  amounts: [
    {
      id: 'grant',
      unit: 'ILS once',
      shownWhen: atLeast(date('birth.date'), figure('ratesKnownFrom')),
      value: rounded(percentOf(share, basicAmount)),
    },
  ],
  claim: {
    links: ['https://www.btl.gov.il', 'https://ps.btl.gov.il'],
    phones: ['*3928', '*6050', '04-8812345'],
    forms: ['בל/300', 'בל/356'],
  },
  deadlines: [
    { id: 'claim-safely', on: later(date('birth.date'), 'months', figure('safeClaimMonths')) },
    { id: 'claim-at-all', on: later(date('birth.date'), 'months', parameter('shared.lumpSumLossMonths')) },
  ],
  opensAlso: ['birth-allowance-multiple', 'child-allowance', 'savings-for-every-child'],
  documents: ['identity-card', 'birth-certificates', 'bank-details'],
  notes: { timeLimits: [], refused: ['nii-labour-court', 'nii-free-lawyer'] },
  sources: ['btl.gov.il, birth grant; first-time parents’ guide (2024)', 'Kol Zchut, birth grant (2024)'],
  checkedOn: '2026-11-21',
})
