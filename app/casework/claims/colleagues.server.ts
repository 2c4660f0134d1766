/** Who may be in charge of something at a center. */
import { and, eq, inArray, isNull } from 'drizzle-orm'
import { staff, staffRoles } from '#db/schema/index'
import type { StaffContext } from '~/accounts/context'
import { openName } from '~/accounts/person.server'
import { PERMISSIONS, type Role, ROLES } from '~/accounts/permissions'

const MAY_WRITE: readonly Role[] = ROLES.filter((role) => PERMISSIONS[role]['case.write'] !== undefined)

export interface Colleague {
  readonly id: string
  readonly name: string
}

/** Everybody who may work on files of a center, by name. */
export async function colleaguesAt(center: string, { db, vault }: Pick<StaffContext, 'db' | 'vault'>): Promise<readonly Colleague[]> {
  const rows = await db
    .selectDistinct({ id: staff.id, sealedName: staff.sealedName })
    .from(staff)
    .innerJoin(staffRoles, eq(staffRoles.staffId, staff.id))
    .where(and(eq(staffRoles.centerId, center), inArray(staffRoles.role, [...MAY_WRITE]), isNull(staff.closedAt)))
  return rows.map((row) => ({ id: row.id, name: openName(row, vault) })).sort((a, b) => a.name.localeCompare(b.name))
}
