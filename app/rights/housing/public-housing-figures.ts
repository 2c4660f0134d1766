/** Figures of public housing. The income ceiling after 2024 is not known to us: a band above it goes to a person. */
import { parseDay } from '~/engine/date'
import type { Parameters } from '~/engine/parameters'
import { dated, inForce, inForceSince, ofYear } from '../shared/figure'
import { noHomeFigures } from '../shared/no-home'
import { housingFamilyFigures } from './housing-family'

const COUPLES_PAGE = 'Kol Zchut, public housing for couples with children'
const DISABLED_CHILD_PAGE = 'Kol Zchut, public housing for a family with a disabled child (2024)'
const DISABILITY_PENSION_PAGE = 'Kol Zchut, public housing for recipients of a general disability pension'
const INCOME_PAGE = 'Kol Zchut, qualifying income for a flat in public housing'

export const publicHousingFigures: Parameters = {
  ...noHomeFigures,
  ...housingFamilyFigures,
  'publicHousing.minChildren': inForce(3, 'count', COUPLES_PAGE, 'secondary'),
  'publicHousing.incomeSupportMonths': inForce(24, 'months', COUPLES_PAGE, 'secondary'),
  'publicHousing.supplementMonths': inForce(
    12, 'months', `${COUPLES_PAGE}; a judgment of 2019 quotes 24 from the procedure`, 'secondary',
  ),
  'publicHousing.otherProofSince': inForce(
    parseDay('2020-04-01') as number, 'date', 'Tel Aviv District Court 28922-03-17; Supreme Court 3554/19', 'secondary',
  ),
  'publicHousing.qualifyingIncome': dated(
    'ILS/month',
    ofYear(2014, 6_033, `${INCOME_PAGE}, older version of 2014`, 'old'),
    ofYear(2024, 9_211, `${INCOME_PAGE}; the same bracket is dated 2024 on the rent pages`, 'secondary'),
  ),
  'publicHousing.qualifyingIncomeBand': dated(
    'ILS/month',
    ofYear(2014, 6_033, 'no band: the ceiling of the year is known', 'old'),
    ofYear(2015, 9_211, 'the ceiling rose over 8,029 and 8,858 to 9,211 in these years; the days are not known', 'derived', 2023),
    ofYear(2024, 9_211, 'no band: the ceiling of the year is known', 'secondary'),
    ofYear(2025, 10_600, 'with the average wage the ceiling of 2026 would be about 10,117', 'derived', 2026),
  ),
  'publicHousing.incapacityPercent': inForce(75, '%', DISABILITY_PENSION_PAGE, 'secondary'),
  'publicHousing.disabledWageDisregard': dated(
    'ILS/month',
    ofYear(2018, 5_300, `${DISABILITY_PENSION_PAGE}, 2018–2022; was the minimum wage then`, 'old', 2022),
  ),
  'publicHousing.childDisabilityPercent': inForce(100, '%', DISABLED_CHILD_PAGE, 'secondary'),
  'publicHousing.otherChildren': inForce(1, 'count', DISABLED_CHILD_PAGE, 'secondary'),
  'publicHousing.fee': inForceSince('2022-01-01', 30, 'ILS', 'Kol Zchut, certificate for public housing, 2022', 'secondary'),
  'publicHousing.offerReplyDays': inForce(4, 'working days', 'Kol Zchut, receiving a flat in public housing', 'secondary'),
}
