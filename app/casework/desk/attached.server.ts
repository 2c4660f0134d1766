/** Screenings that residents attached to an appointment or a call-back, for the desk to open. */
import { eq } from 'drizzle-orm'
import type { Database } from '#db/client'
import { appointmentBookings, appointmentCallBacks } from '#db/schema/index'
import { attachedToCallBack } from '~/appointments/desk-call-backs.server'
import { attachedToBooking } from '~/appointments/desk.server'
import type { Vault } from '~/vault/seal.server'

export interface Attached {
  readonly center: string
  readonly record: 'booking' | 'callBack'
  /** Null when none is attached any more. */
  readonly code: string | null
}

/** @param of `booking` or `callBack` @returns null when there is no such record */
export async function attachedCode({ db, vault }: { readonly db: Database; readonly vault: Vault }, of: string, id: string): Promise<Attached | null> {
  if (of === 'booking') {
    const [row] = await db.select({ center: appointmentBookings.centerId }).from(appointmentBookings).where(eq(appointmentBookings.id, id))
    return row ? { ...row, record: 'booking', code: await attachedToBooking(db, vault, row.center, id) } : null
  }
  const [row] = await db.select({ center: appointmentCallBacks.centerId }).from(appointmentCallBacks).where(eq(appointmentCallBacks.id, id))
  return row ? { ...row, record: 'callBack', code: await attachedToCallBack(db, vault, row.center, id) } : null
}
