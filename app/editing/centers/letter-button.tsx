import type { Words } from '~/i18n/words'
import { Button } from '~/ui/button'

/** Sends a center the letter that asks whether its record is right. @param from where to come back to; the center's own page when left out */
export function LetterButton({ words, action, from }: { words: Words; action?: string; from?: 'review' }) {
  return (
    <form method="post" action={action}>
      {from ? <input type="hidden" name="from" value={from} /> : null}
      <Button kind="quiet" name="do" value="letter" icon="letter">
        {words.t('editing:letterSend')}
      </Button>
    </form>
  )
}
