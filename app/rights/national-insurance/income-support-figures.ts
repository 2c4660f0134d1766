/** Figures of income support: 2025 as published, 2026 computed from the basic amount and the average wage. */
import { parseDay } from '~/engine/date'
import type { FigureStatus, Parameters } from '~/engine/parameters'
import { dated, inForce, ofYear } from '../shared/figure'

/** Single · couple · couple with one child · with two or more · single parent of one · of two or more. */
const FAMILIES = ['single', 'couple', 'couple1', 'couple2', 'singleParent1', 'singleParent2'] as const

/** One row of the law's table in one year, in the order of `FAMILIES`; a column that is not given has no figure. */
interface Row {
  readonly year: number
  readonly values: readonly (number | undefined)[]
  readonly source: string
  readonly status: FigureStatus
}

/** The figures of a table, each under `<id>.<family>`. */
function byFamily(id: string, ...rows: readonly Row[]): Parameters {
  const table: Record<string, Parameters[string]> = {}
  FAMILIES.forEach((family, column) => {
    const values = rows.flatMap(({ year, values: row, source, status }) => {
      const value = row[column]
      return value === undefined ? [] : [ofYear(year, value, source, status)]
    })
    if (values.length > 0) table[`${id}.${family}`] = dated('ILS/month', ...values)
  })
  return table
}

const RATES_PAGE = 'btl.gov.il (English), rates of income support benefit, 2025'
const INCOME_PAGE = 'btl.gov.il (English), income support, calculation of the benefit, 2026'
const SCHEDULE = 'Income Support Law, Second Schedule: percent of the basic amount'
const WAGE_SHARE = 'percent of the average wage, as the page of 2026 has it'
const BY_FORMULA = 'from the rate, the disregard and the deduction rates'
const CONDITIONS_PAGE = 'btl.gov.il, income support, conditions'
const CAR_PAGE = 'btl.gov.il, income support, vehicle'

const rates: Parameters = {
  'is.rate.20_24.reporting.single': dated('ILS/month', ofYear(2025, 1_622, RATES_PAGE), ofYear(2026, 1_661, `${SCHEDULE}, 16 %`, 'derived')),
  'is.rate.20_24.reporting.couple': dated('ILS/month', ofYear(2025, 2_230, RATES_PAGE), ofYear(2026, 2_284, `${SCHEDULE}, 22 %`, 'derived')),
  ...byFamily(
    'is.rate.under55',
    { year: 2025, values: [2_028, 2_788, 3_042, 3_397, 3_397, 3_954], source: RATES_PAGE, status: 'official' },
    { year: 2026, values: [2_076, 2_855, 3_115, 3_478, 3_478, 4_049], source: SCHEDULE, status: 'derived' },
  ),
  ...byFamily(
    'is.rate.from55',
    { year: 2025, values: [2_535], source: RATES_PAGE, status: 'official' },
    { year: 2025, values: [undefined, 3_802, 4_410, 5_019, 4_151, 5_165], source: SCHEDULE, status: 'derived' },
    { year: 2026, values: [2_596, 3_893, 4_516, 5_139, 4_250, 5_289], source: SCHEDULE, status: 'derived' },
  ),
  ...byFamily('is.rate.dec2002', {
    year: 2025, values: [2_281, 3_042, 3_397, 3_954, 3_397, 3_954], status: 'official',
    source: 'btl.gov.il (English), rates for those paid without a break since December 2002, 2025',
  }),
}

const disregards: Parameters = {
  'is.disregard.under55.single': dated('ILS/month', ofYear(2025, 666, `5 ${WAGE_SHARE}`, 'derived'), ofYear(2026, 688, INCOME_PAGE)),
  'is.disregard.under55.family': dated('ILS/month', ofYear(2025, 932, `7 ${WAGE_SHARE}`, 'derived'), ofYear(2026, 964, INCOME_PAGE)),
  'is.disregard.from55.single': dated('ILS/month', ofYear(2025, 1_731, `13 ${WAGE_SHARE}`, 'derived'), ofYear(2026, 1_790, INCOME_PAGE)),
  'is.disregard.from55.family': dated('ILS/month', ofYear(2025, 2_264, `17 ${WAGE_SHARE}`, 'derived'), ofYear(2026, 2_341, INCOME_PAGE)),
  'is.disregard.survivorSingleParent': dated(
    'ILS/month', ofYear(2025, 3_662, `27.5 ${WAGE_SHARE}`, 'derived'), ofYear(2026, 3_786, INCOME_PAGE),
  ),
  'is.singleParentBand': dated(
    'ILS/month',
    ofYear(2025, 4_502, 'from the official ceilings of 2025 for single parents, 8,676 and 9,605', 'derived'),
    ofYear(2026, 4_655, INCOME_PAGE),
  ),
}

const tapers: Parameters = {
  'is.taper.under55': inForce(70, '%', INCOME_PAGE),
  'is.taper.under55.couple1': inForce(67.5, '%', 'btl.gov.il (English), 2025; Income Support Law'),
  'is.taper.under55.couple2': inForce(62.5, '%', 'btl.gov.il (English), 2025; Income Support Law'),
  'is.taper.from55': inForce(60, '%', INCOME_PAGE),
  'is.taper.singleParent.upToBand': inForce(25, '%', INCOME_PAGE),
  'is.taper.singleParent.above': inForce(60, '%', INCOME_PAGE),
}

const OLDER_SHARES = '38, 54.5, 60.5 and 67.84 percent of the average wage; single parents by the formula'

