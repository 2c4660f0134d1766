/**
 * Telling people that the law of a right changed. Whoever wants it chooses the rights and leaves an address; nothing is sent but one
 * letter until its link was used, and every letter has the link that ends it. The portal cannot know whether the change concerns them.
 */
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { and, arrayOverlaps, asc, eq, gte, inArray, isNotNull, isNull, lt, lte, ne, or, sql } from 'drizzle-orm'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { Database } from '#db/client'
import { lawLetters, lawWatches } from '#db/schema/index'
import { formatDay, parseDay } from '~/engine/date'
import { isLanguage, type Language } from '~/i18n/languages'
import { todayInIsrael } from '~/i18n/today'
import { SAVED_DAYS } from '~/interview/saved/kept'
import { DeliveryFailed, type Message, type Outbox } from '~/mail/outbox'
import type { Vault } from '~/vault/seal.server'

/** As long as a saved screening: the two belong together. */
const WATCHED_DAYS = SAVED_DAYS
const UNCONFIRMED_MS = 2 * 86_400_000
const REQUESTS_AN_HOUR = 5
const CLAIM_MS = 5 * 60_000
const CLAIMED_AT_ONCE = 20
const MOST_TRIES = 5
const TOKEN = /^[\w-]{43}$/

/** Addresses of visitors stay in memory for an hour and go nowhere. */
const limiter = new RateLimiterMemory({ points: REQUESTS_AN_HOUR, duration: 3600 })

const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url')
const placeOf = (id: string, what: 'email' | 'token') => ({ purpose: `watch.${what}`, record: id })

/** What a letter speaks of. */
export interface LetterMatter {
  readonly kind: 'confirm' | 'changed'
  /** For mail servers that tell doubles apart. */
  readonly id: string
  readonly language: Language
  readonly rights: readonly string[]
  readonly token: string
  /** ISO date. */
  readonly until: string
}

export type ComposeLetter = (matter: LetterMatter) => Message

export interface WatchPost {
  readonly db: Database
  readonly vault: Vault
  readonly outbox: Outbox
  readonly compose: ComposeLetter
}

export interface WatchRequest {
  /** As `readEmail` gives it. */
  readonly email: string
  readonly rights: readonly string[]
  readonly language: Language
  /** Address of the visitor. */
  readonly source: string
}

/** Keeps a request and sends the letter that asks to confirm it. Whether an address is known already is told to nobody. */
export async function requestWatch({ db, vault, outbox, compose }: WatchPost, { email, rights, language, source }: WatchRequest, now: Date): Promise<'sent' | 'tooMany' | 'noMail'> {
  if (!outbox.reaches({ email })) return 'noMail'
  if (!(await limiter.consume(source).then(() => true, () => false))) return 'tooMany'
  const id = randomUUID()
  const token = randomBytes(32).toString('base64url')
  const until = lastDay(now)
  await db.insert(lawWatches).values({
    id, emailIndex: vault.index(email.toLowerCase(), 'watch.email'), sealedEmail: vault.seal(email, placeOf(id, 'email')), sealedToken: vault.seal(token, placeOf(id, 'token')),
    tokenHash: hashOf(token), language, rights: [...rights], askedAt: now, expiresOn: until,
  })
  try {
    await outbox.send({ email }, compose({ kind: 'confirm', id, language, rights, token, until }))
    return 'sent'
  } catch (error) {
    await db.delete(lawWatches).where(eq(lawWatches.id, id))
    if (error instanceof DeliveryFailed) return 'noMail'
    throw error
  }
}

function lastDay(now: Date): string {
  return formatDay((parseDay(todayInIsrael(now)) as number) + WATCHED_DAYS)
}

export interface Watch {
  readonly rights: readonly string[]
  readonly isConfirmed: boolean
  readonly until: string
}

/** What a link is about; null where it ended or was never ours. */
export async function watchOf(db: Database, token: string, now: Date): Promise<Watch | null> {
  if (!TOKEN.test(token)) return null
  const [row] = await db.select().from(lawWatches).where(and(eq(lawWatches.tokenHash, hashOf(token)), gte(lawWatches.expiresOn, todayInIsrael(now))))
  return row ? { rights: row.rights, isConfirmed: row.confirmedAt !== null, until: row.expiresOn } : null
}

