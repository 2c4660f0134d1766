/** What people change in their own account; each asks for a code once more. */
import { and, count, eq, isNull } from 'drizzle-orm'
import { staff, staffRecoveryCodes } from '#db/schema/index'
import { audit } from './audit.server'
import type { Staff, StaffContext } from './context'
import { replaceRecoveryCodes } from './invitations.server'
import { hashPassword, isPassword, type PasswordProblem, passwordProblem } from './password.server'
import { openPerson } from './person.server'
import { endSessionsOf, startSession } from './sessions.server'
import { confirmCode } from './sign-in.server'

export interface OwnAccount {
  readonly name: string
  readonly email: string
  /** Recovery codes that were not used yet. */
  readonly codesLeft: number
  /** Null for people who come by their directory alone. */
  readonly hasPassword: boolean
}

export async function ownAccount({ id }: Staff, { db, vault }: StaffContext): Promise<OwnAccount> {
  const [person] = await db.select().from(staff).where(eq(staff.id, id))
  if (!person) throw new Response(null, { status: 404 })
  const [codes] = await db
    .select({ left: count() })
    .from(staffRecoveryCodes)
    .where(and(eq(staffRecoveryCodes.staffId, id), isNull(staffRecoveryCodes.usedAt)))
  return { ...openPerson(person, vault), codesLeft: codes?.left ?? 0, hasPassword: person.passwordHash !== null }
}

/** Changes the password and ends all other sessions; the own one goes on under a new name. */
export async function changePassword(
  me: Staff, typed: { readonly code: string; readonly password: string }, context: StaffContext, now = new Date(),
): Promise<{ readonly token: string } | { readonly problem: PasswordProblem | 'code' }> {
  const { db, vault } = context
  const [person] = await db.select().from(staff).where(eq(staff.id, me.id))
  if (!person?.passwordHash) return { problem: 'code' }
  // First what costs nothing: a code is good once.
  const problem = passwordProblem(typed.password, openPerson(person, vault))
  if (problem) return { problem }
  if (await isPassword(typed.password, person.passwordHash)) return { problem: 'common' }
  if (!(await confirmCode(me.id, typed.code, context, now))) return { problem: 'code' }
  const passwordHash = await hashPassword(typed.password)
  return db.transaction(async (tx) => {
    await tx.update(staff).set({ passwordHash }).where(eq(staff.id, me.id))
    await endSessionsOf(tx, me.id)
    await audit({ db: tx }, me, { action: 'account.passwordChanged', record: 'staff', id: me.id })
    return { token: await startSession(tx, me.id, 'full', now) }
  })
}

/** New recovery codes; the old ones are good no more, and all other sessions end. The page that shows the codes needs the own one. */
export async function renewCodes(
  me: Staff, code: string, context: StaffContext, now = new Date(),
): Promise<{ readonly recoveryCodes: readonly string[] } | { readonly problem: 'code' }> {
  if (!(await confirmCode(me.id, code, context, now))) return { problem: 'code' }
  return context.db.transaction(async (tx) => {
    const recoveryCodes = await replaceRecoveryCodes(tx, me.id, context)
    await endSessionsOf(tx, me.id, { allBut: me.session })
    await audit({ db: tx }, me, { action: 'account.codesRenewed', record: 'staff', id: me.id })
    return { recoveryCodes }
  })
}

/** @param handle one other session, or null for all others */
export async function endOwnSessions(me: Staff, handle: string | null, { db }: StaffContext): Promise<void> {
  await db.transaction(async (tx) => {
    const ended = handle === me.session ? 0 : await endSessionsOf(tx, me.id, handle === null ? { allBut: me.session } : { only: handle })
    if (ended > 0) await audit({ db: tx }, me, { action: 'account.sessionsEnded', record: 'staff', id: me.id })
  })
}
