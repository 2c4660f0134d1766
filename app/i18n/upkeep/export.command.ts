/**
 * `npm run locales:export am` writes a sheet for a native reader. `-- am --stale` only what is to be read again, `--only rights/` only
 * some files, `--file x.xlsx` where to.
 */
import { parseArgs } from 'node:util'
import { readWords } from './files'
import { TRANSLATIONS } from './review'
import { readReadings } from './readings-file'
import { sheetRows } from './sheet'
import { writeSheet } from './sheet-file'
import { readTerms } from './terms'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { stale: { type: 'boolean' }, only: { type: 'string' }, file: { type: 'string' } },
})
const language = TRANSLATIONS.find((each) => each === positionals[0])
if (!language) {
  process.stderr.write(`Which language? ${TRANSLATIONS.join(', ')}\n`)
  process.exitCode = 1
} else {
  const file = values.file ?? `words-${language}.xlsx`
  const rows = sheetRows(readWords(), language, readTerms(), readReadings(language), { onlyStale: values.stale, only: values.only })
  await writeSheet(file, language, rows)
  process.stdout.write(`${rows.length} texts in ${file}\n`)
}
