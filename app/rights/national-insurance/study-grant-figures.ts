/** Figures of the study grant: the sum and the window of births of each summer, from 1 July to 30 June. */
import { parseDay } from '~/engine/date'
import type { Parameter, Parameters } from '~/engine/parameters'
import { dated, inForce, ofDays } from '../shared/figure'

const ID = 'study-grant'
const GRANT_PAGE = 'btl.gov.il, study grant; Kol Zchut'
const PRESS_2025 = 'press of August 2025; Kol Zchut (Arabic)'
const NEXT_WINDOW = 'not published: the window moves by one year every summer'

/** Day of the summers of 2024 and 2025. */
function window(of2024: string, of2025: string): Parameter['values'] {
  return [
    ofDays('2024-07-01', '2025-06-30', parseDay(of2024) as number, GRANT_PAGE),
    ofDays('2025-07-01', '2026-06-30', parseDay(of2025) as number, PRESS_2025, 'press'),
  ]
}

function expected(of2024: string, of2025: string, of2026: string): Parameter {
  const next = ofDays('2026-07-01', '2027-06-30', parseDay(of2026) as number, NEXT_WINDOW, 'derived')
  return dated('date', ...window(of2024, of2025), next)
}

export const studyGrantFigures: Parameters = {
  [`${ID}.amount`]: dated(
    'ILS for each child',
    ofDays('2024-07-01', '2025-06-30', 1_137, GRANT_PAGE),
    ofDays('2025-07-01', '2026-06-30', 1_176, PRESS_2025, 'press'),
  ),
  [`${ID}.windowFrom`]: dated('date', ...window('2007-01-01', '2008-01-01')),
  [`${ID}.windowTo`]: dated('date', ...window('2018-12-31', '2019-12-31')),
  [`${ID}.expectedFrom`]: expected('2007-01-01', '2008-01-01', '2009-01-01'),
  [`${ID}.expectedTo`]: expected('2018-12-31', '2019-12-31', '2020-12-31'),
  [`${ID}.gradeMargin`]: inForce(1, 'years', 'a child one year older or younger than the window may be in such a grade'),
  [`${ID}.firstGrade`]: inForce(1, 'grade', GRANT_PAGE),
  [`${ID}.lastGrade`]: inForce(12, 'grade', GRANT_PAGE),
  [`${ID}.largeFamily`]: inForce(4, 'children', GRANT_PAGE),
  [`${ID}.apartYears`]: inForce(2, 'years', GRANT_PAGE),
  [`${ID}.claimWindow`]: inForce(18, 'months', 'btl.gov.il, study grant, claim; National Insurance Law, s. 296(b)'),
  [`${ID}.contactFrom`]: inForce(12, 'day of August', 'btl.gov.il, study grant'),
  [`${ID}.monthsToJuly`]: inForce(6, 'months', 'the calendar: the family is tested in July or August'),
  [`${ID}.monthsOfYear`]: inForce(12, 'months', 'the calendar'),
}
