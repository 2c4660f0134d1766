import type { ReactNode } from 'react'

export interface DisclosureProps {
  summary: ReactNode
  children: ReactNode
  open?: boolean
  /** For the screen alone: what is folded in it would fill pages, and is left out on paper unless it was unfolded. */
  screenOnly?: boolean
}

/** Details that can be folded. `public/page.js` unfolds them for printing, so that reasons are not missing on paper. */
export function Disclosure({ summary, children, open = false, screenOnly = false }: DisclosureProps) {
  return (
    <details open={open} data-screen-only={screenOnly || undefined}>
      <summary>{summary}</summary>
      {children}
    </details>
  )
}
