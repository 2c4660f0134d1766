/** The tool as it is run: whole files in, whole files out, in real threads and processes. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parse } from 'csv-parse/sync'
import { parquetWriteFile } from 'hyparquet-writer'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseDay } from '~/engine/date'
import type { FactRecord } from '~/engine/facts'
import { figuresOn } from '~/engine/parameters'
import { randomFrom, samplerOf } from '~/engine/sample'
import { screen } from '~/engine/screen'
import { VERDICTS } from '~/engine/verdict'
import { catalogue } from '~/rights'
import { inferFacts } from '~/rights/facts/infer'
import { localityKinds } from './localities'
import { openParquet } from './parquet'
import { screenRegister } from './screen-register'

const DAY = '2026-06-01'
const asOf = parseDay(DAY) as number
const EVERY_VERDICT = VERDICTS.map((_, index) => index)
const NO_WISHES = { carry: [], ignore: [], identifying: [] }
const BROKEN_MS = 60_000

let folder: string
const at = (name: string) => path.join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mafteach-register-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

function households(count: number): FactRecord[] {
  const sampler = samplerOf(catalogue, figuresOn(catalogue.parameters, catalogue.tables, asOf), randomFrom(11))
  return Array.from({ length: count }, () => JSON.parse(JSON.stringify(sampler.household(0.6))) as FactRecord)
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
const asCsv = (rows: readonly FactRecord[]) => `id,facts\n${rows.map((facts, index) => `r${index},${quoted(JSON.stringify(facts))}\n`).join('')}`

interface Result {
  readonly id: string
  readonly [verdict: string]: string
}

const readCsv = async (file: string) => parse(await readFile(file, 'utf8'), { columns: true }) as unknown as Result[]
const order = (input: string, output: string) => ({ input, output, asOf, wishes: NO_WISHES, listed: EVERY_VERDICT, threads: 2 })

describe('a register', () => {
  const rows = households(60)

  test('has the verdicts of the portal, household by household and right by right', async () => {
    await writeFile(at('in.csv'), asCsv(rows))
    const outcome = await screenRegister(order(at('in.csv'), at('out.csv')))
    expect(outcome).toMatchObject({ rows: 60, badRows: 0 })
    const found = await readCsv(at('out.csv'))
    const localities = localityKinds()
    rows.forEach((facts, index) => {
      const row = found[index]
      expect(row?.id).toBe(`r${index}`)
      const whole = inferFacts(facts, localities.get(String(facts['locality'] ?? '')) ?? null)
      for (const { right, verdict } of screen(catalogue, whole, asOf).results) expect(row?.[verdict]?.split(';'), `${right.id} of r${index}`).toContain(right.id)
    })
  }, BROKEN_MS)

  test('says the same whatever kind of file it comes and goes in', async () => {
    await writeFile(at('in.jsonl'), rows.map((facts, index) => `${JSON.stringify({ id: `r${index}`, facts })}\n`).join(''))
    parquetWriteFile({ filename: at('in.parquet'), columnData: [
      { name: 'id', data: rows.map((_, index) => `r${index}`), type: 'STRING' },
      { name: 'facts', data: rows.map((facts) => JSON.stringify(facts)), type: 'STRING' },
    ] })
    const wanted = await readCsv(at('out.csv'))
    await screenRegister(order(at('in.jsonl'), at('out2.csv')))
    expect(await readCsv(at('out2.csv'))).toEqual(wanted)
    await screenRegister(order(at('in.parquet'), at('out.parquet')))
    const file = await openParquet(at('out.parquet'))
    expect(file.rows).toBe(60)
    expect(await file.read(0, 60)).toEqual(wanted)
    await screenRegister(order(at('in.parquet'), at('out.jsonl')))
    const lines = (await readFile(at('out.jsonl'), 'utf8')).trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(lines).toEqual(wanted.map((row) => ({ ...row, ...Object.fromEntries(VERDICTS.map((verdict) => [verdict, (row[verdict] ?? '').split(';').filter(Boolean)])) })))
  }, BROKEN_MS)

  test('is counted by right and locality', async () => {
    const summary = parse(await readFile(at('out.csv.summary.csv'), 'utf8'), { columns: true }) as unknown as Record<string, string>[]
    const whole = summary.filter(({ locality }) => locality === '')
    expect(whole).toHaveLength(catalogue.rights.length)
    for (const row of whole) expect(VERDICTS.reduce((sum, verdict) => sum + Number(row[verdict]), 0)).toBe(60)
  })
})

test('bad rows are told by line, and the others are judged', async () => {
  await writeFile(at('bad.csv'), 'id,monthlyWorkIncome,birthDate\na,1000,1980-01-01\nb,many,1980-01-01\nc,1000,1980-02-30\nd,1\ne,2000,1990-01-01\n')
  const outcome = await screenRegister(order(at('bad.csv'), at('bad-out.csv')))
  expect(outcome).toMatchObject({ rows: 2, badRows: 3 })
  expect((await readCsv(at('bad-out.csv'))).map(({ id }) => id)).toEqual(['a', 'e'])
  expect(await readFile(outcome.files.bad, 'utf8')).toBe(
    'line,column,problem,expected\n3,monthlyWorkIncome,wrongType,"a number, or lowest..highest"\n4,birthDate,noSuchDate,"date, YYYY-MM-DD"\n5,,cells,3\n',
  )
}, BROKEN_MS)

test('a register that tells who people are is refused before a row is read', async () => {
  await writeFile(at('names.csv'), 'שם פרטי,monthlyWorkIncome\nx,1\n')
  await expect(screenRegister(order(at('names.csv'), at('names-out.csv')))).rejects.toMatchObject({ problems: [{ column: 'שם פרטי', code: 'identifies' }] })
  await expect(readFile(at('names-out.csv'))).rejects.toThrow()
})

test('killed in the middle and started again, it ends with the very file of an unbroken run', async () => {
  const rows = households(40)
  // Long enough that the kill meets it at work.
  await writeFile(at('long.csv'), asCsv(Array.from({ length: 600 }, (_, index) => rows[index % rows.length] as FactRecord)))
  await screenRegister(order(at('long.csv'), at('whole.csv')))
  const run = () => spawn(process.execPath, ['--import', 'tsx', 'app/register/screen.command.ts', at('long.csv'), '--out', at('broken.csv'), '--as-of', DAY, '--list', VERDICTS.join(','), '--threads', '1'], { stdio: ['ignore', 'ignore', 'pipe'] })
  const first = run()
  const ended = once(first, 'exit')
  while (await readFile(at('broken.csv.progress.json')).then(() => false, () => true)) await wait(20)
  first.kill('SIGKILL')
  await ended
  const second = run()
  let said = ''
  second.stderr.on('data', (piece: Buffer) => (said += String(piece)))
  expect(await once(second, 'exit')).toEqual([0, null])
  expect(said).toContain('Taken up after')
  expect(await readFile(at('broken.csv'), 'utf8')).toBe(await readFile(at('whole.csv'), 'utf8'))
  expect(await readFile(at('broken.csv.summary.csv'), 'utf8')).toBe(await readFile(at('whole.csv.summary.csv'), 'utf8'))
}, 2 * BROKEN_MS)
