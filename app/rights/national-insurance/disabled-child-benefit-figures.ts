/** Figures of the disabled child benefit: ages, points of dependence, and the yearly rates. */
import type { Parameters } from '~/engine/parameters'
import { dated, inForce, inForceSince, ofYear } from '../shared/figure'

const REGULATIONS = 'National Insurance (Disabled Child) Regulations 2010; Kol Zchut'
const CHILD_PAGE = 'btl.gov.il, disabled child benefit'
const GROUNDS_PAGE = 'Kol Zchut, disabled child benefit (2024)'
const POINTS_PAGE = 'btl.gov.il, committees on dependence (2024)'
const RATES_2024 = 'btl.gov.il, rates of the disabled child benefit (2024)'
const CIRCULAR_2026 = 'transcript of the National Insurance circular of January 2026'
const KIKAR_2026 = 'kikar.co.il, 21 January 2026'

export const disabledChildFigures: Parameters = {
  'disabled-child-benefit.ageMinDays': inForce(91, 'days', `${CHILD_PAGE}; Kol Zchut`),
  // Eighteen years and three months: the years stand here, the months beside them.
  'disabled-child-benefit.ageMax': inForce(18, 'years', REGULATIONS),
  'disabled-child-benefit.ageMaxMonths': inForce(3, 'months', REGULATIONS),
  'disabled-child-benefit.turningAdultMonths': inForce(6, 'months', GROUNDS_PAGE, 'secondary'),
  'disabled-child-benefit.dependencyMinAge': inForce(3, 'years', `${POINTS_PAGE}; Kol Zchut`),
  // Two years and ten months.
  'disabled-child-benefit.dependencyRequest': inForce(34, 'months', `${POINTS_PAGE}; Kol Zchut`),
  'disabled-child-benefit.delayMaxAge': inForce(3, 'years', GROUNDS_PAGE, 'secondary'),
  'disabled-child-benefit.delayPartialMaxAge': inForce(5, 'years', GROUNDS_PAGE, 'secondary'),
  'disabled-child-benefit.delayFullQuotient': inForce(55, 'points', GROUNDS_PAGE, 'secondary'),
  'disabled-child-benefit.delayPartialQuotient': inForce(62, 'points', GROUNDS_PAGE, 'secondary'),
  'disabled-child-benefit.downMaxAge': inForce(6, 'years', GROUNDS_PAGE, 'secondary'),
  'disabled-child-benefit.speechMinAge': inForce(3, 'years', GROUNDS_PAGE, 'secondary'),
  'disabled-child-benefit.hospitalDaysAWeek': inForce(3, 'days', GROUNDS_PAGE, 'secondary'),
  'disabled-child-benefit.hospitalMonths': inForce(3, 'months', GROUNDS_PAGE, 'secondary'),
  'disabled-child-benefit.points50': inForceSince('2022-01-01', 5, 'points', POINTS_PAGE),
  'disabled-child-benefit.points112': inForceSince('2022-01-01', 8, 'points', POINTS_PAGE),
  'disabled-child-benefit.points188': inForceSince('2022-01-01', 10, 'points', POINTS_PAGE),
  'disabled-child-benefit.points235': inForceSince('2022-01-01', 13, 'points', POINTS_PAGE),
  'disabled-child-benefit.level50': inForce(50, '%', RATES_2024),
  'disabled-child-benefit.level100': inForce(100, '%', RATES_2024),
  'disabled-child-benefit.level112': inForce(112, '%', RATES_2024),
  'disabled-child-benefit.level188': inForce(188, '%', RATES_2024),
  'disabled-child-benefit.level235': inForceSince('2022-01-01', 235, '%', RATES_2024),
  'disabled-child-benefit.rate50': dated(
    'ILS/month',
    ofYear(2024, 1_771, RATES_2024),
    ofYear(2025, 1_880, 'the sum of 2024 raised by the rise of 2025 (6.18 %)', 'derived'),
    ofYear(2026, 1_943, CIRCULAR_2026, 'secondary'),
  ),
  'disabled-child-benefit.rate100': dated(
    'ILS/month',
    ofYear(2024, 3_479, RATES_2024),
    ofYear(2025, 3_694, 'kikar.co.il, January 2025', 'press'),
    ofYear(2026, 3_820, `${KIKAR_2026}; srugim.co.il, January 2026`, 'press'),
  ),
  'disabled-child-benefit.rate112': dated(
    'ILS/month',
    ofYear(2024, 4_099, RATES_2024),
    ofYear(2026, 4_501, KIKAR_2026, 'press'),
  ),
  'disabled-child-benefit.rate188': dated(
    'ILS/month',
    ofYear(2024, 6_542, RATES_2024),
    ofYear(2025, 6_947, 'kikar.co.il, January 2025 (the adult sum at the same level)', 'press'),
    ofYear(2026, 7_181, CIRCULAR_2026, 'secondary'),
  ),
  'disabled-child-benefit.rate235': dated(
    'ILS/month',
    ofYear(2024, 8_313, RATES_2024),
    ofYear(2026, 9_126, CIRCULAR_2026, 'secondary'),
  ),
  'disabled-child-benefit.ventilated': dated(
    'ILS/month',
    ofYear(2024, 9_813, RATES_2024),
    ofYear(2025, 10_421, 'kikar.co.il, January 2025', 'press'),
    ofYear(2026, 10_774, 'srugim.co.il, January 2026', 'press'),
  ),
  'disabled-child-benefit.twoCaregivers': dated(
    'ILS/month',
    ofYear(2024, 6_542, RATES_2024),
    ofYear(2026, 7_182, CIRCULAR_2026, 'secondary'),
  ),
  'disabled-child-benefit.multiChildFactor': inForce(1.5, 'times', 'btl.gov.il, rates and questions on the disabled child benefit'),
  'disabled-child-benefit.retro': inForce(12, 'months', 'National Insurance Law, s. 296; btl.gov.il'),
  'disabled-child-benefit.reclaimWait': inForce(6, 'months', CHILD_PAGE),
  'disabled-child-benefit.examinationDays': inForce(45, 'days', CHILD_PAGE),
}
