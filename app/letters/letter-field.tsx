import type { ReactNode } from 'react'
import { dayParts } from '~/i18n/day-parts'
import { useWords } from '~/i18n/words'
import { CheckboxCards } from '~/ui/checkbox-cards'
import type { ChoiceOption } from '~/ui/choice'
import { DateFields } from '~/ui/date-fields'
import { Field } from '~/ui/field'
import { MoneyField } from '~/ui/money-field'
import { RadioCards } from '~/ui/radio-cards'
import { TextField } from '~/ui/text-field'
import { fieldId } from './field-id'
import type { FieldView } from './view.server'
import { inputName, type Typed } from './values'

const MOST_TEXT = 300
const MOST_LONG = 4000

/** A blank of a letter as something to fill in. */
export function LetterField({ field, typed, error }: { field: FieldView; typed: Typed; error: string | undefined }): ReactNode {
  const words = useWords()
  const { id, kind, options } = field
  const name = inputName(id)
  const single = (input: string) => {
    const value = typed[input]
    return typeof value === 'string' ? value : value?.[0]
  }
  const texts = { id: fieldId(id), label: field.label, hint: field.hint ?? undefined, error }
  const cards: ChoiceOption[] = options.map(({ value, label, hebrew }) => (hebrew === null ? { value, label } : { value, label, hebrew }))
  switch (kind) {
    case 'date':
      return (
        <DateFields
          {...texts} name={name}
          partLabels={dayParts(words)}
          defaultValue={{ day: single(`${name}-day`), month: single(`${name}-month`), year: single(`${name}-year`) }}
        />
      )
    case 'money':
      return <MoneyField {...texts} name={name} defaultValue={single(name)} unit={words.t('check:shekelSign')} unitFirst={words.language === 'en'} />
    case 'choice':
      return <RadioCards {...texts} name={name} options={cards} defaultValue={single(name)} />
    case 'choices': {
      const value = typed[name]
      return <CheckboxCards {...texts} name={name} options={cards} defaultValues={typeof value === 'string' ? [value] : value} />
    }
    case 'long':
      return (
        <Field {...texts}>
          {(control) => <textarea {...control} className="control" name={name} dir="auto" rows={4} maxLength={MOST_LONG} defaultValue={single(name)} />}
        </Field>
      )
    default:
      return (
        <TextField
          {...texts} name={name} maxLength={MOST_TEXT} defaultValue={single(name)} dir={field.ltr ? 'ltr' : 'auto'}
          inputMode={kind === 'number' ? 'numeric' : undefined} autoComplete={field.autoComplete ?? 'off'}
        />
      )
  }
}
