/** דמי הבראה · Recuperation pay. General extension order on recuperation and holiday expenses (last of 20 September 2023). */
import {
  above, all, asOf, atLeast, below, choose, fact, largest, minus, parameter, percentOf, product, unsettled, when, zero,
} from '~/engine/build'
import { parseDay } from '~/engine/date'
import { cite, condition, defineRight, tellIf } from '~/engine/right'
import { dated, inForce, ofDays } from '../shared/figure'
import { unpaidDays, unpaidIn2024 } from './recuperation-pay-days'
import { claimUntil, isOrWasEmployee, jobHasEnded, monthsWorked, workFigures } from './work-period'

const ID = 'recuperation-pay'
const ORDER = cite('recuperation-order')
const TABLE = 'unofficial calculator of 2026 and a payroll guide'
const ORDER_2023 = 'guide to the extension order of 20 September 2023; the same in an unofficial calculator of 2026'

export const recuperationPay = defineRight({
  id: ID,
  kind: 'entitlement',
  authority: 'employer',
  areas: ['work', 'income'],
  topics: ['labour', 'rightsRealization'],
  parameters: {
    ...workFigures,
    'recuperation-pay.minMonths': inForce(12, 'months', TABLE, 'secondary'),
    'recuperation-pay.daysYear1': inForce(5, 'days', TABLE, 'secondary'),
    'recuperation-pay.daysYears2to3': inForce(6, 'days', TABLE, 'secondary'),
    'recuperation-pay.daysYears4to10': inForce(7, 'days', TABLE, 'secondary'),
    'recuperation-pay.daysYears11to15': inForce(8, 'days', TABLE, 'secondary'),
    'recuperation-pay.daysYears16to19': inForce(9, 'days', TABLE, 'secondary'),
    'recuperation-pay.daysYears20on': inForce(10, 'days', TABLE, 'secondary'),
    'recuperation-pay.lastOfYear1': inForce(1, 'years', TABLE, 'secondary'),
    'recuperation-pay.lastOfYears2to3': inForce(3, 'years', TABLE, 'secondary'),
    'recuperation-pay.lastOfYears4to10': inForce(10, 'years', TABLE, 'secondary'),
    'recuperation-pay.lastOfYears11to15': inForce(15, 'years', TABLE, 'secondary'),
    'recuperation-pay.lastOfYears16to19': inForce(19, 'years', TABLE, 'secondary'),
    'recuperation-pay.recupRatePrivate': dated(
      'ILS/day',
      ofDays('2014-07-01', '2023-06-30', 378, 'Kav LaOved, 2018; payroll guide', 'secondary'),
      ofDays('2023-07-01', '2026-12-31', 418, ORDER_2023, 'secondary'),
    ),
    'recuperation-pay.recupRatePublic': dated(
      'ILS/day',
      ofDays('2023-01-01', '2026-12-31', 471.4, 'press of 2024; unofficial calculator of 2026', 'secondary'),
    ),
    'recuperation-pay.recup2024Reduction': inForce(1, 'days', 'Law of 18 March 2024, by a payroll guide', 'secondary'),
    'recuperation-pay.recup2024LowPay': inForce(6000, 'ILS/month', 'Law of 18 March 2024, by the press', 'press'),
    'recuperation-pay.recup2024From': inForce(parseDay('2024-01-01') as number, 'date', 'Law of 18 March 2024', 'secondary'),
    'recuperation-pay.recup2024Until': inForce(parseDay('2025-01-01') as number, 'date', 'Law of 18 March 2024', 'secondary'),
    'recuperation-pay.recupAfterEndYears': inForce(2, 'years', 'extension order, s. 7, by law offices', 'secondary'),
  },
  conditions: [
    condition('worker', [ORDER], isOrWasEmployee),
    condition('year-of-work', [ORDER], atLeast(monthsWorked, parameter('recuperation-pay.minMonths'))),
    condition('unpaid-period', [cite('recuperation-order', '7'), cite('limitation-law')], above(unpaidDays, zero)),
  ],
  askPerson: [tellIf('claim-is-old', all(jobHasEnded, below(claimUntil, asOf)))],
  amounts: [
    {
      id: 'recuperation',
      unit: 'ILS once',
      value: percentOf(
        fact('jobScopePercent'),
        product(
          parameter('recuperation-pay.recupRatePrivate'),
          largest(
            zero,
            choose(
              // Whether the cut of 2024 touched this worker, by half a day or by a day, the answers do not say: the sum is a range.
              [
                when(
                  all(unpaidIn2024, unsettled('cut-2024')),
                  minus(unpaidDays, parameter('recuperation-pay.recup2024Reduction')),
                ),
              ],
              unpaidDays,
            ),
          ),
        ),
      ),
    },
  ],
  claim: { links: [], phones: [], forms: [] },
  deadlines: [{ id: 'claim', on: claimUntil, when: jobHasEnded }],
  opensAlso: ['labour-court-claim'],
  documents: ['payslips', 'work-contract'],
  notes: { timeLimits: [], refused: [] },
  sources: [
    'sachar.pages.dev, recuperation calculator, 2026',
    'protocol.co.il, convalescence pay, 2023–2024',
    'malam-payroll.com, the law of 2024',
  ],
  checkedOn: '2026-11-21',
})
