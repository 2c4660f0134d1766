/** From the frame to the portal: the answers go along, once, because the reader asks for it; saving and appointments stand there. */
import type { Words } from '~/i18n/words'
import type { Answers } from '~/interview/answers'
import { Button } from '~/ui/button'

export function ContinueInPortal({ answers, words }: { answers: Answers; words: Words }) {
  return (
    <form method="post" action={`/${words.language}/continue`} target="_blank" className="stack-tight no-print">
      <input type="hidden" name="answers" value={JSON.stringify(answers)} />
      <p>
        <Button iconEnd="forward">{words.t('embed:continue')}</Button>
      </p>
      <p className="hint">{words.t('embed:continueText')}</p>
    </form>
  )
}
