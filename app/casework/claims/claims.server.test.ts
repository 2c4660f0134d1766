/** Assessments, claims, goals, papers and the due list on both databases. */
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { caseClaims, caseClaimSteps, caseFiles, caseTextVersions } from '#db/schema/index'
import { TEST_ENGINES } from '#db/test-databases'
import { openWorld, staffAs, type World } from '~/accounts/test-world'
import type { Staff } from '~/accounts/context'
import { NO_ANSWERS } from '~/interview/answers'
import { DISMISSED } from '~/plan/testing'
import { catalogue } from '~/rights'
import { openFile } from '../files/files.server'
import { NOBODY } from '../files/person'
import { keptTextsOf } from '../files/text-versions.server'
import { assessmentsOf, changesSince, findAssessment, latestAssessment, rulesHere, takeAssessment } from './assessments.server'
import { moveClaim, saveDetails, setPapers, undoMove } from './claim-changes.server'
import { type Claim, claimsOf, findClaim, openClaims } from './claims.server'
import { DUE_PAGE, dueList } from './due-list.server'
import { addGoal, changeGoal, findGoal, goalsOf, markGoal, removeGoal } from './goals.server'
import type { Move } from './moves'

const TODAY = '2026-11-22'
const NOW = new Date('2026-11-22T10:00:00Z')

