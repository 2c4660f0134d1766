/**
 * `npm run rights:mutate -- [--right id …] [--list] [--suggest] [--engine [--part name …]] [--processes n]`: how many mistakes in the law its cases
 * would see. `--list` prints every survivor, `--suggest` households for cases that are missing (of the rights named);
 * `--engine` runs Stryker over the code of the engine instead, or over parts of it (`nodes`, `judging`, `about`, `columns`).
 */
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { parseDay } from '~/engine/date'
import { catalogue } from '~/rights'
import { readCases } from '../law/read-law'
import { heldBy } from './held-by'
import { ENGINE_PARTS, type EnginePart, mutateEngine } from './mutate-engine'
import { ENOUGH, percentOf, reportOf, survivorsText, tableOf } from './report'
import { shareOut } from './share-out'
import { suggestionsFor, suggestionsText } from './suggest'

/** The earliest day for which the public address answers. */
const FIRST_DAY = '1990-01-01'

const { values } = parseArgs({
  options: {
    right: { type: 'string', multiple: true },
    list: { type: 'boolean', default: false },
    suggest: { type: 'boolean', default: false },
    engine: { type: 'boolean', default: false },
    part: { type: 'string', multiple: true },
    processes: { type: 'string', default: String(availableParallelism()) },
  },
})

/** @returns the exit code */
function mutatePartsOfEngine(wanted: readonly string[] | undefined): number {
  const known = Object.keys(ENGINE_PARTS) as EnginePart[]
  const unknown = wanted?.filter((name) => !known.includes(name as EnginePart)) ?? []
  if (unknown.length > 0) {
    console.error(`No part of the engine: ${unknown.join(', ')}; there are ${known.join(', ')}`)
    return 2
  }
  return mutateEngine(known.filter((part) => wanted === undefined || wanted.includes(part)))
}

/** @returns the exit code */
async function mutateRights(wanted: readonly string[] | undefined): Promise<number> {
  const known = catalogue.rights.map(({ id }) => id)
  const unknown = wanted?.filter((id) => !known.includes(id)) ?? []
  if (unknown.length > 0) {
    console.error(`No right of this name: ${unknown.join(', ')}`)
    return 2
  }
  const ids = wanted ?? known
  let done = 0
  const { outcomes, failures } = await shareOut(ids, FIRST_DAY, Number(values.processes), (right) => {
    done += 1
    console.error(`${done}/${ids.length} ${right}`)
  })
  const report = reportOf(outcomes)
  process.stdout.write(`${tableOf(report)}\n`)
  if (values.list) process.stdout.write(`\n${survivorsText(report)}\n`)
  for (const failure of failures) console.error(`A case fails on the law as it stands: ${failure}`)
  return failures.length > 0 || percentOf(report.total) < ENOUGH ? 1 : 0
}

/** How many households are tried for each right: enough for most, and soon done. */
const MOST_HOUSEHOLDS = 1500

/** @returns the exit code */
async function suggest(ids: readonly string[]): Promise<number> {
  const cases = await readCases(process.cwd())
  const options = { firstDay: parseDay(FIRST_DAY) as number, held: heldBy(catalogue.rights), most: MOST_HOUSEHOLDS }
  for (const id of ids) {
    process.stdout.write(`# ${id}\n\n${suggestionsText(suggestionsFor(catalogue, id, cases.get(id) ?? [], options))}\n\n`)
  }
  return 0
}

process.exitCode = values.engine ? mutatePartsOfEngine(values.part) : values.suggest ? await suggest(values.right ?? []) : await mutateRights(values.right)
