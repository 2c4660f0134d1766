/** People who asked to be called back, the oldest request first. */
import { EmptyState } from '~/ui/empty-state'
import { AttachedForm, DayForm, type DayProps, DaySection, PersonText, spokenText } from './day-parts'

interface Call {
  readonly id: string
  readonly dayPart: string
  readonly language: string
  readonly interpreter: boolean
  readonly createdAt: string | Date
  readonly state: string
  readonly takenBy: string | null
  readonly person: { readonly name: string; readonly phone: string | null; readonly email: string | null } | null
  readonly hasScreening: boolean
}

export function DayCalls({ words, hidden, names, me, calls }: DayProps & { readonly calls: readonly Call[] }) {
  return (
    <DaySection id="calls" title={words.t('desk:calls.title')} count={words.number(calls.length)}>
      {calls.length === 0 ? <EmptyState>{words.t('desk:calls.empty')}</EmptyState> : null}
      <ul className="desk-list">
        {calls.map((call) => (
          <li key={call.id} data-state={call.state === 'taken' ? 'called' : undefined}>
            <span>
              <PersonText person={call.person} words={words} />
              <span className="day-note">
                {words.t(`appointments:dayPart-${call.dayPart}`)} · {spokenText(words, call.language, call.interpreter)} ·{' '}
                {words.t('desk:calls.since', { date: words.date(new Date(call.createdAt).toISOString().slice(0, 10)) })}
                {call.takenBy === null || call.takenBy === me ? null : <> · {words.t('desk:calls.takenBy', { name: `\u2068${names[call.takenBy] ?? ''}\u2069` })}</>}
              </span>
            </span>
            <span className="day-tools">
              {call.hasScreening ? <AttachedForm words={words} of="callBack" id={call.id} /> : null}
              <DayForm
                hidden={hidden} id={call.id}
                buttons={
                  call.state === 'waiting'
                    ? [{ kind: 'callTake', text: words.t('desk:calls.take'), main: true }]
                    : [
                        { kind: 'callReached', text: words.t('desk:calls.reached'), main: true }, { kind: 'callNotReached', text: words.t('desk:calls.notReached') },
                        { kind: 'callBack', text: words.t('desk:calls.back') },
                      ]
                }
              />
            </span>
          </li>
        ))}
      </ul>
    </DaySection>
  )
}
