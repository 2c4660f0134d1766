/** The index of the search: words with the rights that have them, and the phrases that rights are called by. Built once. */
import type { Right } from '~/engine/right'
import { stemOf } from '~/i18n/fold-stem'
import type { Language } from '~/i18n/languages'
import type { Words } from '~/i18n/words'
import { entriesOf, type Entry, type Field, FIELD_WEIGHT } from './search-entries'
import { wordsOfText } from './search-terms'
import { createVocabulary, type Vocabulary } from './search-vocabulary'

/** A right that has a word: where it stands at its weightiest, and in which languages there. Rights go by their place in the catalogue. */
export interface Posting {
  readonly right: number
  readonly field: Field
  readonly languages: readonly Language[] | null
}

/** Something that a right is called. */
export interface Phrase {
  readonly right: number
  readonly field: Field
  readonly language: Language | null
  readonly words: readonly number[]
  /** How much each word tells rights apart. */
  readonly weights: readonly number[]
}

export interface SearchIndex {
  readonly vocabulary: Vocabulary
  readonly postings: readonly (readonly Posting[])[]
  readonly phrases: readonly (readonly Phrase[])[]
  /** How much a word tells rights apart, by the rights that have it and how surely. */
  weightOfSpread(rights: ReadonlyMap<number, number>): number
}

const CALLED: ReadonlySet<Field> = new Set(['name', 'alias', 'form', 'authority'])
/** A right that only tells of the word in passing is not called by it. */
const CALLED_BY = FIELD_WEIGHT.authority
/** Rights that have a word much less surely than the surest do not make it common. */
const NEARLY = 0.75

interface Said {
  readonly right: number
  readonly entry: Entry
  readonly words: readonly { readonly number: number; readonly stem: string }[]
}

export function createSearchIndex(rights: readonly Right[], all: readonly Words[]): SearchIndex {
  const vocabulary = createVocabulary()
  const stems = new Map<string, string>()
  const stem = (word: string) => {
    const known = stems.get(word) ?? stemOf(word)
    stems.set(word, known)
    return known
  }
  const said: Said[] = rights.flatMap((each, right) =>
    entriesOf(each, all).flatMap(withJoined).map((entry) => {
      const words = [...new Set(wordsOfText(entry.text))]
      return { right, entry, words: words.map((word) => ({ number: vocabulary.add(word, CALLED.has(entry.field)), stem: stem(word) })) }
    }),
  )
  const rarity = (having: number) => Math.log(1 + rights.length / Math.max(1, having))
  const spread = spreadOf(said)
  return {
    vocabulary,
    postings: postingsOf(said),
    phrases: phrasesOf(said, (of) => rarity(spread.get(of)?.size ?? 1)),
    weightOfSpread: (having) => {
      const least = Math.max(CALLED_BY / 2, NEARLY * Math.max(0, ...having.values()))
      const called = [...having.values()].filter((sure) => sure >= least).length
      return rarity(called > 0 ? called : having.size)
    },
  }
}

/** Two words are often typed as one ("רבקו", "ravkav"). */
function withJoined(entry: Entry): Entry[] {
  if (entry.field !== 'alias' && entry.field !== 'name') return [entry]
  const words = wordsOfText(entry.text)
  return words.length === 2 ? [entry, { ...entry, text: words.join('') }] : [entry]
}

/** Stems of what rights are called, with the rights. */
function spreadOf(said: readonly Said[]): Map<string, Set<number>> {
  const spread = new Map<string, Set<number>>()
  for (const { right, entry, words } of said) {
    if (!CALLED.has(entry.field)) continue
    for (const { stem } of words) spread.set(stem, (spread.get(stem) ?? new Set()).add(right))
  }
  return spread
}

function postingsOf(said: readonly Said[]): Posting[][] {
  const byWord: Map<number, Posting>[] = []
  for (const { right, entry, words } of said) {
    for (const { number } of words) {
      const known = (byWord[number] ??= new Map<number, Posting>())
      const { field, language } = entry
      const other = known.get(right)
      if (other && FIELD_WEIGHT[other.field] > FIELD_WEIGHT[field]) continue
      const together = other?.field === field && other.languages && language ? [...other.languages, language] : null
      known.set(right, { right, field, languages: language === null ? null : (together ?? [language]) })
    }
  }
  return byWord.map((known) => [...known.values()])
}

function phrasesOf(said: readonly Said[], weightOf: (stem: string) => number): Phrase[][] {
  const byWord: Phrase[][] = []
  for (const { right, entry, words } of said) {
    if (!CALLED.has(entry.field) || words.length === 0) continue
    const { field, language } = entry
    const numbers = words.map(({ number }) => number)
    const phrase = { right, field, language, words: numbers, weights: words.map(({ stem }) => weightOf(stem)) }
    for (const number of numbers) (byWord[number] ??= []).push(phrase)
  }
  return byWord
}
