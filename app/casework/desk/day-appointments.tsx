/** The appointments of a day, by the hour. */
import { dayAfter } from '~/appointments/clock'
import { EmptyState } from '~/ui/empty-state'
import { AttachedForm, DayForm, type DayProps, DaySection, PersonText, spokenText } from './day-parts'

interface DayTime {
  readonly slot: { readonly id: string; readonly time: string; readonly minutes: number; readonly desk: number; readonly blockedAt: string | Date | null }
  readonly booking: {
    readonly id: string
    readonly kind: string
    readonly language: string
    readonly interpreter: boolean
    readonly outcome: string | null
    readonly person: { readonly name: string; readonly phone: string | null; readonly email: string | null } | null
    readonly hasScreening: boolean
  } | null
}

interface DayAppointmentsProps extends DayProps {
  /** ISO days. */
  readonly date: string
  readonly today: string
  readonly times: readonly DayTime[]
}

export function DayAppointments({ words, center, hidden, date, today, times }: DayAppointmentsProps) {
  const own = times.filter(({ booking }) => booking !== null)
  const free = times.filter(({ booking, slot }) => booking === null && slot.blockedAt === null)
  const at = (day: string) => `/${words.language}/staff/day?center=${encodeURIComponent(center)}${day === today ? '' : `&date=${day}`}`
  const withDate = (
    <>
      {hidden}
      <input type="hidden" name="date" value={date} />
    </>
  )
  return (
    <DaySection id="appointments" title={date === today ? words.t('desk:day.appointments') : words.t('desk:day.appointmentsOn', { date: words.date(date) })} count={words.number(own.length)}>
      <p className="day-tools">
        <a href={at(dayAfter(date, -1))}>{words.t('desk:day.dayBefore')}</a>
        {date === today ? null : <a href={at(today)}>{words.t('desk:day.today')}</a>}
        <a href={at(dayAfter(date))}>{words.t('desk:day.dayAfter')}</a>
      </p>
      {own.length === 0 ? <EmptyState>{words.t('desk:day.noAppointments')}</EmptyState> : null}
      <ul className="desk-list">
        {own.map(({ slot, booking }) =>
          booking === null ? null : (
            <li key={booking.id} data-state={booking.outcome === null ? undefined : 'ended'}>
              <span>
                <bdi dir="ltr" className="day-time num">
                  {slot.time}
                </bdi>{' '}
                <PersonText person={booking.person} words={words} />
                <span className="day-note">
                  {words.t(`appointments:kind-${booking.kind}`)} · {spokenText(words, booking.language, booking.interpreter)} · {words.t('appointments:minutes', { count: slot.minutes })}
                  {booking.outcome === null ? null : <> · {words.t(`desk:day.outcome-${booking.outcome}`)}</>}
                </span>
              </span>
              <span className="day-tools">
                {booking.hasScreening ? <AttachedForm words={words} of="booking" id={booking.id} /> : null}
                <OutcomeForms words={words} hidden={withDate} id={booking.id} outcome={booking.outcome} />
                {booking.outcome === null ? (
                  <details className="day-more">
                    <summary>{words.t('desk:day.cancel')}</summary>
                    <p>{words.t('desk:day.cancelText')}</p>
                    <DayForm hidden={withDate} id={booking.id} buttons={[{ kind: 'cancel', text: words.t('desk:day.cancelNow'), main: true }]} />
                  </details>
                ) : null}
              </span>
            </li>
          ),
        )}
      </ul>
      {free.length > 0 ? (
        <p className="hint">
          {words.t('desk:day.free', { count: free.length })}{' '}
          {[...new Set(free.map(({ slot }) => slot.time))].map((time, index) => (
            <span key={time}>
              {index > 0 ? ' · ' : null}
              <bdi dir="ltr" className="num">
                {time}
              </bdi>
            </span>
          ))}
        </p>
      ) : null}
    </DaySection>
  )
}

function OutcomeForms({ words, hidden, id, outcome }: { words: DayProps['words']; hidden: DayProps['hidden']; id: string; outcome: string | null }) {
  const choices = outcome === null ? ['came', 'missed'] : ['']
  return (
    <>
      {choices.map((choice) => (
        <DayForm key={choice} hidden={hidden} id={id} buttons={[{ kind: 'outcome', text: words.t(choice === '' ? 'desk:day.undo' : `desk:day.mark-${choice}`), main: choice === 'came' }]}>
          <input type="hidden" name="outcome" value={choice} />
        </DayForm>
      ))}
    </>
  )
}
