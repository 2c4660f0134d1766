/**
 * שכר מוגן מעיקול · Part of the wage that may not be attached. Wage Protection Law 1958 s. 8; Income Support Law 1980,
 * Second Schedule.
 */
import {
  above, all, any, atMost, clause, date, fact, includes, is, isTrue, later, not, parameter, person, toPerson, zero,
} from '~/engine/build'
import type { TruthExpr } from '~/engine/expression'
import { cite, condition, defineRight, tellIf } from '~/engine/right'
import { inForce } from '../shared/figure'
import {
  attachablePart, families, isPaidByDay, notSaidByDay, protectedPart, tableAmount, tableAmountByDay, wageCap,
} from './protected-wage-table'

const SECTION_8 = cite('wage-protection-law', '8')
const SCHEDULE = 'Income Support Law 1980, Second Schedule, as printed in 2022'
const isSelfEmployed: TruthExpr = is('employment', 'selfEmployed')

/** The cap of 80 % leaves the whole table amount to the worker. */
const capLeavesTable: TruthExpr = any(atMost(tableAmount, wageCap), all(isPaidByDay, atMost(tableAmountByDay, wageCap)))

export const protectedWage = defineRight({
  id: 'protected-wage',
  kind: 'entitlement',
  authority: 'employer',
  areas: ['debt', 'work'],
  topics: ['execution', 'labour', 'debts'],
  parameters: {
    'protected-wage.protectedPctSingle': inForce(25, '%', SCHEDULE),
    'protected-wage.protectedPctCouple': inForce(37.5, '%', SCHEDULE),
    'protected-wage.protectedPctCouple1': inForce(43.5, '%', SCHEDULE),
    'protected-wage.protectedPctCouple2plus': inForce(49.5, '%', SCHEDULE),
    'protected-wage.protectedPctSingle1': inForce(42.5, '%', `${SCHEDULE}; checked on printed tables of 2016 and 2022`),
    'protected-wage.protectedPctSingle2plus': inForce(
      52.5,
      '%',
      `${SCHEDULE}; checked on printed tables of 2016 and 2022`,
    ),
    'protected-wage.protectedCapPct': inForce(
      80,
      '%',
      'Wage Protection Law s. 8(b), by payroll guides of 2022',
      'secondary',
    ),
    'protected-wage.protectedDailyDivisor': inForce(
      25,
      'days',
      'Wage Protection Law s. 8(a1), by payroll guides of 2022',
      'secondary',
    ),
    'protected-wage.wageInBankProtectedDays': inForce(
      30,
      'days',
      'Kol Zchut, wages that may not be attached: a month',
      'secondary',
    ),
  },
  conditions: [
    condition(
      'wage',
      [SECTION_8],
      any(
        clause('wage-employee', any(is('employment', 'employee'), above(fact('monthlyWorkIncome'), zero))),
        clause('wage-self-employed', toPerson(isSelfEmployed)),
      ),
    ),
    condition(
      'attached',
      [SECTION_8],
      any(isTrue('wageGarnished'), clause('attachment-expected', is('urgentStep', 'wage'))),
    ),
    condition('not-maintenance', [SECTION_8], not(is('attachmentReason', 'maintenance'))),
    condition(
      'family',
      [SECTION_8, cite('income-support-law', '5(a)')],
      any(
        clause('family-single', families.single),
        clause('family-single-one', families.singleOne),
        clause('family-single-two', families.singleTwo),
        clause('family-couple', families.couple),
        clause('family-couple-one', families.coupleOne),
        clause('family-couple-two', families.coupleTwo),
      ),
    ),
    condition(
      'net-wage',
      [cite('wage-protection-law', '8(a), 8(a1), 8(b)')],
      all(
        above(fact('monthlyNetWage'), zero),
        any(clause('cap-leaves-table', capLeavesTable), clause('cap-below-table', person)),
      ),
    ),
  ],
  askPerson: [
    tellIf('self-employed', isSelfEmployed),
    tellIf(
      'cap-bites',
      any(all(notSaidByDay, above(tableAmount, wageCap)), all(isPaidByDay, above(tableAmountByDay, wageCap))),
    ),
  ],
  amounts: [
    {
      id: 'protected-days',
      unit: 'ILS/month',
      value: protectedPart(tableAmountByDay),
      shownWhen: isPaidByDay,
    },
    { id: 'protected', unit: 'ILS/month', value: protectedPart(tableAmount), shownWhen: notSaidByDay },
    {
      id: 'attachable-days',
      unit: 'ILS/month',
      value: attachablePart(tableAmountByDay),
      shownWhen: isPaidByDay,
    },
    { id: 'attachable', unit: 'ILS/month', value: attachablePart(tableAmount), shownWhen: notSaidByDay },
  ],
  claim: { links: [], phones: ['*35592'], forms: ['988', '214'] },
  deadlines: [
    {
      id: 'wage-in-bank',
      on: later(date('protectedDepositDate'), 'days', parameter('protected-wage.wageInBankProtectedDays')),
      when: includes('protectedIncomeKinds', 'wage'),
    },
  ],
  opensAlso: ['instalment-order', 'protected-benefits', 'legal-aid', 'maintenance-debt-execution'],
  documents: ['identity-card', 'payslips', 'attachment-notice', 'bank-statements'],
  notes: { timeLimits: [], refused: ['registrar-appeal'] },
  sources: [
    'btl.gov.il, basic amount for benefits, to 2023',
    'Income Support Law 1980, Second Schedule, statute book of 2022',
    'Kol Zchut, wages that may not be attached or charged',
    'nathansohn.co.il (2022) and larisagulko.co.il (2016), printed tables',
  ],
  checkedOn: '2026-11-21',
})
