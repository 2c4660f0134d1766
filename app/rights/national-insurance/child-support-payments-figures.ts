/** Figures of child-support payments: rates and highest work income by family, read for 2024 and computed for later years. */
import type { Parameters } from '~/engine/parameters'
import { parseDay } from '~/engine/date'
import { dated, inForce, ofYear } from '../shared/figure'

const ID = 'child-support-payments'
const TABLE_PAGE = 'btl.gov.il, alimony, rates and highest income (2024)'
const RULE_PAGE = 'btl.gov.il, alimony'
const RATE_SHARE = 'percent of the basic amount less the child base, as in the table of 2024'
const BY_FORMULA = 'from the rate, the disregard and the part deducted'

/** Sums of 2024, 2025 and 2026 by family: the first read, the others computed. */
type Sums = Readonly<Record<string, readonly [of2024: number, of2025: number, of2026: number]>>

const RATES: Sums = {
  'rate.alone.before2003': [2_206, 2_281, 2_336],
  'rate.alone': [1_961, 2_028, 2_076],
  'rate.alone.from55': [2_452, 2_535, 2_596],
  'rate.child1': [3_285, 3_397, 3_478],
  'rate.child1.from55': [4_010, 4_151, 4_250],
  'rate.child2': [3_824, 3_954, 4_049],
  'rate.child2.from55': [4_990, 5_165, 5_289],
  'rate.remarried1': [2_294, 2_377, 2_434],
  'rate.remarried2': [3_361, 3_486, 3_569],
  'rate.guardian1': [2_294, 2_377, 2_434],
  'rate.guardian2': [3_361, 3_486, 3_569],
}

const CEILINGS: Sums = {
  'ceiling.alone.before2003': [3_894, 4_045, 4_149],
  'ceiling.alone': [3_427, 3_563, 3_654],
  'ceiling.alone.from55': [5_715, 5_956, 6_117],
  'ceiling.child1': [8_311, 8_676, 8_914],
  'ceiling.child1.from55': [10_042, 10_488, 10_775],
  'ceiling.child2': [9_210, 9_605, 9_865],
  'ceiling.child2.from55': [11_675, 12_178, 12_505],
  'ceiling.remarried1': [4_700, 4_894, 5_020],
  'ceiling.remarried1.from55': [5_953, 6_225, 6_397],
  'ceiling.remarried2': [6_478, 6_742, 6_912],
  'ceiling.remarried2.from55': [7_731, 8_074, 8_289],
  'ceiling.guardian1': [3_903, 4_061, 4_165],
  'ceiling.guardian2': [5_678, 5_912, 6_063],
}

function table(sums: Sums, later: string): Parameters {
  return Object.fromEntries(
    Object.entries(sums).map(([name, [of2024, of2025, of2026]]) => [
      `${ID}.${name}`,
      dated(
        'ILS/month',
        ofYear(2024, of2024, TABLE_PAGE),
        ofYear(2025, of2025, later, 'derived'),
        ofYear(2026, of2026, later, 'derived'),
      ),
    ]),
  )
}

export const childSupportFigures: Parameters = {
  ...table(RATES, RATE_SHARE),
  ...table(CEILINGS, BY_FORMULA),
  // The table of 2024 was read as printed; the ceilings computed for later years may be some shekels off.
  [`${ID}.ceilingBand`]: dated(
    'ILS/month',
    ofYear(2024, 0, `${TABLE_PAGE}: the ceilings themselves`),
    ofYear(2025, 25, 'rounding of computed ceilings', 'derived', 2026),
  ),
  [`${ID}.disregard.alone`]: inForce(5, '%', `${RULE_PAGE} (English)`),
  [`${ID}.disregard.alone.from55`]: inForce(13, '%', `${RULE_PAGE} (English)`),
  [`${ID}.disregard.children`]: inForce(7, '%', `${RULE_PAGE} (English)`),
  [`${ID}.disregard.children.from55`]: inForce(17, '%', `${RULE_PAGE} (English)`),
  [`${ID}.threshold`]: inForce(33.81, '%', `${RULE_PAGE} (English): 4,238 in 2024`),
  [`${ID}.taper.alone.before2003`]: inForce(67.5, '%', TABLE_PAGE),
  [`${ID}.taper.alone`]: inForce(70, '%', TABLE_PAGE),
  [`${ID}.taper.alone.from55`]: inForce(60, '%', TABLE_PAGE),
  [`${ID}.taper.children.upToThreshold`]: inForce(25, '%', TABLE_PAGE),
  [`${ID}.taper.children.above`]: inForce(60, '%', TABLE_PAGE),
  [`${ID}.taper.remarried`]: inForce(60, '%', TABLE_PAGE),
  [`${ID}.newRates`]: inForce(parseDay('2003-01-01') as number, 'date', TABLE_PAGE),
  [`${ID}.olderAge`]: inForce(55, 'years', TABLE_PAGE),
  [`${ID}.wifeAloneAge`]: inForce(60, 'years', RULE_PAGE),
  [`${ID}.childMaxAge`]: inForce(18, 'years', RULE_PAGE),
  [`${ID}.debtorResidence`]: inForce(24, 'months', RULE_PAGE),
  [`${ID}.debtorResidenceOf`]: inForce(48, 'months', RULE_PAGE),
  [`${ID}.tripsPaid`]: inForce(3, 'trips', 'btl.gov.il, alimony, stay abroad (s. 9A)'),
  [`${ID}.daysPaid`]: inForce(72, 'days in the calendar year', 'btl.gov.il, alimony, stay abroad (s. 9A)'),
  [`${ID}.mourningWeeks`]: inForce(3, 'weeks', 'btl.gov.il, alimony, stay abroad (s. 9A)'),
  [`${ID}.treatmentMonths`]: inForce(6, 'months', 'btl.gov.il, alimony, stay abroad (s. 9A)'),
  [`${ID}.retro`]: inForce(12, 'months', RULE_PAGE),
}
