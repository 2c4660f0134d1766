import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'

export interface IconListProps {
  items: readonly { key: string; icon: IconName; text: ReactNode; source?: ReactNode }[]
}

/** Rows of an icon and a sentence with hairlines between: conditions of a guide, what to bring, why one may trust. */
export function IconList({ items }: IconListProps) {
  return (
    <ul className="reasons">
      {items.map(({ key, icon, text, source }) => (
        <li key={key}>
          <Icon name={icon} />
          <div className="reason-words">
            <p>{text}</p>
            {source ? <p className="source-line">{source}</p> : null}
          </div>
        </li>
      ))}
    </ul>
  )
}
