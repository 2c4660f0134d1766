import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Connection } from './client'
import { readDirectoryData, type DirectoryData } from './directory-data'
import { migrateDatabase } from './migrate'
import { centers, hotlines, localities } from './schema/index'
import { seedDirectory } from './seed'
import { openEmptyTestDatabase, TEST_ENGINES } from './test-databases'

describe.each(TEST_ENGINES)('the directory on %s', (engine) => {
  let connection: Connection
  let data: DirectoryData

  beforeAll(async () => {
    data = await readDirectoryData()
    connection = await openEmptyTestDatabase(engine)
    await migrateDatabase(connection)
  })

  afterAll(async () => {
    await connection?.close()
  })

  test('migrating a second time does nothing', async () => {
    await migrateDatabase(connection)
    expect(await connection.db.select().from(centers)).toEqual([])
  })

  test('seeding stores every record of the data files, and a second run changes nothing', async () => {
    const total = data.localities.length + data.centers.length + data.hotlines.length
    expect(await seedDirectory(connection, data)).toEqual({ written: total, removed: 0 })
    expect(await seedDirectory(connection, data)).toEqual({ written: 0, removed: 0 })
  })

  test('a record comes back as it stands in its file', async () => {
    await seedDirectory(connection, data)
    const byCode = (a: { code: string }, b: { code: string }) => a.code.localeCompare(b.code)
    const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id)
    expect((await connection.db.select().from(localities)).sort(byCode)).toEqual([...data.localities].sort(byCode))
    expect((await connection.db.select().from(centers)).sort(byId)).toEqual([...data.centers].sort(byId))
    expect((await connection.db.select().from(hotlines)).sort(byId)).toEqual([...data.hotlines].sort(byId))
  })

  test('a changed record is updated, a lost fact is cleared, a record no longer in the files is removed', async () => {
    await seedDirectory(connection, data)
    const [gone, ...others] = data.centers
    const centersNow = others.map((row) => (row.id === 'shil-lod' ? { ...row, address: null, asOf: 2026 } : row))
    expect(await seedDirectory(connection, { ...data, centers: centersNow })).toEqual({ written: 1, removed: 1 })
    const [lod] = await connection.db.select().from(centers).where(eq(centers.id, 'shil-lod'))
    expect([lod?.address, lod?.asOf]).toEqual([null, 2026])
    expect(await connection.db.select().from(centers).where(eq(centers.id, gone?.id ?? ''))).toEqual([])
    expect(await seedDirectory(connection, data)).toEqual({ written: 2, removed: 0 })
  })

  test('a seed that fails half way leaves everything as it was', async () => {
    await seedDirectory(connection, data)
    const broken = data.centers.map((row) => (row.id === 'tax-8500' ? { ...row, localityCode: '424242' } : row))
    const renamed = data.localities.map((row) => (row.code === '7000' ? { ...row, names: { he: 'x' } } : row))
    await expect(seedDirectory(connection, { ...data, localities: renamed, centers: broken })).rejects.toThrow()
    const [lod] = await connection.db.select().from(localities).where(eq(localities.code, '7000'))
    expect(lod?.names.en).toBe('Lod')
  })

  test('two servers that start at once both find a migrated database', async () => {
    await Promise.all([migrateDatabase(connection), migrateDatabase(connection)])
    expect(await connection.db.select({ id: hotlines.id }).from(hotlines)).toHaveLength(data.hotlines.length)
  })
})
