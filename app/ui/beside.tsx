import type { ReactNode } from 'react'

export interface BesideProps {
  children: ReactNode
  /** The same words in the other language. */
  other: ReactNode
  lang: string
  dir: 'ltr' | 'rtl'
}

/**
 * A line with the same line in another language next to it, on a narrow screen under it. It may stand in a paragraph, a heading, an
 * item of a list or a cell, so that the two stay together whatever the page does.
 */
export function Beside({ children, other, lang, dir }: BesideProps) {
  return (
    <span className="beside">
      <span>{children}</span>{' '}
      <span lang={lang} dir={dir}>
        {other}
      </span>
    </span>
  )
}
