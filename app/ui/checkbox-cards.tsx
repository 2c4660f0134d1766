import type { ReactNode } from 'react'
import { Choice, type ChoiceOption } from './choice'
import { FieldGroup, type FieldTexts } from './field'

export interface CheckboxCardsProps extends FieldTexts {
  name: string
  options: readonly ChoiceOption[]
  /** "None of these", "I don't know": last and dashed. Their `name` may differ, see `asideName`. */
  asides?: readonly ChoiceOption[]
  /** The name under which asides are sent, when they must not mix with the answers. */
  asideName?: string
  orText?: ReactNode
  defaultValues?: readonly string[]
}

/** Any number of answers, each sent under `name`. The first checkbox has the field's id. */
export function CheckboxCards(props: CheckboxCardsProps) {
  const { id, name, options, asides = [], asideName = name, orText, defaultValues = [], ...texts } = props
  return (
    <FieldGroup id={id} {...texts}>
      <div className="choices">
        {options.map((option, index) => (
          <Choice
            key={option.value}
            {...option}
            type="checkbox"
            id={index === 0 ? id : `${id}-${index + 1}`}
            name={name}
            checked={defaultValues.includes(option.value)}
          />
        ))}
        {asides.length > 0 && orText ? <p className="hint choices-or">{orText}</p> : null}
        {asides.map((option, index) => (
          <Choice
            key={option.value}
            {...option}
            type="checkbox"
            id={`${id}-aside-${index + 1}`}
            name={asideName}
            checked={defaultValues.includes(option.value)}
            aside
          />
        ))}
      </div>
    </FieldGroup>
  )
}

/** One checkbox by itself, such as "I only know roughly" under a field. */
export function CheckboxCard(props: ChoiceOption & { id: string; name: string; defaultChecked?: boolean }) {
  const { defaultChecked = false, ...choice } = props
  return <Choice {...choice} type="checkbox" checked={defaultChecked} aside />
}
