/** `npm run dev`. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'

test('starts without a build', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'mafteach-dev-'))
  const { DATABASE_URL: _database, VITEST: _vitest, NODE_OPTIONS: _options, ...env } = process.env
  const server = spawn(process.execPath, ['app/server/start.js', '--dev'], { env: { ...env, PORT: '0', DATA_DIR: folder }, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (piece: Buffer) => (said += String(piece)))
  try {
    await expect.poll(() => said, { timeout: 100_000, interval: 100 }).toMatch(/Ready: http:\/\/localhost:\d+/)
    const address = `http://127.0.0.1:${/Ready: http:\/\/localhost:(\d+)/.exec(said)?.[1]}`
    // Pages are translated at their first visit, for half a minute; what the server has at hand is there at once.
    expect((await fetch(`${address}/plain-page.css`)).status).toBe(200)
  } finally {
    const gone = once(server, 'exit')
    server.kill('SIGKILL')
    await gone
    await rm(folder, { recursive: true, force: true })
  }
})
