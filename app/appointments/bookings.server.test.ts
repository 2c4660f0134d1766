import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { eq, isNull, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Connection, openDatabase } from '#db/client'
import { migrateDatabase } from '#db/migrate'
import { appointmentBookings, appointmentCallBacks, appointmentMessages, appointmentSlots } from '#db/schema/index'
import { layBlankDatabase } from '#db/test-blank'
import { openTestDatabase, TEST_ENGINES } from '#db/test-databases'
import { codeFrom } from '~/interview/saved/code'
import { newKeyLine } from '~/vault/keyring.server'
import { answered } from './answered.server'
import { book, cancelBooking, findBooking, moveBooking, withdrawScreening } from './bookings.server'
import { askForCallBack, cancelCallBack, findCallBack } from './call-backs.server'
import { instantInIsrael } from './clock'
import { codeOfMark, isMark, newMark } from './code.server'
import { attachedToBooking, blockSlot, cancelForCenter, dayOfCenter, markOutcome, publishSlots, removeFreeSlots, unblockSlot } from './desk.server'
import { attachedToCallBack, callBackQueue, finishCallBack, setTakesCallBacks, takeCallBack } from './desk-call-backs.server'
import { forgetOld } from './forget.server'
import { freeSlot, freeSlots, takesCallBacks } from './slots.server'
import { slotsOfWeek } from './slots-of-week'
import { CALL_BACK, CENTER, MEETING, publishTimes, testVault } from './testing/fixtures'

const KEY = newKeyLine()
const vault = testVault(KEY)
const NOW = instantInIsrael('2026-11-22', '08:00')
const DAY = '2026-11-24'
const SCREENING = codeFrom(Array(14).fill(5))

const codeIn = (outcome: object) => ('code' in outcome ? String(outcome.code) : expect.fail(JSON.stringify(outcome)))

async function emptied({ db }: Connection): Promise<void> {
  for (const table of [appointmentMessages, appointmentBookings, appointmentCallBacks, appointmentSlots]) await db.delete(table)
}

