/** Rights: immigrants, returning residents and people without status. */
import type { Right } from '~/engine/right'
import { absorptionBasket } from './absorption-basket'

export const immigrationRights: readonly Right[] = [
  absorptionBasket,
]
