import { useEffect, useRef, type ReactNode } from 'react'

export interface DisclosureProps {
  summary: ReactNode
  children: ReactNode
  open?: boolean
}

/** Details that can be folded. They open for printing, so that reasons are never missing on paper. */
export function Disclosure({ summary, children, open = false }: DisclosureProps) {
  const details = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    function unfold() {
      if (details.current) details.current.open = true
    }
    window.addEventListener('beforeprint', unfold)
    return () => window.removeEventListener('beforeprint', unfold)
  }, [])
  return (
    <details ref={details} open={open}>
      <summary>{summary}</summary>
      {children}
    </details>
  )
}
