/** Rights: rights against an employer. */
import type { Right } from '~/engine/right'
import { annualLeave } from './annual-leave'
import { dismissalNotice } from './dismissal-notice'
import { hearingBeforeDismissal } from './hearing-before-dismissal'
import { lateWagesAndPaySlip } from './late-wages-and-pay-slip'
import { minimumWage } from './minimum-wage'
import { recuperationPay } from './recuperation-pay'
import { severancePay } from './severance-pay'
import { sickPay } from './sick-pay'

export const workRights: readonly Right[] = [
  minimumWage,
  lateWagesAndPaySlip,
  dismissalNotice,
  hearingBeforeDismissal,
  severancePay,
  recuperationPay,
  annualLeave,
  sickPay,
]
