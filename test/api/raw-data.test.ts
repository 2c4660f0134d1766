/** What people tell us cannot be read from the database's files, its log of changes or its backups, whatever way it came in. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { AppLoadContext } from '@remix-run/node'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Connection, openDatabase } from '#db/client'
import { migrateDatabase } from '#db/migrate'
import { appointmentBookings, appointmentCallBacks, savedScreenings } from '#db/schema/index'
import { seedDirectory } from '#db/seed'
import { layBlankDatabase } from '#db/test-blank'
import { openTestDatabase, TEST_ENGINES } from '#db/test-databases'
import { quietServer } from '~/editing/testing'
import { createAdministrator } from '~/accounts/first-administrator.server'
import { setTakesCallBacks } from '~/appointments/desk-call-backs.server'
import { CENTER, publishTimes } from '~/appointments/testing/fixtures'
import { takeAssessment } from '~/casework/claims/assessments.server'
import { openFile } from '~/casework/files/files.server'
import { addNote } from '~/casework/files/notes.server'
import { NO_DETAILS, NOBODY } from '~/casework/files/person'
import { type Answers, NO_ANSWERS } from '~/interview/answers'
import { keepAnswers } from '~/interview/cookie.server'
import { keptInCookie } from '~/interview/saved/kept.server'
import { createDirectory } from '~/referral/directory.server'
import { action as askForCallBack } from '~/routes/appointment-call-back'
import { action as askForAppointment } from '~/routes/appointment-details'
import { loader as showAppointment } from '~/routes/appointment-yours'
import { action as save } from '~/routes/save'
import { action as saveFromScripts } from '~/routes/save-record'
import { newKeyLine, parseKeyring } from '~/vault/keyring.server'
import { NOTHING_DECIDED } from '~/server/context'
import { vaultOf } from '~/vault/seal.server'
import { backupOf, dataFolderOf, everyRow, wordsIn, wordsInFiles } from '../support/raw-files'

/** Long enough to stand nowhere by chance. */
const ANSWERS: Answers = {
  ...NO_ANSWERS,
  trail: ['about-you', 'locality'],
  localityName: 'PlantedTownName',
  facts: { birthDate: '1986-11-03', maritalStatus: 'divorced', violenceAtHome: true, monthlyRent: 73519264, totalDebt: 58203917, locality: '7000' },
}
const NOTE = 'PlantedNote: she sleeps at her sister’s, הערה שנשתלה'
const RESIDENT = { name: 'Plantedamina', phone: '054-7391826', email: 'planted.amina@example.org' }
const CALLER = { name: 'שתולהאלמז', phone: '052-8462917', email: '' }
const CLIENT = { ...NOBODY, firstName: 'Plantedfirst', familyName: 'Plantedfamily', phone: '053-6182947', email: 'planted.client@example.org' }
const STAFF = { name: 'Plantedcounsellor', email: 'planted.counsellor@example.org' }
const PIN = '918273645501'

const PLANTED: readonly string[] = [
  'Planted', 'planted', 'PlantedTownName', '73519264', '58203917', '1986-11-03', 'violenceAtHome', 'divorced', 'הערה שנשתלה', 'sleeps at her sister',
  'שתולהאלמז', '7391826', '8462917', '6182947', '918273645501', 'Plantedstreet',
]

interface Called {
  readonly status: number
  readonly headers: Headers
  readonly data: Record<string, unknown>
}

type Action = (args: { request: Request; params: Record<string, string>; context: AppLoadContext }) => Promise<unknown>

/** A page's own function, called as the server calls it, with a form. */
async function post(action: Action, context: AppLoadContext, params: Record<string, string>, form: Record<string, string>, cookie = ''): Promise<Called> {
  const request = new Request('http://portal.test/he', { method: 'POST', body: new URLSearchParams(form), headers: { Cookie: cookie } })
  const reply = await action({ request, params: { lang: 'he', ...params }, context })
  if (reply instanceof Response) {
    const text = await reply.text()
    return { status: reply.status, headers: reply.headers, data: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>) }
  }
  const { data, init } = reply as { data: Record<string, unknown>; init: ResponseInit | null }
  return { status: init?.status ?? 200, headers: new Headers(init?.headers), data }
}

const cookieOf = (headers: Headers) => headers.getSetCookie().map((line) => line.split(';')[0]).join('; ')

