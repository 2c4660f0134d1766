/** What people are to be told and no machine could tell them. */
import { timeText } from '~/appointments/times'
import { DayForm, type DayProps, DaySection, PersonText, spokenText } from './day-parts'

interface Message {
  readonly id: string
  readonly kind: string
  readonly language: string
  readonly startsAt: string | Date
  readonly minutes: number
  readonly person: { readonly name: string; readonly phone: string | null; readonly email: string | null }
}

export function DayMessages({ words, hidden, messages }: DayProps & { readonly messages: readonly Message[] }) {
  if (messages.length === 0) return null
  return (
    <DaySection id="messages" title={words.t('desk:messages.title')} count={words.number(messages.length)}>
      <p className="hint">{words.t('desk:messages.text')}</p>
      <ul className="desk-list">
        {messages.map(({ id, kind, language, startsAt, minutes, person }) => {
          const { day, start } = timeText(words, new Date(startsAt), minutes)
          return (
            <li key={id}>
              <span>
                <PersonText person={person} words={words} />
                <span className="day-note">
                  {words.t(`desk:messages.kind-${kind}`)} {day}, <bdi dir="ltr">{start}</bdi> · {spokenText(words, language, false)}
                </span>
              </span>
              <DayForm hidden={hidden} id={id} buttons={[{ kind: 'told', text: words.t('desk:messages.told'), main: true }]} />
            </li>
          )
        })}
      </ul>
    </DaySection>
  )
}
