import type { ReactNode } from 'react'
import { Arch } from './arch'
import { Icon, type IconName } from './icon'

export interface Way {
  key: string
  href: string
  icon: IconName
  title: ReactNode
  note?: ReactNode
}

/** Rows of links, each led by a framed icon: what happened, subjects, places. Two columns where there is room. */
export function WaysList({ ways, columns = false }: { ways: readonly Way[]; columns?: boolean }) {
  return (
    <ul className="ways" data-columns={columns || undefined}>
      {ways.map(({ key, href, icon, title, note }) => (
        <li key={key}>
          <a href={href}>
            <Arch icon={icon} />
            <span className="way-words">
              <span className="way-title">{title}</span>{' '}
              {note ? <span className="way-note">{note}</span> : null}
            </span>
            <Icon name="forward" />
          </a>
        </li>
      ))}
    </ul>
  )
}
