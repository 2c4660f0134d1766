/** Words for what runs outside of the built pages: read from the folder `locales` itself. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { createWords } from '~/i18n/instance'
import type { Language } from '~/i18n/languages'
import { resourcesFrom, type WordTree } from '~/i18n/resources'
import { type Words, wordsFor } from '~/i18n/words'

const FILES = ['ui/appointments.json', 'ui/common.json']

/** @param folder where `locales` lies */
export function wordsOfFiles(folder: string): (language: Language) => Words {
  const read = new Map<Language, Words>()
  return (language) => {
    const known = read.get(language)
    if (known) return known
    const files = FILES.map((file) => [`/${file}`, JSON.parse(readFileSync(path.join(folder, language, file), 'utf8')) as WordTree] as const)
    const words = wordsFor(createWords(language, resourcesFrom(Object.fromEntries(files))))
    read.set(language, words)
    return words
  }
}
