/** Every check of the words, in the order in which one would mend them. */
import { isolation } from './checks/isolation'
import { sentenceLength, wordLength } from './checks/length'
import { placeholders } from './checks/placeholders'
import { plurals } from './checks/plurals'
import { punctuation } from './checks/punctuation'
import { sameKeys } from './checks/same-keys'
import { digits, scripts } from './checks/scripts'
import { spacing } from './checks/spacing'
import { termsCheck } from './checks/terms'
import { untranslated } from './checks/untranslated'
import type { Check } from './finding'
import { freshnessCheck, type ReadingsByLanguage } from './review'
import { TERM_EXCEPTIONS } from './term-exceptions'
import { officialWords, type Term } from './terms'

export function allChecks(terms: readonly Term[], readings: ReadingsByLanguage): readonly Check[] {
  return [
    sameKeys,
    plurals,
    placeholders,
    untranslated,
    scripts,
    digits,
    spacing,
    punctuation,
    isolation,
    sentenceLength,
    wordLength(officialWords(terms)),
    termsCheck(terms, TERM_EXCEPTIONS),
    freshnessCheck(readings),
  ]
}
