import { type MouseEvent, useEffect, useRef, type ReactNode } from 'react'
import { Arch } from './arch'

export interface ErrorSummaryProps {
  id?: string
  title: ReactNode
  /** `fieldId` is the `id` given to the field; the link moves the focus into it. */
  errors: readonly { fieldId: string; text: ReactNode }[]
}

/**
 * The list of what needs another look, above the form. It takes the focus when it appears: with scripts by itself, without
 * them by the attribute, which browsers follow on any element that can have the focus.
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
      // The reader sent a form and is told of it first; nothing else on the page wants the focus.
      // eslint-disable-next-line jsx-a11y/no-autofocus
      autoFocus
      aria-labelledby={`${id}-title`}
    >
      <Arch icon="alert" tone="error" />
      <div className="notice-words">
        <h2 id={`${id}-title`}>{title}</h2>
        <ul>
          {errors.map(({ fieldId, text }) => (
            <li key={fieldId}>
              <a href={`#${fieldId}`} onClick={goToField}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

/** With script the focus goes into the field and its question comes into view; the address, and what was typed, stay as they are. */
function goToField(event: MouseEvent<HTMLAnchorElement>) {
  const field = document.getElementById(event.currentTarget.hash.slice(1))
  if (!field) return
  event.preventDefault()
  const question = field.closest('fieldset') ?? field.closest('.field') ?? field
  question.scrollIntoView({ block: 'start' })
  field.focus({ preventScroll: true })
}
