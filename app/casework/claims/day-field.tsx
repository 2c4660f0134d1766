import { Field, type FieldTexts } from '~/ui/field'

interface DayFieldProps extends FieldTexts {
  readonly name: string
  /** ISO day, or empty. */
  readonly defaultValue?: string | undefined
}

/** The browser's own field for a day; it sends ISO whatever it shows, and without one a day is typed. */
export function DayField({ name, defaultValue, ...texts }: DayFieldProps) {
  return <Field {...texts}>{(control) => <input {...control} className="control" type="date" name={name} defaultValue={defaultValue} />}</Field>
}
