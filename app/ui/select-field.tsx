import type { ReactNode } from 'react'
import { Field, type FieldTexts } from './field'

export interface SelectFieldProps extends FieldTexts {
  name: string
  options: readonly { value: string; label: string }[]
  /** The first line, for "nothing chosen"; sends an empty value. */
  emptyLabel?: string
  defaultValue?: string
  after?: ReactNode
}

/** A native list, for many short choices. For up to about eight answers use `RadioCards`. */
export function SelectField(props: SelectFieldProps) {
  const { id, label, hint, error, heading, after, name, options, emptyLabel, defaultValue } = props
  return (
    <Field {...{ id, label, hint, error, heading, after }}>
      {(control) => (
        <select {...control} className="control" name={name} defaultValue={defaultValue}>
          {emptyLabel !== undefined ? <option value="">{emptyLabel}</option> : null}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
