/** Everything that a center will be sent, shown before it is. */
import type { Words } from '~/i18n/words'
import { formatCode } from '~/interview/saved/code'
import { Button } from '~/ui/button'
import { DefinitionPairs } from '~/ui/definition-pairs'
import { CARRIED_FORM } from '~/ui/language-switch'
import type { CenterView } from './center-view.server'
import { type Asked, type AskedCallBack, type AskedMeeting, type Draft, sentFields } from './draft'
import { KEPT_DAYS } from './kept-days'
import { SHOWN } from './shown'
import type { TimeText } from './times'

interface WhatIsSentProps {
  readonly center: Pick<CenterView, 'name'>
  readonly asked: AskedMeeting | AskedCallBack
  /** Of an appointment. */
  readonly time?: TimeText
  readonly words: Words
}

const isMeeting = (asked: Asked): asked is AskedMeeting => 'kind' in asked

export function WhatIsSent({ center, asked, time, words }: WhatIsSentProps) {
  const t = (key: string, values?: Record<string, string | number>) => words.t(`appointments:${key}`, values)
  const { person, language, interpreter, screening } = asked
  const spoken = words.t(`common:language.${language}`)
  const pair = (key: string, value: React.ReactNode) => ({ key, term: t(`sent-${key}`), value })
  return (
    <>
      <DefinitionPairs
        pairs={[
          pair('to', <bdi lang={center.name.language}>{center.name.text}</bdi>),
          ...(time ? [pair('when', <TimeView time={time} />)] : []),
          isMeeting(asked) ? pair('how', t(`kind-${asked.kind}`)) : pair('callWhen', t(`dayPart-${asked.dayPart}`)),
          pair('language', interpreter ? t('languageWithInterpreter', { language: spoken }) : spoken),
          pair('name', <bdi dir="auto">{person.name}</bdi>),
          ...(person.phone ? [pair('phone', <bdi dir="ltr" className="num">{person.phone}</bdi>)] : []),
          ...(person.email ? [pair('email', <bdi dir="ltr">{person.email}</bdi>)] : []),
          pair('answers', screening ? <>{t('answersAttached')} <bdi dir="ltr" className="num">{formatCode(screening)}</bdi></> : t('answersNot')),
        ]}
      />
      {screening ? <p>{t('consent', { days: KEPT_DAYS })}</p> : null}
      <p>{t('nothingElse', { days: KEPT_DAYS })}</p>
    </>
  )
}

export function TimeView({ time }: { time: TimeText }) {
  return (
    <>
      {time.day}{' '}
      <bdi dir="ltr" className="num">
        {time.span}
      </bdi>
    </>
  )
}

/** What was typed, carried on to the next step. */
export function CarriedFields({ draft }: { draft: Draft }) {
  return (
    <>
      {sentFields(draft).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
    </>
  )
}

/** Sends, or goes back to the fields with everything in them. @param mark by which the form is known when it is sent twice */
export function SendForm({ draft, mark, send, words }: { draft: Draft; mark: string; send: string; words: Words }) {
  return (
    <form id={CARRIED_FORM} method="post" className="row">
      <CarriedFields draft={draft} />
      <input type="hidden" name={SHOWN} value="review" />
      <input type="hidden" name="mark" value={mark} />
      <Button name="step" value="send" icon="send">
        {send}
      </Button>
      <Button name="step" value="edit" kind="quiet">
        {words.t('appointments:change')}
      </Button>
    </form>
  )
}
