/** The project's list of terms, as the built portal carries it. */
import { hebrewPatterns, type Term, termsFrom } from '~/i18n/upkeep/terms'
import table from '../../../locales/terms.tsv?raw'

let read: readonly Term[] | null = null
let sought: ReturnType<typeof hebrewPatterns> | null = null

export function allTerms(): readonly Term[] {
  return (read ??= termsFrom(table))
}

/** The official terms as they are looked for in a Hebrew text. */
export function termPatterns(): ReturnType<typeof hebrewPatterns> {
  return (sought ??= hebrewPatterns(allTerms()))
}
