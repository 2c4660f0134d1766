/** Ids that stand in a query or a form of the desk's pages, where the access matrix asks with none: those of other centers are not there. */
import type { ActionFunctionArgs, AppLoadContext } from '@remix-run/node'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { appointmentBookings, auditLog } from '#db/schema/index'
import { quietServer } from '~/editing/testing'
import { startSession } from '~/accounts/sessions.server'
import { openWorld, staffAs, type World } from '~/accounts/test-world'
import { book } from '~/appointments/bookings.server'
import { newMark } from '~/appointments/code.server'
import { MEETING, publishTimes } from '~/appointments/testing/fixtures'
import { openFile } from '~/casework/files/files.server'
import { NO_ANSWERS } from '~/interview/answers'
import { createDirectory } from '~/referral/directory.server'
import { NOTHING_DECIDED } from '~/server/context'
import { loader as board } from './queue-board'
import { loader as day } from './day'
import { action, loader } from './quick-screening'
import { loader as slots } from './slots'

const HERE = 'center-here'
const ELSEWHERE = 'center-elsewhere'

let world: World
let context: AppLoadContext
let token: string
let staffId: string
beforeAll(async () => {
  world = await openWorld('pglite')
  context = {
    ...world.context, ...quietServer(world.context.db), source: '192.0.2.1', directory: createDirectory(world.context.db), secret: 'for tests alone', nonce: '', staffDirectory: null,
    operator: NOTHING_DECIDED, checkDatabase: () => Promise.resolve(),
  } as AppLoadContext
  const me = await staffAs(world, [{ centerId: HERE, role: 'centerManager' }])
  staffId = me.id
  token = await startSession(world.context.db, me.id, 'full', new Date())
})
afterAll(() => world?.connection.close())

type Run = (args: ActionFunctionArgs) => unknown

async function ask(run: Run, query: string, form?: Readonly<Record<string, string>>): Promise<unknown> {
  const headers = { Host: 'portal.test', Cookie: `mafteach-staff=${token}`, Origin: 'http://portal.test' }
  const request = new Request(`http://portal.test/he/staff/page${query}`, form ? { method: 'POST', headers, body: new URLSearchParams(form) } : { headers })
  return Promise.resolve()
    .then(() => run({ request, params: { lang: 'he' }, context }))
    .catch((thrown: unknown) => {
      if (thrown instanceof Response) return thrown.status
      throw thrown
    })
}

test('a file in the address is read at its own center alone, and the reading is written down', async () => {
  const { db, vault } = world.context
  const own = await openFile(db, vault, { id: staffId }, { center: HERE, kind: 'family', language: 'am' })
  const other = await openFile(db, vault, { id: staffId }, { center: ELSEWHERE, kind: 'family', language: 'am' })
  expect(await ask(loader as Run, `?file=${own.id}`)).toMatchObject({ file: { number: own.number, language: 'am' } })
  expect(await ask(loader as Run, `?file=${other.id}`)).toBe(404)
  expect(await ask(loader as Run, '?file=nothing')).toBe(404)
  const read = (await db.select().from(auditLog).where(eq(auditLog.action, 'case.read'))).map(({ recordId }) => recordId)
  expect(read).toEqual([own.id])
})

test('answers go to a file of one’s own center, and to no other', async () => {
  const { db, vault } = world.context
  const own = await openFile(db, vault, { id: staffId }, { center: HERE, kind: 'family', language: 'am' })
  const other = await openFile(db, vault, { id: staffId }, { center: ELSEWHERE, kind: 'family', language: 'am' })
  const answers = JSON.stringify({ ...NO_ANSWERS, facts: { sex: 'female' }, trail: ['about-you'] })
  const form = (file: number) => ({ do: 'save', live: '1', answers, file: String(file), agreed: '1' })
  expect(await ask(action as Run, '', form(other.number))).toMatchObject({ data: { type: 'unsaved', problem: 'file' } })
  const saved = await ask(action as Run, '', form(own.number))
  expect(saved).toBeInstanceOf(Response)
  expect((saved as Response).headers.get('Location')).toBe(`/he/staff/files/${own.id}`)
})

test('a screening attached to another center’s appointment is not there', async () => {
  const { db, vault } = world.context
  const ids: string[] = []
  for (const centerId of [HERE, ELSEWHERE]) {
    const [slotId = ''] = await publishTimes(db, 1, '2030-03-01', centerId)
    await book(db, vault, { centerId, slotId, asked: { ...MEETING, screening: '2222222222222222' }, mark: newMark() }, new Date())
    const [booking] = await db.select().from(appointmentBookings).where(eq(appointmentBookings.centerId, centerId))
    ids.push(booking?.id ?? '')
  }
  const form = (id: string) => ({ do: 'openAttached', of: 'booking', id })
  expect(await ask(action as Run, '', form(ids[0] ?? ''))).toMatchObject({ data: { type: 'refused' } })
  expect(await ask(action as Run, '', form(ids[1] ?? ''))).toBe(404)
  expect(await ask(action as Run, '', form('nothing'))).toBe(404)
})

test.each([['day', day], ['board', board], ['slots', slots]])('another center’s %s is not there', async (_name, run) => {
  expect(await ask(run as Run, `?center=${ELSEWHERE}`)).toBe(404)
  expect(await ask(run as Run, `?center=${HERE}`)).toMatchObject({})
  expect(await ask(run as Run, `?center=${HERE}`)).not.toBe(404)
})
