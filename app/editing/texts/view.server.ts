/** A document side by side, as its page shows it: each text in all languages, what is old or missing, what is drafted, which terms it holds. */
import type { Database } from '#db/client'
import { LANGUAGES, type Language } from '~/i18n/languages'
import { currentReadings, publishedWords } from '~/i18n/readings.server'
import { treesOf } from '~/i18n/resources.server'
import { formOf, formsNeeded, pluralsIn } from '~/i18n/upkeep/marks'
import { TRANSLATIONS } from '~/i18n/upkeep/review'
import { termsInHebrew } from '~/i18n/upkeep/term-match'
import { SOURCE } from '~/i18n/upkeep/texts'
import type { OpenChange } from '../changes.server'
import { type DraftedText, textId } from './content'
import { partOf, placesOf, type TextDocument, type TextPlace } from './documents.server'
import { draftsOf, markOf } from './drafts.server'
import type { TextProblem } from './problems.server'
import { draftProblems } from './publish.server'
import { wordsWith } from './table.server'
import { termPatterns } from './terms.server'

/** `stale`: its Hebrew has changed since. `missing`: nothing stands there. */
export type CellState = 'current' | 'stale' | 'missing'

export interface TextCell {
  readonly id: string
  readonly language: Language
  /** What stands in the field: the draft, or what is published. */
  readonly text: string
  readonly published: string
  /** Sign of the text, by which a saving knows what the writer had before them. */
  readonly base: string
  readonly state: CellState
  readonly draft: Pick<DraftedText, 'by' | 'at'> | null
  readonly problems: readonly Pick<TextProblem, 'kind' | 'isHard' | 'about'>[]
}

export interface TextRow extends TextPlace {
  readonly part: string
  readonly cells: readonly TextCell[]
  readonly terms: readonly { readonly he: string; readonly names: readonly (readonly [Language, string])[] }[]
}

export interface DocumentView {
  readonly parts: readonly { readonly part: string; readonly texts: number; readonly drafts: number; readonly old: number }[]
  /** Of the part that is shown. */
  readonly rows: readonly TextRow[]
  readonly change: Pick<OpenChange, 'state' | 'revision' | 'authors' | 'askedBy'> | null
  /** Every drafted text of the document, with what is published. */
  readonly drafts: readonly (DraftedText & { readonly id: string; readonly was: string; readonly problems: TextCell['problems'] })[]
  readonly hardProblems: number
}

/** @param wanted the part to show; the first one when there is no such part */
export async function viewOf(db: Database, document: TextDocument, wanted: string | null): Promise<DocumentView> {
  const words = publishedWords()
  const { change, drafts } = await draftsOf(db, document)
  const texts = [...drafts.values()]
  const problems = texts.length === 0 ? [] : draftProblems(wordsWith(treesOf('published'), texts, document.files), texts)
  const problemsAt = (language: Language, { file, key }: TextPlace) =>
    problems.filter((each) => each.language === language && each.file === file && (each.key === key || each.key === formOf(key).base)).map(({ kind, isHard, about }) => ({ kind, isHard, about }))
  const states = await statesOf(document)
  const places = placesOf(document, words, LANGUAGES)
  const plurals = pluralsIn(LANGUAGES.flatMap((language) => document.files.map((file) => words.file(language, file))))
  const partNames = [...new Set(places.map((place) => partOf(document, place)))]
  const shown = partNames.find((part) => part === wanted) ?? partNames[0] ?? ''
  const patterns = termPatterns()

  const rows = places.filter((place) => partOf(document, place) === shown).map((place): TextRow => {
    const hebrew = drafts.get(textId({ language: SOURCE, ...place }))?.text ?? words.text(SOURCE, place.file, place.key) ?? ''
    const { base, form } = formOf(place.key)
    const cells = LANGUAGES.flatMap((language): readonly TextCell[] => {
      // A language has the forms of its own plurals, and no others.
      if (form !== null && plurals.has(base) && !formsNeeded(language).includes(form)) return []
      const published = words.text(language, place.file, place.key)
      const id = textId({ language, ...place })
      const draft = drafts.get(id)
      const text = draft?.text ?? published ?? ''
      const state = published === undefined || published === '' ? 'missing' : states.has(`${language} ${place.file} ${plurals.has(base) ? base : place.key}`) ? 'stale' : 'current'
      return [{
        id, language, text, published: published ?? '', base: markOf(text), state, draft: draft ? { by: draft.by, at: draft.at } : null, problems: draft ? problemsAt(language, place) : [],
      }]
    })
    const terms = termsInHebrew(hebrew, patterns).map(({ names }) => ({ he: names.he, names: TRANSLATIONS.map((language) => [language, names[language]] as const) }))
    return { ...place, part: shown, cells, terms }
  })

  const countIn = (part: string) => {
    const own = places.filter((place) => partOf(document, place) === part)
    return {
      part, texts: own.length,
      drafts: texts.filter((text) => partOf(document, text) === part).length,
      old: own.filter((place) => TRANSLATIONS.some((language) => states.has(`${language} ${place.file} ${place.key}`))).length,
    }
  }
  return {
    parts: partNames.map(countIn),
    rows,
    change: change && { state: change.state, revision: change.revision, authors: change.authors, askedBy: change.askedBy },
    drafts: texts.map((text) => ({ ...text, id: textId(text), was: words.text(text.language, text.file, text.key) ?? '', problems: problemsAt(text.language, text) })),
    hardProblems: problems.filter(({ isHard }) => isHard).length,
  }
}

/** Names of texts whose Hebrew has changed since they were written: `<language> <file> <key>`, plurals as one. */
export async function staleTexts(): Promise<ReadonlySet<string>> {
  const lists = await Promise.all(
    TRANSLATIONS.map(async (language) => (await currentReadings(language)).filter(({ freshness }) => freshness === 'stale').map(({ file, key }) => `${language} ${file} ${key}`)),
  )
  return new Set(lists.flat())
}

async function statesOf({ files }: TextDocument): Promise<ReadonlySet<string>> {
  return new Set([...(await staleTexts())].filter((name) => files.includes(name.split(' ')[1] ?? '')))
}