/** Everything that people can leave with us, by its own way. @returns codes that only the people have */
async function plantAll(connection: Connection): Promise<readonly string[]> {
  const { db } = connection
  const vault = vaultOf(parseKeyring(newKeyLine()))
  const context: AppLoadContext = {
    directory: createDirectory(db), db, ...quietServer(db), vault, secret: 'thirty-two characters for a test!', secureCookies: false, publicUrl: null, operator: NOTHING_DECIDED, nonce: '', source: '192.0.2.7',
    checkDatabase: () => Promise.resolve(),
  }
  const slots = await publishTimes(db, 2, '2027-03-02')
  await setTakesCallBacks(db, CENTER, true)

  // Saved without scripts, from the sealed cookie; and by scripts, from what they send.
  const saved = await post(save as Action, context, {}, { pin: PIN }, cookieOf(await keepAnswers(ANSWERS, context)))
  expect([saved.status, saved.data]).toEqual([302, {}])
  const kept = await keptInCookie(new Request('http://portal.test', { headers: { Cookie: cookieOf(saved.headers) } }), context)
  const code = kept.saved?.code ?? ''
  const byScripts = await post(saveFromScripts as Action, context, {}, { content: JSON.stringify({ answers: ANSWERS, marks: {} }) })
  expect(byScripts.status).toBe(200)

  // An appointment with the first saving attached, as far as its code; and a call-back.
  const meeting = { kind: 'phone', language: 'he', attach: 'typed', code, ...RESIDENT }
  const at = { id: CENTER, slot: slots[0] ?? '' }
  const review = await post(askForAppointment as Action, context, at, { ...meeting, step: 'review' })
  expect(review.data).toMatchObject({ step: 'review' })
  const booked = await post(askForAppointment as Action, context, at, { ...meeting, step: 'send', mark: String(review.data['mark']) })
  expect(booked.status).toBe(302)
  const yours = (await showAppointment({
    request: new Request('http://portal.test/he/appointment/yours', { headers: { Cookie: cookieOf(booked.headers) } }), params: { lang: 'he' }, context,
  })) as unknown as { readonly code: string }
  const call = { dayPart: 'morning', language: 'he', attach: 'no', ...CALLER }
  const reviewed = await post(askForCallBack as Action, context, { id: CENTER }, { ...call, step: 'review' })
  expect((await post(askForCallBack as Action, context, { id: CENTER }, { ...call, step: 'send', mark: String(reviewed.data['mark']) })).status).toBe(302)

  // A member of the staff, and a file with a household, a note and an assessment.
  expect(await createAdministrator({ ...STAFF, center: CENTER }, context)).toHaveProperty('token')
  const me = { id: 'somebody' }
  const file = await openFile(db, vault, me, {
    center: CENTER, kind: 'family', language: 'am', members: [{ relation: 'applicant', person: CLIENT }],
    details: { ...NO_DETAILS, address: 'Plantedstreet 5', contactNote: NOTE },
  })
  await addNote(db, vault, me, file.id, NOTE)
  await takeAssessment(db, vault, file.id, me, { answers: ANSWERS, note: NOTE })

  expect((await db.select().from(savedScreenings)).length).toBe(2)
  expect((await db.select().from(appointmentBookings)).length).toBe(1)
  expect((await db.select().from(appointmentCallBacks)).length).toBe(1)
  const codes = [code, yours.code]
  for (const each of codes) expect(each).toMatch(/^[2-9A-Z]{16}$/)
  return codes.flatMap((each) => [each, each.replace(/(.{4})(?=.)/g, '$1-')])
}

describe.each(TEST_ENGINES)('on %s', (engine) => {
  let folder: string | null = null
  let connection: Connection
  beforeAll(async () => {
    folder = engine === 'pglite' ? await mkdtemp(path.join(tmpdir(), 'mafteach-raw-')) : null
    if (folder) await layBlankDatabase(folder)
    connection = folder ? await openDatabase({ folder }) : await openTestDatabase('postgres')
    await migrateDatabase(connection)
    await seedDirectory(connection)
  })
  afterAll(async () => {
    if (!folder) await connection?.close()
    else await rm(folder, { recursive: true, force: true })
  })

  test('files, log of changes and backup hold nothing that people told us', async () => {
    const codes = await plantAll(connection)
    const words = [...PLANTED, ...codes]
    expect(wordsIn(await everyRow(connection.db), words)).toEqual([])
    // What is no secret is found, so that what is looked for would be found as well.
    expect(wordsIn(await everyRow(connection.db), [CENTER])).toEqual([CENTER])
    let disk = folder
    if (disk) await connection.close()
    else {
      disk = await dataFolderOf(connection.db)
      const [row] = (await connection.db.execute(sql`select current_database() as name`)) as unknown as { name: string }[]
      const backup = backupOf(row?.name ?? '')
      expect(wordsIn(backup, [...words, CENTER])).toEqual([CENTER])
    }
    expect(await wordsInFiles(disk, words)).toEqual([])
    const known = await wordsInFiles(disk, [CENTER])
    expect(known.length).toBeGreaterThan(0)
    expect(known.some((each) => each.startsWith('pg_wal/'))).toBe(true)
  })
})

test('the search itself finds a word in each encoding', () => {
  const noise = Buffer.from([0, 255, 7])
  for (const form of [Buffer.from('שתול', 'utf8'), Buffer.from('שתול', 'utf16le'), Buffer.from('שתול', 'utf16le').swap16()]) {
    expect(wordsIn(Buffer.concat([noise, form, noise]), ['שתול', 'אחר'])).toEqual(['שתול'])
  }
})
