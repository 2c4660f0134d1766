/** Rights: social services of the municipality and the Ministry of Welfare. */
import type { Right } from '~/engine/right'
import { foodSecurity } from './food-security'
import { materialAssistance } from './material-assistance'
import { socialServicesFile } from './social-services-file'
import { welfareAppeal } from './welfare-appeal'
import { welfareHotline118 } from './welfare-hotline-118'

export const welfareRights: readonly Right[] = [
  socialServicesFile,
  welfareAppeal,
  materialAssistance,
  foodSecurity,
  welfareHotline118,
]
