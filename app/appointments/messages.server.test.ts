import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Connection } from '#db/client'
import { migrateDatabase } from '#db/migrate'
import { appointmentBookings, appointmentMessages, appointmentSlots } from '#db/schema/index'
import { openTestDatabase, TEST_ENGINES } from '#db/test-databases'
import type { Language } from '~/i18n/languages'
import { type Address, DeliveryFailed, type Message, NO_OUTBOX, type Outbox } from '~/mail/outbox'
import { book, cancelBooking, findBooking, moveBooking } from './bookings.server'
import { instantInIsrael } from './clock'
import { newMark } from './code.server'
import { composeWith } from './compose.server'
import { cancelForCenter } from './desk.server'
import type { AskedMeeting } from './draft'
import { deliverMessages, markMessageDone, messagesForDesk, queueReminders } from './messages.server'
import { CENTER, MEETING, publishTimes, testVault } from './testing/fixtures'
import { keepAppointments } from './upkeep.server'
import { wordsOfFiles } from './words-of-files.server'

const vault = testVault()
const BOOKED = instantInIsrael('2026-11-20', '12:00')
const DAY = '2026-11-24'
const BEFORE = (time: string) => instantInIsrael('2026-11-23', time)

const compose = composeWith({
  wordsOf: wordsOfFiles(path.join(import.meta.dirname, '..', '..', 'locales')),
  getCenter: () =>
    Promise.resolve({ names: { he: 'מרכז זכויות', ar: 'مركز حقوق' }, address: 'הרצל 1', phones: [{ number: '02-1234567', owner: 'self' as const }] }),
  publicUrl: 'https://portal.test',
})

interface Sent {
  readonly address: Address
  readonly message: Message
}

/** Takes e-mail in. @param before is asked before each */
function outboxTo(sent: Sent[], before: () => void = () => undefined): Outbox {
  return {
    name: 'test',
    reaches: (address) => 'email' in address,
    async send(address, message) {
      await new Promise((resolve) => setTimeout(resolve, 2))
      before()
      sent.push({ address, message })
    },
  }
}

