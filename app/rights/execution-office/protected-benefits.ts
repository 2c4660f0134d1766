/**
 * קצבאות שאסור לעקל · Benefits that may not be attached. National Insurance Law 1995 ss. 303, 311; Execution Law s.
 * 50(a)(1).
 */
import {
  above, absent, all, any, atMost, clause, date, daysSince, exists, fact, includes, is, isFalse, isTrue, later, minus, not,
  parameter, percentOf, person, receives, toPerson, toPersonIfKnown,
} from '~/engine/build'
import type { TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { ifAnswered } from '../shared/answered'
import { inForce } from '../shared/figure'

const PROTECTED_DAYS = parameter('protected-benefits.benefitInBankProtectedDays')
const daysInBank = daysSince('protectedDepositDate')
const deposit = fact('protectedDepositAmount')
const isForMaintenance: TruthExpr = is('attachmentReason', 'maintenance')

/** Holocaust survivors' payments are lost to maintenance by half at most; who decides on the other half is a person. */
const getsHolocaustPayment: TruthExpr = any(
  receives('holocaust-survivor-allowance'),
  includes('protectedIncomeKinds', 'holocaustPayment'),
)

/** Account and wage are free, as far as anybody said: there is nothing to say the reason of. */
const nothingAttached: TruthExpr = all(
  isFalse('accountAttached'), absent('attachmentReason'), not(ifAnswered('wageGarnished', isTrue('wageGarnished'))),
)

/** Nobody said that the account is free. */
const accountNotSaidFree: TruthExpr = not(toPersonIfKnown(isFalse('accountAttached')))

export const protectedBenefits = defineRight({
  id: 'protected-benefits',
  kind: 'entitlement',
  authority: 'execution-office',
  areas: ['debt', 'income'],
  topics: ['execution', 'debts', 'nationalInsurance', 'banking'],
  parameters: {
    'protected-benefits.benefitInBankProtectedDays': inForce(
      30,
      'days',
      'Kol Zchut; case law on s. 303 of the National Insurance Law',
      'secondary',
    ),
    'protected-benefits.shoahMaintenanceMaxPct': inForce(
      50,
      '%',
      'Kol Zchut, payments to Holocaust survivors that may not be attached',
      'secondary',
    ),
  },
  conditions: [
    condition(
      'protected-money',
      [cite('national-insurance-law', '303'), cite('nazi-persecution-disabled-law', '11'), cite('idf-pay-rules')],
      any(
        clause('benefit-received', exists('currentBenefits')),
        clause('protected-income', includes('protectedIncomeKinds', 'niiBenefit', 'holocaustPayment', 'conscriptPay')),
      ),
    ),
    condition(
      'not-maintenance',
      [cite('national-insurance-law', '303'), cite('nazi-persecution-disabled-law', '11')],
      any(not(isForMaintenance), clause('holocaust-half', toPerson(getsHolocaustPayment))),
      not(nothingAttached),
    ),
    condition(
      'recent-deposit',
      [cite('national-insurance-law', '303'), cite('execution-law', '50(a)(1)')],
      any(clause('deposit-within-days', atMost(daysInBank, PROTECTED_DAYS)), clause('deposit-older', person)),
      isTrue('accountAttached'),
    ),
    authorityDecides('set-off', [cite('national-insurance-law')]),
  ],
  askPerson: [
    tellIf('old-deposit', all(accountNotSaidFree, above(daysInBank, PROTECTED_DAYS))),
    tellIf('mixed-account', includes('protectedIncomeKinds', 'wage', 'otherGrant')),
    tellIf('insolvency', exists('insolvencyOrderDate')),
  ],
  amounts: [
    { id: 'deposit', unit: 'ILS once', value: deposit, shownWhen: not(toPersonIfKnown(isForMaintenance)) },
    {
      id: 'holocaust-half',
      unit: 'ILS once',
      value: minus(deposit, percentOf(parameter('protected-benefits.shoahMaintenanceMaxPct'), deposit)),
      shownWhen: isForMaintenance,
    },
  ],
  claim: { links: ['https://www.btl.gov.il'], phones: ['*6050', '*35592'], forms: ['214', '988'] },
  deadlines: [
    { id: 'money-in-bank', on: later(date('protectedDepositDate'), 'days', PROTECTED_DAYS), when: accountNotSaidFree },
  ],
  opensAlso: ['protected-wage', 'legal-aid', 'public-debt-arrangement'],
  documents: ['identity-card', 'bank-statements', 'benefit-confirmation', 'attachment-notice'],
  notes: { timeLimits: [], refused: ['registrar-appeal'] },
  sources: [
    'Kol Zchut, property and money that may not be attached',
    'Kol Zchut, payments to Holocaust survivors and to conscripts that may not be attached',
    'shilolaw.com, a case of 2016 on s. 303',
  ],
  checkedOn: '2026-11-21',
})
