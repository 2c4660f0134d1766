/** Claims as they change: moved from state to state, taken back, with their papers and details. Who may is the caller's question. */
import { and, desc, eq, notInArray } from 'drizzle-orm'
import type { Database } from '#db/client'
import { caseClaimPapers, caseClaims, caseClaimSteps } from '#db/schema/index'
import type { Answers } from '~/interview/answers'
import type { Vault } from '~/vault/seal.server'
import { keepText } from '../files/text-versions.server'
import { openJson, sealJson, sealText } from '../sealing'
import { type Claim, type ClaimRow, lawfulDue, NOTE, type Note, rightOf, SEALED } from './claims.server'
import { CHECK, type Due, type Step } from './due'
import { afterMove, type ClaimFields, ENDED, type Move, type MoveProblem, moveProblems } from './moves'

function seal(vault: Vault, id: string, field: keyof typeof SEALED, text: string | null): string | null {
  return text === null || text === '' ? null : sealText(vault, SEALED[field], id, text)
}

/** `stale`: somebody else changed the claim since the page was opened; nothing was written. */
export type Saved = 'saved' | 'stale'

function columnsOf(vault: Vault, id: string, fields: ClaimFields, due: Due | null) {
  const { state, since, submittedOn, decidedOn, grantedFrom, grantedMonthly, grantedOnce, refusedFor, endedFor, reference, outcome } = fields
  return {
    state, since, submittedOn, decidedOn, grantedFrom, grantedMonthly, grantedOnce, refusedFor, endedFor,
    sealedReference: seal(vault, id, 'reference', reference), sealedOutcome: seal(vault, id, 'outcome', outcome),
    dueOn: due?.on ?? null, dueFor: due?.what ?? null,
  }
}

/** Writes over the row that was read, and over no newer one. */
async function update(db: Database, { id, version }: Pick<Claim, 'id' | 'version'>, values: Partial<ClaimRow>): Promise<Saved> {
  const changed = await db
    .update(caseClaims)
    .set({ ...values, version: version + 1 })
    .where(and(eq(caseClaims.id, id), eq(caseClaims.version, version)))
    .returning({ id: caseClaims.id })
  return changed.length > 0 ? 'saved' : 'stale'
}

/** What a step keeps of the claim as it was before, to be taken back. */
interface Before {
  readonly fields: ClaimFields
  readonly due: Due | null
  /** The number that the step left: one that was written later is not taken back. */
  readonly referenceAfter: string | null
}

function fieldsOf(claim: Claim): ClaimFields {
  const { state, since, submittedOn, decidedOn, reference, grantedFrom, grantedMonthly, grantedOnce, refusedFor, endedFor, outcome } = claim
  return { state, since, submittedOn, decidedOn, reference, grantedFrom, grantedMonthly, grantedOnce, refusedFor, endedFor, outcome }
}

/** What a claim is moved by: the move, the household's last answers, and a day that the counsellor chose to look at it again. */
export interface MoveAsked {
  readonly move: Move
  readonly answers: Answers
  readonly checkOn?: string | null
}

/**
 * Moves a claim, and works out what is due next: the chosen day, or what the law says. Give the transaction in which it is written down.
 * @param claim as it was shown
 */
export async function moveClaim(
  db: Database, vault: Vault, by: { readonly id: string }, claim: Claim, { move, answers, checkOn = null }: MoveAsked, today: string, now = new Date(),
): Promise<Saved | { readonly problems: readonly MoveProblem[] }> {
  const problems = moveProblems(claim, move, today)
  if (problems.length > 0) return { problems }
  const step: Step = { from: claim.state, to: move.to, on: move.on }
  const after = afterMove(claim, move)
  const due = checkOn !== null && !ENDED.has(move.to) ? { on: checkOn, what: CHECK } : lawfulDue({ ...claim, ...after }, [...claim.steps, step], answers, today)
  const saved = await update(db, claim, columnsOf(vault, claim.id, after, due))
  if (saved === 'stale') return saved
  const [row] = await db.insert(caseClaimSteps).values({ claimId: claim.id, ...step, staffId: by.id, at: now }).returning({ id: caseClaimSteps.id })
  const before: Before = { fields: fieldsOf(claim), due: claim.due, referenceAfter: after.reference }
  if (row) {
    const sealedBefore = sealJson(vault, 'case_claim_steps.sealed_before', String(row.id), before)
    await db.update(caseClaimSteps).set({ sealedBefore }).where(eq(caseClaimSteps.id, row.id))
  }
  return 'saved'
}

