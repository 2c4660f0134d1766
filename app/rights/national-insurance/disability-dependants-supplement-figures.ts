/** Figures of the dependants' supplement to the disability pension: sums by degree of incapacity, for a spouse and for each child. */
import type { Parameters } from '~/engine/parameters'
import { dated, inForce, ofYear } from '../shared/figure'

const ID = 'disability-dependants-supplement'
const RATES_PAGE = 'btl.gov.il, rates of the disability pension (2024)'
const CIRCULAR_2026 = 'transcripts of the National Insurance circular of January 2026'

export const supplementFigures: Parameters = {
  [`${ID}.spouseIncomeCeiling`]: dated(
    'ILS/month',
    ofYear(2024, 7_146, RATES_PAGE),
    ofYear(2025, 7_590, '57 % of the average wage of 2025', 'derived'),
    ofYear(2026, 7_848, CIRCULAR_2026, 'secondary'),
  ),
  [`${ID}.spouse100`]: dated(
    'ILS/month',
    ofYear(2024, 1_382, RATES_PAGE),
    ofYear(2025, 1_468, 'kikar.co.il, January 2025: 6,024 − 4,556', 'press'),
    ofYear(2026, 1_518, `srugim.co.il, January 2026: 6,229 − 4,711; ${CIRCULAR_2026}`, 'press'),
  ),
  [`${ID}.spouse74`]: dated('ILS/month', ofYear(2024, 1_023, RATES_PAGE), ofYear(2026, 1_123, CIRCULAR_2026, 'secondary')),
  [`${ID}.spouse65`]: dated('ILS/month', ofYear(2024, 898, RATES_PAGE), ofYear(2026, 987, CIRCULAR_2026, 'secondary')),
  [`${ID}.spouse60`]: dated('ILS/month', ofYear(2024, 829, RATES_PAGE), ofYear(2026, 911, CIRCULAR_2026, 'secondary')),
  [`${ID}.child100`]: dated('ILS/month', ofYear(2024, 1_106, RATES_PAGE), ofYear(2026, 1_214, CIRCULAR_2026, 'secondary')),
  [`${ID}.child74`]: dated('ILS/month', ofYear(2024, 818, RATES_PAGE), ofYear(2026, 898, CIRCULAR_2026, 'secondary')),
  [`${ID}.child65`]: dated('ILS/month', ofYear(2024, 719, RATES_PAGE), ofYear(2026, 789, CIRCULAR_2026, 'secondary')),
  [`${ID}.child60`]: dated('ILS/month', ofYear(2024, 664, RATES_PAGE), ofYear(2026, 728, CIRCULAR_2026, 'secondary')),
  [`${ID}.maxChildren`]: inForce(2, 'children', 'btl.gov.il, dependants of a disability pensioner'),
  [`${ID}.fullSupplementWorkShare`]: inForce(21, '% of the average wage', 'btl.gov.il; Kol Zchut, dependants’ supplement'),
}
