import type { ReactNode } from 'react'
import { Field, type FieldTexts } from './field'

export interface NumberFieldProps extends FieldTexts {
  name: string
  /** What was typed before, as it was typed. */
  defaultValue?: string
  /** "square metres", "per cent", "months". */
  unit?: ReactNode
  /** Fractions may be typed. */
  decimal?: boolean
  after?: ReactNode
}

/** A count or a measure. A text input with a numeric keyboard: number inputs drop what they do not understand. */
export function NumberField(props: NumberFieldProps) {
  const { id, label, hint, error, heading, after, name, defaultValue, unit, decimal = false } = props
  const unitId = `${id}-unit`
  return (
    <Field {...{ id, label, hint, error, heading, after }} describedBy={unit ? [unitId] : []}>
      {(control) => (
        <div className="measure">
          <input
            {...control}
            className="control"
            data-size="short"
            type="text"
            inputMode={decimal ? 'decimal' : 'numeric'}
            dir="ltr"
            autoComplete="off"
            name={name}
            defaultValue={defaultValue}
          />
          {unit ? <span id={unitId}>{unit}</span> : null}
        </div>
      )}
    </Field>
  )
}
