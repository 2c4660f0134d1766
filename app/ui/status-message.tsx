import type { ReactNode } from 'react'
import { Icon } from './icon'

/**
 * What was just done ("saved", "sent"). Stays on the page: nothing vanishes by itself. Render it empty beforehand where
 * it may be filled by script, since a live region is only heard when it was there before its words.
 */
export function StatusMessage({ children }: { children?: ReactNode }) {
  return (
    <div className="status-message" role="status">
      {children ? (
        <>
          <Icon name="tick" heavy />
          <div>{children}</div>
        </>
      ) : null}
    </div>
  )
}
