/** What happened at the centers, counted day by day on both databases from files that are opened and moved as the desk does it. */
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { appointmentBookings, appointmentSlots, caseClaims, caseFiles, caseWalkIns, insightCells, insightSums, insightSumsWaiting, insightTens } from '#db/schema/index'
import { TEST_ENGINES } from '#db/test-databases'
import type { Staff } from '~/accounts/context'
import { openWorld, staffAs, type World } from '~/accounts/test-world'
import { takeAssessment } from '~/casework/claims/assessments.server'
import { moveClaim, undoMove } from '~/casework/claims/claim-changes.server'
import { type Claim, findClaim, openClaims } from '~/casework/claims/claims.server'
import type { Move } from '~/casework/claims/moves'
import { fileFor } from '~/casework/files/test-files'
import { NO_ANSWERS } from '~/interview/answers'
import { countDays, countedThrough } from './count-days.server'

const at = (day: string) => new Date(`${day}T10:00:00Z`)
const CENTER = 'center-days'

describe.each(TEST_ENGINES)('days on %s', (engine) => {
  let world: World
  let me: Staff
  beforeAll(async () => {
    world = await openWorld(engine)
    me = await staffAs(world, [{ role: 'counsellor', centerId: CENTER }])
  }, 60_000)
  afterAll(() => world?.connection.close())

  const db = () => world.context.db
  const openOn = async (day: string) => (await fileFor(world, me, { firstName: 'Dana' }, { center: CENTER, language: 'am' }, at(day))).id
  async function claimOn(day: string, file: string, right = 'income-support') {
    const [id = ''] = await openClaims(db(), { id: file, center: CENTER }, me, [{ right }], NO_ANSWERS, day, at(day))
    return { id, file }
  }
  const read = async ({ id, file }: { id: string; file: string }) => (await findClaim(db(), world.context.vault, file, id)) as Claim
  async function move(claim: { id: string; file: string }, asked: Move) {
    expect(await moveClaim(db(), world.context.vault, me, await read(claim), { move: asked, answers: NO_ANSWERS }, asked.on, at(asked.on))).toBe('saved')
  }
  /** What was counted, whether it is shown or waits. */
  async function counted(measure: string) {
    const cells = await db().select().from(insightCells).where(eq(insightCells.measure, measure))
    const tens = await db().select().from(insightTens).where(eq(insightTens.measure, measure))
    return Object.fromEntries(
      cells.map(({ subject, pending }) => [subject, pending + 10 * tens.filter((each) => each.subject === subject).reduce((sum, each) => sum + each.tens, 0)]),
    )
  }

  test('each day is counted once, when it is over', async () => {
    const files: string[] = []
    for (let index = 0; index < 12; index++) files.push(await openOn('2026-01-05'))
    await db().insert(caseWalkIns).values({ id: `w-${engine}`, centerId: CENTER, day: '2026-01-02', number: 1, language: 'am', state: 'done', arrivedAt: at('2026-01-02'), fileId: files[0]! })
    const claims = []
    for (const file of files) claims.push(await claimOn('2026-01-06', file))
    for (const claim of claims) await move(claim, { to: 'submitted', on: '2026-01-20' })
    for (const claim of claims.slice(0, 11)) await move(claim, { to: 'granted', on: '2026-02-10', grantedMonthly: 1000, grantedOnce: 50 })
    await move(claims[11]!, { to: 'refused', on: '2026-02-11', refusedFor: 'papers' })
    await move(claims[11]!, { to: 'appeal', on: '2026-02-12' })
    await move(claims[11]!, { to: 'granted', on: '2026-02-20', grantedMonthly: 700 })
    // Written down by mistake and taken back the same day.
    await move(claims[0]!, { to: 'appeal', on: '2026-02-21' })
    expect(await undoMove(db(), world.context.vault, await read(claims[0]!))).toBe('saved')

    expect(await countDays(db(), at('2026-01-05'))).toBe('2026-01-04')
    expect(await counted('files')).toEqual({})
    await Promise.all([countDays(db(), at('2026-02-10')), countDays(db(), at('2026-02-10'))])
    expect(await countDays(db(), at('2026-03-01'))).toBe('2026-02-28')
    expect(await countDays(db(), at('2026-03-01'))).toBe('2026-02-28')
    expect(await countedThrough(db())).toBe('2026-02-28')

    expect(await counted('files')).toEqual({ am: 12 })
    expect(await counted('planned')).toEqual({ 'income-support': 12 })
    expect(await counted('claimed')).toEqual({ 'income-support': 12 })
    expect(await counted('granted')).toEqual({ 'income-support': 12 })
    expect(await counted('refused')).toEqual({ papers: 1 })
    expect(await counted('appeals')).toEqual({ won: 1 })
    // 36 days from the opening of the file; 39 from the visit to the queue.
    expect(await counted('resultDays')).toEqual({ '31-60': 12 })
    expect(await counted('work')).toEqual({ walkIns: 1 })
    expect((await db().select().from(insightTens).where(eq(insightTens.measure, 'granted'))).map(({ month, tens }) => [month, tens])).toEqual([['2026-02', 1]])
  })

  test('money is shown by ten grants, and what is left joins other rights at the end of the quarter', async () => {
    const shown = async () => (await db().select().from(insightSums)).map(({ right, month, claims, monthly, once }) => [right, month, claims, monthly, once])
    expect(await shown()).toEqual([['income-support', '2026-02', 10, 10_000, 500]])
    expect((await db().select().from(insightSumsWaiting)).map(({ claims, monthly }) => [claims, monthly])).toEqual([[2, 1700]])
    for (let index = 0; index < 9; index++) {
      const claim = await claimOn('2026-03-02', await openOn('2026-03-02'), 'child-allowance')
      await move(claim, { to: 'submitted', on: '2026-03-02' })
      await move(claim, { to: 'granted', on: '2026-03-03', grantedMonthly: 100 })
    }
    await countDays(db(), at('2026-03-31'))
    expect(await shown()).toHaveLength(1)
    await countDays(db(), at('2026-04-01'))
    expect(await shown()).toEqual([['income-support', '2026-02', 10, 10_000, 500], ['', '2026-03', 11, 2600, 50]])
    expect(await db().select().from(insightSumsWaiting)).toEqual([])
  })

  test('waiting for appointments, and days that went by', async () => {
    await db().insert(appointmentSlots).values({ id: `slot-${engine}`, centerId: CENTER, startsAt: at('2026-04-20'), minutes: 30, kinds: ['phone'], languages: ['he'] })
    await db().insert(appointmentBookings).values({
      id: `booking-${engine}`, codeIndex: `code-${engine}`, slotId: `slot-${engine}`, centerId: CENTER, kind: 'phone', language: 'he', interpreter: false, createdAt: at('2026-04-02'),
      outcome: 'came',
    })
    const claim = await claimOn('2026-04-02', await openOn('2026-04-02'), 'child-allowance')
    const late = await read(claim)
    await db().update(caseClaims).set({ dueOn: '2026-04-10', dueFor: 'claim-this-month' }).where(eq(caseClaims.id, late.id))
    await countDays(db(), at('2026-05-01'))
    expect(await counted('waitDays')).toEqual({ '15-30': 1 })
    expect(await counted('missed')).toMatchObject({ 'child-allowance': 1 })
    expect(await counted('work')).toMatchObject({ meetings: 1 })
  })

  test('what looks open at the first assessment is counted for the center, later ones are not', async () => {
    const file = await openOn('2026-04-03')
    const answers = { ...NO_ANSWERS, trail: ['about-you'], facts: { birthDate: '1950-01-01', residency: 'citizen' } }
    await takeAssessment(db(), world.context.vault, file, me, { answers }, at('2026-04-03'))
    const once = await counted('looked')
    await takeAssessment(db(), world.context.vault, file, me, { answers }, at('2026-04-04'))
    expect(await counted('looked')).toEqual(once)
    expect(Object.values(once).every((n) => n === 1)).toBe(true)
  })

  test('a file that is deleted has been counted all the same', async () => {
    const before = await counted('files')
    await db().delete(caseFiles)
    await countDays(db(), at('2026-06-01'))
    expect(await counted('files')).toEqual(before)
  })
})
