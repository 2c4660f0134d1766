/** What parts of a document, and texts within them, are called: a guide's parts as the guide itself heads them. */
import { BAR } from '~/i18n/upkeep/texts'
import type { Words } from '~/i18n/words'
import type { Area } from './documents.server'

const PARTS: Readonly<Record<string, string>> = {
  '': 'editing:partMain', conditions: 'guide:who', amounts: 'editing:part-amounts', deadlines: 'editing:part-deadlines', notes: 'editing:part-notes',
  documents: 'guide:documentsTable', askPerson: 'guide:askPersonWhen',
  ...Object.fromEntries(['howMuch', 'claim', 'timeLimits', 'refused', 'mistakes', 'opensAlso'].map((part) => [`guide${BAR}${part}`, `guide:${part}`])),
}

const KEYS: ReadonlySet<string> = new Set(['name', 'summary', 'amountNote', 'aliases'])

/** The name of a part; null where it is known by its key alone. */
export function partName(words: Words, area: Area, part: string): string | null {
  if (part === '') return words.t('editing:partMain')
  if (area === 'question') return words.question(part, 'short')
  const known = area === 'right' ? PARTS[part] : undefined
  return known ? words.t(known) : null
}

/** The name of a text; null where it is known by its key alone. */
export function keyName(words: Words, area: Area, key: string): string | null {
  return area === 'right' && KEYS.has(key) ? words.t(`editing:key-${key}`) : null
}

/** A key as people read it. */
export function keyText(key: string): string {
  return key.replaceAll(BAR, ' › ')
}
