/** The words of the live pages as files for the browser, one for each part of each language, made at build time. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { LANGUAGES } from './languages'
import { LIVE_PARTS, type LiveLanguage, livePart } from './live-parts'
import { hebrewNames, type Resources, resourcesFrom, type WordTree } from './resources'

const NAME = 'virtual:live-words/'
const RESOLVED = `\0${NAME}`

function filesOf(root: string, language: string): string[] {
  return readdirSync(join(root, 'locales', language), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .map((path) => join(root, 'locales', language, path))
}

function wordsIn(files: readonly string[]): Resources {
  return resourcesFrom(Object.fromEntries(files.map((file) => [file.replaceAll('\\', '/'), JSON.parse(readFileSync(file, 'utf8')) as WordTree])))
}

/** All words of a language with the Hebrew names beside them, as `locales` in `root` holds them, and the files they come from. */
export function allWords(root: string, language: LiveLanguage): { words: Resources; files: readonly string[] } {
  const own = filesOf(root, language)
  if (language === 'he') return { words: wordsIn(own), files: own }
  const hebrew = filesOf(root, 'he')
  return { words: { ...wordsIn(own), hebrew: hebrewNames(wordsIn(hebrew)) }, files: [...own, ...hebrew] }
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
      const [code, name] = id.slice(RESOLVED.length).split('/')
      const language = LANGUAGES.find((each) => each === code)
      const part = LIVE_PARTS.find((each) => each === name)
      if (!language || !part) return undefined
      const { words, files } = allWords(root, language)
      for (const file of files) this.addWatchFile(file)
      // A text is read faster than a program of the same size.
      return `export const resources = JSON.parse(${JSON.stringify(JSON.stringify(livePart(words, part)))})`
    },
  }
}
