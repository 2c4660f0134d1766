/**
 * `npm run bench:machines`: three servers behind nginx, a primary and a synchronous standby, all on this machine, under the load of a few
 * visitors. Kills one server, starts it again, kills the primary while the standby is promoted by a watcher. Prints what visitors noticed,
 * and ends with code 1 when something acknowledged is lost, or the service does not return within 30 seconds by itself.
 */
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { inArray, sql } from 'drizzle-orm'
import { openDatabase } from '#db/client'
import { laggingReads } from '#db/lagging-reads'
import { migrateDatabase } from '#db/migrate'
import { appointmentBookings } from '#db/schema/index'
import { seedDirectory } from '#db/seed'
import { dayAfter, instantInIsrael, wallTime } from '~/appointments/clock'
import { publishSlots } from '~/appointments/desk.server'
import { freeSlots } from '~/appointments/slots.server'
import { createDirectory } from '~/referral/directory.server'
import { newKeyLine } from '~/vault/keyring.server'
import { opens, runPortal, type RunningPortal } from '../../faults/server'
import { type Balancer, startBalancer } from './balancer'
import { type Cluster, startCluster } from './cluster'
import { type Asked, sendVisitors } from './visitors'

const FIRST_PORT = Number(process.env['BENCH_PORT'] ?? 4200)
const VISITORS = Number(process.env['BENCH_VISITORS'] ?? 6)
const SERVERS = 3
const CENTER = 'shil-lod'
/** The service is back within this, by itself. */
const MOST_AWAY_MS = 30_000
const QUIET_MS = 5_000

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`

/** Sixty days of times, so that no visitor finds none. @returns their ids */
async function publishTimes(url: string): Promise<readonly string[]> {
  const connection = await openDatabase({ url })
  await migrateDatabase(connection)
  await seedDirectory(connection)
  const now = new Date()
  const times = Array.from({ length: 60 }, (_, day) => instantInIsrael(dayAfter(wallTime(now).date, day + 2), '08:00').getTime()).flatMap((first) =>
    Array.from({ length: 20 }, (_, count) => ({ startsAt: new Date(first + count * 20 * 60_000), minutes: 20 })),
  )
  await publishSlots(connection.db, { centerId: CENTER, times, kinds: ['phone'], languages: ['he'], interpreter: false })
  const slots = await freeSlots(connection.db, CENTER, now)
  await connection.close()
  return slots.map(({ id }) => id)
}

/** From the fault to the first thing written down and acknowledged that was asked for after it. */
function backAfter(asked: readonly Asked[], faultAt: number): number {
  const first = asked.filter(({ kind, ok, begunAt }) => ok && begunAt >= faultAt && (kind === 'save' || kind === 'book')).map(({ endedAt }) => endedAt)
  return first.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...first) - faultAt
}

function told(name: string, asked: readonly Asked[], from: number, to: number): void {
  const within = asked.filter(({ begunAt }) => begunAt >= from && begunAt < to)
  const kinds = (['read', 'save', 'open', 'book'] as const).map((kind) => {
    const own = within.filter((each) => each.kind === kind)
    return `${kind} ${own.filter(({ ok }) => ok).length} of ${own.length}`
  })
  const longest = Math.max(0, ...within.map(({ begunAt, endedAt }) => endedAt - begunAt))
  console.log(`${name.padEnd(44)} ${seconds(to - from).padStart(7)}   ${kinds.join(', ')}; longest wait ${seconds(longest)}`)
}

interface Machines {
  readonly cluster: Cluster
  readonly servers: RunningPortal[]
  readonly balancer: Balancer
  readonly restart: (index: number) => Promise<void>
}

async function withMachines(folder: string, ending: (() => Promise<unknown>)[]): Promise<Machines & { readonly slots: readonly string[] }> {
  const ports = Array.from({ length: SERVERS }, (_, index) => FIRST_PORT + 1 + index)
  const cluster = await startCluster([FIRST_PORT + 5, FIRST_PORT + 6])
  ending.push(cluster.stop)
  const slots = await publishTimes(cluster.url)
  const shared = {
    DATABASE_URL: `${cluster.url}?max=5`, DATABASE_REPLICA_URLS: cluster.replicaUrl, SESSION_SECRET: randomBytes(24).toString('base64url'),
    VAULT_KEYS: newKeyLine(), DATA_DIR: folder, LOG_LEVEL: 'error',
    // The visitors stand for a proxy in front of nginx, so that each has an address of its own.
    TRUSTED_PROXIES: '2',
  }
  const start = (index: number) => runPortal({ ...shared, HOST: '127.0.0.1', PORT: String(ports[index]) })
  const servers = await Promise.all(ports.map((_, index) => start(index)))
  ending.push(() => Promise.all(servers.map((server) => server.end('SIGTERM'))))
  const balancer = await startBalancer(FIRST_PORT, ports)
  ending.push(balancer.stop)
  return { cluster, servers, balancer, slots, restart: async (index) => void (servers[index] = await start(index)) }
}

/** The directory as servers read it when it is old: of the standby, while that is there. */
async function toldByStandby({ url, replicaUrl }: Cluster): Promise<string> {
  const connection = await openDatabase({ url })
  const lagging = await laggingReads(connection.db, [replicaUrl])
  const inRecovery = await lagging.read((db) => db.execute<{ standby: boolean }>(sql`select pg_is_in_recovery() as standby`))
  const { centers } = await createDirectory(connection.db, { lagging }).snapshot()
  await lagging.close()
  await connection.close()
  const [row] = inRecovery as unknown as readonly { standby: boolean }[]
  return `reads that may lag are answered by the ${row?.standby ? 'standby' : 'PRIMARY'}: ${centers.length} places`
}

async function lostOf(machines: Machines, acknowledged: { readonly saved: readonly string[]; readonly booked: readonly { readonly slot: string }[] }) {
  const lostSavings: string[] = []
  let tried = 0
  for (const code of acknowledged.saved) {
    tried += 1
    if (!(await opens(machines.balancer.address, code, `203.0.${tried >> 8}.${tried & 255}`))) lostSavings.push(code)
  }
  const connection = await openDatabase({ url: machines.cluster.url })
  const ids = acknowledged.booked.map(({ slot }) => slot)
  const kept = ids.length === 0 ? [] : await connection.db.select({ slot: appointmentBookings.slotId }).from(appointmentBookings).where(inArray(appointmentBookings.slotId, ids))
  await connection.close()
  return { savings: lostSavings.length, bookings: ids.length - new Set(kept.map(({ slot }) => slot)).size, twice: kept.length - new Set(kept.map(({ slot }) => slot)).size }
}

async function main(): Promise<boolean> {
  const folder = await mkdtemp(path.join(tmpdir(), 'mafteach-machines-'))
  const ending: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })]
  let ended: Promise<void> | null = null
  const endEach = async () => {
    for (const end of ending.reverse()) await end().catch((error: unknown) => console.error(error))
  }
  const endAll = () => (ended ??= endEach())
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void endAll().then(() => process.exit(1)))
  try {
    const machines = await withMachines(folder, ending)
    const { cluster, servers, balancer } = machines
    console.log(`${SERVERS} servers, nginx, a primary and a synchronous standby; ${VISITORS} visitors without a pause`)
    const visitors = sendVisitors(balancer.address, VISITORS, CENTER, machines.slots)
    const begun = Date.now()
    await wait(QUIET_MS)
    console.log(await toldByStandby(cluster))
    const serverGoneAt = Date.now()
    await servers[0]?.end('SIGKILL')
    await wait(QUIET_MS)
    await machines.restart(0)
    const serverBackAt = Date.now()
    await wait(QUIET_MS)
    const primaryGoneAt = Date.now()
    const promoted = cluster.watch()
    await cluster.killPrimary()
    const promotedAt = await promoted
    await wait(MOST_AWAY_MS / 2)
    const endAt = Date.now()
    await visitors.leave()
    const { asked, acknowledged } = visitors
    told('all well', asked, begun, serverGoneAt)
    told('one of three servers killed, started again', asked, serverGoneAt, serverBackAt)
    told('all well again', asked, serverBackAt, primaryGoneAt)
    told(`primary killed, standby promoted after ${seconds(promotedAt - primaryGoneAt)}`, asked, primaryGoneAt, promotedAt)
    told('the standby is the primary', asked, promotedAt, endAt)
    const away = { server: backAfter(asked, serverGoneAt), primary: backAfter(asked, primaryGoneAt), promoted: backAfter(asked, promotedAt) }
    console.log(`writing works again: ${seconds(away.server)} after the server's end, ${seconds(away.primary)} after the primary's end (${seconds(away.promoted)} after the promotion)`)
    const lost = await lostOf(machines, acknowledged)
    console.log(`acknowledged: ${acknowledged.saved.length} savings, ${acknowledged.booked.length} appointments; lost: ${lost.savings} and ${lost.bookings}; times given twice: ${lost.twice}`)
    const works = away.server <= MOST_AWAY_MS && away.primary <= MOST_AWAY_MS && lost.savings + lost.bookings + lost.twice === 0
    console.log(works ? 'Nothing acknowledged is lost, and the service returned by itself.' : 'NOT as it should be.')
    return works && acknowledged.saved.length > 0 && acknowledged.booked.length > 0
  } finally {
    await endAll()
  }
}

process.exitCode = (await main()) ? 0 : 1
