/** Changes of a file's head and of its members. Two who save at once are both heard: see `text-versions.server`. */
import { and, eq } from 'drizzle-orm'
import type { FileKind, MemberRelation, Referrer } from '#db/casework-codes'
import type { Database } from '#db/client'
import { caseFiles, caseMembers } from '#db/schema/index'
import type { Language } from '~/i18n/languages'
import type { Vault } from '~/vault/seal.server'
import { openJson, sealJson } from '../sealing'
import { touchFile } from './files.server'
import { renewLookups } from './lookups.server'
import { type Details, NO_DETAILS, type Person } from './person'
import { saveVersioned } from './text-versions.server'

/** The head of a file as its form holds it. */
export interface HeadForm {
  readonly kind: FileKind
  readonly language: Language
  readonly interpreter: boolean
  readonly locality: string | null
  readonly referrer: Referrer | null
  readonly details: Details
}

export interface MemberForm {
  readonly relation: MemberRelation
  readonly person: Person
}

/** What came of a save. `gone`: there is no such row any more. */
export type Saved<Form> = 'saved' | 'gone' | { readonly theirs: Form; readonly mine: Form; readonly version: number }

/** The fields in one order, so that the same form is the same text. */
function textOfHead({ kind, language, interpreter, locality, referrer, details: { address, contactNote, referrerNote } }: HeadForm): string {
  return JSON.stringify({ kind, language, interpreter, locality, referrer, details: { address, contactNote, referrerNote } } satisfies HeadForm)
}

function textOfMember({ relation, person }: MemberForm): string {
  const { firstName, familyName, otherName, phone, secondPhone, email, birthYear } = person
  return JSON.stringify({ relation, person: { firstName, familyName, otherName, phone, secondPhone, email, birthYear } } satisfies MemberForm)
}

function asForm<Form>(outcome: Awaited<ReturnType<typeof saveVersioned>>): Saved<Form> {
  if (!('conflict' in outcome)) return 'saved'
  const { theirs, mine, version } = outcome.conflict
  return { theirs: JSON.parse(theirs) as Form, mine: JSON.parse(mine) as Form, version }
}

/** @param version that the writer saw. Call it in a transaction, in which the row stays locked. */
export async function changeHead(
  tx: Database, vault: Vault, me: { readonly id: string }, fileId: string, form: HeadForm, version: number, now = new Date(),
): Promise<Saved<HeadForm>> {
  const [row] = await tx.select().from(caseFiles).where(eq(caseFiles.id, fileId)).for('update')
  if (!row) return 'gone'
  const details = row.sealedDetails === null ? NO_DETAILS : openJson<Details>(vault, 'case_files.sealed_details', row.id, row.sealedDetails)
  const { kind, language, interpreter, localityId: locality, referrer } = row
  const outcome = await saveVersioned(
    tx, vault, me,
    {
      of: { fileId, kind: 'file', id: fileId }, text: textOfHead(form), version,
      now: { text: textOfHead({ kind, language, interpreter, locality, referrer, details }), version: row.version, writtenBy: row.staffId ?? row.openedBy },
      write: (next) =>
        tx
          .update(caseFiles)
          .set({
            kind: form.kind, language: form.language, interpreter: form.interpreter, localityId: form.locality, referrer: form.referrer,
            sealedDetails: sealJson(vault, 'case_files.sealed_details', fileId, form.details), version: next, changedAt: now,
          })
          .where(eq(caseFiles.id, fileId)),
    },
    now,
  )
  return asForm<HeadForm>(outcome)
}

/** @param version that the writer saw. Call it in a transaction. */
export async function changeMember(
  tx: Database, vault: Vault, me: { readonly id: string }, file: { readonly id: string; readonly center: string }, memberId: string, form: MemberForm, version: number,
  now = new Date(),
): Promise<Saved<MemberForm>> {
  const [row] = await tx.select().from(caseMembers).where(and(eq(caseMembers.fileId, file.id), eq(caseMembers.id, memberId))).for('update')
  if (!row) return 'gone'
  const person = openJson<Person>(vault, 'case_members.sealed_person', row.id, row.sealedPerson)
  const outcome = await saveVersioned(
    tx, vault, me,
    {
      of: { fileId: file.id, kind: 'member', id: memberId }, text: textOfMember(form), version,
      now: { text: textOfMember({ relation: row.relation, person }), version: row.version, writtenBy: me.id },
      write: async (next) => {
        const sealedPerson = sealJson(vault, 'case_members.sealed_person', memberId, form.person)
        await tx.update(caseMembers).set({ relation: form.relation, sealedPerson, version: next }).where(eq(caseMembers.id, memberId))
        await renewLookups(tx, vault, { memberId, fileId: file.id, center: file.center }, form.person)
        await touchFile(tx, file.id, now)
      },
    },
    now,
  )
  return asForm<MemberForm>(outcome)
}

/** Takes somebody out of a file, with all that they are found by. Claims and consents stay. @returns whether they were in it */
export async function removeMember(tx: Database, fileId: string, memberId: string, now = new Date()): Promise<boolean> {
  const removed = await tx.delete(caseMembers).where(and(eq(caseMembers.fileId, fileId), eq(caseMembers.id, memberId))).returning({ id: caseMembers.id })
  if (removed.length > 0) await touchFile(tx, fileId, now)
  return removed.length > 0
}
