import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { appointmentBookings, appointmentCallBacks, auditLog, caseAssessments, caseConsents, caseFiles, caseTasks } from '#db/schema/index'
import { TEST_ENGINES } from '#db/test-databases'
import type { Staff } from '~/accounts/context'
import { openWorld, staffAs, type World } from '~/accounts/test-world'
import { book } from '~/appointments/bookings.server'
import { askForCallBack } from '~/appointments/call-backs.server'
import { newMark } from '~/appointments/code.server'
import { callBackQueue, setTakesCallBacks } from '~/appointments/desk-call-backs.server'
import { CALL_BACK, MEETING, publishTimes } from '~/appointments/testing/fixtures'
import { NO_ANSWERS } from '~/interview/answers'
import { openFile } from '../files/files.server'
import { sealText } from '../sealing'
import { attachedCode } from './attached.server'
import { addToQueue, callFromQueue, cancelAppointment, type DayWork, endCall, endInQueue, putBackInQueue, setOutcome, takeCall } from './day-work.server'
import { saveToFile } from './quick/save-to-file.server'
import { removeDay, publishWeeks, blockOne, type SlotsWork } from './slots-work.server'
import { dueTasks } from './tasks.server'
import { weekOfCenter } from './week.server'

const HERE = 'shil-lod'
const ELSEWHERE = 'shil-haifa'
const NOW = new Date('2026-03-01T06:00:00Z')
const DAY = '2026-03-02'

