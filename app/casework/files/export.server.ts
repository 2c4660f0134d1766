/**
 * One household's whole file for the person themself: everything that lies here about them, as data. Of the counsellors it says nothing
 * but that they wrote; ids are left out, since they say nothing to anybody.
 */
import { asc, eq, inArray } from 'drizzle-orm'
import type { Database } from '#db/client'
import {
  caseAssessments, caseDocuments, caseFiles, caseGoals, caseHandovers, caseNotes, caseTasks, caseTextVersions, caseWalkIns,
} from '#db/schema/index'
import type { Answers } from '~/interview/answers'
import type { Outcome } from '~/interview/saved/outcomes'
import type { Vault } from '~/vault/seal.server'
import { claimsOf } from '../claims/claims.server'
import { textsOfGoal } from '../claims/goals.server'
import { type CaseColumn, openJson, openText } from '../sealing'
import { closeNoteOf } from './closing.server'
import { readFile } from './files.server'
import { withMerged } from './merged.server'
import type { Details } from './person'

export type ExportedFile = NonNullable<Awaited<ReturnType<typeof exportFile>>>

/** As assessments are sealed. */
interface AssessmentContent {
  readonly answers: Answers
  readonly outcomes: readonly Outcome[]
  readonly needs: readonly string[]
  readonly note: string
}

/** @returns null when there is no such file */
export async function exportFile(db: Database, vault: Vault, id: string, now = new Date()) {
  const file = await readFile(db, vault, id)
  if (!file) return null
  const { head, details, members, consents } = file
  const text = (column: CaseColumn, row: string, sealed: string | null) => (sealed === null ? null : openText(vault, column, row, sealed))
  const nameOf = (memberId: string | null) => members.find((member) => member.id === memberId)?.person.firstName ?? null
  const [, ...mergedIds] = await withMerged(db, id)
  const merged = mergedIds.length === 0 ? [] : await db.select().from(caseFiles).where(inArray(caseFiles.id, mergedIds))
  const [assessments, goals, claims, documents, notes, texts, tasks, handovers, visits] = await Promise.all([
    db.select().from(caseAssessments).where(eq(caseAssessments.fileId, id)).orderBy(asc(caseAssessments.takenAt)),
    db.select().from(caseGoals).where(eq(caseGoals.fileId, id)).orderBy(asc(caseGoals.agreedOn)),
    claimsOf(db, vault, id),
    db
      .select({ id: caseDocuments.id, type: caseDocuments.type, size: caseDocuments.size, sealedName: caseDocuments.sealedName, addedAt: caseDocuments.addedAt })
      .from(caseDocuments)
      .where(eq(caseDocuments.fileId, id))
      .orderBy(asc(caseDocuments.addedAt)),
    db.select().from(caseNotes).where(eq(caseNotes.fileId, id)).orderBy(asc(caseNotes.writtenAt)),
    db.select().from(caseTextVersions).where(eq(caseTextVersions.fileId, id)).orderBy(asc(caseTextVersions.keptAt)),
    db.select().from(caseTasks).where(eq(caseTasks.fileId, id)).orderBy(asc(caseTasks.dueOn)),
    db.select().from(caseHandovers).where(eq(caseHandovers.fileId, id)).orderBy(asc(caseHandovers.offeredAt)),
    db.select({ day: caseWalkIns.day, number: caseWalkIns.number, language: caseWalkIns.language, interpreter: caseWalkIns.interpreter }).from(caseWalkIns).where(eq(caseWalkIns.fileId, id)).orderBy(asc(caseWalkIns.day)),
  ])
  return {
    format: 'mafteach-household-file', version: 1, madeAt: now.toISOString(),
    file: {
      number: head.number, center: head.center, kind: head.kind, language: head.language, interpreter: head.interpreter, locality: head.locality,
      referrer: head.referrer, openedAt: head.openedAt.toISOString(), closedAt: head.closedAt?.toISOString() ?? null, closedFor: head.closedFor,
      closeNote: await closeNoteOf(db, vault, id), keepUntil: head.keepUntil, ...details,
    },
    members: members.map(({ relation, person }) => ({ relation, ...person })),
    consents: consents.map(({ scope, way, givenOn, withdrawnAt, memberId }) => ({ scope, way, givenOn, by: nameOf(memberId), withdrawnAt: withdrawnAt?.toISOString() ?? null })),
    assessments: assessments.map((row) => ({
      asOf: row.asOf, rulesVersion: row.rulesVersion, takenAt: row.takenAt.toISOString(),
      content: openJson<AssessmentContent>(vault, 'case_assessments.sealed_content', row.id, row.sealedContent),
    })),
    goals: goals.map((row) => ({ area: row.area, text: textsOfGoal(vault, row), agreedOn: row.agreedOn, reachedOn: row.reachedOn })),
    claims: claims.map(({ memberId, steps, papers, ...claim }) => ({
      right: claim.right, person: claim.person, for: nameOf(memberId), state: claim.state, since: claim.since, submittedOn: claim.submittedOn, decidedOn: claim.decidedOn,
      reference: claim.reference, note: claim.note, outcome: claim.outcome, due: claim.due,
      // Often the sum is known and the day is not, or the other way round.
      granted:
        claim.grantedFrom === null && claim.grantedMonthly === null && claim.grantedOnce === null
          ? null
          : { from: claim.grantedFrom, monthly: claim.grantedMonthly, once: claim.grantedOnce },
      refusedFor: claim.refusedFor, endedFor: claim.endedFor, steps: steps.map(({ from, to, on }) => ({ from, to, on })), papers,
    })),
    documents: documents.map((row) => ({ name: text('case_documents.sealed_name', row.id, row.sealedName), type: row.type, size: row.size, addedAt: row.addedAt.toISOString() })),
    notes: notes.map((row) => ({ text: text('case_notes.sealed_text', row.id, row.sealedText), writtenAt: row.writtenAt.toISOString() })),
    earlierTexts: texts.map((row) => ({ of: row.recordKind, text: text('case_text_versions.sealed_text', row.id, row.sealedText), keptAt: row.keptAt.toISOString() })),
    tasks: tasks.map((row) => ({ text: text('case_tasks.sealed_text', row.id, row.sealedText), dueOn: row.dueOn, doneAt: row.doneAt?.toISOString() ?? null })),
    handovers: handovers.map((row) => ({
      from: row.fromCenter, to: row.toCenter, state: row.state, note: text('case_handovers.sealed_note', row.id, row.sealedNote), offeredAt: row.offeredAt.toISOString(),
    })),
    visits,
    mergedFiles: merged.map((row) => ({
      number: row.number, openedAt: row.openedAt.toISOString(),
      ...(row.sealedDetails === null ? {} : openJson<Details>(vault, 'case_files.sealed_details', row.id, row.sealedDetails)),
    })),
  }
}
