import type { MouseEvent } from 'react'
import { useIsFramed } from './framed'
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
  const isFramed = useIsFramed()
  function leave(event: MouseEvent<HTMLAnchorElement>) {
    event.preventDefault()
    document.documentElement.setAttribute('data-leaving', '')
    document.title = ''
    onLeave?.()
    // From a frame the whole page goes, not the frame alone.
    ;(isFramed ? (window.top ?? window) : window).location.replace(href)
  }
  return (
    <a className="tool quick-exit" href={href} rel="noreferrer" target={isFramed ? '_top' : undefined} onClick={leave}>
      <Icon name="exit" />
      <span>{label}</span>
    </a>
  )
}
