import type { InputHTMLAttributes } from 'react'
import { Field, type FieldTexts } from '~/ui/field'

interface SecretFieldProps extends FieldTexts {
  name: string
  autoComplete: 'current-password' | 'new-password'
}

/** A password. It is never filled in again by the page, and pasting is welcome: password keepers do it. */
export function SecretField({ id, label, hint, error, ...input }: SecretFieldProps & Pick<InputHTMLAttributes<HTMLInputElement>, 'maxLength'>) {
  return (
    <Field {...{ id, label, hint, error }}>
      {(control) => <input {...control} {...input} type="password" dir="ltr" spellCheck={false} className="control" />}
    </Field>
  )
}
