import type { MouseEvent } from 'react'
import { Icon } from './icon'

export interface QuickExitProps {
  /** A harmless page, such as the weather. */
  href: string
  label: string
  /** Called before leaving: forget what must not stay on this device. */
  onLeave?: () => void
}

/**
 * Leaves at once. With script it replaces this entry of the history, so that "back" does not return here, and blanks
 * the page while the other one loads; without script it is a plain link.
 */
export function QuickExit({ href, label, onLeave }: QuickExitProps) {
  function leave(event: MouseEvent<HTMLAnchorElement>) {
    event.preventDefault()
    document.documentElement.setAttribute('data-leaving', '')
    document.title = ''
    onLeave?.()
    window.location.replace(href)
  }
  return (
    <a className="tool quick-exit" href={href} rel="noreferrer" onClick={leave}>
      <Icon name="exit" />
      <span>{label}</span>
    </a>
  )
}
