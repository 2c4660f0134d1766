/** A portal at which one center has published times, and another calls people back. */
import path from 'node:path'
import { openDatabase } from '#db/client'
import { migrateDatabase } from '#db/migrate'
import { dayAfter, instantInIsrael, wallTime } from '~/appointments/clock'
import { book } from '~/appointments/bookings.server'
import { newMark } from '~/appointments/code.server'
import { publishSlots } from '~/appointments/desk.server'
import { setTakesCallBacks } from '~/appointments/desk-call-backs.server'
import { freeSlots } from '~/appointments/slots.server'
import { keyringFor } from '~/vault/keyring.server'
import { vaultOf } from '~/vault/seal.server'

/** Has times: two desks, with an interpreter. */
export const WITH_TIMES = 'shil-lod'
/** Has no times and calls back. */
export const CALLS_BACK = 'shil-hadera'
/** Has published nothing, as most have. */
export const WITH_NOTHING = 'shil-petah-tikva'

/** Half hours from nine to twelve on each of ten days from the day after tomorrow on. */
export async function publishedTimes(folder: string): Promise<void> {
  const connection = await openDatabase({ folder: path.join(folder, 'pglite') })
  await migrateDatabase(connection)
  const today = wallTime(new Date()).date
  const times = Array.from({ length: 10 }, (_, day) => instantInIsrael(dayAfter(today, day + 2), '09:00').getTime()).flatMap((nine) =>
    Array.from({ length: 6 }, (_, half) => ({ startsAt: new Date(nine + half * 30 * 60_000), minutes: 30 })),
  )
  await publishSlots(connection.db, { centerId: WITH_TIMES, times, kinds: ['inPerson', 'phone', 'video'], languages: ['he', 'ar'], interpreter: true })
  await setTakesCallBacks(connection.db, WITH_TIMES, true)
  await setTakesCallBacks(connection.db, CALLS_BACK, true)
  await connection.close()
}

/** An appointment in two hours, asked for a week ago: its reminder is due when the portal starts. */
export function dueAppointmentOf(person: { readonly name: string; readonly phone: string; readonly email: string }) {
  return async (folder: string): Promise<void> => {
    const connection = await openDatabase({ folder: path.join(folder, 'pglite') })
    await migrateDatabase(connection)
    const { db } = connection
    const [now, weekAgo] = [Date.now(), new Date(Date.now() - 7 * 86_400_000)]
    const times = [{ startsAt: new Date(now + 2 * 3_600_000), minutes: 30 }]
    await publishSlots(db, { centerId: WITH_TIMES, times, kinds: ['phone'], languages: ['ar'], interpreter: false })
    const [slot] = await freeSlots(db, WITH_TIMES, weekAgo)
    const asked = { person, kind: 'phone' as const, language: 'ar' as const, interpreter: false, screening: null }
    await book(db, vaultOf(await keyringFor(null, folder)), { centerId: WITH_TIMES, slotId: slot?.id ?? '', asked, mark: newMark() }, weekAgo)
    await connection.close()
  }
}
