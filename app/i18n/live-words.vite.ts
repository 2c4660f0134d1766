/**
 * The words that the live pages need in the browser, one file for each language, made at build time: the interface, the questions, the
 * acts, and of each right what a result says of it. Guides and what people type when they search stay on the server.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { LANGUAGES } from './languages'
import { hebrewNames, resourcesFrom, type WordTree } from './resources'

const NAME = 'virtual:live-words/'
const RESOLVED = `\0${NAME}`

/** Parts of a right's words that only its guide or the search use. */
const NOT_LIVE: ReadonlySet<string> = new Set(['guide', 'aliases', 'documents', 'summary'])

/** Words of pages that are only ever made on the server. */
const NOT_LIVE_PAGES: readonly string[] = ['catalogue', 'figures', 'appointments'].map((name) => join('ui', `${name}.json`))

function filesOf(root: string, language: string): string[] {
  return readdirSync(join(root, 'locales', language), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json') && !NOT_LIVE_PAGES.includes(path))
    .map((path) => join(root, 'locales', language, path))
}

function readWords(files: readonly string[]): Record<string, WordTree> {
  return Object.fromEntries(files.map((file) => [file.replaceAll('\\', '/'), JSON.parse(readFileSync(file, 'utf8')) as WordTree]))
}

function liveRights(rights: WordTree): WordTree {
  return Object.fromEntries(
    Object.entries(rights).map(([id, words]) => [id, Object.fromEntries(Object.entries(words as WordTree).filter(([part]) => !NOT_LIVE.has(part)))]),
  )
}

/** Names of papers are the guide's as well. */
function liveHebrew(hebrew: WordTree): WordTree {
  const names = Object.entries(hebrew['rights'] as WordTree).map(([id, words]) => [id, { name: (words as WordTree)['name'] ?? '' }])
  return { ...hebrew, rights: Object.fromEntries(names) as WordTree }
}

export function liveWords(): Plugin {
  let root = process.cwd()
  return {
    name: 'live-words',
    configResolved(config) {
      root = config.root
    },
    resolveId: (id) => (id.startsWith(NAME) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(RESOLVED)) return undefined
      const language = LANGUAGES.find((code) => code === id.slice(RESOLVED.length))
      if (!language) return undefined
      const files = filesOf(root, language)
      const hebrewFiles = filesOf(root, 'he')
      for (const file of [...files, ...hebrewFiles]) this.addWatchFile(file)
      const words = resourcesFrom(readWords(files))
      const hebrew = language === 'he' ? {} : { hebrew: liveHebrew(hebrewNames(resourcesFrom(readWords(hebrewFiles)))) }
      const live = { ...words, rights: liveRights(words['rights'] as WordTree), ...hebrew }
      // A text is read faster than a program of the same size.
      return `export const resources = JSON.parse(${JSON.stringify(JSON.stringify(live))})`
    },
  }
}
