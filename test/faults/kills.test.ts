/** A server killed while residents and staff write: whatever it acknowledged is there, whole; and an import that is killed leaves the directory as it was. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { count, eq, inArray } from 'drizzle-orm'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Connection, openDatabase } from '#db/client'
import { migrateDatabase } from '#db/migrate'
import { appointmentBookings, auditLog, centers } from '#db/schema/index'
import { seedDirectory } from '#db/seed'
import { layBlankDatabase } from '#db/test-blank'
import { signedInAs } from '~/accounts/test-world'
import { findCallBack } from '~/appointments/call-backs.server'
import { dayAfter, wallTime } from '~/appointments/clock'
import { codeOfMark, newMark } from '~/appointments/code.server'
import { setTakesCallBacks } from '~/appointments/desk-call-backs.server'
import { CENTER, publishTimes } from '~/appointments/testing/fixtures'
import { claimsOf } from '~/casework/claims/claims.server'
import { documentsOf, readDocument } from '~/casework/claims/documents.server'
import { goalsOf } from '~/casework/claims/goals.server'
import { SAMPLES } from '~/casework/claims/test-documents'
import { openFile } from '~/casework/files/files.server'
import { notesOf } from '~/casework/files/notes.server'
import { catalogue } from '~/rights'
import { newKeyLine, parseKeyring } from '~/vault/keyring.server'
import { type Vault, vaultOf } from '~/vault/seal.server'
import { emptyDatabase, runPortal, until } from './server'

/** Kills of a server in the middle of writing, and writes of each kind that are acknowledged before each. */
const KILLS = Number(process.env['FAULT_KILLS'] ?? 1)
const WRITES = Number(process.env['FAULT_WRITES'] ?? 3)
/** A kill with its start and its writes, on a busy machine. */
const PATIENCE_MS = 300_000

const KINDS = ['booking', 'callBack', 'note', 'goal', 'claim', 'document'] as const
type Kind = (typeof KINDS)[number]

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mafteach-kills-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

interface Desk {
  readonly token: string
  readonly file: string
  readonly slots: readonly string[]
}

/** A counsellor with a file, and a center with more times than will be taken. */
async function prepare({ db }: Connection, vault: Vault): Promise<Desk> {
  const { id, token } = await signedInAs({ db, vault }, [{ centerId: CENTER, role: 'counsellor' }])
  const file = await openFile(db, vault, { id }, { center: CENTER, kind: 'family', language: 'he', consents: [{ scope: 'keepFile', way: 'spoken', givenOn: '2026-01-01' }] })
  await setTakesCallBacks(db, CENTER, true)
  const today = wallTime(new Date()).date
  const slots: string[] = []
  for (let day = 2; day < 30; day += 1) slots.push(...(await publishTimes(db, 14, dayAfter(today, day))))
  return { token, file: file.id, slots }
}

interface Written {
  readonly kind: Kind
  /** By which it is found again: the time, the mark, or the text. */
  readonly key: string
}

let asked = 0

/** One write as a browser sends it. @returns null when it was not acknowledged */
async function write(address: string, kind: Kind, { token, file, slots }: Desk): Promise<Written | null> {
  asked += 1
  const [mark, text] = [newMark(), `text ${asked}`]
  const slot = slots[asked % slots.length] ?? ''
  const right = catalogue.rights[asked % catalogue.rights.length]?.id ?? ''
  const person = { step: 'send', mark, name: 'Planted', phone: '050-1234567', kind: 'phone', language: 'he', attach: 'no', dayPart: 'any' }
  const desk = `/he/staff/files/${file}`
  const documents = new FormData()
  documents.append('documents', new Blob([new Uint8Array(SAMPLES['application/pdf'])]), `${text}.pdf`)
  const sent: Readonly<Record<Kind, readonly [string, Record<string, string> | FormData, string]>> = {
    booking: [`/he/centers/${CENTER}/appointment/${slot}`, person, slot],
    callBack: [`/he/centers/${CENTER}/call-back`, person, mark],
    note: [`${desk}/notes`, { do: 'add', text }, text],
    goal: [`${desk}/plan`, { do: 'addGoal', area: 'income', 'text-he': text }, text],
    claim: [`${desk}/plan`, { do: 'openClaim', right }, right],
    document: [`${desk}/documents`, documents, `${text}.pdf`],
  }
  const [at, fields, key] = sent[kind]
  const answer = await fetch(address + at, {
    method: 'POST', body: fields instanceof FormData ? fields : new URLSearchParams(fields), redirect: 'manual',
    headers: { 'Origin': address, 'Cookie': `mafteach-staff=${token}`, 'X-Forwarded-For': `198.51.${(asked >> 8) & 255}.${asked & 255}` },
  })
  await answer.text()
  return answer.status === 302 && /done=/.test(answer.headers.get('Location') ?? '') ? { kind, key } : null
}

