/** Reads the words from `locales`, and writes single texts back without touching the rest of a file. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LANGUAGES, type Language } from '../languages'
import { BAR, type Tree, Words } from './texts'

/** The folder of all words. Commands are run from the root of the project. */
export const LOCALES = join(process.cwd(), 'locales')

function readFile(path: string): Tree {
  return JSON.parse(readFileSync(path, 'utf8')) as Tree
}

export function readWords(root: string = LOCALES): Words {
  const filesOf = (language: Language) =>
    readdirSync(join(root, language), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.json'))
      .map((path) => path.replaceAll('\\', '/').replace(/\.json$/, ''))
      .sort()
  return new Words(
    Object.fromEntries(
      LANGUAGES.map((language) => [
        language,
        Object.fromEntries(filesOf(language).map((file) => [file, readFile(join(root, language, `${file}.json`))])),
      ]),
    ),
  )
}

type Branch = Record<string, Tree> | Tree[]

function put(tree: Branch, [key, ...rest]: readonly string[], text: string): void {
  if (key === undefined) return
  const branch = tree as Record<string, Tree>
  if (rest.length === 0) branch[key] = text
  else put(branch[key] as Branch, rest, text)
}

/** Puts texts into one file of a language, read anew right before. @param changes texts by key; each key must be there already */
export function writeTexts(root: string, language: Language, file: string, changes: ReadonlyMap<string, string>): void {
  const path = join(root, language, `${file}.json`)
  const tree = readFile(path) as Branch
  for (const [key, text] of changes) put(tree, key.split(BAR), text)
  writeFileSync(path, `${JSON.stringify(tree, null, 2)}\n`)
}
