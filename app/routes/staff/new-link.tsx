import type { Words } from '~/i18n/words'
import { StatusMessage } from '~/ui/status-message'

/** An invitation's link, shown this once, to be handed to the person. */
export function NewLink({ link, days, words }: { link: string; days: number; words: Words }) {
  return (
    <StatusMessage>
      <div className="stack-tight">
        <p>
          <strong>{words.t('staff:people.linkTitle')}</strong> {words.t('staff:people.linkText', { days })}
        </p>
        <code className="desk-secret" dir="ltr" id="invitation-link">
          {link}
        </code>
      </div>
    </StatusMessage>
  )
}
