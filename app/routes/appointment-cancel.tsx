import { type ActionFunctionArgs, data, type HeadersFunction, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answered } from '~/appointments/answered.server'
import { cancelBooking } from '~/appointments/bookings.server'
import { cancelCallBack } from '~/appointments/call-backs.server'
import { type Refused, RefusedNotice } from '~/appointments/refused'
import { STATUS } from '~/appointments/review.server'
import type { TimeText } from '~/appointments/times'
import { TimeView } from '~/appointments/what-is-sent'
import { useWords } from '~/i18n/words'
import { Button } from '~/ui/button'
import { ownAppointment, ownCode } from './appointment-own.server'
import type { PageHandle } from './page-head'

export const handle: PageHandle = { head: (words) => ({ title: words.t('appointments:cancelTitle'), isPrivate: true }) }

export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders

/** The time of an appointment; null for a call-back. */
interface Cancellable {
  readonly time: TimeText | null
}

export async function loader(args: LoaderFunctionArgs): Promise<Cancellable | null> {
  const own = await ownAppointment(args, new Date())
  if (!own) return null
  const { yours, language } = own
  const isOpen = yours.type === 'booking' ? yours.state === 'ahead' : yours.isOpen
  if (!isOpen) throw redirect(`/${language}/appointment/yours`)
  return { time: yours.type === 'booking' ? yours.time : null }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { code, language } = await ownCode({ request, context, params })
  const { db, vault } = context
  const now = new Date()
  const cancelled = await answered(async () => {
    const booking = await cancelBooking(db, vault, code, now)
    return 'cancelled' in booking ? booking : cancelCallBack(db, vault, code, now)
  })
  if ('problem' in cancelled && cancelled.problem === 'unavailable') return data<Refused>(cancelled, { status: STATUS.unavailable })
  return redirect(`/${language}/appointment/yours${'cancelled' in cancelled ? '?done=cancelled' : ''}`)
}

/** Asked once before the loss: the time goes to somebody else. */
export default function AppointmentCancel() {
  const words = useWords()
  const cancellable = useLoaderData<typeof loader>() as Cancellable | null
  const refused = (useActionData() ?? (cancellable ? null : { problem: 'unavailable' })) as Refused | null
  const t = (key: string) => words.t(`appointments:${key}`)
  return (
    <div className="stack narrow">
      <h1>{t('cancelTitle')}</h1>
      {refused ? <RefusedNotice refused={refused} words={words} /> : null}
      {cancellable ? (
        <form method="post" className="stack">
          {cancellable.time ? (
            <p>
              <TimeView time={cancellable.time} />
            </p>
          ) : null}
          <p>{t(cancellable.time ? 'cancelText' : 'cancelCallBackText')}</p>
          <p className="row">
            <Button icon="trash">{t('cancelNow')}</Button>
            <a href={`/${words.language}/appointment/yours`}>{t('keepIt')}</a>
          </p>
        </form>
      ) : null}
    </div>
  )
}