const ceilings: Parameters = {
  ...byFamily(
    'is.maxWorkIncome.under55',
    { year: 2025, values: [3_563, 4_915, 5_439, 6_367, 8_676, 9_605], source: RATES_PAGE, status: 'official' },
    { year: 2026, values: [3_653, 5_042, 5_578, 6_528, 8_913, 9_865], source: BY_FORMULA, status: 'derived' },
  ),
  ...byFamily(
    'is.maxWorkIncome.from55',
    { year: 2025, values: [5_060], source: 'btl.gov.il, highest work income of 2025', status: 'official' },
    { year: 2025, values: [undefined, 7_257, 8_056, 9_034, 10_488, 12_178], source: OLDER_SHARES, status: 'derived' },
    { year: 2026, values: [5_232, 7_504, 8_330, 9_341, 10_775, 12_505], source: OLDER_SHARES, status: 'derived' },
  ),
  ...byFamily(
    'is.formulaEnd.from55',
    { year: 2025, values: [5_956, 8_601, 9_615, 10_629], source: BY_FORMULA, status: 'derived' },
    { year: 2026, values: [6_116, 8_829, 9_868, 10_906], source: BY_FORMULA, status: 'derived' },
  ),
}

const vehicle: Parameters = {
  'is.carValueLimit': dated(
    'ILS',
    ofYear(2024, 44_611, CAR_PAGE),
    ofYear(2025, 44_611, 'a report of 12 August 2025 still names the limit of 2024', 'press'),
  ),
  'is.carValueBandTop': dated(
    'ILS',
    ofYear(2024, 44_611, `${CAR_PAGE}: the limit itself, no band`),
    ofYear(2025, 47_500, 'the limit is tied to prices: at most about 47,250 in 2026', 'derived', 2026),
  ),
  'is.carCredit.lowWorkIncome': dated('ILS', ofYear(2023, 10_037, CAR_PAGE, 'old')),
  'is.carCredit.higherWorkIncome': dated('ILS', ofYear(2023, 18_960, CAR_PAGE, 'old')),
  'is.carCreditWorkIncome': inForce(25, '%', 'btl.gov.il, vehicle: 2,968 in 2023, a quarter of the average wage'),
  'is.carMonthlyRate': inForce(3, '%', CAR_PAGE),
  'is.carGraceMonths': inForce(3, 'months', CAR_PAGE),
}

const SERVICE = 'Income Support Regulations 1982, reg. 1'
const FULL_TIME = 'btl.gov.il, income support, exemption from the employment test'
const NEW_BUSINESS = 'Kol Zchut, exemption from the employment test, 2024'

const conditions: Parameters = {
  'is.residencyMonths': inForce(24, 'months', 'btl.gov.il, income support for new residents'),
  'is.olehResidencyMonths': inForce(12, 'months', 'btl.gov.il, income support for new residents'),
  'is.olehYears': inForce(5, 'years', 'btl.gov.il, income support for new residents'),
  'is.minAge': inForce(20, 'years', CONDITIONS_PAGE),
  'is.minAgeSpecial': inForce(18, 'years', CONDITIONS_PAGE),
  'is.fullRateAge': inForce(25, 'years', 'Income Support Law, s. 2 and Second Schedule'),
  'is.olderAge': inForce(55, 'years', 'Income Support Law, Second Schedule'),
  'is.pregnancyWeeks': inForce(13, 'weeks', `${SERVICE}(2)`),
  'is.infantAge': inForce(2, 'years', SERVICE),
  'is.illnessDays': inForce(30, 'days', `${SERVICE}(1)`),
  'is.illnessMonths': inForce(6, 'months', `${SERVICE}(1)`),
  'is.carerDays': inForce(45, 'days', SERVICE),
  'is.newBusinessHours': inForce(20, 'hours/week', NEW_BUSINESS, 'old'),
  'is.newBusinessFewHours': inForce(12, 'hours/week', NEW_BUSINESS, 'old'),
  'is.newBusinessIncome': dated('ILS/month', ofYear(2024, 6_268, NEW_BUSINESS, 'old')),
  'is.newBusinessIncomeFewHours': dated('ILS/month', ofYear(2024, 1_880.4, NEW_BUSINESS, 'old')),
  'is.fullTimeHours.cashier': inForce(36, 'hours/week', FULL_TIME),
  'is.fullTimeHours.childMinder': inForce(25, 'hours/week', FULL_TIME),
  'is.fullTimeHours.household': inForce(25, 'hours/week', FULL_TIME),
  'is.fullTimeHours.carer': inForce(20, 'hours/week', FULL_TIME),
  'is.fullTimeCaredFor': inForce(3, 'persons', FULL_TIME),
  'is.dec2002': inForce(parseDay('2002-12-31') as number, 'date', 'btl.gov.il (English), rates for those paid since December 2002'),
  'is.apartDays': inForce(30, 'days', 'btl.gov.il, income support, couples who live apart'),
  'is.apartPrisonDays': inForce(30, 'days', 'btl.gov.il, income support, couples who live apart'),
  'is.apartNoSuitMonths': inForce(12, 'months', 'btl.gov.il, income support, couples who live apart'),
  'is.hajjDays': inForce(23, 'days', 'btl.gov.il, income support, stays abroad'),
  'is.healthDeduction': dated('ILS/month', ofYear(2025, 120, RATES_PAGE)),
  'is.nonResidentSpouseDeduction': dated('ILS/month', ofYear(2025, 760, RATES_PAGE)),
  'is.fitnessAppealDays': inForce(7, 'days', 'Kol Zchut, appeal against the fitness-for-work committee', 'secondary'),
  'is.payDay': inForce(12, 'day of the month', 'btl.gov.il, payment dates'),
}

export const incomeSupportFigures: Parameters = { ...rates, ...disregards, ...tapers, ...ceilings, ...vehicle, ...conditions }
