/** Several servers beside each other on one database, each a process of its own, and a mail server that counts. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Connection } from '#db/client'
import { migrateDatabase } from '#db/migrate'
import { appointmentMessages, appointmentSlots } from '#db/schema/index'
import { openTestDatabase } from '#db/test-databases'
import { decodedText, type MailServer, startMailServer } from '~/mail/testing/mail-server'
import { newKeyLine } from '~/vault/keyring.server'
import { book } from './bookings.server'
import { newMark } from './code.server'
import { CENTER, MEETING, testVault } from './testing/fixtures'

const KEY = newKeyLine()
const APPOINTMENTS = 12

let connection: Connection
let mail: MailServer
beforeAll(async () => {
  connection = await openTestDatabase('postgres')
  await migrateDatabase(connection)
  mail = await startMailServer()
})
afterAll(async () => {
  await mail?.close()
  await connection?.close()
})

/** Appointments in two hours, asked for a week ago: all of them are to be reminded of. */
async function dueAppointments(): Promise<void> {
  const now = Date.now()
  const slots = Array.from({ length: APPOINTMENTS }, (_, desk) => ({
    id: `slot-${desk}`, desk: desk + 1, centerId: CENTER, startsAt: new Date(now + 2 * 3_600_000), minutes: 30, kinds: ['phone' as const], languages: ['he' as const], interpreter: true,
  }))
  await connection.db.insert(appointmentSlots).values(slots)
  for (const [desk, { id }] of slots.entries()) {
    const asked = { ...MEETING, kind: 'phone' as const, person: { ...MEETING.person, email: `planted${desk}@example.org` } }
    const booked = await book(connection.db, testVault(KEY), { centerId: CENTER, slotId: id, asked, mark: newMark() }, new Date(now - 7 * 86_400_000))
    expect(booked).toHaveProperty('code')
  }
}

async function startServer(url: string) {
  const program = path.join(import.meta.dirname, 'testing', 'keep-appointments.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', program], {
    env: { ...process.env, TEST_DATABASE_URL: url, TEST_KEY: KEY, SMTP_URL: mail.url, MAIL_FROM: 'Mafteach <desk@example.org>' },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  await once(child.stdout, 'data')
  return {
    async stop() {
      child.stdin.write('stop\n')
      const [code] = (await ended) as [number | null]
      return code
    },
  }
}

test('two servers send each reminder once, and stop when they are told to', async () => {
  await dueAppointments()
  const [row] = (await connection.db.execute(sql`select current_database() as name`)) as unknown as { name: string }[]
  const { TEST_DATABASE_URL: given, PGUSER = 'postgres', PGPASSWORD = '', PGHOST, PGPORT = '5432' } = process.env
  const url = new URL(given ?? `postgres://${encodeURIComponent(PGUSER)}:${encodeURIComponent(PGPASSWORD)}@${PGHOST}:${PGPORT}/`)
  url.pathname = `/${row?.name ?? ''}`
  const servers = await Promise.all([startServer(url.href), startServer(url.href)])
  await expect.poll(() => mail.letters.length, { timeout: 60_000, interval: 100 }).toBe(APPOINTMENTS)
  expect(await Promise.all(servers.map((server) => server.stop()))).toEqual([0, 0])
  // A third, started later, finds nothing to do.
  expect(await (await startServer(url.href)).stop()).toBe(0)
  expect(mail.letters.map(({ to }) => to).sort()).toEqual(Array.from({ length: APPOINTMENTS }, (_, desk) => `<planted${desk}@example.org>`).sort())
  expect(decodedText(mail.letters[0]?.text ?? '')).toContain(MEETING.person.name)
  const messages = await connection.db.select().from(appointmentMessages)
  expect(messages.map(({ state }) => state)).toEqual(Array.from({ length: APPOINTMENTS }, () => 'sent'))
})
