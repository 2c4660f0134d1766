import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { TEST_ENGINES } from '#db/test-databases'
import { audit, AUDIT_PAGE, searchAudit } from './audit.server'
import { openWorld, staffAs, type World } from './test-world'

/** What the database itself said, below the words of the query builder. */
async function refusalOf(work: Promise<unknown>): Promise<string> {
  try {
    await work
    return 'nothing was refused'
  } catch (error) {
    const { cause } = error as Error
    return cause instanceof Error ? cause.message : (error as Error).message
  }
}

describe.each(TEST_ENGINES)('the audit log on %s', (engine) => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(engine)
    await audit(world.context, null, { action: 'session.started', record: 'staff', id: 'x' })
  })
  afterAll(() => world?.connection.close())

  test.each([
    ["update audit_log set action = 'other'"],
    ["update audit_log set action = 'other' where false"],
    ['delete from audit_log'],
    ['truncate audit_log'],
    ['truncate staff, audit_log cascade'],
    ["insert into audit_log (action, record_kind, outcome) values ('a', 'b', 'done') on conflict (id) do update set action = 'c'"],
  ])('refuses %s', async (statement) => {
    const before = await world.context.db.execute(sql`select * from audit_log order by id`)
    expect(await refusalOf(world.context.db.execute(sql.raw(statement)))).toMatch(/only ever added to/)
    expect(await world.context.db.execute(sql`select * from audit_log order by id`)).toEqual(before)
  })

  test('refuses also where triggers are switched off for a session', async () => {
    const work = world.context.db.transaction(async (tx) => {
      await tx.execute(sql`set local session_replication_role = replica`)
      await tx.execute(sql`delete from audit_log`)
    })
    expect(await refusalOf(work)).toMatch(/only ever added to/)
  })

  test('an entry of a transaction that fails is not there, and nothing of it is', async () => {
    const { db } = world.context
    const count = async () => (await searchAudit(db, [{ role: 'administrator', centerId: 'a' }], { recordId: 'half' })).length
    await expect(db.transaction(async (tx) => {
      await audit({ db: tx }, null, { action: 'people.invited', record: 'staff', id: 'half' })
      throw new Error('half way')
    })).rejects.toThrow('half way')
    expect(await count()).toBe(0)
  })

  test('shows managers what happened at their centers, and what their own people did that is tied to none', async () => {
    const { context } = world
    const manager = await staffAs(world, [{ role: 'centerManager', centerId: 'here' }])
    const mine = await staffAs(world, [{ role: 'volunteer', centerId: 'here' }])
    const other = await staffAs(world, [{ role: 'volunteer', centerId: 'there' }])
    await audit(context, other, { action: 'people.read', record: 'staff', id: 'r1', center: 'here' })
    await audit(context, mine, { action: 'people.read', record: 'staff', id: 'r2', center: 'there' })
    await audit(context, mine, { action: 'session.started', record: 'staff', id: mine.id })
    await audit(context, other, { action: 'session.started', record: 'staff', id: other.id })
    await audit(context, null, { action: 'session.passwordWrong', record: 'staff', id: mine.id, outcome: 'refused' })
    await audit(context, null, { action: 'session.passwordWrong', record: 'staff', outcome: 'refused' })
    const seen = await searchAudit(context.db, manager.grants, {})
    expect(seen.map(({ action, recordId }) => `${action} ${recordId}`)).toEqual([
      `session.passwordWrong ${mine.id}`, `session.started ${mine.id}`, 'people.read r1',
    ])
    expect(await searchAudit(context.db, mine.grants, {})).toEqual([])
    const all = await searchAudit(context.db, [{ role: 'administrator', centerId: 'here' }], {})
    expect(all.length).toBeGreaterThan(seen.length)
  })

  test('is searched by day, person, action and record, newest first, page by page', async () => {
    const { context } = world
    const admin = await staffAs(world, [{ role: 'administrator', centerId: 'a' }])
    const first = new Date()
    for (let index = 0; index < AUDIT_PAGE + 5; index++) await audit(context, admin, { action: 'people.read', record: 'staff', id: `s${index}` })
    const page = await searchAudit(context.db, admin.grants, { staffId: admin.id })
    expect(page).toHaveLength(AUDIT_PAGE + 1)
    expect(page[0]?.recordId).toBe(`s${AUDIT_PAGE + 4}`)
    expect(await searchAudit(context.db, admin.grants, { staffId: admin.id, before: page.at(AUDIT_PAGE - 1)?.id ?? 0 })).toHaveLength(5)
    expect(await searchAudit(context.db, admin.grants, { staffId: admin.id, recordId: 's3', action: 'people.read', recordKind: 'staff' })).toHaveLength(1)
    expect(await searchAudit(context.db, admin.grants, { staffId: admin.id, action: 'audit.read' })).toEqual([])
    expect(await searchAudit(context.db, admin.grants, { staffId: admin.id, from: new Date(first.getTime() + 3_600_000) })).toEqual([])
    expect(await searchAudit(context.db, admin.grants, { staffId: admin.id, to: new Date(first.getTime() - 3_600_000) })).toEqual([])
  })
})
