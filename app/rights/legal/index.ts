/** Rights: legal aid and the courts. */
import type { Right } from '~/engine/right'
import { legalAid } from './legal-aid'

export const legalRights: readonly Right[] = [
  legalAid,
]
