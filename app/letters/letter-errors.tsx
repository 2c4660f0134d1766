import { useWords } from '~/i18n/words'
import { ErrorSummary } from '~/ui/error-summary'
import { fieldId } from './field-id'
import type { ValueError } from './values'
import type { LetterView } from './view.server'

/** What is to be mended in the blanks, each with a link to its field. */
export function LetterErrors({ view, errors }: { view: LetterView; errors: readonly ValueError[] }) {
  const words = useWords()
  const label = (blank: string) => view.fields.find(({ id }) => id === blank)?.label ?? ''
  return (
    <ErrorSummary
      title={words.t('letters:errorsTitle')}
      errors={errors.map(({ blank, code }) => ({ fieldId: fieldId(blank), text: words.t(`letters:errors.${code}`, { label: label(blank) }) }))}
    />
  )
}
