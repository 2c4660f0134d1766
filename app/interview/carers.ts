/**
 * Who marked that somebody close needs daily help is asked who it is and how much: no right of the applicant's own hangs on it, but
 * rights of the spouse or of a parent do (`screening/spouse-side`, `screening/relatives-side`).
 */
import type { FactRecord } from '~/engine/facts'

const TOPIC = 'olderPerson'

const ABOUT_THE_SPOUSE = ['spouse.birthDate', 'spouse.sex', 'spouse.needsDailyHelp'] as const
const ABOUT_EACH = ['birthDate', 'relation', 'needsDailyHelp'] as const

/** The pages on which it is asked, in order; they follow those that everybody gets. */
export const CARERS_PAGES: readonly string[] = ['spouse-about', 'spouse-needsDailyHelp', 'otherDependants', 'dependants-details']

/** The facts to ask of whoever cares for somebody; none of anybody else. */
export function askedOfCarers(facts: FactRecord): readonly string[] {
  const marked = facts['lifeTopics']
  if (!Array.isArray(marked) || !(marked as readonly unknown[]).includes(TOPIC)) return []
  const others = facts['otherDependants']
  return [
    ...(facts['spouse'] ? ABOUT_THE_SPOUSE : []),
    'otherDependants',
    ...(Array.isArray(others) ? others.flatMap((_, index) => ABOUT_EACH.map((field) => `otherDependants[${index}].${field}`)) : []),
  ]
}
