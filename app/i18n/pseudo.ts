/**
 * A made-up language for looking at pages: English in longer words with accents, between marks that show where a text is cut, on a page
 * that runs right to left. It shows texts that do not come from `locales`, boxes that are too narrow, and sides that were mixed up. It
 * stands only where developers look: under `npm run dev`, or where PSEUDO_LANGUAGE=1 is set.
 */
import type { Language } from './languages'
import type { Resources, WordTree } from './resources'

/** A guest among the languages: the type of the five does not name it, so that nobody has to write words for it. */
export const PSEUDO_LANGUAGE = 'xx' as string as Language

const ACCENTS: Readonly<Record<string, string>> = {
  a: 'á', c: 'ç', e: 'é', g: 'ğ', i: 'í', l: 'ł', n: 'ñ', o: 'ö', s: 'š', u: 'ü', y: 'ý', z: 'ž',
  A: 'Å', C: 'Ç', E: 'É', G: 'Ğ', I: 'Î', L: 'Ł', N: 'Ñ', O: 'Ö', S: 'Š', U: 'Ü', Y: 'Ý', Z: 'Ž',
}

/** Short labels grow most from one language to another. */
const SHORT = 20
const KEPT = /(\{\{[^{}]*\}\}|[\u2068\u2069])/

/** A text with its words longer and accented; what stands for a figure, and isolating signs, stay as they are. */
export function pseudoText(text: string): string {
  const times = text.length < SHORT ? 3 : 2
  const longer = (part: string) =>
    [...part].map((letter) => (/[aeiou]/.test(letter) ? (ACCENTS[letter] ?? letter).repeat(times) : (ACCENTS[letter] ?? letter))).join('')
  const parts = text.split(KEPT).map((part, index) => (index % 2 === 1 ? part : longer(part)))
  return `⟦${parts.join('')}⟧`
}

const OTHER = /_other$/
const FORMS = ['zero', 'two', 'few', 'many'] as const

function pseudoTree(tree: WordTree): WordTree {
  const entries = Object.entries(tree).flatMap(([key, words]): [string, WordTree[string]][] => {
    if (typeof words !== 'string') return [[key, Array.isArray(words) ? words.map(pseudoText) : pseudoTree(words as WordTree)]]
    const text = pseudoText(words)
    // Nobody knows the plural rules of a made-up language: whichever form is asked for is there.
    return [...(OTHER.test(key) ? FORMS.map((form): [string, string] => [key.replace(OTHER, `_${form}`), text]) : []), [key, text]]
  })
  return Object.fromEntries(entries)
}

/** The words of the made-up language. @param english the words of English */
export function pseudoResources(english: Resources): Resources {
  return Object.fromEntries(Object.entries(english).map(([namespace, words]) => [namespace, namespace === 'hebrew' ? words : pseudoTree(words)]))
}

/** Whether the made-up language may be shown here. A browser goes by the page that the server sent. */
export function isPseudoAllowed(): boolean {
  if (typeof document !== 'undefined') return document.documentElement.lang === PSEUDO_LANGUAGE
  return process.env['PSEUDO_LANGUAGE'] === '1' || process.env['NODE_ENV'] === 'development'
}
