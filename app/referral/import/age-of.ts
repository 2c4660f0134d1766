import type { Center } from '../types'

/**
 * How old a record is after a list was taken. What the list does not tell stays as we have it, and then so does our date: nobody must read an
 * address of years ago as one of this year's list.
 *
 * @param ours the record as we have it; undefined for one that is new
 * @param isKept something of it stays that the list does not tell
 * @param year of the list
 */
export function ageOf(ours: Center | undefined, isKept: boolean, year: number): Pick<Center, 'asOf' | 'confidence'> {
  return ours && isKept ? { asOf: ours.asOf, confidence: ours.confidence } : { asOf: year, confidence: 'medium' }
}

/** Whether there are numbers among these that are the place's own; national lines do not grow old with it. */
export function hasOwnPhone(center: Center | undefined): boolean {
  return center?.phones.some(({ owner }) => owner === 'self') ?? false
}
