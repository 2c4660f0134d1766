import type { ReactNode } from 'react'

export interface TimelineItem {
  key: string
  /** Comes first and in bold; without one the title is bold. */
  date?: ReactNode
  title: ReactNode
  text?: ReactNode
  /** `now` is the next step and lit. */
  state?: 'done' | 'now' | 'later'
}

/** Steps in their order, at the stops of a line. A passed date says in its text what can still be done. */
export function Timeline({ items }: { items: readonly TimelineItem[] }) {
  return (
    <ol className="timeline">
      {items.map(({ key, date, title, text, state = 'later' }) => (
        <li key={key} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
          {date ? <span className="timeline-date">{date}</span> : null}{' '}
          <span className="timeline-title">{title}</span>{' '}
          {text ? <div>{text}</div> : null}
        </li>
      ))}
    </ol>
  )
}
