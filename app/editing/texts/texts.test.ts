import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { eq, sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Connection, Database } from '#db/client'
import { migrateDatabase } from '#db/migrate'
import { editingChanges, publishedVersions } from '#db/schema/index'
import { openTestDatabase, TEST_ENGINES } from '#db/test-databases'
import { liveEdits, liveEditsName } from '~/i18n/live-edits.server'
import { currentReadings, publishedWords } from '~/i18n/readings.server'
import { takeEdits, wordsOf } from '~/i18n/resources.server'
import { wordsFor } from '~/i18n/words'
import { moveChange, openChange } from '../changes.server'
import { editsOf, liveContent } from '../live.server'
import { quietServer } from '../testing'
import { findDocument, placesOf } from './documents.server'
import { markOf, subjectFor, writeTexts, type WrittenText } from './drafts.server'
import { draftProblems, publishTexts, undoTexts } from './publish.server'
import { wordsWith } from './table.server'
import { treesOf } from '~/i18n/resources.server'

const DANA = { id: 'dana', now: new Date('2026-11-22T08:00:00Z') }
const OMAR = { id: 'omar', now: new Date('2026-11-22T09:00:00Z') }

const words = publishedWords()
const guide = findDocument(words, 'right', 'study-grant')!
const FILE = 'rights/study-grant'

const publishedText = ({ language, file, key }: Pick<WrittenText, 'language' | 'file' | 'key'>) => publishedWords().text(language, file, key)

function field(language: WrittenText['language'], key: string, text: string, base = publishedText({ language, file: FILE, key }) ?? ''): WrittenText {
  return { language, file: FILE, key, text, base: markOf(base), isRead: false }
}

afterEach(() => takeEdits(null, []))

describe('documents', () => {
  test('hold every text of rights, questions that are asked, and the interface, each in one document', () => {
    const all = ['right', 'question', 'interface'].map((area) => [area, findDocument(words, area, area === 'right' ? 'income-support' : area === 'question' ? 'about-you' : 'home')])
    expect(all.filter(([, document]) => document === null)).toEqual([])
    const aboutYou = findDocument(words, 'question', 'about-you')!
    expect(placesOf(aboutYou, words, []).map(({ key }) => key.split('|')[0])).toEqual(expect.arrayContaining(['birthDate', 'sex']))
    expect(placesOf(aboutYou, words, []).every(({ key }) => /^(birthDate|sex)\|/.test(key))).toBe(true)
    expect(findDocument(words, 'right', 'no-such-right')).toBeNull()
    expect(findDocument(words, 'interface', 'busy')).toBeNull()
  })
})

describe('what is wrong with a text', () => {
  const problems = (language: WrittenText['language'], file: string, key: string, text: string) => {
    const written = [{ language, file, key, text }]
    return draftProblems(wordsWith(treesOf('built'), written, [file]), written).map(({ kind, isHard, about }) => `${kind}${isHard ? '!' : ''} ${about}`.trim())
  }

  test('is said by the checks of the repository', () => {
    expect(problems('en', 'rights/income-support', 'summary', 'A top-up for all.')).toContain('placeholders! {{is.minAge}}')
    expect(problems('ru', FILE, 'name', '')).toContain('untranslated!')
    expect(problems('ru', FILE, 'name', 'Study grant')).toContain('script! Study grant')
    expect(problems('he', FILE, 'name', 'מענק לימודים, התקשרו ל-*6050')).toEqual(['isolation! *6050'])
    expect(problems('en', FILE, 'name', 'Study grant')).toEqual([])
    expect(problems('en', FILE, 'name', Array.from({ length: 30 }, () => 'word').join(' '))).toEqual([expect.stringMatching(/^sentence-length/), 'terms study grant'])
  })
})

