import type { ReactNode } from 'react'
import { Field, type FieldTexts } from './field'

export interface FileFieldProps extends FieldTexts {
  readonly name: string
  /** What may be chosen, as the browser's own window takes it. */
  readonly accept: string
  readonly multiple?: boolean
  /** On the button: "Choose a file". */
  readonly choose: ReactNode
  /** Beside the button while nothing is chosen. */
  readonly none: ReactNode
}

/**
 * Choosing a file in the language of the page; the browser's own button and "no file chosen" speak the browser's. The browser's field stays
 * for keyboard and screen reader: out of sight until something is chosen, and then it shows the file's name. Its label looks like the button.
 * That it is required tells the style which of the two it is, so that no script is needed.
 */
export function FileField({ name, accept, multiple = false, choose, none, ...texts }: FileFieldProps) {
  return (
    <Field {...texts}>
      {(control) => (
        <div className="file-field">
          <input {...control} className="control" type="file" name={name} accept={accept} multiple={multiple} required />
          <label className="button file-button" data-kind="second" htmlFor={control.id}>
            {choose}
          </label>
          {/* Who listens hears from the browser's field whether something is chosen. */}
          <p className="file-none" aria-hidden="true">
            {none}
          </p>
        </div>
      )}
    </Field>
  )
}
