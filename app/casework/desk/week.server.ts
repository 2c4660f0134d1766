/** The times of a center in one week, for whoever plans them. */
import { and, asc, eq, gte, isNull, lt } from 'drizzle-orm'
import type { Database } from '#db/client'
import { appointmentBookings, appointmentSlots } from '#db/schema/index'
import { dayAfter, instantInIsrael, wallTime } from '~/appointments/clock'
import { daysOfWeek } from '~/appointments/slots-of-week'
import { type Holiday, holidayOn } from '~/referral/holidays'

export interface PlannedSlot {
  readonly id: string
  /** `HH:MM` in Israel. */
  readonly time: string
  readonly minutes: number
  readonly desk: number
  readonly state: 'free' | 'taken' | 'blocked'
}

export interface PlannedDay {
  /** ISO day. */
  readonly date: string
  readonly holiday: Holiday | null
  readonly slots: readonly PlannedSlot[]
}

/** The seven days of the week of a day, Sunday first. Who comes is not read. */
export async function weekOfCenter(db: Database, centerId: string, day: string, keepsMuslimDays: boolean): Promise<readonly PlannedDay[]> {
  const days = daysOfWeek(day)
  const [first = day] = days
  const last = days.at(-1) ?? day
  const rows = await db
    .select({ id: appointmentSlots.id, startsAt: appointmentSlots.startsAt, minutes: appointmentSlots.minutes, desk: appointmentSlots.desk, blockedAt: appointmentSlots.blockedAt, taken: appointmentBookings.id })
    .from(appointmentSlots)
    .leftJoin(appointmentBookings, and(eq(appointmentBookings.slotId, appointmentSlots.id), isNull(appointmentBookings.cancelledAt)))
    .where(
      and(
        eq(appointmentSlots.centerId, centerId),
        gte(appointmentSlots.startsAt, instantInIsrael(first, '00:00')), lt(appointmentSlots.startsAt, instantInIsrael(dayAfter(last), '00:00')),
      ),
    )
    .orderBy(asc(appointmentSlots.startsAt), asc(appointmentSlots.desk))
  const slots = rows.map(({ id, startsAt, minutes, desk, blockedAt, taken }) => ({
    ...wallTime(startsAt), id, minutes, desk, state: taken !== null ? ('taken' as const) : blockedAt !== null ? ('blocked' as const) : ('free' as const),
  }))
  return days.map((date) => ({
    date,
    holiday: holidayOn(instantInIsrael(date, '12:00'), keepsMuslimDays),
    slots: slots.filter((slot) => slot.date === date).map(({ date: _date, ...slot }) => slot),
  }))
}
