/** Figures of rent assistance by income: ceilings, the tests of work, and the table of 2024 for parents alone. */
import type { Parameter, Parameters } from '~/engine/parameters'
import { dated, inForce, ofDays, ofYear } from '../shared/figure'

const DIVORCE_PAGE = 'Kol Zchut, rent assistance for people in divorce proceedings, 2024'
const CEILINGS_2016 = 'kosherfrugal.com, quoting the Ministry, 2016'
const CAPACITY_PAGE = 'Kol Zchut, exhausting earning capacity for rent assistance, 2023'
const GREY_BAND = 'raised with the average wage: 12,676 and 10,117 for 2026; the ceiling of the year was not published'

function ceiling2016(value: number, until = 2016): Parameter {
  return dated('ILS/month', ofYear(2016, value, CEILINGS_2016, 'old', until))
}

function sum2024(value: number): Parameter {
  return dated('ILS/month', ofYear(2024, value, DIVORCE_PAGE, 'secondary'))
}

/** Sums of 2024 by children, income row, area and class of the locality. Two cells of the last row were not found. */
const amounts: Parameters = {
  'rentIncome.amount.upTo3.low.priority.large': sum2024(1_090),
  'rentIncome.amount.upTo3.low.priority.small': sum2024(760),
  'rentIncome.amount.upTo3.low.elsewhere.large': sum2024(1_170),
  'rentIncome.amount.upTo3.low.elsewhere.small': sum2024(820),
  'rentIncome.amount.upTo3.high.priority.large': sum2024(690),
  'rentIncome.amount.upTo3.high.priority.small': sum2024(480),
  'rentIncome.amount.upTo3.high.elsewhere.large': sum2024(740),
  'rentIncome.amount.upTo3.high.elsewhere.small': sum2024(520),
  'rentIncome.amount.from4.low.priority.large': sum2024(1_350),
  'rentIncome.amount.from4.low.priority.small': sum2024(950),
  'rentIncome.amount.from4.low.elsewhere.large': sum2024(1_470),
  'rentIncome.amount.from4.low.elsewhere.small': sum2024(1_030),
  'rentIncome.amount.from4.high.priority.large': sum2024(850),
  'rentIncome.amount.from4.high.priority.small': dated(
    'ILS/month',
    ofYear(2024, 600, '70 % of 850, rounded as the other rows are', 'derived'),
  ),
}

export const incomeTestFigures: Parameters = {
  'rentIncome.ceilingLow.singleParent': dated('ILS/month', ofYear(2024, 9_211, DIVORCE_PAGE, 'secondary')),
  'rentIncome.ceilingHigh.singleParent': dated('ILS/month', ofYear(2024, 11_541, DIVORCE_PAGE, 'secondary')),
  // In 2024 the ceilings themselves are known, so that the bands above them are empty.
  'rentIncome.ceilingBand': dated(
    'ILS/month',
    ofYear(2024, 11_541, DIVORCE_PAGE, 'secondary'),
    ofDays('2025-01-01', '2026-12-31', 13_000, GREY_BAND, 'derived'),
  ),
  'rentIncome.ceilingBandLow': dated(
    'ILS/month',
    ofYear(2024, 9_211, DIVORCE_PAGE, 'secondary'),
    ofDays('2025-01-01', '2026-12-31', 10_600, GREY_BAND, 'derived'),
  ),
  'rentIncome.ceiling2016.coupleNoChild.high': ceiling2016(5_631),
  'rentIncome.ceiling2016.couple1.high': ceiling2016(6_192),
  'rentIncome.ceiling2016.couple2plus.high': ceiling2016(7_574),
  'rentIncome.ceiling2016.singleParent.high': ceiling2016(7_855, 2017),
  'rentIncome.pregnancyWeek': inForce(
    22,
    'weeks',
    'Kol Zchut, rent assistance for a couple with children, 2024',
    'secondary',
  ),
  'rentIncome.proceedingsYears': inForce(1, 'years', DIVORCE_PAGE, 'secondary'),
  'rentIncome.hours': inForce(144, 'hours/month', CAPACITY_PAGE, 'secondary'),
  'rentIncome.wageShare': inForce(75, '%', CAPACITY_PAGE, 'secondary'),
  'rentIncome.halfWageShare': inForce(50, '%', CAPACITY_PAGE, 'secondary'),
  'rentIncome.incapacityFrom': inForce(60, '%', CAPACITY_PAGE, 'secondary'),
  'rentIncome.incapacityTo': inForce(74, '%', CAPACITY_PAGE, 'secondary'),
  'rentIncome.fullPost': inForce(100, '%', 'a full post', 'secondary'),
  'rentIncome.weeksAYear': inForce(52, 'weeks', 'weekly hours × 52 ÷ 12 are the hours of a month', 'derived'),
  'rentIncome.monthsAYear': inForce(12, 'months', 'weekly hours × 52 ÷ 12 are the hours of a month', 'derived'),
  'rentIncome.workingChildFrom': inForce(
    18,
    'years',
    'Kol Zchut, rent assistance for a couple with children, 2024',
    'secondary',
  ),
  'rentIncome.workingChildTo': inForce(
    20,
    'years',
    'Kol Zchut, rent assistance for a couple with children, 2024',
    'secondary',
  ),
  'rentIncome.pointsMin': inForce(1_400, 'points', 'Kol Zchut, older version of the page; diortzibury', 'old'),
  ...amounts,
}
