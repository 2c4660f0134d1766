/** Which outboxes the operator has set up: `SMTP_URL` and `MAIL_FROM`. Without them nothing is sent, and the desk sees what waits. */
import { z } from 'zod'
import { joinedOutbox, NO_OUTBOX, type Outbox } from './outbox'

const FROM = /^(?:[^<>"\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/

const schema = z
  .object({
    SMTP_URL: z.string().regex(/^smtps?:\/\/[^\s/]+/, 'must start with smtp:// or smtps://').optional(),
    MAIL_FROM: z.string().regex(FROM, 'must be an address, or a name and an address: Name <address>').optional(),
  })
  .refine(({ SMTP_URL, MAIL_FROM }) => (SMTP_URL === undefined) === (MAIL_FROM === undefined), {
    message: 'SMTP_URL and MAIL_FROM are set together', path: ['SMTP_URL'],
  })

export type MailSettings = { readonly outbox: () => Promise<Outbox> } | { readonly problems: readonly string[] }

/** @returns how to open the outbox, or what is wrong with the settings (without the settings' own text, which may hold a password) */
export function mailSettings(env: Readonly<Record<string, string | undefined>>): MailSettings {
  const parsed = schema.safeParse(Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')))
  if (!parsed.success) return { problems: parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) }
  const { SMTP_URL: url, MAIL_FROM: from } = parsed.data
  if (url === undefined || from === undefined) return { outbox: () => Promise.resolve(NO_OUTBOX) }
  return {
    async outbox() {
      const { smtpOutbox } = await import('./smtp.server')
      return joinedOutbox([smtpOutbox({ url, from })])
    },
  }
}
