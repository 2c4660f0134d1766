/** Finding a right by what people type, in any of the languages. */
import type { Right } from '~/engine/right'
import type { Language } from '~/i18n/languages'
import type { Words } from '~/i18n/words'
import { FIELD_WEIGHT } from './search-entries'
import { createSearchIndex, type Phrase, type SearchIndex } from './search-index'
import { wordsOfText } from './search-terms'

export interface RightSearch {
  /** Ids of the rights for a query, the best first; none for an empty query or when nothing fits. */
  (query: string, language: Language): readonly string[]
  /** Whether each word of a text is one by which rights are called or told, as it stands or inflected. */
  knows(text: string): boolean
}

/** Who types all words of a name means it more than who types one of them: what a whole phrase adds to its words. */
const WHOLE_PHRASE = 1.6
const SHARE_POWER = 1.6
/** As sure as this, a word was typed as it is written. */
const KNOWN = 0.84
/** As sure as this, a word of a name was typed and not another like it. */
const WHOLE_WORD = 0.6
/** The words of the page's own language order; they never hide. */
const OTHER_LANGUAGE = 0.94
/** A test that rights share is found, but seldom what was meant. */
const SHARED_TEST = 0.8
/** A query of which less than this was understood gets nothing rather than noise. */
const LEAST_UNDERSTOOD = 0.3
const LEAST_UNDERSTOOD_OF_SEVERAL = 0.2
/** What further phrases with the same words add, at most. */
const ALIKE = 0.08
const MOST_ALIKE = 6
/** Who names an authority and something else means that something, among the rights of the authority: what is left of the name's weight. */
const AUTHORITY_BESIDE = 0.3
/** How much likelier a right of the authority is then. */
const OF_THE_AUTHORITY = 1.25
/** What scores less than this share of the best is no answer to the same question. */
const LEAST_OF_BEST = 0.3

/** One typed word: which words it may mean, each how surely; how much it tells rights apart; how surely each right has it. */
interface Typed {
  readonly meant: ReadonlyMap<number, number>
  readonly weight: number
  readonly rights: ReadonlyMap<number, number>
}

/**
 * Makes the search over the rights in the order of the catalogue.
 * @param all the words of every language that is to be searched
 */
export function createRightSearch(rights: readonly Right[], all: readonly Words[]): RightSearch {
  const index = createSearchIndex(rights, all)
  const knows = (text: string) => {
    const words = wordsOfText(text)
    return words.length > 0 && words.every((word) => Math.max(0, ...index.vocabulary.meant(word).values()) >= KNOWN)
  }
  const search = (query: string, language: Language) => {
    const words = [...new Set(wordsOfText(query))].map((word) => lookUp(index, word, language))
    const beside = authorityNamedBeside(index, words)
    const typed = words.map((word) => (beside.words.has(word) ? { ...word, weight: word.weight * AUTHORITY_BESIDE } : word))
    const scores = scoreWords(typed)
    const asked = typed.reduce((sum, { weight }) => sum + weight, 0)
    const understood = Math.max(0, ...scores.values()) / asked
    if (!(understood >= (typed.length === 1 ? LEAST_UNDERSTOOD : LEAST_UNDERSTOOD_OF_SEVERAL / (typed.length - 1)))) return []
    for (const [right, more] of scorePhrases(index, typed, language)) scores.set(right, (scores.get(right) ?? 0) + more)
    for (const [place, score] of scores) if (beside.rights.has(place)) scores.set(place, score * OF_THE_AUTHORITY)
    for (const [place, score] of scores) if (rights[place]?.kind === 'shared-test') scores.set(place, score * SHARED_TEST)
    const best = Math.max(...scores.values())
    const ofAuthority = rightsOfAuthorityNamed(index, typed)
    for (const right of ofAuthority) scores.set(right, best)
    return [...scores]
      .filter(([, score]) => score >= best * LEAST_OF_BEST)
      .sort(([a, scoreA], [b, scoreB]) => Number(ofAuthority.has(b)) - Number(ofAuthority.has(a)) || scoreB - scoreA || a - b)
      .map(([place]) => rights[place]?.id ?? '')
  }
  return Object.assign(search, { knows })
}

