import type { InputHTMLAttributes, ReactNode } from 'react'
import { Field, type FieldTexts } from './field'

export interface TextFieldProps extends FieldTexts {
  name: string
  defaultValue?: string
  autoComplete?: string
  inputMode?: InputHTMLAttributes<HTMLInputElement>['inputMode']
  type?: 'text' | 'tel' | 'email' | 'search'
  /** `ltr` for phones, e-mail and codes; `auto` for names and free words, which may be in any script. */
  dir?: 'ltr' | 'auto'
  /** Id of a `<datalist>` with suggestions. */
  list?: string
  maxLength?: number
  spellCheck?: boolean
  after?: ReactNode
}

/** One line of text. It keeps what was typed, also when it was refused. */
export function TextField(props: TextFieldProps) {
  const { id, label, hint, error, heading, after, type = 'text', dir = 'auto', ...input } = props
  return (
    <Field {...{ id, label, hint, error, heading, after }}>
      {(control) => <input {...control} {...input} type={type} dir={dir} className="control" />}
    </Field>
  )
}
