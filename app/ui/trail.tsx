import type { ReactNode } from 'react'

export interface TrailProps {
  label: string
  steps: readonly { href: string; label: ReactNode }[]
}

/** The pages above this one, the outermost first. */
export function Trail({ label, steps }: TrailProps) {
  return (
    <nav className="trail" aria-label={label}>
      <ol>
        {steps.map((step) => (
          <li key={step.href}>
            <a href={step.href}>{step.label}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
