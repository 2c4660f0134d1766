/** Figures of the survivors' pension: the sums by age and children, seniority, the definitions of widow, widower and orphan. */
import type { Parameter, Parameters } from '~/engine/parameters'
import { dated, inForce, inForceSince, ofYear } from '../shared/figure'

const RATES_2024 = 'btl.gov.il, survivors, rates for a widow (2024)'
const SENIORITY_PAGE = 'btl.gov.il, survivors, seniority increment'
const DEFINITION = 'National Insurance Law, s. 238'
const PERIODS_PAGE = 'btl.gov.il, survivors, qualifying period (2021–2022)'
const ORPHAN_PAGE = 'btl.gov.il, survivors, orphan'

/** A sum of the table: the one of 2024 is printed, the one of 2026 a share of the basic amount of that year. */
function sumOf(of2024: number, of2026: number, share: string): Parameter {
  const computed = `${share} of the basic amount of 2026 (10,382)`
  return dated('ILS/month', ofYear(2024, of2024, RATES_2024), ofYear(2026, of2026, computed, 'derived'))
}

export const survivorsFigures: Parameters = {
  'surv.amount.from40': sumOf(1_304, 1_381, '13.3 %'),
  'surv.amount.from50': sumOf(1_736, 1_838, '17.7 %'),
  'surv.amount.from80': sumOf(1_834, 1_941, '18.7 %'),
  'surv.amount.child1': sumOf(2_550, 2_699, '26 %'),
  'surv.amount.child2': sumOf(3_364, 3_561, '34.3 %'),
  'surv.amount.eachMore': sumOf(814, 862, '8.3 %'),
  'surv.amount.half': sumOf(868, 919, 'half of 17.7 %'),
  'surv.halfShare': inForce(50, '%', RATES_2024),
  'surv.seniorityRate': inForceSince('2020-01-01', 2, '% a year', SENIORITY_PAGE),
  'surv.seniorityMax': inForceSince('2020-01-01', 50, '%', SENIORITY_PAGE),
  'surv.monthsInYear': inForce(12, 'months', 'months of a full insured year'),
  'surv.widowerIncomeShare': inForce(57, '% of the average wage', 'btl.gov.il, survivors, widower: 7,146 in 2024'),
  'surv.marriageMonths': inForce(12, 'months', DEFINITION),
  'surv.marriageMonths55': inForce(6, 'months', DEFINITION),
  'surv.marriageShorterAge': inForce(55, 'years', DEFINITION),
  'surv.noChildMinAge': inForce(40, 'years', RATES_2024),
  'surv.fullAge': inForce(50, 'years', RATES_2024),
  'surv.age80': inForce(80, 'years', RATES_2024),
  'surv.separationMonths': inForce(36, 'months', 'btl.gov.il, survivors, widow; widower (2021–2022)'),
  'surv.orphanStudiesAge': inForce(20, 'years', ORPHAN_PAGE),
  'surv.orphanVolunteerAge': inForce(21, 'years', ORPHAN_PAGE),
  'surv.orphanStudyHours': inForce(20, 'hours a week', ORPHAN_PAGE),
  'surv.qualifying.straightMonths': inForce(12, 'months', PERIODS_PAGE),
  'surv.qualifying.fiveYearMonths': inForce(24, 'months', PERIODS_PAGE),
  'surv.qualifying.fiveYears': inForce(5, 'years', PERIODS_PAGE),
  'surv.qualifying.tenYearMonths': inForce(60, 'months', PERIODS_PAGE),
  'surv.qualifying.tenYears': inForce(10, 'years', PERIODS_PAGE),
  'surv.qualifying.totalMonths': inForce(144, 'months', PERIODS_PAGE),
  'surv.qualifying.majorityMonths': inForce(60, 'months', PERIODS_PAGE),
  'surv.remarriageMonths': inForce(36, 'monthly pensions', 'btl.gov.il, marriage grant (2024)'),
  'surv.remarriageYears': inForce(10, 'years', 'btl.gov.il, marriage grant (2024)'),
  'surv.payDay': inForce(28, 'day of the month', 'btl.gov.il, payment dates'),
}
