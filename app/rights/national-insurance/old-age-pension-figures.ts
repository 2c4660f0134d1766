/** Figures of the old-age pension: rates, increments, ceilings of the income test, insured months. */
import { parseDay } from '~/engine/date'
import type { Parameters } from '~/engine/parameters'
import { dated, inForce, inForceSince, ofYear } from '../shared/figure'

const RATES_2024 = 'btl.gov.il, rates of the old-age pension (2024)'
const FAQ_2025 = 'btl.gov.il (English), questions and answers, worker after retirement age (2025)'
const PRESS_2026 = 'newsru.co.il, 1 February 2026; srugim.co.il'
const INCOME_PAGE = 'btl.gov.il, old age, income from work'
const INCOME_YEARS = 'btl.gov.il, ceilings of the income test by year'
const SPOUSE_PAGE = 'btl.gov.il, old age, increment for a spouse (2024)'
const PERIODS_PAGE = 'btl.gov.il, old age, qualifying period'

export const oldAgePensionFigures: Parameters = {
  'oa.basic': dated(
    'ILS/month', ofYear(2024, 1_736, RATES_2024), ofYear(2025, 1_795, FAQ_2025),
    ofYear(2026, 1_838, PRESS_2026, 'press'),
  ),
  'oa.basic80': dated(
    'ILS/month', ofYear(2024, 1_834, RATES_2024),
    ofYear(2026, 1_941, '18.7 % of the basic amount of 2026 (10,382)', 'derived'),
  ),
  'oa.age80': inForce(80, 'years', RATES_2024),
  'oa.spouseIncrement': dated(
    'ILS/month', ofYear(2024, 873, RATES_2024),
    ofYear(2026, 924, `2,762 for a couple less 1,838: ${PRESS_2026}`, 'press'),
  ),
  'oa.childIncrement': dated(
    'ILS/month', ofYear(2024, 549, RATES_2024),
    ofYear(2026, 581, '5.6 % of the basic amount of 2026 (10,382)', 'derived'),
  ),
  'oa.childrenPaid': inForce(2, 'count', RATES_2024),
  'oa.seniorityRate': inForceSince('2020-01-01', 2, '% a year', 'btl.gov.il, seniority increment'),
  'oa.seniorityMax': inForceSince('2020-01-01', 50, '%', 'btl.gov.il, seniority increment'),
  'oa.deferralRate': inForce(5, '% a year', 'btl.gov.il, deferral of the pension'),
  'oa.monthsInYear': inForce(12, 'months', 'months of a full insured year; they need not follow each other'),
  'oa.maxIncome.single': dated(
    'ILS/month',
    ofYear(2022, 6_749, INCOME_YEARS), ofYear(2023, 8_719, INCOME_YEARS), ofYear(2024, 9_208, INCOME_YEARS),
    ofYear(2025, 9_781, FAQ_2025),
    ofYear(2026, 10_114, '9,781 × 1.034', 'derived'),
  ),
  'oa.maxIncome.couple': dated(
    'ILS/month',
    ofYear(2022, 9_000, INCOME_YEARS), ofYear(2023, 11_624, INCOME_YEARS), ofYear(2024, 12_277, INCOME_YEARS),
    ofYear(2025, 13_040, FAQ_2025),
    ofYear(2026, 13_483, '13,040 × 1.034', 'derived'),
  ),
  'oa.maxIncomeBand': dated(
    'ILS/month',
    ofYear(2022, 0, 'the ceilings of these years are printed: no doubt', 'official', 2025),
    ofYear(2026, 50, 'the ceiling of 2026 is computed and not printed: rounding', 'derived'),
  ),
  'oa.taper': inForce(60, '%', INCOME_PAGE),
  'oa.minPartial': inForce(10, '% of the basic pension', 'btl.gov.il; Kol Zchut: 174 in 2024'),
  'oa.nonWorkFactor': inForce(3, 'times the ceiling', INCOME_PAGE),
  'oa.mixedNonWorkFactor': inForce(2, 'times the ceiling', INCOME_PAGE),
  'oa.marriedYears': inForce(1, 'years', SPOUSE_PAGE),
  'oa.wifeAge': inForce(45, 'years', SPOUSE_PAGE),
  'oa.wifeAnyIncomeAge': inForce(67, 'years', SPOUSE_PAGE),
  'oa.husbandAge': inForce(50, 'years', SPOUSE_PAGE),
  'oa.husbandAnyIncomeAge': inForce(70, 'years', SPOUSE_PAGE),
  'oa.qualifying.recentMonths': inForce(60, 'months', PERIODS_PAGE),
  'oa.qualifying.recentYears': inForce(10, 'years', PERIODS_PAGE),
  'oa.qualifying.totalMonths': inForce(144, 'months', PERIODS_PAGE),
  'oa.qualifying.majorityMonths': inForce(60, 'months', PERIODS_PAGE),
  'oa.maxAgeAtAliyahMen': inForce(62, 'years', 'btl.gov.il, old age, who is insured'),
  'oa.maxAgeAtAliyahMenEarly': inForce(60, 'years', 'btl.gov.il, old age, who is insured'),
  'oa.maxAgeAtAliyahMenBornFrom': inForce(
    parseDay('1947-05-01') as number, 'date', 'btl.gov.il, old age, who is insured',
  ),
  'oa.abroadMonths': inForce(3, 'months', 'btl.gov.il, old age, stay abroad'),
  'oa.healthDeduction.single': dated('ILS/month', ofYear(2024, 223, 'Kol Zchut, old-age pension (2024)', 'secondary')),
  'oa.payDay': inForce(28, 'day of the month', 'btl.gov.il, payment dates'),
}
