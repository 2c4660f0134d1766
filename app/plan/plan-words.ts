/**
 * Words that only the plan needs: the steps of a claim, and the papers to bring. They are many, and the pages before do without: with
 * scripts they are fetched once for a language, of all rights, so that the request says nothing of the person's own.
 */
import type { Right } from '~/engine/right'
import type { Values, Words } from '~/i18n/words'
import { documentText } from '~/screening/condition-words'

export interface RightPlanWords {
  /** What to do, step by step. */
  readonly claim: readonly string[]
  /** Names of papers by id. */
  readonly papers: Readonly<Record<string, string>>
  /** The same in Hebrew, to show at the desk; empty on Hebrew pages. */
  readonly hebrew: Readonly<Record<string, string>>
}

export type PlanWords = Readonly<Record<string, RightPlanWords>>

/** @param figures the figures of the day, formatted in the language of the words */
export function planWords(words: Words, rights: readonly Right[], figures: Values): PlanWords {
  return Object.fromEntries(
    rights.map(({ id, documents }) => {
      const hebrew = documents.map((paper) => [
        paper, words.hebrew('rights', [id, 'documents', paper]) ?? words.hebrew('rights', ['_shared', 'documents', paper]),
      ])
      const known: RightPlanWords = {
        claim: words.rightList(id, ['guide', 'claim'], figures),
        papers: Object.fromEntries(documents.map((paper) => [paper, documentText(words, id, paper, figures)])),
        hebrew: Object.fromEntries(hebrew.filter((pair): pair is [string, string] => typeof pair[1] === 'string')),
      }
      return [id, known]
    }),
  )
}
