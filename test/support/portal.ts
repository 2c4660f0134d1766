/** The portal as `npm start` serves it, on a free port and with a fresh database of its own. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { freshDataFolder } from './data-folder'

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..')

/** Building, migrating and seeding on a slow machine. */
const MOST_START_MS = 300_000
const MOST_STOP_MS = 10_000

/** Settings of this shell that would make it another server than the one of the README. */
const LEFT_OUT = /^(DATABASE_URL|SESSION_SECRET|PUBLIC_URL|HOST|NODE_ENV|VITE|VITEST.*|TEST|NODE_OPTIONS|SMTP_URL|MAIL_FROM)$/

export interface Portal {
  /** Without a slash at the end. */
  readonly address: string
  stop(): Promise<void>
}

/**
 * @param prepare puts into the data folder what is to be there when the server starts
 * @param settings further variables of the README
 * @throws Error with what the server said, when it does not become ready
 */
export async function startPortal(
  prepare: (folder: string) => Promise<void> = () => Promise.resolve(), settings: Readonly<Record<string, string>> = {},
): Promise<Portal> {
  const folder = await freshDataFolder()
  await prepare(folder)
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !LEFT_OUT.test(name)))
  const server = spawn(process.execPath, ['app/server/start.js'], {
    cwd: ROOT,
    // The made-up language, in which texts are longest, is looked at as well.
    env: { ...env, NODE_ENV: 'production', PORT: '0', DATA_DIR: folder, PSEUDO_LANGUAGE: '1', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const address = await new Promise<string>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`The portal is not ready:\n${said}`)), MOST_START_MS)
    const listen = (piece: Buffer) => {
      said += String(piece)
      const port = /Ready: http:\/\/localhost:(\d+)/.exec(said)?.[1]
      if (!port) return
      clearTimeout(late)
      resolve(`http://127.0.0.1:${port}`)
    }
    server.stdout.on('data', listen)
    server.stderr.on('data', listen)
    server.once('exit', (code) => {
      clearTimeout(late)
      reject(new Error(`The portal ended with code ${code ?? 'none'}:\n${said}`))
    })
  }).catch(async (error: unknown) => {
    server.kill('SIGKILL')
    await rm(folder, { recursive: true, force: true })
    throw error
  })
  return {
    address,
    async stop() {
      const ended = server.exitCode === null && server.signalCode === null ? once(server, 'exit') : null
      server.kill('SIGTERM')
      const tooSlow = setTimeout(() => server.kill('SIGKILL'), MOST_STOP_MS)
      await ended
      clearTimeout(tooSlow)
      await rm(folder, { recursive: true, force: true })
    },
  }
}
