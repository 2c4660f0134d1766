import type { ReactNode } from 'react'
import { Choice, type ChoiceOption } from './choice'
import { FieldGroup, type FieldTexts } from './field'

export interface RadioCardsProps extends FieldTexts {
  name: string
  options: readonly ChoiceOption[]
  /** "I don't know" and "rather not": always last, dashed, the same size. */
  asides?: readonly ChoiceOption[]
  /** A few words between the answers and the asides. */
  orText?: ReactNode
  /** The earlier answer; without one nothing is chosen. */
  defaultValue?: string
  /** Yes and no side by side where there is room. */
  short?: boolean
}

/** One answer out of several. Nothing is sent by choosing. The first radio button has the field's id. */
export function RadioCards(props: RadioCardsProps) {
  const { id, name, options, asides = [], orText, defaultValue, short = false, ...texts } = props
  const choice = (option: ChoiceOption, index: number, aside: boolean) => (
    <Choice
      key={option.value}
      {...option}
      type="radio"
      id={index === 0 ? id : `${id}-${index + 1}`}
      name={name}
      checked={option.value === defaultValue}
      aside={aside}
    />
  )
  return (
    <FieldGroup id={id} role="radiogroup" {...texts}>
      <div className="choices" data-short={short || undefined}>
        {options.map((option, index) => choice(option, index, false))}
        {asides.length > 0 && orText ? <p className="hint choices-or">{orText}</p> : null}
        {asides.map((option, index) => choice(option, options.length + index, true))}
      </div>
    </FieldGroup>
  )
}
