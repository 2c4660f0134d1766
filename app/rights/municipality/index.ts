/** Rights: local authorities. */
import type { Right } from '~/engine/right'
import { arnonaDiscount } from './arnona-discount'

export const municipalityRights: readonly Right[] = [
  arnonaDiscount,
]
