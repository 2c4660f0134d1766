/**
 * Where the measures of the centers come from: rows of files, claims, appointments and the queue, counted by month, center and what
 * they are about. Only codes and days are read; names, notes and answers are sealed and stay so.
 */
import { and, asc, eq, inArray, isNotNull, notInArray, type SQL, sql } from 'drizzle-orm'
import { alias, type AnyPgColumn } from 'drizzle-orm/pg-core'
import type { Database } from '#db/client'
import { appointmentBookings, appointmentCallBacks, appointmentSlots, caseClaims, caseClaimSteps, caseFiles, caseWalkIns } from '#db/schema/index'
import type { Measure } from '../counting/cells'
import { dayBucket } from '../counting/buckets'

/** Whole days in Israel, both included, ISO. */
export interface Days {
  readonly from: string
  readonly to: string
}

export interface Found {
  readonly measure: Measure
  readonly month: string
  readonly center: string
  readonly subject: string
  readonly outcome: string
  readonly n: number
}

const inIsrael = (at: AnyPgColumn) => sql`(${at} at time zone 'Asia/Jerusalem')`
const monthOf = (at: AnyPgColumn) => sql<string>`to_char(${inIsrael(at)}, 'YYYY-MM')`
const within = (at: AnyPgColumn, { from, to }: Days) => sql`${inIsrael(at)}::date between ${from}::date and ${to}::date`
const onDay = (day: AnyPgColumn, { from, to }: Days) => sql`${day} between ${from}::date and ${to}::date`
const many = sql<number>`count(*)::int`

type Source = (db: Database, days: Days) => Promise<readonly Omit<Found, 'measure' | 'outcome'>[]>

/** Steps of claims by the state that they led to. */
const steps = (to: (typeof caseClaimSteps.$inferSelect)['to'], subject: AnyPgColumn, more?: SQL): Source => (db, days) =>
  db
    .select({ month: monthOf(caseClaimSteps.at), center: caseClaims.centerId, subject: sql<string>`${subject}`, n: many })
    .from(caseClaimSteps)
    .innerJoin(caseClaims, eq(caseClaims.id, caseClaimSteps.claimId))
    .where(and(eq(caseClaimSteps.to, to), within(caseClaimSteps.at, days), isNotNull(subject), more))
    .groupBy(sql`1, 2, 3`)

const earlier = alias(caseClaimSteps, 'earlier')
/** Whoever is granted more after an appeal was granted before. */
export const isFirst = sql`not exists (select 1 from ${caseClaimSteps} as earlier where ${earlier.claimId} = ${caseClaimSteps.claimId}
  and ${earlier.to} = ${caseClaimSteps.to} and ${earlier.id} < ${caseClaimSteps.id})`

const work = (kind: 'closed' | 'meetings' | 'noShows' | 'calls' | 'walkIns'): Source => async (db, days) => {
  const subject = sql<string>`${kind}::text`
  switch (kind) {
    case 'closed':
      return db
        .select({ month: monthOf(caseFiles.closedAt), center: caseFiles.centerId, subject, n: many })
        .from(caseFiles)
        .where(within(caseFiles.closedAt, days))
        .groupBy(sql`1, 2`)
    case 'meetings':
    case 'noShows':
      return db
        .select({ month: monthOf(appointmentSlots.startsAt), center: appointmentBookings.centerId, subject, n: many })
        .from(appointmentBookings)
        .innerJoin(appointmentSlots, eq(appointmentSlots.id, appointmentBookings.slotId))
        .where(and(within(appointmentSlots.startsAt, days), eq(appointmentBookings.outcome, kind === 'meetings' ? 'came' : 'missed')))
        .groupBy(sql`1, 2`)
    case 'calls':
      return db
        .select({ month: monthOf(appointmentCallBacks.closedAt), center: appointmentCallBacks.centerId, subject, n: many })
        .from(appointmentCallBacks)
        .where(and(within(appointmentCallBacks.closedAt, days), eq(appointmentCallBacks.state, 'reached')))
        .groupBy(sql`1, 2`)
    case 'walkIns':
      return db
        .select({ month: monthOf(caseWalkIns.arrivedAt), center: caseWalkIns.centerId, subject, n: many })
        .from(caseWalkIns)
        .where(and(within(caseWalkIns.arrivedAt, days), eq(caseWalkIns.state, 'done')))
        .groupBy(sql`1, 2`)
  }
}

