/** Figures of unemployment benefit. */
import { parseDay } from '~/engine/date'
import type { FigureStatus, Parameter, Parameters } from '~/engine/parameters'
import { dated, inForce, inForceSince, ofYear } from '../shared/figure'

const CONDITIONS = 'btl.gov.il (English), unemployment benefit, conditions'
const DAYS = 'btl.gov.il (English), unemployment benefit, period of entitlement'
const RATES = 'btl.gov.il (English), unemployment benefit, rates, 2024 and 2025'
const OUTLINE = 'Globes, i24 and Kikar HaShabbat, 8 to 11 March 2026; the final terms were not seen'
const REPEATED = 'Kol Zchut, a repeated claim for unemployment benefit'

/** The outline announced in March 2026. It holds on every day asked about, because a day before it simply lies before its first day. */
function ofOutline(value: number, unit: string): Parameter {
  return dated(unit, { value, from: null, confirmedUntil: '2026-12-31', source: OUTLINE, status: 'press' })
}

/** Days of one spell by age band, for those with up to two dependants and with three or more. */
function days(fewDependants: number, manyDependants: number, band: string): Parameters {
  return {
    [`ui.days.${band}`]: inForce(fewDependants, 'days', DAYS),
    [`ui.days.${band}.dependants3`]: inForce(manyDependants, 'days', DAYS),
  }
}

function rates(age: string, shares: readonly [number, number, number, number]): Parameters {
  const [half, threeQuarters, whole, above] = shares
  return {
    [`ui.rates.${age}.toHalf`]: inForce(half, '%', RATES),
    [`ui.rates.${age}.toThreeQuarters`]: inForce(threeQuarters, '%', RATES),
    [`ui.rates.${age}.toWhole`]: inForce(whole, '%', RATES),
    [`ui.rates.${age}.above`]: inForce(above, '%', RATES),
  }
}

const old: FigureStatus = 'old'

