import type { ReactNode } from 'react'
import { HebrewTerm } from './hebrew-term'

/** The heading of a page, with the Hebrew name under it where the page is about a thing with an official name. */
export function PageTitle({ children, hebrew }: { children: ReactNode; hebrew?: string }) {
  return (
    <div className="page-title">
      <h1>{children}</h1>
      {hebrew ? <HebrewTerm>{hebrew}</HebrewTerm> : null}
    </div>
  )
}
