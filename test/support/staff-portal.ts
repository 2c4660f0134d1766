/** A portal whose first administrator was made by the command, before it was started: the embedded database has one program at a time. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { freshDataFolder } from './data-folder'
import type { Portal } from './portal'

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..')
const LEFT_OUT = /^(DATABASE_URL|SESSION_SECRET|PUBLIC_URL|HOST|NODE_ENV|VITE|VITEST.*|TEST|NODE_OPTIONS|OIDC_.*|VAULT_KEYS)$/
const MOST_START_MS = 300_000

export interface StaffPortal extends Portal {
  /** What stands behind the # of the first administrator's link. */
  readonly invitation: string
}

function start(args: readonly string[], env: Record<string, string>) {
  const kept = Object.fromEntries(Object.entries(process.env).filter(([name]) => !LEFT_OUT.test(name)))
  const child = spawn(process.execPath, args, { cwd: ROOT, env: { ...kept, NODE_ENV: 'production', ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  const until = (pattern: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`Nothing came in time:\n${said}`)), MOST_START_MS)
      const listen = (piece: Buffer) => {
        said += String(piece)
        const found = pattern.exec(said)?.[1]
        if (found === undefined) return
        clearTimeout(late)
        resolve(found)
      }
      child.stdout.on('data', listen)
      child.stderr.on('data', listen)
      child.once('exit', (code) => {
        clearTimeout(late)
        reject(new Error(`It ended with code ${code ?? 'none'}:\n${said}`))
      })
    })
  return { child, until }
}

/** @param center id of the directory */
export async function startStaffPortal(email: string, center: string): Promise<StaffPortal> {
  const folder = await freshDataFolder()
  const command = start(['--import', 'tsx', 'app/accounts/create-administrator.command.ts', '--email', email, '--center', center], { DATA_DIR: folder })
  const ended = once(command.child, 'exit')
  const invitation = await command.until(/#([\w-]{43})/)
  await ended
  const server = start(['app/server/start.js'], { DATA_DIR: folder, PORT: '0' })
  const port = await server.until(/Ready: http:\/\/localhost:(\d+)/)
  return {
    address: `http://127.0.0.1:${port}`,
    invitation,
    async stop() {
      const gone = server.child.exitCode === null ? once(server.child, 'exit') : null
      server.child.kill('SIGTERM')
      const tooSlow = setTimeout(() => server.child.kill('SIGKILL'), 10_000)
      await gone
      clearTimeout(tooSlow)
      await rm(folder, { recursive: true, force: true })
    },
  }
}
