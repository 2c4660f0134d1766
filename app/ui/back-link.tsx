import type { ReactNode } from 'react'
import { Icon } from './icon'

/** The way back, at the head of a page. */
export function BackLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a className="back-link" href={href}>
      <Icon name="back" />
      <span>{children}</span>
    </a>
  )
}
