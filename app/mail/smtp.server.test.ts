import { afterEach, describe, expect, test } from 'vitest'
import { DeliveryFailed, joinedOutbox, type Message, NO_OUTBOX, type Outbox } from './outbox'
import { mailSettings } from './settings.server'
import { smtpOutbox } from './smtp.server'
import { decodedText, type MailServer, startMailServer } from './testing/mail-server'

const MESSAGE: Message = { id: 'abc_-1', language: 'ar', direction: 'rtl', subject: 'تذكير بموعد', text: 'أمينة <b>\n\nالساعة 09:30' }

const servers: MailServer[] = []

async function mailServer(recipientAnswer?: string): Promise<MailServer> {
  const server = await startMailServer(recipientAnswer)
  servers.push(server)
  return server
}

afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())))

describe('e-mail', () => {
  test('goes to one address, in its language and direction, with nothing of the text as markup', async () => {
    const { url, letters } = await mailServer()
    const outbox = smtpOutbox({ url, from: 'Mafteach <desk@example.org>' })
    await outbox.send({ email: 'amina@example.org' }, MESSAGE)
    await outbox.close?.()
    expect(letters).toHaveLength(1)
    const [letter] = letters
    expect(letter?.from).toContain('<desk@example.org>')
    expect(letter?.to).toBe('<amina@example.org>')
    expect(letter?.text).toContain('Message-ID: <abc_-1@example.org>')
    expect(letter?.text).toContain('Auto-Submitted: auto-generated')
    expect(letter?.text).toContain('=?UTF-8?')
    const parts = decodedText(letter?.text ?? '')
    expect(parts).toContain(MESSAGE.text)
    expect(parts).toContain('<html lang="ar" dir="rtl">')
    expect(parts).toContain('&lt;b&gt;')
  })

  test('that is refused for good says so, one that is refused for now too, and neither says to whom', async () => {
    for (const [answer, final] of [['550 no such user', true], ['451 later', false]] as const) {
      const { url } = await mailServer(answer)
      const sent = smtpOutbox({ url, from: 'desk@example.org' }).send({ email: 'amina@example.org' }, MESSAGE)
      const failure = await sent.then(() => null, (error: unknown) => error)
      expect(failure).toBeInstanceOf(DeliveryFailed)
      expect(failure).toMatchObject({ final })
      expect(String(failure)).not.toContain('amina')
    }
  })

  test('with no server there may be tried again', async () => {
    const { url, close } = await mailServer()
    await close()
    await expect(smtpOutbox({ url, from: 'desk@example.org' }).send({ email: 'a@example.org' }, MESSAGE)).rejects.toMatchObject({ final: false })
  })

  test('reaches no telephone', async () => {
    const outbox = smtpOutbox({ url: 'smtp://127.0.0.1:1', from: 'desk@example.org' })
    expect(outbox.reaches({ phone: '050-1234567' })).toBe(false)
    await expect(outbox.send({ phone: '050-1234567' }, MESSAGE)).rejects.toMatchObject({ final: true })
  })
})

test('a gateway for text messages takes what e-mail does not reach', async () => {
  const told: string[] = []
  const of = (name: 'email' | 'phone'): Outbox => ({ name, reaches: (address) => name in address, send: async () => void told.push(name) })
  const outbox = joinedOutbox([of('email'), of('phone')])
  await outbox.send({ phone: '050-1234567' }, MESSAGE)
  await outbox.send({ email: 'a@example.org' }, MESSAGE)
  expect(told).toEqual(['phone', 'email'])
})

test('without an outbox nothing is reached', async () => {
  expect(NO_OUTBOX.reaches({ email: 'a@example.org' })).toBe(false)
  await expect(NO_OUTBOX.send({ email: 'a@example.org' }, MESSAGE)).rejects.toBeInstanceOf(DeliveryFailed)
})

describe('the settings', () => {
  test('are both there, or neither', async () => {
    const none = mailSettings({ SMTP_URL: '', OTHER: 'x' })
    expect('outbox' in none && (await none.outbox()).name).toBe('none')
    const both = mailSettings({ SMTP_URL: 'smtp://u:p@mail.example.org:587', MAIL_FROM: 'Mafteach <desk@example.org>' })
    expect('outbox' in both && (await both.outbox()).name).toBe('smtp')
  })

  test.each([
    { SMTP_URL: 'smtp://u:secret@mail.example.org' },
    { MAIL_FROM: 'desk@example.org' },
    { SMTP_URL: 'https://u:secret@mail.example.org', MAIL_FROM: 'desk@example.org' },
    { SMTP_URL: 'smtp://u:secret@mail.example.org', MAIL_FROM: 'desk' },
    { SMTP_URL: 'smtp://u:secret@mail.example.org', MAIL_FROM: 'Desk <desk@example.org>\r\nBcc: <x@y.il>' },
  ])('that are not right are named, without what they hold', (env) => {
    const settings = mailSettings(env)
    expect('problems' in settings && settings.problems.length).toBeGreaterThan(0)
    expect(JSON.stringify(settings)).not.toContain('secret')
  })
})
