import type { LoaderFunctionArgs } from '@remix-run/node'
import { answered } from '~/appointments/answered.server'
import { findBooking } from '~/appointments/bookings.server'
import { appointmentCalendar } from '~/appointments/calendar'
import { centerView } from '~/appointments/center-view.server'
import { ownCode } from './appointment-own.server'

/** The appointment whose code this device holds, as a calendar file. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { code, language, words } = await ownCode({ request, context, params })
  const found = await answered(async () => ({ booked: await findBooking(context.db, context.vault, code) }))
  if ('problem' in found) throw new Response(null, { status: 503 })
  const { booked } = found
  if (!booked || booked.booking.cancelledAt) throw new Response(null, { status: 404 })
  const { booking, slot } = booked
  const now = new Date()
  const center = await centerView(context.directory, booking.centerId, language, now)
  const name = center?.name.text ?? words.t('appointments:theCenter')
  const isThere = booking.kind === 'inPerson'
  const phone = center?.phones.find(({ owner }) => owner === 'self')?.number
  const file = appointmentCalendar(
    {
      id: booking.id, sequence: booking.moves, startsAt: slot.startsAt, minutes: slot.minutes,
      title: words.t('appointments:calendarTitle', { center: name }),
      text: [words.t(`appointments:kindLong-${booking.kind}`), ...(phone ? [words.t('appointments:mailPhone', { phone })] : [])].join('\n'),
      place: isThere ? [name, center?.address, center?.address ? null : center?.town].filter((part) => part).join(', ') : null,
    },
    now,
  )
  return new Response(file, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="appointment.ics"',
      'Cache-Control': 'private, no-store',
    },
  })
}
