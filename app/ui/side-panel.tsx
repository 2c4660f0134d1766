import { useId, type ReactNode } from 'react'

export interface SidePanelProps {
  title: ReactNode
  children: ReactNode
  /** Of the heading, so that the aside around the panel may take its name from it. */
  id?: string
}

/** A raised sheet beside the main column; on a phone it follows it. */
export function SidePanel({ title, children, id }: SidePanelProps) {
  const ownId = useId()
  const titleId = id ?? ownId
  return (
    <section className="side-panel" aria-labelledby={titleId}>
      <h2 id={titleId}>{title}</h2>
      {children}
    </section>
  )
}
