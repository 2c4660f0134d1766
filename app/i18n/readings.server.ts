/** How many texts of each translation are up to date with the Hebrew, and how many a native speaker has read. */
import type { Language } from './languages'
import { type Readings, readingsOf, TRANSLATIONS } from './upkeep/review'
import { type Tree, type Trees, Words } from './upkeep/texts'

export interface LanguageReadings {
  readonly language: Language
  readonly texts: number
  readonly current: number
  readonly native: number
}

const NAME = /^\/locales\/([^/]+)\/(.+)\.json$/

const texts = import.meta.glob<Tree>('/locales/**/*.json', { eager: true, import: 'default' })

/** Some megabytes for one page: fetched only when it is asked for. */
const noted = import.meta.glob<Readings>('./upkeep/readings/*.json', { import: 'default' })

function allWords(): Words {
  const trees: Record<string, Record<string, Tree>> = {}
  for (const [path, tree] of Object.entries(texts)) {
    const [, language = '', file = ''] = NAME.exec(path) ?? []
    trees[language] = { ...trees[language], [file]: tree }
  }
  return new Words(trees as Trees)
}

async function count(): Promise<readonly LanguageReadings[]> {
  const words = allWords()
  return Promise.all(
    TRANSLATIONS.map(async (language) => {
      const readings = readingsOf(words, language, (await noted[`./upkeep/readings/${language}.json`]?.()) ?? {})
      return {
        language,
        texts: readings.length,
        current: readings.filter(({ freshness }) => freshness === 'fresh').length,
        native: readings.filter(({ reviewed }) => reviewed).length,
      }
    }),
  )
}

let counted: Promise<readonly LanguageReadings[]> | null = null

/** Counted once: the words of a running portal do not change. */
export function countReadings(): Promise<readonly LanguageReadings[]> {
  counted ??= count()
  return counted
}
