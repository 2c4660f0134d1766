/** Rights: Enforcement and Collection Authority. */
import type { Right } from '~/engine/right'
import { fileConsolidation } from './file-consolidation'
import { homeSaleProtection } from './home-sale-protection'
import { insolvencyLowDebt } from './insolvency-low-debt'
import { instalmentOrder } from './instalment-order'
import { maintenanceDebtExecution } from './maintenance-debt-execution'
import { objectionToBillOrClaim } from './objection-to-bill-or-claim'
import { paidClaim } from './paid-claim'
import { protectedBelongings } from './protected-belongings'
import { protectedBenefits } from './protected-benefits'
import { protectedWage } from './protected-wage'
import { removalOfRestrictions } from './removal-of-restrictions'
import { stayOfProceedings } from './stay-of-proceedings'

export const executionOfficeRights: readonly Right[] = [
  instalmentOrder,
  fileConsolidation,
  protectedWage,
  protectedBenefits,
  protectedBelongings,
  objectionToBillOrClaim,
  paidClaim,
  stayOfProceedings,
  removalOfRestrictions,
  maintenanceDebtExecution,
  homeSaleProtection,
  insolvencyLowDebt,
]
