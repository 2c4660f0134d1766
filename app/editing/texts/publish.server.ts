/** Publishing texts, and putting back what stood before. Both are checked against everything that was published until that moment. */
import type { Database } from '#db/client'
import type { TextEdit } from '~/i18n/edits'
import { treesOf } from '~/i18n/resources.server'
import { formOf, pluralsIn } from '~/i18n/upkeep/marks'
import { readingsOf } from '~/i18n/upkeep/review'
import { LANGUAGES } from '~/i18n/languages'
import { SOURCE, type Words } from '~/i18n/upkeep/texts'
import { type Actor, approveChange, type Refusal, undoVersion } from '../changes.server'
import { versionsAfter } from '../versions.server'
import { draftedTexts, editsAfter, type PublishedText, type PublishedTexts, publishedTexts, textId } from './content'
import type { TextDocument } from './documents.server'
import { subjectFor } from './drafts.server'
import { problemsOf } from './problems.server'
import { wordsWith } from './table.server'
import { allTerms } from './terms.server'

/** A text that would break its page is not published, whoever approves it. */
class Refused extends Error {}

type Outcome = Refusal | 'problems' | { readonly version: number }

const isPlace = (a: Pick<TextEdit, 'language' | 'file' | 'key'>) => (b: Pick<TextEdit, 'language' | 'file' | 'key'>) => textId(a) === textId(b)

/** The key under which the forms of a plural are one text. */
function sharedKey(words: Words, file: string, key: string): string {
  const { base } = formOf(key)
  return pluralsIn(LANGUAGES.map((language) => words.file(language, file))).has(base) ? base : key
}

/** Sign of the Hebrew beside which each translation was written. */
function sourcesIn(words: Words, texts: readonly TextEdit[]): ReadonlyMap<string, string> {
  const languages = [...new Set(texts.map(({ language }) => language))].filter((language) => language !== SOURCE)
  const lines = new Map(
    languages.flatMap((language) => readingsOf(words, language, {}).map(({ file, key, lines: { read } }) => [`${language} ${file} ${key}`, read.split(' ')[0] ?? ''] as const)),
  )
  return new Map(texts.flatMap((text) => {
    const source = lines.get(`${text.language} ${text.file} ${sharedKey(words, text.file, text.key)}`)
    return source === undefined ? [] : [[textId(text), source] as const]
  }))
}

/** What is published of some texts, with what stood there; texts that the portal does not have any more are left out. */
function publication(texts: readonly TextEdit[], until: readonly TextEdit[]): PublishedTexts {
  const files = [...new Set(texts.map(({ file }) => file))]
  const before = wordsWith(treesOf('built'), until, files)
  const after = wordsWith(treesOf('built'), [...until, ...texts], files)
  const sources = sourcesIn(after, texts)
  return {
    texts: texts.flatMap(({ language, file, key, text }): readonly PublishedText[] => {
      const was = before.text(language, file, key)
      return was === undefined ? [] : [{ language, file, key, text, was, source: sources.get(textId({ language, file, key })) }]
    }),
  }
}

/** Publishes what waits in a document. `problems`: a text in it would break its page. */
export async function publishTexts(db: Database, document: TextDocument, revision: number, me: Actor): Promise<Outcome> {
  try {
    return await approveChange(db, subjectFor(document), revision, me, async (content, tx) => {
      const texts = draftedTexts(content)
      const until = editsAfter(await versionsAfter(tx, 'texts', publishedTexts, 0))
      const words = wordsWith(treesOf('built'), [...until, ...texts], document.files)
      if (hardProblems(words, texts).length > 0) throw new Refused()
      return publication(texts, until)
    })
  } catch (error) {
    if (error instanceof Refused) return 'problems'
    throw error
  }
}

/** What is wrong with drafts so that they cannot be published. @param words with the drafts in their places */
export function hardProblems(words: Words, texts: readonly TextEdit[]) {
  return draftProblems(words, texts).filter(({ isHard }) => isHard)
}

export function draftProblems(words: Words, texts: readonly TextEdit[]) {
  const meant = new Set(texts.flatMap(({ language, file, key }) => [key, formOf(key).base].map((each) => textId({ language, file, key: each }))))
  return problemsOf(words, allTerms(), (language, file, key) => meant.has(textId({ language, file, key })))
}

/** Puts back the wording from before a publication, of the texts that it changed. */
export function undoTexts(db: Database, document: TextDocument, undoes: number, me: Actor): Promise<Outcome> {
  return undoVersion(db, subjectFor(document), undoes, me, async (tx) => {
    const versions = await versionsAfter(tx, 'texts', publishedTexts, 0)
    const taken = versions.find(({ version }) => version === undoes)?.content.content.texts ?? []
    const then = editsAfter(versions.filter(({ version }) => version < undoes))
    const until = editsAfter(versions)
    const built = wordsWith(treesOf('built'), [], document.files)
    const now = wordsWith(treesOf('built'), until, document.files)
    const back = taken.flatMap(({ language, file, key }): readonly TextEdit[] => {
      const earlier = then.find(isPlace({ language, file, key }))
      const text = earlier?.text ?? built.text(language, file, key)
      return text === undefined || text === now.text(language, file, key) ? [] : [{ language, file, key, text, source: earlier?.source }]
    })
    if (back.length === 0) return null
    const sources = new Map(back.map((edit) => [textId(edit), edit.source]))
    const { texts } = publication(back, until)
    // What a text was made from comes back with it.
    return { texts: texts.map((text) => ({ ...text, source: sources.get(textId(text)) })) }
  })
}
