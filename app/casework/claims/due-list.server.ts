/** What is due at a center: claims by their next day, page by page. The lists never count or sort more than they show. */
import { and, asc, eq, gt, gte, inArray, isNotNull, isNull, lt, lte, or, type SQL } from 'drizzle-orm'
import type { ClaimState } from '#db/casework-codes'
import type { Database } from '#db/client'
import { caseClaims, caseFiles, caseMembers } from '#db/schema/index'
import { formatDay, parseDay } from '~/engine/date'
import type { Vault } from '~/vault/seal.server'
import { fullName, type Person } from '../files/person'
import { openJson } from '../sealing'
import type { DueSpan } from './due-spans'

export const DUE_PAGE = 50
const WEEK = 7

export interface DueLine {
  readonly id: string
  readonly fileId: string
  readonly number: number
  /** Of the person whose file it is; empty for a file without a name. */
  readonly name: string
  readonly right: string
  readonly state: ClaimState
  readonly on: string
  /** As `Due.what`. */
  readonly what: string
  readonly staffId: string | null
}

/** Where a page begins: behind the last line of the one before. */
export interface DueKey {
  readonly on: string
  readonly id: string
}

export interface DueAsked {
  /** One center: a list of several is asked for one by one. */
  readonly center: string
  readonly span: DueSpan
  /** Only what this person does; leave it out for everybody's. */
  readonly staffId?: string
  readonly after?: DueKey
}

export interface DuePage {
  readonly lines: readonly DueLine[]
  /** Where the next page begins; null on the last one. */
  readonly next: DueKey | null
}

function within(span: DueSpan, today: string): SQL | undefined {
  const { dueOn } = caseClaims
  const lastOfWeek = formatDay((parseDay(today) as number) + WEEK)
  switch (span) {
    case 'overdue':
      return lt(dueOn, today)
    case 'week':
      return and(gte(dueOn, today), lte(dueOn, lastOfWeek))
    case 'later':
      return gt(dueOn, lastOfWeek)
  }
}

/** One page of what is due, the oldest day first. Closed and merged files are left out. @param today ISO day in Israel */
export async function dueList(db: Database, vault: Vault, { center, span, staffId, after }: DueAsked, today: string): Promise<DuePage> {
  const { dueOn, id, centerId } = caseClaims
  // A file is looked up for each claim in the order of the days, and no further than the page goes: without the limit the database may
  // join everything that is due and sort it then, above all where nobody has counted its rows.
  const file = db
    .select({ number: caseFiles.number })
    .from(caseFiles)
    .where(and(eq(caseFiles.id, caseClaims.fileId), isNull(caseFiles.closedAt), isNull(caseFiles.mergedInto)))
    .limit(1)
    .as('file')
  const rows = await db
    .select({
      id, fileId: caseClaims.fileId, number: file.number, right: caseClaims.right, state: caseClaims.state, on: dueOn, what: caseClaims.dueFor,
      staffId: caseClaims.staffId,
    })
    .from(caseClaims)
    .crossJoinLateral(file)
    .where(
      and(
        eq(centerId, center), isNotNull(dueOn), within(span, today), staffId === undefined ? undefined : eq(caseClaims.staffId, staffId),
        after && or(gt(dueOn, after.on), and(eq(dueOn, after.on), gt(id, after.id))), after && gte(dueOn, after.on),
      ),
    )
    .orderBy(asc(dueOn), asc(id))
    .limit(DUE_PAGE + 1)
  const shown = rows.slice(0, DUE_PAGE)
  const names = await namesOfFiles(db, vault, shown.map(({ fileId }) => fileId))
  const last = shown.at(-1)
  return {
    lines: shown.map((row) => ({ ...row, on: row.on ?? '', what: row.what ?? '', name: names.get(row.fileId) ?? '' })),
    next: rows.length > DUE_PAGE && last?.on ? { on: last.on, id: last.id } : null,
  }
}

/** The names by which some files are called. */
export async function namesOfFiles(db: Database, vault: Vault, files: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (files.length === 0) return new Map()
  const rows = await db.select().from(caseMembers).where(inArray(caseMembers.fileId, [...new Set(files)])).orderBy(asc(caseMembers.addedAt), asc(caseMembers.id))
  return new Map(
    [...new Set(files)].map((file) => {
      const own = rows.filter(({ fileId }) => fileId === file)
      const applicant = own.find(({ relation }) => relation === 'applicant') ?? own[0]
      return [file, applicant ? fullName(openJson<Person>(vault, 'case_members.sealed_person', applicant.id, applicant.sealedPerson)) : '']
    }),
  )
}
