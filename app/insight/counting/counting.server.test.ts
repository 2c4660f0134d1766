import { asc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Connection } from '#db/client'
import { migrateDatabase } from '#db/migrate'
import { insightCells, insightTens } from '#db/schema/index'
import { openTestDatabase, TEST_ENGINES } from '#db/test-databases'
import { addCounts } from './add-counts.server'
import type { Cell } from './cells'
import { counterOn } from './counter.server'

const cell = (scope: string, more: Partial<Cell> = {}): Cell => ({ measure: 'files', scope, subject: 'am', outcome: '', ...more })
const NOW = new Date('2026-03-15T10:00:00Z')

describe.each(TEST_ENGINES)('counting in %s', (engine) => {
  let connection: Connection
  beforeAll(async () => {
    connection = await openTestDatabase(engine)
    await migrateDatabase(connection)
  }, 60_000)
  afterAll(() => connection?.close())

  const tens = (scope: string) =>
    connection.db.select({ month: insightTens.month, tens: insightTens.tens }).from(insightTens).where(eq(insightTens.scope, scope)).orderBy(asc(insightTens.month))
  const add = (scope: string, n: number, month: string) => addCounts(connection.db, [{ ...cell(scope), n }], month)

  test('nine are not shown; the tenth shows ten, in its own month', async () => {
    await add('center:nine', 9, '2026-01')
    expect(await tens('center:nine')).toEqual([])
    await add('center:nine', 1, '2026-02')
    expect(await tens('center:nine')).toEqual([{ month: '2026-02', tens: 1 }])
  })

  test('what is over a ten waits for the next', async () => {
    await add('center:more', 37, '2026-01')
    await add('center:more', 2, '2026-01')
    await add('center:more', 1, '2026-02')
    await add('center:more', 20, '2026-02')
    expect(await tens('center:more')).toEqual([{ month: '2026-01', tens: 3 }, { month: '2026-02', tens: 3 }])
  })

  test('a public cell waits for as many more as were drawn for it once', async () => {
    const visit = (n: number) => addCounts(connection.db, [{ ...cell('all', { measure: 'begun' }), n }], '2026-01', { draw: () => 7 })
    await visit(16)
    expect(await tens('all')).toEqual([])
    await visit(1)
    expect(await tens('all')).toEqual([{ month: '2026-01', tens: 1 }])
    // Drawn anew, it would be full at once.
    await addCounts(connection.db, [{ ...cell('all', { measure: 'begun' }), n: 9 }], '2026-01', { draw: () => 0 })
    expect(await tens('all')).toEqual([{ month: '2026-01', tens: 1 }])
  })

  test('what is drawn lies between none and nine, and differs', async () => {
    await addCounts(connection.db, Array.from({ length: 60 }, (_, index) => ({ ...cell(`place:${index}`, { measure: 'finished' as const }), n: 1 })), '2026-01')
    const rows = await connection.db.select({ held: insightCells.held }).from(insightCells).where(eq(insightCells.measure, 'finished'))
    expect(Math.min(...rows.map(({ held }) => held))).toBeGreaterThanOrEqual(0)
    expect(Math.max(...rows.map(({ held }) => held))).toBeLessThan(10)
    expect(new Set(rows.map(({ held }) => held)).size).toBeGreaterThan(3)
  })

  test('servers that write at once lose nothing and block nobody', async () => {
    const many = Array.from({ length: 30 }, (_, index) => ({ ...cell('center:busy', { subject: `s${index}` }), n: 4 }))
    await Promise.all(Array.from({ length: 10 }, (_, server) => addCounts(connection.db, server % 2 === 0 ? many : [...many].reverse(), '2026-01')))
    const rows = await tens('center:busy')
    expect(rows).toHaveLength(30)
    expect(rows.every((row) => row.tens === 4)).toBe(true)
  })

  test('the counter writes batches, and counts nothing twice', async () => {
    const counter = counterOn(connection.db, 0)
    for (let time = 0; time < 25; time++) counter.add([cell('center:counter')])
    await Promise.all([counter.flush(NOW), counter.flush(NOW)])
    await counter.stop()
    expect(await tens('center:counter')).toEqual([{ month: '2026-03', tens: 2 }])
  })
})

test('while the database is away counts are kept up to a bound, and written once it is back', async () => {
  const connection = await openTestDatabase('pglite')
  const counter = counterOn(connection.db, 0)
  for (let time = 0; time < 12; time++) counter.add([cell('center:away')])
  for (let other = 0; other < 25_000; other++) counter.add([cell(`center:${other}`)])
  // There are no tables yet.
  await counter.flush(NOW)
  await migrateDatabase(connection)
  await counter.flush(NOW)
  expect(await connection.db.select().from(insightTens)).toMatchObject([{ scope: 'center:away', tens: 1 }])
  expect((await connection.db.select().from(insightCells)).length).toBe(20_000)
  await connection.close()
})
