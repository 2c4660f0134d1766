/** דמי מחלה · Sick pay. Sick Pay Law 1976 (Amendment 4, from 28 March 2011). */
import {
  above, all, asOf, below, excess, fact, isTrue, parameter, percentOf, product, smallest, sum, zero,
} from '~/engine/build'
import type { NumberExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { inForce, inForceSince } from '../shared/figure'
import { claimUntil, isOrWasEmployee, jobHasEnded, monthsWorked, wageOfDay, workFigures } from './work-period'

const LAW = cite('sick-pay-law')
const GUIDES = 'payroll guides on sick pay'
const AMENDMENT_4 = 'guides on sick pay since Amendment 4 of 2011'
const FAMILY = 'Kol Zchut, absence because of family members'

const figure = (name: string): NumberExpr => parameter(`sick-pay.${name}`)

/** A day and a half for each full month, up to the most that is kept. What was used already only the pay slip tells. */
const accrued: NumberExpr = smallest(
  figure('sickMaxDays'),
  product(figure('sickAccrualPerMonth'), monthsWorked),
)

/** The unpaid days that the accrued days cover, taken as one spell of illness. */
const daysCovered: NumberExpr = smallest(fact('sickDaysUnpaid'), accrued)

/** Whole days of pay: the first day, the second and third, and the rest have shares of their own. */
const daysOfPay: NumberExpr = sum(
  percentOf(figure('sickPayDay1'), smallest(daysCovered, figure('lastFirstDay'))),
  percentOf(figure('sickPayDay2to3'), excess(smallest(daysCovered, figure('lastHalfDay')), figure('lastFirstDay'))),
  percentOf(figure('sickPayDay4on'), excess(daysCovered, figure('lastHalfDay'))),
)

export const sickPay = defineRight({
  id: 'sick-pay',
  kind: 'entitlement',
  authority: 'employer',
  areas: ['work', 'health'],
  topics: ['labour', 'rightsRealization'],
  parameters: {
    ...workFigures,
    'sick-pay.sickAccrualPerMonth': inForceSince('1976-01-01', 1.5, 'days', GUIDES, 'secondary'),
    'sick-pay.sickMaxDays': inForce(90, 'days', GUIDES, 'secondary'),
    'sick-pay.sickPayDay1': inForceSince('2011-03-28', 0, '%', AMENDMENT_4, 'secondary'),
    'sick-pay.sickPayDay2to3': inForceSince('2011-03-28', 50, '%', AMENDMENT_4, 'secondary'),
    'sick-pay.sickPayDay4on': inForceSince('2011-03-28', 100, '%', AMENDMENT_4, 'secondary'),
    'sick-pay.lastFirstDay': inForceSince('2011-03-28', 1, 'days', AMENDMENT_4, 'secondary'),
    'sick-pay.lastHalfDay': inForceSince('2011-03-28', 3, 'days', AMENDMENT_4, 'secondary'),
    'sick-pay.childAge': inForce(16, 'years', FAMILY, 'secondary'),
    'sick-pay.childDays': inForce(8, 'days', FAMILY, 'secondary'),
    'sick-pay.childDaysSingleParent': inForce(16, 'days', FAMILY, 'secondary'),
    'sick-pay.gravelyIllChildAge': inForce(18, 'years', FAMILY, 'secondary'),
    'sick-pay.gravelyIllChildDays': inForce(90, 'days', FAMILY, 'secondary'),
    'sick-pay.gravelyIllChildDaysSingleParent': inForce(110, 'days', FAMILY, 'secondary'),
    'sick-pay.gravelyIllChildWorkYears': inForce(1, 'years', FAMILY, 'secondary'),
    'sick-pay.disabledChildDays': inForce(18, 'days', FAMILY, 'secondary'),
    'sick-pay.disabledChildDaysSingleParent': inForce(36, 'days', FAMILY, 'secondary'),
    'sick-pay.disabledChildHours': inForce(52, 'hours', FAMILY, 'secondary'),
    'sick-pay.disabledChildHoursSingleParent': inForce(104, 'hours', FAMILY, 'secondary'),
    'sick-pay.spouseDays': inForce(6, 'days', 'general knowledge, not checked', 'secondary'),
    'sick-pay.parentDays': inForce(6, 'days', 'general knowledge, not checked', 'secondary'),
  },
  conditions: [
    condition('worker', [LAW], isOrWasEmployee),
    condition('days-accrued', [LAW], above(accrued, zero)),
    condition('unpaid-days', [LAW], above(fact('sickDaysUnpaid'), figure('lastFirstDay'))),
    condition('certificate', [LAW], isTrue('sickCertificate')),
    authorityDecides('days-used', [LAW]),
    authorityDecides('work-injury', [cite('national-insurance-law')]),
  ],
  askPerson: [tellIf('claim-is-old', all(jobHasEnded, below(claimUntil, asOf)))],
  amounts: [
    { id: 'sick-pay', unit: 'ILS once', value: product(wageOfDay, daysOfPay), spans: ['workDaysPerWeek'] },
  ],
  claim: { links: [], phones: [], forms: [] },
  deadlines: [{ id: 'claim', on: claimUntil, when: jobHasEnded }],
  opensAlso: ['work-injury-allowance', 'general-disability-pension', 'labour-court-claim'],
  documents: ['sick-certificate', 'payslips'],
  notes: { timeLimits: [], refused: [] },
  sources: ['weilcpa.co.il and magenlaoved.co.il, sick pay', 'Kol Zchut, absence from work'],
  checkedOn: '2026-11-21',
})
