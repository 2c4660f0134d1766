import type { ReactNode } from 'react'
import { VerdictMark, type Verdict } from './verdict-mark'

export interface SummaryCountsProps {
  /** Names the list for assistive technology. */
  label: string
  counts: readonly { verdict: Verdict; count: ReactNode; label: ReactNode; href: string }[]
}

/** How many of each verdict, each a link to its group. Pass only groups that have a card. */
export function SummaryCounts({ label, counts }: SummaryCountsProps) {
  return (
    <nav aria-label={label}>
      <ul className="counts">
        {counts.map((entry) => (
          <li key={entry.verdict}>
            <a href={entry.href}>
              <VerdictMark verdict={entry.verdict} />
              <span>
                <b>{entry.count}</b> {entry.label}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
