import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { staff, staffRoles } from '#db/schema/index'
import type { StaffContext } from '~/accounts/context'
import { mayAt, type Role } from '~/accounts/permissions'
import { openName } from '~/accounts/person.server'

export interface Colleague {
  readonly value: string
  readonly label: string
}

/** Those who may write in files of a center and have an account in use. @param but whom to leave out */
export async function colleaguesAt(center: string, but: string | null, { db, vault }: Pick<StaffContext, 'db' | 'vault'>): Promise<readonly Colleague[]> {
  const rows = await db
    .select({ id: staff.id, sealedName: staff.sealedName, role: staffRoles.role })
    .from(staff)
    .innerJoin(staffRoles, eq(staffRoles.staffId, staff.id))
    .where(and(eq(staffRoles.centerId, center), isNull(staff.closedAt), isNotNull(staff.activeSince)))
  const able = new Map(rows.filter(({ role }) => mayAt([{ centerId: center, role: role as Role }], 'case.write', center)).map((row) => [row.id, row]))
  return [...able.values()].filter(({ id }) => id !== but).map((row) => ({ value: row.id, label: openName(row, vault) }))
}
