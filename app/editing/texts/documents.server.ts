/** What editors edit as one: the words of a right, of a page of questions, of a part of the interface. */
import { type Words, BAR, SOURCE } from '~/i18n/upkeep/texts'
import { pages } from '~/interview/view'
import { catalogue } from '~/rights'

export const AREAS = ['right', 'question', 'interface'] as const
export type Area = (typeof AREAS)[number]

export interface TextDocument {
  readonly area: Area
  /** Of the right, of the page, of the file. */
  readonly name: string
  /** Files of `locales` in which its texts stand. */
  readonly files: readonly string[]
  /** Facts of a page of questions, whose words alone are its own; null: whole files. */
  readonly facts: readonly string[] | null
}

/** A place for a text, in each language the same. */
export interface TextPlace {
  readonly file: string
  readonly key: string
}

/** Shown by pages that are made without these words: the page of a portal that is too busy reads its own file. */
const NOT_EDITED: ReadonlySet<string> = new Set(['ui/busy'])

export function subjectOf({ area, name }: Pick<TextDocument, 'area' | 'name'>): string {
  return `${area}/${name}`
}

/** All documents, by the words as they are. */
export function documentsIn(words: Words): readonly TextDocument[] {
  const rights = catalogue.rights.map(({ id }): TextDocument => ({ area: 'right', name: id, files: [`rights/${id}`], facts: null }))
  const shared = words.files.filter((file) => file.startsWith('rights/_')).map((file): TextDocument => ({ area: 'right', name: file.slice('rights/'.length), files: [file], facts: null }))
  const questionFiles = words.files.filter((file) => file.startsWith('questions/'))
  const fileOf = new Map(questionFiles.flatMap((file) => [...words.file(SOURCE, file).texts.keys()].map((key) => [key.split(BAR)[0] ?? '', file] as const)))
  const questions = pages.all.map(({ id, facts }): TextDocument => {
    const files = [...new Set(facts.flatMap((fact) => fileOf.get(fact) ?? []))]
    return { area: 'question', name: id, files, facts }
  })
  const others = words.files
    .filter((file) => file.startsWith('ui/') && !NOT_EDITED.has(file))
    .map((file): TextDocument => ({ area: 'interface', name: file.slice('ui/'.length), files: [file], facts: null }))
  return [...rights, ...shared, ...questions.filter(({ files }) => files.length > 0), ...others]
}

export function findDocument(words: Words, area: string | undefined, name: string | undefined): TextDocument | null {
  return documentsIn(words).find((document) => document.area === area && document.name === name) ?? null
}

export function isIn({ files, facts }: TextDocument, { file, key }: TextPlace): boolean {
  return files.includes(file) && (facts === null || facts.includes(key.split(BAR)[0] ?? ''))
}

/** The places of a document in the order of the Hebrew, then those that only another language has (forms of a plural). */
export function placesOf(document: TextDocument, words: Words, languages: readonly Parameters<Words['file']>[0][]): readonly TextPlace[] {
  return document.files.flatMap((file) => {
    const keys = new Set([SOURCE, ...languages].flatMap((language) => [...words.file(language, file).texts.keys()]))
    return [...keys].map((key) => ({ file, key })).filter((place) => isIn(document, place))
  })
}

/** The part of a document in which a text stands: `conditions`, `guide|claim`, a fact. */
export function partOf(document: TextDocument, { key }: TextPlace): string {
  const [first = '', second] = key.split(BAR)
  if (document.area === 'right' && first === 'guide' && second !== undefined) return `${first}${BAR}${second}`
  return key.includes(BAR) ? first : ''
}
