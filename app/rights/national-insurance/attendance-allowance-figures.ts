/** Figures of the attendance allowance: thresholds of the law and the regulations, and the yearly rates by level of dependence. */
import type { Parameters } from '~/engine/parameters'
import { dated, inForce, inForceSince, ofYear, UNTIL_LAW_CHANGES } from '../shared/figure'

const CONDITIONS_PAGE = 'btl.gov.il, attendance allowance, conditions of entitlement'
const REGULATIONS_ARTICLE = 'Hamichlol, attendance allowance'
/** Adult rates and those of disabled children at the same level move together. */
const RATES_2024 = 'btl.gov.il, rates of the disabled child benefit at the same level (2024)'
const CIRCULAR_2026 = 'transcript of the National Insurance circular of January 2026'
const KIKAR_2026 = 'kikar.co.il, 21 January 2026'

export const attendanceFigures: Parameters = {
  'attendance-allowance.ageMin': inForce(18, 'years', CONDITIONS_PAGE),
  'attendance-allowance.lateClaimAfterPensionAge': inForce(6, 'months', CONDITIONS_PAGE),
  'attendance-allowance.medicalWithPension': dated(
    '%',
    { value: 60, from: null, confirmedUntil: '2021-12-31', source: `${CONDITIONS_PAGE}; Kol Zchut`, status: 'official' },
    {
      value: 40, from: '2022-01-01', confirmedUntil: UNTIL_LAW_CHANGES, status: 'secondary',
      source: `${REGULATIONS_ARTICLE}; medical-rights.co.il: claims from January 2022; older pages say 60`,
    },
  ),
  'attendance-allowance.medicalWithPensionSure': inForce(60, '%', `${CONDITIONS_PAGE}; Kol Zchut; mymedicalrights`),
  'attendance-allowance.medicalWithoutPension': inForce(75, '%', CONDITIONS_PAGE),
  'attendance-allowance.workIncomeCapWages': inForce(5, 'average wages', REGULATIONS_ARTICLE, 'secondary'),
  'attendance-allowance.workIncomeCap': dated(
    'ILS/month',
    ofYear(2022, 52_755, REGULATIONS_ARTICLE, 'secondary'),
    ofYear(2023, 59_350, '5 × the average wage of 2023', 'derived'),
    ofYear(2024, 62_680, '5 × the average wage of 2024', 'derived'),
    ofYear(2025, 66_580, '5 × the average wage of 2025', 'derived'),
    ofYear(2026, 68_845, '5 × the average wage of 2026', 'derived'),
  ),
  'attendance-allowance.waiting': inForceSince('2012-06-01', 31, 'days', 'israelnationalnews, 2012', 'press'),
  'attendance-allowance.abroadMonths': inForce(3, 'months', CONDITIONS_PAGE),
  'attendance-allowance.abroadReceivedMonths': inForce(2, 'months', CONDITIONS_PAGE),
  'attendance-allowance.abroadMaxMonths': inForce(24, 'months', CONDITIONS_PAGE),
  'attendance-allowance.dialysisPerWeek': inForce(2, 'count', CONDITIONS_PAGE),
  'attendance-allowance.transplantMonths': inForce(6, 'months', CONDITIONS_PAGE),
  'attendance-allowance.autologousMonths': inForce(3, 'months', CONDITIONS_PAGE),
  'attendance-allowance.oncologyMonths': inForce(6, 'months', CONDITIONS_PAGE),
  'attendance-allowance.levelLow': inForce(50, '%', CONDITIONS_PAGE),
  'attendance-allowance.levelMiddle': inForce(112, '%', CONDITIONS_PAGE),
  'attendance-allowance.levelHigh': inForce(188, '%', CONDITIONS_PAGE),
  'attendance-allowance.levelHighest': inForceSince('2022-01-01', 235, '%', 'yf-adv.co.il, levels of 2023', 'secondary'),
  'attendance-allowance.rate50': dated(
    'ILS/month',
    ofYear(2024, 1_771, RATES_2024),
    ofYear(2025, 1_880, 'the sum of 2024 raised by the rise of 2025 (6.18 %)', 'derived'),
    ofYear(2026, 1_943, `${KIKAR_2026}; ${CIRCULAR_2026}`, 'press'),
  ),
  'attendance-allowance.rate112': dated(
    'ILS/month',
    ofYear(2024, 4_099, RATES_2024),
    ofYear(2026, 4_501, `${KIKAR_2026}; ${CIRCULAR_2026}`, 'press'),
  ),
  'attendance-allowance.rate188': dated(
    'ILS/month',
    ofYear(2024, 6_542, RATES_2024),
    ofYear(2025, 6_947, 'kikar.co.il, January 2025', 'press'),
    ofYear(2026, 7_181, `${KIKAR_2026}; ${CIRCULAR_2026}`, 'press'),
  ),
  'attendance-allowance.rate235': dated(
    'ILS/month',
    ofYear(2024, 8_313, RATES_2024),
    ofYear(2026, 9_126, `srugim.co.il, January 2026; ${CIRCULAR_2026}`, 'press'),
  ),
  'attendance-allowance.ventilated': dated(
    'ILS/month',
    ofYear(2024, 9_813, RATES_2024),
    ofYear(2025, 10_421, 'kikar.co.il, January 2025', 'press'),
    ofYear(2026, 10_774, 'srugim.co.il, January 2026', 'press'),
  ),
  'attendance-allowance.twoCaregivers': dated(
    'ILS/month',
    ofYear(2024, 6_542, 'btl.gov.il, disabled child benefit (2024)'),
    ofYear(2026, 7_182, CIRCULAR_2026, 'secondary'),
  ),
}
