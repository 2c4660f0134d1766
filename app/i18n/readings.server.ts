/** How the texts of each translation stand: up to date with the Hebrew or not, and how many a native speaker has read. */
import { type Language, LANGUAGES } from './languages'
import { madeOfWords, publishedEdits, treesOf } from './resources.server'
import { formOf } from './upkeep/marks'
import { type Reading, type Readings, readingsOf, TRANSLATIONS } from './upkeep/review'
import { type Trees, Words } from './upkeep/texts'

export interface LanguageReadings {
  readonly language: Language
  readonly texts: number
  readonly current: number
  readonly native: number
}

/** Some megabytes for a page or two: fetched only when they are asked for. */
const noted = import.meta.glob<Readings>('./upkeep/readings/*.json', { import: 'default' })

const published = madeOfWords(() => new Words(treesOf('published') as Trees))

/** The words of all languages as they are published now, as a table. */
export function publishedWords(): Words {
  return published(LANGUAGES[0])
}

/** How each text of a translation stands now; what was edited is measured by the Hebrew that its editor had beside it. */
export const currentReadings = madeOfWords(async (language: Language): Promise<readonly Reading[]> => {
  const words = publishedWords()
  const built = (await noted[`./upkeep/readings/${language}.json`]?.()) ?? {}
  const readings = readingsOf(words, language, built)
  const own = publishedEdits()?.edits.filter((edit) => edit.language === language && edit.source !== undefined) ?? []
  if (own.length === 0) return readings
  const hashes = new Map(readings.map(({ file, key, lines }) => [`${file} ${key}`, lines.read.split(' ')[1] ?? '']))
  const changed: Record<string, Record<string, string>> = {}
  for (const { file, key, source } of own) {
    const shared = hashes.has(`${file} ${key}`) ? key : formOf(key).base
    const note = `${source} ${hashes.get(`${file} ${shared}`)}`
    changed[file] = { ...(changed[file] ?? built[file]), [shared]: note }
  }
  return readingsOf(words, language, { ...built, ...changed })
})

const counted = madeOfWords(() =>
  Promise.all(
    TRANSLATIONS.map(async (language) => {
      const readings = await currentReadings(language)
      return {
        language,
        texts: readings.length,
        current: readings.filter(({ freshness }) => freshness === 'fresh').length,
        native: readings.filter(({ reviewed }) => reviewed).length,
      }
    }),
  ),
)

/** Counted once, until other words are published. */
export function countReadings(): Promise<readonly LanguageReadings[]> {
  return counted(LANGUAGES[0])
}
