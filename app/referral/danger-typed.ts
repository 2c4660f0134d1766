/** Danger in what people type. Apart from `danger`, so that pages which only look at answers do not carry the phrases. */
import { foldText } from '~/i18n/fold'
import { type Danger, DANGERS } from './danger'
import { DANGER_PHRASES } from './danger-words'

/**
 * The danger that a typed text speaks of, the most urgent when there are several; null when none. It looks in all five
 * languages, whatever the language of the page, and rather shows a number too often than once too few.
 */
export function dangerIn(query: string): Danger | null {
  const words = foldText(query).split(' ').filter(Boolean)
  if (words.length === 0) return null
  return DANGERS.find((danger) => PATTERNS[danger].some((pattern) => fits(pattern, words))) ?? null
}

/** Each word of a phrase, with its alternatives; a word with `exact` is taken whole. `isNot` must be missing. */
interface PatternWord {
  readonly stems: readonly { readonly stem: string; readonly exact: boolean }[]
  readonly isNot: boolean
}

type Pattern = readonly PatternWord[]

function readPattern(phrase: string): Pattern {
  return phrase.split(' ').map((word) => {
    const isNot = word.startsWith('!')
    const stems = word.replace('!', '').split('|').map((stem) => ({ stem: foldText(stem.replace('=', '')), exact: stem.startsWith('=') }))
    return { stems, isNot }
  })
}

const PATTERNS = Object.fromEntries(
  DANGERS.map((danger) => [danger, DANGER_PHRASES[danger].map(readPattern)]),
) as unknown as Record<Danger, readonly Pattern[]>

function fits(pattern: Pattern, words: readonly string[]): boolean {
  return pattern.every(({ stems, isNot }) => words.some((word) => stems.some((each) => isWord(word, each.stem, each.exact))) !== isNot)
}

const ETHIOPIC = /^\p{Script=Ethiopic}/u
/** Particles that Hebrew and Arabic write together with the next word. */
const PREFIXES = [/^[והבלמשכ](?=\p{L}{2})/u, /^[והבלמשכ]{2}(?=\p{L}{2})/u, /^[והבלמשכ]{3}(?=\p{L}{2})/u, /^(?:[وبلف]?ال|[وبلف])(?=\p{L}{2})/u]

function isWord(word: string, stem: string, exact: boolean): boolean {
  // Amharic verbs carry their persons in front as well.
  if (!exact && ETHIOPIC.test(stem)) return word.includes(stem)
  return formsOf(word).some((form) => (exact ? form === stem : form.startsWith(stem)))
}

/** The word, and what is left of it when it began with particles. */
function formsOf(word: string): string[] {
  return [word, ...PREFIXES.filter((prefix) => prefix.test(word)).map((prefix) => word.replace(prefix, ''))]
}