/** Everything that is there now, by kind. */
async function kept({ db }: Connection, vault: Vault, { file, slots }: Desk, callBacks: readonly string[]): Promise<Readonly<Record<Kind, ReadonlySet<string>>>> {
  const booked = await db.select({ slot: appointmentBookings.slotId }).from(appointmentBookings).where(inArray(appointmentBookings.slotId, [...slots]))
  const called: string[] = []
  for (const mark of callBacks) if (await findCallBack(db, vault, codeOfMark(mark, vault))) called.push(mark)
  const documents = await documentsOf(db, vault, file)
  for (const { id } of documents) expect((await readDocument(db, vault, file, id))?.bytes.length).toBe(SAMPLES['application/pdf'].length)
  return {
    booking: new Set(booked.map(({ slot }) => slot)), callBack: new Set(called),
    note: new Set((await notesOf(db, vault, file)).map(({ text }) => text)),
    goal: new Set((await goalsOf(db, vault, file)).flatMap(({ texts }) => texts.he ?? [])),
    claim: new Set((await claimsOf(db, vault, file)).map(({ right }) => right)),
    document: new Set(documents.map(({ name }) => name)),
  }
}

describe.each(['pglite', 'postgres'] as const)('killed while residents and staff write, on %s', (engine) => {
  test('all that was acknowledged is there, and nothing is there by half', { timeout: KILLS * PATIENCE_MS }, async () => {
    const database = engine === 'postgres' ? await emptyDatabase() : null
    const data = path.join(folder, engine)
    const open = () => openDatabase(database ? { url: database.url } : { folder: path.join(data, 'pglite') })
    const keys = newKeyLine()
    const vault = vaultOf(parseKeyring(keys))
    if (!database) await layBlankDatabase(path.join(data, 'pglite'))
    const before = await open()
    await migrateDatabase(before)
    const desk = await prepare(before, vault)
    await before.close()
    const settings = { DATA_DIR: data, VAULT_KEYS: keys, TRUSTED_PROXIES: '1', LOG_LEVEL: 'error', ...(database ? { DATABASE_URL: database.url } : {}) }
    const acknowledged: Written[] = []
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const portal = await runPortal(settings)
      let isOver = false
      const writer = async (kind: Kind) => {
        while (!isOver) {
          const written = await write(portal.address, kind, desk).catch(() => null)
          if (written) acknowledged.push(written)
        }
      }
      const writers = Promise.all(KINDS.map(writer))
      const enough = (kind: Kind) => acknowledged.filter((each) => each.kind === kind).length >= kill * WRITES
      await until(() => Promise.resolve(KINDS.every(enough)), 120_000).finally(async () => {
        await portal.end('SIGKILL')
        isOver = true
        await writers
      })
    }
    const after = await open()
    const there = await kept(after, vault, desk, acknowledged.filter(({ kind }) => kind === 'callBack').map(({ key }) => key))
    expect(acknowledged.filter(({ kind, key }) => !there[kind].has(key))).toEqual([])
    // What is written down of a change is there with the change, and never without it.
    for (const [action, kind] of [['case.noteAdded', 'note'], ['goal.added', 'goal'], ['claim.opened', 'claim'], ['document.added', 'document']] as const) {
      const [row] = await after.db.select({ entries: count() }).from(auditLog).where(eq(auditLog.action, action))
      expect(`${action} ${row?.entries}`).toBe(`${action} ${there[kind].size}`)
    }
    await after.close()
    await database?.drop()
  })
})

const STATIONS = `עיר,שם תחנה,רחוב,מספר,טלפון,שעות קבלת קהל
לוד,"שי""ל לוד",הרצל,5,08-1111111,"ימים א'-ה' 08:30-12:00"
`

describe('an import into the directory', () => {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(VITEST.*|TEST|NODE_OPTIONS)$/.test(name)))
  const start = (url: string, file: string): ChildProcess =>
    spawn(process.execPath, ['--import', 'tsx', 'app/referral/import/import.command.ts', 'shil', file, '--apply', '--even-if-most-go'], { env: { ...env, NODE_ENV: 'production', DATABASE_URL: url }, stdio: 'ignore' })

  test('that is killed with everything written but its mark changes nothing, and can be done again', async () => {
    const database = await emptyDatabase()
    const file = path.join(folder, 'stations.csv')
    await writeFile(file, STATIONS)
    const connection = await openDatabase({ url: database.url })
    await migrateDatabase(connection)
    await seedDirectory(connection)
    const everything = () => connection.db.select().from(centers).orderBy(centers.id)
    const before = await everything()
    // Last of all the import marks the table: whoever lets only rows be written has the import in its middle.
    const holder = postgres(database.url, { max: 2, onnotice: () => undefined })
    const [holding] = [await holder.reserve()]
    await holding.unsafe('begin; lock table centers in share update exclusive mode')
    const command = start(database.url, file)
    const waiting = async () => (await holder<{ pid: number }[]>`select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`).length
    await until(async () => (await waiting()) === 1)
    command.kill('SIGKILL')
    await once(command, 'exit')
    await holding.unsafe('rollback')
    holding.release()
    await until(async () => (await waiting()) === 0)
    await holder.end()
    expect(await everything()).toEqual(before)
    const again = start(database.url, file)
    expect((await once(again, 'exit'))[0]).toBe(0)
    expect((await everything()).find(({ id }) => id === 'shil-lod')?.address).toContain('הרצל')
    await connection.close()
    await database.drop()
  })
})
