/** Signing in: e-mail and password, then a code. Whatever fails, an outsider hears the same, and waits as long. */
import { and, eq, isNull, lt } from 'drizzle-orm'
import { staff, staffRecoveryCodes, staffSessions } from '#db/schema/index'
import { type Admission, attemptsOn } from './attempts.server'
import { audit } from './audit.server'
import type { Audited } from './audit-codes'
import type { StaffContext } from './context'
import { recoveryHash, totpStepOf } from './one-time-code.server'
import { isPassword } from './password.server'
import { emailIndex, readEmail } from './person.server'
import { endSession, keepClean, type Session, startSession } from './sessions.server'

/** Wrong, or not to be tried now; nobody is told which. */
export interface Refused {
  readonly problem: 'refused'
}

export interface Started {
  /** For the cookie. */
  readonly token: string
}

const REFUSED: Refused = { problem: 'refused' }

/** Checks e-mail and password. The session that begins opens only the second step. */
export async function signIn(typedEmail: string, password: string, context: StaffContext, now = new Date()): Promise<Started | Refused> {
  const { db, vault, source } = context
  keepClean(db)
  const email = readEmail(typedEmail)
  const index = emailIndex(email ?? typedEmail.slice(0, 300), vault)
  const admission = await attemptsOn(db, vault).try(index, source)
  const [person] = await db.select().from(staff).where(eq(staff.emailIndex, index))
  const isReady = person !== undefined && person.closedAt === null && person.sealedTotp !== null
  // Always one check of a password, of whatever account, locked or not.
  const isRight = await isPassword(password, isReady ? person.passwordHash : null)
  if (admission !== 'open' || !isRight || !person) {
    // Written for names that are not there as for those that are, or the time would tell them apart.
    await auditRefusal(context, person?.id ?? null, 'session.passwordWrong', admission)
    return REFUSED
  }
  // The account's count is not forgiven before the code was right too: who has the password alone must not try codes without an end.
  return { token: await startSession(db, person.id, 'second', now) }
}

/** Checks the code of the second step, of the telephone or a recovery code. The session that begins is a new one. */
export async function finishSignIn(
  token: string, session: Session, typed: string, context: StaffContext, now = new Date(),
): Promise<(Started & { readonly byRecoveryCode: boolean }) | Refused> {
  const { db, vault, source } = context
  const [person] = await db.select().from(staff).where(eq(staff.id, session.staffId))
  if (!person || person.sealedTotp === null) return REFUSED
  const attempts = attemptsOn(db, vault)
  const admission = await attempts.try(`code-${person.id}`, source)
  const used = admission === 'open' ? await useCode(person.id, person.sealedTotp, typed, context, now) : null
  if (used === null) {
    await auditRefusal(context, person.id, 'session.codeWrong', admission)
    return REFUSED
  }
  await attempts.forgive(`code-${person.id}`, source)
  await attempts.forgive(person.emailIndex, source)
  await endSession(db, token)
  const started = await startSession(db, person.id, 'full', now)
  if (used === 'recovery') await audit(context, person, { action: 'account.recoveryCodeUsed', record: 'staff', id: person.id })
  await audit(context, person, { action: 'session.started', record: 'staff', id: person.id })
  return { token: started, byRecoveryCode: used === 'recovery' }
}

/** Uses up a code, so that nobody uses it again. */
async function useCode(id: string, sealedTotp: string, typed: string, { db, vault }: StaffContext, now: Date): Promise<'totp' | 'recovery' | null> {
  const step = totpStepOf(vault.open(sealedTotp, { purpose: 'staff.totp', record: id }), typed, now)
  if (step !== null) {
    const taken = await db.update(staff).set({ totpStep: step }).where(and(eq(staff.id, id), lt(staff.totpStep, step))).returning({ id: staff.id })
    return taken.length > 0 ? 'totp' : null
  }
  const codeHash = recoveryHash(typed, id, vault)
  if (codeHash === null) return null
  const isThis = and(eq(staffRecoveryCodes.staffId, id), eq(staffRecoveryCodes.codeHash, codeHash), isNull(staffRecoveryCodes.usedAt))
  const taken = await db.update(staffRecoveryCodes).set({ usedAt: now }).where(isThis).returning({ codeHash: staffRecoveryCodes.codeHash })
  return taken.length > 0 ? 'recovery' : null
}

/** Whether a code is right, for changes of one's own account; it is used up. Wrong ones count as at sign-in. */
export async function confirmCode(staffId: string, typed: string, context: StaffContext, now = new Date()): Promise<boolean> {
  const [person] = await context.db.select().from(staff).where(eq(staff.id, staffId))
  if (!person?.sealedTotp) return false
  const attempts = attemptsOn(context.db, context.vault)
  if ((await attempts.try(`code-${staffId}`, context.source)) !== 'open') return false
  const used = await useCode(staffId, person.sealedTotp, typed, context, now)
  if (used !== null) await attempts.forgive(`code-${staffId}`, context.source)
  return used !== null
}

/** A refusal, and the moment in which tries are refused for a while; not each further one, which would fill the log from outside. */
async function auditRefusal(context: StaffContext, staffId: string | null, action: Audited, admission: Admission): Promise<void> {
  if (admission === 'closed') return
  await audit(context, null, { action: admission === 'closes' ? 'session.locked' : action, record: 'staff', id: staffId, outcome: 'refused' })
}

export async function signOut(token: string | null, session: Session, context: StaffContext): Promise<void> {
  await context.db.transaction(async (tx) => {
    await endSession(tx, token)
    await tx.delete(staffSessions).where(eq(staffSessions.handle, session.handle))
    await audit({ db: tx }, { id: session.staffId }, { action: 'session.ended', record: 'staff', id: session.staffId })
  })
}
