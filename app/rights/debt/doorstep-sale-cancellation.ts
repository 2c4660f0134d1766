/**
 * ביטול עסקה ברוכלות או במכר מרחוק · Cancelling a door-to-door or distance sale. Consumer Protection Law 1981 ss. 14, 14C, 14C1.
 */
import {
  all, any, asOf, atLeast, atMost, choose, clause, date, equal, is, isTrue, largest, later, not, over, parameter, product, rounded,
  span, toPersonIfKnown, when,
} from '~/engine/build'
import { parseDay } from '~/engine/date'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight } from '~/engine/right'
import { answered } from '../shared/answered'
import { age } from '../shared/family'
import { inForce } from '../shared/figure'

const figure = (name: string): NumberExpr => parameter(`doorstep-sale-cancellation.${name}`)
const OLIM_PAGE = 'Kol Zchut, cancelling a doorstep or distance sale by an oleh'
const SENIORS_PAGE = 'call.gov.il, cancelling a distance sale'

const isDoorstep: TruthExpr = is('dealChannel', 'doorstep')

/** The days begin with the latest of the deal, the goods and the paper with its details. */
const windowStart: NumberExpr = largest(date('dealDate'), date('goodsReceivedDate'), date('dealDocumentDate'))

/** The same as far as it was told: a later paper or delivery can only move the last day on. */
const toldStart: NumberExpr = largest(
  date('dealDate'),
  choose([when(answered('goodsReceivedDate'), date('goodsReceivedDate'))], date('dealDate')),
  choose([when(answered('dealDocumentDate'), date('dealDocumentDate'))], date('dealDate')),
)

/** A day on which nothing can be done, the Sabbath, gives way to the next one. */
function afterSabbath(day: NumberExpr): NumberExpr {
  const days = span('days', figure('aSabbath'), day)
  const isSabbath = equal(days, product(figure('daysInWeek'), rounded(over(days, figure('daysInWeek')), 'down')))
  return choose([when(isSabbath, later(day, 'days', parameter('shared.one')))], day)
}

const shortEnd = (start: NumberExpr): NumberExpr => afterSabbath(later(start, 'days', figure('cancelDays')))
const longEnd = (start: NumberExpr): NumberExpr => later(start, 'months', figure('cancelMonthsVulnerable'))

/** A certificate dated at most five years before the deal; whoever says that there is none has no such date. */
const cameRecently: TruthExpr = all(
  any(answered('aliyahDate'), is('immigrantStatus', 'oleh', 'immigrantCitizen', 'returningMinor')),
  atMost(date('aliyahDate'), date('dealDate')),
  atMost(date('dealDate'), later(date('aliyahDate'), 'years', figure('olehYears'))),
)

const isProtectedGroup: TruthExpr = any(
  clause('group-senior', atLeast(age, figure('vulnerableAge'))),
  clause('group-disability', isTrue('hasDisability')),
  clause('group-oleh', cameRecently),
)

const hasLongWindow: TruthExpr = all(
  atLeast(date('dealDate'), figure('longWindowSince')),
  isProtectedGroup,
  any(isDoorstep, clause('talked-with-seller', isTrue('dealIncludedConversation'))),
)

export const doorstepSaleCancellation = defineRight({
  id: 'doorstep-sale-cancellation',
  kind: 'entitlement',
  authority: 'consumer-authority',
  areas: ['debt', 'community'],
  topics: ['consumer', 'rightsRealization'],
  parameters: {
    'doorstep-sale-cancellation.cancelDays': inForce(14, 'days', `consumers.org.il; ${OLIM_PAGE}`, 'secondary'),
    'doorstep-sale-cancellation.cancelMonthsVulnerable': inForce(4, 'months', `${SENIORS_PAGE}; ${OLIM_PAGE}`, 'secondary'),
    'doorstep-sale-cancellation.longWindowSince': inForce(
      parseDay('2016-08-01') as number, 'date', `${SENIORS_PAGE}: deals since August 2016`, 'secondary',
    ),
    'doorstep-sale-cancellation.vulnerableAge': inForce(65, 'years', SENIORS_PAGE),
    'doorstep-sale-cancellation.olehYears': inForce(5, 'years', SENIORS_PAGE),
    'doorstep-sale-cancellation.exemplaryDamages': inForce(10_000, 'ILS once', OLIM_PAGE, 'secondary'),
    'doorstep-sale-cancellation.aSabbath': inForce(parseDay('2000-01-01') as number, 'date', 'calendar: a Sabbath'),
    'doorstep-sale-cancellation.daysInWeek': inForce(7, 'days', 'calendar'),
  },
  conditions: [
    condition('channel', [cite('consumer-protection-law', '14, 14C')], is('dealChannel', 'doorstep', 'distance')),
    condition(
      'in-time',
      [cite('consumer-protection-law', '14, 14C, 14C1')],
      any(
        clause('fourteen-days', atMost(asOf, shortEnd(windowStart))),
        clause('four-months', all(hasLongWindow, atMost(asOf, longEnd(windowStart)))),
      ),
    ),
    authorityDecides('excluded-goods', [cite('consumer-protection-law', '14C')]),
  ],
  askPerson: [],
  amounts: [],
  claim: { links: ['https://call.gov.il', 'https://www.consumers.org.il'], phones: [], forms: [] },
  deadlines: [
    // Both stand for what was told so far: a later paper, or a group that nobody told yet, may still make the time longer.
    {
      id: 'cancel-in-days',
      on: shortEnd(toldStart),
      when: all(not(toPersonIfKnown(hasLongWindow)), atMost(asOf, shortEnd(toldStart))),
    },
    { id: 'cancel-in-months', on: longEnd(toldStart), when: hasLongWindow },
  ],
  opensAlso: [],
  documents: ['deal-papers', 'payment-proof', 'group-proof', 'cancel-notice'],
  notes: { timeLimits: [], refused: [] },
  sources: [
    'call.gov.il, cancelling a distance sale by people who are older, have a disability or are olim',
    'Kol Zchut, cancelling a doorstep or distance sale by an oleh',
    'consumers.org.il',
  ],
  checkedOn: '2026-11-21',
})
