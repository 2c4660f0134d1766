/** What a stranger learns by trying: neither the words nor the time of an answer tell whether an account or a code is there; and a session never stays. */
import { randomBytes } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codeFrom, newCode } from '~/interview/saved/code'
import { runPortal, type RunningPortal, save } from '../faults/server'
import { freshDataFolder } from '../support/data-folder'
import { type PlantedRecords, plantRecords } from './planted-records'

/** Both sides are asked in turns; the shortest of each may differ by this much on a machine that others use. What is looked for differs by tens. */
const MOST_RATIO = 2
const ROUNDS = 7

let folder: string
let portal: RunningPortal
let records: PlantedRecords
beforeAll(async () => {
  folder = await freshDataFolder()
  records = await plantRecords(folder)
  portal = await runPortal({ DATA_DIR: folder, TRUSTED_PROXIES: '1' })
})
afterAll(async () => {
  await portal?.end('SIGKILL')
  await rm(folder, { recursive: true, force: true })
})

let sources = 0

interface Answered {
  readonly status: number
  readonly text: string
  readonly cookies: readonly string[]
  readonly location: string | null
  readonly ms: number
}

/** Sends a form, each time from another address: what one source may try is tested elsewhere. */
async function post(at: string, fields: Readonly<Record<string, string>>, cookie = ''): Promise<Answered> {
  sources += 1
  const begun = performance.now()
  const answer = await fetch(portal.address + at, {
    method: 'POST', body: new URLSearchParams(fields), redirect: 'manual', headers: { 'Origin': portal.address, 'X-Forwarded-For': `198.51.100.${sources % 250}`, 'Cookie': cookie },
  })
  const text = await answer.text()
  const { status, headers } = answer
  return { status, text, cookies: headers.getSetCookie(), location: headers.get('Location'), ms: performance.now() - begun }
}

/** What differs for reasons of its own: the nonce of the answer, and what was typed. */
const withoutTyped = (text: string, typed: readonly string[]) =>
  typed.reduce((left, each) => left.replaceAll(each, '…'), text.replaceAll(/nonce="[^"]*"/g, ''))

/** Asks for both in turns. @param pairs what is typed for the one that is there, and for the one that is not */
async function areAlike(at: string, pairs: () => readonly [Readonly<Record<string, string>>, Readonly<Record<string, string>>]): Promise<void> {
  const times: [number[], number[]] = [[], []]
  for (let round = 0; round < ROUNDS; round += 1) {
    const pair = pairs()
    const order = round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)
    const answers: Answered[] = []
    for (const side of order) {
      const answer = await post(at, pair[side])
      answers[side] = answer
      // The first of each pays for what is made once.
      if (round > 0) times[side].push(answer.ms)
    }
    const typed = pair.flatMap((fields) => Object.values(fields)).filter((value) => value.length > 3)
    const [one, other] = answers.map(({ text, status, cookies, location }) => ({ text: withoutTyped(text, typed), status, cookies: cookies.length, location }))
    expect(one).toEqual(other)
  }
  // The shortest of each: what else the machine does meanwhile only adds to some of them.
  const ratio = Math.min(...times[0]) / Math.min(...times[1])
  expect(ratio).toBeGreaterThan(1 / MOST_RATIO)
  expect(ratio).toBeLessThan(MOST_RATIO)
}

const random = () => randomBytes(12).toString('hex')

describe('neither words nor time tell', () => {
  test('whether an account is there, at the sign-in, also once it is locked', async () => {
    await areAlike('/he/staff/sign-in', () => [
      { email: records.accounts[0].email, password: 'nothing of the kind' },
      { email: `p${random().slice(0, 8)}@example.org`, password: 'nothing of the kind' },
    ])
  })

  test('whether a link was ever good', async () => {
    const token = () => randomBytes(32).toString('base64url')
    await areAlike('/he/staff/invitation', () => [{ link: records.oldLink }, { link: token() }])
  })

  test('how near a code of a saved screening is to one that is there', async () => {
    const code = (await save(portal.address, '203.0.113.1')) as string
    await areAlike('/he/resume/open', () => [{ code: nearTo(code), pin: '' }, { code: anyCode(), pin: '' }])
  })

  test('how near a code of an appointment is to one that is there', async () => {
    await areAlike('/he/appointment', () => [{ code: nearTo(records.appointment) }, { code: anyCode() }])
  })
})

const anyCode = () => newCode((below) => randomBytes(4).readUInt32BE() % below)

/** A code that begins as another does, and differs as late as a code can. */
function nearTo(code: string): string {
  for (;;) {
    const values = valuesOf(code)
    values[13] = randomBytes(1).readUInt8() % 23
    const near = codeFrom(values)
    if (near !== code) return near
  }
}

/** The numbers of which a code is made, without its two checking signs. */
function valuesOf(code: string): number[] {
  const signs = Array.from({ length: 23 }, (_, value) => codeFrom([value, ...Array<number>(13).fill(0)])[0])
  return [...code].slice(0, 14).map((sign) => signs.indexOf(sign))
}

describe('a session', () => {
  const tokenIn = ({ cookies }: Answered) => /^mafteach-staff=([\w-]{43});/.exec(cookies.find((each) => each.startsWith('mafteach-staff=')) ?? '')?.[1] ?? ''
  const cookieOf = (token: string) => `mafteach-staff=${token}`
  /** Whether it opens the desk. */
  const opens = async (token: string) => (await fetch(`${portal.address}/he/staff/account`, { redirect: 'manual', headers: { Cookie: cookieOf(token) } })).status === 200

  test('is never one that the browser brought, and is another after each step and after a new password', async () => {
    const { email, password, recoveryCodes } = records.accounts[1]
    const brought = randomBytes(32).toString('base64url')
    const [first = '', second = '', third = ''] = recoveryCodes
    const begun = await post('/he/staff/sign-in', { email, password }, cookieOf(brought))
    const half = tokenIn(begun)
    expect([half === '', half === brought, await opens(half), await opens(brought)]).toEqual([false, false, false, false])
    const full = tokenIn(await post('/he/staff/second-step', { code: first }, cookieOf(half)))
    expect([full === '', full === half, await opens(half), await opens(full)]).toEqual([false, false, false, true])
    // Another one beside it, by another code.
    const otherHalf = tokenIn(await post('/he/staff/sign-in', { email, password }, cookieOf(full)))
    const other = tokenIn(await post('/he/staff/second-step', { code: second }, cookieOf(otherHalf)))
    expect([other === full, await opens(other), await opens(full)]).toEqual([false, true, true])
    const changed = await post('/he/staff/account', { do: 'password', code: third, password: 'five lamps over one river', again: 'five lamps over one river' }, cookieOf(other))
    const renewed = tokenIn(changed)
    expect([renewed === '', renewed === other, await opens(renewed), await opens(other), await opens(full)]).toEqual([false, false, true, false, false])
    await post('/he/staff/sign-out', {}, cookieOf(renewed))
    expect(await opens(renewed)).toBe(false)
  })
})
