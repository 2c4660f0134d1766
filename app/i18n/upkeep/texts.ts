/** The words of all languages as a flat table: what every check, the sheets for readers and the review state look at. */
import { LANGUAGES, type Language } from '../languages'

export type Tree = string | readonly Tree[] | { readonly [key: string]: Tree }

/** The language in which texts are written first. */
export const SOURCE: Language = 'he'

/** Parts of a path are set off by a bar, since keys hold dots. */
export const BAR = '|'

export interface Text {
  readonly language: Language
  /** Path below `locales/<language>` without its ending: `rights/study-grant`. */
  readonly file: string
  /** Path inside the file: `guide|claim|0`. */
  readonly key: string
  readonly text: string
}

/** One file of one language. */
export interface FileWords {
  readonly texts: ReadonlyMap<string, string>
  /** Lengths of the lists in it, by their path. */
  readonly lists: ReadonlyMap<string, number>
}

/** Files by language and name, as JSON. */
export type Trees = Readonly<Partial<Record<Language, Readonly<Record<string, Tree>>>>>

export class Words {
  readonly files: readonly string[]
  readonly #words: ReadonlyMap<Language, ReadonlyMap<string, FileWords>>

  constructor(trees: Trees) {
    this.#words = new Map(
      LANGUAGES.map((language) => [language, new Map(Object.entries(trees[language] ?? {}).map(([file, tree]) => [file, flatten(tree)]))]),
    )
    this.files = [...new Set(LANGUAGES.flatMap((language) => Object.keys(trees[language] ?? {})))].sort()
  }

  file(language: Language, file: string): FileWords {
    return this.#words.get(language)?.get(file) ?? EMPTY
  }

  text(language: Language, file: string, key: string): string | undefined {
    return this.file(language, file).texts.get(key)
  }

  /** Every text of a language, in the order of its files and of the keys in them. */
  texts(language: Language): readonly Text[] {
    return this.files.flatMap((file) => [...this.file(language, file).texts].map(([key, text]) => ({ language, file, key, text })))
  }
}

const EMPTY: FileWords = { texts: new Map(), lists: new Map() }

/** What people type in one language has no like in another, and may be typed in other letters. */
const NOT_TRANSLATED: ReadonlySet<string> = new Set(['aliases'])

function flatten(tree: Tree): FileWords {
  const texts = new Map<string, string>()
  const lists = new Map<string, number>()
  const collect = (path: string, branch: Tree): void => {
    if (typeof branch === 'string') {
      texts.set(path, branch)
      return
    }
    if (Array.isArray(branch)) lists.set(path, branch.length)
    for (const [key, inner] of Object.entries(branch)) {
      if (path !== '' || !NOT_TRANSLATED.has(key)) collect(path === '' ? key : `${path}${BAR}${key}`, inner)
    }
  }
  collect('', tree)
  return { texts, lists }
}