function lookUp(index: SearchIndex, word: string, language: Language): Typed {
  const meant = index.vocabulary.meant(word)
  const rights = new Map<number, number>()
  for (const [number, sure] of meant) {
    for (const { right, field, languages } of index.postings[number] ?? []) {
      const near = languages === null || languages.includes(language) || languages.includes('he') ? 1 : OTHER_LANGUAGE
      rights.set(right, Math.max(rights.get(right) ?? 0, sure * FIELD_WEIGHT[field] * near))
    }
  }
  return { meant, rights, weight: index.weightOfSpread(rights) }
}

function scoreWords(typed: readonly Typed[]): Map<number, number> {
  const scores = new Map<number, number>()
  for (const { rights, weight } of typed) {
    for (const [right, sure] of rights) scores.set(right, (scores.get(right) ?? 0) + weight * sure)
  }
  return scores
}

/** For each right its best phrase, and a little for each other one that fits as well: it is what the right is about. */
function scorePhrases(index: SearchIndex, typed: readonly Typed[], language: Language): Map<number, number> {
  const touched = new Set<Phrase>()
  for (const { meant } of typed) {
    for (const number of meant.keys()) for (const phrase of index.phrases[number] ?? []) touched.add(phrase)
  }
  const byRight = new Map<number, number[]>()
  for (const phrase of touched) {
    const score = scorePhrase(phrase, typed) * (phrase.language === null || phrase.language === language ? 1 : OTHER_LANGUAGE)
    const scores = byRight.get(phrase.right)
    if (scores) scores.push(score)
    else byRight.set(phrase.right, [score])
  }
  return new Map(
    [...byRight].map(([right, scores]) => {
      const best = Math.max(...scores)
      const alike = scores.reduce((sum, score) => sum + score, 0) / best - 1
      return [right, best * (1 + ALIKE * Math.min(1, alike / MOST_ALIKE))]
    }),
  )
}

/**
 * The rights of an authority, when its name and nothing else was typed and no right is called so: nobody then means the one right
 * in whose everyday words the authority happens to stand.
 */
function rightsOfAuthorityNamed(index: SearchIndex, typed: readonly Typed[]): ReadonlySet<number> {
  const [one, ...others] = typed.map(({ meant }) => new Set([...meant.keys()].flatMap((number) => index.phrases[number] ?? [])))
  const whole = [...(one ?? [])].filter(
    (phrase) => others.every((phrases) => phrases.has(phrase)) && phrase.words.length === typed.length && coverOf(phrase, typed).every((sure) => sure >= WHOLE_WORD),
  )
  const called = whole.some(({ field }) => field !== 'authority')
  return new Set(called ? [] : whole.map(({ right }) => right))
}

/** The typed words that name an authority, where other words stand beside them, and the authority's rights. */
function authorityNamedBeside(index: SearchIndex, typed: readonly Typed[]): { readonly words: ReadonlySet<Typed>; readonly rights: ReadonlySet<number> } {
  const touched = new Set(typed.flatMap(({ meant }) => [...meant.keys()].flatMap((number) => index.phrases[number] ?? [])))
  const named = [...touched].filter((phrase) => phrase.field === 'authority' && coverOf(phrase, typed).every((sure) => sure >= WHOLE_WORD))
  const words = new Set(typed.filter(({ meant }) => named.some((phrase) => phrase.words.some((number) => (meant.get(number) ?? 0) >= WHOLE_WORD))))
  return words.size < typed.length ? { words, rights: new Set(named.map(({ right }) => right)) } : { words: new Set(), rights: new Set() }
}

/** How surely each word of a phrase was typed. */
function coverOf(phrase: Phrase, typed: readonly Typed[]): number[] {
  return phrase.words.map((number) => Math.max(0, ...typed.map(({ meant }) => meant.get(number) ?? 0)))
}

function scorePhrase(phrase: Phrase, typed: readonly Typed[]): number {
  const inPhrase = typed.reduce((sum, { meant, weight }) => sum + weight * Math.max(0, ...phrase.words.map((number) => meant.get(number) ?? 0)), 0)
  const covered = coverOf(phrase, typed)
  const whole = phrase.weights.reduce((sum, weight) => sum + weight, 0)
  const share = phrase.weights.reduce((sum, weight, place) => sum + weight * (covered[place] ?? 0), 0) / whole
  return WHOLE_PHRASE * FIELD_WEIGHT[phrase.field] * inPhrase * share ** SHARE_POWER
}
