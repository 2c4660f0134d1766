/**
 * Who has read what: for each text of a translation, the Hebrew it was made from, the translation as it stood then, and whether a native
 * reader has read it. Both texts are kept as short hashes, so that a change of either shows by itself. One file a language, one line a text.
 */
import { createHash } from 'node:crypto'
import { LANGUAGES, type Language } from '../languages'
import type { Check, Finding } from './finding'
import { formOf, pluralsIn } from './marks'
import { SOURCE, type Words } from './texts'

/** By file and key: `<hash of the Hebrew> <hash of the translation>`, and `+` behind them when a native reader has read it. */
export type Readings = Readonly<Record<string, Readonly<Record<string, string>>>>

export type ReadingsByLanguage = ReadonlyMap<Language, Readings>

export const TRANSLATIONS: readonly Language[] = LANGUAGES.filter((language) => language !== SOURCE)

/**
 * `stale`: the Hebrew has changed, the translation has not. `unnoted`: the translation is new, or has changed, with the Hebrew or
 * without it; whoever wrote it knew the Hebrew of today, so that it only waits to be noted.
 */
export type Freshness = 'unnoted' | 'stale' | 'fresh'

export interface Reading {
  readonly file: string
  /** The forms of a plural are one text, read together. */
  readonly key: string
  readonly freshness: Freshness
  /** Read by a native reader, just as it stands now. */
  readonly reviewed: boolean
  /** The line to note when it is read, or reviewed, as it stands now. */
  readonly lines: { readonly read: string; readonly reviewed: string }
}

const REVIEWED = '+'

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}

/** Texts by the key that all languages share; forms of a plural one after the other. */
function shared(words: Words, language: Language, file: string): ReadonlyMap<string, string> {
  const plurals = pluralsIn(LANGUAGES.map((each) => words.file(each, file)))
  const byKey = new Map<string, string>()
  for (const [key, text] of words.file(language, file).texts) {
    const { base } = formOf(key)
    const own = plurals.has(base) ? base : key
    byKey.set(own, `${byKey.get(own) ?? ''}${text}\n`)
  }
  return byKey
}

/** How each text of a language stands, in the order of the Hebrew. */
export function readingsOf(words: Words, language: Language, noted: Readings): readonly Reading[] {
  return words.files.flatMap((file) => {
    const translations = shared(words, language, file)
    return [...shared(words, SOURCE, file)].map(([key, hebrew]) => {
      const [source, seen, mark] = (noted[file]?.[key] ?? '').split(' ')
      const [now, own] = [hash(hebrew), hash(translations.get(key) ?? '')]
      const freshness = seen !== own ? 'unnoted' : source === now ? 'fresh' : 'stale'
      const read = `${now} ${own}`
      return { file, key, freshness, reviewed: freshness === 'fresh' && mark === REVIEWED, lines: { read, reviewed: `${read} ${REVIEWED}` } }
    })
  })
}

/**
 * Notes anew: texts that are gone are dropped, unnoted ones are noted as made from the Hebrew of today, and those that `note` names are
 * noted as read or reviewed; any other line stays as it is.
 */
export function noteReadings(
  words: Words,
  language: Language,
  noted: Readings,
  note: (reading: Reading) => 'read' | 'reviewed' | null = () => null,
): Readings {
  const files: Record<string, Record<string, string>> = {}
  for (const reading of readingsOf(words, language, noted)) {
    const { file, key, freshness, lines } = reading
    const how = note(reading) ?? (freshness === 'unnoted' ? 'read' : null)
    const line = how ? lines[how] : (noted[file]?.[key] ?? lines.read)
    files[file] = { ...files[file], [key]: line }
  }
  return files
}

/** The share of texts that a native reader has read as they stand, between 0 and 1. */
export function shareReviewed(readings: readonly Reading[]): number {
  return readings.length === 0 ? 0 : readings.filter(({ reviewed }) => reviewed).length / readings.length
}

/** Every translation was made from the Hebrew as it stands. */
export function freshnessCheck(noted: ReadingsByLanguage): Check {
  const name = 'stale'
  const problems: Record<Freshness, string | null> = {
    fresh: null,
    stale: 'the Hebrew has changed since: read it again, then npm run locales:check -- --accept <file or key>',
    unnoted: 'new or changed, and not noted yet: npm run locales:check notes what it was made from',
  }
  return {
    name,
    find: (words) =>
      TRANSLATIONS.flatMap((language) =>
        readingsOf(words, language, noted.get(language) ?? {}).flatMap(({ file, key, freshness }): readonly Finding[] => {
          const problem = problems[freshness]
          const text = words.text(language, file, key) ?? words.text(language, file, `${key}_other`) ?? ''
          return problem ? [{ check: name, language, file, key, text, problem }] : []
        }),
      ),
  }
}
