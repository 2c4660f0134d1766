import { randomUUID } from 'node:crypto'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setImmediate as giveWay, setTimeout as wait } from 'node:timers/promises'
import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { appointmentCallBacks, caseClaims, caseClaimSteps, caseDocuments, caseFiles, caseNotes, staff } from '#db/schema/index'
import { TEST_ENGINES } from '#db/test-databases'
import { openName, sealPerson } from '~/accounts/person.server'
import { openWorld, type World } from '~/accounts/test-world'
import { openPerson as openCaller, sealPerson as sealCaller } from '~/appointments/sealed.server'
import { addKey, keyringFor, newKeyLine, parseKeyring } from '~/vault/keyring.server'
import { liveVault } from '~/vault/live.server'
import { UnreadableSeal, type Vault, vaultOf } from '~/vault/seal.server'
import { findFiles } from '../files/find.server'
import { addNote, changeNote, notesOf } from '../files/notes.server'
import { fileFor } from '../files/test-files'
import { openText, placeOf, sealText } from '../sealing'
import { keepKeys, resealedWith } from './keep-keys.server'
import { resealAll } from './reseal.server'
import { SEALED_COLUMNS } from './sealed-columns'

const ME = { id: 'staff-me' }

/**
 * Between two requests of somebody. Requests come from the network: what goes on from one timer to the next, always due again when its
 * work is done, would hold everybody else up on the embedded database, which answers without leaving the thread.
 */
async function pause(ms: number): Promise<void> {
  await wait(ms)
  await giveWay()
}

