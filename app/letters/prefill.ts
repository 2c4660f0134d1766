/** What the answers of a screening already say of a letter's blanks. The same in the browser and on the server. */
import type { FactRecord } from '~/engine/facts'
import { ATTACH, type Letter, type LetterValues } from './letter'

export interface Prefilled {
  readonly values: LetterValues
  /** Something came from the answers, so that the reader is asked to check it. */
  readonly fromAnswers: boolean
}

/**
 * @param today ISO date, the letter's own
 * @param benefitName the Hebrew name of a benefit
 */
export function prefill(letter: Letter, facts: FactRecord, today: string, benefitName: (id: string) => string | null): Prefilled {
  const values: Record<string, string | readonly string[]> = { [ATTACH]: letter.attach }
  let fromAnswers = false
  for (const { id, known, proposed } of letter.blanks) {
    const told = known?.(facts)
    if (told !== undefined) {
      values[id] = told
      fromAnswers = true
    } else if (proposed !== undefined) values[id] = proposed
  }
  const named = (id: string) => letter.blanks.some((blank) => blank.id === id)
  if (named('letterDate')) values['letterDate'] = today
  if (named('year')) values['year'] = today.slice(0, 4)
  const held = facts['currentBenefits']
  if (named('benefits') && Array.isArray(held)) {
    const names = (held as readonly unknown[]).flatMap((id) => (typeof id === 'string' ? (benefitName(id) ?? []) : []))
    if (names.length > 0) {
      values['benefits'] = names.join(', ')
      fromAnswers = true
    }
  }
  return { values, fromAnswers }
}
