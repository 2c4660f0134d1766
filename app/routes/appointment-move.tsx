import { type ActionFunctionArgs, data, type HeadersFunction, type LinksFunction, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answered } from '~/appointments/answered.server'
import styles from '~/appointments/appointments.css?url'
import { moveBooking } from '~/appointments/bookings.server'
import { type Refused, RefusedNotice } from '~/appointments/refused'
import { STATUS } from '~/appointments/review.server'
import { type DayView, isFitting, slotDays } from '~/appointments/slot-days'
import { SlotList } from '~/appointments/slot-list'
import { freeSlots } from '~/appointments/slots.server'
import type { TimeText } from '~/appointments/times'
import { TimeView } from '~/appointments/what-is-sent'
import { useWords } from '~/i18n/words'
import { EmptyState } from '~/ui/empty-state'
import { ownAppointment, ownCode } from './appointment-own.server'
import type { PageHandle } from './page-head'
import { readForm } from './read-form.server'

/** As many as one page can show. */
const MOST_DAYS = 20

export const handle: PageHandle = { head: (words) => ({ title: words.t('appointments:moveTitle'), isPrivate: true }) }

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders

interface Movable {
  readonly time: TimeText
  readonly days: readonly DayView[]
}

export async function loader(args: LoaderFunctionArgs): Promise<Movable | null> {
  const now = new Date()
  const own = await ownAppointment(args, now)
  if (!own) return null
  const { yours, words, language } = own
  if (yours.type !== 'booking' || yours.state !== 'ahead') throw redirect(`/${language}/appointment/yours`)
  const free = await answered(() => freeSlots(args.context.db, yours.centerId, now))
  if ('problem' in free) return null
  const fitting = free.filter((slot) => isFitting({ kind: yours.kind, spoken: yours.language }, slot))
  return { time: yours.time, days: slotDays(words, fitting).slice(0, MOST_DAYS) }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { code, language } = await ownCode({ request, context, params })
  const slotId = (await readForm(request)).get('slot')
  if (typeof slotId !== 'string') throw new Response(null, { status: 400 })
  const moved = await answered(() => moveBooking(context.db, context.vault, code, slotId, new Date()))
  if ('problem' in moved) return data<Refused>(moved, { status: STATUS[moved.problem] })
  return redirect(`/${language}/appointment/yours?done=moved`)
}

/** Another time at the same center: one press, and the old time is somebody else's. */
export default function AppointmentMove() {
  const words = useWords()
  const movable = useLoaderData<typeof loader>() as Movable | null
  const refused = (useActionData() ?? (movable ? null : { problem: 'unavailable' })) as Refused | null
  const t = (key: string) => words.t(`appointments:${key}`)
  return (
    <div className="stack-loose">
      <div className="stack narrow">
        <h1>{t('moveTitle')}</h1>
        {refused ? <RefusedNotice refused={refused} words={words} /> : null}
        {movable ? (
          <p>
            {t('moveNow')} <TimeView time={movable.time} />
          </p>
        ) : null}
        {movable && movable.days.length > 0 ? <p>{t('moveLead')}</p> : null}
        {movable?.days.length === 0 ? <EmptyState>{t('moveNone')}</EmptyState> : null}
        <p>
          <a href={`/${words.language}/appointment/yours`}>{t('keepIt')}</a>
        </p>
      </div>
      {movable ? (
        <form method="post" className="stack">
          <SlotList
            days={movable.days} words={words} headingLevel={2}
            choose={(slot, content) => (
              <button className="slot" name="slot" value={slot.id}>
                {content}
              </button>
            )}
          />
        </form>
      ) : null}
    </div>
  )
}
