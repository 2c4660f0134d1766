/**
 * Money that was granted, shown only as sums of ten grants or more, each grant in one sum alone: no subtraction of sums leaves fewer
 * than ten. Grants of a right wait for each other; at the end of a quarter those of all rights of a center that still wait are put
 * together, so that the money of rare rights is not lost.
 */
import { and, eq, sql } from 'drizzle-orm'
import type { Database } from '#db/client'
import { insightSums, insightSumsWaiting } from '#db/schema/index'
import { centerScope, WHOLE } from '../counting/cells'
import type { Days, Grant } from './sources.server'

/** What stands for several rights that were put together. */
export const SEVERAL_RIGHTS = ''

type Waiting = typeof insightSumsWaiting.$inferSelect

const QUARTER_ENDS = ['03', '06', '09', '12']

/** Months from the first to the last, YYYY-MM. */
function monthsOf({ from, to }: Days): readonly string[] {
  const months: string[] = []
  for (let [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))]; ; [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1]) {
    const name = `${year}-${String(month).padStart(2, '0')}`
    if (name > to.slice(0, 7)) return months
    months.push(name)
  }
}

/** Whether the counted days reach the end of a month. */
const isOver = (month: string, { to }: Days) => to.slice(0, 7) > month || new Date(Date.parse(to) + 86_400_000).getUTCDate() === 1

/** @param grants of these days, oldest first. Give the transaction that marks the days as counted */
export async function addGrants(db: Database, grants: readonly Grant[], days: Days): Promise<void> {
  for (const month of monthsOf(days)) {
    for (const grant of grants.filter((each) => each.month === month)) await addGrant(db, grant)
    if (QUARTER_ENDS.includes(month.slice(5)) && isOver(month, days)) await putTogether(db, month)
  }
}

async function addGrant(db: Database, { month, center, right, monthly, once }: Grant): Promise<void> {
  const [waiting] = await db
    .insert(insightSumsWaiting)
    .values({ scope: centerScope(center), right, claims: 1, monthly, once })
    .onConflictDoUpdate({
      target: [insightSumsWaiting.scope, insightSumsWaiting.right],
      set: {
        claims: sql`${insightSumsWaiting.claims} + 1`, monthly: sql`${insightSumsWaiting.monthly} + excluded.monthly`,
        once: sql`${insightSumsWaiting.once} + excluded.once`,
      },
    })
    .returning()
  if (waiting && waiting.claims >= WHOLE) await show(db, [waiting], right, month)
}

function byScope(rows: readonly Waiting[]): ReadonlyMap<string, readonly Waiting[]> {
  const scopes = new Map<string, Waiting[]>()
  for (const row of rows) scopes.set(row.scope, [...(scopes.get(row.scope) ?? []), row])
  return scopes
}

async function putTogether(db: Database, month: string): Promise<void> {
  const all = await db.select().from(insightSumsWaiting).orderBy(insightSumsWaiting.scope)
  for (const rows of byScope(all).values()) {
    if (rows.reduce((sum, { claims }) => sum + claims, 0) >= WHOLE) await show(db, rows, SEVERAL_RIGHTS, month)
  }
}

/** Moves what waited at one center to where it is shown. */
async function show(db: Database, waiting: readonly Waiting[], right: string, month: string): Promise<void> {
  const [first] = waiting
  if (!first) return
  const sum = (of: (row: Waiting) => number) => waiting.reduce((total, row) => total + of(row), 0)
  const shown = { claims: sum(({ claims }) => claims), monthly: sum(({ monthly }) => monthly), once: sum(({ once }) => once) }
  await db
    .insert(insightSums)
    .values({ scope: first.scope, month, right, ...shown })
    .onConflictDoUpdate({
      target: [insightSums.scope, insightSums.month, insightSums.right],
      set: {
        claims: sql`${insightSums.claims} + excluded.claims`, monthly: sql`${insightSums.monthly} + excluded.monthly`, once: sql`${insightSums.once} + excluded.once`,
      },
    })
  for (const { scope, right: waited } of waiting) {
    await db.delete(insightSumsWaiting).where(and(eq(insightSumsWaiting.scope, scope), eq(insightSumsWaiting.right, waited)))
  }
}
