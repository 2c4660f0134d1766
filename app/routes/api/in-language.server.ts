import { LANGUAGES } from '~/i18n/languages'
import type { Words } from '~/i18n/words'
import { problem, type RequestProblem } from './problem.server'
import { apiWords, languageAsked } from './words.server'

/** What is wrong with `?language=`, if anything. */
export function languageProblem(request: Request): RequestProblem[] {
  const { unknown } = languageAsked(request)
  if (unknown === null) return []
  return [{ fact: 'language', code: 'unknownLanguage', expected: LANGUAGES.join(' | '), value: unknown }]
}

/** Runs a route in the language that its address asks for; one that is not ours is named, not replaced. */
export async function inLanguageAsked(
  request: Request,
  run: (words: Words) => Response | Promise<Response>,
): Promise<Response> {
  const words = apiWords(languageAsked(request).language)
  const problems = languageProblem(request)
  return problems.length > 0 ? problem(words, 'invalidRequest', { problems }) : run(words)
}
