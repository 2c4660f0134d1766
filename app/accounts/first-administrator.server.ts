/** The first administrator, and another one when nobody can sign in any more: made by a command, with a link instead of a password. */
import { eq } from 'drizzle-orm'
import { centers, staff, staffRoles } from '#db/schema/index'
import { audit } from './audit.server'
import type { StaffContext } from './context'
import { makeInvitation } from './invitations.server'
import { addPerson } from './people.server'
import { emailIndex, readEmail, readName } from './person.server'

export type AdministratorProblem = 'email' | 'name' | 'center'

/** @returns the token of the link; an account that is there already gets the role and a new link */
export async function createAdministrator(
  typed: { readonly email: string; readonly name: string; readonly center: string }, context: Pick<StaffContext, 'db' | 'vault'>, now = new Date(),
): Promise<{ readonly token: string } | { readonly problem: AdministratorProblem }> {
  const { db, vault } = context
  const email = readEmail(typed.email)
  if (email === null) return { problem: 'email' }
  const name = readName(typed.name)
  if (name === null) return { problem: 'name' }
  const [center] = await db.select({ id: centers.id }).from(centers).where(eq(centers.id, typed.center))
  if (!center) return { problem: 'center' }
  const grant = { centerId: center.id, role: 'administrator' as const }
  return db.transaction(async (tx) => {
    const [known] = await tx.select({ id: staff.id }).from(staff).where(eq(staff.emailIndex, emailIndex(email, vault)))
    if (!known) return { token: (await addPerson(tx, null, { name, email, grant }, context, now)).token }
    await tx.insert(staffRoles).values({ staffId: known.id, ...grant }).onConflictDoNothing()
    await tx.update(staff).set({ closedAt: null }).where(eq(staff.id, known.id))
    await audit({ db: tx }, null, { action: 'people.linkMade', record: 'staff', id: known.id, center: grant.centerId })
    return { token: await makeInvitation(tx, known.id, now) }
  })
}
