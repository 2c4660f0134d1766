/** Households with their dates as days, for contenders that know no calendar. */
import { parseDay } from '~/engine/date'
import type { FactRecord, FactType, FactTypes, FactValue } from '~/engine/facts'

/** Answers with each date as the number of its day. */
export function withDays(types: FactTypes, facts: FactRecord): FactRecord {
  return Object.fromEntries(Object.entries(facts).map(([id, value]) => [id, valueWithDays(types[id], value)]))
}

function valueWithDays(type: FactType | undefined, value: FactValue | undefined): FactValue | undefined {
  if (value === undefined || value === null) return value
  switch (type?.type) {
    case 'date':
      return typeof value === 'string' ? (parseDay(value) ?? value) : value
    case 'object':
      return withDays(type.fields, value as FactRecord)
    case 'objects':
      return (value as readonly FactRecord[]).map((item) => withDays(type.fields, item))
    default:
      return value
  }
}
