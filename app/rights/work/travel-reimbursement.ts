/** החזר הוצאות נסיעה · Travel reimbursement. Extension order on the employer's share in travel to work (2016). */
import {
  above, absent, all, any, asOf, atMost, below, choose, clause, date, fact, is, not, parameter, percentOf, product, smallest, when, zero,
} from '~/engine/build'
import { parseDay } from '~/engine/date'
import type { NumberExpr } from '~/engine/expression'
import { cite, condition, defineRight, tellIf } from '~/engine/right'
import { answered } from '../shared/answered'
import { dated, inForce, ofDays } from '../shared/figure'
import { claimUntil, isOrWasEmployee, jobHasEnded, workFigures } from './work-period'

const ID = 'travel-reimbursement'
const ORDER = cite('travel-extension-order')
const CAP_2016 = 'barak-adv.co.il, travel to work 2016; Kol Zchut 2022; no newer order was found'

const figure = (name: string): NumberExpr => parameter(`${ID}.${name}`)

const cappedDays: NumberExpr = product(figure('travelDailyCap'), fact('workedDaysThisMonth'))

/** Whoever is driven one way by the employer has half. */
function ofWaysPaid(month: NumberExpr): NumberExpr {
  return choose([when(is('employerTransport', 'oneWay'), percentOf(figure('oneWayShare'), month))], month)
}

export const travelReimbursement = defineRight({
  id: ID,
  kind: 'entitlement',
  authority: 'employer',
  areas: ['work', 'income'],
  topics: ['labour', 'rightsRealization'],
  parameters: {
    ...workFigures,
    'travel-reimbursement.travelDailyCap': dated(
      'ILS/day',
      ofDays('2014-01-01', '2016-01-31', 26.4, 'weiden.co.il, travel to work 2014', 'secondary'),
      ofDays('2016-02-01', '2022-12-31', 22.6, CAP_2016, 'secondary'),
    ),
    'travel-reimbursement.nationalMonthlyPass': dated(
      'ILS/month',
      ofDays('2022-08-01', '2022-12-31', 225, 'accountants’ notice of August 2022; newer prices not found', 'old'),
    ),
    'travel-reimbursement.passKnownFrom': inForce(
      parseDay('2022-08-01') as number, 'date', 'first price of the pass that was found', 'secondary',
    ),
    'travel-reimbursement.oneWayShare': inForce(50, '%', CAP_2016, 'secondary'),
    'travel-reimbursement.customStops': inForce(2, 'count', 'custom, by payroll guides', 'secondary'),
  },
  conditions: [
    // Whoever says whether the employer drives them has one.
    condition('worker', [ORDER], any(isOrWasEmployee, all(absent('employment'), answered('employerTransport')))),
    condition('needs-transport', [ORDER], above(fact('monthlyTravelCost'), zero)),
    condition('not-driven', [ORDER], is('employerTransport', 'none', 'oneWay')),
    condition(
      'days-worked',
      [ORDER, cite('limitation-law')],
      any(
        above(fact('workedDaysThisMonth'), zero),
        clause('former-job', any(jobHasEnded, all(not(is('employment', 'employee')), atMost(date('lastWorkDay'), asOf)))),
      ),
    ),
  ],
  askPerson: [tellIf('claim-is-old', all(jobHasEnded, below(claimUntil, asOf)))],
  amounts: [
    {
      id: 'travel',
      unit: 'ILS/month',
      shownWhen: above(fact('workedDaysThisMonth'), zero),
      value: ofWaysPaid(smallest(fact('monthlyTravelCost'), cappedDays, figure('nationalMonthlyPass'))),
    },
    {
      // Before the first price of the pass that was found, only the other two limits are known.
      id: 'travel-without-pass',
      unit: 'ILS/month',
      shownWhen: all(above(fact('workedDaysThisMonth'), zero), below(asOf, figure('passKnownFrom'))),
      value: ofWaysPaid(smallest(fact('monthlyTravelCost'), cappedDays)),
    },
  ],
  claim: { links: [], phones: [], forms: [] },
  deadlines: [{ id: 'claim', on: claimUntil, when: jobHasEnded }],
  opensAlso: ['labour-court-claim'],
  documents: ['payslips', 'travel-receipts', 'work-contract'],
  notes: { timeLimits: [], refused: [] },
  sources: [
    'barak-adv.co.il, travel to work 2016', 'Kol Zchut, travel to work, 2022',
    'raf-cpa.com, limitation in labour law, 2014',
  ],
  checkedOn: '2026-11-21',
})
