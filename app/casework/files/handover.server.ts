/**
 * A file goes to another center, or to another counsellor, when the person agreed to it. The other center takes it or declines; until
 * then it stays where it is. Afterwards the first center reads it no more.
 */
import { randomUUID } from 'node:crypto'
import { and, desc, eq, inArray, isNotNull } from 'drizzle-orm'
import type { Database } from '#db/client'
import { caseClaims, caseConsents, caseFiles, caseHandovers, caseLookups, caseTasks } from '#db/schema/index'
import type { Language } from '~/i18n/languages'
import type { Vault } from '~/vault/seal.server'
import { openText, sealText } from '../sealing'
import { standingConsent } from './consents.server'
import { withMerged } from './merged.server'

export type HandoverProblem = 'consent' | 'center' | 'offered' | 'gone'

export interface Handover {
  readonly id: string
  readonly fileId: string
  readonly fromCenter: string
  readonly toCenter: string
  readonly note: string
  readonly offeredBy: string
  readonly offeredAt: Date
  readonly state: 'offered' | 'taken' | 'declined' | 'withdrawn'
}

type Row = typeof caseHandovers.$inferSelect

function opened(row: Row, vault: Vault): Handover {
  const { id, fileId, fromCenter, toCenter, offeredBy, offeredAt, state, sealedNote } = row
  return { id, fileId, fromCenter, toCenter, offeredBy, offeredAt, state, note: sealedNote === null ? '' : openText(vault, 'case_handovers.sealed_note', id, sealedNote) }
}

/** The offer that waits for an answer; null when there is none. */
export async function openOffer(db: Database, vault: Vault, fileId: string): Promise<Handover | null> {
  const [row] = await db.select().from(caseHandovers).where(and(eq(caseHandovers.fileId, fileId), eq(caseHandovers.state, 'offered')))
  return row ? opened(row, vault) : null
}

/** @returns the id of the offer */
export async function offerFile(
  tx: Database, vault: Vault, me: { readonly id: string }, fileId: string, { toCenter, note }: { readonly toCenter: string; readonly note: string }, now = new Date(),
): Promise<{ readonly id: string } | { readonly problem: HandoverProblem }> {
  const [file] = await tx.select().from(caseFiles).where(eq(caseFiles.id, fileId)).for('update')
  if (!file || file.mergedInto !== null) return { problem: 'gone' }
  if (file.centerId === toCenter) return { problem: 'center' }
  if (await openOffer(tx, vault, fileId)) return { problem: 'offered' }
  const consent = await standingConsent(tx, fileId, 'handOver')
  if (!consent) return { problem: 'consent' }
  const id = randomUUID()
  await tx.insert(caseHandovers).values({
    id, fileId, fromCenter: file.centerId, toCenter, consentId: consent.id, sealedNote: note === '' ? null : sealText(vault, 'case_handovers.sealed_note', id, note),
    offeredBy: me.id, offeredAt: now,
  })
  return { id }
}

/** To a colleague of the same center; done at once. */
export async function giveToColleague(
  tx: Database, me: { readonly id: string }, fileId: string, staffId: string, now = new Date(),
): Promise<'given' | { readonly problem: HandoverProblem }> {
  const [file] = await tx.select().from(caseFiles).where(eq(caseFiles.id, fileId)).for('update')
  if (!file || file.mergedInto !== null) return { problem: 'gone' }
  const consent = await standingConsent(tx, fileId, 'handOver')
  if (!consent) return { problem: 'consent' }
  await tx.insert(caseHandovers).values({
    id: randomUUID(), fileId, fromCenter: file.centerId, toCenter: file.centerId, toStaff: staffId, consentId: consent.id, offeredBy: me.id, offeredAt: now,
    state: 'taken', answeredBy: me.id, answeredAt: now,
  })
  await tx.update(caseFiles).set({ staffId, changedAt: now }).where(eq(caseFiles.id, fileId))
  return 'given'
}

