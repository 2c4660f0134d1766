/** Figures of the work grant: ages, the income bands of 2023 (no later ones were found), and the years in which to claim. */
import { parseDay } from '~/engine/date'
import type { Parameters } from '~/engine/parameters'
import { dated, inForce, inForceSince, ofYear } from '../shared/figure'

const NOTICES = 'notices of the Tax Authority in the press, 2024–2026'
const BANDS = 'emess.co.il, tax year 2023'
const KOL_ZCHUT = 'Kol Zchut, work grant (2025)'

export const workGrantFigures: Parameters = {
  'wg.minAgeParent': dated('years', ofYear(2023, 21, NOTICES, 'press', 2026)),
  'wg.minAge': dated('years', ofYear(2023, 55, NOTICES, 'press', 2026)),
  'wg.childAge': inForce(18, 'years', KOL_ZCHUT, 'secondary'),
  'wg.childAgeOld': inForce(19, 'years', 'older pages of the Tax Authority', 'old'),
  'wg.band.2023.from': dated('ILS/month', ofYear(2023, 2_320, BANDS, 'press')),
  'wg.band.2023.to': dated('ILS/month', ofYear(2023, 7_540, `${BANDS}, families with three children or more`, 'press')),
  'wg.band.2023.singleParent.from': dated('ILS/month', ofYear(2023, 1_420, BANDS, 'press')),
  'wg.band.2023.singleParent.to': dated('ILS/month', ofYear(2023, 12_900, BANDS, 'press')),
  'wg.max.2023': dated('ILS/year', ofYear(2023, 9_720, BANDS, 'press')),
  'wg.parentRate': inForceSince('2024-01-01', 150, '%', KOL_ZCHUT, 'secondary'),
  'wg.toddlerAge': inForceSince('2024-01-01', 3, 'years', `${KOL_ZCHUT}; press`, 'secondary'),
  'wg.laterYearsFrom': inForce(
    parseDay('2025-01-01') as number,
    'date',
    'the tax year 2024 is claimed from 2025 on; its bands were not found',
    'secondary',
  ),
  'wg.average': dated('ILS/year', ofYear(2025, 4_000, KOL_ZCHUT, 'secondary')),
  'wg.propertyShare': inForce(50, '%', 'taxman.co.il (2015)', 'old'),
  'wg.postYears': inForce(1, 'years', NOTICES, 'press'),
  'wg.onlineYears': inForce(2, 'years', NOTICES, 'press'),
  'wg.instalments': inForce(4, 'payments', NOTICES, 'press'),
  'wg.advanceAge': inForce(60, 'years', NOTICES, 'press'),
}
