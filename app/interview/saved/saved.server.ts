/**
 * Saved screenings: sealed rows that only the resident's code opens. The staff desk uses `openSaved` as the resident's own page does.
 */
import { randomBytes, randomInt } from 'node:crypto'
import { and, eq, gte, lt } from 'drizzle-orm'
import type { Database } from '#db/client'
import { inTime } from '#db/in-time'
import { savedScreenings } from '#db/schema/index'
import { kindOfFailure } from '#db/sql-state'
import { formatDay, parseDay } from '~/engine/date'
import { todayInIsrael } from '~/i18n/today'
import { newCode } from './code'
import { contentFrom, type SavedContent } from './content'
import { type CodeKeys, keysOf } from './keys.server'
import { SAVED_DAYS, type SavedPlace } from './kept'
import type { Limits } from './limits.server'
import { openContent, sealContent } from './seal.server'

const SALT_BYTES = 16
/** A database that does not answer in this time is away. */
const PATIENCE_MS = 6_000

/**
 * `unknown`: no screening lies under the code (never saved, expired or deleted, which nobody can tell apart). `pin`: there is one, and the
 * PIN is wrong or missing. `unavailable`: the database does not answer; nothing was changed.
 */
export type SavedProblem =
  | { readonly problem: 'unknown' | 'pin' | 'unavailable' }
  | { readonly problem: 'slow'; readonly retryAt: Date }

export interface OpenedScreening {
  readonly content: SavedContent
  readonly place: SavedPlace
}

export interface SavedScreenings {
  /** Saves under a new code. @param pin digits or null */
  saveNew(content: SavedContent, pin: string | null): Promise<SavedPlace | SavedProblem>
  /** Saves again under a code; the PIN stays what it was. */
  saveAgain(code: string, pin: string | null, content: SavedContent): Promise<SavedPlace | SavedProblem>
  /** Opens a screening. @param code as `readCode` gives it */
  openSaved(code: string, pin: string | null): Promise<OpenedScreening | SavedProblem>
  remove(code: string, pin: string | null): Promise<{ readonly removed: true } | SavedProblem>
  /** Removes what has expired. @returns how many */
  purge(): Promise<number>
}

interface Row {
  readonly salt: string
  readonly sealed: string
  readonly expiresOn: string
}

/** @param clock the present, for expiry */
export function createSavedScreenings(db: Database, limits: Limits, clock: () => Date = () => new Date()): SavedScreenings {
  const today = () => todayInIsrael(clock())
  const lastDay = () => formatDay((parseDay(today()) as number) + SAVED_DAYS)

  async function find(id: string): Promise<Row | null> {
    const rows = await inTime(PATIENCE_MS, db.select().from(savedScreenings).where(and(eq(savedScreenings.id, id), gte(savedScreenings.expiresOn, today()))))
    return rows[0] ?? null
  }

  async function sealedRow(keys: CodeKeys, pin: string | null, content: SavedContent) {
    const salt = randomBytes(SALT_BYTES)
    const sealed = sealContent(content, await keys.contentKey(pin, salt), keys.id)
    return { salt: salt.toString('base64url'), sealed, expiresOn: lastDay() }
  }

  /** The content of a record, when the PIN fits. A wrong PIN counts against the record. */
  async function unlock(keys: CodeKeys, row: Row, pin: string | null): Promise<SavedContent | SavedProblem> {
    const admission = await limits.tryPin(keys.id)
    if ('retryAt' in admission) return { problem: 'slow', retryAt: admission.retryAt }
    const content = contentFrom(openContent(row.sealed, await keys.contentKey(pin, Buffer.from(row.salt, 'base64url')), keys.id))
    if (!content) return { problem: 'pin' }
    await admission.giveBack()
    return content
  }

  async function openWith(keys: CodeKeys, pin: string | null) {
    const row = await find(keys.id)
    if (!row) return { problem: 'unknown' } as const
    const content = await unlock(keys, row, pin)
    return 'problem' in content ? content : { content, row }
  }

  const placeOf = (code: string, on: string, until: string, pin: string | null): SavedPlace => ({ code, on, until, hasPin: pin !== null })

  return {
    saveNew: (content, pin) =>
      answered(async () => {
        const code = newCode(randomInt)
        const keys = await keysOf(code)
        const row = await sealedRow(keys, pin, content)
        await inTime(PATIENCE_MS, db.insert(savedScreenings).values({ id: keys.id, ...row }))
        return placeOf(code, content.asOf, row.expiresOn, pin)
      }),
    saveAgain: (code, pin, content) =>
      answered<SavedPlace | SavedProblem>(async () => {
        const keys = await keysOf(code)
        const opened = await openWith(keys, pin)
        if ('problem' in opened) return opened
        const row = await sealedRow(keys, pin, content)
        const changed = await inTime(PATIENCE_MS, db.update(savedScreenings).set(row).where(eq(savedScreenings.id, keys.id)).returning({ id: savedScreenings.id }))
        return changed.length > 0 ? placeOf(code, content.asOf, row.expiresOn, pin) : { problem: 'unknown' }
      }),
    openSaved: (code, pin) =>
      answered(async () => {
        const opened = await openWith(await keysOf(code), pin)
        if ('problem' in opened) return opened
        return { content: opened.content, place: placeOf(code, opened.content.asOf, opened.row.expiresOn, pin) }
      }),
    remove: (code, pin) =>
      answered(async () => {
        const keys = await keysOf(code)
        const opened = await openWith(keys, pin)
        if ('problem' in opened) return opened
        await inTime(PATIENCE_MS, db.delete(savedScreenings).where(eq(savedScreenings.id, keys.id)))
        return { removed: true }
      }),
    async purge() {
      const gone = await db.delete(savedScreenings).where(lt(savedScreenings.expiresOn, today())).returning({ id: savedScreenings.id })
      return gone.length
    },
  }
}

/** The outcome, or `unavailable` when the database fails. */
async function answered<T>(work: () => Promise<T>): Promise<T | SavedProblem> {
  try {
    return await work()
  } catch (error) {
    // Only the kind of the failure: the words of a failed query repeat what it was asked to store.
    console.error('Saved screenings:', kindOfFailure(error))
    return { problem: 'unavailable' }
  }
}
