/**
 * Screening a register: households per second and the most memory, beside what limits it (reading and writing the file alone) and
 * beside the other evaluators on the rules that they can express.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream, createWriteStream, readFileSync, statSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import path from 'node:path'
import { finished } from 'node:stream/promises'
import { stringify } from 'csv-stringify/sync'
import { parseDay } from '~/engine/date'
import type { FactRecord } from '~/engine/facts'
import { figuresOn } from '~/engine/parameters'
import { factAt } from '~/engine/paths'
import { randomFrom } from '~/engine/sample'
import { batchesOf } from '~/register/split-records'
import { catalogue } from '~/rights'
import { populationOf } from '~/upkeep/population/plausible-household'
import { handWritten } from './contenders/hand-written'
import { jsonLogic } from './contenders/json-logic'
import { columns } from './contenders/mafteach'
import { completeHouseholds } from './households'

const DAY = '2026-11-21'
const SEED = 20_261_121
/** What a register of a municipality may hold: who lives there, their work, home, benefits and children. */
const HELD = [
  'birthDate', 'sex', 'residency', 'maritalStatus', 'locality', 'employment', 'monthlyWorkIncome', 'monthlyPensionIncome', 'currentBenefits', 'savings',
  'spouse', 'spouse.birthDate', 'spouse.employment', 'spouse.monthlyWorkIncome', 'children', 'children[0].birthDate', 'children[1].birthDate', 'children[2].birthDate',
  'medicalDisabilityPercent', 'housing', 'householdIncomePrevYear',
]
const DIFFERENT = 5_000
const ROWS_A_PIECE = 500

function cell(facts: FactRecord, name: string): string {
  const value = factAt(facts, name)
  if (value === undefined || (name === 'spouse' && value !== null)) return ''
  // What a spouse earns has no cell where there is no spouse.
  if (value === null) return name.includes('.') ? '' : 'none'
  if (name === 'children') return String((value as readonly unknown[]).length)
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.join(';')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

async function writeRegister(file: string, count: number): Promise<void> {
  const population = populationOf(catalogue, figuresOn(catalogue.parameters, catalogue.tables, parseDay(DAY) as number), randomFrom(SEED))
  const households = Array.from({ length: Math.min(count, DIFFERENT) }, () => {
    const facts = population.household()
    return HELD.map((name) => cell(facts, name))
  })
  const out = createWriteStream(file)
  out.write(stringify([['id', ...HELD]]))
  for (let from = 0; from < count; from += ROWS_A_PIECE) {
    const rows = Array.from({ length: Math.min(ROWS_A_PIECE, count - from) }, (_, index) => [String(from + index), ...(households[(from + index) % households.length] ?? [])])
    if (!out.write(stringify(rows))) await once(out, 'drain')
  }
  out.end()
  await finished(out)
}

const seconds = (since: number) => (performance.now() - since) / 1000

/** Reading the register and writing a file of the size of the results, in batches as the tool does, and nothing else. */
async function limit(input: string, output: string, bytes: number): Promise<number> {
  const start = performance.now()
  const out = createWriteStream(output)
  const share = bytes / statSync(input).size
  for await (const { text } of batchesOf(createReadStream(input) as AsyncIterable<Buffer>, true, 512 * 1024)) {
    let left = Math.round(text.length * share)
    for (; left > 0; left -= text.length) if (!out.write(text.slice(0, left))) await once(out, 'drain')
  }
  out.end()
  await finished(out)
  return seconds(start)
}

interface Run {
  readonly seconds: number
  /** Most memory of the process with all its threads, MiB. */
  readonly memory: number
}

async function screened(input: string, output: string, threads: number): Promise<Run> {
  const start = performance.now()
  const run = spawn(process.execPath, ['--import', 'tsx', 'app/register/screen.command.ts', input, '--out', output, '--as-of', DAY, '--threads', String(threads), '--list', 'eligible'], { stdio: ['ignore', 'ignore', 'inherit'] })
  let memory = 0
  const watch = setInterval(() => {
    try {
      const [, most] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${run.pid}/status`, 'utf8')) ?? []
      memory = Math.max(memory, Number(most ?? 0) / 1024)
    } catch {
      // It ended between two looks.
    }
  }, 200)
  const [code] = (await once(run, 'exit')) as [number | null]
  clearInterval(watch)
  if (code !== 0) throw new Error(`the tool ended with ${code}`)
  return { seconds: seconds(start), memory }
}

/** Households per second on the rules that all can express, verdicts only, one thread. */
function evaluators(): string[] {
  const households = completeHouseholds()
  const rates = [columns, handWritten, jsonLogic].map((contender) => {
    const { run } = contender.prepare(households)
    run()
    const start = performance.now()
    let rounds = 0
    for (; seconds(start) < 2; rounds += 1) run()
    return { name: contender.name, rate: (rounds * households.length) / seconds(start) }
  })
  const [own] = rates
  return rates.map(({ name, rate }) => `  ${name.padEnd(20)}${Math.round(rate).toLocaleString('en').padStart(12)} households/s${own ? `   ours ${(own.rate / rate).toFixed(2)} ×` : ''}`)
}

const count = Number(process.argv[2] ?? 1_000_000)
const folder = await mkdtemp(path.join(tmpdir(), 'mafteach-register-'))
try {
  const input = path.join(folder, 'register.csv')
  const output = path.join(folder, 'results.csv')
  const threads = availableParallelism()
  const line = (rows: number, { seconds: took, memory }: Run) =>
    `  ${rows.toLocaleString('en').padStart(9)} households × ${catalogue.rights.length} rights: ${took.toFixed(1)} s, ${Math.round(rows / took).toLocaleString('en')} households/s, at most ${Math.round(memory)} MiB`
  const say = (text: string) => process.stdout.write(`${text}\n`)
  say(`Screening a register (${HELD.length} columns, ${threads} threads, CSV to CSV, rights that look open)`)
  const tenth = Math.max(1, Math.round(count / 10))
  await writeRegister(input, tenth)
  say(line(tenth, await screened(input, output, threads)))
  await writeRegister(input, count)
  const run = await screened(input, output, threads)
  say(line(count, run))
  const least = await limit(input, path.join(folder, 'copy.csv'), statSync(output).size)
  say(`  reading and writing alone: ${least.toFixed(1)} s; the screening takes ${(run.seconds / least).toFixed(1)} × that`)
  say('On the rules that every evaluator can express, verdicts only, one thread')
  say(evaluators().join('\n'))
} finally {
  await rm(folder, { recursive: true, force: true })
}
