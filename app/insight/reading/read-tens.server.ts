/** Reads what is shown: whole tens and sums of ten grants, never what still waits. Everything that leaves this folder is made of it. */
import { and, between, inArray, like, or, type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Database } from '#db/client'
import { insightSums, insightTens } from '#db/schema/index'
import { type Measure, WHOLE } from '../counting/cells'
import type { Period } from './period'

/** Some scopes, or all of a kind (`center:`). */
export type Scopes = readonly string[] | { readonly all: string }

export interface Tens {
  readonly measure: Measure
  readonly scope: string
  readonly subject: string
  readonly outcome: string
  /** People or times, in whole tens. */
  readonly n: number
}

function isIn(scope: PgColumn, scopes: Scopes): SQL | undefined {
  if ('all' in scopes) return like(scope, `${scopes.all}%`)
  return scopes.length === 0 ? sql`false` : inArray(scope, [...scopes])
}

const total = sql<number>`(sum(${insightTens.tens}) * ${sql.raw(String(WHOLE))})::int`

/** Tens of some measures, over all months of a period. */
export async function tensOf(db: Database, measures: readonly Measure[], scopes: Scopes, period: Period): Promise<readonly Tens[]> {
  const { measure, scope, subject, outcome, month } = insightTens
  const rows = await db
    .select({ measure, scope, subject, outcome, n: total })
    .from(insightTens)
    .where(and(inArray(measure, [...measures]), isIn(scope, scopes), between(month, period.from, period.to)))
    .groupBy(measure, scope, subject, outcome)
  return rows as readonly Tens[]
}

/** Tens of some measures by month, over everything that is in them. */
export async function monthlyTens(db: Database, measures: readonly Measure[], scopes: Scopes, period: Period): Promise<readonly { measure: Measure; month: string; n: number }[]> {
  const { measure, scope, month } = insightTens
  const rows = await db
    .select({ measure, month, n: total })
    .from(insightTens)
    .where(and(inArray(measure, [...measures]), isIn(scope, scopes), between(month, period.from, period.to)))
    .groupBy(measure, month)
  return rows as { measure: Measure; month: string; n: number }[]
}

export interface Money {
  readonly scope: string
  /** Of the catalogue; empty for several rights together. */
  readonly right: string
  /** Whole shekels. */
  readonly monthly: number
  readonly once: number
}

/** Money of grants, each figure of ten of them or more. */
export async function moneyOf(db: Database, scopes: Scopes, period: Period): Promise<readonly Money[]> {
  const { scope, right, monthly, once, month } = insightSums
  return db
    .select({ scope, right, monthly: sql<number>`sum(${monthly})::float8`, once: sql<number>`sum(${once})::float8` })
    .from(insightSums)
    .where(and(isIn(scope, scopes), between(month, period.from, period.to)))
    .groupBy(scope, right)
}

/** The first month of which anything is shown; null before that. */
export async function firstMonth(db: Database): Promise<string | null> {
  const [row] = await db.select({ month: sql<string | null>`min(${insightTens.month})` }).from(insightTens)
  return row?.month ?? null
}

/** Towns of which anything is shown, by code. */
export async function shownScopes(db: Database, measures: readonly Measure[], kinds: readonly string[]): Promise<readonly string[]> {
  const rows = await db
    .selectDistinct({ scope: insightTens.scope })
    .from(insightTens)
    .where(and(inArray(insightTens.measure, [...measures]), or(...kinds.map((kind) => like(insightTens.scope, `${kind}%`)))))
  return rows.map(({ scope }) => scope)
}
