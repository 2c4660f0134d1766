import type { ReactNode } from 'react'
import { Icon } from './icon'

export interface SourceLineProps {
  /** Law and section, or the year of the figures. */
  children: ReactNode
  /** The figures are of a past year: a clock stands before the words. */
  stale?: boolean
}

/** Where a sentence or a sum comes from, right under what it supports. */
export function SourceLine({ children, stale = false }: SourceLineProps) {
  return (
    <p className="source-line" data-stale={stale || undefined}>
      {stale ? <Icon name="clock" /> : null}
      {stale ? <span>{children}</span> : children}
    </p>
  )
}
