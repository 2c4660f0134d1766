/** Rights: banks, lenders and debts to the State. */
import type { Right } from '~/engine/right'
import { creditBalanceBankAccount } from './credit-balance-bank-account'
import { doorstepSaleCancellation } from './doorstep-sale-cancellation'
import { fairCreditProtection } from './fair-credit-protection'
import { publicDebtArrangement } from './public-debt-arrangement'

export const debtRights: readonly Right[] = [
  publicDebtArrangement,
  creditBalanceBankAccount,
  fairCreditProtection,
  doorstepSaleCancellation,
]