describe.each(TEST_ENGINES)('messages on %s', (engine) => {
  let connection: Connection
  let sent: Sent[]
  const db = () => connection.db
  const round = (now: Date, outbox: Outbox) => keepAppointments({ db: db(), vault, outbox, compose }, now)

  beforeAll(async () => {
    connection = await openTestDatabase(engine)
    await migrateDatabase(connection)
  })
  afterAll(() => connection?.close())
  beforeEach(async () => {
    sent = []
    for (const table of [appointmentMessages, appointmentBookings, appointmentSlots]) await db().delete(table)
  })

  async function booked(count: number, asked: AskedMeeting = MEETING, now = BOOKED): Promise<string[]> {
    const slots = await publishTimes(db(), count, DAY)
    return Promise.all(
      slots.map(async (slotId) => {
        const outcome = await book(db(), vault, { centerId: CENTER, slotId, asked, mark: newMark() }, now)
        return 'code' in outcome ? outcome.code : expect.fail('not booked')
      }),
    )
  }

  test('a reminder goes out on the day before, once, in the person’s language, with the place and the time and nothing else', async () => {
    const [code = ''] = await booked(1)
    await round(BEFORE('09:59'), outboxTo(sent))
    expect(sent).toEqual([])
    for (const time of ['10:00', '10:05', '18:00']) await round(BEFORE(time), outboxTo(sent))
    expect(sent).toHaveLength(1)
    const { address, message } = sent[0]!
    expect(address).toEqual({ email: 'planted@example.org' })
    expect(message).toMatchObject({ language: 'ar', direction: 'rtl', subject: 'تذكير بموعد' })
    for (const part of ['PlantedAmina', 'مركز حقوق', '24.11.2026', '09:00–09:45', 'הרצל 1', '02-1234567', 'https://portal.test/ar/appointment']) {
      expect(message.text).toContain(part)
    }
    expect(message.text).not.toContain(code)
    expect(message.text).not.toMatch(/\{\{|appointments:/)
  })

  test('is written in every language', async () => {
    for (const language of ['he', 'ru', 'en', 'am'] satisfies Language[]) {
      await db().delete(appointmentMessages)
      await db().delete(appointmentBookings)
      await db().delete(appointmentSlots)
      await booked(1, { ...MEETING, language })
      await round(BEFORE('10:00'), outboxTo(sent))
    }
    expect(sent.map(({ message }) => message.language)).toEqual(['he', 'ru', 'en', 'am'])
    expect(new Set(sent.map(({ message }) => message.subject)).size).toBe(4)
  })

  test('several servers at once send each reminder once', async () => {
    await booked(8)
    await Promise.all(Array.from({ length: 5 }, () => round(BEFORE('10:00'), outboxTo(sent))))
    expect(sent).toHaveLength(8)
    expect(new Set(sent.map(({ message }) => message.id)).size).toBe(8)
  })

  test('what one server was at when it broke off, another sends once its claim ran out', async () => {
    await booked(1)
    const broken: Outbox = { name: 'broken', reaches: () => true, send: () => new Promise(() => undefined) }
    void deliverMessages(db(), vault, broken, compose, BEFORE('10:00'))
    await queueReminders(db(), BEFORE('10:00'))
    void deliverMessages(db(), vault, broken, compose, BEFORE('10:00'))
    await expect.poll(async () => (await db().select().from(appointmentMessages))[0]?.tries).toBe(1)
    await round(BEFORE('10:04'), outboxTo(sent))
    expect(sent).toEqual([])
    await round(BEFORE('10:06'), outboxTo(sent))
    expect(sent).toHaveLength(1)
  })

  test('a mail server that is away is tried again; one that says no hands over to the desk', async () => {
    await booked(1)
    let tries = 0
    const failing = (final: boolean) => outboxTo(sent, () => {
      tries++
      throw new DeliveryFailed('smtp 451', final)
    })
    await round(BEFORE('10:00'), failing(false))
    await round(BEFORE('10:06'), failing(false))
    expect(tries).toBe(2)
    expect(await messagesForDesk(db(), vault, CENTER)).toEqual([])
    await round(BEFORE('10:12'), failing(true))
    expect(await messagesForDesk(db(), vault, CENTER)).toMatchObject([{ person: MEETING.person, message: { kind: 'reminder' } }])
    await round(BEFORE('10:20'), outboxTo(sent))
    expect(sent).toEqual([])
  })

  test('without an outbox, and for people with a telephone only, the desk sees whom to call', async () => {
    const [code = ''] = await booked(1)
    await round(BEFORE('10:00'), NO_OUTBOX)
    const [waiting, ...others] = await messagesForDesk(db(), vault, CENTER)
    expect(others).toEqual([])
    expect((await compose(waiting!)).text).toContain('09:00–09:45')
    expect(await messagesForDesk(db(), vault, 'another-center')).toEqual([])
    await markMessageDone(db(), 'another-center', waiting!.message.id, BEFORE('11:00'))
    expect(await messagesForDesk(db(), vault, CENTER)).toHaveLength(1)
    // Whoever cancels need not be called.
    await cancelBooking(db(), vault, code, BEFORE('11:00'))
    expect(await messagesForDesk(db(), vault, CENTER)).toEqual([])
  })

  test('the desk marks who was told', async () => {
    await booked(1, { ...MEETING, person: { ...MEETING.person, email: null } })
    await round(BEFORE('10:00'), outboxTo(sent))
    const [waiting] = await messagesForDesk(db(), vault, CENTER)
    await markMessageDone(db(), CENTER, waiting!.message.id, BEFORE('11:00'))
    expect(await messagesForDesk(db(), vault, CENTER)).toEqual([])
    await round(BEFORE('12:00'), outboxTo(sent))
    expect(sent).toEqual([])
  })

  test('whoever asked only since, cancelled or moved away is not reminded; who moved is reminded of the new time', async () => {
    const [first = '', second = ''] = await booked(2)
    const [later = ''] = await publishTimes(db(), 1, '2026-11-26')
    await round(BEFORE('10:00'), NO_OUTBOX)
    await cancelBooking(db(), vault, first, BEFORE('10:30'))
    await moveBooking(db(), vault, second, later, BEFORE('10:30'))
    await round(BEFORE('11:00'), outboxTo(sent))
    expect(sent).toEqual([])
    await round(instantInIsrael('2026-11-25', '10:00'), outboxTo(sent))
    expect(sent.map(({ message }) => message.text.includes('26.11.2026'))).toEqual([true])
    sent.length = 0
    const slots = await publishTimes(db(), 1, '2026-11-27')
    await book(db(), vault, { centerId: CENTER, slotId: slots[0] ?? '', asked: MEETING, mark: newMark() }, instantInIsrael('2026-11-26', '10:30'))
    await round(instantInIsrael('2026-11-26', '11:00'), outboxTo(sent))
    expect(sent).toEqual([])
  })

  test('a reminder that was late is still sent on the day, but not for what is almost there', async () => {
    await booked(2)
    // At nine and at ten; it is a quarter past eight.
    await round(instantInIsrael(DAY, '08:15'), outboxTo(sent))
    expect(sent.map(({ message }) => message.text.includes('10:00–10:45'))).toEqual([true])
  })

  test('who is cancelled by the center is told so at once', async () => {
    const [code = ''] = await booked(1)
    await round(BEFORE('10:00'), outboxTo(sent))
    const id = (await findBooking(db(), vault, code))!.booking.id
    await cancelForCenter(db(), CENTER, id, BEFORE('12:00'))
    await round(BEFORE('12:01'), outboxTo(sent))
    expect(sent.map(({ message }) => message.subject)).toEqual(['تذكير بموعد', 'أُلغي موعد'])
  })
})
