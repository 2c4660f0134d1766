/** Figures of the long-term care benefit: the income unit and its multiples, hours and sums by level, times. */
import type { Parameters } from '~/engine/parameters'
import { dated, inForce, inForceSince, ofDays, ofYear } from '../shared/figure'

const INCOME_PAGE = 'btl.gov.il (English), long-term care, incomes for the examination of the benefit'
const CONDITIONS_PAGE = 'btl.gov.il (English), long-term care, conditions of eligibility (2023)'
const HOURS_PAGE = 'Kol Zchut, long-term care (2021)'
const CASH_PAGE = 'btl.gov.il, long-term care, benefit in cash (undated, about 2024)'
const BOTH_READINGS = 'the printed unit of 13,056 and the average wage of 2026, 13,769: both readings'

/** The end of a doubtful band above a limit: in 2024 the limit itself, which is printed. */
function bandTo(printed2024: number, derived: number) {
  return dated(
    'ILS/month',
    ofYear(2024, printed2024, INCOME_PAGE),
    ofDays('2025-01-01', '2026-12-31', derived, BOTH_READINGS, 'derived'),
  )
}

export const longTermCareFigures: Parameters = {
  'ltc.incomeUnit': dated(
    'ILS/month',
    ofYear(2024, 12_536, INCOME_PAGE),
    ofYear(2025, 13_056, `${INCOME_PAGE}; later than 2024, its date is not shown`),
  ),
  'ltc.factors.singleFull': inForce(1, 'times the unit', INCOME_PAGE),
  'ltc.factors.singleHalf': inForce(1.5, 'times the unit', INCOME_PAGE),
  'ltc.factors.coupleFull': inForce(1.5, 'times the unit', INCOME_PAGE),
  'ltc.factors.coupleHalf': inForce(2.25, 'times the unit', INCOME_PAGE),
  'ltc.incomeBands.singleFull': bandTo(12_536, 13_769),
  'ltc.incomeBands.singleHalf': bandTo(18_804, 20_654),
  'ltc.incomeBands.coupleFull': bandTo(18_804, 20_654),
  'ltc.incomeBands.coupleHalf': bandTo(28_206, 30_980),
  'ltc.incomeMonths': inForce(3, 'months', CONDITIONS_PAGE),
  'ltc.minPoints': inForce(2.5, 'points', CONDITIONS_PAGE),
  'ltc.units.level1': inForceSince('2021-01-01', 5.5, 'hours a week', HOURS_PAGE, 'secondary'),
  'ltc.units.level2': inForceSince('2021-01-01', 10, 'hours a week', HOURS_PAGE, 'secondary'),
  'ltc.units.level3': inForceSince('2021-01-01', 14, 'hours a week', HOURS_PAGE, 'secondary'),
  'ltc.units.level4': inForceSince('2021-01-01', 18, 'hours a week', HOURS_PAGE, 'secondary'),
  'ltc.units.level5': inForceSince('2021-01-01', 22, 'hours a week', HOURS_PAGE, 'secondary'),
  'ltc.units.level6': inForceSince('2021-01-01', 26, 'hours a week', HOURS_PAGE, 'secondary'),
  'ltc.israeliCarerExtra.level3': inForceSince('2021-01-01', 3, 'hours a week', HOURS_PAGE, 'secondary'),
  'ltc.israeliCarerExtra.level4': inForceSince('2021-01-01', 3, 'hours a week', HOURS_PAGE, 'secondary'),
  'ltc.israeliCarerExtra.level5': inForceSince('2021-01-01', 4, 'hours a week', HOURS_PAGE, 'secondary'),
  'ltc.israeliCarerExtra.level6': inForceSince('2021-01-01', 4, 'hours a week', HOURS_PAGE, 'secondary'),
  'ltc.level1NonHomeUnits': inForceSince('2018-11-01', 9, 'units', 'Kol Zchut, long-term care', 'secondary'),
  'ltc.survivorExtraHours': inForce(9, 'hours a week', 'Kol Zchut, long-term care', 'secondary'),
  'ltc.hourValue.level1': ofAbout2024(286),
  'ltc.hourValue.levels2to6': ofAbout2024(229),
  'ltc.level1Cash': ofAbout2024(1_572),
  'ltc.level6NoForeignCarer': dated(
    'ILS/month', ofDays('2026-01-01', '2026-03-31', 7_238, 'srugim.co.il, 2026', 'press'),
  ),
  'ltc.cashHoursNoApproval': inForce(4, 'hours a week', CASH_PAGE),
  'ltc.cashShareWithApproval': inForce(3, 'part of the hours', CASH_PAGE),
  'ltc.fullTimeHours': inForce(12, 'hours a day', CASH_PAGE),
  'ltc.fullTimeDays': inForce(6, 'days a week', CASH_PAGE),
  'ltc.geriatricianAge': inForce(90, 'years', CONDITIONS_PAGE),
  'ltc.objectionDays': inForceSince(
    '2020-11-01', 60, 'days', 'Kol Zchut; arazim.co quoting National Insurance', 'secondary',
  ),
}

/** From an official page without a date, about 2024: older than the screening, and used with a warning. */
function ofAbout2024(value: number) {
  return dated('ILS/month', { value, from: null, confirmedUntil: '2024-12-31', source: CASH_PAGE, status: 'old' })
}
