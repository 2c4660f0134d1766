/** Claims of a file: read, and opened. Who may is the caller's question. */
import { randomUUID } from 'node:crypto'
import { and, asc, eq, inArray, notInArray } from 'drizzle-orm'
import type { Database } from '#db/client'
import { caseClaimPapers, caseClaims, caseClaimSteps } from '#db/schema/index'
import { parseDay } from '~/engine/date'
import type { Right } from '~/engine/right'
import { screen } from '~/engine/screen'
import type { Answers } from '~/interview/answers'
import { catalogue } from '~/rights'
import { inferFacts } from '~/rights/facts/infer'
import type { Vault } from '~/vault/seal.server'
import { openJson, openText } from '../sealing'
import { type Due, dueByLaw, type Step } from './due'
import { type ClaimFields, ENDED } from './moves'

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

export type ClaimRow = typeof caseClaims.$inferSelect

export function rightOf(id: string): Right | null {
  return catalogue.rights.find((right) => right.id === id) ?? null
}

/** Fields that are sealed, and where. */
export const SEALED = { reference: 'case_claims.sealed_reference', outcome: 'case_claims.sealed_outcome' } as const
export const NOTE = 'case_claims.sealed_note'

/** A note as it lies in the vault. */
export interface Note {
  readonly text: string
  readonly by: string
}

function claimOf(vault: Vault, row: ClaimRow, steps: readonly ClaimStep[], papers: Readonly<Record<string, string>>): Claim {
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

async function claimsFrom(db: Database, vault: Vault, rows: readonly ClaimRow[]): Promise<readonly Claim[]> {
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
