/** Figures of the maternity allowance: qualifying months, days of the period and of its extensions, the daily ceiling. */
import type { Parameters } from '~/engine/parameters'
import { dated, inForce, inForceSince, ofYear } from '../shared/figure'

const ID = 'maternity-allowance'
const MATERNITY_PAGE = 'btl.gov.il, maternity allowance'
const FATHER_PAGE = 'btl.gov.il, a father’s period'
const DAILY_CEILING = '5 × the basic amount for maternity ÷ 30'

export const maternityFigures: Parameters = {
  [`${ID}.minWeeks`]: inForce(22, 'weeks', MATERNITY_PAGE),
  [`${ID}.shortLookback`]: inForce(14, 'months', MATERNITY_PAGE),
  [`${ID}.longLookback`]: inForce(22, 'months', MATERNITY_PAGE),
  [`${ID}.fullMonths14`]: inForce(10, 'months', MATERNITY_PAGE),
  [`${ID}.fullMonths22`]: inForce(15, 'months', MATERNITY_PAGE),
  [`${ID}.partialMonths14`]: inForce(6, 'months', MATERNITY_PAGE),
  [`${ID}.fullDays`]: inForceSince('2017-01-01', 105, 'days', MATERNITY_PAGE),
  [`${ID}.partialDays`]: inForce(56, 'days', MATERNITY_PAGE),
  [`${ID}.fullWeeks`]: inForceSince('2017-01-01', 15, 'weeks', MATERNITY_PAGE),
  [`${ID}.partialWeeks`]: inForce(8, 'weeks', MATERNITY_PAGE),
  [`${ID}.multipleExtraFull`]: inForce(21, 'days for each further baby', MATERNITY_PAGE),
  [`${ID}.multipleExtraPartial`]: inForce(14, 'days for each further baby', MATERNITY_PAGE),
  [`${ID}.hospitalMin`]: inForce(15, 'days', `${MATERNITY_PAGE}; Kol Zchut`),
  [`${ID}.motherHospitalMaxFull`]: inForce(4, 'weeks', MATERNITY_PAGE),
  [`${ID}.motherHospitalMaxPartial`]: inForce(2, 'weeks', MATERNITY_PAGE),
  [`${ID}.babyHospitalMaxFull`]: inForce(20, 'weeks', MATERNITY_PAGE),
  [`${ID}.babyHospitalMaxPartial`]: inForce(12, 'weeks', MATERNITY_PAGE),
  [`${ID}.earliestStartFull`]: inForce(53, 'days before the birth', MATERNITY_PAGE),
  [`${ID}.earliestStartPartial`]: inForce(28, 'days before the birth', MATERNITY_PAGE),
  [`${ID}.earliestClaim`]: inForce(9, 'weeks before the due date', MATERNITY_PAGE),
  [`${ID}.maxDaily`]: dated(
    'ILS/day',
    ofYear(2023, 1_602.17, MATERNITY_PAGE),
    ofYear(2024, 1_655, `${DAILY_CEILING}: 9,930`, 'derived'),
    ofYear(2025, 1_711.33, `${DAILY_CEILING}: 10,268`, 'derived'),
    ofYear(2026, 1_752.33, `${DAILY_CEILING}: 10,514; transcript of the National Insurance circular of January 2026`, 'secondary'),
  ),
  [`${ID}.wageMonthsShort`]: inForce(3, 'months', MATERNITY_PAGE),
  [`${ID}.wageMonthsLong`]: inForce(6, 'months', MATERNITY_PAGE),
  [`${ID}.wageDays`]: inForce(30, 'days of a month of wages', MATERNITY_PAGE),
  [`${ID}.daysInWeek`]: inForce(7, 'days', 'the calendar'),
  [`${ID}.fatherTogether`]: inForce(7, 'days', FATHER_PAGE),
  [`${ID}.fatherReplaceAfter`]: inForce(6, 'weeks', FATHER_PAGE),
  [`${ID}.fatherMinRun`]: inForce(7, 'days', FATHER_PAGE),
  [`${ID}.claimWindow`]: inForce(12, 'months', 'National Insurance Law, s. 296; case law'),
}
