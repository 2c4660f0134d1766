/** Rights: Israel Tax Authority. */
import type { Right } from '~/engine/right'
import { incomeTaxExemptionDisability } from './income-tax-exemption-disability'
import { purchaseTaxRelief } from './purchase-tax-relief'
import { workGrant } from './work-grant'

export const taxAuthorityRights: readonly Right[] = [
  workGrant,
  incomeTaxExemptionDisability,
  purchaseTaxRelief,
]
