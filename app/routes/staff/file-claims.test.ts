/** The pages of assessments, claims, documents and letters by real requests: what they take, refuse, keep and never show elsewhere. */
import type { AppLoadContext } from '@remix-run/node'
import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { auditLog, caseClaims, caseDocuments, caseNotes, caseTextVersions } from '#db/schema/index'
import { TEST_ENGINES } from '#db/test-databases'
import { quietServer } from '~/editing/testing'
import { startSession } from '~/accounts/sessions.server'
import { openWorld, staffAs, type World } from '~/accounts/test-world'
import { latestAssessment, rulesHere, takeAssessment } from '~/casework/claims/assessments.server'
import { findClaim, openClaims } from '~/casework/claims/claims.server'
import { SAMPLES } from '~/casework/claims/test-documents'
import { MOST_FILE_BYTES, MOST_FILES } from '~/casework/claims/upload-limits'
import { standingConsent, withdrawConsent } from '~/casework/files/consents.server'
import { openFile } from '~/casework/files/files.server'
import { NOBODY } from '~/casework/files/person'
import { todayInIsrael } from '~/i18n/today'
import { type Answers, NO_ANSWERS } from '~/interview/answers'
import { contentOf } from '~/interview/saved/content'
import { NO_MARKS } from '~/interview/saved/marks'
import { savingOn } from '~/interview/saved/saving.server'
import { createDirectory } from '~/referral/directory.server'
import { NOTHING_DECIDED } from '~/server/context'
import * as due from './due'
import * as assessment from './file-assessment'
import * as claimPage from './file-claim'
import * as document from './file-document'
import * as documents from './file-documents'
import * as letter from './file-letter'
import * as letterDocument from './file-letter-document'
import * as plan from './file-plan'
import * as planPaper from './file-plan-paper'

const HERE = 'center-here'
const TODAY = todayInIsrael(new Date())

/** A day as the page's three fields send it. */
function inParts(name: string, day: string): Readonly<Record<string, string>> {
  const [year = '', month = '', ofMonth = ''] = day.split('-')
  return { [`${name}-day`]: ofMonth, [`${name}-month`]: month, [`${name}-year`]: year }
}
const ANSWERS: Answers = {
  ...NO_ANSWERS, trail: ['about-you'],
  facts: { birthDate: '1986-11-01', residency: 'citizen', maritalStatus: 'single', spouse: null, children: [], employment: 'unemployed', monthlyRent: 314_159_265 },
}

interface Page {
  readonly loader?: (args: never) => unknown
  readonly action?: (args: never) => unknown
}

/** What a page answered: the data it gave, or the response. */
interface Answer {
  readonly status: number
  readonly data: Record<string, unknown>
  readonly response: Response | null
}