describe.each(TEST_ENGINES)('the work of a day on %s', (engine) => {
  let world: World
  let me: Staff
  let work: DayWork
  beforeAll(async () => {
    world = await openWorld(engine)
    me = await staffAs(world, [{ centerId: HERE, role: 'centerManager' }])
    work = { center: HERE, me, now: NOW }
  })
  afterAll(() => world?.connection.close())
  const elsewhere = (): DayWork => ({ ...work, center: ELSEWHERE })
  const audited = async (action: string) =>
    (await world.context.db.select().from(auditLog).where(and(eq(auditLog.action, action), eq(auditLog.staffId, me.id)))).map(({ recordId, centerId }) => [recordId, centerId])

  test('somebody who comes is added, called, put back, called again and done, each once and each written down', async () => {
    const id = randomUUID()
    const walkIn = { id, day: DAY, language: 'ru' as const, interpreter: true, name: 'Olga' }
    expect(await addToQueue(world.context, work, walkIn)).toEqual({ done: 'queueAdd', number: 1 })
    expect(await addToQueue(world.context, work, walkIn)).toEqual({ done: 'queueAdd', number: 1 })
    expect(await audited('queue.added')).toEqual([[id, HERE]])
    expect(await callFromQueue(world.context, elsewhere(), DAY, id)).toEqual({ gone: true })
    expect(await callFromQueue(world.context, work, DAY, null)).toEqual({ done: 'queueCall', number: 1 })
    expect(await callFromQueue(world.context, work, DAY, null)).toEqual({ gone: true })
    expect(await putBackInQueue(world.context, work, id)).toEqual({ done: 'queueBack' })
    expect(await callFromQueue(world.context, work, DAY, id)).toEqual({ done: 'queueCall', number: 1 })
    expect(await endInQueue(world.context, work, id, 'done')).toEqual({ done: 'queueEnd' })
    expect(await endInQueue(world.context, work, id, 'left')).toEqual({ gone: true })
    expect(await audited('queue.called')).toHaveLength(2)
    expect(await audited('queue.ended')).toEqual([[id, HERE]])
  })

  test('a call is one desk’s, and another center’s is not there', async () => {
    const { db, vault } = world.context
    await setTakesCallBacks(db, HERE, true)
    await askForCallBack(db, vault, { centerId: HERE, asked: CALL_BACK, mark: newMark() }, NOW)
    const [call] = await callBackQueue(db, vault, HERE)
    const id = call?.id ?? ''
    expect(await takeCall(world.context, elsewhere(), id)).toEqual({ gone: true })
    expect(await takeCall(world.context, work, id)).toEqual({ done: 'callTake' })
    expect(await takeCall(world.context, work, id)).toEqual({ gone: true })
    expect(await endCall(world.context, work, id, 'notReached')).toEqual({ done: 'callEnd' })
    expect(await audited('callBack.ended')).toEqual([[id, HERE]])
    const [row] = await db.select({ state: appointmentCallBacks.state }).from(appointmentCallBacks).where(eq(appointmentCallBacks.id, id))
    expect(row?.state).toBe('notReached')
  })

  test('an appointment is marked and cancelled at its own center alone, and its screening opened by its code', async () => {
    const { db, vault } = world.context
    const [slotId = ''] = await publishTimes(db, 1, DAY, HERE)
    await book(db, vault, { centerId: HERE, slotId, asked: { ...MEETING, screening: '2222222222222222' }, mark: newMark() }, NOW)
    const [booking] = await db.select().from(appointmentBookings)
    const id = booking?.id ?? ''
    expect(await attachedCode(world.context, 'booking', id)).toEqual({ center: HERE, record: 'booking', code: '2222222222222222' })
    expect(await attachedCode(world.context, 'callBack', id)).toBeNull()
    await setOutcome(world.context, elsewhere(), id, 'missed')
    await setOutcome(world.context, work, id, 'came')
    expect((await db.select().from(appointmentBookings))[0]?.outcome).toBe('came')
    expect(await cancelAppointment(world.context, elsewhere(), id)).toEqual({ gone: true })
    expect(await cancelAppointment(world.context, work, id)).toEqual({ done: 'cancel' })
    expect(await audited('appointment.cancelled')).toEqual([[id, HERE]])
  })

  test('a week is published out of typed hours, never on a holiday unless it is said, and taken back', async () => {
    const slots: SlotsWork = { ...work, db: world.context.db, keepsMuslimDays: false }
    const form = (entries: Readonly<Record<string, string>>) => {
      const made = new FormData()
      const all = { week: '2026-03-29', minutes: '60', pause: '0', desks: '2', weeks: '1', kind: 'inPerson', language: 'he', 'hours-3': '9-11', 'hours-0': '9-10', ...entries }
      for (const [name, value] of Object.entries(all)) made.append(name, value)
      return made
    }
    expect(await publishWeeks(form({ 'hours-1': 'nine', minutes: '0' }), slots)).toEqual({ problems: ['hours-1', 'minutes'] })
    // Wednesday 1 April 2026 is the eve of Passover.
    expect(await publishWeeks(form({}), slots)).toEqual({ done: 'published', count: 2 })
    expect(await publishWeeks(form({ openAnyway: '2026-04-01' }), slots)).toEqual({ done: 'published', count: 4 })
    const week = await weekOfCenter(world.context.db, HERE, '2026-03-31', false)
    expect(week.map(({ date, holiday, slots: { length } }) => [date, holiday, length]).filter(([, holiday, length]) => holiday !== null || length !== 0)).toEqual([
      ['2026-03-29', null, 2], ['2026-04-01', 'passover', 4], ['2026-04-02', 'passover', 0], ['2026-04-03', 'passover', 0], ['2026-04-04', 'passover', 0],
    ])
    const first = week[0]?.slots[0]?.id ?? ''
    expect(await blockOne({ ...slots, center: ELSEWHERE }, first)).toEqual({ done: 'gone' })
    expect(await blockOne(slots, first)).toEqual({ done: 'blocked' })
    expect((await weekOfCenter(world.context.db, HERE, '2026-03-31', false))[0]?.slots.map(({ state }) => state)).toEqual(['blocked', 'free'])
    expect(await removeDay({ ...slots, center: ELSEWHERE }, '2026-04-01')).toEqual({ done: 'removed', count: 0 })
    expect(await removeDay(slots, '2026-04-01')).toEqual({ done: 'removed', count: 4 })
  })

  test('tasks of the coming week come from open files of the center alone', async () => {
    const { db, vault } = world.context
    const here = await openFile(db, vault, me, { center: HERE, kind: 'family', language: 'am' }, NOW)
    const other = await openFile(db, vault, me, { center: ELSEWHERE, kind: 'family', language: 'am' }, NOW)
    const add = async (fileId: string, centerId: string, dueOn: string | null, text: string) => {
      const id = randomUUID()
      await db.insert(caseTasks).values({ id, fileId, centerId, sealedText: sealText(vault, 'case_tasks.sealed_text', id, text), dueOn })
    }
    await add(here.id, HERE, '2026-02-20', 'late')
    await add(here.id, HERE, '2026-03-08', 'soon')
    await add(here.id, HERE, '2026-03-09', 'later')
    await add(here.id, HERE, null, 'whenever')
    await add(other.id, ELSEWHERE, '2026-03-02', 'not ours')
    expect((await dueTasks(db, vault, HERE, '2026-03-01')).map(({ text, fileNumber }) => [text, fileNumber])).toEqual([['late', here.number], ['soon', here.number]])
    await db.update(caseFiles).set({ closedAt: NOW }).where(eq(caseFiles.id, here.id))
    expect(await dueTasks(db, vault, HERE, '2026-03-01')).toEqual([])
  })

  test('answers are saved to an open file of one’s own center, with consent, and the sealed row holds none of them in the clear', async () => {
    const { db, vault } = world.context
    const file = await openFile(db, vault, me, { center: HERE, kind: 'individual', language: 'ru' }, NOW)
    const other = await openFile(db, vault, me, { center: ELSEWHERE, kind: 'individual', language: 'ru' }, NOW)
    const answers = { ...NO_ANSWERS, facts: { monthlyWorkIncome: 424_242, maritalStatus: 'widowed' }, trail: ['your-income', 'maritalStatus'] }
    const save = (number: string, isAgreed: boolean, what = answers) => saveToFile(world.context, me, { answers: what, number, isAgreed }, NOW)
    expect(await save(String(file.number), true, { ...NO_ANSWERS, facts: {} } as typeof answers)).toEqual({ problem: 'nothing' })
    expect(await save(String(other.number), true)).toEqual({ problem: 'file' })
    expect(await save('nothing', true)).toEqual({ problem: 'file' })
    expect(await save(String(file.number), false)).toEqual({ problem: 'consent' })
    expect(await save(String(file.number), true)).toEqual({ fileId: file.id })
    expect(await save(String(file.number), false)).toEqual({ fileId: file.id })
    expect(await db.select().from(caseConsents).where(eq(caseConsents.fileId, file.id))).toHaveLength(1)
    const kept = JSON.stringify(await db.select().from(caseAssessments))
    expect(kept).not.toMatch(/424242|widowed/)
    expect(await audited('screening.saved')).toHaveLength(2)
  })
})
