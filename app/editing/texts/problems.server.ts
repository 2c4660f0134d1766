/**
 * What is wrong with edited texts, by the very checks that the words of the repository pass. Hard ones refuse a text: the page would
 * break, or show another language. The others are advice: the second person sees them too.
 */
import { isolation } from '~/i18n/upkeep/checks/isolation'
import { sentenceLength, wordLength } from '~/i18n/upkeep/checks/length'
import { placeholders } from '~/i18n/upkeep/checks/placeholders'
import { plurals } from '~/i18n/upkeep/checks/plurals'
import { punctuation } from '~/i18n/upkeep/checks/punctuation'
import { sameKeys } from '~/i18n/upkeep/checks/same-keys'
import { digits, scripts } from '~/i18n/upkeep/checks/scripts'
import { spacing } from '~/i18n/upkeep/checks/spacing'
import { termsCheck } from '~/i18n/upkeep/checks/terms'
import { untranslated } from '~/i18n/upkeep/checks/untranslated'
import type { Language } from '~/i18n/languages'
import { formOf, placeholdersIn } from '~/i18n/upkeep/marks'
import { TERM_EXCEPTIONS } from '~/i18n/upkeep/term-exceptions'
import { officialWords, type Term } from '~/i18n/upkeep/terms'
import { SOURCE, type Words } from '~/i18n/upkeep/texts'

/** Words of each: `editing:problem.<check>`. */
export const HARD = ['same-keys', 'plurals', 'placeholders', 'untranslated', 'script', 'digits', 'spacing', 'punctuation', 'isolation'] as const
export const ADVICE = ['sentence-length', 'word-length', 'terms'] as const

export type ProblemKind = (typeof HARD)[number] | (typeof ADVICE)[number]

export interface TextProblem {
  readonly language: Language
  readonly file: string
  readonly key: string
  readonly kind: ProblemKind
  readonly isHard: boolean
  /** What the text must hold, or what was found in it: placeholders, a name. Empty where the kind says it all. */
  readonly about: string
}

const isHard = (kind: string): boolean => (HARD as readonly string[]).includes(kind)

/**
 * What is wrong with some texts.
 * @param words the files in which they stand, in all languages, with the texts in their places
 * @param isMeant whether a text is one of those; a finding about a plural names the plural, not its form
 */
export function problemsOf(words: Words, terms: readonly Term[], isMeant: (language: Language, file: string, key: string) => boolean): readonly TextProblem[] {
  const checks = [
    sameKeys, plurals, placeholders, untranslated, scripts, digits, spacing, punctuation, isolation, sentenceLength, wordLength(officialWords(terms)),
    termsCheck(terms, TERM_EXCEPTIONS),
  ]
  const found = checks.flatMap((check) => check.find(words)).filter(({ language, file, key }) => isMeant(language, file, key))
  const problems = found.map(({ check, language, file, key, problem }): TextProblem => ({
    language, file, key, kind: check as ProblemKind, isHard: isHard(check), about: aboutOf(check, problem, words, file, key),
  }))
  const named = problems.map((problem) => JSON.stringify(problem))
  return problems.filter((_, index) => named.indexOf(named[index] ?? '') === index)
}

function aboutOf(check: string, problem: string, words: Words, file: string, key: string): string {
  if (check === 'placeholders') {
    const { base } = formOf(key)
    const source = [...words.file(SOURCE, file).texts].filter(([each]) => each === key || formOf(each).base === base).map(([, text]) => text)
    return placeholdersIn(source.join(' ')).map((name) => `{{${name}}}`).join(' ')
  }
  // The agreed name stands in the last quotation marks of what the check says.
  if (check === 'terms') return /“([^”]*)”$/.exec(problem)?.[1] ?? ''
  return /: ([^:]+)$/.exec(problem)?.[1] ?? ''
}
