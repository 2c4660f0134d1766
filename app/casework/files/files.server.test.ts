import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import {
  caseAssessments, caseClaims, caseDocuments, caseFiles, caseLookups, caseMembers, caseMerges, caseNotes, caseTasks, caseTextVersions, caseWalkIns,
} from '#db/schema/index'
import { TEST_ENGINES } from '#db/test-databases'
import { openWorld, type World } from '~/accounts/test-world'
import { NO_ANSWERS } from '~/interview/answers'
import { takeAssessment } from '../claims/assessments.server'
import { placeOf, sealText } from '../sealing'
import { keepFiles } from '../upkeep.server'
import { changeHead, changeMember, removeMember } from './changes.server'
import { closeFile, closeNoteOf, deleteExpired, deleteFile, KEPT_YEARS, keptUntil, reopenFile } from './closing.server'
import { standingConsent, withdrawConsent, writeConsent } from './consents.server'
import { exportFile } from './export.server'
import { fileHead, insertMember, nameOfFile, openFile, readFile } from './files.server'
import { findFiles, likelySame, MOST_FOUND, readWanted, recentFiles } from './find.server'
import { answer, giveToColleague, offerFile, openOffers, takeFile } from './handover.server'
import { mergeFiles, mergesInto, undoMerge } from './merge.server'
import { addNote, changeNote, notesOf } from './notes.server'
import { NO_DETAILS } from './person'
import { fileFor, personOf } from './test-files'
import { keptTextsOf } from './text-versions.server'

const ME = { id: 'staff-me' }
const OTHER = { id: 'staff-other' }

