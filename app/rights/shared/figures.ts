/** Figures that more than one right uses. Yearly figures are confirmed until the eve of the next regular update. */
import type { Parameters } from '~/engine/parameters'
import { dated, inForce, ofDays, ofYear } from './figure'

const BASIC_AMOUNT_PAGE = 'btl.gov.il, basic amount for benefits'
const MINIMUM_WAGE_PRESS = 'Histadrut and press notices on the minimum wage'

export const sharedFigures: Parameters = {
  'shared.averageWage': dated(
    'ILS/month',
    ofYear(2021, 10_551, '52,755 ÷ 5 (cap of the attendance allowance of 2022); Kol Zchut, long-term care, January 2021', 'derived', 2022),
    ofYear(2023, 11_870, 'btl.gov.il, long-term care, worked example'),
    ofYear(2024, 12_536, 'btl.gov.il: 25 × 501.44; long-term-care income table'),
    ofYear(2025, 13_316, '25 × the official maximum daily unemployment benefit 532.64', 'derived'),
    ofYear(2026, 13_769, 'from the official 2026 income-support page: 688 (5 %), 964 (7 %), 1,790 (13 %), 2,341 (17 %), 3,786 (27.5 %)', 'derived'),
  ),
  'shared.basicAmount1': dated(
    'ILS/month',
    ofYear(2023, 9_613, BASIC_AMOUNT_PAGE),
    ofYear(2024, 9_930, BASIC_AMOUNT_PAGE),
    ofYear(2025, 10_268, 'official maximum injury allowance 1,283.50 a day ÷ 0.75 × 30 ÷ 5', 'derived'),
    ofYear(2026, 10_514, '10,268 × 1.024; equals the twins grant of 2026', 'derived'),
  ),
  'shared.basicAmount3': dated(
    'ILS/month',
    ofYear(2018, 8_674, BASIC_AMOUNT_PAGE),
    ofYear(2019, 8_778, BASIC_AMOUNT_PAGE),
    ofYear(2020, 8_804, BASIC_AMOUNT_PAGE, 'official', 2021),
    ofYear(2022, 9_015, BASIC_AMOUNT_PAGE),
    ofYear(2023, 9_493, BASIC_AMOUNT_PAGE),
    ofYear(2024, 9_806, BASIC_AMOUNT_PAGE),
    ofYear(2025, 10_139, 'reproduces all official income-support amounts of 2025', 'derived'),
    ofYear(2026, 10_382, '10,139 × 1.024; reproduces the official totals of old-age pension with supplement of 2026', 'derived'),
  ),
  'shared.incomeSupportChildBase': dated(
    'ILS/month',
    ofYear(2018, 140, BASIC_AMOUNT_PAGE),
    ofYear(2019, 142, BASIC_AMOUNT_PAGE, 'official', 2021),
    ofYear(2022, 145, BASIC_AMOUNT_PAGE),
    ofYear(2023, 153, BASIC_AMOUNT_PAGE),
    ofYear(2024, 158, BASIC_AMOUNT_PAGE),
    ofYear(2025, 158, 'frozen in 2025', 'derived'),
    ofYear(2026, 162, 'official supplement table of 2026', 'derived'),
  ),
  'shared.minimumWageMonth': dated(
    'ILS/month',
    ofDays('2017-12-01', '2023-03-31', 5_300, MINIMUM_WAGE_PRESS, 'press'),
    ofDays('2023-04-01', '2024-03-31', 5_571.75, MINIMUM_WAGE_PRESS, 'press'),
    ofDays('2024-04-01', '2025-03-31', 5_880.02, MINIMUM_WAGE_PRESS, 'press'),
    ofDays('2025-04-01', '2026-03-31', 6_247.67, MINIMUM_WAGE_PRESS, 'press'),
    ofDays('2026-04-01', '2027-03-31', 6_443.85, 'announced on 4 January 2026; the signature was not seen', 'press'),
  ),
  'shared.minimumWageHour': dated(
    'ILS/hour',
    ofDays('2018-04-01', '2023-03-31', 29.12, MINIMUM_WAGE_PRESS, 'press'),
    ofDays('2023-04-01', '2024-03-31', 30.61, MINIMUM_WAGE_PRESS, 'press'),
    ofDays('2024-04-01', '2025-03-31', 32.3, MINIMUM_WAGE_PRESS, 'press'),
    ofDays('2025-04-01', '2026-03-31', 34.32, MINIMUM_WAGE_PRESS, 'press'),
    ofDays('2026-04-01', '2027-03-31', 35.4, 'announced on 4 January 2026; the signature was not seen', 'press'),
  ),
  'shared.dependantSpouseIncomeShare': inForce(57, '%', 'btl.gov.il: 7,146 in 2024; 57 % of the average wage'),
  'shared.retirementAgeMen': inForce(67, 'years', 'btl.gov.il, retirement age'),
  'shared.absoluteOldAgeAge': inForce(70, 'years', 'btl.gov.il, entitling age'),
  'shared.childMaxAge': inForce(18, 'years', 'National Insurance Law, s. 238'),
  'shared.childInServiceMaxAge': inForce(24, 'years', 'National Insurance Law, s. 238'),
  'shared.singleParentApartYears': inForce(2, 'years', 'Assistance to Single-Parent Families Law 1992'),
  'shared.retroactivityMonths': inForce(12, 'months', 'National Insurance Law, s. 296(b)'),
  'shared.lumpSumLossMonths': inForce(18, 'months', 'National Insurance Law, s. 296(b)'),
  'shared.labourCourtAppealMonths': inForce(12, 'months', 'National Insurance (Times for Filing Actions) Regulations 1969, reg. 1(b)'),
  'shared.medicalAppealDays': inForce(60, 'days', 'btl.gov.il; Kol Zchut'),
  'shared.executionWarningDays': inForce(21, 'days', 'Payment of adjudicated debts rules 2014, as amended 2022'),
  'shared.executionWarningSafeDays': inForce(20, 'days', 'older pages and the mortgage rules: people are told day 20'),
  'shared.registrarAppealDays': inForce(20, 'days', 'Kol Zchut; practitioners', 'secondary'),
  'shared.one': inForce(1, 'count', 'one: a single person, child or file'),
  'shared.two': inForce(2, 'count', 'two: a pair of children, spouses or files'),
  'shared.three': inForce(3, 'count', 'three: the third child or dependant'),
  'shared.four': inForce(4, 'count', 'four: the fourth child or person'),
}
