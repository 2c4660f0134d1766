/** A primary and its synchronous standby, in a folder of their own on this machine, and the watcher that promotes the standby. */
import { execFile, execFileSync } from 'node:child_process'
import { chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import postgres from 'postgres'

const run = promisify(execFile)

/** Postgres does not run as root; Debian's package brings a user for it. */
const AS_POSTGRES = process.getuid?.() === 0 ? ['runuser', '-u', 'postgres', '--'] : []
const LOOK_EVERY_MS = 1_000
/** Looks in a row without an answer after which the primary is taken for lost. */
const LOST_AFTER = 3

export interface Cluster {
  /** Both servers in one URL: whichever takes changes is found. */
  readonly url: string
  /** The standby alone, for reads that may lag. */
  readonly replicaUrl: string
  /** Ends the primary as a lost machine does: at once, and nothing is written any more. */
  killPrimary(): Promise<void>
  /** Looks after the primary, and promotes the standby once it is lost. @returns when that was, in milliseconds since 1970 */
  watch(): Promise<number>
  stop(): Promise<void>
}

/** Where Debian keeps the programs of each version. */
const VERSIONS = '/usr/lib/postgresql'

async function pg(program: string, ...args: string[]): Promise<void> {
  const newest = (await readdir(VERSIONS)).sort((one, other) => Number(other) - Number(one))[0] ?? ''
  const [first = '', ...rest] = [...AS_POSTGRES, path.join(VERSIONS, newest, 'bin', program), ...args]
  await run(first, rest, { cwd: '/' })
}

/** @param ports of the primary and the standby */
export async function startCluster(ports: readonly [number, number]): Promise<Cluster> {
  const folder = await mkdtemp(path.join(tmpdir(), 'mafteach-cluster-'))
  if (AS_POSTGRES.length > 0) execFileSync('chown', ['postgres', folder])
  await chmod(folder, 0o700)
  const [primary, standby] = ['primary', 'standby'].map((name) => path.join(folder, name)) as [string, string]
  const urlOf = (port: number, database = 'mafteach') => `postgres://postgres@127.0.0.1:${port}/${database}`
  const start = (data: string, port: number) =>
    pg('pg_ctl', 'start', '-w', '-D', data, '-l', `${data}.log`, '-o', `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1`)
  const ask = async <T>(port: number, question: (sql: postgres.Sql) => Promise<T>, database = 'postgres'): Promise<T> => {
    const sql = postgres(urlOf(port, database), { max: 1, connect_timeout: 2, onnotice: () => undefined })
    return question(sql).finally(() => sql.end({ timeout: 1 }))
  }

  await pg('initdb', '-D', primary, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale', 'C.UTF-8')
  await start(primary, ports[0])
  await ask(ports[0], (sql) => sql.unsafe('create database mafteach'))
  await pg('pg_basebackup', '-h', '127.0.0.1', '-p', String(ports[0]), '-U', 'postgres', '-D', standby, '-R', '-X', 'stream', '-c', 'fast')
  await start(standby, ports[1])
  // From now on the primary acknowledges nothing that the standby has not written down.
  await ask(ports[0], async (sql) => {
    await sql.unsafe(`alter system set synchronous_standby_names = '*'`)
    await sql.unsafe('select pg_reload_conf()')
    for (let tries = 0; ; tries += 1) {
      const [row] = await sql<{ sync_state: string }[]>`select sync_state from pg_stat_replication`
      if (row?.sync_state === 'sync') break
      if (tries > 100) throw new Error('The standby does not follow the primary')
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  })

  const isThere = () => ask(ports[0], (sql) => sql`select 1`).then(() => true, () => false)
  return {
    url: `postgres://postgres@127.0.0.1:${ports[0]},127.0.0.1:${ports[1]}/mafteach`,
    replicaUrl: urlOf(ports[1]),
    async killPrimary() {
      const [pid] = (await readFile(path.join(primary, 'postmaster.pid'), 'utf8')).split('\n')
      // First the postmaster is held, so that it cannot tidy up while its children end.
      process.kill(Number(pid), 'SIGSTOP')
      const children = execFileSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' }).split(/\s+/).filter(Boolean)
      for (const each of [...children, String(pid)]) process.kill(Number(each), 'SIGKILL')
    },
    async watch() {
      for (let lost = 0; lost < LOST_AFTER; ) {
        await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
        lost = (await isThere()) ? 0 : lost + 1
      }
      await pg('pg_ctl', 'promote', '-w', '-D', standby)
      return Date.now()
    },
    async stop() {
      for (const data of [primary, standby]) await pg('pg_ctl', 'stop', '-m', 'immediate', '-D', data).catch(() => undefined)
      await rm(folder, { recursive: true, force: true })
    },
  }
}
