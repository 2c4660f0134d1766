/** How a text is cut into the terms of the search, the same for what is indexed and for what is typed. */
import { foldText, skeletonText, withoutPrefix } from '~/i18n/fold'

/** Marks a term that is only the consonants of a word. */
const ROUGH = '~'

/** Two consonants fit too many words. */
const SHORTEST_ROUGH = 3
const SHORTEST_STEM = 5

/** Little words that every text has. Folded. */
const IDLE: ReadonlySet<string> = new Set([
  ...['the', 'of', 'for', 'to', 'and', 'in', 'an', 'my', 'on', 'with', 'from'],
  ...['של', 'על', 'את', 'עמ', 'אני', 'לי', 'או', 'מי', 'אימ'],
  ...['في', 'من', 'علي', 'عن', 'الي', 'او', 'مع'],
  ...['на', 'по', 'для', 'от', 'из', 'за', 'до', 'не', 'или', 'мне', 'кто'],
  ...['ላይ', 'ነው', 'ወይም', 'እና'],
])

/** Endings of nouns and adjectives, the longer first. */
const ENDINGS = [
  'иями ями ами ого его ому ему ыми ими иям иях ией ия ие ии ию ая яя ое ее ые ый ой ей',
  'ов ев ам ям ах ях ом ем а я о е ы и у ю ь',
]
  .join(' ')
  .split(' ')
const RUSSIAN_ENDING = new RegExp(`(?:${ENDINGS.join('|')})$`)

/** Words of a text, folded, without the idle ones and single letters. */
export function wordsOfText(text: string): string[] {
  return foldText(text)
    .split(' ')
    .filter((word) => word.length > 1 && !IDLE.has(word))
}

/** A folded word as terms: itself, without its article or ending, and its consonants. */
export function termsOf(word: string): string[] {
  const terms = new Set([word])
  const bare = bareWord(word)
  if (bare.length > 1) terms.add(bare)
  const rough = skeletonText(word)
  if (rough.length >= SHORTEST_ROUGH) terms.add(ROUGH + rough)
  return [...terms]
}

/** The word without the article of Arabic, the prefixed prepositions of Amharic, or a Russian ending. */
function bareWord(word: string): string {
  if (/^ال\p{L}{3}/u.test(word)) return word.slice(2)
  if (/^[የለበከ]\p{L}{2}/u.test(word)) return word.slice(1)
  if (/^[а-я]+$/.test(word)) {
    const stem = word.replace(RUSSIAN_ENDING, '')
    return stem.length >= SHORTEST_STEM ? stem : ''
  }
  return ''
}

/** The terms of a word that was typed: in Hebrew its prefixed letters may be no part of the name ("לאבטלה"). */
export function typedTermsOf(word: string): string[] {
  const bare = withoutPrefix(word)
  return bare.length > 1 && /^[א-ת]/.test(word) ? [...termsOf(word), bare] : termsOf(word)
}

/** Whether a term is only another one without its prefixed letters. */
export function isGuessed(term: string, terms: readonly string[]): boolean {
  return terms.some((other) => other !== term && withoutPrefix(other) === term)
}

export function isRough(term: string): boolean {
  return term.startsWith(ROUGH)
}
