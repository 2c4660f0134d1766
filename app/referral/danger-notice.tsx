import { Fragment } from 'react'
import type { Words } from '~/i18n/words'
import { Notice } from '~/ui/notice'
import { PhoneLink } from '~/ui/phone-link'
import { DANGER_LINES, type Danger } from './danger'

interface DangerProps {
  readonly danger: Danger
  readonly words: Words
}

/** The number to call now, before anything else on the page. */
export function DangerNotice({ danger, words }: DangerProps) {
  return (
    <Notice kind="help" lead={words.t(`places:danger-${danger}`)}>
      <DangerNumbers danger={danger} words={words} />
    </Notice>
  )
}

/** The same within a list. */
export function DangerWords({ danger, words }: DangerProps) {
  return (
    <>
      <strong>{words.t(`places:danger-${danger}`)}</strong> <DangerNumbers danger={danger} words={words} />
    </>
  )
}

/** The words put each number where their language wants it. */
function DangerNumbers({ danger, words }: DangerProps) {
  const numbers = Object.fromEntries(DANGER_LINES[danger].map(({ id, number }) => [id, `[${number}]`]))
  return words
    .t(`places:danger-${danger}-text`, numbers)
    .split(/(\[[*\d-]+\])/)
    .map((part, index) => {
      const number = /^\[([*\d-]+)\]$/.exec(part)?.[1]
      return <Fragment key={index}>{number ? <PhoneLink number={number} /> : part}</Fragment>
    })
}
