/** Rights: social services of the municipality and the Ministry of Welfare. */
import type { Right } from '~/engine/right'
import { dayCentreForSeniors } from './day-centre-for-seniors'
import { decisionSupportGuardianship } from './decision-support-guardianship'
import { digitalLiteracy } from './digital-literacy'
import { disabilityCommunityServices } from './disability-community-services'
import { domesticViolenceImmediateAid } from './domestic-violence-immediate-aid'
import { domesticViolenceShelter } from './domestic-violence-shelter'
import { elderMunicipalServices } from './elder-municipal-services'
import { foodSecurity } from './food-security'
import { holocaustSurvivorAllowance } from './holocaust-survivor-allowance'
import { homelessServices } from './homeless-services'
import { materialAssistance } from './material-assistance'
import { orphanChildGrants } from './orphan-child-grants'
import { seniorCitizensHotline } from './senior-citizens-hotline'
import { shelterAdaptationGrant } from './shelter-adaptation-grant'
import { shelterIncomeSupport } from './shelter-income-support'
import { shilAdvice } from './shil-advice'
import { socialServicesFile } from './social-services-file'
import { supportiveCommunity } from './supportive-community'
import { supportiveCommunityDisability } from './supportive-community-disability'
import { volunteeringAndNationalService } from './volunteering-and-national-service'
import { welfareAppeal } from './welfare-appeal'
import { welfareHotline118 } from './welfare-hotline-118'
import { youngAdultsYated } from './young-adults-yated'
import { youthAtRisk } from './youth-at-risk'

export const welfareRights: readonly Right[] = [
  socialServicesFile,
  welfareAppeal,
  materialAssistance,
  foodSecurity,
  welfareHotline118,
  domesticViolenceShelter,
  domesticViolenceImmediateAid,
  shelterAdaptationGrant,
  shelterIncomeSupport,
  youthAtRisk,
  youngAdultsYated,
  homelessServices,
  elderMunicipalServices,
  dayCentreForSeniors,
  supportiveCommunity,
  holocaustSurvivorAllowance,
  seniorCitizensHotline,
  disabilityCommunityServices,
  supportiveCommunityDisability,
  orphanChildGrants,
  volunteeringAndNationalService,
  shilAdvice,
  decisionSupportGuardianship,
  digitalLiteracy,
]
