import type { ReactNode } from 'react'
import { Field, type FieldTexts } from './field'

export interface MoneyFieldProps extends FieldTexts {
  name: string
  /** What was typed before, as it was typed; never a 0 that nobody wrote. */
  defaultValue?: string
  /** "₪", "שקל", … */
  unit: ReactNode
  /** The sign stands before the number, as in English. */
  unitFirst?: boolean
  /** "per month"; whether it is gross or net stands in the label. */
  period?: ReactNode
  after?: ReactNode
}

/** A sum of money. The digits run left to right in every language; unit and period are read out with the field. */
export function MoneyField(props: MoneyFieldProps) {
  const { id, label, hint, error, heading, after, name, defaultValue, unit, unitFirst = false, period } = props
  const unitId = `${id}-unit`
  const periodId = `${id}-period`
  const sign = (
    <span className="measure-unit" id={unitId}>
      {unit}
    </span>
  )
  return (
    <Field {...{ id, label, hint, error, heading, after }} describedBy={period ? [unitId, periodId] : [unitId]}>
      {(control) => (
        <div className="measure">
          {unitFirst ? sign : null}
          <input
            {...control}
            className="control"
            type="text"
            inputMode="decimal"
            dir="ltr"
            autoComplete="off"
            name={name}
            defaultValue={defaultValue}
          />
          {unitFirst ? null : sign}
          {period ? <span id={periodId}>{period}</span> : null}
        </div>
      )}
    </Field>
  )
}