/** Begins to tell, in the place of whatever the same address asked for before. */
export async function confirmWatch(db: Database, token: string, now: Date): Promise<boolean> {
  if (!TOKEN.test(token)) return false
  return db.transaction(async (tx) => {
    const [row] = await tx
      .update(lawWatches)
      .set({ confirmedAt: now, expiresOn: lastDay(now) })
      .where(and(eq(lawWatches.tokenHash, hashOf(token)), gte(lawWatches.expiresOn, todayInIsrael(now))))
      .returning({ id: lawWatches.id, emailIndex: lawWatches.emailIndex })
    if (!row) return false
    await tx.delete(lawWatches).where(and(eq(lawWatches.emailIndex, row.emailIndex), ne(lawWatches.id, row.id)))
    return true
  })
}

/** Ends it: address, rights and letters that wait are gone. */
export async function endWatch(db: Database, token: string): Promise<void> {
  if (TOKEN.test(token)) await db.delete(lawWatches).where(eq(lawWatches.tokenHash, hashOf(token)))
}

/**
 * Puts a letter into the queue for everybody who watches one of the rights. Asked twice about the same change it does nothing more.
 * @param change names the change: of the law, its version
 * @returns to how many people
 */
export async function announce(db: Database, rightsChanged: readonly string[], change: string, now: Date): Promise<number> {
  if (rightsChanged.length === 0) return 0
  const touched = await db
    .select({ id: lawWatches.id, rights: lawWatches.rights })
    .from(lawWatches)
    .where(and(isNotNull(lawWatches.confirmedAt), gte(lawWatches.expiresOn, todayInIsrael(now)), arrayOverlaps(lawWatches.rights, [...rightsChanged])))
  if (touched.length === 0) return 0
  const rows = touched.map(({ id, rights }) => ({ watchId: id, change, rights: rights.filter((right) => rightsChanged.includes(right)), nextTryAt: now }))
  const added = await db.insert(lawLetters).values(rows).onConflictDoNothing().returning({ watchId: lawLetters.watchId })
  return added.length
}

/** Sends what waits. Any number of servers may do it at once. @returns how many letters were taken over */
export async function deliverLetters({ db, vault, outbox, compose }: WatchPost, now: Date): Promise<number> {
  let sent = 0
  for (let claimed = await claim(db, now); claimed.length > 0; claimed = await claim(db, now)) {
    for (const { watchId, change, rights, tries } of claimed) {
      const close = (state: 'sent' | 'failed') => db.update(lawLetters).set({ state }).where(and(eq(lawLetters.watchId, watchId), eq(lawLetters.change, change)))
      const [watch] = await db.select().from(lawWatches).where(eq(lawWatches.id, watchId))
      if (!watch || !isLanguage(watch.language)) continue
      try {
        const email = vault.open(watch.sealedEmail, placeOf(watchId, 'email'))
        const token = vault.open(watch.sealedToken, placeOf(watchId, 'token'))
        const id = hashOf(`${watchId} ${change}`).slice(0, 22)
        await outbox.send({ email }, compose({ kind: 'changed', id, language: watch.language, rights, token, until: watch.expiresOn }))
        await close('sent')
        sent += 1
      } catch (error) {
        console.error('Letters about the law:', error instanceof DeliveryFailed ? error.message : 'one could not be made')
        if (tries >= MOST_TRIES || (error instanceof DeliveryFailed && error.final)) await close('failed')
      }
    }
  }
  return sent
}

/** Letters that are this server's alone until the claim runs out. */
async function claim(db: Database, now: Date) {
  const isDue = and(eq(lawLetters.state, 'waiting'), lte(lawLetters.nextTryAt, now))
  const due = db
    .select({ key: sql<string>`${lawLetters.watchId} || ' ' || ${lawLetters.change}` })
    .from(lawLetters)
    .where(isDue)
    .orderBy(asc(lawLetters.nextTryAt))
    .limit(CLAIMED_AT_ONCE)
    .for('update', { skipLocked: true })
  return db
    .update(lawLetters)
    .set({ nextTryAt: new Date(now.getTime() + CLAIM_MS), tries: sql`${lawLetters.tries} + 1` })
    .where(inArray(sql`${lawLetters.watchId} || ' ' || ${lawLetters.change}`, due))
    .returning()
}

/** Forgets what has run out, and what nobody confirmed. */
export async function forgetWatches(db: Database, now: Date): Promise<void> {
  await db
    .delete(lawWatches)
    .where(or(lt(lawWatches.expiresOn, todayInIsrael(now)), and(isNull(lawWatches.confirmedAt), lt(lawWatches.askedAt, new Date(now.getTime() - UNCONFIRMED_MS)))))
}
