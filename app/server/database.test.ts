/** The database that is not there: before the start, in the middle, slow; and files that are broken at the start. */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDatabase } from '#db/client'
import { createDirectory, type DirectorySnapshot } from '~/referral/directory.server'
import { directoryOfFiles, problemsOfWords } from './check-files'
import { standingDatabase } from './database'
import { isDatabaseAway } from './failure'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mafteach-standing-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function fate(work: Promise<unknown>): Promise<unknown> {
  return work.then(() => null, (error: unknown) => error)
}

describe('a database that is away', () => {
  test('embedded: refused at once, and found again when its place can be written', async () => {
    const place = path.join(folder, 'embedded')
    await writeFile(place, '')
    const connection = await openDatabase({ folder: place })
    const failures: unknown[] = []
    const database = standingDatabase(connection, async () => void (await connection.db.execute(sql`select 1`)), (error) => failures.push(error))
    await database.firstTry
    expect(failures).toHaveLength(1)
    expect(isDatabaseAway(failures[0])).toBe(true)
    expect(await fate(database.check())).not.toBeNull()
    const directory = createDirectory(connection.db, { spare: async () => (await directoryOfFiles()) as DirectorySnapshot })
    expect((await directory.listHotlines()).length).toBeGreaterThan(20)
    await rm(place)
    for (let tries = 0; (await fate(database.check())) !== null && tries < 150; tries += 1) await new Promise((resolve) => setTimeout(resolve, 200))
    expect(await fate(database.check())).toBeNull()
    await database.close()
  })

  test('a server: nobody listens', async () => {
    const connection = await openDatabase({ url: 'postgres://nobody@127.0.0.1:9/none' })
    const error = await fate(Promise.resolve(connection.db.execute(sql`select 1`)))
    expect(isDatabaseAway(error)).toBe(true)
    await connection.close()
  })

  test('a server that takes the line and says nothing: the directory comes from the files before anybody loses patience', async () => {
    const silent = createServer(() => undefined).listen(0, '127.0.0.1')
    await new Promise((resolve) => silent.once('listening', resolve))
    const { port } = silent.address() as { port: number }
    const connection = await openDatabase({ url: `postgres://nobody@127.0.0.1:${port}/none` })
    const directory = createDirectory(connection.db, { spare: async () => (await directoryOfFiles()) as DirectorySnapshot })
    const begun = Date.now()
    expect((await directory.listCenters()).length).toBeGreaterThan(20)
    expect(Date.now() - begun).toBeLessThan(5_000)
    silent.close()
    await connection.close()
  })

  test('what was asked wrong is no such failure', () => {
    expect(isDatabaseAway(Object.assign(new Error('x'), { code: '23505' }))).toBe(false)
    expect(isDatabaseAway(new Error('x', { cause: Object.assign(new Error('y'), { code: '57P01' }) }))).toBe(true)
    expect(isDatabaseAway(Object.assign(new Error('x'), { code: '53100' }))).toBe(true)
    expect(isDatabaseAway('x')).toBe(false)
  })
})

describe('files that are broken at the start', () => {
  test('the words as they are have no problem; a missing key and a broken file are named', async () => {
    expect(await problemsOfWords(path.resolve('locales'))).toEqual([])
    const locales = path.join(folder, 'locales')
    for (const language of ['he', 'ar', 'ru', 'en', 'am']) {
      await mkdir(path.join(locales, language, 'ui'), { recursive: true })
      await cp(path.resolve('locales', language, 'ui', 'busy.json'), path.join(locales, language, 'ui', 'busy.json'))
    }
    const russian = path.join(locales, 'ru', 'ui', 'busy.json')
    const { away: _away, ...rest } = JSON.parse(await readFile(russian, 'utf8')) as Record<string, unknown>
    await writeFile(russian, JSON.stringify(rest))
    await writeFile(path.join(locales, 'am', 'ui', 'busy.json'), '{"again": ')
    const problems = await problemsOfWords(locales)
    expect(problems).toContain('locales/ru/ui/busy.json: away.title is missing')
    expect(problems.some((each) => each.startsWith('locales/am/ui/busy.json: '))).toBe(true)
  })

  test('a record of the directory is named with what is wrong in it', async () => {
    const data = path.join(folder, 'data')
    await cp(path.resolve('db', 'data'), data, { recursive: true })
    const file = path.join(data, 'hotlines.json')
    const hotlines = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>[]
    await writeFile(file, JSON.stringify([{ ...hotlines[0], number: 'call me' }, ...hotlines.slice(1)]))
    await expect(directoryOfFiles(data)).rejects.toThrow(/record 0\.number/)
  })
})
