import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Connection } from '#db/client'
import { migrateDatabase } from '#db/migrate'
import { centers } from '#db/schema/index'
import { seedDirectory } from '#db/seed'
import { openTestDatabase, TEST_ENGINES } from '#db/test-databases'
import { createDirectory } from './directory.server'

describe.each(TEST_ENGINES)('the directory read from %s', (engine) => {
  let connection: Connection

  beforeAll(async () => {
    connection = await openTestDatabase(engine)
    await migrateDatabase(connection)
    await seedDirectory(connection)
  })

  afterAll(async () => {
    await connection?.close()
  })

  test('centres are listed by locality, kind, topic and language', async () => {
    const directory = createDirectory(connection.db)
    const inLod = await directory.listCenters({ locality: '7000' })
    expect(inLod.map((center) => center.id)).toEqual(expect.arrayContaining(['otzma-306', 'shil-lod', 'soc-3060000']))
    expect(await directory.listCenters({ locality: '7000', kind: 'shil' })).toMatchObject([{ id: 'shil-lod' }])
    const legalAidInArabic = await directory.listCenters({ topic: 'legalAid', language: 'ar' })
    expect(legalAidInArabic.every((center) => center.languages?.includes('ar'))).toBe(true)
    expect(legalAidInArabic.length).toBeGreaterThan(0)
    expect(await directory.listCenters({ locality: '999999' })).toEqual([])
    expect((await directory.listCenters()).length).toBeGreaterThan(600)
  })

  test('single records are found by id and by code, and a missing one is null', async () => {
    const directory = createDirectory(connection.db)
    expect((await directory.getCenter('rc-bnei-brak'))?.localityCode).toBe('6100')
    expect(await directory.getCenter('nowhere')).toBeNull()
    expect((await directory.findLocality('6100'))?.names.en).toBe('Bene Beraq')
    expect(await directory.findLocality('06100')).toBeNull()
    expect((await directory.listHotlines()).map((line) => line.number)).toContain('*6050')
    expect((await directory.listLocalities()).length).toBe(1262)
  })

  test('a change in the database is seen after a refresh, or when the reading is old', async () => {
    let time = 0
    const directory = createDirectory(connection.db, { maxAgeMs: 1000, clock: () => time })
    await directory.snapshot()
    const setAddress = (address: string) =>
      connection.db.update(centers).set({ address }).where(eq(centers.id, 'shil-lod'))
    await setAddress('A')
    expect((await directory.getCenter('shil-lod'))?.address).not.toBe('A')
    directory.refresh()
    expect((await directory.getCenter('shil-lod'))?.address).toBe('A')
    await setAddress('B')
    time = 1000
    expect((await directory.getCenter('shil-lod'))?.address).toBe('B')
    await seedDirectory(connection)
  })

  test('replicas tell an old directory anew, and the database itself what we changed', async () => {
    let time = 0
    let asked = 0
    const lagging = { read: <T>(work: (db: Connection['db']) => Promise<T>) => (asked++, work(connection.db)), close: () => Promise.resolve() }
    const directory = createDirectory(connection.db, { maxAgeMs: 1000, clock: () => time, lagging })
    directory.refresh()
    await directory.snapshot()
    expect(asked).toBe(0)
    time = 1000
    await directory.snapshot()
    expect(asked).toBe(1)
    directory.refresh()
    await directory.snapshot()
    expect(asked).toBe(1)
  })

  test('questions asked at once read the database once', async () => {
    const directory = createDirectory(connection.db)
    const [one, other] = await Promise.all([directory.snapshot(), directory.snapshot()])
    expect(one).toBe(other)
  })
})

test('when the database is lost the last reading goes on serving, and without one the failure is told', async () => {
  const connection = await openTestDatabase('pglite')
  await migrateDatabase(connection)
  await seedDirectory(connection)
  const directory = createDirectory(connection.db)
  await directory.snapshot()
  await connection.close()
  directory.refresh()
  expect((await directory.listHotlines()).length).toBeGreaterThan(0)
  await expect(createDirectory(connection.db).snapshot()).rejects.toThrow()
})
