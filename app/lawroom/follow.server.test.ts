import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Connection, Database } from '#db/client'
import { migrateDatabase } from '#db/migrate'
import { openTestDatabase } from '#db/test-databases'
import { catalogue, lawOfCode, putInForce } from '~/rights'
import { NO_OVERRIDES } from '~/rights/overrides'
import { rulesVersion } from '~/screening/rules-version.server'
import { overridesWith } from './changes'
import { lawOfCommand } from './command.server'
import { type Follower, followLaw, type FollowOptions, lookForNewLaw } from './follow.server'
import { lawInForce, numberInForce, recentFigures } from './in-force.server'
import { readLawFile, writeLawFile } from './law-file.server'
import { addVersion } from './versions.server'

const OVERRIDES = overridesWith(NO_OVERRIDES, [
  { figure: 'is.minAge', at: null, value: 21, from: '2027-01-01', confirmedUntil: '2027-12-31', source: 'test', link: '', status: 'official', note: '' },
])

let connection: Connection
let folder: string
let follower: Follower | null = null
let said: string[] = []
beforeEach(async () => {
  connection = await openTestDatabase('pglite')
  await migrateDatabase(connection)
  folder = await mkdtemp(path.join(tmpdir(), 'mafteach-law-'))
  said = []
})
afterEach(async () => {
  follower?.stop()
  putInForce(NO_OVERRIDES)
  await connection?.close()
  await rm(folder, { recursive: true, force: true })
})

const log: FollowOptions['log'] = { info: (event) => void said.push(event), warn: (event) => void said.push(event), failure: (event) => void said.push(`failure: ${event}`) }
const follow = (db: Database) =>
  followLaw({ db, dataDir: folder, log, between: (change) => Promise.resolve(change()), everyMs: 60_000 })

const publish = (db: Database, after: number) =>
  addVersion(db, after, { kind: 'published', overrides: OVERRIDES, changes: [], proposal: null, equals: null, proposedBy: 'anna', approvedBy: 'ben', note: '' }, new Date())

test('a process takes up what is published, keeps it in the file, and tells browsers of it', async () => {
  follower = await follow(connection.db)
  await follower.begin()
  expect([numberInForce(), lawInForce()]).toEqual([1, { version: rulesVersion(lawOfCode), isOwn: true }])
  expect(await publish(connection.db, 1)).toBe(2)
  await lookForNewLaw()
  expect(numberInForce()).toBe(2)
  expect(lawInForce()).toEqual({ version: rulesVersion(catalogue), isOwn: false })
  expect(recentFigures(lawInForce().version)).toEqual(OVERRIDES)
  expect(await readLawFile(folder)).toEqual({ number: 2, overrides: OVERRIDES })
  putInForce(NO_OVERRIDES)
  expect(await lawOfCommand({ NODE_ENV: 'test', DATA_DIR: folder })).toBe(2)
  expect(lawInForce().isOwn).toBe(false)
})

test('without a database the law of the file is in force from the start, and stays', async () => {
  await writeLawFile(folder, { number: 7, overrides: OVERRIDES })
  await connection.close()
  follower = await follow(connection.db)
  expect(numberInForce()).toBe(7)
  await follower.begin()
  await follower.look()
  expect(catalogue.parameters['is.minAge']?.values.at(-1)).toMatchObject({ value: 21, from: '2027-01-01' })
  expect(said.filter((event) => event.startsWith('database away'))).toHaveLength(1)
})

test('a file that other hands changed is not taken', async () => {
  expect(await readLawFile(folder)).toBeNull()
  await writeLawFile(folder, { number: 7, overrides: OVERRIDES })
  const file = path.join(folder, 'law.json')
  await writeFile(file, (await readFile(file, 'utf8')).replace('21', '12'))
  await expect(readLawFile(folder)).rejects.toThrow('other hands')
  follower = await follow(connection.db)
  expect(said).toEqual(['failure: law file'])
  expect(catalogue).toBe(lawOfCode)
})
