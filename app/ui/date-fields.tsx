import { useRef, type ClipboardEvent, type ReactNode } from 'react'
import { FieldGroup, type FieldTexts } from './field'
import { splitWholeDate, type DateParts } from './whole-date'

type DatePart = keyof DateParts
const WHOLE_DATE: readonly DatePart[] = ['day', 'month', 'year']

export interface DateFieldsProps extends FieldTexts {
  /** Sent as `${name}-day`, `${name}-month`, `${name}-year`. */
  name: string
  partLabels: Record<DatePart, ReactNode>
  /** As typed, also when it was refused. */
  defaultValue?: Partial<DateParts>
  /** Which of the three the error is about; all of them when not given. */
  invalidParts?: readonly DatePart[]
  /** Month and year alone, where no day is asked for. */
  parts?: readonly DatePart[]
  /** A birthday may be filled in by the browser. */
  birthday?: boolean
  /** Below the three fields: "I don't know the exact day". */
  after?: ReactNode
}

/**
 * Day, month, year, in this order in all languages, each with a numeric keyboard. A whole date pasted into any of them
 * fills all three (with script). The focus never jumps by itself. The first has the field's id.
 */
export function DateFields(props: DateFieldsProps) {
  const { id, name, partLabels, defaultValue = {}, parts = WHOLE_DATE, invalidParts = parts, birthday = false, after, ...texts } = props
  const row = useRef<HTMLDivElement>(null)

  function spreadWholeDate(event: ClipboardEvent<HTMLInputElement>) {
    const date = splitWholeDate(event.clipboardData.getData('text'))
    if (!date || !row.current) return
    event.preventDefault()
    for (const input of row.current.querySelectorAll<HTMLInputElement>('input[data-part]')) {
      const part = WHOLE_DATE.find((each) => each === input.dataset.part)
      if (!part) continue
      input.value = date[part]
      input.dispatchEvent(new Event('input', { bubbles: true }))
    }
  }

  return (
    <FieldGroup id={id} {...texts}>
      <div className="date-fields" ref={row}>
        {parts.map((part) => {
          const inputId = part === parts[0] ? id : `${id}-${part}`
          return (
            <div key={part}>
              <label htmlFor={inputId}>{partLabels[part]}</label>
              <input
                className="control"
                id={inputId}
                name={`${name}-${part}`}
                type="text"
                inputMode="numeric"
                dir="ltr"
                data-part={part}
                autoComplete={birthday ? `bday-${part}` : 'off'}
                defaultValue={defaultValue[part]}
                aria-invalid={texts.error && invalidParts.includes(part) ? true : undefined}
                onPaste={spreadWholeDate}
              />
            </div>
          )
        })}
      </div>
      {after}
    </FieldGroup>
  )
}
