/** Rights: Ministry of Health and the health funds. */
import type { Right } from '~/engine/right'
import { childDentalCare } from './child-dental-care'
import { healthCopayRelief } from './health-copay-relief'
import { rehabilitationBasket } from './rehabilitation-basket'

export const healthRights: readonly Right[] = [
  rehabilitationBasket,
  healthCopayRelief,
  childDentalCare,
]
