/** Rights: legal aid and the courts. */
import type { Right } from '~/engine/right'
import { barProBono } from './bar-pro-bono'
import { courtFeeExemption } from './court-fee-exemption'
import { legalAid } from './legal-aid'

export const legalRights: readonly Right[] = [
  legalAid,
  courtFeeExemption,
  barProBono,
]
