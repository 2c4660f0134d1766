/** Rights: Ministry of Transport. */
import type { Right } from '~/engine/right'
import { disabledParkingBadge } from './disabled-parking-badge'
import { drivingLicenceConversion } from './driving-licence-conversion'
import { publicTransportDiscount } from './public-transport-discount'

export const transportRights: readonly Right[] = [
  publicTransportDiscount,
  disabledParkingBadge,
  drivingLicenceConversion,
]
