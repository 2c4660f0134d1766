/**
 * Whether a text holds a term, in whatever form its grammar gives the term there. Each language has its own way of bending words; the
 * rules here are meant to forgive inflection and to catch another word, not to parse.
 */
import type { Language } from '../languages'

/** Tokens: runs of letters with what joins them inside (״ of abbreviations, apostrophes). */
function tokensOf(text: string): readonly string[] {
  return text.replace(/\{\{[^{}]*\}\}/g, ' ').match(/[\p{L}\p{M}\p{N}]+(?:["'’׳״][\p{L}\p{M}\p{N}]+)*/gu) ?? []
}

/** Letters written before a Hebrew word: and, the, in, to, from, that, as. */
const HEBREW_PREFIX = '[והבלמשכ]{0,4}'

function hebrewWord(word: string, prefix: string = HEBREW_PREFIX): RegExp {
  const plain = word.replace(/^ו(?!ו)/, 'וו?').replace(/["״]/g, '["״]')
  return new RegExp(`^${prefix}${plain}$`)
}

/** Small words that may be there or not. */
const SMALL: Readonly<Record<Language, ReadonlySet<string>>> = {
  he: new Set(['של', 'את', 'על', 'או', 'עם', 'אל']),
  ar: new Set(['من', 'في', 'علي', 'الي', 'عن', 'او', 'مع', 'ل', 'و', 'حتي']),
  ru: new Set(['по', 'на', 'от', 'из', 'для', 'и', 'в', 'с', 'к', 'о', 'или', 'за', 'через', 'при', 'до', 'об', 'у', 'не', 'бе', 'ле', 'ме', 'а']),
  en: new Set(['of', 'for', 'the', 'to', 'in', 'at', 'and', 'a', 'an', 'or', 'from', 'on', 'with', 'by', 'your', 'is']),
  am: new Set(['ወይም', 'እና', 'ላይ', 'ወደ', 'ያለ', 'ሰዎች', 'ለ']),
}

function russianStem(word: string): string {
  const drop = word.length >= 10 ? 4 : word.length === 9 ? 3 : word.length >= 6 ? 2 : word.length >= 4 ? 1 : 0
  return word.slice(0, word.length - drop)
}

function arabicBare(word: string): string {
  return word
    .replace(/[\u064b-\u0652\u0670\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
}

function arabicStem(word: string): string {
  const bare = word.replace(/^(?:و|ف)?(?:[بكل]?ال|لل)(?=..)/, '')
  const stem = bare.replace(/(?:ات|ين|ون|ان|ه|ي|ا)$/, '')
  return stem.length >= 3 ? stem : bare
}

/** Letters that sound alike are one, and each letter is taken without its vowel, which endings change. */
function ethiopicBones(word: string): string {
  const folded = word.replace(/[ሐ-ሗኀ-ኇኸ-ኾ]/g, 'ሀ').replace(/[ሠ-ሧ]/g, 'ሰ').replace(/[ዐ-ዖ]/g, 'አ').replace(/[ፀ-ፇ]/g, 'ጸ').replace(/[ቨ-ቮ]/g, 'በ')
  return [...folded].map((letter) => String.fromCodePoint(Math.floor((letter.codePointAt(0) ?? 0) / 8) * 8)).join('')
}

function englishStem(word: string): string {
  return word.replace(/[’']s?$/, '').replace(/(?:ies|es|s|y|e)$/, '')
}

function normal(language: Language, token: string): string {
  const lower = token.toLowerCase()
  if (language === 'ar') return arabicBare(lower)
  if (language === 'ru') return lower.replace(/ё/g, 'е')
  if (language === 'en') return lower.replace(/'/g, '’')
  return lower
}

/** Whether a token of a text is a form of a word of a term. */
function isFormOf(language: Language, token: string, word: string): boolean {
  switch (language) {
    case 'he':
      return hebrewWord(word).test(token)
    case 'ar':
      return token.includes(arabicStem(word))
    case 'ru':
      return token.startsWith(russianStem(word))
    case 'en':
      return token.startsWith(englishStem(word))
    case 'am':
      return ethiopicBones(token).includes(ethiopicBones(word.replace(/^[የለበከ](?=..)/, '')))
  }
}

/** The words of a term that a text must hold. */
export function wordsOfTerm(language: Language, term: string): readonly string[] {
  const words = tokensOf(term).map((token) => normal(language, token))
  const weighty = words.filter((word) => !SMALL[language].has(word))
  return weighty.length > 0 ? weighty : words
}

/** Whether each word of the term stands in the text in some form, in whatever order. */
export function holdsTerm(language: Language, text: string, term: string): boolean {
  const tokens = tokensOf(text).map((token) => normal(language, token))
  return wordsOfTerm(language, term).every((word) => tokens.some((token) => isFormOf(language, token, word)))
}

/** Whether a single word is a form of one of a term's words. */
export function isWordOfTerm(language: Language, word: string, term: string): boolean {
  return wordsOfTerm(language, term).some((own) => own.length > 3 && isFormOf(language, normal(language, word), own))
}

/** A Hebrew term as it is looked for. */
export interface HebrewPattern {
  readonly words: readonly RegExp[]
  /** Its longest word: a text without it needs no closer look. */
  readonly sign: string
}

/** The first word of a term may have any prefix, the others only the article ("a bank in Israel" is not the Bank of Israel). */
export function hebrewPattern(term: string): HebrewPattern {
  const words = tokensOf(term)
  return {
    words: words.map((word, index) => hebrewWord(word, index === 0 ? HEBREW_PREFIX : 'ה?')),
    sign: words.reduce((longest, word) => (word.length > longest.length ? word : longest), '').replace(/^ו/, ''),
  }
}

/**
 * The terms that stand in a Hebrew text. A longer term hides a shorter one inside it, as "national insurance contributions" hides
 * "national insurance". @param terms longest first
 */
export function termsInHebrew<T>(text: string, terms: readonly { readonly term: T; readonly pattern: HebrewPattern }[]): readonly T[] {
  const plain = text.replace(/"/g, '״')
  const tokens = tokensOf(plain)
  const found = new Set<T>()
  const taken = new Set<number>()
  for (const { term, pattern } of terms) {
    if (!plain.includes(pattern.sign)) continue
    for (let from = 0; from + pattern.words.length <= tokens.length; from += 1) {
      const places = pattern.words.map((_, index) => from + index)
      const here = pattern.words.every((word, index) => word.test(tokens[from + index] ?? '')) && places.every((place) => !taken.has(place))
      if (!here) continue
      for (const place of places) taken.add(place)
      found.add(term)
    }
  }
  return [...found]
}
