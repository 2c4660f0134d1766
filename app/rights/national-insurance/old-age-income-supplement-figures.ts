/**
 * Figures of the income supplement to a pension: totals of pension and supplement by age and family, disregards,
 * vehicle, stays abroad.
 */
import type { FigureStatus, Parameters } from '~/engine/parameters'
import { dated, inForce, ofDays, ofYear } from '../shared/figure'

const TOTALS_2026 = 'btl.gov.il, sums of old-age pension with income supplement (2026)'
const TOTALS_2024 = 'btl.gov.il, old age, conditions of the income supplement (2024)'
const DISREGARDS = 'btl.gov.il, old age, income supplement; Kol Zchut (2024)'
const CAR_PAGE = 'btl.gov.il, old age, income supplement, vehicle'
const ABROAD_PAGE = 'btl.gov.il, old age, stay abroad with an income supplement; Kol Zchut'

/** The columns of the published table: single, couple, and each with one child and with two. */
export const FAMILIES = ['single', 'couple', 'single1', 'single2', 'couple1', 'couple2'] as const

/** One row of the table: an age band in one year; columns that are not given have no figure of that year. */
function totalsOf(band: string, ...years: [year: number, source: string, ...values: number[]][]): Parameters {
  const status: FigureStatus = 'official'
  return Object.fromEntries(
    FAMILIES.map((family, column) => [
      `oais.total.${band}.${family}`,
      dated(
        'ILS/month',
        ...years.flatMap(([year, source, ...values]) => {
          const value = values[column]
          return value === undefined ? [] : [ofYear(year, value, source, status)]
        }),
      ),
    ]),
  )
}

export const supplementFigures: Parameters = {
  ...totalsOf(
    'under70', [2024, TOTALS_2024, 4_132, 6_529], [2026, TOTALS_2026, 4_375, 6_912, 7_305, 8_426, 8_035, 9_156],
  ),
  ...totalsOf('70to80', [2026, TOTALS_2026, 4_418, 6_981, 7_374, 8_496, 8_102, 9_226]),
  ...totalsOf('from80', [2026, TOTALS_2026, 4_460, 7_048, 7_442, 8_563, 8_171, 9_292]),
  'oais.age70': inForce(70, 'years', TOTALS_2026),
  'oais.age80': inForce(80, 'years', TOTALS_2026),
  'oais.pensionDisregard.single': inForce(13, '% of the average wage', `${DISREGARDS}: 1,630 in 2024`),
  'oais.pensionDisregard.couple': inForce(20.5, '% of the average wage', `${DISREGARDS}: 2,570 in 2024`),
  'oais.workDisregard.single': inForce(23.5, '% of the average wage', 'btl.gov.il: 2,946 in 2024'),
  'oais.workDisregard.couple': inForce(27.5, '% of the average wage', 'btl.gov.il: 3,447 in 2024; 3,786 in 2026'),
  'oais.taper': inForce(60, '%', 'Income Support Law, s. 12'),
  'oais.newPensionCheck.single': dated('ILS/month', ofYear(2024, 3_046, DISREGARDS)),
  'oais.newPensionCheck.couple': dated('ILS/month', ofYear(2024, 4_801, DISREGARDS)),
  'oais.carValueLimit': dated('ILS', ofYear(2024, 63_180, CAR_PAGE)),
  'oais.carValueBandTop': dated(
    'ILS',
    ofYear(2024, 63_180, 'the limit of 2024 is printed: no doubt'),
    ofDays('2025-01-01', '2026-12-31', 67_000, 'the limit of 2024 and the rise of prices since', 'derived'),
  ),
  'oais.carCredit.lowWorkIncome': dated('ILS', ofYear(2023, 10_037, CAR_PAGE, 'old')),
  'oais.carCredit.higherWorkIncome': dated('ILS', ofYear(2023, 18_960, CAR_PAGE, 'old')),
  'oais.carCreditWorkIncome': inForce(17, '% of the average wage', 'btl.gov.il: 2,018 in 2023'),
  'oais.carMonthlyRate': inForce(3, '% a month', CAR_PAGE),
  'oais.tripsPaid': inForce(3, 'trips', ABROAD_PAGE),
  'oais.daysPaid': inForce(72, 'days', ABROAD_PAGE),
  'oais.daysLost': inForce(100, 'days', ABROAD_PAGE),
  'oais.tripsLost': inForce(5, 'trips', ABROAD_PAGE),
  'oais.healthDeduction': dated('ILS/month', ofYear(2024, 116, TOTALS_2024)),
  'oais.retroMonths': inForce(12, 'months', 'Income Support Law, s. 14(c)'),
  'oais.statementMonths': inForce(3, 'months', TOTALS_2024),
  'oais.payDay': inForce(28, 'day of the month', 'btl.gov.il, payment dates'),
}
