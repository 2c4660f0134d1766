/** Claims of a file: opened, moved from state to state, taken back, with their papers and days. Who may is the caller's question. */
import { randomUUID } from 'node:crypto'
import { and, asc, desc, eq, inArray, notInArray } from 'drizzle-orm'
import type { ClaimState } from '#db/casework-codes'
import type { Database } from '#db/client'
import { caseClaimPapers, caseClaims, caseClaimSteps } from '#db/schema/index'
import { parseDay } from '~/engine/date'
import type { Right } from '~/engine/right'
import { screen } from '~/engine/screen'
import type { Answers } from '~/interview/answers'
import { catalogue } from '~/rights'
import { inferFacts } from '~/rights/facts/infer'
import type { Vault } from '~/vault/seal.server'
import { keepText } from '../files/text-versions.server'
import { openJson, openText, sealJson, sealText } from '../sealing'
import { CHECK, type Due, dueByLaw, type Step } from './due'
import { afterMove, type ClaimFields, ENDED, type Move, type MoveProblem, moveProblems } from './moves'

export interface ClaimStep extends Step {
  readonly id: number
  readonly staffId: string
  readonly at: Date
}

export interface Claim extends ClaimFields {
  readonly id: string
  readonly fileId: string
  readonly center: string
  readonly right: string
  /** Whose right it is: `applicant`, `spouse`, `child:0`. */
  readonly person: string
  readonly memberId: string | null
  /** Who does what comes next; null: the person themself. */
  readonly staffId: string | null
  readonly note: string
  /** Id of who wrote the note; empty while there is none. */
  readonly noteBy: string
  readonly due: Due | null
  /** Papers that are there, by id, with the day on which they came. */
  readonly papers: Readonly<Record<string, string>>
  /** Oldest first. */
  readonly steps: readonly ClaimStep[]
  readonly openedAt: Date
  readonly version: number
}

type Row = typeof caseClaims.$inferSelect

export function rightOf(id: string): Right | null {
  return catalogue.rights.find((right) => right.id === id) ?? null
}

/** Fields that are sealed, and where. */
const SEALED = { reference: 'case_claims.sealed_reference', outcome: 'case_claims.sealed_outcome' } as const
const NOTE = 'case_claims.sealed_note'

/** As it lies in the vault. */
interface Note {
  readonly text: string
  readonly by: string
}

function seal(vault: Vault, id: string, field: keyof typeof SEALED, text: string | null): string | null {
  return text === null || text === '' ? null : sealText(vault, SEALED[field], id, text)
}

function claimOf(vault: Vault, row: Row, steps: readonly ClaimStep[], papers: Readonly<Record<string, string>>): Claim {
  const open = (field: keyof typeof SEALED, sealed: string | null) => (sealed === null ? null : openText(vault, SEALED[field], row.id, sealed))
  const note: Note = row.sealedNote === null ? { text: '', by: '' } : openJson<Note>(vault, NOTE, row.id, row.sealedNote)
  return {
    id: row.id, fileId: row.fileId, center: row.centerId, right: row.right, person: row.person, memberId: row.memberId, state: row.state, since: row.since,
    staffId: row.staffId, submittedOn: row.submittedOn, decidedOn: row.decidedOn, reference: open('reference', row.sealedReference),
    note: note.text, noteBy: note.by, outcome: open('outcome', row.sealedOutcome),
    due: row.dueOn !== null && row.dueFor !== null ? { on: row.dueOn, what: row.dueFor } : null,
    grantedFrom: row.grantedFrom, grantedMonthly: row.grantedMonthly, grantedOnce: row.grantedOnce, refusedFor: row.refusedFor, endedFor: row.endedFor,
    papers, steps, openedAt: row.openedAt, version: row.version,
  }
}

