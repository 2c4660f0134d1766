/** Builds the app when what it is made of is newer than what was built. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'

const SOURCES = ['app', 'locales', 'public', 'db', 'package.json', 'remix.config.js', 'vite.config.ts', 'tsconfig.json']

async function newestIn(entry: string): Promise<number> {
  const info = await stat(entry)
  if (!info.isDirectory()) return info.mtimeMs
  const names = await readdir(entry)
  const times = await Promise.all(names.filter((name) => name !== 'node_modules').map((name) => newestIn(path.join(entry, name))))
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

export async function buildApp(root: string): Promise<void> {
  const remix = path.join(root, 'node_modules', '@remix-run', 'dev', 'dist', 'cli.js')
  await new Promise<void>((resolve, reject) => {
    const child = spawn(process.execPath, [remix, 'vite:build'], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, NODE_ENV: 'production' },
    })
    child.on('error', reject)
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`the build ended with code ${code ?? 'none'}`))))
  })
}
