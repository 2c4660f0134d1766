/** Why something was not saved, opened or deleted, and what to do. */
import type { Words } from '~/i18n/words'
import { ErrorSummary } from '~/ui/error-summary'
import { Notice } from '~/ui/notice'
import type { Refusal, RefusalCode } from './replies'

/** What is mended in the field of the code, and what in that of the PIN. */
const OF_CODE: readonly RefusalCode[] = ['empty', 'length', 'typo', 'unknown']
const OF_PIN: readonly RefusalCode[] = ['pin', 'pinShape']

export interface FieldErrors {
  readonly code: string | undefined
  readonly pin: string | undefined
}

export function fieldErrors(words: Words, refusal: Refusal | null): FieldErrors {
  const text = (codes: readonly RefusalCode[]) => (refusal && codes.includes(refusal.problem) ? words.t(`save:error-${refusal.problem}`) : undefined)
  return { code: text(OF_CODE), pin: text(OF_PIN) }
}

/** The clock in Israel at an instant, rounded up to the minute: 14:05. */
export function clockInIsrael(instant: string): string {
  const minute = Math.ceil(Date.parse(instant) / 60_000) * 60_000
  return new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Jerusalem', hour: '2-digit', minute: '2-digit' }).format(minute)
}

export function RefusalView({ refusal, words }: { refusal: Refusal; words: Words }) {
  const { code, pin } = fieldErrors(words, refusal)
  if (code ?? pin) {
    return <ErrorSummary title={words.t('save:errorTitle')} errors={[{ fieldId: code ? 'code' : 'pin', text: code ?? pin }]} />
  }
  const time = refusal.retryAt ? clockInIsrael(refusal.retryAt) : ''
  return (
    <div role="alert">
      <Notice kind="time" lead={words.t(`save:error-${refusal.problem}`, { time })}>
        {words.t(`save:error-${refusal.problem}-text`)}
      </Notice>
    </div>
  )
}
