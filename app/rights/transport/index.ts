/** Rights: Ministry of Transport. */
import type { Right } from '~/engine/right'
import { disabledParkingBadge } from './disabled-parking-badge'

export const transportRights: readonly Right[] = [
  disabledParkingBadge,
]
