/** The two fields of the pages that save, open and delete. */
import type { Words } from '~/i18n/words'
import { TextField } from '~/ui/text-field'
import type { FieldErrors } from './refusal-view'

const MOST_TYPED = 100

export function CodeField({ words, error, defaultValue }: { words: Words; error: FieldErrors['code']; defaultValue?: string | undefined }) {
  return (
    <TextField
      id="code" name="code" label={words.t('save:code')} hint={words.t('save:codeHint')} error={error} defaultValue={defaultValue}
      dir="ltr" autoComplete="off" spellCheck={false} maxLength={MOST_TYPED}
    />
  )
}

/** @param kind a new PIN to choose, or one chosen before: `given` where it is known that there is one, `ifAny` where it is not */
export function PinField({ words, kind, error }: { words: Words; kind: 'new' | 'given' | 'ifAny'; error: FieldErrors['pin'] }) {
  return (
    <TextField
      id="pin" name="pin" label={words.t(`save:pin-${kind}`)} hint={kind === 'new' ? words.t('save:pinHint') : undefined} error={error}
      dir="ltr" autoComplete="off" inputMode="numeric" spellCheck={false} maxLength={MOST_TYPED}
    />
  )
}
