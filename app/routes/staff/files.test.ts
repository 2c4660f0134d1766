/** Pages of files as the browser asks for them: real requests, with sessions, forms and answers. */
import type { ActionFunctionArgs, AppLoadContext } from '@remix-run/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { auditLog, caseFiles } from '#db/schema/index'
import { TEST_ENGINES } from '#db/test-databases'
import { and, eq } from 'drizzle-orm'
import { quietServer } from '~/editing/testing'
import type { Staff } from '~/accounts/context'
import { startSession } from '~/accounts/sessions.server'
import { openWorld, staffAs, type World } from '~/accounts/test-world'
import { addNote, notesOf } from '~/casework/files/notes.server'
import { fileFor } from '~/casework/files/test-files'
import { keptTextsOfFile } from '~/casework/files/text-versions.server'
import { NO_ANSWERS } from '~/interview/answers'
import { contentOf } from '~/interview/saved/content'
import { NO_MARKS } from '~/interview/saved/marks'
import { savingOn } from '~/interview/saved/saving.server'
import { assessmentsOf, answersOfFile, rulesHere } from '~/casework/claims/assessments.server'
import { createDirectory } from '~/referral/directory.server'
import { seedDirectory } from '#db/seed'
import * as close from './file-close'
import * as exportData from './file-export-data'
import * as handOver from './file-hand-over'
import * as home from './file-home'
import * as merge from './file-merge'
import * as newFile from './file-new'
import * as notes from './file-notes'
import * as files from './files'
import * as handover from './handover'

type Run = (args: ActionFunctionArgs) => unknown

interface Reply {
  readonly status: number
  readonly location: string | null
  readonly body: unknown
}

