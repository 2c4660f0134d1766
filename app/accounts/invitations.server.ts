/**
 * Invitations: a link that is good once, for three days, by which a person takes their account, or makes password and codes anew.
 * Nothing of the account changes before its first code was right.
 */
import { and, desc, eq, gt, isNull } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '#db/client'
import { staff, staffInvitations, staffRecoveryCodes } from '#db/schema/index'
import { audit } from './audit.server'
import type { StaffContext } from './context'
import { newRecoveryCodes, newTotpSecret, recoveryHash, totpStepOf } from './one-time-code.server'
import { hashPassword, type PasswordProblem, passwordProblem } from './password.server'
import { openPerson } from './person.server'
import { isToken, newToken, tokenHash } from './secret-token.server'
import { endSessionsOf, type Session, startSession } from './sessions.server'

export const INVITATION_DAYS = 3

const DAY = 86_400_000

/** Makes a link's token; earlier links of the person are good no more. */
export async function makeInvitation(db: Database, staffId: string, now: Date): Promise<string> {
  const token = newToken()
  await db.delete(staffInvitations).where(and(eq(staffInvitations.staffId, staffId), isNull(staffInvitations.usedAt)))
  await db.insert(staffInvitations).values({ tokenHash: tokenHash(token), staffId, expiresAt: new Date(now.getTime() + INVITATION_DAYS * DAY) })
  return token
}

/** The address that is handed to the person. What stands behind the # is sent to nobody. */
export function invitationAddress(origin: string, language: string, token: string): string {
  return `${origin.replace(/\/$/, '')}/${language}/staff/invitation#${token}`
}

const isGood = (now: Date) => and(isNull(staffInvitations.usedAt), gt(staffInvitations.expiresAt, now))

export interface Invited {
  readonly id: string
  readonly name: string
  readonly email: string
}

/** Whom a token invites; null when it is not good (any more). Also the whole link is understood, as people paste it. */
export async function findInvited(typed: string, { db, vault }: StaffContext, now = new Date()): Promise<(Invited & { readonly token: string }) | null> {
  const token = typed.trim().slice(-500).replace(/^.*#/, '')
  if (!isToken(token)) return null
  const [row] = await db
    .select({ id: staff.id, sealedEmail: staff.sealedEmail, sealedName: staff.sealedName })
    .from(staffInvitations)
    .innerJoin(staff, eq(staff.id, staffInvitations.staffId))
    .where(and(eq(staffInvitations.tokenHash, tokenHash(token)), isGood(now), isNull(staff.closedAt)))
  return row ? { token, id: row.id, ...openPerson(row, vault) } : null
}

/** What an enrolling session will write. */
const pendingSchema = z.object({ invitation: z.string(), passwordHash: z.string(), totpSecret: z.string() })

export type Pending = z.infer<typeof pendingSchema>

const place = (handle: string) => ({ purpose: 'staff.enrol', record: handle })

export function pendingOf({ sealedPending, handle }: Session, { vault }: StaffContext): Pending | null {
  return sealedPending === null ? null : pendingSchema.parse(JSON.parse(vault.open(sealedPending, place(handle))))
}

/** Takes the password; the session that begins waits for the first code. */
export async function choosePassword(
  typed: string, password: string, context: StaffContext, now = new Date(),
): Promise<{ readonly token: string } | { readonly problem: PasswordProblem; readonly invited: Invited } | { readonly problem: 'invitation' }> {
  const invited = await findInvited(typed, context, now)
  if (!invited) return { problem: 'invitation' }
  const problem = passwordProblem(password, invited)
  if (problem) return { problem, invited }
  const pending: Pending = { invitation: tokenHash(invited.token), passwordHash: await hashPassword(password), totpSecret: newTotpSecret() }
  const seal = (handle: string) => context.vault.seal(JSON.stringify(pending), place(handle))
  return { token: await startSession(context.db, invited.id, 'enrol', now, seal) }
}

/**
 * The first code was typed: when it is right the account is taken, the link is used up, other sessions end, and a full one begins.
 * @returns the new session and the recovery codes, which are never shown again
 */
export async function enrol(
  session: Session, typed: string, context: StaffContext, now = new Date(),
): Promise<{ readonly token: string; readonly recoveryCodes: readonly string[] } | { readonly problem: 'code' | 'invitation' }> {
  const pending = pendingOf(session, context)
  if (session.stage !== 'enrol' || !pending) return { problem: 'invitation' }
  const step = totpStepOf(pending.totpSecret, typed, now)
  if (step === null) return { problem: 'code' }
  const id = session.staffId
  return context.db.transaction(async (tx) => {
    const used = await tx
      .update(staffInvitations)
      .set({ usedAt: now })
      .where(and(eq(staffInvitations.tokenHash, pending.invitation), eq(staffInvitations.staffId, id), isGood(now)))
      .returning({ staffId: staffInvitations.staffId })
    if (used.length === 0) return { problem: 'invitation' } as const
    const [before] = await tx.select({ activeSince: staff.activeSince }).from(staff).where(eq(staff.id, id))
    const sealedTotp = context.vault.seal(pending.totpSecret, { purpose: 'staff.totp', record: id })
    await tx.update(staff).set({ passwordHash: pending.passwordHash, sealedTotp, totpStep: step, activeSince: before?.activeSince ?? now }).where(eq(staff.id, id))
    const recoveryCodes = await replaceRecoveryCodes(tx, id, context)
    await endSessionsOf(tx, id)
    await audit({ db: tx }, { id }, { action: 'account.activated', record: 'staff', id })
    await audit({ db: tx }, { id }, { action: 'session.started', record: 'staff', id })
    return { token: await startSession(tx, id, 'full', now), recoveryCodes }
  })
}

/** New recovery codes in the place of the old ones. */
export async function replaceRecoveryCodes(db: Database, staffId: string, { vault }: Pick<StaffContext, 'vault'>): Promise<readonly string[]> {
  const codes = newRecoveryCodes()
  await db.delete(staffRecoveryCodes).where(eq(staffRecoveryCodes.staffId, staffId))
  const rows = codes.flatMap((code) => {
    const codeHash = recoveryHash(code, staffId, vault)
    return codeHash === null ? [] : [{ staffId, codeHash }]
  })
  await db.insert(staffRecoveryCodes).values(rows)
  return codes
}

/** Until when a person's link is good; null when there is none. */
export async function invitationUntil(db: Database, staffId: string, now: Date): Promise<Date | null> {
  const [row] = await db
    .select({ expiresAt: staffInvitations.expiresAt })
    .from(staffInvitations)
    .where(and(eq(staffInvitations.staffId, staffId), isGood(now)))
    .orderBy(desc(staffInvitations.expiresAt))
  return row?.expiresAt ?? null
}