describe.each(TEST_ENGINES)('on %s', (engine) => {
  let world: World
  let dataDir: string
  let vault: Vault
  beforeAll(async () => {
    const opened = await openWorld(engine)
    dataDir = await mkdtemp(path.join(tmpdir(), 'rotate-'))
    // The portal's: it looks at the keys every few milliseconds, where a server looks every few seconds.
    vault = await liveVault(null, dataDir, 20)
    world = { ...opened, context: { ...opened.context, vault } }
  })
  afterAll(() => world?.connection.close())
  const db = () => world.context.db

  /** How many values of all columns do not begin with this key. */
  async function underOthers(key: string): Promise<number> {
    let count = 0
    for (const { table, column, type } of SEALED_COLUMNS) {
      const value = type === 'text' ? sql.raw(`"${column}"`) : sql.raw(`encode("${column}", 'escape')`)
      const found = (await db().execute(sql`select count(*)::int as count from ${sql.identifier(table)} where ${sql.identifier(column)} is not null and ${value} not like ${`${key}.%`}`)) as unknown as
        | { rows: { count: number }[] }
        | { count: number }[]
      count += (Array.isArray(found) ? found : found.rows)[0]?.count ?? 0
    }
    return count
  }

  test('every sealed column of the database is in the list, and no other', async () => {
    const found = (await db().execute(
      sql`select table_name, column_name, data_type from information_schema.columns where table_schema = 'public' and column_name like 'sealed\_%'`,
    )) as unknown as { rows: Record<string, string>[] } | Record<string, string>[]
    const inDatabase = (Array.isArray(found) ? found : found.rows).map((row) => `${row['table_name']}.${row['column_name']} ${row['data_type']}`)
    expect(SEALED_COLUMNS.map(({ table, column, type }) => `${table}.${column} ${type}`).sort()).toEqual([...inDatabase].sort())
  })

  it('seals what every part of the portal wrote so that the part reads it again, and look-ups still find', async () => {
    const [person, call, document] = [randomUUID(), randomUUID(), randomUUID()]
    await db().insert(staff).values({ id: person, ...sealPerson(person, { name: 'Dana Example', email: `${person}@example.org` }, vault) })
    await db().insert(appointmentCallBacks).values({
      id: call, codeIndex: call, centerId: 'a', dayPart: 'morning', language: 'he', interpreter: false, createdAt: new Date(),
      sealedPerson: sealCaller({ name: 'Caller', phone: '050-1231231', email: null }, 'callBack', call, vault),
    })
    const { id } = await fileFor(world, ME, { firstName: 'Rota', familyName: 'Tion', phone: '050-9090909' })
    const bytes = Buffer.from(Array.from({ length: 5000 }, (_, index) => index % 256))
    await db().insert(caseDocuments).values({
      id: document, fileId: id, type: 'image/png', size: bytes.length, sealedName: sealText(vault, 'case_documents.sealed_name', document, 'a.png'),
      sealedContent: vault.sealBytes(bytes, placeOf('case_documents.sealed_content', document)), addedBy: ME.id, addedAt: new Date(),
    })
    await db().insert(caseClaims).values({ id: randomUUID(), fileId: id, centerId: 'a', right: 'r', person: 'applicant', state: 'collecting', since: '2026-05-01', openedAt: new Date() })
    const [claim] = await db().select().from(caseClaims).where(eq(caseClaims.fileId, id))
    const [step] = await db().insert(caseClaimSteps).values({ claimId: claim?.id ?? '', to: 'submitted', on: '2026-05-01', staffId: ME.id, at: new Date() }).returning()
    const stepId = step?.id ?? 0
    await db().update(caseClaimSteps).set({ sealedBefore: sealText(vault, 'case_claim_steps.sealed_before', String(stepId), 'before') }).where(eq(caseClaimSteps.id, stepId))

    const after = vaultOf(await addKey(dataDir))
    expect(await underOthers(after.newestKey())).toBeGreaterThan(6)
    const outcome = await resealAll(db(), after)
    expect(outcome.left).toBe(0)
    expect(await underOthers(after.newestKey())).toBe(0)
    // Only the new key: nothing is read with the old one any more.
    const alone = vaultOf({ keys: [(await keyringFor(null, dataDir)).keys[0]], indexKey: Buffer.alloc(32) })
    const [who] = await db().select().from(staff).where(eq(staff.id, person))
    expect(who && openName(who, alone)).toBe('Dana Example')
    const [caller] = await db().select().from(appointmentCallBacks).where(eq(appointmentCallBacks.id, call))
    expect(openCaller(caller?.sealedPerson ?? '', 'callBack', call, alone).phone).toBe('050-1231231')
    const [paper] = await db().select().from(caseDocuments).where(eq(caseDocuments.id, document))
    expect(alone.openBytes(paper?.sealedContent ?? Buffer.alloc(0), placeOf('case_documents.sealed_content', document)).equals(bytes)).toBe(true)
    const [kept] = await db().select().from(caseClaimSteps).where(eq(caseClaimSteps.id, stepId))
    expect(openText(alone, 'case_claim_steps.sealed_before', String(stepId), kept?.sealedBefore ?? '')).toBe('before')
    // The portal finds the new key by itself.
    expect((await findFiles(db(), vault, ['a'], { phone: '050-9090909' })).map((file) => [file.id, file.name])).toEqual([[id, 'Rota Tion']])
    expect(await resealAll(db(), after)).toEqual({ done: 0, left: 0 })
  })

  it('under load loses nothing: who reads reads, who writes is not gone over, and in the end all is under the new key', async () => {
    const files = await Promise.all(Array.from({ length: 6 }, (_, index) => fileFor(world, ME, { firstName: `Load${index}` })))
    const notes = await Promise.all(files.map(({ id }) => addNote(db(), vault, ME, id, 'start')))
    const expected = new Map(notes.map((id) => [id, 'start']))
    const troubles: unknown[] = []
    let isOver = false
    let [reads, writes] = [0, 0]
    const writer = async (share: number) => {
      const versions = new Map<string, number>()
      for (let turn = 0; !isOver; turn += 1) {
        const index = (turn * 3 + share) % files.length
        // Each writer has notes of its own, so that what must lie there in the end is known.
        if (index % 3 !== share) continue
        const [file, note] = [files[index]?.id ?? '', notes[index] ?? '']
        const text = `turn ${turn} of ${share}`
        const outcome = await db().transaction((tx) => changeNote(tx, vault, ME, file, note, text, versions.get(note) ?? 1))
        if (!outcome || 'conflict' in outcome) throw new Error('a writer met a conflict')
        versions.set(note, outcome.version)
        expected.set(note, text)
        writes += 1
        await pause(10)
      }
    }
    const reader = async () => {
      while (!isOver) {
        for (const { id } of files) for (const { text } of await notesOf(db(), vault, id)) if (!/^(start|turn \d+ of \d)$/.test(text)) throw new Error(`read ${text}`)
        reads += 1
        await pause(10)
      }
    }
    const load = [0, 1, 2].map((share) => writer(share).catch((error: unknown) => troubles.push(error)))
    load.push(reader().catch((error: unknown) => troubles.push(error)))
    await pause(150)
    for (let round = 0; round < 3; round += 1) {
      const [newest] = (await addKey(dataDir)).keys
      while (resealedWith(dataDir) !== newest.id) {
        await keepKeys(db(), vault, dataDir)
        await pause(30)
      }
    }
    isOver = true
    await Promise.all(load)
    expect(troubles).toEqual([])
    expect(Math.min(reads, writes)).toBeGreaterThan(2)
    // What was written between the last pass and the end of the load lies under the newest key already.
    const key = vault.newestKey()
    expect((await resealAll(db(), vault)).left).toBe(0)
    expect(await underOthers(key)).toBe(0)
    expect(resealedWith(dataDir)).toBe(key)
    for (const [index, { id }] of files.entries()) expect((await notesOf(db(), vault, id))[0]?.text).toBe(expected.get(notes[index] ?? ''))
  }, 240_000)

  it('never goes over what was saved between its reading and its writing', async () => {
    const [newer, older] = [newKeyLine(), newKeyLine()]
    // Each is the newest in turn, so that every round seals everything anew.
    const turns = [vaultOf(parseKeyring(`${newer},${older}`)), vaultOf(parseKeyring(`${older},${newer}`))] as const
    await db().execute(sql`delete from case_files`)
    const place = { id: randomUUID() }
    await db().insert(caseFiles).values({ ...place, centerId: 'a', kind: 'family', language: 'he', openedAt: new Date(), openedBy: ME.id, changedAt: new Date() })
    const notes = Array.from({ length: 4 }, () => randomUUID())
    const seal = (id: string, text: string) => sealText(turns[0], 'case_notes.sealed_text', id, text)
    for (const id of notes) await db().insert(caseNotes).values({ id, fileId: place.id, sealedText: seal(id, '0'), writtenBy: ME.id, writtenAt: new Date() })
    let isOver = false
    const last = new Map<string, string>()
    const writers = notes.map(async (id) => {
      for (let turn = 1; !isOver; turn += 1) {
        await db().update(caseNotes).set({ sealedText: seal(id, String(turn)) }).where(eq(caseNotes.id, id))
        last.set(id, String(turn))
        // Nobody else writes: what was saved must be there, sealed anew or not.
        const [row] = await db().select().from(caseNotes).where(eq(caseNotes.id, id))
        if (row && openText(turns[0], 'case_notes.sealed_text', id, row.sealedText) !== String(turn)) throw new Error(`what was saved in turn ${turn} is gone`)
        await pause(1)
      }
    })
    const started = performance.now()
    for (let round = 0; round < 2 || performance.now() - started < 2000; round += 1) await resealAll(db(), turns[round % 2] ?? turns[0], { passes: 1 })
    isOver = true
    await Promise.all(writers)
    for (const id of notes) {
      const [row] = await db().select().from(caseNotes).where(eq(caseNotes.id, id))
      expect(openText(turns[0], 'case_notes.sealed_text', id, row?.sealedText ?? '')).toBe(last.get(id))
    }
    await db().delete(caseFiles).where(eq(caseFiles.id, place.id))
  }, 120_000)

  it('leaves what no key opens as it is, counts it, and comes to an end', async () => {
    const { id } = await fileFor(world, ME, {})
    const note = await addNote(db(), vault, ME, id, 'x')
    await db().execute(sql`update case_notes set sealed_text = 'lostkey.AAAA' where id = ${note}`)
    expect(await resealAll(db(), vault)).toEqual({ done: 0, left: 1 })
    await expect(notesOf(db(), vault, id)).rejects.toThrow(UnreadableSeal)
    await db().execute(sql`delete from case_notes where id = ${note}`)
  })
})
