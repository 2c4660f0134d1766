import type { ReactNode } from 'react'
import { HebrewTerm } from './hebrew-term'
import { Icon, type IconName } from './icon'

/** One answer that can be chosen. */
export interface ChoiceOption {
  value: string
  label: ReactNode
  hint?: ReactNode
  /** The Hebrew word under a translated one; left out on Hebrew pages. */
  hebrew?: string
  /** A picture of what the answer says, for who reads little. */
  icon?: IconName
}

interface ChoiceProps extends ChoiceOption {
  type: 'radio' | 'checkbox'
  id: string
  name: string
  checked: boolean
  /** "I don't know", "rather not": dashed. */
  aside?: boolean
}

/** A native radio button or checkbox whose whole card is its label. */
export function Choice({ type, id, name, value, label, hint, hebrew, icon, checked, aside = false }: ChoiceProps) {
  return (
    <div className="choice" data-aside={aside || undefined} data-pictured={icon ? true : undefined}>
      <input type={type} id={id} name={name} value={value} defaultChecked={checked} />
      <label htmlFor={id}>
        {icon ? <Icon name={icon} /> : null}
        {label}
        {hebrew ? (
          <>
            {' '}
            <HebrewTerm>{hebrew}</HebrewTerm>
          </>
        ) : null}
        {hint ? (
          <>
            {' '}
            <span className="choice-hint">{hint}</span>
          </>
        ) : null}
      </label>
    </div>
  )
}
