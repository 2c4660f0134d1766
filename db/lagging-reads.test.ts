/** Reads that may lag, against real servers: a replica that answers, one that is not there, and one that is silent. */
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { sql } from 'drizzle-orm'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Connection, type Database, openDatabase } from './client'
import { laggingReads } from './lagging-reads'
import { migrateDatabase } from './migrate'
import { serverUrlForTests } from './test-databases'

/** Two databases under their own names, so that it can be seen which one answered. */
const [PRIMARY, REPLICA] = ['primary', 'replica'].map((kind) => `mafteach_${kind}_${randomBytes(4).toString('hex')}`) as [string, string]

function urlOf(name: string): string {
  const url = new URL(serverUrlForTests())
  url.pathname = `/${name}`
  return url.href
}

let admin: postgres.Sql
let primary: Connection
beforeAll(async () => {
  admin = postgres(serverUrlForTests(), { max: 1, onnotice: () => undefined })
  for (const name of [PRIMARY, REPLICA]) await admin.unsafe(`create database ${name}`)
  primary = await openDatabase({ url: urlOf(PRIMARY) })
})
afterAll(async () => {
  await primary?.close()
  for (const name of [PRIMARY, REPLICA]) await admin?.unsafe(`drop database ${name} with (force)`)
  await admin?.end()
})

async function whoAnswers(db: Database): Promise<string> {
  const [row] = (await db.execute(sql`select current_database() as name`)) as unknown as readonly { name: string }[]
  return row?.name ?? ''
}

test('a replica answers; without one the primary does', async () => {
  const reads = await laggingReads(primary.db, [urlOf(REPLICA)])
  expect(await reads.read(whoAnswers)).toBe(REPLICA)
  await reads.close()
  const none = await laggingReads(primary.db, [])
  expect(await none.read(whoAnswers)).toBe(PRIMARY)
  await none.close()
})

test('of two replicas the one that is there answers, and the lost one is asked again after a while', async () => {
  let now = 0
  const asked: string[] = []
  const reads = await laggingReads(primary.db, ['postgres://127.0.0.1:1/nothing', urlOf(REPLICA)], { clock: () => now })
  const ask = async () => asked.push(await reads.read(whoAnswers))
  for (let count = 0; count < 4; count += 1) await ask()
  // Once the lost one was tried, and the primary stood in for it.
  expect(asked.filter((name) => name === PRIMARY).length).toBe(1)
  expect(asked.slice(-2)).toEqual([REPLICA, REPLICA])
  now = 15_000
  for (let count = 0; count < 2; count += 1) await ask()
  expect(asked.filter((name) => name === PRIMARY).length).toBe(2)
  await reads.close()
})

test('a server has as many lines as its address says, and migrates with as few as there can be', async () => {
  const pids = async ({ db }: Connection) => {
    const rows = await Promise.all(Array.from({ length: 6 }, () => db.execute(sql`select pg_backend_pid() as pid, pg_sleep(0.1)`)))
    return new Set(rows.map((row) => (row as unknown as readonly { pid: number }[])[0]?.pid)).size
  }
  const three = await openDatabase({ url: `${urlOf(PRIMARY)}?max=3` })
  expect(await pids(three)).toBe(3)
  await three.close()
  const one = await openDatabase({ url: `${urlOf(PRIMARY)}?max=1` })
  await migrateDatabase(one)
  expect(await pids(one)).toBe(2)
  await one.close()
})

test('a replica that is silent holds nobody up for long', async () => {
  const silent = createServer(() => undefined).listen(0, '127.0.0.1')
  await once(silent, 'listening')
  const reads = await laggingReads(primary.db, [`postgres://127.0.0.1:${(silent.address() as AddressInfo).port}/nothing`], { patienceMs: 100 })
  const begun = Date.now()
  expect(await reads.read(whoAnswers)).toBe(PRIMARY)
  expect(Date.now() - begun).toBeLessThan(3_000)
  await reads.close()
  silent.close()
})