describe.each(TEST_ENGINES)('appointments on %s', (engine) => {
  let connection: Connection
  const db = () => connection.db
  const bookAt = (slotId: string, mark = newMark(), asked = MEETING) => book(db(), vault, { centerId: CENTER, slotId, asked, mark }, NOW)

  beforeAll(async () => {
    connection = await openTestDatabase(engine)
    await migrateDatabase(connection)
  })
  afterAll(() => connection?.close())
  beforeEach(() => emptied(connection))

  test('one time goes to one of fifty who ask at once; the others find other times', async () => {
    const [wanted = '', ...others] = await publishTimes(db(), 3, DAY)
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => bookAt(wanted)))
    expect(outcomes.filter((outcome) => 'code' in outcome)).toHaveLength(1)
    expect(outcomes.filter((outcome) => 'problem' in outcome && outcome.problem === 'taken')).toHaveLength(49)
    expect((await freeSlots(db(), CENTER, NOW)).map(({ id }) => id)).toEqual(others)
    expect(await db().select().from(appointmentBookings)).toHaveLength(1)
  })

  test('fifty who ask for ten times, five for each, fill all ten', async () => {
    const times = await publishTimes(db(), 10, DAY)
    const outcomes = await Promise.all(Array.from({ length: 50 }, (_, index) => bookAt(times[index % 10] ?? '')))
    expect(outcomes.filter((outcome) => 'code' in outcome)).toHaveLength(10)
    expect(await freeSlots(db(), CENTER, NOW)).toEqual([])
  })

  test('the database itself refuses a second appointment at a time', async () => {
    const [slotId = ''] = await publishTimes(db(), 1, DAY)
    await bookAt(slotId)
    const [row] = await db().select().from(appointmentBookings)
    await expect(db().insert(appointmentBookings).values({ ...row!, id: 'x', codeIndex: 'y' })).rejects.toThrow()
    await db().insert(appointmentBookings).values({ ...row!, id: 'x', codeIndex: 'y', cancelledAt: NOW })
  })

  test('the same form sent many times is one appointment, and each answer is its code', async () => {
    const [slotId = ''] = await publishTimes(db(), 1, DAY)
    const mark = newMark()
    expect(isMark(mark)).toBe(true)
    const codes = (await Promise.all(Array.from({ length: 10 }, () => bookAt(slotId, mark)))).map(codeIn)
    expect(new Set(codes)).toEqual(new Set([codeOfMark(mark, vault)]))
    expect(await db().select().from(appointmentBookings)).toHaveLength(1)
  })

  test('an appointment is found by its code, with who comes and what they attached', async () => {
    const [slotId = ''] = await publishTimes(db(), 1, DAY)
    const code = codeIn(await bookAt(slotId, newMark(), { ...MEETING, screening: SCREENING }))
    const found = await findBooking(db(), vault, code)
    expect(found).toMatchObject({ booking: { kind: 'inPerson', language: 'ar', interpreter: true }, slot: { id: slotId } })
    expect(await findBooking(db(), vault, codeFrom(Array(14).fill(1)))).toBeNull()
    expect(await dayOfCenter(db(), vault, CENTER, DAY)).toMatchObject([{ booking: { person: MEETING.person, hasScreening: true, outcome: null } }])
    const id = found!.booking.id
    expect(await attachedToBooking(db(), vault, CENTER, id)).toBe(SCREENING)
    expect(await attachedToBooking(db(), vault, 'another-center', id)).toBeNull()
    // Withdrawn, it is gone for the center, and the appointment stays.
    await withdrawScreening(db(), vault, code)
    expect(await attachedToBooking(db(), vault, CENTER, id)).toBeNull()
    expect(await dayOfCenter(db(), vault, CENTER, DAY)).toMatchObject([{ booking: { person: MEETING.person, hasScreening: false } }])
    await markOutcome(db(), 'another-center', id, 'missed')
    await markOutcome(db(), CENTER, id, 'came')
    expect(await dayOfCenter(db(), vault, CENTER, DAY)).toMatchObject([{ booking: { outcome: 'came' } }])
    expect(await dayOfCenter(db(), vault, 'another-center', DAY)).toEqual([])
  })

  test('an appointment moves to a free time and frees its own; the code stays', async () => {
    const [first = '', second = '', third = ''] = await publishTimes(db(), 3, DAY)
    const code = codeIn(await bookAt(first))
    await bookAt(second)
    expect(await moveBooking(db(), vault, code, second, NOW)).toEqual({ problem: 'taken' })
    expect(await moveBooking(db(), vault, code, third, NOW)).toEqual({ moved: true })
    expect(await moveBooking(db(), vault, code, third, NOW)).toEqual({ moved: true })
    expect(await findBooking(db(), vault, code)).toMatchObject({ booking: { moves: 1 }, slot: { id: third } })
    expect((await freeSlots(db(), CENTER, NOW)).map(({ id }) => id)).toEqual([first])
    expect(await moveBooking(db(), vault, codeFrom(Array(14).fill(1)), first, NOW)).toEqual({ problem: 'gone' })
  })

  test('of many who move to one time at once one gets it, and nobody loses their own', async () => {
    const [wanted = '', ...times] = await publishTimes(db(), 9, DAY)
    const codes = await Promise.all(times.map(async (slotId) => codeIn(await bookAt(slotId))))
    const outcomes = await Promise.all(codes.map((code) => moveBooking(db(), vault, code, wanted, NOW)))
    expect(outcomes.filter((outcome) => 'moved' in outcome)).toHaveLength(1)
    const live = await db().select({ slotId: appointmentBookings.slotId }).from(appointmentBookings).where(isNull(appointmentBookings.cancelledAt))
    expect(new Set(live.map(({ slotId }) => slotId)).size).toBe(8)
  })

  test('two who want each other’s times keep their own', async () => {
    const [first = '', second = ''] = await publishTimes(db(), 2, DAY)
    const [one, other] = [codeIn(await bookAt(first)), codeIn(await bookAt(second))]
    const outcomes = await Promise.all([moveBooking(db(), vault, one, second, NOW), moveBooking(db(), vault, other, first, NOW)])
    expect(outcomes).toEqual([{ problem: 'taken' }, { problem: 'taken' }])
  })

  test('an appointment moves only to where it can be had as it was asked for', async () => {
    const [first = '', second = '', third = ''] = await publishTimes(db(), 3, DAY)
    const [elsewhere = ''] = await publishTimes(db(), 1, DAY, 'another-center')
    await db().update(appointmentSlots).set({ interpreter: false }).where(eq(appointmentSlots.id, second))
    await db().update(appointmentSlots).set({ languages: ['ar'] }).where(eq(appointmentSlots.id, third))
    const code = codeIn(await bookAt(first))
    for (const slotId of [second, elsewhere, 'nothing']) expect(await moveBooking(db(), vault, code, slotId, NOW)).toEqual({ problem: 'taken' })
    await moveBooking(db(), vault, code, third, NOW)
    expect(await findBooking(db(), vault, code)).toMatchObject({ booking: { interpreter: false } })
  })

  test('a cancelled appointment frees its time and forgets who it was', async () => {
    const [slotId = ''] = await publishTimes(db(), 1, DAY)
    const code = codeIn(await bookAt(slotId, newMark(), { ...MEETING, screening: SCREENING }))
    expect(await cancelBooking(db(), vault, code, NOW)).toEqual({ cancelled: true })
    expect(await cancelBooking(db(), vault, code, NOW)).toEqual({ problem: 'gone' })
    expect(await moveBooking(db(), vault, code, slotId, NOW)).toEqual({ problem: 'gone' })
    const [row] = await db().select().from(appointmentBookings)
    expect(row).toMatchObject({ cancelledBy: 'resident', sealedPerson: null, sealedScreening: null, consentedAt: null })
    codeIn(await bookAt(slotId))
  })

  test('what is over, about to begin, kept by the center or another center’s is not given away', async () => {
    const [first = '', second = '', third = ''] = await publishTimes(db(), 3, DAY)
    const nineOClock = instantInIsrael(DAY, '09:00')
    const at = (slotId: string, now: Date, centerId = CENTER) => book(db(), vault, { centerId, slotId, asked: MEETING, mark: newMark() }, now)
    expect(await at(first, new Date(nineOClock.getTime() - 59 * 60_000))).toEqual({ problem: 'taken' })
    expect(await at(first, NOW, 'another-center')).toEqual({ problem: 'taken' })
    expect(await at('nothing', NOW)).toEqual({ problem: 'taken' })
    expect(await blockSlot(db(), CENTER, second, NOW)).toBe('blocked')
    expect(await at(second, NOW)).toEqual({ problem: 'taken' })
    expect(await freeSlot(db(), CENTER, second, NOW)).toBeNull()
    await unblockSlot(db(), 'another-center', second)
    expect(await at(second, NOW)).toEqual({ problem: 'taken' })
    await unblockSlot(db(), CENTER, second)
    expect(await at(second, NOW)).toHaveProperty('code')
    // Once it began it is neither moved nor cancelled.
    const code = codeIn(await at(third, NOW))
    expect(await cancelBooking(db(), vault, code, instantInIsrael(DAY, '11:01'))).toEqual({ problem: 'gone' })
  })

  test('a time is either taken or kept by the center, when both is asked at once', async () => {
    const times = await publishTimes(db(), 12, DAY)
    const outcomes = await Promise.all(times.map((slotId) => Promise.all([bookAt(slotId), blockSlot(db(), CENTER, slotId, NOW)])))
    for (const [booked, blocked] of outcomes) expect('code' in booked).toBe(blocked === 'taken')
    expect(await blockSlot(db(), 'another-center', times[0] ?? '', NOW)).toBe('unknown')
  })

  test('a week is published once, however often it is sent; what nobody had can be taken back', async () => {
    const { slots: times } = slotsOfWeek({ week: DAY, hours: [{ days: [1, 2], from: '09:00', to: '11:00' }], minutes: 60 })
    const publication = { centerId: CENTER, times, desks: 2, kinds: ['phone' as const], languages: ['he' as const], interpreter: false }
    expect(await publishSlots(db(), publication)).toBe(8)
    expect(await publishSlots(db(), publication)).toBe(0)
    const across = slotsOfWeek({ week: DAY, hours: [{ days: [1], from: '08:30', to: '11:30' }], minutes: 30 }).slots
    expect(await publishSlots(db(), { ...publication, times: across })).toBe(4)
    const [slot] = await freeSlots(db(), CENTER, NOW)
    await book(db(), vault, { centerId: CENTER, slotId: slot!.id, asked: { ...MEETING, kind: 'phone' }, mark: newMark() }, NOW)
    const [from, to] = [instantInIsrael('2026-11-22', '00:00'), instantInIsrael('2026-11-29', '00:00')]
    expect(await removeFreeSlots(db(), 'another-center', from, to)).toBe(0)
    expect(await removeFreeSlots(db(), CENTER, from, to)).toBe(11)
    await expect(publishSlots(db(), { ...publication, kinds: [] })).rejects.toThrow()
    await expect(publishSlots(db(), { ...publication, times: [{ startsAt: NOW, minutes: 0 }] })).rejects.toThrow()
  })

  test('what a center cancels stays closed, and the person is to be told', async () => {
    const [slotId = ''] = await publishTimes(db(), 1, DAY)
    const code = codeIn(await bookAt(slotId))
    const id = (await findBooking(db(), vault, code))!.booking.id
    expect(await cancelForCenter(db(), 'another-center', id, NOW)).toBe(false)
    expect(await cancelForCenter(db(), CENTER, id, NOW)).toBe(true)
    expect(await cancelForCenter(db(), CENTER, id, NOW)).toBe(false)
    expect(await freeSlots(db(), CENTER, NOW)).toEqual([])
    expect(await findBooking(db(), vault, code)).toMatchObject({ booking: { cancelledBy: 'center' } })
    expect(await db().select().from(appointmentMessages)).toMatchObject([{ kind: 'cancelled', state: 'waiting' }])
  })

  test('call-backs are asked of centers that make them, and worked through by one person each', async () => {
    await setTakesCallBacks(db(), CENTER, false)
    const ask = (mark = newMark()) => askForCallBack(db(), vault, { centerId: CENTER, asked: { ...CALL_BACK, screening: SCREENING }, mark }, NOW)
    expect(await takesCallBacks(db(), CENTER)).toBe(false)
    expect(await ask()).toEqual({ problem: 'closed' })
    await setTakesCallBacks(db(), CENTER, true)
    const mark = newMark()
    const code = codeIn(await ask(mark))
    expect(codeIn(await ask(mark))).toBe(code)
    const [call, ...others] = await callBackQueue(db(), vault, CENTER)
    expect(others).toEqual([])
    expect(call).toMatchObject({ person: CALL_BACK.person, dayPart: 'morning', state: 'waiting', hasScreening: true })
    expect(await callBackQueue(db(), vault, 'another-center')).toEqual([])
    expect(await attachedToCallBack(db(), vault, CENTER, call!.id)).toBe(SCREENING)
    const taken = await Promise.all(['a', 'b', 'c'].map((staff) => takeCallBack(db(), CENTER, call!.id, staff)))
    expect(taken.filter(Boolean)).toHaveLength(1)
    expect(await finishCallBack(db(), CENTER, call!.id, 'waiting', NOW)).toBe(true)
    expect(await takeCallBack(db(), CENTER, call!.id, 'd')).toBe(true)
    expect(await finishCallBack(db(), CENTER, call!.id, 'reached', NOW)).toBe(true)
    expect(await finishCallBack(db(), CENTER, call!.id, 'reached', NOW)).toBe(false)
    expect(await cancelCallBack(db(), vault, code, NOW)).toEqual({ problem: 'gone' })
    const second = codeIn(await ask())
    expect(await cancelCallBack(db(), vault, second, NOW)).toEqual({ cancelled: true })
    expect(await findCallBack(db(), vault, second)).toMatchObject({ state: 'cancelled', sealedPerson: null, sealedScreening: null })
    expect(await callBackQueue(db(), vault, CENTER)).toEqual([])
  })

  test('who came is forgotten after thirty days, and a call that nobody made after sixty', async () => {
    const [slotId = ''] = await publishTimes(db(), 1, DAY)
    await setTakesCallBacks(db(), CENTER, true)
    await bookAt(slotId)
    await askForCallBack(db(), vault, { centerId: CENTER, asked: CALL_BACK, mark: newMark() }, NOW)
    const days = (count: number) => new Date(NOW.getTime() + count * 86_400_000)
    expect(await forgetOld(db(), days(31))).toBe(0)
    expect(await forgetOld(db(), days(33))).toBe(1)
    expect(await forgetOld(db(), days(61))).toBe(0)
    expect(await db().select().from(appointmentCallBacks)).toMatchObject([{ state: 'lapsed' }])
    expect(await forgetOld(db(), days(92))).toBe(1)
    expect(await db().select().from(appointmentBookings)).toMatchObject([{ sealedPerson: null, kind: 'inPerson' }])
  })

  test('rows hold nothing that can be read', async () => {
    const [slotId = ''] = await publishTimes(db(), 1, DAY)
    await setTakesCallBacks(db(), CENTER, true)
    const code = codeIn(await bookAt(slotId, newMark(), { ...MEETING, screening: SCREENING }))
    await askForCallBack(db(), vault, { centerId: CENTER, asked: CALL_BACK, mark: newMark() }, NOW)
    const rows = JSON.stringify([await db().select().from(appointmentBookings), await db().select().from(appointmentCallBacks)])
    for (const word of [...PLANTED, code, SCREENING]) expect(rows).not.toContain(word)
  })
})

