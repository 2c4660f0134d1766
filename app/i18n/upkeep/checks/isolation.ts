import { directionOf, type Language, LANGUAGES } from '../../languages'
import { perText } from '../finding'
import { ISOLATE, POP } from '../marks'

/** What a right-to-left line would turn about: a star or a hyphen beside digits, a dash between them, words in Latin letters. */
const TURNED: readonly (readonly [RegExp, string])[] = [
  [/\*\d+/g, 'a phone number with a star'],
  [/\d+(?:[-‑]\d+)+/g, 'a number with hyphens'],
  [/[\d}]\s?[–−+×=]\s?[\d{]/g, 'a range or a sum'],
  [/\d+:\d+/g, 'an hour'],
  [/[A-Za-z][A-Za-z0-9.@/-]*/g, 'a word in Latin letters'],
]

const ISOLATED = new RegExp(`${ISOLATE}[^${ISOLATE}${POP}]*${POP}`, 'g')
const PLACES = /\{\{[^{}]*\}\}/g

const RIGHT_TO_LEFT: readonly Language[] = LANGUAGES.filter((language) => directionOf(language) === 'rtl')

/** In a right-to-left text, everything that must keep its own direction stands between isolating signs (U+2068 … U+2069). */
export const isolation = perText('isolation', RIGHT_TO_LEFT, ({ text }) => {
  // The name of a figure is no text; where it stands, its value will.
  const open = text.replace(ISOLATED, ' ').replace(PLACES, '{}')
  return TURNED.flatMap(([run, kind]) => (open.match(run) ?? []).map((found) => `${kind} is not isolated: ${found}`))
})

/** The text with isolating signs around every run that lacks them, for who cannot type them; as it is in left-to-right languages. */
export function isolated(language: Language, text: string): string {
  if (!RIGHT_TO_LEFT.includes(language)) return text
  const closed = new RegExp(`${ISOLATED.source}|${PLACES.source}`, 'g')
  const runs = new RegExp(TURNED.flatMap(([run], index) => (index === 2 ? [] : [run.source])).join('|'), 'g')
  let from = 0
  let whole = ''
  for (const kept of [...text.matchAll(closed), null]) {
    const open = text.slice(from, kept?.index)
    whole += open.replace(runs, `${ISOLATE}$&${POP}`) + (kept?.[0] ?? '')
    from = (kept?.index ?? 0) + (kept?.[0].length ?? 0)
  }
  return whole
}
