/** Finding a right by what people type, in any of the languages. */
import MiniSearch from 'minisearch'
import type { Right } from '~/engine/right'
import type { Language } from '~/i18n/languages'
import type { Words } from '~/i18n/words'
import { aliasesOfAuthority } from './search-aliases'
import { isGuessed, isRough, termsOf, typedTermsOf, wordsOfText } from './search-terms'

/** Ids of the rights for a query, the best first; every right for an empty query, none when nothing fits. */
export type RightSearch = (query: string, language: Language) => readonly string[]

type Entry = Readonly<Record<string, string>>

/** What a field counts, in the language of the query and in another: the language orders, it never hides. */
const WEIGHTS = { name: [6, 4], summary: [0.8, 0.4], authority: [1.5, 1] } as const
const ALIAS_WEIGHTS = { aliases: 4, authorityAliases: 1.5 }
/** What people type for a right stands in one text of each language, set apart by this sign. */
const ALIASES_APART = ' · '
const PARTS = ['name', 'summary', 'authority'] as const

const ROUGH_WEIGHT = 0.25
const GUESSED_WEIGHT = 0.6
const SHORTEST_TYPO = 4
const TYPO_SHARE = 0.2

function fieldOf(part: string, language: Language): string {
  return `${part}.${language}`
}

function entryOf(right: Right, all: readonly Words[]): Entry {
  const entry: Record<string, string> = {
    id: right.id,
    aliases: all.map((words) => aliasesBesideName(right.id, words)).join(ALIASES_APART),
    authorityAliases: aliasesOfAuthority(right.authority),
  }
  for (const words of all) {
    entry[fieldOf('name', words.language)] = words.right(right.id, ['name']) ?? ''
    entry[fieldOf('summary', words.language)] = words.right(right.id, ['summary']) ?? ''
    entry[fieldOf('authority', words.language)] = words.t(`common:authority.${right.authority}`)
  }
  return entry
}

/** What is typed beside the name; a right that is called nothing else has its name there, which counts already. */
function aliasesBesideName(id: string, words: Words): string {
  const aliases = words.right(id, ['aliases']) ?? ''
  return aliases === words.right(id, ['name']) ? '' : aliases
}

function boostFor(language: Language, all: readonly Words[]): Record<string, number> {
  const boost: Record<string, number> = { ...ALIAS_WEIGHTS }
  for (const part of PARTS) {
    for (const words of all) boost[fieldOf(part, words.language)] = WEIGHTS[part][words.language === language ? 0 : 1]
  }
  return boost
}

function plain(text: string): string {
  return wordsOfText(text).join(' ').toLowerCase()
}

/** Rights by what they are called, names and aliases in every language. */
function namesOf(rights: readonly Right[], all: readonly Words[]): ReadonlyMap<string, ReadonlySet<string>> {
  const named = new Map<string, Set<string>>()
  for (const { id } of rights) {
    for (const words of all) {
      for (const name of [words.right(id, ['name']) ?? '', ...(words.right(id, ['aliases']) ?? '').split(ALIASES_APART)]) {
        const key = plain(name)
        named.set(key, (named.get(key) ?? new Set()).add(id))
      }
    }
  }
  return named
}

/**
 * Makes the search over the rights in the order of the catalogue.
 * @param all the words of every language that is to be searched
 */
export function createRightSearch(rights: readonly Right[], all: readonly Words[]): RightSearch {
  const index = new MiniSearch<Entry>({
    fields: [
      ...Object.keys(ALIAS_WEIGHTS),
      ...PARTS.flatMap((part) => all.map((words) => fieldOf(part, words.language))),
    ],
    tokenize: wordsOfText,
    processTerm: termsOf,
    searchOptions: {
      processTerm: typedTermsOf,
      boostTerm: (term, _place, terms) => (isRough(term) ? ROUGH_WEIGHT : isGuessed(term, terms) ? GUESSED_WEIGHT : 1),
      prefix: (term) => !isRough(term) && term.length > 1,
      fuzzy: (term) => (isRough(term) || term.length < SHORTEST_TYPO ? false : TYPO_SHARE),
    },
  })
  index.addAll(rights.map((right) => entryOf(right, all)))
  const order = new Map(rights.map((right, place) => [right.id, place]))
  const placeOf = (id: string) => order.get(id) ?? rights.length
  const boosts = new Map(all.map(({ language }) => [language, boostFor(language, all)]))
  // Who types a right's own name, or an alias of it, means that right, however many others hold the same words.
  const named = namesOf(rights, all)
  const find = (query: string, language: Language) => {
    const exact = named.get(plain(query)) ?? new Set<string>()
    return index
      .search(query, { boost: boosts.get(language) ?? ALIAS_WEIGHTS })
      .map(({ id, score }) => ({ id: String(id), score }))
      .sort((a, b) => Number(exact.has(b.id)) - Number(exact.has(a.id)) || b.score - a.score || placeOf(a.id) - placeOf(b.id))
      .map(({ id }) => id)
  }
  return (query, language) => (query.trim() === '' ? rights.map(({ id }) => id) : find(query, language))
}
