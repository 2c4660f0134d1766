import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Connection, openDatabase } from '#db/client'
import { migrateDatabase } from '#db/migrate'
import { savedScreenings } from '#db/schema/index'
import { layBlankDatabase } from '#db/test-blank'
import { openTestDatabase, TEST_ENGINES } from '#db/test-databases'
import { catalogue } from '~/rights'
import { type Answers, NO_ANSWERS } from '../answers'
import { codeFrom } from './code'
import { changesOf, contentOf, type SavedContent } from './content'
import { SAVED_DAYS, type SavedPlace } from './kept'
import { createLimits } from './limits.server'
import { createSavedScreenings, type OpenedScreening } from './saved.server'

const RULES = { catalogue, version: 'sha256-now' }
/** Words that stand nowhere else. */
const PLANTED = ['planted-divorced', 'PlantedTown', '73519', 'planted-paper', 'planted-right']

const ANSWERS: Answers = {
  ...NO_ANSWERS,
  facts: { birthDate: '1986-03-01', maritalStatus: 'planted-divorced', residency: 'citizen', monthlyRent: 73519 },
  trail: ['about-you', 'status'],
  event: 'debt',
  localityName: 'PlantedTown',
}

function content(answers: Answers = ANSWERS, today = '2026-11-22'): SavedContent {
  return contentOf(answers, { done: { 'planted-right': '2026-11-20' }, papers: ['planted-paper'] }, 'am', today, RULES)
}

const placed = (outcome: object) => outcome as SavedPlace
const opened = (outcome: object) => outcome as OpenedScreening

describe.each(TEST_ENGINES)('saved screenings on %s', (engine) => {
  let connection: Connection
  let now = new Date('2026-11-22T10:00:00Z')
  const store = () => createSavedScreenings(connection.db, createLimits(), () => now)

  beforeAll(async () => {
    connection = await openTestDatabase(engine)
    await migrateDatabase(connection)
  })
  afterAll(() => connection?.close())

  test('come back whole by their code, from another server too', async () => {
    const place = placed(await store().saveNew(content(), null))
    expect(place).toMatchObject({ on: '2026-11-22', until: '2027-02-20', hasPin: false })
    const found = opened(await store().openSaved(place.code, null))
    expect(found.content).toEqual(content())
    expect(found.place).toEqual(place)
  })

  test('open with no other code, with no wrong PIN, and not without the PIN', async () => {
    const saved = store()
    const place = placed(await saved.saveNew(content(), '4711'))
    expect(place.hasPin).toBe(true)
    expect(await saved.openSaved(codeFrom(Array(14).fill(1)), '4711')).toEqual({ problem: 'unknown' })
    expect(await saved.openSaved(place.code, null)).toEqual({ problem: 'pin' })
    expect(await saved.openSaved(place.code, '4712')).toEqual({ problem: 'pin' })
    expect(opened(await saved.openSaved(place.code, '4711')).content.answers).toEqual(ANSWERS)
    const plain = placed(await saved.saveNew(content(), null))
    expect(await saved.openSaved(plain.code, '4711')).toEqual({ problem: 'pin' })
  })

  test('are held back when one code is tried with many PINs, from wherever', async () => {
    const saved = store()
    const place = placed(await saved.saveNew(content(), '4711'))
    for (let wrong = 0; wrong < 10; wrong++) expect(await saved.openSaved(place.code, String(1000 + wrong))).toEqual({ problem: 'pin' })
    expect(await saved.openSaved(place.code, '4711')).toMatchObject({ problem: 'slow' })
  })

  test('are saved again under the same code, by who can open them', async () => {
    const saved = store()
    const place = placed(await saved.saveNew(content(), '4711'))
    const more: Answers = { ...ANSWERS, facts: { ...ANSWERS.facts, sex: 'female' }, trail: [...ANSWERS.trail, 'more'] }
    expect(await saved.saveAgain(place.code, null, content(more))).toEqual({ problem: 'pin' })
    expect(opened(await saved.openSaved(place.code, '4711')).content.answers).toEqual(ANSWERS)
    expect(placed(await saved.saveAgain(place.code, '4711', content(more))).code).toBe(place.code)
    expect(opened(await saved.openSaved(place.code, '4711')).content.answers).toEqual(more)
    expect(await saved.saveAgain(codeFrom(Array(14).fill(2)), null, content())).toEqual({ problem: 'unknown' })
  })

  test('are deleted by who can open them, and by nobody else', async () => {
    const saved = store()
    const place = placed(await saved.saveNew(content(), '4711'))
    expect(await saved.remove(place.code, '9999')).toEqual({ problem: 'pin' })
    expect(await saved.remove(place.code, '4711')).toEqual({ removed: true })
    expect(await saved.openSaved(place.code, '4711')).toEqual({ problem: 'unknown' })
    expect(await saved.remove(place.code, '4711')).toEqual({ problem: 'unknown' })
  })

  test('open on their ninetieth day, not on the day after, and are then purged', async () => {
    await connection.db.delete(savedScreenings)
    now = new Date('2026-11-22T10:00:00Z')
    const saved = store()
    const old = placed(await saved.saveNew(content(), null))
    const renewed = placed(await saved.saveNew(content(), null))
    // 22:30 in Israel on the last day.
    now = new Date('2027-02-20T20:30:00Z')
    expect(SAVED_DAYS).toBe(90)
    expect(opened(await saved.openSaved(old.code, null)).place.until).toBe('2027-02-20')
    await saved.saveAgain(renewed.code, null, content(ANSWERS, '2027-02-20'))
    expect(await saved.purge()).toBe(0)
    now = new Date('2027-02-21T00:10:00Z')
    expect(await saved.openSaved(old.code, null)).toEqual({ problem: 'unknown' })
    expect(await saved.saveAgain(old.code, null, content())).toEqual({ problem: 'unknown' })
    expect(opened(await saved.openSaved(renewed.code, null)).place.until).toBe('2027-05-21')
    expect(await saved.purge()).toBe(1)
    expect(await connection.db.select({ id: savedScreenings.id }).from(savedScreenings)).toHaveLength(1)
    now = new Date('2026-11-22T10:00:00Z')
  })

  test('a row that was moved or changed in the database does not open', async () => {
    await connection.db.delete(savedScreenings)
    const saved = store()
    const first = placed(await saved.saveNew(content(), null))
    const [row] = await connection.db.select().from(savedScreenings)
    const second = placed(await saved.saveNew(content(NO_ANSWERS), null))
    const rows = await connection.db.select().from(savedScreenings)
    const other = rows.find(({ id }) => id !== row!.id)!
    await connection.db.delete(savedScreenings)
    await connection.db.insert(savedScreenings).values([{ ...row!, sealed: other.sealed, salt: other.salt }, { ...other, sealed: other.sealed.slice(0, -4) + 'AAAA' }])
    expect(await saved.openSaved(first.code, null)).toEqual({ problem: 'pin' })
    expect(await saved.openSaved(second.code, null)).toEqual({ problem: 'pin' })
  })

  test('rows hold nothing that can be read', async () => {
    const saved = store()
    const place = placed(await saved.saveNew(content(), '4711'))
    const rows = JSON.stringify(await connection.db.select().from(savedScreenings))
    for (const word of [...PLANTED, place.code, '4711', 'citizen']) expect(rows).not.toContain(word)
  })
})

