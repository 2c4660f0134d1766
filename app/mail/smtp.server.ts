/** Messages by e-mail, through the operator's own mail server. */
import { createTransport } from 'nodemailer'
import { DeliveryFailed, type Outbox } from './outbox'

export interface SmtpSettings {
  /** `smtp://user:password@host:587` or `smtps://…:465`. */
  readonly url: string
  /** Who the letters are from: `Name <address>`, or an address. */
  readonly from: string
}

const PATIENCE_MS = 20_000

export function smtpOutbox({ url, from }: SmtpSettings): Outbox {
  const transport = createTransport({
    url, connectionTimeout: PATIENCE_MS, greetingTimeout: PATIENCE_MS, socketTimeout: PATIENCE_MS, logger: false,
    // Nothing of a message is ever read from a file or fetched from an address.
    disableFileAccess: true, disableUrlAccess: true,
  })
  const domain = /@([^\s>]+)/.exec(from)?.[1] ?? 'localhost'
  return {
    name: 'smtp',
    reaches: (address) => 'email' in address,
    async send(address, { id, language, direction, subject, text }) {
      if (!('email' in address)) throw new DeliveryFailed('not an e-mail address', true)
      try {
        await transport.sendMail({
          from, subject, text,
          // So that no line of Hebrew or Amharic is cut by a server on the way.
          textEncoding: 'base64',
          to: { name: '', address: address.email },
          html: htmlOf(text, language, direction),
          messageId: `<${id}@${domain}>`,
          headers: { 'Content-Language': language, 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        })
      } catch (error) {
        const code = typeof error === 'object' && error !== null && 'responseCode' in error ? error.responseCode : null
        // Answers from 500 on are a no; without an answer the server was not reached.
        throw new DeliveryFailed(typeof code === 'number' ? `smtp ${code}` : 'smtp not reached', typeof code === 'number' && code >= 500)
      }
    },
    async close() {
      transport.close()
    },
  }
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** The text with its direction: readers of plain text often get Hebrew and Arabic lines wrong. */
function htmlOf(text: string, language: string, direction: string): string {
  const escaped = text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)
  const paragraphs = escaped.split('\n\n').map((lines) => `<p>${lines.replaceAll('\n', '<br>')}</p>`)
  return `<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8"></head><body>${paragraphs.join('')}</body></html>`
}