export async function findHandover(db: Database, vault: Vault, id: string): Promise<Handover | null> {
  const [row] = await db.select().from(caseHandovers).where(eq(caseHandovers.id, id))
  return row ? opened(row, vault) : null
}

/** What the center to which a file is offered sees of it before it takes it. */
export interface Offer extends Handover {
  readonly number: number
  readonly kind: 'family' | 'individual'
  readonly language: Language
}

/** Offers that wait for an answer, to these centers or from them. */
export async function openOffers(db: Database, vault: Vault, centers: readonly string[], side: 'to' | 'from'): Promise<readonly Offer[]> {
  if (centers.length === 0) return []
  const rows = await db
    .select({ offer: caseHandovers, number: caseFiles.number, kind: caseFiles.kind, language: caseFiles.language })
    .from(caseHandovers)
    .innerJoin(caseFiles, eq(caseFiles.id, caseHandovers.fileId))
    .where(and(eq(caseHandovers.state, 'offered'), inArray(side === 'to' ? caseHandovers.toCenter : caseHandovers.fromCenter, [...centers])))
    .orderBy(desc(caseHandovers.offeredAt))
    .limit(200)
  return rows.map(({ offer, ...file }) => ({ ...opened(offer, vault), ...file }))
}

/** The center takes the file: with its claims, tasks and all by which it is found, in the charge of who takes it. */
export async function takeFile(
  tx: Database, me: { readonly id: string }, handoverId: string, now = new Date(),
): Promise<{ readonly fileId: string; readonly fromCenter: string } | { readonly problem: HandoverProblem }> {
  const [offer] = await tx.select().from(caseHandovers).where(eq(caseHandovers.id, handoverId)).for('update')
  if (offer?.state !== 'offered') return { problem: 'gone' }
  const [file] = await tx.select().from(caseFiles).where(eq(caseFiles.id, offer.fileId)).for('update')
  const [consent] = await tx.select().from(caseConsents).where(eq(caseConsents.id, offer.consentId))
  if (!file || file.centerId !== offer.fromCenter || file.mergedInto !== null) return { problem: 'gone' }
  if (consent?.withdrawnAt !== null && !(await standingConsent(tx, file.id, 'handOver'))) return { problem: 'consent' }
  const centerId = offer.toCenter
  const ids = [...(await withMerged(tx, file.id))]
  await tx.update(caseFiles).set({ centerId }).where(inArray(caseFiles.id, ids))
  await tx.update(caseFiles).set({ staffId: me.id, changedAt: now }).where(eq(caseFiles.id, file.id))
  await tx.update(caseLookups).set({ centerId }).where(inArray(caseLookups.fileId, ids))
  await tx.update(caseClaims).set({ centerId }).where(inArray(caseClaims.fileId, ids))
  await tx.update(caseTasks).set({ centerId }).where(inArray(caseTasks.fileId, ids))
  // What somebody of the first center was to do is now for who takes the file; what the person does themself stays theirs.
  await tx.update(caseClaims).set({ staffId: me.id }).where(and(inArray(caseClaims.fileId, ids), isNotNull(caseClaims.staffId)))
  await tx.update(caseTasks).set({ staffId: me.id }).where(and(inArray(caseTasks.fileId, ids), isNotNull(caseTasks.staffId)))
  await answer(tx, me, handoverId, 'taken', now)
  return { fileId: file.id, fromCenter: offer.fromCenter }
}

/** The center says no, or the first one takes its offer back. @returns whether the offer still waited */
export async function answer(
  tx: Database, me: { readonly id: string }, handoverId: string, state: 'taken' | 'declined' | 'withdrawn', now = new Date(),
): Promise<boolean> {
  const answered = await tx
    .update(caseHandovers)
    .set({ state, answeredBy: me.id, answeredAt: now })
    .where(and(eq(caseHandovers.id, handoverId), eq(caseHandovers.state, 'offered')))
    .returning({ id: caseHandovers.id })
  return answered.length > 0
}
