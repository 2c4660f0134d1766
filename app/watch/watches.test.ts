import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Connection } from '#db/client'
import { migrateDatabase } from '#db/migrate'
import { lawWatches } from '#db/schema/index'
import { openTestDatabase, TEST_ENGINES } from '#db/test-databases'
import { wordsOf } from '~/i18n/resources.server'
import { wordsFor } from '~/i18n/words'
import { DeliveryFailed, type Message, NO_OUTBOX, type Outbox } from '~/mail/outbox'
import { newKeyLine, parseKeyring } from '~/vault/keyring.server'
import { vaultOf } from '~/vault/seal.server'
import { catalogue } from '~/rights'
import { figuresDiffering, rightsTouched } from './announce-law.server'
import { composeLetterWith } from './compose'
import { announce, confirmWatch, deliverLetters, endWatch, forgetWatches, requestWatch, watchOf, type WatchPost } from './watches.server'

const NOW = new Date('2026-11-22T08:00:00Z')
const later = (days: number) => new Date(NOW.getTime() + days * 86_400_000)

test('a figure touches the rights that use it, their own and shared ones, and no others', () => {
  expect(rightsTouched(catalogue.rights, ['is.minAge'])).toContain('income-support')
  expect(rightsTouched(catalogue.rights, ['is.minAge'])).not.toContain('arnona-discount')
  expect(rightsTouched(catalogue.rights, ['shared.averageWage']).length).toBeGreaterThan(1)
  expect(rightsTouched(catalogue.rights, ['no.such'])).toEqual([])
  const value = { value: 1, from: null, confirmedUntil: '2026-12-31', source: 'x', status: 'official' } as const
  expect(figuresDiffering({ parameters: { a: [value], b: [value] }, tables: {} }, { parameters: { b: [value], c: [value] }, tables: {} })).toEqual(['a', 'c'])
})

describe.each(TEST_ENGINES)('on %s', (engine) => {
  let connection: Connection
  let post: WatchPost
  let sent: { to: string; message: Message }[] = []
  let isDown = false
  const outbox: Outbox = {
    name: 'test',
    reaches: (address) => 'email' in address,
    async send(address, message) {
      if (isDown) throw new DeliveryFailed('down', false)
      sent.push({ to: 'email' in address ? address.email : '', message })
    },
  }
  beforeAll(async () => {
    connection = await openTestDatabase(engine)
    await migrateDatabase(connection)
    post = { db: connection.db, vault: vaultOf(parseKeyring(newKeyLine())), outbox, compose: composeLetterWith((language) => wordsFor(wordsOf(language)), 'https://portal.test') }
  })
  afterAll(() => connection?.close())

  const tokenIn = (message: Message | undefined) => /\/watch\/([\w-]{43})/.exec(message?.text ?? '')?.[1] ?? ''
  async function watching(email: string, rights: readonly string[], now = NOW): Promise<string> {
    sent = []
    expect(await requestWatch(post, { email, rights, language: 'ru', source: `${engine} ${email}` }, now)).toBe('sent')
    const token = tokenIn(sent[0]?.message)
    expect(await confirmWatch(post.db, token, now)).toBe(true)
    sent = []
    return token
  }

  test('nothing is sent but one letter until its link was used, and nothing readable lies in the database', async () => {
    sent = []
    await requestWatch(post, { email: 'dana@example.org', rights: ['income-support'], language: 'ru', source: engine }, NOW)
    expect(sent.map(({ to, message }) => [to, message.language, message.direction])).toEqual([['dana@example.org', 'ru', 'ltr']])
    expect(await announce(post.db, ['income-support'], '1', NOW)).toBe(0)
    const token = tokenIn(sent[0]?.message)
    expect(await watchOf(post.db, token, NOW)).toEqual({ rights: ['income-support'], isConfirmed: false, until: '2027-02-20' })
    const rows = JSON.stringify(await post.db.select().from(lawWatches))
    expect(rows).not.toContain('dana')
    expect(rows).not.toContain(token)
    await forgetWatches(post.db, later(3))
    expect(await watchOf(post.db, token, NOW)).toBeNull()
    expect(await requestWatch({ ...post, outbox: NO_OUTBOX }, { email: 'a@example.org', rights: ['income-support'], language: 'he', source: engine }, NOW)).toBe('noMail')
  })

  test('a change of a chosen right is told once, however often it is announced and however many servers send', async () => {
    const token = await watching('omar@example.org', ['income-support', 'birth-grant'])
    await watching('lea@example.org', ['disability-card'])
    expect(await announce(post.db, ['income-support', 'arnona-discount'], '7', NOW)).toBe(1)
    expect(await announce(post.db, ['income-support'], '7', NOW)).toBe(0)
    await Promise.all([deliverLetters(post, NOW), deliverLetters(post, NOW)])
    expect(sent).toHaveLength(1)
    const [{ to, message } = { to: '', message: undefined }] = sent
    expect(to).toBe('omar@example.org')
    expect(message?.text).toContain('https://portal.test/ru/rights/income-support')
    expect(message?.text).not.toContain('birth-grant')
    expect(tokenIn(message)).toBe(token)
    expect(await deliverLetters(post, later(1))).toBe(0)
  })

  test('a letter that was not taken over is tried again', async () => {
    await watching('ivan@example.org', ['holocaust-survivor-allowance'])
    isDown = true
    await announce(post.db, ['holocaust-survivor-allowance'], '8', NOW)
    expect(await deliverLetters(post, NOW)).toBe(0)
    isDown = false
    expect(await deliverLetters(post, later(1))).toBe(1)
  })

  test('asking anew replaces what was asked before; the link ends it, and so does its last day', async () => {
    const first = await watching('ruth@example.org', ['child-allowance'])
    const second = await watching('Ruth@example.org', ['birth-grant'])
    expect(await watchOf(post.db, first, NOW)).toBeNull()
    expect(await watchOf(post.db, second, later(91))).toBeNull()
    await endWatch(post.db, second)
    expect(await announce(post.db, ['child-allowance'], '9', NOW)).toBe(0)
    await watching('sara@example.org', ['child-allowance'])
    expect(await announce(post.db, ['child-allowance'], '10', later(91))).toBe(0)
    await forgetWatches(post.db, later(91))
    expect(await post.db.select().from(lawWatches)).toEqual([])
  })

  test('one visitor asks only a few times an hour', async () => {
    const outcomes = []
    for (let time = 0; time < 7; time += 1) outcomes.push(await requestWatch(post, { email: `x${time}@example.org`, rights: ['birth-grant'], language: 'he', source: `flood ${engine}` }, NOW))
    expect(outcomes).toEqual(['sent', 'sent', 'sent', 'sent', 'sent', 'tooMany', 'tooMany'])
  })
})
