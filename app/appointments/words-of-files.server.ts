/** Words for what runs outside of the built pages: read from the folder `locales` itself. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathEdits, type TextEdit, withEdits } from '~/i18n/edits'
import { createWords } from '~/i18n/instance'
import type { Language } from '~/i18n/languages'
import { resourcesFrom, type WordTree } from '~/i18n/resources'
import { type Words, wordsFor } from '~/i18n/words'

const FILES = ['ui/appointments.json', 'ui/common.json', 'ui/watch.json']

/** What was published since, under its name. */
type PublishedNow = () => { readonly name: string | null; readonly edits: readonly TextEdit[] }

/** @param folder where `locales` lies */
export function wordsOfFiles(folder: string, published: PublishedNow = () => ({ name: null, edits: [] })): (language: Language) => Words {
  const read = new Map<string, Words>()
  return (language) => {
    const { name, edits } = published()
    const known = read.get(`${language} ${name}`)
    if (known) return known
    // Letters name rights.
    const rights = readdirSync(path.join(folder, language, 'rights')).map((file) => `rights/${file}`)
    const files = [...FILES, ...rights].map((file) => [`/${file}`, JSON.parse(readFileSync(path.join(folder, language, file), 'utf8')) as WordTree] as const)
    const resources = withEdits(resourcesFrom(Object.fromEntries(files)), pathEdits(edits, language))
    const words = wordsFor(createWords(language, resources))
    if ([...read.keys()].some((key) => !key.endsWith(` ${name}`))) read.clear()
    read.set(`${language} ${name}`, words)
    return words
  }
}
