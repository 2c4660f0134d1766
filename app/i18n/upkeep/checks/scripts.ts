import { LANGUAGES, type Language } from '../../languages'
import { perText } from '../finding'
import { bare } from '../marks'

/** Names and signs that are written in Latin letters in every language. */
const LATIN_ALLOWED: ReadonlySet<string> = new Set(['JavaScript', 'WCAG', 'AA', 'JSON', 'UTF', 'API', 'null', 'SMS', 'PDF', 'QR', 'Excel', 'CSV'])

const LETTERS: Readonly<Record<string, RegExp>> = {
  Latin: /\p{Script=Latin}+/gu,
  Hebrew: /\p{Script=Hebrew}+/gu,
  Arabic: /\p{Script=Arabic}+/gu,
  Cyrillic: /\p{Script=Cyrillic}+/gu,
  Ethiopic: /\p{Script=Ethiopic}+/gu,
}

const OWN: Readonly<Record<Language, string>> = { he: 'Hebrew', ar: 'Arabic', ru: 'Cyrillic', en: 'Latin', am: 'Ethiopic' }

/**
 * A text is written in the letters of its language. Hebrew stands only beside a term, put there by the page, so that no text holds any
 * but the numbers of forms.
 */
export const scripts = perText('script', LANGUAGES, ({ language, text }) =>
  Object.entries(LETTERS).flatMap(([script, letters]) => {
    if (script === OWN[language]) return []
    const foreign = (bare(text).match(letters) ?? []).filter((word) => !LATIN_ALLOWED.has(word) && /\p{L}/u.test(word))
    return foreign.length > 0 ? [`${script} letters: ${foreign.join(' ')}`] : []
  }),
)

/** Digits are 0–9 in every language; squares and cubes of measures stand as they are. */
export const digits = perText('digits', LANGUAGES, ({ text }) => {
  const other = text.match(/(?![0-9²³])\p{N}/gu) ?? []
  return other.length > 0 ? [`other digits than 0–9: ${other.join(' ')}`] : []
})
