/** Rights: electricity, water and telephone. */
import type { Right } from '~/engine/right'
import { electricityDisconnectionProtection } from './electricity-disconnection-protection'
import { electricityDiscount } from './electricity-discount'
import { phoneDiscount } from './phone-discount'
import { waterAllocation } from './water-allocation'

export const utilitiesRights: readonly Right[] = [
  electricityDiscount,
  electricityDisconnectionProtection,
  waterAllocation,
  phoneDiscount,
]
