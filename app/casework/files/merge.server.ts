/**
 * Two files of one household become one, and apart again. Everything of the one moves to the other, and which rows moved is kept; undoing
 * moves back those of them that are still there. What was added since stays where it was added.
 */
import { randomUUID } from 'node:crypto'
import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm'
import type { Database } from '#db/client'
import {
  caseAssessments, caseClaims, caseConsents, caseDocuments, caseFiles, caseGoals, caseLookups, caseMembers, caseMerges, caseNotes, caseTasks, caseTextVersions, caseWalkIns,
} from '#db/schema/index'
import type { Vault } from '~/vault/seal.server'
import { openJson } from '../sealing'
import { openOffer } from './handover.server'
import type { Details } from './person'

/** The tables whose rows belong to a file. Look-ups follow their members. */
const TABLES = {
  members: caseMembers, consents: caseConsents, assessments: caseAssessments, goals: caseGoals, claims: caseClaims, documents: caseDocuments,
  notes: caseNotes, texts: caseTextVersions, tasks: caseTasks, walkIns: caseWalkIns,
} as const

type TableName = keyof typeof TABLES
const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[]

/** What a merge moved, as it is kept. */
interface Moved {
  readonly rows: Readonly<Record<TableName, readonly string[]>>
  /** Those who were the applicant of the file that went in; in the other one that is somebody else. */
  readonly applicants: readonly string[]
}

export type MergeProblem = 'same' | 'center' | 'merged' | 'offered' | 'gone'

type FileRow = typeof caseFiles.$inferSelect

/** Locks both files, always in the same order, so that two who merge at once wait for each other. */
async function lockBoth(tx: Database, one: string, other: string): Promise<readonly [FileRow | undefined, FileRow | undefined]> {
  const rows = await tx.select().from(caseFiles).where(inArray(caseFiles.id, [one, other])).orderBy(asc(caseFiles.id)).for('update')
  return [rows.find(({ id }) => id === one), rows.find(({ id }) => id === other)]
}

/** @param merged the file that goes into `kept`; both are at one center. @returns the id of the merge */
export async function mergeFiles(
  tx: Database, vault: Vault, me: { readonly id: string }, keptId: string, mergedId: string, now = new Date(),
): Promise<{ readonly id: string } | { readonly problem: MergeProblem }> {
  if (keptId === mergedId) return { problem: 'same' }
  const [kept, merged] = await lockBoth(tx, keptId, mergedId)
  if (!kept || !merged) return { problem: 'gone' }
  if (kept.mergedInto !== null || merged.mergedInto !== null) return { problem: 'merged' }
  if (kept.centerId !== merged.centerId) return { problem: 'center' }
  if ((await openOffer(tx, vault, keptId)) || (await openOffer(tx, vault, mergedId))) return { problem: 'offered' }
  const rows: Partial<Record<TableName, readonly string[]>> = {}
  const isApplicant = (fileId: string) => and(eq(caseMembers.fileId, fileId), eq(caseMembers.relation, 'applicant'))
  const own = await tx.select({ id: caseMembers.id }).from(caseMembers).where(isApplicant(keptId)).limit(1)
  const applicants =
    own.length === 0 ? [] : await tx.update(caseMembers).set({ relation: 'other' }).where(isApplicant(mergedId)).returning({ id: caseMembers.id })
  for (const name of TABLE_NAMES) {
    const table = TABLES[name]
    rows[name] = (await tx.update(table).set({ fileId: keptId }).where(eq(table.fileId, mergedId)).returning({ id: table.id })).map(({ id }) => id)
  }
  await tx.update(caseLookups).set({ fileId: keptId }).where(eq(caseLookups.fileId, mergedId))
  const id = randomUUID()
  const moved = { rows: rows as Moved['rows'], applicants: applicants.map((each) => each.id) } satisfies Moved
  await tx.insert(caseMerges).values({ id, keptId, mergedId, moved: JSON.stringify(moved), mergedBy: me.id, mergedAt: now })
  await tx.update(caseFiles).set({ mergedInto: keptId }).where(eq(caseFiles.id, mergedId))
  await tx.update(caseFiles).set({ changedAt: now }).where(eq(caseFiles.id, keptId))
  return { id }
}

/** @returns the file that is apart again; null where the merge was undone already, or the file went into a third one meanwhile */
export async function undoMerge(tx: Database, keptId: string, mergeId: string, now = new Date()): Promise<string | null> {
  const [merge] = await tx.select().from(caseMerges).where(and(eq(caseMerges.id, mergeId), eq(caseMerges.keptId, keptId), isNull(caseMerges.undoneAt))).for('update')
  if (!merge) return null
  const [kept, merged] = await lockBoth(tx, merge.keptId, merge.mergedId)
  if (!kept || merged?.mergedInto !== keptId || kept.mergedInto !== null) return null
  const { rows, applicants } = JSON.parse(merge.moved) as Moved
  for (const name of TABLE_NAMES) {
    const ids = rows[name]
    const table = TABLES[name]
    if (ids.length > 0) await tx.update(table).set({ fileId: merged.id }).where(and(inArray(table.id, [...ids]), eq(table.fileId, keptId)))
  }
  if (rows.members.length > 0) {
    await tx.update(caseLookups).set({ fileId: merged.id }).where(and(inArray(caseLookups.memberId, [...rows.members]), eq(caseLookups.fileId, keptId)))
  }
  if (applicants.length > 0) {
    const isStill = and(inArray(caseMembers.id, [...applicants]), eq(caseMembers.fileId, merged.id), eq(caseMembers.relation, 'other'))
    await tx.update(caseMembers).set({ relation: 'applicant' }).where(isStill)
  }
  // The file may have gone to another center meanwhile, with all that was in it.
  await tx.update(caseFiles).set({ mergedInto: null, centerId: kept.centerId, changedAt: now }).where(eq(caseFiles.id, merged.id))
  await tx.update(caseFiles).set({ changedAt: now }).where(eq(caseFiles.id, keptId))
  await tx.update(caseMerges).set({ undoneAt: now }).where(eq(caseMerges.id, mergeId))
  return merged.id
}

export interface Merge {
  readonly id: string
  readonly number: number
  readonly mergedId: string
  readonly mergedBy: string
  readonly mergedAt: Date
}

/** What went into a file and can be taken out again. */
export async function mergesInto(db: Database, fileId: string): Promise<readonly Merge[]> {
  return db
    .select({ id: caseMerges.id, number: caseFiles.number, mergedId: caseMerges.mergedId, mergedBy: caseMerges.mergedBy, mergedAt: caseMerges.mergedAt })
    .from(caseMerges)
    .innerJoin(caseFiles, eq(caseFiles.id, caseMerges.mergedId))
    .where(and(eq(caseMerges.keptId, fileId), isNull(caseMerges.undoneAt)))
    .orderBy(desc(caseMerges.mergedAt))
}

/** Contact details of the files that went in: theirs were not written over the kept file's. */
export async function mergedDetailsOf(db: Database, vault: Vault, fileId: string): Promise<readonly { readonly number: number; readonly text: string }[]> {
  const rows = await db.select().from(caseFiles).where(eq(caseFiles.mergedInto, fileId)).orderBy(asc(caseFiles.number))
  return rows.flatMap(({ id, number, sealedDetails }) => {
    if (sealedDetails === null) return []
    const text = Object.values(openJson<Details>(vault, 'case_files.sealed_details', id, sealedDetails)).filter((value) => value !== '').join(' · ')
    return text === '' ? [] : [{ number, text }]
  })
}
