/** Why something could not be done, when nothing in the form is wrong. */
import type { Words } from '~/i18n/words'
import { clockInIsrael } from '~/interview/saved/refusal-view'
import { Notice } from '~/ui/notice'

/** @param retryAt ISO instant, only when it is too soon */
export interface Refused {
  readonly problem: 'slow' | 'unavailable' | 'gone' | 'taken' | 'closed'
  readonly retryAt?: string
}

export function RefusedNotice({ refused: { problem, retryAt }, words }: { refused: Refused; words: Words }) {
  return (
    <div role="alert">
      <Notice kind="time" lead={words.t(`appointments:refused-${problem}`, { time: retryAt ? clockInIsrael(retryAt) : '' })}>
        {words.t(`appointments:refused-${problem}-text`)}
      </Notice>
    </div>
  )
}
