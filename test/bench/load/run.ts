/**
 * `npm run bench:load [-- --minutes 10]`: what the portal answers in a second, against an empty page of the bare framework in turns within
 * the same run; then all kinds together for some minutes, with the memory of the server watched. Prints a table; ends with code 1 when an
 * answer is an error or memory keeps growing. Client and server share this machine's processors.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Request } from 'autocannon'
import { openDatabase } from '#db/client'
import { migrateDatabase } from '#db/migrate'
import { signedInAs } from '~/accounts/test-world'
import { keyringFor } from '~/vault/keyring.server'
import { vaultOf } from '~/vault/seal.server'
import { runPortal } from '../../faults/server'
import { median } from '../measure'
import { type Burst, burst } from './measure'
import { BROWSER, type Kind, mixOf, requestsOf } from './requests'

const { values: options } = parseArgs({ options: { minutes: { type: 'string', default: '1' }, rounds: { type: 'string', default: '3' }, seconds: { type: 'string', default: '4' } } })
const MINUTES = Number(options.minutes)
const ROUNDS = Number(options.rounds)
const SECONDS = Number(options.seconds)
/** Shares of the empty page's rate that are aimed at. */
const AIMS: Readonly<Partial<Record<Kind, number>>> = { guides: 0.6, api: 0.4, few: 0.4 }
/** After the first third of the time the server has made all it keeps; by the last it has grown no more than this. */
const MOST_GROWTH = 1.15

/** A counsellor who is signed in. */
async function prepare(folder: string): Promise<string> {
  const connection = await openDatabase({ folder: `${folder}/pglite` })
  await migrateDatabase(connection)
  const vault = vaultOf(await keyringFor(null, folder))
  const { token } = await signedInAs({ db: connection.db, vault }, [{ centerId: 'shil-lod', role: 'counsellor' }])
  await connection.close()
  return `mafteach-staff=${token}`
}

async function startBare(): Promise<{ readonly address: string; readonly child: ChildProcess }> {
  const child = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(new URL('bare.ts', import.meta.url))], { env: { ...process.env, NODE_ENV: 'production' }, stdio: ['ignore', 'pipe', 'inherit'] })
  for await (const piece of child.stdout) {
    const port = /localhost:(\d+)/.exec(String(piece))?.[1]
    if (port) return { address: `http://127.0.0.1:${port}`, child }
  }
  throw new Error('The bare framework does not start')
}

/** Resident memory of the server in MiB, as its own counts say. */
async function memoryOf(address: string, token: string): Promise<number> {
  const text = await (await fetch(`${address}/metrics`, { headers: { Authorization: `Bearer ${token}` } })).text()
  return Number(/^process_resident_memory_bytes (\S+)$/m.exec(text)?.[1]) / 2 ** 20
}

const middle = (bursts: readonly Burst[], of: (each: Burst) => number) => median(bursts.map(of))
const errorsOf = (bursts: readonly Burst[]) => bursts.reduce((sum, { errors }) => sum + errors, 0)

function row(name: string, bursts: readonly Burst[], ratio: number | null, aim?: number): string {
  const ms = (of: (each: Burst) => number) => `${middle(bursts, of).toFixed(0)}`.padStart(6)
  const share = ratio === null ? '' : `${(ratio * 100).toFixed(0)} %`
  const wanted = aim === undefined ? '' : ` of the wanted ${(aim * 100).toFixed(0)} %`
  return `${name.padEnd(12)} ${middle(bursts, ({ rate }) => rate).toFixed(0).padStart(8)}/s ${ms(({ p50 }) => p50)} ${ms(({ p95 }) => p95)} ${ms(({ p99 }) => p99)}  ${String(errorsOf(bursts)).padStart(6)}  ${share}${wanted}`
}

/** Every kind in turns with the empty page; a share is taken within a round. @returns errors */
async function ratios(address: string, bare: string, requests: Readonly<Record<Kind, readonly Request[]>>): Promise<number> {
  const empty: Burst[] = []
  const kinds = Object.keys(requests) as Kind[]
  const own = new Map<Kind, Burst[]>(kinds.map((kind) => [kind, []]))
  await burst(bare, [{ path: '/empty' }], 2)
  // Pages that nobody asked for yet are made; after that the server keeps them as they went over the line.
  const emptyFirst = await burst(bare, [{ path: '/empty' }], SECONDS)
  const made = await burst(address, requests.guides, SECONDS)
  for (const { path } of requests.guides) await (await fetch(address + String(path), { headers: BROWSER })).arrayBuffer()
  for (const kind of kinds) await burst(address, requests[kind], 2)
  for (let round = 0; round < ROUNDS; round += 1) {
    empty.push(await burst(bare, [{ path: '/empty' }], SECONDS))
    for (const kind of kinds) own.get(kind)?.push(await burst(address, requests[kind], SECONDS, round * 37))
  }
  console.log(`${'asked for'.padEnd(12)} ${'answered'.padStart(10)}  ${'p50'.padStart(5)} ${'p95'.padStart(6)} ${'p99'.padStart(6)} ms ${'errors'.padStart(6)}  of the empty page`)
  console.log(row('empty page', empty, null))
  console.log(row('guides, new', [made], made.rate / emptyFirst.rate))
  for (const [kind, bursts] of own) console.log(row(kind, bursts, median(bursts.map(({ rate }, round) => rate / (empty[round] as Burst).rate)), AIMS[kind]))
  return errorsOf([...empty, emptyFirst, made]) + [...own.values()].reduce((sum, bursts) => sum + errorsOf(bursts), 0)
}

/** All kinds together. @returns errors, and how much memory grew */
async function mixed(address: string, token: string, requests: readonly Request[]): Promise<{ readonly errors: number; readonly growth: number }> {
  const memory: number[] = []
  const look = setInterval(() => void memoryOf(address, token).then((mib) => memory.push(mib)), 2_000)
  const all = await burst(address, requests, MINUTES * 60)
  clearInterval(look)
  console.log(row('mix', [all], null))
  const third = Math.max(1, Math.floor(memory.length / 3))
  const [early, late] = [median(memory.slice(third, 2 * third)), median(memory.slice(-third))]
  console.log(`memory over ${MINUTES} min: ${early.toFixed(0)} MiB in the second third, ${late.toFixed(0)} MiB in the last, at most ${Math.max(...memory).toFixed(0)} MiB`)
  return { errors: all.errors, growth: late / early }
}

async function main(): Promise<boolean> {
  const folder = await mkdtemp(path.join(tmpdir(), 'mafteach-load-'))
  const cookie = await prepare(folder)
  const token = randomBytes(16).toString('hex')
  const portal = await runPortal({ DATA_DIR: folder, METRICS_TOKEN: token, LOG_LEVEL: 'error' })
  const bare = await startBare()
  try {
    const requests = requestsOf(cookie)
    const errors = await ratios(portal.address, bare.address, requests)
    const mix = await mixed(portal.address, token, mixOf(requests))
    const isWell = errors + mix.errors === 0 && mix.growth <= MOST_GROWTH
    if (!isWell) console.log(`NOT as it should be: ${errors + mix.errors} errors, memory × ${mix.growth.toFixed(2)}`)
    return isWell
  } finally {
    const gone = once(bare.child, 'exit')
    bare.child.kill('SIGTERM')
    bare.child.kill('SIGKILL')
    await gone
    await portal.end('SIGTERM')
    await rm(folder, { recursive: true, force: true })
  }
}

process.exitCode = (await main()) ? 0 : 1
