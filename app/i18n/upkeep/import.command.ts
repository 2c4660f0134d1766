/**
 * `npm run locales:import am words-am.xlsx` takes a reader's sheet back. Rows that would break a page are refused with the reason; the
 * good ones go in when none is refused, or with `--partial`.
 */
import { parseArgs } from 'node:util'
import { readWords } from './files'
import { importSheet } from './import-sheet'
import { readingsOf, shareReviewed, TRANSLATIONS } from './review'
import { readReadings } from './readings-file'
import { readRows } from './sheet-file'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { partial: { type: 'boolean' } } })
const language = TRANSLATIONS.find((each) => each === positionals[0])
const file = positionals[1]
const print = (line: string) => process.stdout.write(`${line}\n`)

if (!language || !file) {
  process.stderr.write(`Which language and which file? For example: ${TRANSLATIONS[0]} words.xlsx\n`)
  process.exitCode = 1
} else {
  const rows = await readRows(file)
  const { changed, reviewed, refused, done } = importSheet(language, rows, { partial: values.partial })
  for (const { row, key, reason } of refused) print(`row ${row}  ${key}\n    ${reason}`)
  for (const row of rows) if (row.note.trim() !== '') print(`note  ${row.key}\n    ${row.note}`)
  print(
    done
      ? `${changed} texts changed, ${reviewed} read by the reader, ${refused.length} refused.`
      : `${refused.length} rows refused, so nothing was changed. Mend them, or take the good rows with --partial.`,
  )
  const share = shareReviewed(readingsOf(readWords(), language, readReadings(language)))
  print(`${language}: ${(share * 100).toFixed(1)}% read by a native reader. Now run npm run locales:check.`)
  process.exitCode = done && refused.length === 0 ? 0 : 1
}
