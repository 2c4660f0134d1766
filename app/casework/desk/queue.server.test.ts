import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { caseWalkIns } from '#db/schema/index'
import { TEST_ENGINES } from '#db/test-databases'
import { openWorld, type World } from '~/accounts/test-world'
import { addWalkIn, boardOfDay, callNext, callOne, endWalkIn, forgetNames, type NewWalkIn, putBack, queueOfDay } from './queue.server'

const DAY = '2026-03-01'
const NOW = new Date('2026-03-01T08:00:00Z')
const CENTER = 'shil-lod'

function walkIn(over: Partial<NewWalkIn> = {}): NewWalkIn {
  return { id: randomUUID(), day: DAY, language: 'am', interpreter: false, name: null, ...over }
}

describe.each(TEST_ENGINES)('the queue on %s', (engine) => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(engine)
  })
  afterAll(() => world?.connection.close())
  const desk = () => [world.context.db, world.context.vault] as const

  test('gives each of many desks that add at once a number of its own, without gaps, for each center and day', async () => {
    const added = await Promise.all(Array.from({ length: 12 }, () => addWalkIn(...desk(), CENTER, walkIn(), NOW)))
    expect(added.map(({ number }) => number).sort((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1))
    expect((await addWalkIn(...desk(), 'other', walkIn(), NOW)).number).toBe(1)
    expect((await addWalkIn(...desk(), CENTER, walkIn({ day: '2026-03-02' }), NOW)).number).toBe(1)
  })

  test('gives one number for a form that is sent twice, also at once', async () => {
    const form = walkIn({ day: '2026-03-03' })
    const [one, two] = await Promise.all([addWalkIn(...desk(), CENTER, form, NOW), addWalkIn(...desk(), CENTER, form, NOW)])
    expect(one.number).toBe(two.number)
    expect([one.isNew, two.isNew].sort()).toEqual([false, true])
    expect((await addWalkIn(...desk(), CENTER, walkIn({ day: '2026-03-03' }), NOW)).number).toBe(2)
  })

  test('calls two people for two desks, in order, and nobody twice', async () => {
    const day = '2026-03-04'
    const { db } = world.context
    for (let index = 0; index < 3; index++) await addWalkIn(...desk(), CENTER, walkIn({ day }), NOW)
    const [one, two] = await Promise.all([callNext(db, CENTER, day, 'a', NOW), callNext(db, CENTER, day, 'b', new Date(NOW.getTime() + 1000))])
    expect([one?.number, two?.number].sort()).toEqual([1, 2])
    const third = (await queueOfDay(...desk(), CENTER, day)).find(({ number }) => number === 3)
    expect(await callOne(db, 'other', third?.id ?? '', 'c', NOW)).toBeNull()
    expect((await callOne(db, CENTER, third?.id ?? '', 'c', new Date(NOW.getTime() + 2000)))?.number).toBe(3)
    expect(await callOne(db, CENTER, third?.id ?? '', 'd', NOW)).toBeNull()
    expect(await callNext(db, CENTER, day, 'a', NOW)).toBeNull()
    const board = await boardOfDay(db, CENTER, day)
    expect(board.called[0]).toBe(3)
    expect(board.waiting).toBe(0)
    expect(await putBack(db, CENTER, third?.id ?? '')).toBe(true)
    expect((await boardOfDay(db, CENTER, day)).waiting).toBe(1)
  })

  test('seals a name, forgets it once somebody was helped, and behind the day', async () => {
    const { db } = world.context
    const day = '2026-03-05'
    const first = walkIn({ day, name: 'PlantedTigist' })
    const second = walkIn({ day, name: 'PlantedOmar' })
    for (const each of [first, second]) await addWalkIn(...desk(), CENTER, each, NOW)
    expect((await queueOfDay(...desk(), CENTER, day)).map(({ name }) => name)).toEqual(['PlantedTigist', 'PlantedOmar'])
    expect(JSON.stringify(await db.select().from(caseWalkIns))).not.toContain('Planted')
    expect(await endWalkIn(db, 'other', first.id, 'done', NOW)).toBe(false)
    expect(await endWalkIn(db, CENTER, first.id, 'done', NOW)).toBe(true)
    expect(await endWalkIn(db, CENTER, first.id, 'left', NOW)).toBe(false)
    expect((await queueOfDay(...desk(), CENTER, day)).map(({ name }) => name)).toEqual([null, 'PlantedOmar'])
    expect(await forgetNames(db, day)).toBe(0)
    expect(await forgetNames(db, '2026-03-06')).toBe(1)
    const [left] = await db.select({ count: sql<number>`count(${caseWalkIns.sealedName})` }).from(caseWalkIns)
    expect(Number(left?.count)).toBe(0)
  })
})
