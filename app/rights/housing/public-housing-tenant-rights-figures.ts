/** Figures of the rights of public tenants: answers, repairs, reports and rent. */
import { parseDay } from '~/engine/date'
import type { Parameters } from '~/engine/parameters'
import { inForce } from '../shared/figure'

const REPAIRS_PAGE = "Tenants' Rights in Public Housing Law 1998; Kol Zchut, repairs in public housing"
const REPORTS_PAGE = 'Kol Zchut, reports, answers and information for public tenants'
const RENT_PAGE = 'Kol Zchut, rent in public housing; halamish.org, rent discount'
const GOLDEN_AGE_PAGE = 'Kol Zchut, golden-age homes; myrights.co.il'

/** Within how many days the housing company answers any request. */
export const companyAnswerFigures: Parameters = {
  'phRights.answerDays': inForce(30, 'days', REPAIRS_PAGE, 'secondary'),
}

/** Rent in a golden-age home, as a share of income. */
export const goldenAgeRentFigures: Parameters = {
  'goldenAge.rentShareLow': inForce(8, '%', GOLDEN_AGE_PAGE, 'secondary'),
  'goldenAge.rentShareHigh': inForce(10, '%', GOLDEN_AGE_PAGE, 'secondary'),
}

export const tenantRightsFigures: Parameters = {
  ...companyAnswerFigures,
  ...goldenAgeRentFigures,
  'phRights.startRepairDays': inForce(60, 'days', REPAIRS_PAGE, 'secondary'),
  'phRights.reportDay': inForce(15, 'day of the month', REPORTS_PAGE, 'secondary'),
  'phRights.capHousedBefore': inForce(parseDay('2005-11-01') as number, 'date', RENT_PAGE, 'secondary'),
  'phRights.hostileActsRent': inForce(150, 'ILS/month', RENT_PAGE, 'secondary'),
  'phRights.hostileActsRate': inForce(8.5, '%', RENT_PAGE, 'secondary'),
}
