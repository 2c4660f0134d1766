/** Free times, day by day. */
import type { ReactNode } from 'react'
import type { Words } from '~/i18n/words'
import type { DayView, SlotView } from './slot-days'

interface SlotListProps {
  readonly days: readonly DayView[]
  readonly words: Words
  readonly headingLevel?: 2 | 3
  /** The link or button of a time, around its words. */
  readonly choose: (slot: SlotView, content: ReactNode) => ReactNode
}

/** What all times have in common is said once, above them. */
export function SlotList({ days, words, headingLevel = 3, choose }: SlotListProps) {
  const Heading = headingLevel === 2 ? 'h2' : 'h3'
  const [first, ...others] = days.flatMap(({ slots }) => slots)
  const isAlike = first !== undefined && others.every((slot) => offerText(slot, words) === offerText(first, words))
  return (
    <>
      {isAlike ? <p>{offerText(first, words)}</p> : null}
      <ol className="stack slot-days">
        {days.map(({ date, day, slots }) => (
          <li key={date} className="stack-tight">
            <Heading>{day}</Heading>
            <ul className="slot-times" data-alike={isAlike || undefined}>
              {slots.map((slot) => (
                <li key={slot.id}>
                  {choose(
                    slot,
                    <>
                      <span className="visually-hidden">{day}, </span>
                      <bdi dir="ltr" className="slot-start num">
                        {slot.start}
                      </bdi>
                      {isAlike ? null : <span className="slot-text">{offerText(slot, words)}</span>}
                    </>,
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </>
  )
}

/** How long, how, and in which languages. */
function offerText({ minutes, kinds, languages, interpreter }: SlotView, words: Words): string {
  const spoken = words.list(languages.map((code) => words.t(`common:language.${code}`)))
  return [
    words.t('appointments:minutes', { count: minutes }),
    ...kinds.map((kind) => words.t(`appointments:kind-${kind}`)),
    words.t(interpreter ? 'appointments:spokenOrInterpreter' : 'appointments:spoken', { languages: spoken }),
  ].join(' · ')
}
