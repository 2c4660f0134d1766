/** The texts of a goal, in the counsellor's words and in the person's language. Pure. */
import { type Language, LANGUAGES } from '~/i18n/languages'

export type GoalTexts = Readonly<Partial<Record<Language, string>>>

export const MOST_GOAL = 1000

/** Texts of a goal as one, for lists of what was kept. */
export function goalText(texts: GoalTexts): string {
  return LANGUAGES.flatMap((language) => texts[language] ?? []).join('\n')
}
