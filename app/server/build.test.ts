import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { putInPlace } from './build'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mafteach-build-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** A made folder that holds its own name in a file of a folder. */
async function made(name: string): Promise<string> {
  const place = path.join(folder, name)
  await mkdir(path.join(place, 'server'), { recursive: true })
  await writeFile(path.join(place, 'server', 'index.js'), name)
  return place
}

const inPlace = () => readFile(path.join(folder, 'build', 'server', 'index.js'), 'utf8')

test('a build takes its place, and that of another before it', async () => {
  const place = path.join(folder, 'build')
  await putInPlace(await made('first'), place)
  expect(await inPlace()).toBe('first')
  await putInPlace(await made('second'), place)
  expect(await inPlace()).toBe('second')
  expect(await readdir(folder)).toEqual(['build'])
})

test('of many at once one stays, whole, and nothing lies about', async () => {
  const names = Array.from({ length: 8 }, (_, number) => `made-${number}`)
  const folders = await Promise.all(names.map(made))
  await Promise.all(folders.map((each) => putInPlace(each, path.join(folder, 'build'))))
  expect(names).toContain(await inPlace())
  expect(await readdir(folder)).toEqual(['build'])
})

test('what was never made takes no place', async () => {
  await putInPlace(await made('first'), path.join(folder, 'build'))
  await expect(putInPlace(path.join(folder, 'never-made'), path.join(folder, 'build'))).rejects.toThrow('ENOENT')
  expect(await inPlace()).toBe('first')
})
