import type { ReactNode } from 'react'

export interface EmptyStateProps {
  /** Why it is empty. */
  children: ReactNode
  /** The one thing to do: a link or a button. */
  action?: ReactNode
}

/** Where a list would stand if it had anything in it. */
export function EmptyState({ children, action }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <p>{children}</p>
      {action}
    </div>
  )
}
