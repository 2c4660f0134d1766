import { Fragment } from 'react'
import type { Words } from '~/i18n/words'
import { Notice } from '~/ui/notice'
import { PhoneLink } from '~/ui/phone-link'
import { DANGER_LINES, type Danger } from './danger'

/** The number to call now, before anything else on the page. The words put each number where their language wants it. */
export function DangerNotice({ danger, words }: { danger: Danger; words: Words }) {
  const numbers = Object.fromEntries(DANGER_LINES[danger].map(({ id, number }) => [id, `[${number}]`]))
  return (
    <Notice kind="help" lead={words.t(`places:danger-${danger}`)}>
      {words
        .t(`places:danger-${danger}-text`, numbers)
        .split(/(\[[*\d-]+\])/)
        .map((part, index) => {
          const number = /^\[([*\d-]+)\]$/.exec(part)?.[1]
          return <Fragment key={index}>{number ? <PhoneLink number={number} /> : part}</Fragment>
        })}
    </Notice>
  )
}
