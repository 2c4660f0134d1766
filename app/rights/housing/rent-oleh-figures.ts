/**
 * Figures of rent assistance for new immigrants: the months in which it is paid, and the sums before and after the
 * reform.
 */
import { parseDay } from '~/engine/date'
import type { Parameter, Parameters } from '~/engine/parameters'
import { dated, inForce, inForceSince, ofYear } from '../shared/figure'

const MONTHS_PAGE = 'Kol Zchut, rent assistance for new immigrants'
const OLD_TABLE = "Nefesh B'Nefesh; anglo-list, February 2022: table of 2016–2022"
const REFORM = 'Jerusalem Post, 1 July 2024, report of a Knesset committee'

function day(iso: string, source: string, status: 'press' | 'secondary'): Parameter {
  return inForce(parseDay(iso) as number, 'date', source, status)
}

/** A month since aliyah; month 1 is the calendar month of the certificate. */
function month(value: number): Parameter {
  return inForce(value, 'month since aliyah', MONTHS_PAGE, 'secondary')
}

function oldSum(value: number): Parameter {
  return dated('ILS/month', ofYear(2016, value, OLD_TABLE, 'secondary', 2022))
}

/** Rows of the old table, by months since aliyah. */
export const OLD_ROWS = ['8to12', '13to24', '25to36', '37to48', '49to60'] as const

/** It holds for parents alone only. */
export const SIXTH_ROW = '61to72'

const oldTable: Parameters = {
  'rentOleh.8to12.single': oldSum(223),
  'rentOleh.8to12.family': oldSum(402),
  'rentOleh.8to12.singleParent': oldSum(402),
  'rentOleh.13to24.single': oldSum(400),
  'rentOleh.13to24.family': oldSum(800),
  'rentOleh.13to24.singleParent': oldSum(800),
  'rentOleh.25to36.single': oldSum(400),
  'rentOleh.25to36.family': oldSum(600),
  'rentOleh.25to36.singleParent': oldSum(600),
  'rentOleh.37to48.single': oldSum(400),
  'rentOleh.37to48.family': oldSum(400),
  'rentOleh.37to48.singleParent': oldSum(400),
  'rentOleh.49to60.single': oldSum(89),
  'rentOleh.49to60.family': oldSum(99),
  'rentOleh.49to60.singleParent': oldSum(223),
  'rentOleh.61to72.singleParent': oldSum(134),
}

export const rentOlehFigures: Parameters = {
  'rentOleh.reformDate': day('2024-03-01', REFORM, 'press'),
  'rentOleh.reformDoubtMonths': inForce(1, 'months', 'aliyah this near to the reform is for a person', 'secondary'),
  'rentOleh.startMonth': month(8),
  'rentOleh.startMonthSince': day('2017-01-01', MONTHS_PAGE, 'secondary'),
  'rentOleh.startMonth2016': month(9),
  'rentOleh.startMonth2016Since': day('2016-05-01', MONTHS_PAGE, 'secondary'),
  'rentOleh.startMonthEarlier': month(13),
  'rentOleh.lastMonth': month(60),
  'rentOleh.lastMonthSingleParent': month(72),
  'rentOleh.rowEnd.8to12': month(12),
  'rentOleh.rowEnd.13to24': month(24),
  'rentOleh.rowEnd.25to36': month(36),
  'rentOleh.rowEnd.37to48': month(48),
  'rentOleh.rowEnd.49to60': month(60),
  ...oldTable,
  'rentOleh.newMonths': inForceSince('2024-03-01', 24, 'months', `${REFORM} (363 × 24 = 8,712)`, 'press'),
  'rentOleh.new.singleBase': inForceSince('2024-03-01', 363, 'ILS/month', REFORM, 'press'),
  'rentOleh.new.prioritySingle': inForceSince('2024-03-01', 973, 'ILS/month', REFORM, 'press'),
  'rentOleh.new.priorityFamily': inForceSince('2024-03-01', 1_341, 'ILS/month', REFORM, 'press'),
  'rentOleh.new.prioritySingleParent': inForceSince('2024-03-01', 1_500, 'ILS/month', REFORM, 'press'),
}
