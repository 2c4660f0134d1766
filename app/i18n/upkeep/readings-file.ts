/** The files in which readings are noted: `app/i18n/upkeep/readings/<language>.json`. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Language } from '../languages'
import { LOCALES } from './files'
import { noteReadings, type Reading, type Readings, type ReadingsByLanguage, TRANSLATIONS } from './review'
import type { Words } from './texts'

/** Beside the code that keeps them: `locales` holds languages alone. */
function folderOf(root: string): string {
  return join(dirname(root), 'app/i18n/upkeep/readings')
}

function pathOf(root: string, language: Language): string {
  return join(folderOf(root), `${language}.json`)
}

export function readReadings(language: Language, root: string = LOCALES): Readings {
  const path = pathOf(root, language)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Readings) : {}
}

export function readAllReadings(root: string = LOCALES): ReadingsByLanguage {
  return new Map(TRANSLATIONS.map((language) => [language, readReadings(language, root)]))
}

/** One line a text, without indentation, so that the file stays small and two people's changes meet only where they touch. */
export function writeReadings(language: Language, readings: Readings, root: string = LOCALES): void {
  const path = pathOf(root, language)
  const text = `${JSON.stringify(readings, null, 1).replaceAll('\n  ', '\n').replaceAll('\n ', '\n')}\n`
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return
  mkdirSync(folderOf(root), { recursive: true })
  writeFileSync(path, text)
}

/** Notes what new and changed texts were made from, and which stale ones were read again; says how all stand then. */
export function noteAll(words: Words, isRead: (language: Language, reading: Reading) => boolean = () => false, root: string = LOCALES): ReadingsByLanguage {
  for (const language of TRANSLATIONS) {
    const note = (reading: Reading) => (reading.freshness === 'stale' && isRead(language, reading) ? ('read' as const) : null)
    writeReadings(language, noteReadings(words, language, readReadings(language, root), note), root)
  }
  return readAllReadings(root)
}
