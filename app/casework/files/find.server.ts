/** Finding a file again, only ever at the centers that the caller names: by its number, a telephone number, or a name in any letters. */
import { and, desc, eq, inArray, isNull, type SQL } from 'drizzle-orm'
import type { LookupKind } from '#db/casework-codes'
import type { Database } from '#db/client'
import { caseFiles, caseLookups, caseMembers } from '#db/schema/index'
import { readPhone } from '~/appointments/contact'
import { foldText } from '~/i18n/fold'
import type { Language } from '~/i18n/languages'
import type { Vault } from '~/vault/seal.server'
import { openJson } from '../sealing'
import { lookupHash } from './lookups.server'
import { nameKeys } from './name-keys'
import { applicantOf, type Member } from './files.server'
import { fullName, type Person } from './person'

export interface FoundFile {
  readonly id: string
  readonly number: number
  readonly center: string
  readonly language: Language
  readonly staff: string | null
  readonly changedAt: Date
  readonly isClosed: boolean
  /** Whose file it is; empty where nobody is named. */
  readonly name: string
  readonly birthYear: number | null
  /** Members by whom it was found. */
  readonly by: readonly string[]
}

/** A list longer than this is not read but searched again, with another word. */
export const MOST_FOUND = 20
const MOST_WORDS = 6

const hasOneOf = (centers: readonly string[], kind: LookupKind, hashes: readonly string[]) =>
  and(inArray(caseLookups.centerId, [...centers]), eq(caseLookups.kind, kind), inArray(caseLookups.hash, [...hashes]))

const members = (db: Database, centers: readonly string[], kind: LookupKind, hashes: readonly string[]) =>
  db.select({ id: caseLookups.memberId }).from(caseLookups).where(hasOneOf(centers, kind, hashes))

/** The hashes of one word of a name: a member fits who has one of them. */
const hashesOf = (vault: Vault, keys: readonly string[]) => keys.map((key) => lookupHash(vault, 'name', key))

/** Look-ups of members whose names hold every word; null where nothing in the name can be looked up. */
function calledLike(db: Database, vault: Vault, centers: readonly string[], name: string): SQL | null {
  const [first, ...others] = nameKeys(name).filter((keys) => keys.length > 0).slice(0, MOST_WORDS)
  if (!first) return null
  const alsoOthers = others.map((keys) => inArray(caseLookups.memberId, members(db, centers, 'name', hashesOf(vault, keys))))
  return and(hasOneOf(centers, 'name', hashesOf(vault, first)), ...alsoOthers) ?? null
}

/** What was typed into the one field of the search. */
export type Wanted = { readonly number: number } | { readonly phone: string } | { readonly name: string } | null

