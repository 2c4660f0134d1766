/** Rights: insolvency proceedings. */
import type { Right } from '~/engine/right'
import { insolvencyCommissioner } from './insolvency-commissioner'
import { insolvencyDischarge } from './insolvency-discharge'

export const insolvencyRights: readonly Right[] = [
  insolvencyCommissioner,
  insolvencyDischarge,
]
