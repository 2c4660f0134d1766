/** Every law that was ever in force, as the database keeps them: an ever longer row of versions. */
import { asc, desc, eq, gt } from 'drizzle-orm'
import type { Database } from '#db/client'
import type { VersionKind } from '#db/law-codes'
import { lawTexts, lawVersions } from '#db/schema/index'
import type { Catalogue } from '~/engine/catalogue'
import { lawOfCode } from '~/rights'
import { NO_OVERRIDES, type Overrides, withOverrides } from '~/rights/overrides'
import { rulesVersion } from '~/screening/rules-version.server'
import { type Change, readChanges, readOverrides } from './changes'
import { packLaw, unpackLaw } from './law-text.server'

export interface LawVersion {
  readonly number: number
  readonly kind: VersionKind
  readonly rulesVersion: string
  readonly overrides: Overrides
  readonly changes: readonly Change[]
  readonly proposal: number | null
  /** The earlier version whose figures it put in force again. */
  readonly equals: number | null
  readonly proposedBy: string | null
  readonly approvedBy: string | null
  readonly note: string
  readonly at: Date
}

function versionOf(row: typeof lawVersions.$inferSelect): LawVersion {
  return { ...row, overrides: readOverrides(row.overrides), changes: readChanges(row.changes) }
}

/** @param after only those with a higher number @returns the oldest first */
export async function versionsAfter(db: Database, after: number): Promise<readonly LawVersion[]> {
  return (await db.select().from(lawVersions).where(gt(lawVersions.number, after)).orderBy(asc(lawVersions.number))).map(versionOf)
}

export async function lastVersion(db: Database): Promise<LawVersion | null> {
  const [row] = await db.select().from(lawVersions).orderBy(desc(lawVersions.number)).limit(1)
  return row ? versionOf(row) : null
}

/** The published figures of a law by its hash; null where there never was such a one. */
export async function publishedUnder(db: Database, hash: string): Promise<Overrides | null> {
  const [row] = await db.select({ overrides: lawVersions.overrides }).from(lawVersions).where(eq(lawVersions.rulesVersion, hash)).limit(1)
  return row ? readOverrides(row.overrides) : null
}

/** The number of the newest version; 0 where there is none. */
export async function lastNumber(db: Database): Promise<number> {
  const [row] = await db.select({ number: lawVersions.number }).from(lawVersions).orderBy(desc(lawVersions.number)).limit(1)
  return row?.number ?? 0
}

export async function findVersion(db: Database, number: number): Promise<LawVersion | null> {
  const [row] = await db.select().from(lawVersions).where(eq(lawVersions.number, number))
  return row ? versionOf(row) : null
}

export type NewVersion = Omit<LawVersion, 'number' | 'rulesVersion' | 'at'>

/**
 * Adds the version that comes after another one, with the whole text of its law.
 * @param after the number of the newest version, as the caller knows it
 * @returns its number; null when somebody else was faster, and nothing was added
 */
export async function addVersion(db: Database, after: number, version: NewVersion, now: Date): Promise<number | null> {
  const law = withOverrides(lawOfCode, version.overrides)
  const hash = rulesVersion(law)
  const added = await db
    .insert(lawVersions)
    .values({ ...version, number: after + 1, rulesVersion: hash, at: now })
    .onConflictDoNothing({ target: lawVersions.number })
    .returning({ number: lawVersions.number })
  if (added.length === 0) return null
  await keepText(db, law, hash)
  return after + 1
}

async function keepText(db: Database, law: Catalogue, hash: string): Promise<void> {
  const [kept] = await db.select({ hash: lawTexts.rulesVersion }).from(lawTexts).where(eq(lawTexts.rulesVersion, hash))
  if (!kept) await db.insert(lawTexts).values({ rulesVersion: hash, packed: await packLaw(law) }).onConflictDoNothing()
}

/**
 * Notes a law that came with a new release of the code: the figures published so far, on other rules. Nothing is noted where the newest
 * version is this very law.
 */
export async function noteRelease(db: Database, now: Date): Promise<void> {
  const last = await lastVersion(db)
  const overrides = last?.overrides ?? NO_OVERRIDES
  if (last?.rulesVersion === rulesVersion(withOverrides(lawOfCode, overrides))) return
  const release = { kind: 'deployed', overrides, changes: [], proposal: null, equals: null, proposedBy: null, approvedBy: null, note: '' } as const
  await db.transaction((transaction) => addVersion(transaction, last?.number ?? 0, release, now))
}

const MOST_KEPT = 2
const kept = new Map<string, Catalogue>()

/** A law that was in force once, by its hash; null where there never was such a one. Those asked for last are kept. */
export async function lawOfPast(db: Database, hash: string): Promise<Catalogue | null> {
  const known = kept.get(hash)
  if (known) return known
  const [row] = await db.select({ packed: lawTexts.packed }).from(lawTexts).where(eq(lawTexts.rulesVersion, hash))
  if (!row) return null
  const law = await unpackLaw(row.packed, hash, lawOfCode.facts)
  kept.set(hash, law)
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value as string)
  return law
}
