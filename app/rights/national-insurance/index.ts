/** Rights: National Insurance Institute. */
import type { Right } from '~/engine/right'
import { accidentAllowance } from './accident-allowance'
import { attendanceAllowance } from './attendance-allowance'
import { attendanceAllowanceOleh } from './attendance-allowance-oleh'
import { birthAllowanceMultiple } from './birth-allowance-multiple'
import { birthGrant } from './birth-grant'
import { childAllowance } from './child-allowance'
import { childSupportPayments } from './child-support-payments'
import { dependantsBenefit } from './dependants-benefit'
import { disabilityCard } from './disability-card'
import { disabilityDependantsSupplement } from './disability-dependants-supplement'
import { disabledChildBenefit } from './disabled-child-benefit'
import { employerInsolvencyBenefit } from './employer-insolvency-benefit'
import { generalDisabilityPension } from './general-disability-pension'
import { hostileActsBenefits } from './hostile-acts-benefits'
import { incomeSupport } from './income-support'
import { longTermCareBenefit } from './long-term-care-benefit'
import { maternityAllowance } from './maternity-allowance'
import { mobilityAllowance } from './mobility-allowance'
import { oldAgeForDisabled } from './old-age-for-disabled'
import { oldAgeIncomeSupplement } from './old-age-income-supplement'
import { oldAgePension } from './old-age-pension'
import { orphanDomesticViolence } from './orphan-domestic-violence'
import { pregnancyRiskBenefit } from './pregnancy-risk-benefit'
import { reserveDutyCompensation } from './reserve-duty-compensation'
import { savingsForEveryChild } from './savings-for-every-child'
import { singleParentRights } from './single-parent-rights'
import { specialOldAgeBenefit } from './special-old-age-benefit'
import { studyGrant } from './study-grant'
import { survivorsGrant } from './survivors-grant'
import { survivorsPension } from './survivors-pension'
import { unemploymentBenefit } from './unemployment-benefit'
import { vocationalRehabilitation } from './vocational-rehabilitation'
import { volunteerInjury } from './volunteer-injury'
import { workDisabilityPension } from './work-disability-pension'
import { workInjuryAllowance } from './work-injury-allowance'

export const nationalInsuranceRights: readonly Right[] = [
  incomeSupport,
  unemploymentBenefit,
  oldAgePension,
  oldAgeForDisabled,
  specialOldAgeBenefit,
  oldAgeIncomeSupplement,
  survivorsPension,
  survivorsGrant,
  longTermCareBenefit,
  workInjuryAllowance,
  workDisabilityPension,
  dependantsBenefit,
  accidentAllowance,
  employerInsolvencyBenefit,
  reserveDutyCompensation,
  generalDisabilityPension,
  disabilityDependantsSupplement,
  attendanceAllowance,
  attendanceAllowanceOleh,
  disabledChildBenefit,
  mobilityAllowance,
  childAllowance,
  savingsForEveryChild,
  maternityAllowance,
  birthGrant,
  birthAllowanceMultiple,
  pregnancyRiskBenefit,
  childSupportPayments,
  studyGrant,
  singleParentRights,
  orphanDomesticViolence,
  hostileActsBenefits,
  volunteerInjury,
  vocationalRehabilitation,
  disabilityCard,
]
