/** Faults done to the built portal, and what residents see of them. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { layBlankDatabase } from '#db/test-blank'
import { emptyDatabase, type Line, lineTo, opens, runPortal, type RunningPortal, save, until } from './server'

/** Kills of a server in the middle of savings, and savings acknowledged before each kill. */
const KILLS = Number(process.env['FAULT_KILLS'] ?? 1)
const SAVES = Number(process.env['FAULT_SAVES'] ?? 12)
/** A kill with its start and its savings, on a busy machine. */
const PATIENCE_MS = 300_000

/** What goes on without a database, with the statuses that are no failure. */
const GOES_ON = ['/healthz', '/he', '/ar/rights/income-support', '/ru/check', '/en/results', '/am/centers', '/he/centers?place=Lod', '/ar/centers/shil-lod', '/he/letters', '/en/sources']

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mafteach-faults-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const statusOf = async (address: string, at: string) => (await fetch(address + at)).status

async function goesOn({ address }: RunningPortal): Promise<void> {
  for (const at of GOES_ON) {
    const answer = await fetch(address + at)
    expect(`${answer.status} ${at}`).toBe(`200 ${at}`)
    await answer.text()
  }
  const screened = await fetch(`${address}/api/v1/screenings`, {
    method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ facts: {} }),
  })
  expect(screened.status).toBe(200)
}

describe('a Postgres server', () => {
  let database: Awaited<ReturnType<typeof emptyDatabase>>
  let line: Line
  let portal: RunningPortal
  beforeAll(async () => {
    database = await emptyDatabase()
    line = await lineTo(database.url)
  })
  afterAll(async () => {
    await portal?.end('SIGKILL')
    line?.close()
    await database?.drop()
  })

  test('away before the start: the portal serves, says so where it must, and finds the database by itself', async () => {
    line.set('cut')
    portal = await runPortal({ DATABASE_URL: line.url, DATA_DIR: path.join(folder, 'server'), TRUSTED_PROXIES: '1', MOST_AT_ONCE: '12' })
    await goesOn(portal)
    expect(await statusOf(portal.address, '/readyz')).toBe(503)
    expect(await save(portal.address, '203.0.113.1')).toBeNull()
    const staff = await fetch(`${portal.address}/he/appointment/yours`, { redirect: 'manual' })
    expect(staff.status).toBeLessThan(500)
    line.set('open')
    await until(async () => (await statusOf(portal.address, '/readyz')) === 200)
    expect(await save(portal.address, '203.0.113.1')).not.toBeNull()
  })

  test('away in the middle: nothing breaks, what was saved is there afterwards', async () => {
    const code = (await save(portal.address, '203.0.113.2')) as string
    line.set('cut')
    await goesOn(portal)
    expect(await save(portal.address, '203.0.113.2')).toBeNull()
    expect(await opens(portal.address, code, '203.0.113.2')).toBe(false)
    expect(await statusOf(portal.address, '/readyz')).toBe(503)
    line.set('open')
    await until(async () => (await statusOf(portal.address, '/readyz')) === 200)
    expect(await opens(portal.address, code, '203.0.113.2')).toBe(true)
  })

  test('more visitors than it can answer: some are asked to come back, health is told meanwhile, and then all is well again', async () => {
    const seen = new Map<number, number>()
    let busyPage = ''
    let isOver = false
    const visitor = async (number: number) => {
      for (let page = 0; page < 4; page += 1) {
        const answer = await fetch(`${portal.address}/ar/centers?place=Lod`, { headers: { 'X-Forwarded-For': `198.51.100.${number}` } })
        const text = await answer.text()
        seen.set(answer.status, (seen.get(answer.status) ?? 0) + 1)
        if (answer.status === 503) busyPage = `${answer.headers.get('Retry-After')} ${text}`
      }
    }
    const health: number[] = []
    const watcher = async () => {
      while (!isOver) {
        const begun = Date.now()
        expect((await fetch(`${portal.address}/healthz`)).status).toBe(200)
        health.push(Date.now() - begun)
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
    }
    const watching = watcher()
    await Promise.all(Array.from({ length: 100 }, (_, number) => visitor(number)))
    isOver = true
    await watching
    expect([...seen.keys()].sort()).toEqual([200, 503])
    expect(busyPage).toMatch(/^20 /)
    for (const line of ['100', '101', '118', '1201']) expect(busyPage).toContain(`tel:${line}`)
    expect(health.sort((one, other) => one - other)[Math.floor(health.length / 2)]).toBeLessThan(1_000)
    for (let page = 0; page < 8; page += 1) expect(await statusOf(portal.address, '/ar/centers?place=Lod')).toBe(200)
    expect(await save(portal.address, '203.0.113.4')).not.toBeNull()
  })

  test('slow: pages do not wait for it, and a saving ends with a refusal', async () => {
    line.set('held')
    await goesOn(portal)
    const begun = Date.now()
    expect(await save(portal.address, '203.0.113.3')).toBeNull()
    expect(Date.now() - begun).toBeLessThan(15_000)
    line.set('open')
    await until(async () => (await statusOf(portal.address, '/readyz')) === 200)
    expect(await save(portal.address, '203.0.113.3')).not.toBeNull()
    expect(portal.said()).not.toContain('203.0.113')
    expect(await portal.end('SIGTERM')).toBe(0)
  })
})

describe.each(['pglite', 'postgres'] as const)('killed in the middle of savings, on %s', (engine) => {
  test('every saving that was acknowledged is there', { timeout: KILLS * PATIENCE_MS }, async () => {
    const database = engine === 'postgres' ? await emptyDatabase() : null
    const data = path.join(folder, `kill-${engine}`)
    if (!database) await layBlankDatabase(path.join(data, 'pglite'))
    const settings = { DATA_DIR: data, TRUSTED_PROXIES: '1', ...(database ? { DATABASE_URL: database.url } : {}) }
    const acknowledged: string[] = []
    let asked = 0
    const source = () => `198.51.${Math.floor(asked / 200) % 200}.${(asked += 1) % 200}`
    for (let kill = 0; kill < KILLS; kill += 1) {
      const portal = await runPortal(settings)
      const enough = acknowledged.length + SAVES
      let isOver = false
      const visitor = async () => {
        while (!isOver) {
          const code = await save(portal.address, source()).catch(() => null)
          if (code !== null) acknowledged.push(code)
        }
      }
      const visitors = Promise.all([visitor(), visitor(), visitor()])
      await until(() => Promise.resolve(acknowledged.length >= enough), 120_000)
      await portal.end('SIGKILL')
      isOver = true
      await visitors
    }
    const again = await runPortal(settings)
    const missing: string[] = []
    for (const code of acknowledged) if (!(await opens(again.address, code, source()))) missing.push(code)
    await again.end('SIGKILL')
    await database?.drop()
    expect(acknowledged.length).toBeGreaterThanOrEqual(KILLS * SAVES)
    expect(missing).toEqual([])
  })
})
