/** Figures of the general disability pension: thresholds of the law, and the yearly rates by degree of incapacity. */
import type { Parameters } from '~/engine/parameters'
import { dated, inForce, ofYear } from '../shared/figure'

const DISABILITY_PAGE = 'btl.gov.il, disability insurance'
const DEGREES = 'National Insurance Law, s. 209'
const RATES_PAGE = 'btl.gov.il, rates of the disability pension (2024)'
const CIRCULAR_2026 = 'transcripts of the National Insurance circular of January 2026'
const SEVERE_OLEH_PAGE = 'btl.gov.il, special allowance for immigrants with a severe disability'
const OLEH_RULES = 'National Insurance rules on immigrants, as of December 2022'

export const pensionFigures: Parameters = {
  'general-disability-pension.ageMin': inForce(18, 'years', DISABILITY_PAGE),
  'general-disability-pension.minorWorkerAge': inForce(16, 'years', DISABILITY_PAGE),
  'general-disability-pension.lateClaimMonths': inForce(12, 'months', 'Kol Zchut, general disability pension', 'secondary'),
  'general-disability-pension.medicalMin': inForce(60, '%', `${DISABILITY_PAGE}; Kol Zchut`),
  'general-disability-pension.medicalMinCombined': inForce(40, '%', `${DISABILITY_PAGE}; Kol Zchut`),
  'general-disability-pension.singleImpairmentMin': inForce(25, '%', `${DISABILITY_PAGE}; Kol Zchut`),
  'general-disability-pension.medicalMinHousewife': inForce(50, '%', 'Kol Zchut, disability pension for a housewife', 'secondary'),
  'general-disability-pension.capacityLossMin': inForce(50, '%', DISABILITY_PAGE),
  'general-disability-pension.degreeMin': inForce(60, '%', DEGREES),
  'general-disability-pension.degreeLow': inForce(65, '%', DEGREES),
  'general-disability-pension.degreeHigh': inForce(74, '%', DEGREES),
  'general-disability-pension.degreeAsFull': inForce(75, '%', DEGREES),
  'general-disability-pension.workIncomeCeilingShare': inForce(60, '% of the average wage', DISABILITY_PAGE),
  'general-disability-pension.workIncomeCeiling': dated(
    'ILS/month',
    ofYear(2024, 7_522, DISABILITY_PAGE),
    ofYear(2025, 7_990, '60 % of the average wage of 2025', 'derived'),
    ofYear(2026, 8_261, 'nhn.co.il, 16 February 2026', 'press'),
  ),
  'general-disability-pension.waitingDays': inForce(90, 'days', 'National Insurance Law, s. 198'),
  'general-disability-pension.retroMaxMonths': inForce(12, 'months', 'National Insurance Law, s. 296; kdh-law.co.il'),
  'general-disability-pension.housewifeWorkRun': inForce(12, 'months', DISABILITY_PAGE),
  'general-disability-pension.housewifeWorkTotal': inForce(24, 'months', DISABILITY_PAGE),
  'general-disability-pension.housewifeLookback': inForce(48, 'months', DISABILITY_PAGE),
  'general-disability-pension.separationForHousewifeExit': inForce(24, 'months', 'btl.gov.il (English), disability insurance'),
  'general-disability-pension.olehClaimFrom': inForce(9, 'months', OLEH_RULES),
  'general-disability-pension.olehPensionFrom': inForce(12, 'months', OLEH_RULES),
  'general-disability-pension.olehSeverePensionFromDay': inForce(181, 'days', SEVERE_OLEH_PAGE),
  'general-disability-pension.appealMedicalBelow': inForce(80, '%', DISABILITY_PAGE),
  'general-disability-pension.rateFull': dated(
    'ILS/month',
    ofYear(2024, 4_291, RATES_PAGE),
    ofYear(2025, 4_556, 'kikar.co.il, January 2025', 'press'),
    ofYear(2026, 4_711, `kikar.co.il, 21 January 2026; ${CIRCULAR_2026}`, 'press'),
  ),
  'general-disability-pension.rate74': dated(
    'ILS/month',
    ofYear(2024, 2_925, RATES_PAGE),
    ofYear(2026, 3_211, CIRCULAR_2026, 'secondary'),
  ),
  'general-disability-pension.rate65': dated(
    'ILS/month',
    ofYear(2024, 2_636, RATES_PAGE),
    ofYear(2026, 2_894, CIRCULAR_2026, 'secondary'),
  ),
  'general-disability-pension.rate60': dated(
    'ILS/month',
    ofYear(2024, 2_476, RATES_PAGE),
    ofYear(2026, 2_718, CIRCULAR_2026, 'secondary'),
  ),
  'general-disability-pension.laronDisregardFull': dated(
    'ILS/month',
    ofYear(2023, 5_962, 'autism.co.il, 2023', 'secondary'),
    ofYear(2026, 6_916, 'kikar.co.il, 21 January 2026', 'press'),
  ),
  'general-disability-pension.laronDisregard60': dated(
    'ILS/month',
    ofYear(2024, 11_392, 'Kol Zchut, recipients who began to work, 2024', 'secondary'),
  ),
}
