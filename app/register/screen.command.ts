/**
 * `npm run screen -- households.csv --out results.csv`: which rights a whole register of households probably has (docs/register.md).
 */
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { Presets, SingleBar } from 'cli-progress'
import { parseDay } from '~/engine/date'
import { VERDICTS } from '~/engine/verdict'
import { todayInIsrael } from '~/i18n/today'
import { lawOfCommand } from '~/lawroom/command.server'
import { CannotScreen, screenRegister } from './screen-register'

const USAGE = `npm run screen -- INPUT --out OUTPUT [options]
  INPUT, OUTPUT          .csv, .jsonl or .parquet
  --as-of YYYY-MM-DD     the day of the law; today if left out
  --list VERDICTS        whose rights are listed: eligible,needsInfo,askPerson,ineligible (left out: all but ineligible)
  --carry COLUMNS        columns to copy into the results as they are
  --ignore COLUMNS       columns to leave alone
  --identifying COLUMNS  columns that may say who somebody is and that you name on purpose; also name them under --carry or --ignore
  --threads N            left out: as many as the machine has processors
`

const names = (text: string | undefined) => (text ?? '').split(',').map((name) => name.trim()).filter((name) => name !== '')

const WRONG: Readonly<Record<string, string>> = {
  identifies: 'would identify people. Take it out, or name it under --identifying',
  unknown: 'is no fact, and neither carried nor ignored. Name it under --carry or --ignore',
  twice: 'stands there twice',
}

function readOrder() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      'as-of': { type: 'string', default: todayInIsrael(new Date()) },
      list: { type: 'string', default: 'eligible,needsInfo,askPerson' },
      carry: { type: 'string' },
      ignore: { type: 'string' },
      identifying: { type: 'string' },
      threads: { type: 'string', default: String(availableParallelism()) },
    },
  })
  const [input, ...more] = positionals
  const asOf = parseDay(values['as-of'])
  const threads = Number(values.threads)
  const listed = names(values.list).map((verdict) => VERDICTS.findIndex((known) => known === verdict))
  if (input === undefined || more.length > 0 || values.out === undefined) throw new CannotScreen([], 'one register and a place for the results are needed')
  if (asOf === null) throw new CannotScreen([], `${values['as-of']} is no date`)
  if (listed.length === 0 || listed.includes(-1)) throw new CannotScreen([], `--list takes ${VERDICTS.join(', ')}`)
  if (!Number.isInteger(threads) || threads < 1) throw new CannotScreen([], '--threads takes a whole number')
  const wishes = { carry: names(values.carry), ignore: names(values.ignore), identifying: names(values.identifying) }
  return { input, output: values.out, asOf, listed, threads, wishes }
}

const say = (line: string) => process.stderr.write(`${line}\n`)

const bar = new SingleBar(
  { format: '{bar} {percentage} % · {rows} households · {bad} bad rows · {eta_formatted} left', clearOnComplete: true, noTTYOutput: false },
  Presets.shades_classic,
)

try {
  const order = readOrder()
  // By the law in force, as the portal applies it.
  await lawOfCommand(process.env)
  bar.start(1, 0, { rows: 0, bad: 0 })
  const { rows, badRows, resumedAt, files } = await screenRegister({
    ...order,
    onProgress: (share, done, bad) => bar.update(share, { rows: done, bad }),
  })
  bar.stop()
  if (resumedAt > 0) say(`Taken up after ${resumedAt} rows.`)
  say(`${rows} households screened into ${order.output}; by right and locality: ${files.summary}.`)
  say(badRows === 0 ? 'No bad rows.' : `${badRows} rows could not be read: ${files.bad}.`)
} catch (error) {
  bar.stop()
  const isMisuse = error instanceof CannotScreen || (error instanceof Error && 'code' in error)
  if (!isMisuse) throw error
  say(error.message)
  if (error instanceof CannotScreen) for (const { column, code } of error.problems) say(`  ${column}: ${WRONG[code]}`)
  say(`\n${USAGE}`)
  process.exitCode = 2
}
