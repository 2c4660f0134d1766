/** The sheet that a native reader works on: one row a text, with all that is needed to judge it. */
import type { Language } from '../languages'
import { formOf, pluralsIn } from './marks'
import { type Freshness, type Readings, readingsOf } from './review'
import { sourceKey } from './checks/plurals'
import { termsInHebrew } from './term-match'
import { hebrewPatterns, type Term } from './terms'
import { BAR, SOURCE, type Words } from './texts'

/** A row as it is read back; its columns are found by their headings. */
export interface SheetRow {
  /** `rights/study-grant guide|claim|0`: the file and the path in it. */
  readonly key: string
  readonly where: string
  readonly hebrew: string
  readonly translation: string
  readonly terms: string
  readonly state: string
  readonly reviewed: string
  /** What the reader wants to tell whoever keeps the words. */
  readonly note: string
}

export const HEADINGS: Readonly<Record<keyof SheetRow, string>> = {
  key: 'Key',
  where: 'Where it stands',
  hebrew: 'Hebrew',
  translation: 'Translation',
  terms: 'Agreed terms',
  state: 'State',
  reviewed: 'Reviewed (yes)',
  note: 'Note',
}

const STATES: Readonly<Record<Freshness, string>> = { fresh: 'not reviewed', unnoted: 'new', stale: 'stale: the Hebrew has changed' }

/** In words: the right's name and its address, or the part of the interface. */
export function whereItStands(words: Words, language: Language, file: string, key: string): string {
  const [folder, id = ''] = file.split('/')
  const parts = key.split(BAR).join(' › ')
  if (folder !== 'rights') return folder === 'questions' ? `question · ${parts}` : `${file} · ${parts}`
  const name = words.text(SOURCE, file, 'name')
  return name ? `${name} · /${language}/rights/${id} · ${parts}` : `several rights · ${parts}`
}

function sharedKey(words: Words, file: string, key: string): string {
  const { base } = formOf(key)
  return pluralsIn([words.file(SOURCE, file)]).has(base) ? base : key
}

/** The Hebrew that a text translates; null where there is none. */
export function hebrewOf(words: Words, file: string, key: string): string | null {
  const source = words.file(SOURCE, file).texts
  return source.get(sourceKey(key, source)) ?? null
}

export interface ExportOptions {
  /** Only what nobody has read since the Hebrew changed. */
  readonly onlyStale?: boolean
  /** Only files whose name begins so: `rights/`, `ui/home`. */
  readonly only?: string
}

/** All rows of a language. */
export function sheetRows(words: Words, language: Language, terms: readonly Term[], noted: Readings, options: ExportOptions = {}): readonly SheetRow[] {
  const readings = new Map(readingsOf(words, language, noted).map((reading) => [`${reading.file} ${reading.key}`, reading]))
  const patterns = hebrewPatterns(terms)
  return words.texts(language).flatMap(({ file, key, text }): readonly SheetRow[] => {
    const reading = readings.get(`${file} ${sharedKey(words, file, key)}`)
    const freshness = reading?.freshness ?? 'unnoted'
    if (options.onlyStale && freshness !== 'stale') return []
    if (options.only && !file.startsWith(options.only)) return []
    const hebrew = hebrewOf(words, file, key) ?? ''
    return [
      {
        key: `${file} ${key}`,
        where: whereItStands(words, language, file, key),
        hebrew,
        translation: text,
        terms: termsInHebrew(hebrew, patterns).map(({ names }) => `${names.he} = ${names[language]}`).join('\n'),
        state: reading?.reviewed ? 'reviewed' : STATES[freshness],
        reviewed: reading?.reviewed ? 'yes' : '',
        note: '',
      },
    ]
  })
}
