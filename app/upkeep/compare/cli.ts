/**
 * `npm run rights:compare -- A B`: who flips between two versions of the law, on which right, for how much money. A and B are revisions
 * of the repository, `.` for the working tree, or a JSON file of figures that stand in for those of the working tree.
 */
import { parseArgs } from 'node:util'
import { parseDay } from '~/engine/date'
import { todayInIsrael } from '~/i18n/today'
import { compareVersions } from './compare-versions'
import { comparisonCsv, comparisonJson, comparisonText } from './report'
import { CannotCompare } from './versions'

const USAGE = `rights:compare A B [--as-of YYYY-MM-DD] [--households 10000] [--seed 1] [--cases-of right] [--json | --csv]
  A, B  a git revision, "." for the working tree, or a file of figures:
        {"is.minAge": 21, "shared.averageWage": [{"value": 14000, "from": "2026-01-01", "confirmedUntil": "2026-12-31",
        "source": "…", "status": "official"}]}
`

function options() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'as-of': { type: 'string', default: todayInIsrael(new Date()) },
      households: { type: 'string', default: '10000' },
      seed: { type: 'string', default: '1' },
      'cases-of': { type: 'string' },
      json: { type: 'boolean', default: false },
      csv: { type: 'boolean', default: false },
    },
  })
  const [before, after, ...more] = positionals
  const [random, seed] = [Number(values.households), Number(values.seed)]
  if (before === undefined || after === undefined || more.length > 0)
    throw new CannotCompare('Two versions are needed.')
  if (parseDay(values['as-of']) === null) throw new CannotCompare(`${values['as-of']} is no date.`)
  if (!Number.isInteger(random) || random < 0 || !Number.isInteger(seed))
    throw new CannotCompare('--households and --seed take whole numbers.')
  return {
    before,
    after,
    random,
    seed,
    casesOf: values['cases-of'],
    asOf: values['as-of'],
    write: values.json ? comparisonJson : values.csv ? comparisonCsv : comparisonText,
  }
}

try {
  const { write, ...question } = options()
  const comparison = await compareVersions({
    ...question,
    root: process.cwd(),
    progress: (line) => process.stderr.write(`${line}\n`),
  })
  process.stdout.write(`${write(comparison).trimEnd()}\n`)
} catch (error) {
  // What the person asked for can be mended by asking otherwise; anything else is a fault of the tool and shows where it happened.
  const isMisuse = error instanceof CannotCompare || (error instanceof TypeError && 'code' in error)
  if (!isMisuse) throw error
  process.stderr.write(`${error.message}\n\n${USAGE}`)
  process.exitCode = 2
}