/** Days from the first visit, or the opening of the file where nobody waited in the queue, to the first decision. */
const resultDays: Source = async (db, days) => {
  const came = sql`coalesce((select min(${caseWalkIns.day}) from ${caseWalkIns} where ${caseWalkIns.fileId} = ${caseFiles.id}), ${inIsrael(caseFiles.openedAt)}::date)`
  const decided = sql`not exists (select 1 from ${caseClaimSteps} as earlier where ${earlier.claimId} = ${caseClaimSteps.claimId}
    and ${earlier.to} in ('granted', 'refused') and ${earlier.id} < ${caseClaimSteps.id})`
  const rows = await db
    .select({ month: monthOf(caseClaimSteps.at), center: caseClaims.centerId, waited: sql<number>`greatest(0, ${caseClaimSteps.on} - ${came})::int`, n: many })
    .from(caseClaimSteps)
    .innerJoin(caseClaims, eq(caseClaims.id, caseClaimSteps.claimId))
    .innerJoin(caseFiles, eq(caseFiles.id, caseClaims.fileId))
    .where(and(inArray(caseClaimSteps.to, ['granted', 'refused']), within(caseClaimSteps.at, days), decided))
    .groupBy(sql`1, 2, 3`)
  return rows.map(({ waited, ...row }) => ({ ...row, subject: dayBucket(waited) }))
}

/** Days from asking for an appointment to its time, by the day on which it was asked for. */
const waitDays: Source = async (db, days) => {
  const rows = await db
    .select({
      month: monthOf(appointmentBookings.createdAt), center: appointmentBookings.centerId, n: many,
      waited: sql<number>`greatest(0, ${inIsrael(appointmentSlots.startsAt)}::date - ${inIsrael(appointmentBookings.createdAt)}::date)::int`,
    })
    .from(appointmentBookings)
    .innerJoin(appointmentSlots, eq(appointmentSlots.id, appointmentBookings.slotId))
    .where(within(appointmentBookings.createdAt, days))
    .groupBy(sql`1, 2, 4`)
  return rows.map(({ waited, ...row }) => ({ ...row, subject: dayBucket(waited) }))
}

/** Objections and appeals that were decided. */
const appeals: Source = (db, days) =>
  db
    .select({
      month: monthOf(caseClaimSteps.at), center: caseClaims.centerId, n: many,
      subject: sql<string>`case when ${caseClaimSteps.to} = 'granted' then 'won' else 'lost' end`,
    })
    .from(caseClaimSteps)
    .innerJoin(caseClaims, eq(caseClaims.id, caseClaimSteps.claimId))
    .where(and(inArray(caseClaimSteps.from, ['objection', 'appeal']), inArray(caseClaimSteps.to, ['granted', 'refused']), within(caseClaimSteps.at, days)))
    .groupBy(sql`1, 2, 4`)

/** Claims whose last day went by and that still wait for it the morning after. A day that the counsellor chose for themself is none. */
const missed: Source = (db, days) =>
  db
    .select({ month: sql<string>`to_char(${caseClaims.dueOn}, 'YYYY-MM')`, center: caseClaims.centerId, subject: caseClaims.right, n: many })
    .from(caseClaims)
    .where(and(onDay(caseClaims.dueOn, days), notInArray(caseClaims.state, ['granted', 'closed']), sql`${caseClaims.dueFor} <> 'check'`))
    .groupBy(sql`1, 2, 3`)

