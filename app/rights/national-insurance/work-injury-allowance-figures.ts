/** Figures of the insurance against work injuries: the daily allowance, its ceiling and the days that are paid. */
import type { Parameters } from '~/engine/parameters'
import { dated, inForce, ofYear } from '../shared/figure'

const RATE_PAGE = 'btl.gov.il (English), rate per day of the injury allowance'
const KOL_ZCHUT = 'Kol Zchut, injury allowance'
const JUDGMENT = 'labour-court judgments on the first twelve days'

export const workInjuryFigures: Parameters = {
  'wi.rate': inForce(75, '%', RATE_PAGE),
  'wi.wageMonths': inForce(3, 'months', RATE_PAGE),
  'wi.divisor': inForce(90, 'days', RATE_PAGE),
  'wi.maxDays': inForce(91, 'days', `${KOL_ZCHUT}; law offices`, 'secondary'),
  // The ceilings of 2023, 2024 and 2026 were not found: the last one known is used, with the warning that it is past its time.
  'wi.maxDaily': dated('ILS/day', ofYear(2022, 1_141.13, RATE_PAGE), ofYear(2025, 1_283.5, RATE_PAGE)),
  'wi.employerDays': inForce(12, 'days', JUDGMENT, 'secondary'),
  'wi.unpaidDaysIfShort': inForce(2, 'days', KOL_ZCHUT, 'secondary'),
  'wi.fullAbsenceDays': inForce(12, 'days', KOL_ZCHUT, 'secondary'),
}