describe.each(TEST_ENGINES)('on %s', (engine) => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(engine)
  })
  afterAll(() => world?.connection.close())

  const db = () => world.context.db
  const vault = () => world.context.vault
  const find = async (typed: string, centers = ['a']) => {
    const wanted = readWanted(typed)
    return wanted ? (await findFiles(db(), vault(), centers, wanted)).map(({ id }) => id) : null
  }

  describe('a file', () => {
    it('is opened without a name, and with all there is, and read back', async () => {
      const bare = await openFile(db(), vault(), ME, { center: 'a', kind: 'individual', language: 'am' })
      const read = await readFile(db(), vault(), bare.id)
      expect(read).toMatchObject({ members: [], consents: [], details: NO_DETAILS, head: { language: 'am', center: 'a', staff: ME.id, closedAt: null } })
      expect(nameOfFile(read?.members ?? [])).toBe('')
      const full = await fileFor(
        world, ME, { firstName: 'אסתר', familyName: 'ביטון', phone: '052-1112233' },
        { details: { ...NO_DETAILS, address: 'רחוב הגפן 3' }, consents: [{ scope: 'keepFile', way: 'signed', givenOn: '2026-05-01' }], referrer: 'school', interpreter: true },
      )
      const again = await readFile(db(), vault(), full.id)
      expect(again?.details.address).toBe('רחוב הגפן 3')
      expect(again?.consents[0]).toMatchObject({ scope: 'keepFile', way: 'signed', givenOn: '2026-05-01', takenBy: ME.id, memberId: again?.members[0]?.id })
      expect(full.number).toBeGreaterThan(bare.number)
      expect(await fileHead(db(), randomUUID())).toBeNull()
    })

    it('is found by telephone however written, by number, by a name in any letters, and only at the centers that one names', async () => {
      const { id, number } = await fileFor(world, ME, { firstName: 'משה', familyName: 'אבוטבול', phone: '054-7654321' })
      for (const typed of ['0547654321', '054-765 4321', '+972 54-7654321', '00972547654321', '٠٥٤٧٦٥٤٣٢١']) expect(await find(typed), typed).toEqual([id])
      expect(await find(String(number))).toEqual([id])
      expect(await find(`# ${number}`)).toEqual([id])
      for (const typed of ['משה אבוטבול', 'אבוטבול', 'Moshe Abutbul', 'Моше Абутбуль', 'موسى ابوطبول', 'ሙሴ አቡትቡል', 'abutboul moshe']) expect(await find(typed), typed).toContain(id)
      expect(await find('משה כהן')).not.toContain(id)
      for (const typed of ['0547654321', String(number), 'אבוטבול']) expect(await find(typed, ['b']), typed).toEqual([])
      expect(await find('0547654321', [])).toEqual([])
      expect(await find('!!')).toBeNull()
    })

    it('is found by any member, and no more by what was changed', async () => {
      const { id } = await fileFor(world, ME, { firstName: 'תמר', familyName: 'גבע', phone: '050-1000001' })
      const child = await insertMember(db(), vault(), { id, center: 'a' }, { relation: 'child', person: personOf({ firstName: 'איילון', familyName: 'גבע' }) }, new Date())
      expect(await find('איילון')).toContain(id)
      const version = 1
      const applicant = (await readFile(db(), vault(), id))?.members[0]
      const changed = { relation: 'applicant' as const, person: personOf({ firstName: 'תמר', familyName: 'שושן', phone: '050-1000002' }) }
      expect(await db().transaction((tx) => changeMember(tx, vault(), ME, { id, center: 'a' }, applicant?.id ?? '', changed, version))).toBe('saved')
      expect(await find('0501000001')).toEqual([])
      expect(await find('0501000002')).toEqual([id])
      expect(await find('תמר גבע')).not.toContain(id)
      expect(await removeMember(db(), id, child)).toBe(true)
      expect(await find('איילון')).not.toContain(id)
      expect(await db().select().from(caseLookups).where(eq(caseLookups.memberId, child))).toEqual([])
    })

    it('stands in the lists of its counsellor and its center while it is open', async () => {
      const { id } = await fileFor(world, { id: 'staff-listed' }, { firstName: 'רות' }, { center: 'lists' })
      expect((await recentFiles(db(), vault(), ['lists'], 'staff-listed')).map((file) => file.id)).toEqual([id])
      expect(await recentFiles(db(), vault(), ['lists'], 'staff-else')).toEqual([])
      await closeFile(db(), vault(), id, { reason: 'finished', note: '', years: KEPT_YEARS })
      expect(await recentFiles(db(), vault(), ['lists'], null)).toEqual([])
    })

    it('is not listed beyond a page', async () => {
      for (let index = 0; index <= MOST_FOUND + 2; index += 1) await fileFor(world, ME, { firstName: 'Zzipporah' }, { center: 'crowd' })
      expect(await find('Zzipporah', ['crowd'])).toHaveLength(MOST_FOUND + 1)
    })
  })

  describe('likely duplicates', () => {
    it('are those with the telephone, or with a like name and the same year of birth or town', async () => {
      const center = 'dup'
      const first = await fileFor(world, ME, { firstName: 'Ольга', familyName: 'Иванова', phone: '053-2223334', birthYear: 1950 }, { center, locality: '7000' })
      const look = async (person: Parameters<typeof personOf>[0], locality: string | null = null) =>
        (await likelySame(db(), vault(), [center], { person: personOf(person), locality })).map(({ id, why }) => [id, why])
      expect(await look({ phone: '053-2223334' })).toEqual([[first.id, 'phone']])
      expect(await look({ firstName: 'אולגה', familyName: 'איבנובה', birthYear: 1950 })).toEqual([[first.id, 'birthYear']])
      expect(await look({ firstName: 'Olga', familyName: 'Ivanova' }, '7000')).toEqual([[first.id, 'locality']])
      expect(await look({ firstName: 'Olga', familyName: 'Ivanova' })).toEqual([[first.id, 'name']])
      expect(await look({ firstName: 'Olga', familyName: 'Ivanova', birthYear: 1981 }, '7000')).toEqual([])
      expect(await look({ firstName: 'Olga', familyName: 'Petrova', birthYear: 1950 }, '7000')).toEqual([])
      expect(await look({})).toEqual([])
      expect(await likelySame(db(), vault(), ['elsewhere'], { person: personOf({ phone: '053-2223334' }), locality: null })).toEqual([])
    })
  })

  describe('two counsellors', () => {
    it('who save one note at once lose nothing: the later sees the difference, both texts are kept', async () => {
      const { id } = await fileFor(world, ME, {})
      const note = await addNote(db(), vault(), ME, id, 'first text')
      expect(await db().transaction((tx) => changeNote(tx, vault(), ME, id, note, 'mine', 1))).toEqual({ version: 2 })
      const later = await db().transaction((tx) => changeNote(tx, vault(), OTHER, id, note, 'theirs, later', 1))
      expect(later).toEqual({ conflict: { theirs: 'mine', mine: 'theirs, later', version: 2 } })
      expect((await notesOf(db(), vault(), id))[0]).toMatchObject({ text: 'mine', version: 2, writtenBy: ME.id })
      const kept = await keptTextsOf(db(), vault(), { fileId: id, kind: 'note', id: note })
      expect(kept.map(({ text, writtenBy }) => [text, writtenBy]).sort()).toEqual([['first text', ME.id], ['theirs, later', OTHER.id]])
      expect(await db().transaction((tx) => changeNote(tx, vault(), OTHER, id, note, 'mine and theirs', 2))).toEqual({ version: 3 })
      expect(await db().transaction((tx) => changeNote(tx, vault(), ME, id, randomUUID(), 'x', 1))).toBeNull()
      // The same words again are no change, whatever the version.
      expect(await db().transaction((tx) => changeNote(tx, vault(), ME, id, note, 'mine and theirs', 1))).toEqual({ version: 3 })
    })

    it('who save at the very same time are one after the other', async () => {
      const { id } = await fileFor(world, ME, {})
      const note = await addNote(db(), vault(), ME, id, 'start')
      const texts = ['one', 'two', 'three', 'four', 'five']
      const outcomes = await Promise.all(texts.map((text, index) => db().transaction((tx) => changeNote(tx, vault(), { id: `s${index}` }, id, note, text, 1))))
      expect(outcomes.filter((outcome) => outcome && 'version' in outcome)).toHaveLength(1)
      const kept = (await keptTextsOf(db(), vault(), { fileId: id, kind: 'note', id: note })).map(({ text }) => text)
      const now = (await notesOf(db(), vault(), id))[0]?.text ?? ''
      expect([...kept, now].sort()).toEqual(['start', ...texts].sort())
    })

    it('are told of the same for the head of a file and for its members', async () => {
      const { id } = await fileFor(world, ME, { firstName: 'Ada' })
      const form = { kind: 'family' as const, language: 'he' as const, interpreter: false, locality: null, referrer: null, details: { ...NO_DETAILS, address: 'A 1' } }
      expect(await db().transaction((tx) => changeHead(tx, vault(), ME, id, form, 1))).toBe('saved')
      const late = { ...form, language: 'ru' as const, details: { ...NO_DETAILS, contactNote: 'evenings' } }
      expect(await db().transaction((tx) => changeHead(tx, vault(), OTHER, id, late, 1))).toEqual({ theirs: form, mine: late, version: 2 })
      expect((await readFile(db(), vault(), id))?.details.address).toBe('A 1')
      const member = (await readFile(db(), vault(), id))?.members[0]
      const as = (firstName: string) => ({ relation: 'applicant' as const, person: personOf({ firstName }) })
      expect(await db().transaction((tx) => changeMember(tx, vault(), ME, { id, center: 'a' }, member?.id ?? '', as('Ida'), 1))).toBe('saved')
      expect(await db().transaction((tx) => changeMember(tx, vault(), OTHER, { id, center: 'a' }, member?.id ?? '', as('Oda'), 1))).toMatchObject({ version: 2, theirs: as('Ida'), mine: as('Oda') })
      expect(await db().transaction((tx) => changeMember(tx, vault(), ME, { id, center: 'a' }, randomUUID(), as('x'), 1))).toBe('gone')
    })
  })

  describe('merging', () => {
    /** Rows of every kind in a file. */
    async function fill(fileId: string, center: string) {
      const [claim, task, document] = [randomUUID(), randomUUID(), randomUUID()]
      await addNote(db(), vault(), ME, fileId, `note of ${fileId}`)
      await takeAssessment(db(), vault(), fileId, ME, { answers: NO_ANSWERS })
      await db().insert(caseClaims).values({ id: claim, fileId, centerId: center, right: 'income-support', person: 'applicant', state: 'collecting', since: '2026-05-01', openedAt: new Date() })
      await db().insert(caseTasks).values({ id: task, fileId, centerId: center, sealedText: sealText(vault(), 'case_tasks.sealed_text', task, 'call'), staffId: ME.id })
      await db().insert(caseDocuments).values({
        id: document, fileId, type: 'image/png', size: 3, sealedName: sealText(vault(), 'case_documents.sealed_name', document, 'id.png'),
        sealedContent: vault().sealBytes(Buffer.from('abc'), placeOf('case_documents.sealed_content', document)), addedBy: ME.id, addedAt: new Date(),
      })
      await db().insert(caseWalkIns).values({ id: randomUUID(), centerId: center, day: '2026-05-01', number: Math.floor(Math.random() * 30_000), language: 'he', arrivedAt: new Date(), fileId })
    }

    /** All that belongs to a file, as it lies in the database. */
    async function contentOf(fileId: string) {
      const tables = [caseMembers, caseAssessments, caseClaims, caseDocuments, caseNotes, caseTasks, caseWalkIns, caseTextVersions]
      const rows = await Promise.all(tables.map(async (table) => (await db().select().from(table).where(eq(table.fileId, fileId))).map((row) => JSON.stringify(row)).sort()))
      const lookups = await db().select({ hash: caseLookups.hash, kind: caseLookups.kind, center: caseLookups.centerId }).from(caseLookups).where(eq(caseLookups.fileId, fileId))
      return { rows, lookups: lookups.map((row) => JSON.stringify(row)).sort() }
    }

    it('brings everything over, and its undoing brings everything back; what was added since stays', async () => {
      const kept = await fileFor(world, ME, { firstName: 'Mira', familyName: 'Tov', phone: '050-4440001' }, { center: 'm' })
      const merged = await fileFor(world, ME, { firstName: 'Mirah', familyName: 'Tov', phone: '050-4440002' }, { center: 'm', details: { ...NO_DETAILS, address: 'old street' } })
      await fill(kept.id, 'm')
      await fill(merged.id, 'm')
      const before = { kept: await contentOf(kept.id), merged: await contentOf(merged.id) }
      const outcome = await db().transaction((tx) => mergeFiles(tx, vault(), ME, kept.id, merged.id))
      if ('problem' in outcome) throw new Error(outcome.problem)
      expect(await contentOf(merged.id)).toEqual({ rows: before.merged.rows.map(() => []), lookups: [] })
      expect((await contentOf(kept.id)).rows.map((rows) => rows.length)).toEqual(before.kept.rows.map((rows, index) => rows.length + (before.merged.rows[index]?.length ?? 0)))
      expect((await fileHead(db(), merged.id))?.mergedInto).toBe(kept.id)
      // Whose file it is stays; the old number, name and telephone lead to it.
      const read = await readFile(db(), vault(), kept.id)
      expect(nameOfFile(read?.members ?? [])).toBe('Mira Tov')
      expect(read?.members.map(({ relation }) => relation)).toEqual(['applicant', 'other'])
      for (const typed of ['0504440002', 'Mirah Tov', String(merged.number)]) expect(await find(typed, ['m']), typed).toEqual([kept.id])
      expect(await mergesInto(db(), kept.id)).toMatchObject([{ id: outcome.id, number: merged.number }])

      const later = await addNote(db(), vault(), ME, kept.id, 'written after the merge')
      expect(await db().transaction((tx) => undoMerge(tx, kept.id, outcome.id))).toBe(merged.id)
      expect(await contentOf(merged.id)).toEqual(before.merged)
      const after = await notesOf(db(), vault(), kept.id)
      expect(after.some(({ id }) => id === later)).toBe(true)
      await db().delete(caseNotes).where(eq(caseNotes.id, later))
      expect(await contentOf(kept.id)).toEqual(before.kept)
      expect(await fileHead(db(), merged.id)).toMatchObject({ mergedInto: null })
      expect(await find('0504440002', ['m'])).toEqual([merged.id])
      expect(await db().transaction((tx) => undoMerge(tx, kept.id, outcome.id))).toBeNull()
    })

    it('is refused for one file, for two centers, for what is merged or offered, and done once by two at a time', async () => {
      const [one, two, far] = [await fileFor(world, ME, {}), await fileFor(world, ME, {}), await fileFor(world, ME, {}, { center: 'far' })]
      const merge = (a: string, b: string) => db().transaction((tx) => mergeFiles(tx, vault(), ME, a, b))
      expect(await merge(one.id, one.id)).toEqual({ problem: 'same' })
      expect(await merge(one.id, far.id)).toEqual({ problem: 'center' })
      expect(await merge(one.id, randomUUID())).toEqual({ problem: 'gone' })
      const outcomes = await Promise.all([merge(one.id, two.id), merge(two.id, one.id)])
      expect(outcomes.filter((outcome) => 'id' in outcome)).toHaveLength(1)
      expect(await db().select().from(caseMerges).where(sql`${caseMerges.keptId} in (${one.id}, ${two.id})`)).toHaveLength(1)
      const offered = await fileFor(world, ME, {}, { consents: [{ scope: 'handOver', way: 'spoken', givenOn: '2026-05-01' }] })
      await offerFile(db(), vault(), ME, offered.id, { toCenter: 'far', note: '' })
      const free = await fileFor(world, ME, {})
      expect(await merge(free.id, offered.id)).toEqual({ problem: 'offered' })
    })
  })

  describe('closing', () => {
    it('has a reason, is undone with another, and says until when the file is kept', async () => {
      const { id } = await fileFor(world, ME, {})
      const now = new Date('2026-03-10T10:00:00Z')
      expect(await db().transaction((tx) => closeFile(tx, vault(), id, { reason: 'moved', note: 'to Haifa', years: KEPT_YEARS }, now))).toBe(true)
      expect(await db().transaction((tx) => closeFile(tx, vault(), id, { reason: 'moved', note: '', years: KEPT_YEARS }, now))).toBe(false)
      expect(await fileHead(db(), id)).toMatchObject({ closedFor: 'moved', keepUntil: '2033-03-10' })
      expect(await closeNoteOf(db(), vault(), id)).toBe('to Haifa')
      expect(await db().transaction((tx) => reopenFile(tx, vault(), OTHER, id, 'came back'))).toBe(true)
      expect(await db().transaction((tx) => reopenFile(tx, vault(), OTHER, id, 'came back'))).toBe(false)
      expect(await fileHead(db(), id)).toMatchObject({ closedFor: null, closedAt: null, keepUntil: null })
      expect((await notesOf(db(), vault(), id))[0]).toMatchObject({ text: 'came back', writtenBy: OTHER.id })
      expect((await keptTextsOf(db(), vault(), { fileId: id, kind: 'close', id })).map(({ text }) => text)).toEqual(['to Haifa'])
    })

    it.each([['family', '2026-03-10', '2033-03-10'], ['individual', '2026-03-10', '2031-03-10'], ['individual', '2028-02-29', '2033-02-28']] as const)('%s, closed on %s, is kept until %s', (kind, day, until) => {
      expect(keptUntil(kind, day)).toBe(until)
    })

    it('is kept as long as the operator decided, by the day on which it was closed', async () => {
      const { id } = await fileFor(world, ME, {}, { kind: 'individual' })
      await closeFile(db(), vault(), id, { reason: 'finished', note: '', years: { family: 9, individual: 2 } }, new Date('2026-03-10T10:00:00Z'))
      const until = (await fileHead(db(), id))?.keepUntil
      expect(until).toBe('2028-03-10')
      expect(await deleteExpired(db(), new Date('2028-03-10T10:00:00Z'))).toBe(0)
      expect(await deleteExpired(db(), new Date('2028-03-11T10:00:00Z'))).toBe(1)
    })

    it('in the end really deletes, with the files that were merged into it, and the log keeps only that it happened', async () => {
      const [kept, merged, open] = [await fileFor(world, ME, { firstName: 'Gone', phone: '050-5550001' }), await fileFor(world, ME, { firstName: 'Too' }), await fileFor(world, ME, {})]
      await addNote(db(), vault(), ME, merged.id, 'a note')
      await db().transaction((tx) => mergeFiles(tx, vault(), ME, kept.id, merged.id))
      await db().transaction((tx) => writeConsent(tx, kept.id, { scope: 'handOver', way: 'spoken', givenOn: '2020-01-01' }, ME))
      await offerFile(db(), vault(), ME, kept.id, { toCenter: 'b', note: 'n' })
      await closeFile(db(), vault(), kept.id, { reason: 'finished', note: '', years: KEPT_YEARS }, new Date('2019-06-01T10:00:00Z'))
      expect(await keepFiles(db(), new Date('2026-06-01T10:00:00Z'))).toBe(0)
      expect(await deleteExpired(db(), new Date('2026-06-02T10:00:00Z'))).toBe(1)
      for (const { id } of [kept, merged]) {
        expect(await fileHead(db(), id)).toBeNull()
        for (const table of [caseMembers, caseNotes, caseLookups, caseTextVersions]) expect(await db().select().from(table).where(eq(table.fileId, id))).toEqual([])
      }
      expect(await find('0505550001')).toEqual([])
      expect(await fileHead(db(), open.id)).not.toBeNull()
      const log = await db().execute(sql`select * from audit_log where record_id = ${kept.id}`)
      expect(JSON.stringify(log)).toContain('case.expired')
      expect(await deleteFile(db(), kept.id)).toBe(false)
    })
  })

  describe('a handover', () => {
    const consents = [{ scope: 'handOver', way: 'signed', givenOn: '2026-05-01' }] as const

    it('needs a consent that stands, at the offer and when the file is taken', async () => {
      const { id } = await fileFor(world, ME, {}, { center: 'from' })
      const offer = () => db().transaction((tx) => offerFile(tx, vault(), ME, id, { toCenter: 'to', note: 'please' }))
      expect(await offer()).toEqual({ problem: 'consent' })
      expect(await db().transaction((tx) => giveToColleague(tx, ME, id, 'x'))).toEqual({ problem: 'consent' })
      const consent = await writeConsent(db(), id, { scope: 'handOver', way: 'spoken', givenOn: '2026-05-02' }, ME)
      const offered = await offer()
      if ('problem' in offered) throw new Error(offered.problem)
      expect(await offer()).toEqual({ problem: 'offered' })
      expect(await withdrawConsent(db(), id, consent, new Date())).toBe(true)
      expect(await withdrawConsent(db(), id, consent, new Date())).toBe(false)
      expect(await standingConsent(db(), id, 'handOver')).toBeNull()
      expect(await db().transaction((tx) => takeFile(tx, OTHER, offered.id))).toEqual({ problem: 'consent' })
      expect((await fileHead(db(), id))?.center).toBe('from')
    })

    it('leaves the file where it is until it is taken; then it and all in it are the other center’s', async () => {
      const { id, number } = await fileFor(world, ME, { firstName: 'Hand', familyName: 'Over', phone: '050-6660001' }, { center: 'from', consents: [...consents] })
      const [claim, own] = [randomUUID(), randomUUID()]
      await db().insert(caseClaims).values([
        { id: claim, fileId: id, centerId: 'from', right: 'income-support', person: 'applicant', state: 'waiting', since: '2026-05-01', staffId: ME.id, openedAt: new Date() },
        { id: own, fileId: id, centerId: 'from', right: 'old-age', person: 'applicant', state: 'waiting', since: '2026-05-01', staffId: null, openedAt: new Date() },
      ])
      const offered = await db().transaction((tx) => offerFile(tx, vault(), ME, id, { toCenter: 'to', note: 'moved there' }))
      if ('problem' in offered) throw new Error(offered.problem)
      expect(await find('0506660001', ['from'])).toEqual([id])
      expect(await find('0506660001', ['to'])).toEqual([])
      const [seen] = await openOffers(db(), vault(), ['to'], 'to')
      expect(seen).toMatchObject({ number, note: 'moved there', fromCenter: 'from' })
      expect(JSON.stringify(seen)).not.toContain('Hand')
      expect(await openOffers(db(), vault(), ['third'], 'to')).toEqual([])
      const both = await Promise.all([OTHER, { id: 'third' }].map((who) => db().transaction((tx) => takeFile(tx, who, offered.id))))
      expect(both.filter((each) => 'fileId' in each)).toHaveLength(1)
      expect(await find('0506660001', ['from'])).toEqual([])
      expect(await find('0506660001', ['to'])).toEqual([id])
      const claims = await db().select().from(caseClaims).where(eq(caseClaims.fileId, id))
      const taker = (await fileHead(db(), id))?.staff
      expect(claims.map(({ id: each, centerId, staffId }) => [each, centerId, staffId]).sort()).toEqual([[claim, 'to', taker], [own, 'to', null]].sort())
      expect(taker).not.toBe(ME.id)
    })

    it('may be declined or taken back once', async () => {
      const { id } = await fileFor(world, ME, {}, { center: 'from', consents: [...consents] })
      for (const state of ['declined', 'withdrawn'] as const) {
        const offered = await db().transaction((tx) => offerFile(tx, vault(), ME, id, { toCenter: 'to', note: '' }))
        if ('problem' in offered) throw new Error(offered.problem)
        expect(await answer(db(), OTHER, offered.id, state)).toBe(true)
        expect(await answer(db(), OTHER, offered.id, 'withdrawn')).toBe(false)
        expect(await db().transaction((tx) => takeFile(tx, OTHER, offered.id))).toEqual({ problem: 'gone' })
      }
      expect(await db().transaction((tx) => giveToColleague(tx, ME, id, OTHER.id))).toBe('given')
      expect(await fileHead(db(), id)).toMatchObject({ center: 'from', staff: OTHER.id })
    })
  })

  test('an export holds everything, and nothing of the counsellors', async () => {
    const { id, number } = await fileFor(world, { id: 'staff-secret' }, { firstName: 'Exa', phone: '050-7770001' }, { consents: [{ scope: 'contact', way: 'onScreen', givenOn: '2026-05-01' }] })
    const note = await addNote(db(), vault(), { id: 'staff-secret' }, id, 'a note to read')
    await db().transaction((tx) => changeNote(tx, vault(), { id: 'staff-secret' }, id, note, 'a better note', 1))
    await takeAssessment(db(), vault(), id, { id: 'staff-secret' }, { answers: { ...NO_ANSWERS, facts: { disabilityPercent: 70 } }, note: 'seen together' })
    // A sum without the day from which it is paid, as the letter of an authority often has it, and a visit.
    const claim = { fileId: id, centerId: 'a', person: 'applicant', state: 'granted', since: '2026-05-01', openedAt: new Date() } as const
    await db().insert(caseClaims).values([{ ...claim, id: randomUUID(), right: 'income-support', grantedMonthly: 1234 }, { ...claim, id: randomUUID(), right: 'old-age-pension' }])
    await db().insert(caseWalkIns).values({ id: randomUUID(), centerId: 'a', day: '2026-04-30', number: 17, language: 'am', arrivedAt: new Date(), fileId: id })
    const exported = await exportFile(db(), vault(), id)
    expect(exported?.claims.map(({ granted }) => granted)).toEqual(expect.arrayContaining([{ from: null, monthly: 1234, once: null }, null]))
    expect(exported?.visits).toEqual([{ day: '2026-04-30', number: 17, language: 'am', interpreter: false }])
    const text = JSON.stringify(exported)
    for (const part of [`"number":${number}`, 'Exa', '050-7770001', 'contact', 'a note to read', 'a better note', '"disabilityPercent":70', 'seen together']) expect(text, part).toContain(part)
    expect(text).not.toContain('staff-secret')
    expect(await exportFile(db(), vault(), randomUUID())).toBeNull()
  })

  test('the raw rows of every table hold nothing that was planted', async () => {
    const planted = ['פלונית־נטועה', 'Plantowska', '052-9998887', '0529998887', 'planted@example.org', 'סוד־הרשומה', 'סוד־הכתובת', 'סוד־הסגירה', 'סוד־ההעברה', '77331']
    const { id } = await fileFor(
      world, ME, { firstName: 'פלונית־נטועה', familyName: 'Plantowska', phone: '052-9998887', email: 'planted@example.org' },
      { details: { address: 'סוד־הכתובת', contactNote: '', referrerNote: '' }, consents: [{ scope: 'handOver', way: 'spoken', givenOn: '2026-05-01' }] },
    )
    const note = await addNote(db(), vault(), ME, id, 'סוד־הרשומה')
    await db().transaction((tx) => changeNote(tx, vault(), ME, id, note, 'סוד־הרשומה again', 1))
    await takeAssessment(db(), vault(), id, ME, { answers: { ...NO_ANSWERS, facts: { monthlyRent: 77331 } } })
    await offerFile(db(), vault(), ME, id, { toCenter: 'b', note: 'סוד־ההעברה' })
    await closeFile(db(), vault(), id, { reason: 'other', note: 'סוד־הסגירה', years: KEPT_YEARS })
    const tables = (await db().execute(sql`select table_name from information_schema.tables where table_schema = 'public'`)) as unknown as { rows?: { table_name: string }[] } & { table_name: string }[]
    const names = (tables.rows ?? [...tables]).map(({ table_name: name }) => name)
    expect(names.length).toBeGreaterThan(20)
    for (const name of names) {
      const dump = (await db().execute(sql.raw(`select coalesce(string_agg(t::text, ' '), '') as all_rows from "${name}" t`))) as unknown as { rows?: { all_rows: string }[] } & { all_rows: string }[]
      const text = (dump.rows ?? [...dump])[0]?.all_rows ?? ''
      for (const secret of planted) expect(text.includes(secret), `${secret} in ${name}`).toBe(false)
    }
    expect((await db().select().from(caseFiles).where(eq(caseFiles.id, id)))[0]?.sealedDetails).toMatch(/^[a-z0-9]+\./)
  })
})
