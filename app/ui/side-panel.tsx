import { useId, type ReactNode } from 'react'

export interface SidePanelProps {
  title: ReactNode
  children: ReactNode
  id?: string
}

/** A raised sheet beside the main column; on a phone it follows it. */
export function SidePanel({ title, children, id }: SidePanelProps) {
  const titleId = useId()
  return (
    <section className="side-panel" id={id} aria-labelledby={titleId}>
      <h2 id={titleId}>{title}</h2>
      {children}
    </section>
  )
}
