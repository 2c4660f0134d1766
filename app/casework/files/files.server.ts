/** Files of households: opening one, and reading it. Who may is the caller's question; every caller writes down what it did. */
import { randomUUID } from 'node:crypto'
import { and, asc, eq } from 'drizzle-orm'
import type { ConsentScope, FileKind, MemberRelation, Referrer } from '#db/casework-codes'
import type { Database } from '#db/client'
import { caseConsents, caseFiles, caseMembers } from '#db/schema/index'
import type { Language } from '~/i18n/languages'
import type { Vault } from '~/vault/seal.server'
import { openJson, sealJson } from '../sealing'
import { type NewConsent, writeConsent } from './consents.server'
import { addLookups } from './lookups.server'
import { type Details, fullName, NO_DETAILS, type Person } from './person'

/** What pages ask before anything else: where the file is, and what state it is in. Nothing of it is sealed. */
export interface FileHead {
  readonly id: string
  readonly number: number
  readonly center: string
  readonly kind: FileKind
  /** The language of the person. */
  readonly language: Language
  readonly interpreter: boolean
  readonly locality: string | null
  readonly referrer: Referrer | null
  /** Who is in charge of it. */
  readonly staff: string | null
  readonly openedAt: Date
  readonly openedBy: string
  readonly closedAt: Date | null
  readonly closedFor: string | null
  /** The file that took this one in; who asks for this one is led there. */
  readonly mergedInto: string | null
  /** The last day on which a closed file is kept, ISO. */
  readonly keepUntil: string | null
  readonly version: number
}

export interface Member {
  readonly id: string
  readonly relation: MemberRelation
  readonly person: Person
  readonly version: number
}

export interface Consent {
  readonly id: string
  readonly memberId: string | null
  readonly scope: ConsentScope
  readonly way: string
  readonly givenOn: string
  readonly takenBy: string
  readonly withdrawnAt: Date | null
}

export interface FileRecord {
  readonly head: FileHead
  readonly details: Details
  /** The applicant first, then in the order in which they were added. */
  readonly members: readonly Member[]
  readonly consents: readonly Consent[]
}

type Row = typeof caseFiles.$inferSelect

function headOf(row: Row): FileHead {
  return {
    id: row.id, number: row.number, center: row.centerId, kind: row.kind, language: row.language, interpreter: row.interpreter, locality: row.localityId,
    referrer: row.referrer, staff: row.staffId, openedAt: row.openedAt, openedBy: row.openedBy, closedAt: row.closedAt, closedFor: row.closedFor,
    mergedInto: row.mergedInto, keepUntil: row.keepUntil, version: row.version,
  }
}

/** Center and state of a file; null when there is no such file. */
export async function fileHead(db: Database, id: string): Promise<FileHead | null> {
  const [row] = await db.select().from(caseFiles).where(eq(caseFiles.id, id))
  return row ? headOf(row) : null
}

const RELATION_ORDER: readonly MemberRelation[] = ['applicant', 'spouse', 'child', 'parent', 'other']

/** The members of a file, the applicant first. */
export async function membersOf(db: Database, vault: Vault, fileId: string): Promise<readonly Member[]> {
  const rows = await db.select().from(caseMembers).where(eq(caseMembers.fileId, fileId)).orderBy(asc(caseMembers.addedAt), asc(caseMembers.id))
  return rows
    .map(({ id, relation, sealedPerson, version }) => ({ id, relation, version, person: openJson<Person>(vault, 'case_members.sealed_person', id, sealedPerson) }))
    .sort((a, b) => RELATION_ORDER.indexOf(a.relation) - RELATION_ORDER.indexOf(b.relation))
}

