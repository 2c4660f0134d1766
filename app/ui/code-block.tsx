import { useId } from 'react'

export interface CodeBlockProps {
  /** What the code is: read aloud before it, and seen above it. */
  label: string
  children: string
}

/** Code to be read and copied: always from left to right, with its own lines; the keyboard scrolls what is too wide. */
export function CodeBlock({ label, children }: CodeBlockProps) {
  const id = useId()
  return (
    <div className="code-block">
      <p className="small" id={id}>
        {label}
      </p>
      {/* What scrolls must take the focus, or the keyboard cannot scroll it (WCAG 2.1.1). A page has many: none is a landmark. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre dir="ltr" lang="en" role="group" aria-labelledby={id} tabIndex={0}>
        <code>{children}</code>
      </pre>
    </div>
  )
}
