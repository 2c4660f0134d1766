/** Figures of the State-backed mortgage, and the old points table of single parents. */
import type { Parameter, Parameters } from '~/engine/parameters'
import { inForce } from '../shared/figure'

const PAGE = 'Kol Zchut, help with buying a home (mortgage)'
const LOAN_PAGES = `${PAGE}; pagi.co.il`

/** One line of the points table; the page is of about 2017. */
function points(value: number): Parameter {
  return inForce(value, 'points', 'Kol Zchut, points of single parents (about 2017)', 'old')
}

export const mortgagePointsFigures: Parameters = {
  'mortgage.minPoints': inForce(599, 'points', 'nitzanm.co.il, a mortgage broker', 'secondary'),
  'mortgage.singleAge': inForce(30, 'years', PAGE, 'secondary'),
  'mortgage.marryMonths': inForce(3, 'months', PAGE, 'secondary'),
  'mortgage.pregnancyMonth': inForce(5, 'month of pregnancy', PAGE, 'secondary'),
  'mortgage.rateDiscount': inForce(0.5, 'percentage points', LOAN_PAGES, 'secondary'),
  'mortgage.maxRate': inForce(3, '%', LOAN_PAGES, 'secondary'),
  'mortgage.yearsFrom': inForce(10, 'years', LOAN_PAGES, 'secondary'),
  'mortgage.yearsTo': inForce(30, 'years', LOAN_PAGES, 'secondary'),
  'mortgage.yearsStep': inForce(5, 'years', LOAN_PAGES, 'secondary'),
  'mortgage.certificateMonths': inForce(12, 'months', PAGE, 'secondary'),
  'mortgage.pointsYears0': points(30),
  'mortgage.pointsYears1': points(250),
  'mortgage.pointsYearMore': points(50),
  'mortgage.pointsChildren1': points(350),
  'mortgage.pointsChildren2': points(500),
  'mortgage.pointsChildren3': points(650),
  'mortgage.pointsChildren4': points(800),
  'mortgage.pointsChildren5': points(900),
  'mortgage.pointsChildren6': points(1_000),
  'mortgage.pointsChildMore': points(100),
  'mortgage.pointsSiblings1': points(50),
  'mortgage.pointsSiblings2': points(100),
  'mortgage.pointsSiblings3': points(150),
  'mortgage.pointsSiblings4': points(400),
  'mortgage.pointsSiblings5': points(600),
  'mortgage.pointsSiblings6': points(650),
}
