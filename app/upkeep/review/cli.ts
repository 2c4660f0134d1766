/**
 * `npm run rights:review [-- --as-of YYYY-MM-DD --grace-days 30]`: what has to be read again. Ends with 1 when something is overdue past
 * the grace, with 2 when misused.
 */
import { parseArgs } from 'node:util'
import { parseDay } from '~/engine/date'
import { todayInIsrael } from '~/i18n/today'
import { catalogue } from '~/rights'
import { sharedFigures } from '~/rights/shared/figures'
import { retirementTables } from '~/rights/shared/retirement-age'
import { dueOn } from './due'
import { overdue, reviewText } from './report'

const USAGE = 'rights:review [--as-of YYYY-MM-DD] [--grace-days 30]\n'

function options(): { readonly asOf: string; readonly day: number; readonly grace: number } | string {
  try {
    const { values } = parseArgs({
      options: {
        'as-of': { type: 'string', default: todayInIsrael(new Date()) },
        'grace-days': { type: 'string', default: '30' },
      },
    })
    const [asOf, grace] = [values['as-of'], Number(values['grace-days'])]
    const day = parseDay(asOf)
    if (day === null) return `${asOf} is no date.`
    return Number.isInteger(grace) && grace >= 0 ? { asOf, day, grace } : '--grace-days takes a whole number of days.'
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

const asked = options()
if (typeof asked === 'string') {
  process.stderr.write(`${asked}\n${USAGE}`)
  process.exitCode = 2
} else {
  const due = dueOn(
    { rights: catalogue.rights, shared: { parameters: sharedFigures, tables: retirementTables } },
    asked.day,
  )
  process.stdout.write(`${reviewText(due, asked.asOf, asked.grace)}\n`)
  process.exitCode = overdue(due, asked.grace).length > 0 ? 1 : 0
}
