/** Figures of the birth grant: shares of the basic amount, what they make in each year, and the basic amount by day of birth. */
import { parseDay } from '~/engine/date'
import type { Parameter, Parameters, Tables } from '~/engine/parameters'
import { dated, inForce, ofYear } from '../shared/figure'
import { sharedFigures } from '../shared/figures'

const ID = 'birth-grant'
const GRANT_PAGE = 'btl.gov.il, birth grant (2024)'
const BASIC_AMOUNTS = sharedFigures['shared.basicAmount1']?.values ?? []

/** What a share of the basic amount makes: read for 2024 and 2026, computed for 2025. */
function sums(of2024: number, of2025: number, of2026: number, page = GRANT_PAGE): Parameter {
  return dated(
    'ILS once',
    ofYear(2024, of2024, page),
    ofYear(2025, of2025, 'its share of the basic amount of 2025', 'derived'),
    ofYear(2026, of2026, 'transcript of the National Insurance circular of January 2026', 'secondary'),
  )
}

export const birthGrantFigures: Parameters = {
  [`${ID}.firstChildShare`]: inForce(20, '%', GRANT_PAGE),
  [`${ID}.secondChildShare`]: inForce(9, '%', GRANT_PAGE),
  [`${ID}.thirdPlusShare`]: inForce(6, '%', GRANT_PAGE),
  [`${ID}.twinsShare`]: inForce(100, '%', GRANT_PAGE),
  [`${ID}.eachFurtherBabyShare`]: inForce(50, '%', 'Kol Zchut, birth grant (2024)', 'secondary'),
  [`${ID}.firstChild`]: sums(1_986, 2_054, 2_103),
  [`${ID}.secondChild`]: sums(894, 924, 946),
  [`${ID}.thirdPlus`]: sums(596, 616, 631),
  [`${ID}.twins`]: sums(9_930, 10_268, 10_514),
  [`${ID}.triplets`]: sums(14_895, 15_402, 15_771),
  [`${ID}.eachFurtherBaby`]: sums(4_965, 5_134, 5_257, 'Kol Zchut, birth grant (2024)'),
  [`${ID}.minWeeks`]: inForce(22, 'weeks', GRANT_PAGE),
  [`${ID}.adoptionMaxAge`]: inForce(10, 'years', GRANT_PAGE),
  [`${ID}.nonResidentSpouseWork`]: inForce(6, 'months', GRANT_PAGE),
  [`${ID}.closeBirths`]: inForce(98, 'days', GRANT_PAGE),
  [`${ID}.safeClaimMonths`]: inForce(12, 'months', 'National Insurance Law, s. 296(a)'),
  [`${ID}.ratesKnownFrom`]: inForce(parseDay(BASIC_AMOUNTS[0]?.from ?? '') ?? 0, 'date', 'first year whose basic amount was read'),
}

/** The grant is paid at the rates of the day of birth, which may be those of a year before the screening. */
export const birthGrantTables: Tables = {
  [`${ID}.basicAmountAtBirth`]: {
    unit: 'ILS/month',
    source: 'btl.gov.il, basic amount for benefits; 2025 and 2026 computed',
    status: 'derived',
    from: BASIC_AMOUNTS[0]?.from ?? null,
    confirmedUntil: BASIC_AMOUNTS.at(-1)?.confirmedUntil ?? '',
    steps: BASIC_AMOUNTS.map(({ from, value }) => ({ at: parseDay(from ?? '') ?? 0, value })),
  },
}
