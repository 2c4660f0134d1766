/** The built portal as a process that a test may kill and start again on the same data, and a line to its database that may be cut. */
import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import postgres from 'postgres'
import { serverUrlForTests } from '#db/test-databases'

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..')
const LEFT_OUT = /^(DATABASE_URL|SESSION_SECRET|PUBLIC_URL|HOST|NODE_ENV|VITE|VITEST.*|TEST|NODE_OPTIONS|SMTP_URL|MAIL_FROM|VAULT_KEYS)$/
const MOST_START_MS = 240_000

export interface RunningPortal {
  readonly address: string
  /** All that it wrote so far. */
  said(): string
  /** @returns its code, or the signal */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | string | null>
}

export interface EndedPortal {
  readonly code: number | null
  readonly said: string
}

function launch(settings: Readonly<Record<string, string>>): { child: ChildProcess; said: () => string } {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !LEFT_OUT.test(name)))
  const child = spawn(process.execPath, ['app/server/start.js'], {
    cwd: ROOT, env: { ...env, NODE_ENV: 'production', PORT: '0', ...settings }, stdio: ['ignore', 'pipe', 'pipe'],
  })
  const pieces: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece: Buffer) => pieces.push(String(piece)))
  return { child, said: () => pieces.join('') }
}

export async function runPortal(settings: Readonly<Record<string, string>>): Promise<RunningPortal> {
  const { child, said } = launch(settings)
  const begun = Date.now()
  let port: string | undefined
  while (port === undefined) {
    if (child.exitCode !== null || Date.now() - begun > MOST_START_MS) {
      child.kill('SIGKILL')
      throw new Error(`The portal is not ready:\n${said()}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
    port = /Ready: http:\/\/localhost:(\d+)/.exec(said())?.[1]
  }
  return {
    address: `http://127.0.0.1:${port}`,
    said,
    async end(signal) {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode ?? child.signalCode
      const gone = once(child, 'exit')
      child.kill(signal)
      await gone
      return child.exitCode ?? child.signalCode
    },
  }
}

/** An empty database on the Postgres server of the run. */
export async function emptyDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const server = serverUrlForTests()
  const name = `mafteach_fault_${randomBytes(6).toString('hex')}`
  const admin = postgres(server, { max: 1, onnotice: () => undefined })
  await admin.unsafe(`create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return {
    url: url.href,
    async drop() {
      await admin.unsafe(`drop database ${name} with (force)`)
      await admin.end()
    },
  }
}

/** `open` carries everything, `held` nothing in either direction, `cut` ends every line and takes no new one. */
export type LineState = 'open' | 'held' | 'cut'

export interface Line {
  readonly url: string
  set(state: LineState): void
  close(): void
}

/** A line to a database of its own that the test holds in its hands. */
export async function lineTo(database: string): Promise<Line> {
  const target = new URL(database)
  let state: LineState = 'open'
  const sockets = new Set<Socket>()
  const server = createServer((near) => {
    if (state === 'cut') {
      near.destroy()
      return
    }
    const far = connect(Number(target.port || 5432), target.hostname)
    for (const [from, to] of [[near, far], [far, near]] as const) {
      sockets.add(from)
      from.on('error', () => undefined)
      from.on('close', () => {
        sockets.delete(from)
        to.destroy()
      })
      from.on('data', (piece) => to.write(piece))
      if (state === 'held') from.pause()
    }
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = new URL(database)
  url.hostname = '127.0.0.1'
  url.port = String((server.address() as { port: number }).port)
  return {
    url: url.href,
    set(next) {
      state = next
      for (const socket of sockets) {
        if (next === 'cut') socket.destroy()
        else if (next === 'held') socket.pause()
        else socket.resume()
      }
    },
    close() {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}

const FACTS = { housing: 'rent', locality: '7000' }

/** Saves answers as the pages' scripts do. @param source address to count it under @returns the code; null when it was not acknowledged */
export async function saveFacts(address: string, source: string, facts: object, mark = ''): Promise<string | null> {
  const answers = { version: 1, facts, absences: {}, trail: ['housing'], event: null, promised: 0, localityName: mark || null }
  const body = new URLSearchParams({ content: JSON.stringify({ answers, marks: {} }), pin: '' })
  const answer = await fetch(`${address}/he/save/record`, { method: 'POST', body, headers: { 'X-Forwarded-For': source } })
  if (answer.status !== 200) return null
  return ((await answer.json()) as { code: string }).code
}

/** Saves a screening. @param source address to count it under @returns the code; null when it was not acknowledged */
export function save(address: string, source: string, mark = ''): Promise<string | null> {
  return saveFacts(address, source, FACTS, mark)
}

/** Whether the code opens a screening. */
export async function opens(address: string, code: string, source: string): Promise<boolean> {
  const answer = await fetch(`${address}/he/resume/open`, { method: 'POST', body: new URLSearchParams({ code, pin: '' }), headers: { 'X-Forwarded-For': source } })
  return answer.status === 200 && ((await answer.json()) as { answers: { facts: { housing?: string } } }).answers.facts.housing === FACTS.housing
}

/** Waits until it is so. @throws when it takes too long */
export async function until(isSo: () => Promise<boolean>, mostMs = 40_000): Promise<void> {
  const begun = Date.now()
  while (!(await isSo())) {
    if (Date.now() - begun > mostMs) throw new Error('It did not become so in time')
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}
