/** Rights: rights against an employer. */
import type { Right } from '~/engine/right'
import { agencyAndMigrantWorkers } from './agency-and-migrant-workers'
import { annualLeave } from './annual-leave'
import { dismissalNotice } from './dismissal-notice'
import { hearingBeforeDismissal } from './hearing-before-dismissal'
import { labourCourtClaim } from './labour-court-claim'
import { lateWagesAndPaySlip } from './late-wages-and-pay-slip'
import { minimumWage } from './minimum-wage'
import { overtimePay } from './overtime-pay'
import { parentHour } from './parent-hour'
import { pensionContributions } from './pension-contributions'
import { pregnancyJobProtection } from './pregnancy-job-protection'
import { recuperationPay } from './recuperation-pay'
import { severancePay } from './severance-pay'
import { sickPay } from './sick-pay'
import { travelReimbursement } from './travel-reimbursement'
import { unpaidLeaveAfterBirth } from './unpaid-leave-after-birth'

export const workRights: readonly Right[] = [
  minimumWage,
  lateWagesAndPaySlip,
  dismissalNotice,
  hearingBeforeDismissal,
  severancePay,
  recuperationPay,
  annualLeave,
  sickPay,
  pensionContributions,
  travelReimbursement,
  overtimePay,
  pregnancyJobProtection,
  parentHour,
  unpaidLeaveAfterBirth,
  labourCourtClaim,
  agencyAndMigrantWorkers,
]
