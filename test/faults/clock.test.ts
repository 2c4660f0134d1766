/** The clock of the server jumps while the portal runs, and jumps back; that of the database does not. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from '#db/client'
import { migrateDatabase } from '#db/migrate'
import { savedScreenings } from '#db/schema/index'
import { signedInAs } from '~/accounts/test-world'
import { newKeyLine, parseKeyring } from '~/vault/keyring.server'
import { vaultOf } from '~/vault/seal.server'
import { emptyDatabase, opens, runPortal, save, until } from './server'

const DAY = 86_400_000
const SHIFTED = pathToFileURL(fileURLToPath(new URL('shifted-clock.mjs', import.meta.url))).href

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mafteach-clock-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('nothing breaks, nobody stays signed in too long, and nothing is deleted before its time', async () => {
  const database = await emptyDatabase()
  const keys = newKeyLine()
  const connection = await openDatabase({ url: database.url })
  await migrateDatabase(connection)
  const { token } = await signedInAs({ db: connection.db, vault: vaultOf(parseKeyring(keys)) }, [{ centerId: 'shil-lod', role: 'counsellor' }])
  const clock = path.join(folder, 'clock')
  const jump = async (ms: number) => {
    await writeFile(clock, String(ms))
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
  const settings = { DATABASE_URL: database.url, DATA_DIR: folder, VAULT_KEYS: keys, TRUSTED_PROXIES: '1', NODE_OPTIONS: `--import=${SHIFTED}`, CLOCK_FILE: clock }
  let portal = await runPortal(settings)
  const statusOf = async (at: string, cookie: string) => (await fetch(portal.address + at, { redirect: 'manual', headers: { Cookie: cookie } })).status
  const desk = () => statusOf('/he/staff', `mafteach-staff=${token}`)
  const answers = async () => {
    const sent = await fetch(`${portal.address}/he/check/your-home`, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ housing: 'renter', paysArnona: 'true', electricityContractInOwnName: 'true' }) })
    return sent.headers.getSetCookie().map((line) => line.split(';')[0]).join('; ')
  }
  /** Whether the answers of a cookie are still known. */
  const knows = async (cookie: string) => (await (await fetch(`${portal.address}/he/check/your-home`, { headers: { Cookie: cookie } })).text()).includes('checked=""')

  const code = (await save(portal.address, '203.0.113.1')) as string
  const cookie = await answers()
  expect([await desk(), await knows(cookie)]).toEqual([200, true])

  // Back by a day: sessions and answers were made in what is now the future.
  await jump(-DAY)
  expect([await desk(), await knows(cookie), await opens(portal.address, code, '203.0.113.2')]).toEqual([200, true, true])
  expect(await save(portal.address, '203.0.113.3')).not.toBeNull()

  // Ahead by a day: sessions and the answers of the cookie are over, and nothing fails by it.
  await jump(DAY)
  expect([await desk(), await knows(cookie), await opens(portal.address, code, '203.0.113.4')]).toEqual([302, false, true])
  expect(await statusOf('/he/results', cookie)).toBe(200)
  expect(await knows(await answers())).toBe(true)

  // Ahead by a hundred days, from the start on: what has not expired by the clock of the database stays.
  await portal.end('SIGTERM')
  await jump(100 * DAY)
  portal = await runPortal(settings)
  expect(await opens(portal.address, code, '203.0.113.5')).toBe(false)
  await until(() => Promise.resolve(portal.said().includes('ClocksDiffer')))
  expect((await connection.db.select().from(savedScreenings)).length).toBe(2)
  await jump(0)
  expect(await opens(portal.address, code, '203.0.113.6')).toBe(true)
  await portal.end('SIGKILL')
  await connection.close()
  await database.drop()
})
