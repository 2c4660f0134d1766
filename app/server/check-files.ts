/** Reads the files that the portal cannot do without, before it serves anybody: a broken one is named, with the place in it. */
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { ZodError } from 'zod'
import { type DirectoryData, readDirectoryData } from '#db/directory-data'
import { LANGUAGES } from '~/i18n/languages'
import type { Municipality } from '~/municipality/municipality'

const PLURAL = /_(zero|one|two|few|many|other)$/

type Tree = { readonly [key: string]: unknown }

/** @param locales the folder of the words @returns what is wrong, each with its file and key; none when all is well */
export async function problemsOfWords(locales: string): Promise<readonly string[]> {
  const [first = 'he', ...others] = LANGUAGES
  const files = (await readdir(path.join(locales, first), { recursive: true })).filter((name) => name.endsWith('.json')).sort()
  const problems: string[] = []
  for (const name of files) {
    const own = await treeOf(locales, first, name, problems)
    for (const language of others) {
      const tree = await treeOf(locales, language, name, problems)
      if (!own || !tree) continue
      const keys = keysOf(tree)
      for (const key of keysOf(own)) if (!keys.has(key)) problems.push(`locales/${language}/${name}: ${key} is missing`)
    }
  }
  return problems
}

async function treeOf(locales: string, language: string, name: string, problems: string[]): Promise<Tree | null> {
  try {
    return JSON.parse(await readFile(path.join(locales, language, name), 'utf8')) as Tree
  } catch (error) {
    problems.push(`locales/${language}/${name}: ${error instanceof Error ? error.message : 'cannot be read'}`)
    return null
  }
}

/** Every key with the keys above it, plural forms as one. */
function keysOf(tree: Tree, above = ''): Set<string> {
  const keys = new Set<string>()
  for (const [name, value] of Object.entries(tree)) {
    const key = above + name.replace(PLURAL, '')
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) for (const inner of keysOf(value as Tree, `${key}.`)) keys.add(inner)
    else keys.add(key)
  }
  return keys
}

/** The directory as the files have it. @throws Error that names what is wrong, record by record */
export async function directoryOfFiles(folder?: string): Promise<DirectoryData> {
  try {
    return await readDirectoryData(folder)
  } catch (error) {
    if (!(error instanceof ZodError)) throw error
    throw new Error(error.issues.map((issue) => `db/data: record ${issue.path.join('.')}: ${issue.message}`).join('\n  '), { cause: error })
  }
}

/** The municipalities of a folder, held against the directory and the portal's own colours. @throws Error that names all that is wrong */
export async function municipalitiesOf(folder: string | null, { centers, localities }: Pick<DirectoryData, 'centers' | 'localities'>): Promise<readonly Municipality[]> {
  if (folder === null) return []
  // They are held against every right: only who has one loads the rules for it.
  const [{ ownThemes }, { readMunicipalities }] = await Promise.all([import('~/municipality/own-themes.server'), import('~/municipality/read.server')])
  const known = { centers: new Set(centers.map(({ id }) => id)), localities: new Set(localities.map(({ code }) => code)) }
  const read = await readMunicipalities(folder, known, await ownThemes())
  if ('problems' in read) throw new Error(`The municipality is not right:\n  ${read.problems.join('\n  ')}`)
  return read.municipalities
}
