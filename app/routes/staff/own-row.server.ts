import { eq } from 'drizzle-orm'
import { staff } from '#db/schema/index'
import type { StaffContext } from '~/accounts/context'

/** The row of somebody whose session is known. @throws Response 404 when the account went away meanwhile */
export async function findStaffRow(id: string, { db }: StaffContext) {
  const [row] = await db.select().from(staff).where(eq(staff.id, id))
  if (!row) throw new Response(null, { status: 404 })
  return row
}