describe.each(TEST_ENGINES)('on %s', (engine) => {
  let world: World
  let context: AppLoadContext
  let [here, colleague, there] = [] as unknown as [Staff, Staff, Staff]
  const tokens = new Map<string, string>()
  beforeAll(async () => {
    world = await openWorld(engine)
    await seedDirectory(world.connection)
    context = { ...world.context, ...quietServer(world.context.db), source: '192.0.2.1', directory: createDirectory(world.context.db), secret: 'x', nonce: '', checkDatabase: () => Promise.resolve() } as unknown as AppLoadContext
    here = await staffAs(world, [{ centerId: 'shil-lod', role: 'centerManager' }])
    colleague = await staffAs(world, [{ centerId: 'shil-lod', role: 'counsellor' }])
    there = await staffAs(world, [{ centerId: 'shil-hadera', role: 'counsellor' }])
    for (const { id } of [here, colleague, there]) tokens.set(id, await startSession(world.context.db, id, 'full', new Date()))
  }, 120_000)
  afterAll(() => world?.connection.close())

  async function ask(run: Run, who: Staff, id: string | null, form: Readonly<Record<string, string | readonly string[]>> | null = null): Promise<Reply> {
    const headers = new Headers({ Host: 'portal.test', Cookie: `mafteach-staff=${tokens.get(who.id)}`, ...(form ? { Origin: 'http://portal.test' } : {}) })
    const body = form && new URLSearchParams(Object.entries(form).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : value.map((each) => [name, each]))))
    const request = new Request('http://portal.test/he/staff/files', form ? { method: 'POST', headers, body } : { headers })
    try {
      const answer = await run({ request, params: { lang: 'he', ...(id === null ? {} : { id }) }, context })
      if (answer instanceof Response) return { status: answer.status, location: answer.headers.get('Location'), body: await answer.text() }
      const { data: body, init } = answer as { data?: unknown; init?: { status?: number } | null }
      return { status: init?.status ?? 200, location: null, body: body ?? answer }
    } catch (thrown) {
      if (thrown instanceof Response) return { status: thrown.status, location: thrown.headers.get('Location'), body: null }
      throw thrown
    }
  }

  const logged = async (id: string, action: string) =>
    (await world.context.db.select().from(auditLog).where(and(eq(auditLog.recordId, id), eq(auditLog.action, action)))).map(({ staffId }) => staffId)

  it('two counsellors save one note: the later is shown both texts, nothing typed is lost, and the log says so', async () => {
    const { db, vault } = world.context
    const { id } = await fileFor(world, here, { firstName: 'X' }, { center: 'shil-lod' })
    const note = await addNote(db, vault, here, id, 'as both saw it')
    const form = (text: string) => ({ do: 'change', note, version: '1', text })
    const [one, other] = await Promise.all([ask(notes.action, here, id, form('what the first wrote')), ask(notes.action, colleague, id, form('what the second wrote'))])
    expect([one?.status, other?.status].sort()).toEqual([302, 409])
    const late = one?.status === 409 ? one : other
    const won = one?.status === 409 ? 'what the second wrote' : 'what the first wrote'
    const lost = one?.status === 409 ? 'what the first wrote' : 'what the second wrote'
    expect(late?.body).toMatchObject({ text: lost, theirs: won, version: 2 })
    expect((await notesOf(db, vault, id))[0]?.text).toBe(won)
    expect((await keptTextsOfFile(db, vault, id)).map(({ text }) => text).sort()).toEqual(['as both saw it', lost].sort())
    expect(await logged(id, 'case.savedAtOnce')).toHaveLength(1)
    expect(await logged(id, 'case.noteChanged')).toHaveLength(1)
    // Having seen both, the later saves again.
    expect((await ask(notes.action, colleague, id, { ...form('both'), version: '2' })).status).toBe(302)
  })

  it('a file is opened with nothing at all, and one that may be there already is shown first', async () => {
    const { db } = world.context
    const empty = await ask(newFile.action, here, null, { do: 'open', center: 'shil-lod', kind: 'individual', language: 'am' })
    expect(empty.status).toBe(302)
    const typed = { do: 'open', center: 'shil-lod', firstName: 'Дина', familyName: 'Коган', phone: '054 777-8899', birthYear: '1960', scope: ['keepFile', 'contact'], way: 'signed', 'givenOn-day': '2', 'givenOn-month': '1', 'givenOn-year': '2026' }
    const first = await ask(newFile.action, here, null, typed)
    expect(first.status).toBe(302)
    const again = await ask(newFile.action, colleague, null, { ...typed, firstName: 'דינה', familyName: 'כהן', phone: '+972547778899' })
    expect(again).toMatchObject({ status: 422, body: { same: [{ why: 'phone', name: 'Дина Коган' }] } })
    expect((await ask(newFile.action, colleague, null, { ...typed, do: 'sure' })).status).toBe(302)
    // Another center is told nothing of it.
    expect((await ask(newFile.action, there, null, { ...typed, center: 'shil-hadera' })).status).toBe(302)
    expect((await ask(newFile.action, here, null, { ...typed, phone: '12', birthYear: '60', locality: 'no such town anywhere', 'givenOn-year': '2999' })).body).toMatchObject({
      problems: ['phone', 'birthYear', 'locality', 'givenOn'], typed: { givenOn: '2999-01-02' },
    })
    expect((await db.select().from(caseFiles)).length).toBeGreaterThan(3)
  })

  it('a saved screening comes in by its code, and nothing is asked twice', async () => {
    const { db, vault } = world.context
    const answers = { ...NO_ANSWERS, facts: { disabilityPercent: 62 } }
    const saved = await savingOn(db).screenings.saveNew(contentOf(answers, NO_MARKS, 'ru', '2026-01-02', rulesHere()), '4321')
    if ('problem' in saved) throw new Error(saved.problem)
    const code = { do: 'open', center: 'shil-lod', code: saved.code, pin: '4321' }
    expect((await ask(newFile.action, here, null, code)).body).toMatchObject({ problems: ['keepAnswers'], typed: { code: saved.code } })
    const typed = { ...code, pin: '', scope: ['keepAnswers'], way: 'spoken', givenOn: '2026-01-02' }
    expect((await ask(newFile.action, here, null, typed)).body).toMatchObject({ codeProblem: 'pin' })
    const opened = await ask(newFile.action, here, null, { ...typed, pin: '4321' })
    const id = /files\/([\w-]+)\/assessment$/.exec(opened.location ?? '')?.[1] ?? ''
    expect(await assessmentsOf(db, id)).toHaveLength(1)
    expect((await answersOfFile(db, vault, id)).facts).toEqual(answers.facts)
    expect((await ask(newFile.action, here, null, { ...typed, code: '2222' })).body).toMatchObject({ codeProblem: 'length' })
  })

  it('answers of the quick screening go into a new file, with consent alone, and are carried until then', async () => {
    const { db, vault } = world.context
    const answers = { ...NO_ANSWERS, facts: { disabilityPercent: 62 }, trail: ['disability'], localityName: 'לוד' }
    const sheet = { live: '1', answers: JSON.stringify(answers) }
    const begun = await ask(newFile.action, here, null, { ...sheet, do: 'begin' })
    expect(begun).toMatchObject({ status: 200, body: { answers: { facts: answers.facts }, typed: { head: { locality: 'לוד' } }, problems: [] } })
    const typed = { do: 'open', center: 'shil-lod', answers: sheet.answers, way: 'spoken', givenOn: '2026-01-02' }
    const unasked = await ask(newFile.action, here, null, typed)
    expect(unasked).toMatchObject({ status: 422, body: { problems: ['keepAnswers'], answers: { facts: answers.facts } } })
    const opened = await ask(newFile.action, here, null, { ...typed, scope: ['keepFile', 'keepAnswers'] })
    const id = /files\/([\w-]+)\/assessment$/.exec(opened.location ?? '')?.[1] ?? ''
    expect((await answersOfFile(db, vault, id)).facts).toEqual(answers.facts)
    expect(await logged(id, 'screening.saved')).toEqual([here.id])
  })

  it('a search finds what is at one’s centers and writes down what it showed', async () => {
    const { id } = await fileFor(world, here, { firstName: 'ייחודי', familyName: 'מאוד' }, { center: 'shil-lod' })
    expect((await ask(files.action, here, null, { do: 'find', wanted: 'ייחודי מאוד' })).body).toMatchObject({ found: [{ id }] })
    expect((await ask(files.action, there, null, { do: 'find', wanted: 'ייחודי מאוד' })).body).toMatchObject({ found: [] })
    expect((await ask(files.action, here, null, { do: 'find', wanted: '??' })).status).toBe(422)
    expect(await logged(id, 'case.found')).toEqual([here.id])
  })

  it('a file that was handed over is the other center’s alone', async () => {
    const { id } = await fileFor(world, here, { firstName: 'Going' }, { center: 'shil-lod' })
    expect((await ask(handOver.action, here, id, { do: 'offer', center: 'shil-hadera', note: 'n' })).body).toMatchObject({ problem: 'consent' })
    expect((await ask(home.action, here, id, { do: 'consent', scope: ['handOver'], way: 'spoken', givenOn: '2026-01-02' })).status).toBe(302)
    expect((await ask(handOver.action, here, id, { do: 'offer', center: 'no-such-center' })).body).toMatchObject({ problem: 'toCenter' })
    expect((await ask(handOver.action, here, id, { do: 'offer', center: 'shil-hadera', note: 'n' })).status).toBe(302)
    expect((await ask(home.loader, there, id)).status).toBe(404)
    const [offer] = (await world.context.db.query.caseHandovers.findMany({ where: (table, { eq: is }) => is(table.fileId, id) })) as { id: string }[]
    expect((await ask(handover.action, here, offer?.id ?? '', { do: 'take' })).status).toBe(404)
    expect((await ask(handover.action, there, offer?.id ?? '', { do: 'take' })).status).toBe(302)
    expect((await ask(home.loader, there, id)).status).toBe(200)
    expect((await ask(home.loader, here, id)).status).toBe(404)
    expect((await ask(notes.loader, here, id)).status).toBe(404)
    expect((await ask(exportData.loader, here, id)).status).toBe(404)
    expect(await logged(id, 'case.handOverTaken')).toEqual([there.id, there.id])
  })

  it('a file that the person no longer agrees to says so, until they agree again', async () => {
    const { id } = await fileFor(world, here, {}, { center: 'shil-lod' })
    const isNoLongerAgreed = async () => ((await ask(home.loader, here, id)).body as { isNoLongerAgreed: boolean }).isNoLongerAgreed
    const agree = () => ask(home.action, here, id, { do: 'consent', scope: ['keepFile', 'contact'], way: 'spoken', givenOn: '2026-01-02' })
    expect(await isNoLongerAgreed()).toBe(false)
    await agree()
    expect(await isNoLongerAgreed()).toBe(false)
    const { consents } = (await ask(home.loader, here, id)).body as { consents: { id: string; scope: string }[] }
    expect((await ask(home.action, here, id, { do: 'withdraw', consent: consents.find(({ scope }) => scope === 'keepFile')?.id ?? '' })).status).toBe(302)
    expect(await isNoLongerAgreed()).toBe(true)
    expect(await logged(id, 'case.consentWithdrawn')).toEqual([here.id])
    await agree()
    expect(await isNoLongerAgreed()).toBe(false)
  })

  it('a file of another center is merged with by nobody, and a merged one leads to where it is', async () => {
    const [kept, merged, far] = [await fileFor(world, here, {}, { center: 'shil-lod' }), await fileFor(world, here, {}, { center: 'shil-lod' }), await fileFor(world, there, {}, { center: 'shil-hadera' })]
    expect((await ask(merge.action, here, kept.id, { do: 'merge', other: far.id })).body).toMatchObject({ problem: 'gone' })
    expect((await ask(merge.action, here, kept.id, { do: 'merge', other: merged.id })).status).toBe(302)
    expect((await ask(home.loader, here, merged.id)).location).toBe(`/he/staff/files/${kept.id}`)
    expect((await ask(home.loader, there, merged.id)).status).toBe(404)
  })

  it('is deleted by a manager who types its number, and by nobody else', async () => {
    const { id, number } = await fileFor(world, here, { firstName: 'Gone' }, { center: 'shil-lod' })
    expect((await ask(close.action, colleague, id, { do: 'delete', number: String(number) })).status).toBe(403)
    expect((await ask(close.action, here, id, { do: 'delete', number: '1' })).body).toMatchObject({ problem: 'number' })
    expect((await ask(close.action, here, id, { do: 'delete', number: String(number) })).status).toBe(302)
    expect((await ask(home.loader, here, id)).status).toBe(404)
    expect(await logged(id, 'case.deleted')).toEqual([here.id])
  })

  it('is handed out as data, never kept by a browser, and the name says nothing', async () => {
    const { id } = await fileFor(world, here, { firstName: 'Exported' }, { center: 'shil-lod' })
    const reply = await ask(exportData.loader, here, id)
    expect(JSON.parse(String(reply.body))).toMatchObject({ format: 'mafteach-household-file', members: [{ firstName: 'Exported' }] })
    expect(await logged(id, 'case.exported')).toEqual([here.id])
  })
})
