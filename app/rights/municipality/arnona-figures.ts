/** Figures of the arnona discount: the highest rate of each ground, the areas, the months of new immigrants. */
import { parseDay } from '~/engine/date'
import type { Parameter, Parameters } from '~/engine/parameters'
import { inForce } from '../shared/figure'
import { incomeTableFigures } from './arnona-income-table'

const REGULATIONS = 'Arnona Discount Regulations 1993, as quoted by Kol Zchut and by municipalities, 2022–2025'
const OLEH_PAGES = 'Gezer council 2024; Rishon LeZion, Kiryat Ono, Kfar Saba'

function rate(percent: number, source = REGULATIONS): Parameter {
  return inForce(percent, '%', source, 'secondary')
}

function metres(area: number, source = REGULATIONS): Parameter {
  return inForce(area, 'm²', source, 'secondary')
}

export const arnonaFigures: Parameters = {
  'arnona-discount.rate.seniorSupplement': rate(100),
  'arnona-discount.rate.oldAgeForDisabled': rate(100),
  'arnona-discount.rate.senior': rate(25),
  'arnona-discount.rate.seniorLowIncome': rate(30),
  'arnona-discount.rate.incapacity': rate(80),
  'arnona-discount.rate.medicalDisability': rate(40),
  'arnona-discount.rate.disabledChild': rate(33),
  'arnona-discount.rate.blind': rate(90),
  'arnona-discount.olehMaxRate': rate(90, OLEH_PAGES),
  'arnona-discount.rate.dependentOleh': rate(80, 'generally known; not found in the pages read'),
  'arnona-discount.rate.singleParent': rate(20),
  'arnona-discount.rate.longTermCare': rate(70),
  'arnona-discount.rate.oldIncomeSupport': rate(70),
  'arnona-discount.rate.injured': rate(66),
  'arnona-discount.rate.conscript': rate(100),
  'arnona-discount.rate.activeReservist': rate(5, 'Lev HaSharon, Modi’in and Hod HaSharon; reg. 3ו'),
  'arnona-discount.rate.reserveCommander': rate(25, 'Lev HaSharon, Modi’in and Hod HaSharon; reg. 3ו'),
  'arnona-discount.rate.needy': rate(70),
  'arnona-discount.areaStandard': metres(100),
  'arnona-discount.olehMaxArea': metres(100, OLEH_PAGES),
  'arnona-discount.area66Small': metres(70),
  'arnona-discount.area66Large': metres(90),
  'arnona-discount.area66Persons': inForce(4, 'persons', REGULATIONS, 'secondary'),
  'arnona-discount.olehMonths': inForce(12, 'months', OLEH_PAGES, 'secondary'),
  'arnona-discount.olehWindow': inForce(24, 'months', OLEH_PAGES, 'secondary'),
  'arnona-discount.incapacityPercent': inForce(75, '%', REGULATIONS, 'secondary'),
  'arnona-discount.medicalPercent': inForce(90, '%', REGULATIONS, 'secondary'),
  'arnona-discount.oneSeniorWages': inForce(100, '% of the average wage', REGULATIONS, 'secondary'),
  'arnona-discount.moreSeniorsWages': inForce(150, '% of the average wage', REGULATIONS, 'secondary'),
  'arnona-discount.serviceChildMaxAge': inForce(21, 'years', REGULATIONS, 'secondary'),
  'arnona-discount.dischargeMonths': inForce(4, 'months', REGULATIONS, 'secondary'),
  'arnona-discount.heldBefore': inForce(parseDay('2003-01-01') as number, 'date', REGULATIONS, 'secondary'),
  'arnona-discount.breakMonths': inForce(6, 'months', REGULATIONS, 'secondary'),
  ...incomeTableFigures,
}