async function claimsFrom(db: Database, vault: Vault, rows: readonly Row[]): Promise<readonly Claim[]> {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const { id, claimId, from, to, on, staffId, at } = caseClaimSteps
  const steps = await db.select({ id, claimId, from, to, on, staffId, at }).from(caseClaimSteps).where(inArray(claimId, ids)).orderBy(asc(id))
  const papers = await db.select().from(caseClaimPapers).where(inArray(caseClaimPapers.claimId, ids))
  return rows.map((row) =>
    claimOf(
      vault, row, steps.filter((step) => step.claimId === row.id),
      Object.fromEntries(papers.filter((paper) => paper.claimId === row.id).map(({ paper, receivedOn }) => [paper, receivedOn])),
    ),
  )
}

/** The claims of a file: open ones before those that are settled, by their next day, then in the order in which they were opened. */
export async function claimsOf(db: Database, vault: Vault, fileId: string): Promise<readonly Claim[]> {
  const rows = await db.select().from(caseClaims).where(eq(caseClaims.fileId, fileId)).orderBy(asc(caseClaims.openedAt), asc(caseClaims.id))
  const rank = ({ state, due }: Claim) => (ENDED.has(state) ? '2' : due ? `0${due.on}` : '1')
  return [...(await claimsFrom(db, vault, rows))].sort((a, b) => rank(a).localeCompare(rank(b)))
}

/** One claim of a file; null where the file has none of that id. */
export async function findClaim(db: Database, vault: Vault, fileId: string, id: string): Promise<Claim | null> {
  const rows = await db.select().from(caseClaims).where(and(eq(caseClaims.fileId, fileId), eq(caseClaims.id, id)))
  return (await claimsFrom(db, vault, rows))[0] ?? null
}

/** What the law says is due of a claim, by the household's last answers. @param today ISO day in Israel */
export function lawfulDue(claim: Pick<Claim, 'right' | 'refusedFor'>, steps: readonly Step[], answers: Answers, today: string): Due | null {
  const right = rightOf(claim.right)
  const isCollecting = steps.at(-1)?.to === 'collecting'
  const results = isCollecting ? screen(catalogue, inferFacts(answers.facts, null), parseDay(today) as number, answers.absences).results : []
  const deadlines = results.find((result) => result.right.id === claim.right)?.deadlines ?? []
  return dueByLaw(right, steps, deadlines, catalogue.parameters, today, claim.refusedFor)
}

export interface NewClaim {
  readonly right: string
  readonly person?: string
  readonly memberId?: string | null
}

/**
 * Opens a claim for each right that has none open for the same person yet. Give the transaction in which it is written down.
 * @param file its id and center
 * @param answers the household's last answers, from which the first days follow
 * @returns ids of the claims that were opened, in the order asked for
 */
export async function openClaims(
  db: Database, file: { readonly id: string; readonly center: string }, by: { readonly id: string }, wanted: readonly NewClaim[], answers: Answers,
  today: string, now = new Date(),
): Promise<readonly string[]> {
  const standing = await db
    .select({ right: caseClaims.right, person: caseClaims.person })
    .from(caseClaims)
    .where(and(eq(caseClaims.fileId, file.id), notInArray(caseClaims.state, [...ENDED])))
  const taken = new Set(standing.map(({ right, person }) => `${right} ${person}`))
  const opened: string[] = []
  for (const { right, person = 'applicant', memberId = null } of wanted) {
    if (!rightOf(right) || taken.has(`${right} ${person}`)) continue
    taken.add(`${right} ${person}`)
    const id = randomUUID()
    const first: Step = { from: null, to: 'collecting', on: today }
    const due = lawfulDue({ right, refusedFor: null }, [first], answers, today)
    await db.insert(caseClaims).values({
      id, fileId: file.id, centerId: file.center, right, person, memberId, state: 'collecting', since: today, staffId: by.id, dueOn: due?.on ?? null,
      dueFor: due?.what ?? null, openedAt: now,
    })
    await db.insert(caseClaimSteps).values({ claimId: id, ...first, staffId: by.id, at: now })
    opened.push(id)
  }
  return opened
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
async function update(db: Database, { id, version }: Pick<Claim, 'id' | 'version'>, values: Partial<Row>): Promise<Saved> {
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

/** States in which something is still to be done. */
export function isOpen(state: ClaimState): boolean {
  return !ENDED.has(state)
}
