/**
 * `npm run locales:check` looks at all words and prints what is wrong. It notes what new and changed texts were made from.
 * `-- --accept rights/study-grant …` notes that stale translations were read again: a file, the beginning of its name, or
 * `<file> <key>` in quotes; `am:` before it means one language.
 */
import { allChecks } from './all-checks'
import { CEILINGS } from './checks/length'
import { covers } from './covers'
import { readWords } from './files'
import { findingText } from './finding'
import { noteAll } from './readings-file'
import { readingsOf, shareReviewed, TRANSLATIONS } from './review'
import { readTerms } from './terms'

function run(args: readonly string[]): number {
  const at = args.indexOf('--accept')
  const wanted = at < 0 ? [] : args.slice(at + 1)
  const words = readWords()
  const now = noteAll(words, (language, reading) => covers(wanted, language, reading))
  const findings = allChecks(readTerms(), now).flatMap((check) => check.find(words))
  const print = (line: string) => process.stdout.write(`${line}\n`)
  for (const finding of findings) print(findingText(finding))
  for (const [language, { sentence, word }] of Object.entries(CEILINGS)) {
    print(`${language}  at most ${sentence} words in a sentence, ${word} letters in a word`)
  }
  for (const language of TRANSLATIONS) {
    const readings = readingsOf(words, language, now.get(language) ?? {})
    print(`${language}  ${readings.length} texts, ${(shareReviewed(readings) * 100).toFixed(1)}% read by a native reader`)
  }
  print(findings.length === 0 ? 'Nothing is wrong.' : `${findings.length} findings.`)
  return findings.length === 0 ? 0 : 1
}

process.exitCode = run(process.argv.slice(2))