export const unemploymentFigures: Parameters = {
  'ui.minAge': inForce(20, 'years', CONDITIONS),
  'ui.minAgeExceptions': inForce(18, 'years', CONDITIONS),
  'ui.minAgeGrant': inForce(15, 'years', CONDITIONS),
  'ui.maxAge': inForce(67, 'years', CONDITIONS),
  'ui.qualifyingMonths': inForceSince('2017-12-01', 12, 'months', CONDITIONS),
  'ui.windowMonths': inForceSince('2017-12-01', 18, 'months', CONDITIONS),
  'ui.registrationGraceMonths': inForceSince('2017-12-01', 3, 'months', 'btl.gov.il; Kol Zchut'),
  'ui.dischargeMonths': inForce(12, 'months', CONDITIONS),
  'ui.serviceMonthsCounted': inForce(6, 'months', CONDITIONS),
  'ui.unpaidLeaveMonthsCounted': inForce(2, 'months', CONDITIONS),
  'ui.resignationWaitDays': inForce(90, 'days', 'btl.gov.il, circumstances in which work ended'),
  'ui.refusalWaitDays': inForce(90, 'days', 'haplatforma.org.il', old),
  'ui.refusalDaysLost': inForce(30, 'days', 'haplatforma.org.il', old),
  'ui.unpaidLeaveMinDays': inForceSince('2021-07-01', 30, 'days', CONDITIONS),
  'ui.wartime2026From': ofOutline(parseDay('2026-02-28') as number, 'date'),
  'ui.wartime2026LeaveDays': ofOutline(14, 'days'),
  'ui.wartime2026QualifyingMonths': ofOutline(6, 'months'),
  'ui.repeatMonths': inForce(12, 'months', REPEATED, 'secondary'),
  'ui.repeatYearsUnder40': inForce(4, 'years', REPEATED, 'secondary'),
  'ui.repeatAge': inForce(40, 'years', REPEATED, 'secondary'),
  'ui.repeatDaysMax': inForce(180, '%', REPEATED, 'secondary'),
  'ui.repeatAmount': inForce(85, '%', 'one unofficial answer', 'secondary'),
  'ui.waitingDays': inForce(5, 'days', 'btl.gov.il (English), number of days'),
  'ui.waitingMonths': inForce(4, 'months', 'btl.gov.il (English), number of days'),
  ...days(50, 138, 'under25'),
  ...days(67, 138, 'from25'),
  ...days(100, 138, 'from28'),
  ...days(138, 175, 'from35'),
  ...days(175, 175, 'from45'),
  'ui.days.women57': inForceSince('2022-01-01', 300, 'days', DAYS),
  'ui.days.women57Age': inForceSince('2022-01-01', 57, 'years', DAYS),
  'ui.days.women57BornFrom': inForceSince('2022-01-01', parseDay('1960-01-01') as number, 'date', DAYS),
  'ui.days.dischargedSoldier': inForce(70, 'days', DAYS),
  'ui.age25': inForce(25, 'years', DAYS),
  'ui.age28': inForce(28, 'years', DAYS),
  'ui.age35': inForce(35, 'years', DAYS),
  'ui.age45': inForce(45, 'years', DAYS),
  'ui.claimYearMonths': inForce(12, 'months', DAYS),
  'ui.wageMonths': inForce(6, 'months', RATES),
  'ui.dailyDivisor': inForce(150, 'days', RATES),
  'ui.payDaysInMonth': inForce(25, 'days', 'btl.gov.il, tables of the monthly benefit'),
  'ui.dailyBasic': dated(
    'ILS/day',
    ofYear(2024, 392, RATES),
    ofYear(2025, 406, 'implied by the official table of 2025', 'derived'),
    ofYear(2026, 415, 'basic amount ÷ 25, in whole shekels', 'derived'),
  ),
  'ui.dailyBasicHalf': inForce(50, '%', RATES),
  'ui.dailyBasicThreeQuarters': inForce(75, '%', RATES),
  ...rates('from28', [80, 50, 45, 30]),
  ...rates('under28', [60, 40, 35, 25]),
  'ui.under28TableWage': inForce(12_000, 'ILS/month', 'btl.gov.il (English), table for those under 28, 2024 and 2025'),
  'ui.maxDaily.first125': dated(
    'ILS/day',
    ofYear(2024, 501.44, 'average wage ÷ 25', 'derived'),
    ofYear(2025, 532.64, RATES),
    ofYear(2026, 550.76, 'average wage ÷ 25', 'derived'),
  ),
  'ui.maxDaily.after': dated(
    'ILS/day',
    ofYear(2024, 334.29, 'two thirds of the average wage ÷ 25', 'derived'),
    ofYear(2025, 355.09, RATES),
    ofYear(2026, 367.17, 'two thirds of the average wage ÷ 25', 'derived'),
  ),
  'ui.maxDaily.firstDays': inForce(125, 'days', RATES),
  'ui.minDaily.dischargedSoldier': dated('ILS/day', {
    value: 128.37, from: null, confirmedUntil: '2024-12-31', source: 'btl.gov.il, rates; the page does not say its year', status: old,
  }),
  'ui.distanceKm': inForce(60, 'km', 'btl.gov.il, circumstances in which work ended'),
  'ui.distanceKmMotherUnder7': inForce(40, 'km', 'btl.gov.il, circumstances in which work ended'),
  'ui.motherChildAge': inForce(7, 'years', 'btl.gov.il, circumstances in which work ended'),
  'ui.dependantSpouseIncome': dated(
    'ILS/month',
    ofYear(2024, 7_146, '57 % of the average wage; btl.gov.il, 2024', old),
    ofYear(2025, 7_590, '57 % of the average wage', 'derived'),
    ofYear(2026, 7_848, '57 % of the average wage', 'derived'),
  ),
  'ui.dependants': inForce(3, 'persons', DAYS),
  'ui.dependantHusbandAge': inForce(50, 'years', 'Kol Zchut; National Insurance Law, s. 238'),
  'ui.dependantHusbandAnyIncomeAge': inForce(70, 'years', 'Kol Zchut; National Insurance Law, s. 238'),
  'ui.dependantWifeAge': inForce(45, 'years', 'Kol Zchut; National Insurance Law, s. 238'),
  'ui.refusalAppealDays': inForce(7, 'days', 'Kol Zchut, appeal at the Employment Service bureau', 'secondary'),
  'ui.payDay': inForce(12, 'day of the month', 'btl.gov.il, payment dates'),
}