describe.each(TEST_ENGINES)('the pages of claims on %s', (engine) => {
  let world: World
  let context: AppLoadContext
  let token = ''
  let other = ''
  let me = ''
  beforeAll(async () => {
    world = await openWorld(engine)
    context = { ...world.context, ...quietServer(world.context.db), source: '192.0.2.1', directory: createDirectory(world.context.db), secret: 'for tests alone', nonce: '', staffDirectory: null, operator: NOTHING_DECIDED, checkDatabase: () => Promise.resolve() }
    const [one, two] = [await staffAs(world, [{ role: 'counsellor', centerId: HERE }]), await staffAs(world, [{ role: 'volunteer', centerId: HERE }])]
    me = one.id
    token = await startSession(world.context.db, one.id, 'full', new Date())
    other = await startSession(world.context.db, two.id, 'full', new Date())
  })
  afterAll(() => world?.connection.close())

  async function ask(page: Page, params: Record<string, string>, body?: BodyInit, { as = token, search = '' } = {}): Promise<Answer> {
    const headers = { Host: 'portal.test', Cookie: `mafteach-staff=${as}`, ...(body === undefined ? {} : { Origin: 'http://portal.test' }) }
    const request = new Request(`http://portal.test/he/staff/page${search}`, body === undefined ? { headers } : { method: 'POST', headers, body })
    const run = body === undefined ? page.loader : page.action
    const answer: unknown = await Promise.resolve()
      .then(() => run?.({ request, context, params: { lang: 'he', ...params } } as never))
      .catch((thrown: unknown) => {
        if (thrown instanceof Response) return thrown
        throw thrown
      })
    if (answer instanceof Response) return { status: answer.status, data: {}, response: answer }
    const { data, init } = answer as { data?: Record<string, unknown>; init?: { status?: number } | null }
    return data !== undefined ? { status: init?.status ?? 200, data, response: null } : { status: 200, data: answer as Record<string, unknown>, response: null }
  }
  const form = (fields: Readonly<Record<string, string | readonly string[]>>) => {
    const body = new URLSearchParams()
    for (const [name, value] of Object.entries(fields)) for (const each of typeof value === 'string' ? [value] : value) body.append(name, each)
    return body
  }
  const db = () => context.db

  async function aFile(): Promise<string> {
    const person = { ...NOBODY, firstName: 'Plantedname', familyName: 'Plantedfamily', phone: '0527654321' }
    const { id } = await openFile(db(), context.vault, { id: me }, {
      center: HERE, kind: 'family', language: 'am', interpreter: true, members: [{ relation: 'applicant', person }],
      details: { address: 'Planted street 7', contactNote: '', referrerNote: '' },
    })
    return id
  }

  test('an assessment from a saved code: nothing is asked twice, and the code and PIN are needed as they are', async () => {
    const id = await aFile()
    const saved = await savingOn(db()).screenings.saveNew(contentOf(ANSWERS, NO_MARKS, 'am', TODAY, rulesHere()), '4321')
    if (!('code' in saved)) throw new Error(saved.problem)
    const wrong = await ask(assessment, { id }, form({ do: 'code', code: saved.code, pin: '1111', need: ['debt'], note: 'kept note' }))
    expect([wrong.status, wrong.data['problem'], wrong.data['typed']]).toEqual([422, 'pin', { needs: ['debt'], note: 'kept note', code: saved.code }])
    expect((await ask(assessment, { id }, form({ do: 'again' }))).data['problem']).toBe('nothing')
    const typed = { do: 'code', code: saved.code, pin: '4321', need: ['debt', 'nonsense'], note: 'kept note' }
    // Nobody said that the answers may stay here.
    expect((await ask(assessment, { id }, form(typed))).data).toMatchObject({ problem: 'consent', typed: { note: 'kept note', code: saved.code } })
    expect(await latestAssessment(db(), context.vault, id)).toBeNull()
    expect((await ask(assessment, { id })).data['isAgreed']).toBe(false)
    const taken = await ask(assessment, { id }, form({ ...typed, agreed: '1' }))
    expect(taken.response?.headers.get('Location')).toBe(`/he/staff/files/${id}/assessment?done=taken`)
    expect(await latestAssessment(db(), context.vault, id)).toMatchObject({ answers: ANSWERS, needs: ['debt'], note: 'kept note', takenBy: me })
    expect((await ask(assessment, { id }, form({ do: 'again' }))).status).toBe(302)
    // Withdrawn, it is asked again before anything more is kept.
    const consent = await standingConsent(db(), id, 'keepAnswers')
    expect(await withdrawConsent(db(), id, consent?.id ?? '', new Date())).toBe(true)
    expect((await ask(assessment, { id }, form({ do: 'again' }))).data['problem']).toBe('consent')
    const shown = await ask(assessment, { id })
    expect((shown.data['lines'] as unknown[]).length).toBe(2)
    expect((shown.data['shown'] as { rows: unknown[] }).rows.length).toBeGreaterThan(100)
    expect((await ask(assessment, { id }, undefined, { search: '?of=no-such' })).status).toBe(404)
  })

  test('claims are opened from the verdicts, each once', async () => {
    const id = await aFile()
    await takeAssessment(db(), context.vault, id, { id: me }, { answers: ANSWERS })
    expect((await ask(assessment, { id }, form({ do: 'claims' }))).data['problem']).toBe('noRight')
    const right = ['income-support|applicant', 'child-allowance|child:0', 'income-support|applicant', 'income-support|<script>', 'nothing|applicant']
    expect((await ask(assessment, { id }, form({ do: 'claims', right }))).response?.headers.get('Location')).toBe(`/he/staff/files/${id}/plan?done=claims`)
    const { claims } = (await ask(plan, { id })).data as { claims: { right: string; person: string }[] }
    expect(claims.map(({ right: each, person }) => `${each} ${person}`).sort()).toEqual(['child-allowance child:0', 'income-support applicant'])
    expect((await ask(plan, { id }, form({ do: 'openClaim', right: 'income-support' }))).data['problem']).toBe('alreadyOpen')
    expect((await ask(plan, { id }, form({ do: 'openClaim', right: 'health-copay-relief' }))).response?.headers.get('Location')).toMatch(/\/claims\/[\w-]+\?done=opened$/)
  })

  async function aClaim() {
    const id = await aFile()
    const [claim = ''] = await openClaims(db(), { id, center: HERE }, { id: me }, [{ right: 'income-support' }], ANSWERS, TODAY)
    const read = async () => (await findClaim(db(), context.vault, id, claim))!
    return { params: { id, claim }, id, claim, read }
  }

  test('two in one claim: the later is shown the difference, and both texts are kept', async () => {
    const { params, claim, id, read } = await aClaim()
    const version = String((await read()).version)
    const details = { do: 'details', version, staffId: me, memberId: '', reference: '', checkOn: '' }
    expect((await ask(claimPage, params, form({ ...details, note: 'what the first wrote' }))).status).toBe(302)
    const second = await ask(claimPage, params, form({ ...details, note: 'what the second wrote', reference: 'second/555' }), { as: other })
    expect([second.status, second.data['stale']]).toEqual([409, true])
    expect(second.data['typed']).toMatchObject({ note: 'what the second wrote', reference: 'second/555' })
    expect(await read()).toMatchObject({ note: 'what the first wrote', reference: null })
    expect(await db().select().from(caseTextVersions).where(eq(caseTextVersions.recordId, claim))).toHaveLength(1)
    // Sent again as the page now has it, it is saved over what was seen.
    expect((await ask(claimPage, params, form({ ...details, version: String((await read()).version), note: 'both' }), { as: other })).status).toBe(302)
    expect((await read()).note).toBe('both')
    expect(await db().select().from(caseTextVersions).where(eq(caseTextVersions.fileId, id))).toHaveLength(2)
    const move = await ask(claimPage, params, form({ do: 'move', version, to: 'submitted', on: TODAY, reference: '1' }))
    expect([move.status, move.data['stale'], (await read()).state]).toEqual([409, true, 'collecting'])
  })

  test('a move is checked, written down, and can be taken back', async () => {
    const { params, claim, read } = await aClaim()
    const version = async () => String((await read()).version)
    const wrong = await ask(claimPage, params, form({ do: 'move', version: await version(), to: 'granted', on: TODAY, grantedMonthly: 'much' }))
    expect([wrong.status, wrong.data['problems']]).toEqual([422, ['to']])
    await ask(claimPage, params, form({ do: 'move', version: await version(), to: 'submitted', ...inParts('on', TODAY), reference: ' 12/3 ' }))
    const noSum = await ask(claimPage, params, form({ do: 'move', version: await version(), to: 'granted', on: TODAY, grantedMonthly: 'much', checkOn: '2020-01-01' }))
    expect(noSum.data).toMatchObject({ problems: ['checkOn'], typed: { grantedMonthly: 'much' } })
    expect((await ask(claimPage, params, form({ do: 'move', version: await version(), to: 'granted', on: TODAY, grantedMonthly: 'much' }))).data['problems']).toEqual(['grantedMonthly'])
    expect((await ask(claimPage, params, form({ do: 'move', version: await version(), to: 'granted', on: TODAY, grantedMonthly: '1,250 ₪', outcome: 'good', ...inParts('grantedFrom', '2026-03-01') }))).status).toBe(302)
    expect(await read()).toMatchObject({ state: 'granted', grantedMonthly: 1250, grantedFrom: '2026-03-01', reference: '12/3', outcome: 'good' })
    expect((await ask(claimPage, params, form({ do: 'undo', version: await version() }))).status).toBe(302)
    expect(await read()).toMatchObject({ state: 'submitted', grantedMonthly: null, reference: '12/3' })
    const log = await db().select({ action: auditLog.action }).from(auditLog).where(eq(auditLog.recordId, claim)).orderBy(auditLog.id)
    expect(log.map(({ action }) => action)).toEqual(['claim.moved', 'claim.moved', 'claim.undone'])
  })

  const uploadOf = (...files: readonly (readonly [name: string, bytes: Uint8Array, type?: string])[]): FormData => {
    const body = new FormData()
    for (const [name, bytes, type = 'text/html'] of files) body.append('documents', new File([new Uint8Array(bytes)], name, { type }))
    body.append('do', 'add')
    return body
  }
  const rowsOf = (id: string) => db().select().from(caseDocuments).where(eq(caseDocuments.fileId, id))

  test('documents are known by their bytes, sealed, handed out with their own type, and gone when deleted', async () => {
    const id = await aFile()
    const added = await ask(documents, { id }, uploadOf(['Plantedpaper.exe', SAMPLES['image/png'], 'text/html'], ['b', SAMPLES['application/pdf']]))
    expect(added.response?.headers.get('Location')).toBe(`/he/staff/files/${id}/documents?done=added`)
    const rows = await rowsOf(id)
    expect(rows.map(({ type }) => type).sort()).toEqual(['application/pdf', 'image/png'])
    for (const { sealedContent, sealedName } of rows) {
      expect(Buffer.from(sealedContent).includes('PNG')).toBe(false)
      expect(Buffer.from(sealedContent).includes('%PDF')).toBe(false)
      expect(sealedName).not.toContain('Planted')
    }
    const png = rows.find(({ type }) => type === 'image/png')!
    const got = (await ask(document, { id, document: png.id })).response!
    expect(Object.fromEntries(['Content-Type', 'Content-Security-Policy', 'Cache-Control'].map((name) => [name, got.headers.get(name)]))).toEqual({
      'Content-Type': 'image/png', 'Content-Security-Policy': "sandbox; default-src 'none'", 'Cache-Control': 'no-store',
    })
    expect(got.headers.get('Content-Disposition')).toContain("filename*=UTF-8''Plantedpaper.png")
    expect(Buffer.from(await got.arrayBuffer())).toEqual(SAMPLES['image/png'])
    const elsewhere = await aFile()
    expect((await ask(document, { id: elsewhere, document: png.id })).status).toBe(404)
    await ask(documents, { id: elsewhere }, form({ do: 'remove', document: png.id }))
    expect(await rowsOf(id)).toHaveLength(2)
    await ask(documents, { id }, form({ do: 'remove', document: png.id }))
    expect((await rowsOf(id)).map((row) => row.type)).toEqual(['application/pdf'])
    expect((await ask(document, { id, document: png.id })).status).toBe(404)
  })

  test('what is too large, too much, empty or of another kind is refused whole, with its reason', async () => {
    const id = await aFile()
    const sized = (bytes: number) => Buffer.concat([SAMPLES['application/pdf'].subarray(0, -6), Buffer.alloc(bytes - SAMPLES['application/pdf'].length, 0x20), Buffer.from('%%EOF\n')])
    const refused = async (...files: readonly (readonly [string, Uint8Array])[]) => {
      const { status, data } = await ask(documents, { id }, uploadOf(...files))
      return [status, data['problem']]
    }
    expect(await refused()).toEqual([422, 'empty'])
    expect(await refused(['a', new Uint8Array()])).toEqual([422, 'empty'])
    expect(await refused(['a', SAMPLES['image/png']], ['page.pdf', Buffer.from('<script>alert(1)</script>')])).toEqual([422, 'kind'])
    expect(await refused(['a', sized(MOST_FILE_BYTES + 1)])).toEqual([413, 'large'])
    expect(await refused(...Array.from({ length: MOST_FILES + 1 }, (_, index) => [`${index}`, SAMPLES['image/png']] as const))).toEqual([413, 'many'])
    expect(await refused(...Array.from({ length: 4 }, (_, index) => [`${index}`, sized(MOST_FILE_BYTES - 100)] as const))).toEqual([413, 'many'])
    expect(await rowsOf(id)).toEqual([])
    expect((await ask(documents, { id }, uploadOf(['a', sized(MOST_FILE_BYTES)]))).status).toBe(302)
    // So large a one is not looked through below.
    await ask(documents, { id }, form({ do: 'remove', document: (await rowsOf(id))[0]!.id }))
    const body = new Blob(['--x\r\nnothing'], { type: 'multipart/form-data' })
    expect((await ask(documents, { id }, body)).status).toBe(400)
  })

  test('a letter is filled from the file and the assessment; that it was made is a note, its text only when asked for', async () => {
    const id = await aFile()
    await takeAssessment(db(), context.vault, id, { id: me }, { answers: ANSWERS })
    const params = { id, letter: 'instalment-order-request' }
    const { typed } = (await ask(letter, params)).data as { typed: Record<string, string> }
    expect(typed).toMatchObject({ 'v.name': 'Plantedname Plantedfamily', 'v.phone': '0527654321', 'v.address': 'Planted street 7', 'v.housingCost': '314159265' })
    const notes = async () => (await db().select().from(caseNotes).where(eq(caseNotes.fileId, id))).map(({ id: note, sealedText }) => context.vault.open(sealedText, { purpose: 'case_notes.sealed_text', record: note }))
    expect((await ask(letter, params, form({ ...typed, step: 'edit' }))).data['step']).toBe('edit')
    expect(await notes()).toEqual([])
    const paper = (await ask(letter, params, form({ ...typed, step: 'paper-both' }))).data as { lines: { translation: string | null }[] }
    expect(paper.lines.some(({ translation }) => /\p{Script=Ethiopic}/u.test(translation ?? ''))).toBe(true)
    const [said = ''] = await notes()
    expect(said).not.toContain('Planted')
    const file = await ask(letterDocument, params, form({ ...typed, with: 'both', keep: '1' }))
    expect(file.response?.headers.get('Content-Disposition')).toBe('attachment; filename="letter.docx"')
    expect(Buffer.from(await file.response!.arrayBuffer()).subarray(0, 2).toString()).toBe('PK')
    expect((await notes()).some((text) => text.startsWith(said) && text.includes('Plantedname'))).toBe(true)
    expect((await ask(letter, { id, letter: 'no-such-letter' })).status).toBe(404)
  })

  test('goals are shared in both languages; the paper plan has them, the claims and who helps', async () => {
    const { id, params } = await aClaim()
    expect((await ask(plan, { id }, form({ do: 'addGoal', area: 'housing', 'text-he': ' ' }))).data['problem']).toBe('goal')
    await ask(plan, { id }, form({ do: 'addGoal', area: 'housing', 'text-he': 'דירה', 'text-own': 'ቤት' }))
    const [goal] = (await ask(plan, { id })).data['goals'] as { id: string; version: number }[]
    expect(goal).toMatchObject({ texts: { he: 'דירה', am: 'ቤት' }, agreedOn: TODAY })
    const change = { do: 'changeGoal', goal: goal!.id, version: String(goal!.version), area: 'debt', 'text-he': 'אחר' }
    expect((await ask(plan, { id }, form(change))).status).toBe(302)
    expect((await ask(plan, { id }, form(change), { as: other })).data).toMatchObject({ problem: 'stale', theirs: 'אחר' })
    expect((await ask(plan, { id }, form({ do: 'reached', goal: goal!.id, version: '2' }))).status).toBe(302)
    const paper = (await ask(planPaper, { id })).data
    expect(paper).toMatchObject({ name: 'Plantedname Plantedfamily', claims: [{ right: 'income-support', id: params.claim }], goals: [{ texts: { he: 'אחר' }, reachedOn: TODAY }] })
    expect(JSON.stringify(paper)).not.toContain('noteBy')
    await ask(plan, { id }, form({ do: 'removeGoal', goal: goal!.id, version: '3' }))
    expect((await ask(plan, { id })).data['goals']).toEqual([])
  })

  test('the due list of another center is not there', async () => {
    expect((await ask(due, {})).status).toBe(200)
    expect((await ask(due, {}, undefined, { search: `?center=${HERE}&whose=all&span=later` })).status).toBe(200)
    expect((await ask(due, {}, undefined, { search: '?center=center-elsewhere' })).status).toBe(404)
    expect((await ask(due, {}, undefined, { search: `?center=${HERE}&on=2026-13-01&id='` })).status).toBe(200)
  })

  test('nothing that was planted lies readable in the database', async () => {
    const tables = await db().execute(sql`select table_name as name from information_schema.tables where table_schema = 'public' and table_name like 'case%'`)
    const rows = (Array.isArray(tables) ? tables : (tables as { rows: unknown[] }).rows) as { name: string }[]
    expect(rows.length).toBeGreaterThan(10)
    for (const { name } of [...rows, { name: 'audit_log' }]) {
      const table = await db().execute(sql`select t::text as line from ${sql.identifier(name)} t`)
      const lines = ((Array.isArray(table) ? table : (table as { rows: unknown[] }).rows) as { line: string }[]).map(({ line }) => line).join('\n')
      const found = /Planted|0527654321|kept note|what the (first|second) wrote|314159265|דירה|ቤት|12\/3|second\/555/.exec(lines)
      expect(found?.[0], name).toBeUndefined()
    }
    expect(await db().select({ id: caseClaims.id }).from(caseClaims)).not.toEqual([])
  })
})
