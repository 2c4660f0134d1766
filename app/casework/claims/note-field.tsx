import { Field, type FieldTexts } from '~/ui/field'

interface NoteFieldProps extends FieldTexts {
  readonly name: string
  readonly defaultValue?: string | undefined
  readonly rows?: number
  readonly maxLength?: number
  /** Language of what is written; `auto` follows the first letters. */
  readonly lang?: string
}

/** Several lines of a counsellor's own words, in whatever language. */
export function NoteField({ name, defaultValue, rows = 3, maxLength, lang, ...texts }: NoteFieldProps) {
  return (
    <Field {...texts}>
      {(control) => <textarea {...control} className="control" name={name} rows={rows} maxLength={maxLength} lang={lang} dir="auto" defaultValue={defaultValue} />}
    </Field>
  )
}