test('the folder of the database holds none of the saved values, nor the code', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'mafteach-saved-'))
  await layBlankDatabase(folder)
  const connection = await openDatabase({ folder })
  await migrateDatabase(connection)
  const saved = createSavedScreenings(connection.db, createLimits())
  const place = placed(await saved.saveNew(content(), '471147114711'))
  expect(opened(await saved.openSaved(place.code, '471147114711')).content.answers).toEqual(ANSWERS)
  const [row] = await connection.db.select().from(savedScreenings)
  await connection.close()
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  const raw = Buffer.concat(await Promise.all(files.map((file) => readFile(path.join(file.parentPath, file.name)))))
  await rm(folder, { recursive: true, force: true })
  // The row itself is there, so that what is looked for would be found.
  expect(raw.includes(row!.id)).toBe(true)
  expect(raw.includes(row!.salt)).toBe(true)
  for (const word of [...PLANTED, place.code, place.code.slice(0, 8), '471147114711']) {
    expect(raw.includes(word), word).toBe(false)
    expect(raw.includes(Buffer.from(word, 'utf16le')), word).toBe(false)
  }
})

test('with the database away nothing is lost, and nothing else fails', async () => {
  const connection = await openTestDatabase('pglite')
  const saved = createSavedScreenings(connection.db, createLimits())
  await connection.close()
  expect(await saved.saveNew(content(), null)).toEqual({ problem: 'unavailable' })
  expect(await saved.openSaved(codeFrom(Array(14).fill(1)), null)).toEqual({ problem: 'unavailable' })
  expect(await saved.remove(codeFrom(Array(14).fill(1)), null)).toEqual({ problem: 'unavailable' })
})

test('a screening opened after the law changed says what changed, and why', () => {
  const today = content()
  const [first, ...rest] = today.outcomes
  const older: SavedContent = { ...today, rulesVersion: 'sha256-then', outcomes: [{ ...first!, verdict: 'eligible', amount: { min: 7, max: 9, unit: 'ILS/month' } }, ...rest] }
  expect(changesOf(today, '2026-11-22', RULES)).toEqual({ since: '2026-11-22', areRulesNew: false, list: [] })
  const { areRulesNew, list } = changesOf(older, '2026-11-22', RULES)
  expect(areRulesNew).toBe(true)
  expect(list).toEqual([{ right: first!.right, before: older.outcomes[0], now: first, cause: 'rules', figuresFrom: null }])
})