/** The whole head of a file: members, contact, consents. Null when there is no such file. */
export async function readFile(db: Database, vault: Vault, id: string): Promise<FileRecord | null> {
  const [row] = await db.select().from(caseFiles).where(eq(caseFiles.id, id))
  if (!row) return null
  const consents = await db.select().from(caseConsents).where(eq(caseConsents.fileId, id)).orderBy(asc(caseConsents.givenOn), asc(caseConsents.id))
  return {
    head: headOf(row),
    details: row.sealedDetails === null ? NO_DETAILS : { ...NO_DETAILS, ...openJson<Details>(vault, 'case_files.sealed_details', id, row.sealedDetails) },
    members: await membersOf(db, vault, id),
    consents: consents.map(({ fileId: _file, ...consent }) => consent),
  }
}

/** Whose file it is. A file without an applicant is that of its first member; one without members, of nobody. */
export function applicantOf(members: readonly Member[]): Member | null {
  return members.find(({ relation }) => relation === 'applicant') ?? members[0] ?? null
}

/** The name by which a file is called; empty where the person gave none. */
export function nameOfFile(members: readonly Member[]): string {
  const applicant = applicantOf(members)
  return applicant ? fullName(applicant.person) : ''
}

export interface NewMember {
  readonly relation: MemberRelation
  readonly person: Person
}

export interface NewFile {
  readonly center: string
  readonly kind: FileKind
  readonly language: Language
  readonly interpreter?: boolean
  readonly locality?: string | null
  readonly referrer?: Referrer | null
  readonly details?: Details
  /** May be empty: a file without a name. */
  readonly members?: readonly NewMember[]
  readonly consents?: readonly NewConsent[]
}

/** Opens a file, in charge of who opens it. Give the transaction in which it is written down. */
export async function openFile(db: Database, vault: Vault, by: { readonly id: string }, file: NewFile, now = new Date()): Promise<{ readonly id: string; readonly number: number }> {
  const id = randomUUID()
  const details = file.details ?? NO_DETAILS
  const isEmpty = Object.values(details).every((value) => value === '')
  const [row] = await db
    .insert(caseFiles)
    .values({
      id, centerId: file.center, kind: file.kind, language: file.language, interpreter: file.interpreter ?? false, localityId: file.locality ?? null,
      referrer: file.referrer ?? null, sealedDetails: isEmpty ? null : sealJson(vault, 'case_files.sealed_details', id, details),
      staffId: by.id, openedAt: now, openedBy: by.id, changedAt: now,
    })
    .returning({ number: caseFiles.number })
  if (!row) throw new Error('The file was not written')
  let applicant: string | null = null
  for (const member of file.members ?? []) {
    const memberId = await insertMember(db, vault, { id, center: file.center }, member, now)
    if (member.relation === 'applicant') applicant ??= memberId
  }
  for (const consent of file.consents ?? []) await writeConsent(db, id, { memberId: applicant, ...consent }, by)
  return { id, number: row.number }
}

/** @returns the member's id */
export async function insertMember(
  db: Database, vault: Vault, file: Pick<FileHead, 'id' | 'center'>, { relation, person }: NewMember, now: Date,
): Promise<string> {
  const id = randomUUID()
  await db.insert(caseMembers).values({ id, fileId: file.id, relation, sealedPerson: sealJson(vault, 'case_members.sealed_person', id, person), addedAt: now })
  await addLookups(db, vault, { memberId: id, fileId: file.id, center: file.center }, person)
  return id
}

/** Says that something in a file changed, for lists of what is new. */
export async function touchFile(db: Database, id: string, now: Date): Promise<void> {
  await db.update(caseFiles).set({ changedAt: now }).where(eq(caseFiles.id, id))
}

/** A member of a file, or null. */
export async function findMember(db: Database, vault: Vault, fileId: string, memberId: string): Promise<Member | null> {
  const [row] = await db.select().from(caseMembers).where(and(eq(caseMembers.fileId, fileId), eq(caseMembers.id, memberId)))
  if (!row) return null
  return { id: row.id, relation: row.relation, version: row.version, person: openJson<Person>(vault, 'case_members.sealed_person', row.id, row.sealedPerson) }
}
