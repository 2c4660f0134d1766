/** What the parts of the day page share. */
import type { ReactNode } from 'react'
import type { Words } from '~/i18n/words'
import { Button } from '~/ui/button'
import { PhoneLink } from '~/ui/phone-link'

export interface DayProps {
  readonly words: Words
  readonly center: string
  /** The hidden field that names the center. */
  readonly hidden: ReactNode
  /** Names of staff by id. */
  readonly names: Readonly<Record<string, string>>
  /** Id of who is signed in. */
  readonly me: string
}

interface DayFormProps {
  readonly hidden: ReactNode
  readonly id: string
  /** `do` of the form, and its words, for each button. */
  readonly buttons: readonly { readonly kind: string; readonly text: string; readonly main?: boolean }[]
  readonly children?: ReactNode
}

/** The buttons that change one record. */
export function DayForm({ hidden, id, buttons, children }: DayFormProps) {
  return (
    <form method="post" className="day-form">
      {hidden}
      <input type="hidden" name="id" value={id} />
      {children}
      {buttons.map(({ kind, text, main }) => (
        <Button key={kind} kind={main ? 'second' : 'quiet'} name="do" value={kind}>
          {text}
        </Button>
      ))}
    </form>
  )
}

export function DaySection({ id, title, count, children }: { id: string; title: string; count?: string; children: ReactNode }) {
  return (
    <section className="day-section" aria-labelledby={id}>
      <h2 id={id}>
        {title} {count === undefined ? null : <span className="day-count num">{count}</span>}
      </h2>
      {children}
    </section>
  )
}

interface PersonTextProps {
  readonly person: { readonly name: string; readonly phone: string | null; readonly email: string | null } | null
  readonly words: Words
}

/** Who comes, or is to be called, and how they are reached. */
export function PersonText({ person, words }: PersonTextProps) {
  if (person === null) return <span className="hint">{words.t('desk:day.forgotten')}</span>
  return (
    <>
      <strong>
        <bdi>{person.name}</bdi>
      </strong>
      {person.phone === null ? null : (
        <>
          {' '}
          <PhoneLink number={person.phone} />
        </>
      )}
      {person.email === null ? null : (
        <>
          {' '}
          <bdi dir="ltr" className="day-email">
            {person.email}
          </bdi>
        </>
      )}
    </>
  )
}

export function spokenText(words: Words, language: string, interpreter: boolean): string {
  const spoken = words.t(`common:language.${language}`)
  return interpreter ? words.t('desk:day.withInterpreter', { language: spoken }) : spoken
}

/** Opens the screening that somebody attached, on the page of quick screening. */
export function AttachedForm({ words, of, id }: { words: Words; of: 'booking' | 'callBack'; id: string }) {
  return (
    <form method="post" action={`/${words.language}/staff/screening`} className="day-form">
      <input type="hidden" name="of" value={of} />
      <input type="hidden" name="id" value={id} />
      <Button kind="quiet" name="do" value="openAttached" icon="key">
        {words.t('desk:day.openScreening')}
      </Button>
    </form>
  )
}
