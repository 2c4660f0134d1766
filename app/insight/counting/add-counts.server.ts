/**
 * Adds counts to what waits, and moves every ten that became full to where it is shown. Several servers may do it at once: a cell is
 * changed under its row's lock, and cells are locked in one order.
 */
import { randomInt } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { Database } from '#db/client'
import { insightCells, insightTens } from '#db/schema/index'
import { type Cell, type Count, type Measure, PUBLIC_MEASURES, WHOLE } from './cells'

/** Rows of one statement: six values each, far below what a statement may hold. */
const MOST_ROWS = 2_000

const isPublic: ReadonlySet<string> = new Set(PUBLIC_MEASURES)

/**
 * How many more than ten are waited for before a new cell shows its first ten. What anybody could fill up from outside, one visit after
 * the other, until it tips over, tells nothing when nobody knows where it tips. Files cannot be made from outside, and wait for ten.
 */
function drawHeld(measure: Measure): number {
  return isPublic.has(measure) ? randomInt(WHOLE) : 0
}

export interface AddOptions {
  /** Draws how many more than ten a new cell waits for, 0–9. Tests draw none. */
  readonly draw?: typeof drawHeld
}

/** @param month YYYY-MM: the month to which tens belong that become full now */
export async function addCounts(db: Database, counts: Iterable<Count>, month: string, { draw = drawHeld }: AddOptions = {}): Promise<void> {
  const sorted = summed(counts)
  // All of it or nothing: what could not be written down is tried again whole.
  await db.transaction(async (tx) => {
    for (let start = 0; start < sorted.length; start += MOST_ROWS) await addSome(tx, sorted.slice(start, start + MOST_ROWS), month, draw)
  })
}

async function addSome(db: Database, counts: readonly Count[], month: string, draw: typeof drawHeld): Promise<void> {
  const after = await add(db, counts.map(({ n, ...cell }) => ({ ...cell, pending: n, held: draw(cell.measure) })))
  const full = after
    .filter(({ pending, held }) => pending - held >= WHOLE)
    .map(({ pending, held, ...cell }) => ({ ...cell, tens: Math.floor((pending - held) / WHOLE) }))
  if (full.length === 0) return
  await add(db, full.map(({ tens, ...cell }) => ({ ...cell, pending: -WHOLE * tens, held: 0 })))
  await db
    .insert(insightTens)
    .values(full.map((row) => ({ ...row, month })))
    .onConflictDoUpdate({
      target: [insightTens.measure, insightTens.scope, insightTens.month, insightTens.subject, insightTens.outcome],
      set: { tens: sql`${insightTens.tens} + excluded.tens` },
    })
}

function add(db: Database, rows: readonly (typeof insightCells.$inferInsert)[]) {
  return db
    .insert(insightCells)
    .values([...rows])
    .onConflictDoUpdate({
      target: [insightCells.measure, insightCells.scope, insightCells.subject, insightCells.outcome],
      // What was drawn for a cell stays.
      set: { pending: sql`${insightCells.pending} + excluded.pending` },
    })
    .returning()
}

const keyOf = ({ measure, scope, subject, outcome }: Cell) => `${measure}\n${scope}\n${subject}\n${outcome}`

/** Each cell once, in the order in which all servers lock them. */
function summed(counts: Iterable<Count>): readonly Count[] {
  const byKey = new Map<string, Count>()
  for (const count of counts) {
    const key = keyOf(count)
    byKey.set(key, { ...count, n: count.n + (byKey.get(key)?.n ?? 0) })
  }
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count)
}
