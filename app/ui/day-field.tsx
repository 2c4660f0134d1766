import { DateFields, type DateFieldsProps } from './date-fields'
import { partsOfDay } from './whole-date'

export interface DayFieldProps extends Omit<DateFieldsProps, 'defaultValue' | 'invalidParts' | 'parts' | 'birthday' | 'after'> {
  /** A day as it is kept or was sent: YYYY-MM-DD, also with parts that make no day. Nothing is an empty field. */
  defaultValue?: string | undefined
}

/**
 * A day of the calendar in three fields that speak the language of the page; a browser's own field speaks the browser's.
 * Where the form arrives, `withWholeDays` puts the three together under the field's name.
 */
export function DayField({ defaultValue = '', ...fields }: DayFieldProps) {
  return <DateFields {...fields} defaultValue={partsOfDay(defaultValue)} />
}
