/** For the access matrix: makes a record of each kind that staff routes name, at a center. A new kind of record adds its line. */
import { randomUUID } from 'node:crypto'
import type { StaffContext } from '~/accounts/context'
import { addPerson } from '~/accounts/people.server'

type MakeRecord = (context: StaffContext, centerId: string) => Promise<string>

/** Kinds by the name that `STAFF_ROUTES` gives them. @returns the id that stands in the address */
export const ACCESS_RECORDS: Readonly<Record<string, MakeRecord>> = {
  staff: async ({ db, vault }, centerId) => {
    const person = { name: 'Rina Example', email: `${randomUUID()}@example.org`, grant: { centerId, role: 'volunteer' as const } }
    return (await addPerson(db, null, person, { vault }, new Date())).id
  },
}
