/** Rights: day care, school and studies. */
import type { Right } from '~/engine/right'
import { afternoonCareSubsidy } from './afternoon-care-subsidy'
import { dayCareSubsidy } from './day-care-subsidy'
import { schoolPaymentsScholarship } from './school-payments-scholarship'
import { studentAidFund } from './student-aid-fund'
import { toddlerAtRiskDayCare } from './toddler-at-risk-day-care'
import { vocationalVoucher } from './vocational-voucher'

export const educationRights: readonly Right[] = [
  dayCareSubsidy,
  toddlerAtRiskDayCare,
  afternoonCareSubsidy,
  schoolPaymentsScholarship,
  studentAidFund,
  vocationalVoucher,
]
