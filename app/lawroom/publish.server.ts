/** Approval by a second person, and the step back. What is published is one transaction: state, version, text of the law, audit. */
import { and, eq, ne } from 'drizzle-orm'
import type { Database } from '#db/client'
import { lawImpacts, lawProposals } from '#db/schema/index'
import { audit } from '~/accounts/audit.server'
import { contentOf } from './content.server'
import { overridesWith, readChanges } from './changes'
import { lookForNewLaw } from './follow.server'
import { type Editor, note } from './proposals.server'
import { addVersion, findVersion, lastVersion } from './versions.server'

/**
 * Why nothing was published. `notYours`: whoever proposed cannot approve. `otherState`: it does not wait (any more).
 * `impactMissing`: nobody measured yet what it changes. `impactOld`: what was measured is not this proposal on the law of now.
 */
export type ApprovalProblem = 'notYours' | 'otherState' | 'impactMissing' | 'impactOld'

/** Undoes what the transaction wrote so far, and says why. */
class NotPublished extends Error {
  constructor(readonly problem: ApprovalProblem) {
    super(problem)
  }
}

/**
 * Publishes a proposal. Of two who approve at once one is first, and the other hears that it no longer waits.
 * @returns the number of the new version
 */
export async function approveProposal(db: Database, editor: Editor, number: number, now: Date): Promise<{ readonly version: number } | { readonly problem: ApprovalProblem }> {
  try {
    const version = await db.transaction((transaction) => approveIn(transaction, editor, number, now))
    // Not waited for: the law changes once no request is in the middle of anything, and this one still is.
    void lookForNewLaw()
    return { version }
  } catch (error) {
    if (error instanceof NotPublished) return { problem: error.problem }
    throw error
  }
}

async function approveIn(db: Database, editor: Editor, number: number, now: Date): Promise<number> {
  // The row is locked from here to the end: whoever comes second waits, and then finds it in another state.
  const [proposal] = await db
    .update(lawProposals)
    .set({ state: 'published', decidedBy: editor.id, decidedAt: now })
    .where(and(eq(lawProposals.number, number), eq(lawProposals.state, 'waiting'), ne(lawProposals.proposedBy, editor.id)))
    .returning({ changes: lawProposals.changes, proposedBy: lawProposals.proposedBy, title: lawProposals.title })
  if (!proposal) throw new NotPublished(await whyNot(db, editor, number))
  const changes = readChanges(proposal.changes)
  const last = await lastVersion(db)
  const [impact] = await db.select().from(lawImpacts).where(eq(lawImpacts.proposal, number))
  if (impact?.state !== 'done') throw new NotPublished('impactMissing')
  if (!last || impact.content !== contentOf(changes, last)) throw new NotPublished('impactOld')
  const version = {
    kind: 'published', overrides: overridesWith(last.overrides, changes), changes, proposal: number, equals: null,
    proposedBy: proposal.proposedBy, approvedBy: editor.id, note: proposal.title,
  } as const
  const added = await addVersion(db, last.number, version, now)
  // Another proposal became law in the same moment: what was measured is not what would come of it.
  if (added === null) throw new NotPublished('impactOld')
  await note(db, editor, 'law.published', number)
  return added
}

async function whyNot(db: Database, editor: Editor, number: number): Promise<ApprovalProblem> {
  const [row] = await db.select({ state: lawProposals.state, proposedBy: lawProposals.proposedBy }).from(lawProposals).where(eq(lawProposals.number, number))
  return row?.state === 'waiting' && row.proposedBy === editor.id ? 'notYours' : 'otherState'
}

/**
 * Puts the figures of an earlier version in force again, as a new version.
 * @param seen the newest version as the person saw it: what came since is not stepped over unseen
 * @returns `moved` where a newer version came meanwhile; `same` where those figures are in force already
 */
export async function rollBack(
  db: Database, editor: Editor, to: number, seen: number, reason: string, now: Date,
): Promise<{ readonly version: number } | { readonly problem: 'missing' | 'moved' | 'same' }> {
  const outcome = await db.transaction(async (transaction) => {
    const [earlier, last] = [await findVersion(transaction, to), await lastVersion(transaction)]
    if (!earlier || !last) return { problem: 'missing' as const }
    if (last.number !== seen) return { problem: 'moved' as const }
    if (JSON.stringify(earlier.overrides) === JSON.stringify(last.overrides)) return { problem: 'same' as const }
    const version = {
      kind: 'rolledBack', overrides: earlier.overrides, changes: [], proposal: null, equals: to, proposedBy: editor.id, approvedBy: null, note: reason,
    } as const
    const added = await addVersion(transaction, last.number, version, now)
    if (added === null) return { problem: 'moved' as const }
    await audit({ db: transaction }, editor, { action: 'law.rolledBack', record: 'lawVersion', id: String(added) })
    return { version: added }
  })
  if ('version' in outcome) void lookForNewLaw()
  return outcome
}