test('with the database away it is said so, and no name comes into the log', async () => {
  const connection = await openTestDatabase('pglite')
  const [slotId = ''] = await publishTimes(connection.db, 1, DAY)
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const ask = () => answered(() => book(connection.db, vault, { centerId: CENTER, slotId, asked: MEETING, mark: newMark() }, NOW))
  // A table that is gone: the words of such a failure hold all that was to be stored.
  await connection.db.execute(sql`alter table appointment_bookings rename to elsewhere`)
  expect(await ask()).toEqual({ problem: 'unavailable' })
  await connection.close()
  expect(await ask()).toEqual({ problem: 'unavailable' })
  expect(logged).toHaveBeenCalledTimes(2)
  for (const word of PLANTED) expect(JSON.stringify(logged.mock.calls)).not.toContain(word)
  logged.mockRestore()
})

const PLANTED = ['PlantedAmina', '7654321', 'planted@example.org', 'PlantedAlmaz']

describe.each(TEST_ENGINES)('a server on %s that is killed in the middle', (engine) => {
  test('has lost no appointment that somebody was promised, and given no time to two', async () => {
    const folder = engine === 'pglite' ? await mkdtemp(path.join(tmpdir(), 'mafteach-appointments-')) : null
    if (folder) await layBlankDatabase(folder)
    const before = folder ? await openDatabase({ folder }) : await openTestDatabase('postgres')
    await migrateDatabase(before)
    const slots = await publishTimes(before.db, 12, DAY)
    const place = folder ? { TEST_FOLDER: folder } : { TEST_DATABASE_URL: await urlOf(before) }
    // Two processes cannot share the embedded database.
    if (folder) await before.close()
    const promised = await killedInTheMiddle({ ...place, TEST_KEY: KEY, TEST_NOW: NOW.toISOString(), TEST_SLOTS: slots.join(',') })
    expect(promised.length).toBeGreaterThanOrEqual(3)
    expect(promised.length).toBeLessThan(12)

    const after = folder ? await openDatabase({ folder }) : before
    for (const { slotId, mark } of promised) {
      expect(await findBooking(after.db, vault, codeOfMark(mark, vault))).toMatchObject({ slot: { id: slotId } })
      // Who was cut off and sends the form again finds their own.
      expect(await book(after.db, vault, { centerId: CENTER, slotId, asked: MEETING, mark }, NOW)).toEqual({ code: codeOfMark(mark, vault) })
    }
    const live = await after.db.select({ slotId: appointmentBookings.slotId }).from(appointmentBookings).where(isNull(appointmentBookings.cancelledAt))
    expect(new Set(live.map(({ slotId }) => slotId)).size).toBe(live.length)
    // All that was free is still to be had, each by one.
    const free = await freeSlots(after.db, CENTER, NOW)
    expect(free.length + live.length).toBe(12)
    for (const { id: slotId } of free) {
      const outcomes = await Promise.all(Array.from({ length: 50 }, () => book(after.db, vault, { centerId: CENTER, slotId, asked: MEETING, mark: newMark() }, NOW)))
      expect(outcomes.filter((outcome) => 'code' in outcome)).toHaveLength(1)
    }
    await after.close()
    if (folder) {
      await expectNothingReadableIn(folder)
      await rm(folder, { recursive: true, force: true })
    }
  })
})