/** A few digits are a file's number, more are a telephone, anything with letters is a name. */
export function readWanted(typed: string): Wanted {
  const text = typed.normalize('NFKC').replace(/[٠-٩]/g, (sign) => String(sign.charCodeAt(0) - 0x660)).replace(/\p{Cf}/gu, '').trim().slice(0, 200)
  if (/^#?\s*\d{1,8}$/.test(text)) return { number: Number(text.replace(/\D/g, '')) }
  const phone = readPhone(text)
  if (typeof phone === 'object') return { phone: phone.value }
  return nameKeys(text).some((keys) => keys.length > 0) ? { name: text } : null
}

/**
 * The files of these centers that fit, best first; one more than `MOST_FOUND` where there are more.
 * @param centers those where the caller may read files
 */
export async function findFiles(db: Database, vault: Vault, centers: readonly string[], wanted: NonNullable<Wanted>): Promise<readonly FoundFile[]> {
  if (centers.length === 0) return []
  if ('number' in wanted) {
    const id = await fileOfNumber(db, wanted.number)
    return id === null ? [] : shown(db, vault, centers, eq(caseFiles.id, id))
  }
  const isThey = 'phone' in wanted ? (hasOneOf(centers, 'phone', [lookupHash(vault, 'phone', wanted.phone)]) ?? null) : calledLike(db, vault, centers, wanted.name)
  if (!isThey) return []
  // The look-ups know the file: where a name is common, its members are not read but for those who are shown.
  const theirs = db.select({ id: caseLookups.fileId }).from(caseLookups).where(isThey)
  const found = await shown(db, vault, centers, inArray(caseFiles.id, theirs), { isThey })
  return 'name' in wanted ? byLikeness(found, wanted.name) : found
}

/** The file of a number; for one that was merged, the file that it went into. */
async function fileOfNumber(db: Database, number: number): Promise<string | null> {
  const columns = { id: caseFiles.id, into: caseFiles.mergedInto }
  let [row] = await db.select(columns).from(caseFiles).where(eq(caseFiles.number, number))
  while (row?.into) [row] = await db.select(columns).from(caseFiles).where(eq(caseFiles.id, row.into))
  return row?.id ?? null
}

/** The files last worked on, at these centers. @param staff only those in this person's charge */
export async function recentFiles(db: Database, vault: Vault, centers: readonly string[], staff: string | null, most = 20): Promise<readonly FoundFile[]> {
  if (centers.length === 0) return []
  const isOpen = and(isNull(caseFiles.mergedInto), isNull(caseFiles.closedAt), staff === null ? undefined : eq(caseFiles.staffId, staff))
  return shown(db, vault, centers, isOpen, { most })
}

interface Shown {
  /** Look-ups of the members by whom files were found. */
  readonly isThey?: SQL
  readonly most?: number
}

async function shown(
  db: Database, vault: Vault, centers: readonly string[], which: SQL | undefined, { isThey, most = MOST_FOUND + 1 }: Shown = {},
): Promise<readonly FoundFile[]> {
  const files = await db
    .select()
    .from(caseFiles)
    .where(and(inArray(caseFiles.centerId, [...centers]), isNull(caseFiles.mergedInto), which))
    .orderBy(desc(caseFiles.changedAt), desc(caseFiles.number))
    .limit(most)
  const ids = files.map(({ id }) => id)
  const people = await membersByFile(db, vault, ids)
  const found = isThey && ids.length > 0 ? await db.selectDistinct({ id: caseLookups.memberId }).from(caseLookups).where(and(isThey, inArray(caseLookups.fileId, ids))) : []
  const foundMembers = new Set(found.map(({ id }) => id))
  return files.map(({ id, number, centerId, language, staffId, changedAt, closedAt }) => {
    const all = people.get(id) ?? []
    const applicant = applicantOf(all)
    return {
      id, number, center: centerId, language, staff: staffId, changedAt, isClosed: closedAt !== null,
      name: applicant ? fullName(applicant.person) : '', birthYear: applicant?.person.birthYear ?? null,
      by: all.filter((member) => foundMembers.has(member.id) && member.id !== applicant?.id).map(({ person }) => fullName(person)),
    }
  })
}

async function membersByFile(db: Database, vault: Vault, ids: readonly string[]): Promise<ReadonlyMap<string, readonly Member[]>> {
  if (ids.length === 0) return new Map()
  const rows = await db.select().from(caseMembers).where(inArray(caseMembers.fileId, [...ids])).orderBy(caseMembers.addedAt, caseMembers.id)
  const byFile = new Map<string, Member[]>()
  for (const { id, fileId, relation, version, sealedPerson } of rows) {
    const member = { id, relation, version, person: openJson<Person>(vault, 'case_members.sealed_person', id, sealedPerson) }
    byFile.set(fileId, [...(byFile.get(fileId) ?? []), member])
  }
  return byFile
}

/** Files whose name is written as it was typed come before those that only sound like it. */
function byLikeness(found: readonly FoundFile[], name: string): readonly FoundFile[] {
  const wanted = foldText(name).split(' ')
  const hits = ({ name: own, by }: FoundFile) => {
    const words = foldText([own, ...by].join(' ')).split(' ')
    return wanted.filter((word) => words.includes(word)).length
  }
  return found.map((file) => ({ file, hits: hits(file) })).sort((a, b) => b.hits - a.hits).map(({ file }) => file)
}

/** Somebody for whom a file is about to be opened. */
export interface Newcomer {
  readonly person: Person
  readonly locality: string | null
}

export interface LikelySame extends FoundFile {
  readonly why: 'phone' | 'birthYear' | 'locality' | 'name'
}

/**
 * Files that may be the newcomer's already: with the same telephone, or with a name that sounds the same and the same year of birth or
 * locality. A like name with nothing known to compare is shown too; one whose year of birth is another is not.
 */
export async function likelySame(db: Database, vault: Vault, centers: readonly string[], { person, locality }: Newcomer): Promise<readonly LikelySame[]> {
  const found = new Map<string, LikelySame>()
  for (const phone of [person.phone, person.secondPhone]) {
    if (phone === null) continue
    for (const file of await findFiles(db, vault, centers, { phone })) found.set(file.id, { ...file, why: 'phone' })
  }
  const isNamed = person.firstName !== '' && person.familyName !== ''
  if (isNamed) {
    const localities = new Map<string, string | null>()
    const alike = await findFiles(db, vault, centers, { name: fullName(person) })
    if (alike.length > 0) {
      const rows = await db.select({ id: caseFiles.id, locality: caseFiles.localityId }).from(caseFiles).where(inArray(caseFiles.id, alike.map(({ id }) => id)))
      for (const row of rows) localities.set(row.id, row.locality)
    }
    for (const file of alike) {
      if (found.has(file.id)) continue
      const theirs = localities.get(file.id) ?? null
      const isSameYear = file.birthYear !== null && file.birthYear === person.birthYear
      const isSamePlace = theirs !== null && theirs === locality
      const isOther = file.birthYear !== null && person.birthYear !== null && !isSameYear
      if (isSameYear || (isSamePlace && !isOther)) found.set(file.id, { ...file, why: isSameYear ? 'birthYear' : 'locality' })
      else if ((file.birthYear === null || person.birthYear === null) && (theirs === null || locality === null)) found.set(file.id, { ...file, why: 'name' })
    }
  }
  return [...found.values()].slice(0, 10)
}
