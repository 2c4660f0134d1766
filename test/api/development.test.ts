/** `npm run dev`: what changes is seen without a build, and the portal is the same. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'

test('serves pages and the API from the sources', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'mafteach-dev-'))
  const { DATABASE_URL: _database, VITEST: _vitest, NODE_OPTIONS: _options, ...env } = process.env
  const server = spawn(process.execPath, ['app/server/start.js', '--dev'], { env: { ...env, PORT: '0', DATA_DIR: folder }, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (piece: Buffer) => (said += String(piece)))
  try {
    await expect.poll(() => said, { timeout: 100_000, interval: 100 }).toMatch(/Ready: http:\/\/localhost:\d+/)
    const address = `http://127.0.0.1:${/Ready: http:\/\/localhost:(\d+)/.exec(said)?.[1]}`
    const page = await (await fetch(`${address}/he`)).text()
    expect(page).toContain('lang="he"')
    const screened = await fetch(`${address}/api/v1/screenings`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{"facts":{}}' })
    expect(screened.status).toBe(200)
  } finally {
    const gone = once(server, 'exit')
    server.kill('SIGKILL')
    await gone
    await rm(folder, { recursive: true, force: true })
  }
})