async function urlOf({ db }: Connection): Promise<string> {
  const [row] = (await db.execute(sql`select current_database() as name`)) as unknown as { name: string }[]
  const { TEST_DATABASE_URL: given, PGUSER = 'postgres', PGPASSWORD = '', PGHOST, PGPORT = '5432' } = process.env
  const url = new URL(given ?? `postgres://${encodeURIComponent(PGUSER)}:${encodeURIComponent(PGPASSWORD)}@${PGHOST}:${PGPORT}/`)
  url.pathname = `/${row?.name ?? ''}`
  return url.href
}

/** Runs the other process until it promised the third appointment, and kills it there. @returns what it promised */
async function killedInTheMiddle(env: Record<string, string | undefined>): Promise<{ slotId: string; mark: string }[]> {
  const program = path.join(import.meta.dirname, 'testing', 'book-at-once.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', program], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  const promised: { slotId: string; mark: string }[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    const [slotId = '', mark = ''] = line.split(' ')
    if (mark !== '') promised.push({ slotId, mark })
    if (promised.length === 3) child.kill('SIGKILL')
  }
  const [, signal] = (await ended) as [number | null, string | null]
  expect(signal).toBe('SIGKILL')
  return promised
}

async function expectNothingReadableIn(folder: string): Promise<void> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  const raw = Buffer.concat(await Promise.all(files.map((file) => readFile(path.join(file.parentPath, file.name)))))
  // The center is there, so that what is looked for would be found.
  expect(raw.includes(CENTER)).toBe(true)
  for (const word of PLANTED) expect(raw.includes(word), word).toBe(false)
}
