import { useEffect, useRef, type ReactNode } from 'react'
import { Arch } from './arch'

export interface ErrorSummaryProps {
  id?: string
  title: ReactNode
  /** `fieldId` is the `id` given to the field; the link moves the focus into it. */
  errors: readonly { fieldId: string; text: ReactNode }[]
}

/**
 * The list of what needs another look, above the form. With script it takes the focus when it appears; without script
 * the page is new, and `role=alert` with the page's title tells of it.
 */
export function ErrorSummary({ id = 'error-summary', title, errors }: ErrorSummaryProps) {
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => summary.current?.focus(), [])
  if (errors.length === 0) return null
  return (
    <div
      ref={summary}
      id={id}
      className="notice error-summary"
      data-kind="error"
      role="alert"
      tabIndex={-1}
      aria-labelledby={`${id}-title`}
    >
      <Arch icon="alert" tone="error" />
      <div className="notice-words">
        <h2 id={`${id}-title`}>{title}</h2>
        <ul>
          {errors.map(({ fieldId, text }) => (
            <li key={fieldId}>
              <a href={`#${fieldId}`}>{text}</a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
