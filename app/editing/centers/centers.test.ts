import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Connection, Database } from '#db/client'
import { migrateDatabase } from '#db/migrate'
import { centers as centersTable } from '#db/schema/index'
import { seedDirectory } from '#db/seed'
import { openTestDatabase, TEST_ENGINES } from '#db/test-databases'
import { wordsOf } from '~/i18n/resources.server'
import { wordsFor } from '~/i18n/words'
import type { Address, Message, Outbox } from '~/mail/outbox'
import { createDirectory } from '~/referral/directory.server'
import { isOpen, weekFrom } from '~/referral/hours'
import { importFile } from '~/referral/import/import-file'
import { TOPICS } from '~/referral/topic-table'
import { moveChange, openChange } from '../changes.server'
import { quietServer } from '../testing'
import { readCenterForm, typedOf } from './center-form'
import { type CenterFields, differing } from './content'
import { readSpans, spansText } from './hours-text'
import { answerLetter, askCenter, centerOfLetter, openReplies, takeReply } from './letters.server'
import { centerSubject, overlaid, publishCenter, readRecord, undoCenter, writeCenter } from './records.server'

const ID = 'shil-lod'
const DANA = { id: 'dana', now: new Date('2026-11-22T08:00:00Z') }
const OMAR = { id: 'omar', now: new Date('2026-11-22T09:00:00Z') }
const TODAY = '2026-11-22'
const topics = Object.keys(TOPICS)

function formOf(fields: CenterFields, changes: Readonly<Record<string, string>> = {}): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...typedOf(fields), ...changes })) for (const each of [value].flat()) form.append(name, each)
  return form
}

describe('hours as they are typed', () => {
  test('are spans from early to late that do not overlap', () => {
    expect(readSpans('8:30-13:00, 15:00–18:00')).toEqual([{ from: '08:30', to: '13:00' }, { from: '15:00', to: '18:00' }])
    expect(spansText(readSpans(' 15:00-18:00 ، 08:30-13:00 ')!)).toBe('08:30-13:00, 15:00-18:00')
    expect(readSpans('')).toEqual([])
    for (const wrong of ['13:00-08:30', '08:30-13:00, 12:00-14:00', '8-13', '25:00-26:00', '08:30-08:30', 'closed']) expect(readSpans(wrong), wrong).toBeNull()
  })

  test('of a day that the place named itself hold on that day alone, also on a holiday', () => {
    const weekly = { weekly: [{ days: [0, 1, 2, 3, 4], from: '08:00', to: '16:00' }] }
    const exceptions = [{ from: '2026-11-22', to: '2026-11-23', spans: [] }, { from: '2026-09-12', to: '2026-09-12', spans: [{ from: '09:00', to: '10:00' }] }]
    const sundayMorning = new Date('2026-11-22T08:00:00Z')
    expect([isOpen(weekly, sundayMorning), isOpen(weekly, sundayMorning, false, exceptions)]).toEqual([true, false])
    expect(isOpen(weekly, new Date('2026-11-24T08:00:00Z'), false, exceptions)).toBe(true)
    // Rosh Hashana, when weekly hours are not relied on.
    expect([isOpen(weekly, new Date('2026-09-12T06:30:00Z')), isOpen(weekly, new Date('2026-09-12T06:30:00Z'), false, exceptions)]).toEqual([null, true])
    expect(weekFrom(weekly.weekly, sundayMorning, false, exceptions).slice(0, 3).map(({ spans }) => spans.length)).toEqual([0, 0, 1])
  })
})

