/** Counts what happened at the centers, each day once when it is over: a file that is deleted later has been counted all the same. */
import { eq, sql } from 'drizzle-orm'
import type { Database } from '#db/client'
import { startRounds } from '#db/rounds'
import { insightMarks } from '#db/schema/index'
import { formatDay, parseDay } from '~/engine/date'
import { todayInIsrael } from '~/i18n/today'
import { addCounts } from '../counting/add-counts.server'
import { centerScope } from '../counting/cells'
import { addGrants } from './sums.server'
import { firstDay, foundOn, grantsOn } from './sources.server'

const MARK = 'casework'
const EVERY_MS = 60 * 60_000

const dayAfter = (iso: string, days: number) => formatDay((parseDay(iso) as number) + days)

/**
 * Counts the days that are over and were not counted yet. Servers that do it at once wait for each other, and the second finds nothing.
 * @returns the last day that is counted now, ISO; null while there is none
 */
export async function countDays(db: Database, now = new Date()): Promise<string | null> {
  const yesterday = dayAfter(todayInIsrael(now), -1)
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('insight ' || ${MARK}, 0))`)
    const [mark] = await tx.select().from(insightMarks).where(eq(insightMarks.name, MARK))
    const from = mark ? dayAfter(mark.through, 1) : await firstDay(tx)
    if (from === null || from > yesterday) return mark?.through ?? null
    const days = { from, to: yesterday }
    const found = await foundOn(tx, days)
    for (const month of [...new Set(found.map((each) => each.month))].sort()) {
      await addCounts(tx, found.filter((each) => each.month === month).map(({ center, month: _month, ...row }) => ({ ...row, scope: centerScope(center) })), month)
    }
    await addGrants(tx, await grantsOn(tx, days), days)
    await tx.insert(insightMarks).values({ name: MARK, through: yesterday }).onConflictDoUpdate({ target: insightMarks.name, set: { through: yesterday } })
    return yesterday
  })
}

/** Up to which day the centers are counted; null before the first time. */
export async function countedThrough(db: Database): Promise<string | null> {
  const [mark] = await db.select().from(insightMarks).where(eq(insightMarks.name, MARK))
  return mark?.through ?? null
}

/** A round now, and every hour from then on. @returns stops it, once the round that runs is over */
export function startCountingDays(db: Database): () => Promise<void> {
  return startRounds('Insight', () => countDays(db), EVERY_MS)
}
