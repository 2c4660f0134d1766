/**
 * Asking a center by mail whether what is shown of it is right. The link in the letter opens one page, for four weeks, where the center
 * says "right" or writes what is not; its answer waits for an editor. Of the link a hash alone is kept.
 */
import { createHash, randomBytes } from 'node:crypto'
import { and, desc, eq, gt, isNotNull, isNull, max } from 'drizzle-orm'
import type { Database } from '#db/client'
import type { CenterAnswer } from '#db/editing-codes'
import { centerLetters } from '#db/schema/index'
import { audit } from '~/accounts/audit.server'
import type { Words } from '~/i18n/words'
import { DeliveryFailed, type Message, type Outbox } from '~/mail/outbox'
import { type Actor, moveChange, writeChange } from '../changes.server'
import { fieldLabel, fieldText } from './center-difference'
import { type CenterFields, centerFields } from './content'
import { CENTER_ITSELF } from './letters'
import { centerSubject, readRecord } from './records.server'

const DAYS = 28
const DAY_MS = 86_400_000
const TOKEN = /^[\w-]{43}$/

const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url')

const SHOWN = ['address', 'phones', 'hours', 'exceptions', 'languages', 'topics', 'wheelchairAccess', 'appointment', 'note'] as const satisfies readonly (keyof CenterFields)[]

export interface LetterTo {
  readonly centerId: string
  readonly name: string
  readonly fields: CenterFields
  /** Address of the page without its token, with a slash at the end. */
  readonly page: string
}

/** Sends the letter, in the language of the words. @returns false where no mail server took it */
export async function askCenter(db: Database, outbox: Outbox, words: Words, { centerId, name, fields, page }: LetterTo, me: Actor): Promise<boolean> {
  const { email } = fields
  if (email === null || !outbox.reaches({ email })) return false
  const token = randomBytes(32).toString('base64url')
  const tokenHash = hashOf(token)
  await db.insert(centerLetters).values({ tokenHash, centerId, sentAt: me.now, expiresAt: new Date(me.now.getTime() + DAYS * DAY_MS) })
  try {
    await outbox.send({ email }, letterOf(words, { name, fields, link: page + token, id: tokenHash.slice(0, 22) }))
  } catch (error) {
    await db.delete(centerLetters).where(eq(centerLetters.tokenHash, tokenHash))
    if (error instanceof DeliveryFailed) return false
    throw error
  }
  await audit({ db }, me, { action: 'content.letterSent', record: 'center', id: centerId })
  return true
}

function letterOf(words: Words, { name, fields, link, id }: { name: string; fields: CenterFields; link: string; id: string }): Message {
  const shown = SHOWN.map((field) => `${fieldLabel(words, field)}: ${fieldText(words, field, fields)}`)
  const paragraphs = [[words.t('asked:hello', { name: `\u2068${name}\u2069` })], [words.t('asked:text')], shown, [words.t('asked:answer'), link], [words.t('asked:days', { days: DAYS })]]
  return {
    id, language: words.language, direction: words.language === 'he' || words.language === 'ar' ? 'rtl' : 'ltr', subject: words.t('asked:subject'),
    text: paragraphs.map((lines) => lines.join('\n')).join('\n\n'),
  }
}

/** The center that a link asks; null where the link is wrong, too old, or was answered. */
export async function centerOfLetter(db: Database, token: string, now: Date): Promise<string | null> {
  if (!TOKEN.test(token)) return null
  const [row] = await db
    .select({ centerId: centerLetters.centerId })
    .from(centerLetters)
    .where(and(eq(centerLetters.tokenHash, hashOf(token)), isNull(centerLetters.answeredAt), gt(centerLetters.expiresAt, now)))
  return row?.centerId ?? null
}

/** Keeps the answer of a center, once. @returns false where the link is used up */
export async function answerLetter(db: Database, token: string, answer: CenterAnswer, proposed: CenterFields, now: Date): Promise<boolean> {
  if (!TOKEN.test(token)) return false
  const rows = await db
    .update(centerLetters)
    .set({ answeredAt: now, answer, proposed })
    .where(and(eq(centerLetters.tokenHash, hashOf(token)), isNull(centerLetters.answeredAt), gt(centerLetters.expiresAt, now)))
    .returning({ centerId: centerLetters.centerId })
  return rows.length > 0
}

export interface CenterReply {
  readonly tokenHash: string
  readonly centerId: string
  readonly answer: CenterAnswer
  readonly proposed: CenterFields
}

/** Answers that no editor has taken up yet, the newest first. @param centerId of one center alone */
export async function openReplies(db: Database, centerId?: string): Promise<readonly CenterReply[]> {
  const rows = await db
    .select()
    .from(centerLetters)
    .where(and(isNotNull(centerLetters.answeredAt), isNull(centerLetters.takenAt), ...(centerId === undefined ? [] : [eq(centerLetters.centerId, centerId)])))
    .orderBy(desc(centerLetters.answeredAt))
  return rows.map(({ tokenHash, centerId: id, answer, proposed }) => ({ tokenHash, centerId: id, answer: answer ?? 'right', proposed: centerFields.parse(proposed) as CenterFields }))
}

/** Makes a center's answer the open change, in the place of any other, as written and asked for by the center: an editor may approve it. */
export async function takeReply(db: Database, reply: CenterReply, me: Actor): Promise<void> {
  const author = { id: CENTER_ITSELF, now: me.now }
  const subject = centerSubject(reply.centerId)
  const record = await readRecord(db, reply.centerId)
  if (record?.change) await moveChange(db, subject, record.change.revision, 'drop', me)
  const written = await writeChange(db, subject, author, () => ({ fields: reply.proposed }))
  if (written) await moveChange(db, subject, written.revision, 'ask', author)
  await db.update(centerLetters).set({ takenAt: me.now }).where(eq(centerLetters.tokenHash, reply.tokenHash))
}

/** When each center was last asked. */
export async function lastAsked(db: Database): Promise<ReadonlyMap<string, Date>> {
  const rows = await db.select({ id: centerLetters.centerId, at: max(centerLetters.sentAt) }).from(centerLetters).groupBy(centerLetters.centerId)
  return new Map(rows.flatMap(({ id, at }) => (at === null ? [] : [[id, new Date(at)] as const])))
}