describe.each(TEST_ENGINES)('on %s', (engine) => {
  let connection: Connection
  let db: Database
  beforeAll(async () => {
    connection = await openTestDatabase(engine)
    await migrateDatabase(connection)
    await seedDirectory(connection)
    db = connection.db
  })
  afterAll(() => connection?.close())

  const record = async () => (await readRecord(db, ID))!
  const revision = async () => (await openChange(db, centerSubject(ID)))?.revision ?? 0
  const read = async (changes: Readonly<Record<string, string>>) => readCenterForm(formOf((await record()).fields, changes), topics, TODAY)
  async function publish(changes: Readonly<Record<string, string>>): Promise<number> {
    const form = await read(changes)
    if ('problems' in form) throw new Error(form.problems.join())
    await writeCenter(db, ID, DANA, await revision(), form.fields)
    await moveChange(db, centerSubject(ID), await revision(), 'ask', DANA)
    const outcome = await publishCenter(db, ID, await revision(), OMAR)
    if (typeof outcome === 'string') throw new Error(outcome)
    return outcome.version
  }
  async function shown() {
    const { live } = quietServer(db)
    await live.refresh()
    const directory = createDirectory(db, { edits: { version: live.centers.newest, apply: (rows) => overlaid(rows, live.centers.versions()) } })
    return (await directory.getCenter(ID))!
  }

  test('a form that was not touched says what the record says', async () => {
    const { fields } = await record()
    const form = await read({})
    expect('fields' in form && differing(fields, form.fields)).toEqual([])
  })

  test('a form that is wrong says where, and nothing is kept', async () => {
    const wrong = await read({ phones: '02-1\nhello', hours: 'weekly', day0: '13:00-08:00', source: '', confirmedOn: '2026-11-23', email: 'a@b', lines: '1', from0: '2026-12-02', to0: '2026-12-01', 'note-ru': 'Без иврита' })
    expect('problems' in wrong && [...wrong.problems].sort()).toEqual(['confirmedOn', 'email', 'exceptions', 'hours', 'note', 'phones', 'source'])
  })

  test('what a second person approved is what the directory shows, until it is put back', async () => {
    const before = await shown()
    const version = await publish({
      phones: '08-9279000 # 12\n*2345', hours: 'weekly', day0: '08:00-12:00', 'note-he': 'הכניסה מהחצר', 'note-ar': 'الدخول من الساحة', source: 'שיחה עם המקום', confirmedOn: TODAY, appointment: 'walkIn',
      email: 'office@example.org', lines: '1', from0: '2026-12-01', to0: '2026-12-02',
    })
    const after = await shown()
    expect(after.phones.filter(({ owner }) => owner === 'self')).toEqual([{ number: '08-9279000', extension: '12', owner: 'self' }, { number: '*2345', owner: 'self' }])
    expect(after.phones.filter(({ owner }) => owner !== 'self')).toEqual(before.phones.filter(({ owner }) => owner !== 'self'))
    expect(after).toMatchObject({ appointment: 'walkIn', confirmedOn: TODAY, asOf: 2026, confidence: 'high', note: { ar: 'الدخول من الساحة' }, exceptions: [{ from: '2026-12-01', to: '2026-12-02', spans: [] }] })
    // What only editors know is given to nobody.
    expect(JSON.stringify(after)).not.toContain('office@example.org')
    expect((await record()).fields.email).toBe('office@example.org')

    expect(await undoCenter(db, ID, version, DANA)).toEqual({ version: expect.any(Number) })
    expect(await shown()).toEqual(before)
    expect(await undoCenter(db, ID, version, DANA)).toBe('changed')
  })

  test('a second writer who saw another draft overwrites nothing', async () => {
    const form = await read({ address: 'הרצל 1' })
    if ('problems' in form) throw new Error(form.problems.join())
    const seen = await revision()
    await writeCenter(db, ID, DANA, seen, form.fields)
    expect(await writeCenter(db, ID, OMAR, seen, { ...form.fields, address: 'הרצל 2' })).toBe('changed')
    expect((await record()).draft?.address).toBe('הרצל 1')
    await moveChange(db, centerSubject(ID), await revision(), 'drop', DANA)
  })

  test('neither the seed nor an official file wipes an edit; both are told', async () => {
    await publish({ address: 'שדרות צה״ל 5', source: 'שיחה' })
    await seedDirectory(connection)
    expect((await shown()).address).toBe('שדרות צה״ל 5')
    const content = new TextEncoder().encode('עיר,שם תחנה,כתובת,טלפון,שעות קבלת קהל\nלוד,לוד,הנשיא 9 לוד,08-9279999,\n')
    const report = await importFile(connection, { kind: 'shil', content, apply: true, evenIfMostGo: true, now: DANA.now })
    expect(report.problems).toEqual([])
    expect(report.edited).toContain(ID)
    const stored = await db.select().from(centersTable)
    expect(stored.find(({ id }) => id === ID)?.address).toContain('הנשיא 9')
    expect((await shown()).address).toBe('שדרות צה״ל 5')
    expect((await record()).overtaken).toContain('address')
  })

  test('a center that is asked by mail answers once, and its answer waits for an editor', async () => {
    const sent: { address: Address; message: Message }[] = []
    const outbox: Outbox = { name: 'test', reaches: () => true, send: async (address, message) => void sent.push({ address, message }) }
    const fields = { ...(await record()).fields, email: 'office@example.org' }
    const to = { centerId: ID, name: 'לוד', fields, page: 'https://portal.test/he/asked/' }
    expect(await askCenter(db, quietServer(db).outbox, wordsFor(wordsOf('he')), to, DANA)).toBe(false)
    expect(await askCenter(db, outbox, wordsFor(wordsOf('he')), to, DANA)).toBe(true)
    const { message } = sent[0]!
    expect(message.text).toContain('שדרות צה״ל 5')
    expect(message.text).not.toContain('office@example.org')
    const token = /\/asked\/([\w-]{43})/.exec(message.text)?.[1] ?? ''
    expect(await centerOfLetter(db, token, OMAR.now)).toBe(ID)
    expect(await centerOfLetter(db, token, new Date('2027-01-01T00:00:00Z'))).toBeNull()
    expect(await centerOfLetter(db, `${token.slice(0, -1)}_`, OMAR.now)).toBeNull()
    expect(await answerLetter(db, token, 'corrected', { ...fields, address: 'הרצל 3', confirmedOn: TODAY }, OMAR.now)).toBe(true)
    expect(await answerLetter(db, token, 'right', fields, OMAR.now)).toBe(false)
    expect((await shown()).address).toBe('שדרות צה״ל 5')
    const [reply] = await openReplies(db, ID)
    await takeReply(db, reply!, OMAR)
    expect(await openReplies(db, ID)).toEqual([])
    // The center wrote it: one editor is the second person.
    expect(await publishCenter(db, ID, await revision(), OMAR)).toEqual({ version: expect.any(Number) })
    expect(await shown()).toMatchObject({ address: 'הרצל 3', confirmedOn: TODAY })
  })
})
