import type { Confidence } from '#db/directory-codes'

/**
 * How far a record's details can be relied on. `plain`: show them. `callFirst`: show them with the year and "call
 * before you come". `phoneOnly`: the phone leads, the address is folded away as the last known one.
 */
export type Freshness = 'plain' | 'callFirst' | 'phoneOnly'

const PLAIN_YEARS = 2
const CALL_FIRST_YEARS = 5

/** The rule by age in whole years; a record without a date, or of low confidence, is treated as an old one. */
export function freshnessOf(record: { asOf: number | null; confidence?: Confidence }, asOfYear: number): Freshness {
  if (record.asOf === null || record.confidence === 'low') return 'phoneOnly'
  const age = asOfYear - record.asOf
  if (age <= PLAIN_YEARS) return 'plain'
  return age <= CALL_FIRST_YEARS ? 'callFirst' : 'phoneOnly'
}
