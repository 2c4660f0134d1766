/** Rights: immigrants, returning residents and people without status. */
import type { Right } from '~/engine/right'
import { absorptionBasket } from './absorption-basket'
import { ethiopianIsraeliHousingLoan } from './ethiopian-israeli-housing-loan'
import { ethiopianIsraeliProgrammes } from './ethiopian-israeli-programmes'
import { ethiopianIsraeliStudents } from './ethiopian-israeli-students'
import { familyReunificationStatus } from './family-reunification-status'
import { mesila } from './mesila'
import { noStatusChildHealthInsurance } from './no-status-child-health-insurance'
import { noStatusEmergencyCareAndWork } from './no-status-emergency-care-and-work'
import { noStatusSchooling } from './no-status-schooling'
import { noStatusWelfareHelp } from './no-status-welfare-help'
import { olehCrisisGrant } from './oleh-crisis-grant'
import { olehCustomsRelief } from './oleh-customs-relief'
import { olehEmergencyAliyahGrant } from './oleh-emergency-aliyah-grant'
import { olehHealthContributionExemption } from './oleh-health-contribution-exemption'
import { olehHealthFundMembership } from './oleh-health-fund-membership'
import { olehProfessionalLicensing } from './oleh-professional-licensing'
import { olehStudentTuition } from './oleh-student-tuition'
import { olehSubsistence } from './oleh-subsistence'
import { olehTaxCreditPoints } from './oleh-tax-credit-points'
import { olehVocationalVoucher } from './oleh-vocational-voucher'
import { returningResidentBenefits } from './returning-resident-benefits'
import { returningResidentHealthWait } from './returning-resident-health-wait'
import { ulpan } from './ulpan'

export const immigrationRights: readonly Right[] = [
  absorptionBasket,
  olehSubsistence,
  olehCrisisGrant,
  olehEmergencyAliyahGrant,
  ulpan,
  olehTaxCreditPoints,
  olehHealthFundMembership,
  olehHealthContributionExemption,
  olehVocationalVoucher,
  olehProfessionalLicensing,
  olehStudentTuition,
  ethiopianIsraeliStudents,
  ethiopianIsraeliHousingLoan,
  ethiopianIsraeliProgrammes,
  olehCustomsRelief,
  returningResidentBenefits,
  returningResidentHealthWait,
  noStatusChildHealthInsurance,
  noStatusSchooling,
  noStatusEmergencyCareAndWork,
  noStatusWelfareHelp,
  mesila,
  familyReunificationStatus,
]
