import type { ReactNode } from 'react'
import { Icon } from './icon'

/** What every field has around its control. */
export interface FieldTexts {
  /** Unique on the page. The first control of the field carries it, so an error summary may link to `#id`. */
  id: string
  label: ReactNode
  hint?: ReactNode
  /** What is wrong and how to mend it; also marks the control as invalid. */
  error?: ReactNode
  /** The label is the heading of the page (1) or of a part (2). */
  heading?: 1 | 2
}

/** The attributes that tie a control to its texts. */
export interface ControlProps {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

interface FieldProps extends FieldTexts {
  /** Ids of further texts that belong to the control, such as its unit. */
  describedBy?: readonly string[]
  children: (control: ControlProps) => ReactNode
  /** Below the control: "I only know roughly". */
  after?: ReactNode
}

/** Label, hint, error and one control. This and `FieldGroup` are the only places where they are tied together. */
export function Field({ id, label, hint, error, heading, describedBy = [], children, after }: FieldProps) {
  const labelled = (
    <label className="field-label" htmlFor={id}>
      {label}
    </label>
  )
  return (
    <div className="field" data-invalid={error ? true : undefined}>
      {heading ? <Heading level={heading}>{labelled}</Heading> : labelled}
      <FieldNotes id={id} hint={hint} error={error} />
      {children({
        id,
        'aria-describedby': describedByIds(id, hint, error, describedBy),
        'aria-invalid': error ? true : undefined,
      })}
      {after}
    </div>
  )
}

interface FieldGroupProps extends FieldTexts {
  /** `radiogroup` where exactly one answer is chosen: it may then be announced as invalid. */
  role?: 'radiogroup'
  children: ReactNode
}

/** Legend, hint, error and several controls that answer one question together. */
export function FieldGroup({ id, label, hint, error, heading, role, children }: FieldGroupProps) {
  return (
    <div className="field" data-invalid={error ? true : undefined}>
      <fieldset
        role={role}
        aria-labelledby={`${id}-label`}
        aria-describedby={describedByIds(id, hint, error)}
        aria-invalid={role && error ? true : undefined}
      >
        <legend className="field-label" id={`${id}-label`}>
          {heading ? <Heading level={heading}>{label}</Heading> : label}
        </legend>
        <FieldNotes id={id} hint={hint} error={error} />
        {children}
      </fieldset>
    </div>
  )
}

function Heading({ level, children }: { level: 1 | 2; children: ReactNode }) {
  return level === 1 ? <h1>{children}</h1> : <h2>{children}</h2>
}

function FieldNotes({ id, hint, error }: Pick<FieldTexts, 'id' | 'hint' | 'error'>) {
  return (
    <>
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p className="field-error" id={`${id}-error`}>
          <Icon name="alert" />
          <span>{error}</span>
        </p>
      ) : null}
    </>
  )
}

/** Error first: it is what the reader must hear. */
function describedByIds(id: string, hint: ReactNode, error: ReactNode, more: readonly string[] = []) {
  const ids = [error ? `${id}-error` : null, hint ? `${id}-hint` : null, ...more].filter((part) => part !== null)
  return ids.length > 0 ? ids.join(' ') : undefined
}