describe.each(TEST_ENGINES)('on %s', (engine) => {
  let connection: Connection
  let db: Database
  beforeAll(async () => {
    connection = await openTestDatabase(engine)
    await migrateDatabase(connection)
    db = connection.db
  })
  afterAll(() => connection?.close())

  const write = (me: typeof DANA, ...fields: WrittenText[]) => writeTexts(db, guide, me, fields, publishedText)
  const revision = async () => (await openChange(db, subjectFor(guide)))?.revision ?? -1
  const ask = async (me: typeof DANA) => moveChange(db, subjectFor(guide), await revision(), 'ask', me)
  const approve = async (me: typeof DANA) => publishTexts(db, guide, await revision(), me)

  /** What a server does that learns of a publication. */
  async function learn(): Promise<void> {
    const { live } = quietServer(db)
    await live.refresh()
    const { name, edits } = editsOf(live)
    takeEdits(name, edits)
  }

  async function published(...fields: WrittenText[]): Promise<number> {
    await write(DANA, ...fields)
    expect(await ask(DANA)).toBeNull()
    const outcome = await approve(OMAR)
    if (typeof outcome === 'string') throw new Error(outcome)
    await learn()
    return outcome.version
  }

  const name = (language: WrittenText['language']) => wordsFor(wordsOf(language)).right('study-grant', ['name'])

  test('a text is drafted, asked for, approved by a second person, published, and put back', async () => {
    const before = name('en')
    expect((await write(DANA, field('en', 'name', 'Grant for studies'), field('he', 'name', publishedText({ language: 'he', file: FILE, key: 'name' })!))).saved).toBe(1)
    expect(name('en')).toBe(before)
    expect(await approve(OMAR)).toBe('changed')
    expect(await ask(DANA)).toBeNull()
    expect(await approve(DANA)).toBe('own')
    const outcome = await approve(OMAR)
    expect(outcome).toEqual({ version: expect.any(Number) })
    expect(name('en')).toBe(before)
    await learn()
    expect(name('en')).toBe('Grant for studies')
    // The name is shown beside questions: browsers fetch it too.
    expect(liveEditsName()).toMatch(/^\d+-[0-9a-f]{12}$/)
    expect(liveEdits('en')).toEqual([[['rights', 'study-grant', 'name'], 'Grant for studies']])
    expect(liveEdits('ar')).toEqual([])
    expect(await openChange(db, subjectFor(guide))).toBeNull()

    expect(await undoTexts(db, guide, (outcome as { version: number }).version, DANA)).toEqual({ version: expect.any(Number) })
    await learn()
    expect(name('en')).toBe(before)
    expect(await undoTexts(db, guide, 999_999, DANA)).toBe('gone')
  })

  test('a text that somebody else wrote in meanwhile is not overwritten; both are given back, and the second saving is meant', async () => {
    const base = publishedText({ language: 'ru', file: FILE, key: 'name' })!
    expect((await write(DANA, field('ru', 'name', 'Пособие на учёбу'))).conflicts).toEqual([])
    const met = await write(OMAR, field('ru', 'name', 'Грант на учёбу'), field('en', 'name', 'Grant for studies'))
    expect(met.conflicts).toEqual([{ language: 'ru', file: FILE, key: 'name', mine: 'Грант на учёбу', theirs: 'Пособие на учёбу', by: 'dana', at: DANA.now.toISOString() }])
    // What met nobody is kept.
    expect(met.saved).toBe(1)
    expect((await write(OMAR, field('ru', 'name', 'Грант на учёбу', 'Пособие на учёбу'))).conflicts).toEqual([])
    // Whoever wrote in it is no second person any more.
    await ask(DANA)
    expect(await approve(OMAR)).toBe('own')
    // Written back to what is published, nothing is left of the change.
    expect((await write(DANA, field('ru', 'name', base, 'Грант на учёбу'), field('en', 'name', publishedText({ language: 'en', file: FILE, key: 'name' })!, 'Grant for studies'))).change).toBeNull()
  })

  test('writing in what waits takes it back, and an approval of what was seen before fails', async () => {
    await write(DANA, field('en', 'name', 'Grant one'))
    await ask(DANA)
    const seen = await revision()
    await write(DANA, field('en', 'name', 'Grant two', 'Grant one'))
    expect((await openChange(db, subjectFor(guide)))?.state).toBe('draft')
    await ask(DANA)
    expect(await publishTexts(db, guide, seen, OMAR)).toBe('changed')
    await moveChange(db, subjectFor(guide), await revision(), 'drop', DANA)
    expect(await openChange(db, subjectFor(guide))).toBeNull()
  })

  test('two approvals at once publish once', async () => {
    await write(DANA, field('en', 'name', 'Grant at once'))
    await ask(DANA)
    const now = await revision()
    const outcomes = await Promise.all(['omar', 'lea', 'ivan'].map((id) => publishTexts(db, guide, now, { id, now: OMAR.now })))
    expect(outcomes.filter((outcome) => typeof outcome === 'object')).toHaveLength(1)
    expect(outcomes.filter((outcome) => outcome === 'gone')).toHaveLength(2)
  })

  test('a text that would break its page is kept as a draft and not published', async () => {
    const summary = findDocument(words, 'right', 'income-support')!
    const bad = { language: 'en' as const, file: 'rights/income-support', key: 'summary', text: 'A top-up from age {{is.minAge}', isRead: false }
    const base = markOf(publishedText(bad)!)
    expect((await writeTexts(db, summary, DANA, [{ ...bad, base }], publishedText)).saved).toBe(1)
    const { revision: now } = (await openChange(db, subjectFor(summary)))!
    await moveChange(db, subjectFor(summary), now, 'ask', DANA)
    expect(await publishTexts(db, summary, now, OMAR)).toBe('problems')
    await moveChange(db, subjectFor(summary), now, 'drop', DANA)
  })

  test('a new Hebrew makes its translations old, until each was written or read again', async () => {
    const freshness = async (language: WrittenText['language']) => (await currentReadings(language)).find(({ file, key }) => file === FILE && key === 'name')?.freshness
    expect(await freshness('ar')).toBe('fresh')
    await published(field('he', 'name', 'מענק ללימודים'), field('en', 'name', 'Grant for studying'))
    expect([await freshness('ar'), await freshness('en')]).toEqual(['stale', 'fresh'])
    await published({ ...field('ar', 'name', publishedText({ language: 'ar', file: FILE, key: 'name' })!), isRead: true })
    expect(await freshness('ar')).toBe('fresh')
    await published(field('he', 'name', 'מענק לסטודנטים'))
    expect([await freshness('ar'), await freshness('en')]).toEqual(['stale', 'stale'])
  })

  test('a server that starts without its database goes on with the file, and the database has the first word again later', async () => {
    await published(field('am', 'name', 'የትምህርት ድጋፍ'))
    const dataDir = await mkdtemp(path.join(tmpdir(), 'mafteach-published-'))
    const failures: unknown[] = []
    const place = { dataDir, onFailure: (error: unknown) => failures.push(error) }
    const first = liveContent({ ...place, db })
    await first.refresh()
    const away = liveContent({ ...place, db: null as unknown as Database })
    await away.open()
    expect(editsOf(away)).toEqual(editsOf(first))
    await expect(away.refresh()).rejects.toThrow()
    expect(editsOf(away)).toEqual(editsOf(first))
    const back = liveContent({ ...place, db })
    await back.open()
    let heard = 0
    back.texts.follow(() => (heard += 1))
    await back.refresh()
    expect(heard).toBe(1)
    await published(field('am', 'name', 'ለተማሪዎች ድጋፍ'))
    await Promise.all([back.refresh(), back.refresh()])
    expect(back.texts.newest()).toBeGreaterThan(first.texts.newest())
    expect(JSON.parse(await readFile(path.join(dataDir, 'published-texts.json'), 'utf8'))).toHaveLength(back.texts.versions().length)
    expect(failures).toEqual([])
    await rm(dataDir, { recursive: true })
  })

  test('what was published is only ever added to', async () => {
    await expect(db.update(publishedVersions).set({ subject: 'x' })).rejects.toThrow()
    await expect(db.delete(publishedVersions)).rejects.toThrow()
    await expect(db.execute(sql`truncate ${publishedVersions}`)).rejects.toThrow()
    expect((await db.select().from(editingChanges).where(eq(editingChanges.state, 'published'))).length).toBeGreaterThan(3)
  })
})
