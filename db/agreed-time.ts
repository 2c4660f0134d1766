/**
 * The present, for work that cannot be taken back: deleting what has expired, and sending what is due. A machine whose clock has jumped
 * would delete what is still good. Where the database is a machine of its own, its clock is asked as well.
 */
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from './client'

/** Clocks that are kept right differ by far less, a slow answer of the database included. */
const MOST_APART_MS = 5 * 60_000

export class ClocksDiffer extends Error {
  override readonly name = 'ClocksDiffer'
}

/** Postgres.js gives the rows themselves, PGlite an object that has them. */
const rows = z.array(z.object({ ms: z.coerce.number() })).length(1)
const answer = z.union([rows, z.object({ rows }).transform((result) => result.rows)])

/**
 * @param clock of this machine
 * @throws ClocksDiffer when this machine and the database do not mean the same moment; then nothing is to be done until somebody set them right
 */
export async function agreedTime(db: Database, clock: () => Date = () => new Date()): Promise<Date> {
  const [theirs] = answer.parse(await db.execute(sql`select extract(epoch from clock_timestamp()) * 1000 as ms`))
  const ours = clock()
  if (Math.abs(ours.getTime() - (theirs?.ms ?? NaN)) <= MOST_APART_MS) return ours
  throw new ClocksDiffer('The clocks of this machine and of the database differ')
}