const planned: Source = (db, days) =>
  db
    .select({ month: monthOf(caseClaims.openedAt), center: caseClaims.centerId, subject: caseClaims.right, n: many })
    .from(caseClaims)
    .where(within(caseClaims.openedAt, days))
    .groupBy(sql`1, 2, 3`)

const files: Source = (db, days) =>
  db
    .select({ month: monthOf(caseFiles.openedAt), center: caseFiles.centerId, subject: caseFiles.language, n: many })
    .from(caseFiles)
    .where(within(caseFiles.openedAt, days))
    .groupBy(sql`1, 2, 3`)

/** Who came, and left without having been seen; and who asked to be called and never was: in which language. */
const leftUnseen: Source = async (db, days) => [
  ...(await db
    .select({ month: monthOf(caseWalkIns.arrivedAt), center: caseWalkIns.centerId, subject: caseWalkIns.language, n: many })
    .from(caseWalkIns)
    .where(and(within(caseWalkIns.arrivedAt, days), eq(caseWalkIns.state, 'left')))
    .groupBy(sql`1, 2, 3`)),
  ...(await db
    .select({ month: monthOf(appointmentCallBacks.closedAt), center: appointmentCallBacks.centerId, subject: appointmentCallBacks.language, n: many })
    .from(appointmentCallBacks)
    .where(and(within(appointmentCallBacks.closedAt, days), eq(appointmentCallBacks.state, 'lapsed')))
    .groupBy(sql`1, 2, 3`)),
]

const SOURCES: readonly (readonly [Measure, Source])[] = [
  ['files', files],
  ['planned', planned],
  ['claimed', steps('submitted', caseClaims.right, isFirst)],
  ['granted', steps('granted', caseClaims.right, isFirst)],
  ['refused', steps('refused', caseClaims.refusedFor, isFirst)],
  ['appeals', appeals],
  ['missed', missed],
  ['resultDays', resultDays],
  ['waitDays', waitDays],
  ['leftUnseen', leftUnseen],
  ...(['closed', 'meetings', 'noShows', 'calls', 'walkIns'] as const).map((kind) => ['work', work(kind)] as const),
]

/** Everything that happened at the centers on some days. */
export async function foundOn(db: Database, days: Days): Promise<readonly Found[]> {
  const found: Found[] = []
  for (const [measure, source] of SOURCES) found.push(...(await source(db, days)).map((row) => ({ ...row, measure, outcome: '' })))
  return found
}

export interface Grant {
  readonly month: string
  readonly center: string
  readonly right: string
  readonly monthly: number
  readonly once: number
}

/** Grants one by one, oldest first, each claim once. */
export async function grantsOn(db: Database, days: Days): Promise<readonly Grant[]> {
  return db
    .select({
      month: monthOf(caseClaimSteps.at), center: caseClaims.centerId, right: caseClaims.right,
      monthly: sql<number>`coalesce(${caseClaims.grantedMonthly}, 0)::int`, once: sql<number>`coalesce(${caseClaims.grantedOnce}, 0)::int`,
    })
    .from(caseClaimSteps)
    .innerJoin(caseClaims, eq(caseClaims.id, caseClaimSteps.claimId))
    .where(and(eq(caseClaimSteps.to, 'granted'), within(caseClaimSteps.at, days), isFirst))
    .orderBy(asc(caseClaimSteps.id))
}

/** The first day on which anything happened at a center; null before that. */
export async function firstDay(db: Database): Promise<string | null> {
  const first = async (at: AnyPgColumn, table: typeof caseFiles | typeof appointmentBookings | typeof caseWalkIns) =>
    (await db.select({ day: sql<string | null>`to_char(min(${inIsrael(at)}), 'YYYY-MM-DD')` }).from(table))[0]?.day ?? null
  const days = [
    await first(caseFiles.openedAt, caseFiles), await first(appointmentBookings.createdAt, appointmentBookings), await first(caseWalkIns.arrivedAt, caseWalkIns),
  ]
  return days.filter((day) => day !== null).sort()[0] ?? null
}
