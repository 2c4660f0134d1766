/** Figures of the tax credit points of olim: the two schedules by month since aliyah, and what a point is worth. */
import { parseDay } from '~/engine/date'
import type { Parameter, Parameters } from '~/engine/parameters'
import { dated, inForce, ofYear } from '../shared/figure'

const ID = 'oleh-tax-credit-points'
const NEW_SCHEDULE = 'hmercaz.global; Jerusalem Post, 18 January 2022'
const OLD_SCHEDULE = 'Income Tax Ordinance, s. 35 (old text); Kol Zchut'
const DERIVED_2026 = 'cross-checked with the tax thresholds of 2026'
const BILL = 'bill published on 19 January 2026'

function day(iso: string, source: string, status: 'press' | 'secondary'): Parameter {
  return inForce(parseDay(iso) as number, 'date', source, status)
}

export const creditPointFigures: Parameters = {
  'shared.creditPointMonth': dated(
    'ILS/month',
    ofYear(2024, 242, 'Kol Zchut 2024; glass-ins.com and jobcalc.co.il 2026: 2,904 a year', 'press', 2026),
  ),
  [`${ID}.cutoffNewSchedule`]: day('2022-01-01', 'Kol Zchut; hmercaz.global', 'secondary'),
  [`${ID}.new.firstUntil`]: inForce(12, 'oleh month', NEW_SCHEDULE, 'secondary'),
  [`${ID}.new.firstPoints`]: inForce(1, 'points', NEW_SCHEDULE, 'secondary'),
  [`${ID}.new.secondUntil`]: inForce(30, 'oleh month', NEW_SCHEDULE, 'secondary'),
  [`${ID}.new.secondPoints`]: inForce(3, 'points', NEW_SCHEDULE, 'secondary'),
  [`${ID}.new.thirdUntil`]: inForce(42, 'oleh month', NEW_SCHEDULE, 'secondary'),
  [`${ID}.new.thirdPoints`]: inForce(2, 'points', NEW_SCHEDULE, 'secondary'),
  [`${ID}.new.lastUntil`]: inForce(54, 'oleh month', NEW_SCHEDULE, 'secondary'),
  [`${ID}.new.lastPoints`]: inForce(1, 'points', NEW_SCHEDULE, 'secondary'),
  [`${ID}.old.firstUntil`]: inForce(18, 'oleh month', OLD_SCHEDULE, 'secondary'),
  [`${ID}.old.firstPoints`]: inForce(3, 'points', OLD_SCHEDULE, 'secondary'),
  [`${ID}.old.secondUntil`]: inForce(30, 'oleh month', OLD_SCHEDULE, 'secondary'),
  [`${ID}.old.secondPoints`]: inForce(2, 'points', OLD_SCHEDULE, 'secondary'),
  [`${ID}.old.lastUntil`]: inForce(42, 'oleh month', OLD_SCHEDULE, 'secondary'),
  [`${ID}.old.lastPoints`]: inForce(1, 'points', OLD_SCHEDULE, 'secondary'),
  [`${ID}.refundYears`]: inForce(6, 'years', 'Kol Zchut, tax credit points for new immigrants', 'secondary'),
  [`${ID}.lowestRate`]: inForce(10, '%', DERIVED_2026, 'derived'),
  [`${ID}.generalPoints`]: inForce(2.25, 'points', DERIVED_2026, 'derived'),
  [`${ID}.generalPointsWomen`]: inForce(2.75, 'points', DERIVED_2026, 'derived'),
  [`${ID}.untaxedUpTo`]: dated('ILS/month', ofYear(2026, 5_445, DERIVED_2026, 'derived')),
  [`${ID}.untaxedUpToWomen`]: dated('ILS/month', ofYear(2026, 6_655, DERIVED_2026, 'derived')),
  [`${ID}.arrivalsFrom`]: day('2026-01-01', BILL, 'press'),
  [`${ID}.arrivalsTo`]: day('2026-12-31', BILL, 'press'),
}
