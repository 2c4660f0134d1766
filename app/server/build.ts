/** Builds the app when what it is made of is newer than what was built. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { access, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'

/** Nothing of them is built. */
const IS_TEST = /\.test\.tsx?$/

const SOURCES = ['app', 'locales', 'public', 'db', 'package.json', 'remix.config.js', 'vite.config.ts', 'tsconfig.json']

async function newestIn(entry: string): Promise<number> {
  const info = await stat(entry)
  if (!info.isDirectory()) return info.mtimeMs
  const names = await readdir(entry)
  const times = await Promise.all(names.filter((name) => name !== 'node_modules' && !IS_TEST.test(name)).map((name) => newestIn(path.join(entry, name))))
  return Math.max(info.mtimeMs, ...times)
}

/** Whether there is no build in `root`, or it is older than its sources. */
export async function isStale(root: string): Promise<boolean> {
  const built = path.join(root, 'build', 'server', 'index.js')
  if (!existsSync(built)) return true
  const builtAt = (await stat(built)).mtimeMs
  const times = await Promise.all(SOURCES.map((source) => path.join(root, source)).filter(existsSync).map(newestIn))
  return Math.max(...times) > builtAt
}

/** Runs the build into a folder of its own. @param folder below `root`, with slashes */
async function buildInto(root: string, folder: string): Promise<void> {
  const remix = path.join(root, 'node_modules', '@remix-run', 'dev', 'dist', 'cli.js')
  await new Promise<void>((resolve, reject) => {
    const child = spawn(process.execPath, [remix, 'vite:build'], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, NODE_ENV: 'production', BUILD_FOLDER: folder },
    })
    child.on('error', reject)
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`the build ended with code ${code ?? 'none'}`))))
  })
}

/** Whether a rename failed because another process was there first, or had just taken the folder away. */
const isOvertaken = (error: unknown) => ['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? '')

/**
 * Puts `made` in the place of `place`, which may be there or not, may be served from, and may be put in place by several processes at once.
 *
 * @throws the last error, when it did not succeed in ten tries
 */
export async function putInPlace(made: string, place: string): Promise<void> {
  const aside = `${made}-before`
  // Before anything is moved: what is served must not go for what is not there.
  await access(made)
  for (let left = 10; ; left -= 1) {
    try {
      await rename(place, aside).catch((error: unknown) => {
        if (!isOvertaken(error)) throw error
      })
      await rename(made, place)
      break
    } catch (error) {
      if (left === 0 || !isOvertaken(error)) throw error
    } finally {
      await rm(aside, { recursive: true, force: true })
    }
  }
}

/**
 * Builds beside what is served, and puts the whole in its place at the end: a build that fails leaves the last one, and neither a running
 * portal nor another build in the same tree is disturbed.
 */
export async function buildApp(root: string): Promise<void> {
  const folder = `.cache/build-${process.pid}`
  try {
    await buildInto(root, folder)
    await putInPlace(path.join(root, folder), path.join(root, 'build'))
  } finally {
    await rm(path.join(root, folder), { recursive: true, force: true })
  }
}
