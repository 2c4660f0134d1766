/** Proposals: changes of figures on their way from a draft to the law, or to a refusal. Every step is one transaction with its audit entry. */
import { and, desc, eq, inArray, ne } from 'drizzle-orm'
import type { Database } from '#db/client'
import type { ProposalState } from '#db/law-codes'
import { lawProposals } from '#db/schema/index'
import { audit } from '~/accounts/audit.server'
import type { Audited } from '~/accounts/audit-codes'
import { type Change, readChanges } from './changes'

/** Who acts. */
export interface Editor {
  readonly id: string
}

export interface Proposal {
  readonly number: number
  readonly state: ProposalState
  readonly title: string
  readonly changes: readonly Change[]
  readonly proposedBy: string
  readonly proposedAt: Date
  readonly decidedBy: string | null
  readonly decidedAt: Date | null
  readonly decisionNote: string
}

const MOST_NUMBER = 2_147_483_647
const MOST_TITLE = 200
const MOST_NOTE = 1_000
const MOST_LISTED = 100

/** The number of an address; null where it is none. */
export function proposalNumber(text: string | undefined): number | null {
  const number = /^\d{1,10}$/.test(text ?? '') ? Number(text) : 0
  return number > 0 && number <= MOST_NUMBER ? number : null
}

function proposalOf(row: typeof lawProposals.$inferSelect): Proposal {
  return { ...row, changes: readChanges(row.changes) }
}

export async function findProposal(db: Database, number: number): Promise<Proposal | null> {
  const [row] = await db.select().from(lawProposals).where(eq(lawProposals.number, number))
  return row ? proposalOf(row) : null
}

/** Those of some states, the newest first. */
export async function listProposals(db: Database, states: readonly ProposalState[]): Promise<readonly Proposal[]> {
  const rows = await db.select().from(lawProposals).where(inArray(lawProposals.state, [...states])).orderBy(desc(lawProposals.number)).limit(MOST_LISTED)
  return rows.map(proposalOf)
}

/** @returns the number of the draft */
export async function draftProposal(db: Database, editor: Editor, title: string, changes: readonly Change[], now: Date): Promise<number> {
  return db.transaction(async (transaction) => {
    const [row] = await transaction
      .insert(lawProposals)
      .values({ title: title.slice(0, MOST_TITLE), changes, proposedBy: editor.id, proposedAt: now })
      .returning({ number: lawProposals.number })
    if (!row) throw new Error('The proposal was not written')
    await note(transaction, editor, 'law.proposed', row.number)
    return row.number
  })
}

/** Whether a step was taken; `otherState`: the proposal is not where the step begins, or it is not this person's to take. */
export type StepOutcome = 'done' | 'otherState'

export function note(db: Database, editor: Editor, action: Audited, number: number): Promise<void> {
  return audit({ db }, editor, { action, record: 'lawProposal', id: String(number) })
}

/** A draft asks for a second person. Only whoever made it can send it. */
export function sendProposal(db: Database, editor: Editor, number: number): Promise<StepOutcome> {
  return db.transaction(async (transaction) => {
    const moved = await transaction
      .update(lawProposals)
      .set({ state: 'waiting' })
      .where(and(eq(lawProposals.number, number), eq(lawProposals.state, 'draft'), eq(lawProposals.proposedBy, editor.id)))
      .returning({ number: lawProposals.number })
    if (moved.length === 0) return 'otherState'
    await note(transaction, editor, 'law.sent', number)
    return 'done'
  })
}

/** Whoever made it takes it back, a draft or one that waits. */
export function withdrawProposal(db: Database, editor: Editor, number: number, now: Date): Promise<StepOutcome> {
  return db.transaction(async (transaction) => {
    const moved = await transaction
      .update(lawProposals)
      .set({ state: 'withdrawn', decidedBy: editor.id, decidedAt: now })
      .where(and(eq(lawProposals.number, number), inArray(lawProposals.state, ['draft', 'waiting']), eq(lawProposals.proposedBy, editor.id)))
      .returning({ number: lawProposals.number })
    if (moved.length === 0) return 'otherState'
    await note(transaction, editor, 'law.withdrawn', number)
    return 'done'
  })
}

/** A second person refuses, with a reason. */
export function refuseProposal(db: Database, editor: Editor, number: number, reason: string, now: Date): Promise<StepOutcome> {
  return db.transaction(async (transaction) => {
    const moved = await transaction
      .update(lawProposals)
      .set({ state: 'refused', decidedBy: editor.id, decidedAt: now, decisionNote: reason.slice(0, MOST_NOTE) })
      .where(and(eq(lawProposals.number, number), eq(lawProposals.state, 'waiting'), ne(lawProposals.proposedBy, editor.id)))
      .returning({ number: lawProposals.number })
    if (moved.length === 0) return 'otherState'
    await note(transaction, editor, 'law.refused', number)
    return 'done'
  })
}