describe.each(TEST_ENGINES)('claims on %s', (engine) => {
  let world: World
  let me: Staff
  let other: Staff
  beforeAll(async () => {
    world = await openWorld(engine)
    me = await staffAs(world, [{ role: 'counsellor', centerId: 'a' }])
    other = await staffAs(world, [{ role: 'counsellor', centerId: 'a' }])
  })
  afterAll(() => world?.connection.close())

  const db = () => world.context.db
  const vault = () => world.context.vault
  async function aFile(center = 'a', firstName = 'Dana') {
    const { id } = await openFile(db(), vault(), me, { center, kind: 'family', language: 'am', members: [{ relation: 'applicant', person: { ...NOBODY, firstName } }] }, NOW)
    return { id, center }
  }
  async function aClaim(right = 'unemployment-benefit', answers = DISMISSED) {
    const file = await aFile()
    const [id = ''] = await openClaims(db(), file, me, [{ right }], answers, TODAY, NOW)
    return { file, id, read: async () => (await findClaim(db(), vault(), file.id, id)) as Claim }
  }
  const move = async (claim: Claim, asked: Move, checkOn: string | null = null) => moveClaim(db(), vault(), me, claim, { move: asked, answers: DISMISSED, checkOn }, TODAY, NOW)

  test('an assessment stays as it was taken, and is compared with the law of another day', async () => {
    const file = await aFile()
    const id = await takeAssessment(db(), vault(), file.id, me, { answers: DISMISSED, needs: ['debt', 'income'], note: 'rent behind' }, NOW)
    const taken = await findAssessment(db(), vault(), file.id, id)
    expect(taken).toMatchObject({ asOf: TODAY, rulesVersion: rulesHere().version, takenBy: me.id, needs: ['income', 'debt'], note: 'rent behind', answers: DISMISSED })
    expect(taken?.outcomes.find(({ right }) => right === 'unemployment-benefit')?.verdict).toBe('eligible')
    expect(changesSince(taken!, TODAY, rulesHere()).list).toEqual([])
    const later = changesSince(taken!, '2034-11-22', rulesHere())
    expect(later.areRulesNew).toBe(false)
    expect(later.list.map(({ right, cause }) => `${right} ${cause}`)).toContain('child-allowance time')
    const second = await takeAssessment(db(), vault(), file.id, other, { answers: NO_ANSWERS }, new Date(NOW.getTime() + 1000))
    expect((await assessmentsOf(db(), file.id)).map((line) => line.id)).toEqual([second, id])
    expect((await latestAssessment(db(), vault(), file.id))?.id).toBe(second)
    const elsewhere = await aFile()
    expect(await findAssessment(db(), vault(), elsewhere.id, id)).toBeNull()
  })

  test('claims are opened once for a right and person, with the next day of the law', async () => {
    const file = await aFile()
    const wanted = [{ right: 'unemployment-benefit' }, { right: 'income-support' }, { right: 'no-such-right' }, { right: 'child-allowance', person: 'child:0' }]
    expect(await openClaims(db(), file, me, wanted, DISMISSED, TODAY, NOW)).toHaveLength(3)
    expect(await openClaims(db(), file, me, wanted, DISMISSED, TODAY, NOW)).toEqual([])
    expect(await openClaims(db(), file, me, [{ right: 'income-support', person: 'spouse' }], DISMISSED, TODAY, NOW)).toHaveLength(1)
    const claims = await claimsOf(db(), vault(), file.id)
    expect(claims.map(({ right, due }) => [right, due?.what ?? null])).toEqual([
      ['income-support', 'claim-this-month'], ['income-support', 'claim-this-month'], ['unemployment-benefit', expect.any(String)], ['child-allowance', null],
    ])
    expect(claims[0]).toMatchObject({ state: 'collecting', since: TODAY, staffId: me.id, due: { on: '2026-11-30', what: 'claim-this-month' } })
  })

  test('a claim goes its way to an appeal, and every step can be taken back exactly', async () => {
    const { id, read, file } = await aClaim('income-support')
    const way: readonly Move[] = [
      { to: 'submitted', on: '2026-10-01', reference: '123/45' },
      { to: 'refused', on: '2026-10-20', refusedFor: 'papers', outcome: 'a paper was missing' },
      { to: 'appeal', on: '2026-11-01', reference: 'court 7/b' },
      { to: 'granted', on: '2026-11-20', grantedMonthly: 1500, grantedOnce: 400, grantedFrom: '2026-10-01', outcome: 'rent is paid' },
    ]
    const states = [await read()]
    for (const step of way) {
      expect(await move(await read(), step)).toBe('saved')
      states.push(await read())
    }
    expect(states.map(({ state }) => state)).toEqual(['collecting', 'submitted', 'refused', 'appeal', 'granted'])
    expect(states[2]).toMatchObject({ due: { on: '2027-10-20', what: 'after-labour-court' }, refusedFor: 'papers', decidedOn: '2026-10-20' })
    expect(states[3]?.due).toBeNull()
    expect(states[4]).toMatchObject({ grantedMonthly: 1500, grantedOnce: 400, refusedFor: 'papers', outcome: 'rent is paid', submittedOn: '2026-10-01' })
    const [raw] = await db().select().from(caseClaims).where(eq(caseClaims.id, id))
    expect(JSON.stringify([raw, await db().select().from(caseClaimSteps)])).not.toMatch(/court 7|123\/45|rent is paid|missing/)
    const shape = ({ version: _version, ...rest }: Claim) => rest
    for (const before of states.slice(0, -1).reverse()) {
      expect(await undoMove(db(), vault(), await read())).toBe('saved')
      expect(shape(await read())).toEqual(shape(before))
    }
    expect(await undoMove(db(), vault(), await read())).toBe('nothing')
    expect(await claimsOf(db(), vault(), file.id)).toHaveLength(1)
  })

  test('a number that was written after a step is not taken back with it', async () => {
    const { read } = await aClaim()
    await move(await read(), { to: 'submitted', on: TODAY, reference: null })
    const claim = await read()
    await saveDetails(db(), vault(), me, claim, { staffId: null, memberId: null, reference: '99-1', note: '', checkOn: null }, DISMISSED, TODAY, NOW)
    await undoMove(db(), vault(), await read())
    expect(await read()).toMatchObject({ state: 'collecting', reference: '99-1' })
  })

  test('what cannot be is refused with its reason and changes nothing', async () => {
    const { read } = await aClaim()
    const claim = await read()
    expect(await move(claim, { to: 'granted', on: TODAY })).toEqual({ problems: ['to'] })
    expect(await move(claim, { to: 'submitted', on: '2026-12-01' })).toEqual({ problems: ['future'] })
    expect(await read()).toEqual(claim)
  })

  test('a day that the counsellor chose stands until the next step, then the law counts again', async () => {
    const { read } = await aClaim('income-support')
    await move(await read(), { to: 'submitted', on: '2026-11-01' }, '2026-12-15')
    expect((await read()).due).toEqual({ on: '2026-12-15', what: 'check' })
    await move(await read(), { to: 'refused', on: '2026-11-10', refusedFor: 'income' })
    expect((await read()).due).toEqual({ on: '2027-11-10', what: 'after-labour-court' })
    const details = { staffId: null, memberId: null, reference: '', note: '', checkOn: '2026-12-01' }
    await saveDetails(db(), vault(), me, await read(), details, DISMISSED, TODAY, NOW)
    expect((await read()).due).toEqual({ on: '2026-12-01', what: 'check' })
    await saveDetails(db(), vault(), me, await read(), { ...details, checkOn: null }, DISMISSED, TODAY, NOW)
    expect((await read()).due?.what).toBe('after-labour-court')
  })

  test('two who save at once: the later changes nothing, and its note is kept; notes that go are kept', async () => {
    const { file, id, read } = await aClaim()
    const seen = await read()
    const details = { staffId: me.id, memberId: null, reference: '', checkOn: null }
    expect(await saveDetails(db(), vault(), me, seen, { ...details, note: 'first text' }, DISMISSED, TODAY, NOW)).toBe('saved')
    expect(await saveDetails(db(), vault(), other, seen, { ...details, note: 'second text' }, DISMISSED, TODAY, NOW)).toBe('stale')
    expect(await moveClaim(db(), vault(), other, seen, { move: { to: 'submitted', on: TODAY }, answers: DISMISSED }, TODAY)).toBe('stale')
    expect(await read()).toMatchObject({ note: 'first text', noteBy: me.id, state: 'collecting' })
    expect(await saveDetails(db(), vault(), other, await read(), { ...details, note: 'both texts' }, DISMISSED, TODAY, new Date(NOW.getTime() + 1000))).toBe('saved')
    const kept = await keptTextsOf(db(), vault(), { fileId: file.id, kind: 'claim', id })
    expect(kept.map(({ text, writtenBy }) => [text, writtenBy])).toEqual([['first text', me.id], ['second text', other.id]])
    expect(JSON.stringify(await db().select().from(caseTextVersions))).not.toContain('text"')
  })

  test('only one of two that move a claim at the very same time gets through', async () => {
    const { read } = await aClaim()
    const claim = await read()
    const outcomes = await Promise.all([move(claim, { to: 'submitted', on: TODAY }), move(claim, { to: 'closed', on: TODAY, endedFor: 'moved' })])
    expect(outcomes.filter((outcome) => outcome === 'saved')).toHaveLength(1)
    expect((await read()).steps).toHaveLength(2)
  })

  test('papers are ticked with the day on which they came, of the list of the right alone', async () => {
    const { read } = await aClaim('income-support')
    await setPapers(db(), await read(), ['identity-card', 'payslips', 'no-such-paper'], '2026-11-01')
    expect((await read()).papers).toEqual({ 'identity-card': '2026-11-01', payslips: '2026-11-01' })
    await setPapers(db(), await read(), ['payslips', 'lease'], TODAY)
    expect((await read()).papers).toEqual({ payslips: '2026-11-01', lease: TODAY })
    await setPapers(db(), await read(), [], TODAY)
    expect((await read()).papers).toEqual({})
  })

  test('goals in two languages are agreed, changed with the old text kept, reached, removed', async () => {
    const file = await aFile()
    const id = await addGoal(db(), vault(), file.id, me, { area: 'housing', texts: { he: 'דירה יציבה', am: 'ቋሚ ቤት' } }, TODAY)
    const goal = await findGoal(db(), vault(), file.id, id)
    expect(goal).toMatchObject({ area: 'housing', texts: { he: 'דירה יציבה', am: 'ቋሚ ቤት' }, writtenBy: me.id, agreedOn: TODAY, reachedOn: null })
    expect(await changeGoal(db(), vault(), other, goal!, { area: 'housing', texts: { he: 'דירה' } }, NOW)).toBe('saved')
    expect(await changeGoal(db(), vault(), me, goal!, { area: 'debt', texts: { he: 'אחר' } }, new Date(NOW.getTime() + 1000))).toBe('stale')
    const kept = await keptTextsOf(db(), vault(), { fileId: file.id, kind: 'goal', id })
    expect(kept.map(({ text }) => text)).toEqual(['אחר', 'דירה יציבה\nቋሚ ቤት'])
    expect(await markGoal(db(), (await findGoal(db(), vault(), file.id, id))!, TODAY)).toBe('saved')
    expect((await goalsOf(db(), vault(), file.id))[0]).toMatchObject({ reachedOn: TODAY, texts: { he: 'דירה' } })
    await removeGoal(db(), { id })
    expect(await goalsOf(db(), vault(), file.id)).toEqual([])
  })

  test('the due list: overdue, this week, later; own or all; page by page; without closed files and other centers', async () => {
    const center = 'due-center'
    const days: Record<string, string> = {}
    for (const [index, day] of ['2026-11-20', '2026-11-22', '2026-11-29', '2026-11-30'].entries()) {
      const file = await aFile(center, `N${index}`)
      const [id = ''] = await openClaims(db(), file, index % 2 === 0 ? me : other, [{ right: 'child-allowance' }], DISMISSED, TODAY, NOW)
      await db().update(caseClaims).set({ dueOn: day, dueFor: 'check' }).where(eq(caseClaims.id, id))
      days[id] = day
    }
    const list = async (span: 'overdue' | 'week' | 'later', more = {}) => (await dueList(db(), vault(), { center, span, ...more }, TODAY)).lines.map(({ on, name }) => `${on} ${name}`)
    expect(await list('overdue')).toEqual(['2026-11-20 N0'])
    expect(await list('week')).toEqual(['2026-11-22 N1', '2026-11-29 N2'])
    expect(await list('later')).toEqual(['2026-11-30 N3'])
    expect(await list('week', { staffId: me.id })).toEqual(['2026-11-29 N2'])
    expect(await list('week', { center: 'a' })).toEqual([])
    const [line] = (await dueList(db(), vault(), { center, span: 'overdue' }, TODAY)).lines
    await db().update(caseFiles).set({ closedAt: NOW }).where(eq(caseFiles.id, line?.fileId ?? ''))
    expect(await list('overdue')).toEqual([])

    const file = await aFile(center, 'Many')
    const rights = catalogue.rights.slice(0, DUE_PAGE + 7).map(({ id }) => ({ right: id }))
    const ids = await openClaims(db(), file, me, rights, NO_ANSWERS, TODAY, NOW)
    await db().update(caseClaims).set({ dueOn: '2026-10-10', dueFor: 'check' }).where(eq(caseClaims.fileId, file.id))
    const first = await dueList(db(), vault(), { center, span: 'overdue' }, TODAY)
    const second = await dueList(db(), vault(), { center, span: 'overdue', after: first.next! }, TODAY)
    expect([first.lines.length, second.lines.length, second.next]).toEqual([DUE_PAGE, 7, null])
    expect(new Set([...first.lines, ...second.lines].map(({ id }) => id))).toEqual(new Set(ids))
  })
})