/** Takes the last step back: the claim is as it was before it. The first step, its opening, stays. @param claim as it was shown */
export async function undoMove(db: Database, vault: Vault, claim: Claim): Promise<Saved | 'nothing'> {
  const [last] = await db.select().from(caseClaimSteps).where(eq(caseClaimSteps.claimId, claim.id)).orderBy(desc(caseClaimSteps.id)).limit(1)
  if (!last || last.sealedBefore === null) return 'nothing'
  const { fields, due, referenceAfter } = openJson<Before>(vault, 'case_claim_steps.sealed_before', String(last.id), last.sealedBefore)
  const reference = claim.reference === referenceAfter ? fields.reference : claim.reference
  const saved = await update(db, claim, columnsOf(vault, claim.id, { ...fields, reference }, due))
  if (saved === 'saved') await db.delete(caseClaimSteps).where(eq(caseClaimSteps.id, last.id))
  return saved
}

/** The papers that are there: those that come are dated today, those that were ticked before keep their day. Papers of another list are left out. */
export async function setPapers(db: Database, claim: Pick<Claim, 'id' | 'right'>, there: readonly string[], today: string): Promise<void> {
  const papers = (rightOf(claim.right)?.documents ?? []).filter((paper) => there.includes(paper))
  await db.delete(caseClaimPapers).where(and(eq(caseClaimPapers.claimId, claim.id), papers.length > 0 ? notInArray(caseClaimPapers.paper, papers) : undefined))
  if (papers.length === 0) return
  await db.insert(caseClaimPapers).values(papers.map((paper) => ({ claimId: claim.id, paper, receivedOn: today }))).onConflictDoNothing()
}

/** Who does what, number, note and the counsellor's own day. */
export interface ClaimDetails {
  readonly staffId: string | null
  readonly memberId: string | null
  readonly reference: string
  readonly note: string
  /** A day that the counsellor chose; null: as the law has it. */
  readonly checkOn: string | null
}

/**
 * Writes the details of a claim. A note that another takes the place of is kept beside it. Where somebody else wrote since, nothing is
 * changed, and the note that was typed is kept. @param claim as it was shown
 */
export async function saveDetails(
  db: Database, vault: Vault, by: { readonly id: string }, claim: Claim, details: ClaimDetails, answers: Answers, today: string, now = new Date(),
): Promise<Saved> {
  const { staffId, memberId, reference, note, checkOn } = details
  const of = { fileId: claim.fileId, kind: 'claim', id: claim.id }
  const isNewNote = note !== claim.note
  const due = checkOn !== null ? { on: checkOn, what: CHECK } : lawfulDue(claim, claim.steps, answers, today)
  const written: Note = isNewNote ? { text: note, by: by.id } : { text: claim.note, by: claim.noteBy }
  const saved = await update(db, claim, {
    staffId, memberId, sealedReference: seal(vault, claim.id, 'reference', reference), dueOn: due?.on ?? null, dueFor: due?.what ?? null,
    sealedNote: written.text === '' ? null : sealJson(vault, NOTE, claim.id, written),
  })
  if (isNewNote && saved === 'stale' && note !== '') await keepText(db, vault, of, note, by.id, now)
  if (isNewNote && saved === 'saved' && claim.note !== '') await keepText(db, vault, of, claim.note, claim.noteBy, now)
  return saved
}
