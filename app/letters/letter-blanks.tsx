import { useWords } from '~/i18n/words'
import { CheckboxCards } from '~/ui/checkbox-cards'
import { fieldId } from './field-id'
import { ATTACH } from './letter'
import { LetterField } from './letter-field'
import { inputName, type Typed, type ValueError } from './values'
import type { LetterView } from './view.server'

/** All blanks of a letter, and the papers that go with it. */
export function LetterBlanks({ view, typed, errors }: { view: LetterView; typed: Typed; errors: readonly ValueError[] }) {
  const words = useWords()
  const papers = typed[inputName(ATTACH)]
  return (
    <div className="stack">
      {view.fields.map((field) => {
        const error = errors.find(({ blank }) => blank === field.id)
        return (
          <LetterField
            key={field.id} field={field} typed={typed}
            error={error ? words.t(`letters:errors.${error.code}`, { label: field.label }) : undefined}
          />
        )
      })}
      <CheckboxCards
        id={fieldId(ATTACH)} name={inputName(ATTACH)} label={words.t('letters:attachTitle')} hint={words.t('letters:attachHint')}
        defaultValues={typeof papers === 'string' ? [papers] : papers}
        options={view.papers.map(({ value, label, hebrew }) => (hebrew === null ? { value, label } : { value, label, hebrew }))}
      />
    </div>
  )
}
