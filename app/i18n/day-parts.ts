/** The names of the three fields of a day. */
import type { Words } from './words'

export function dayParts(words: Words): { readonly day: string; readonly month: string; readonly year: string } {
  return { day: words.t('common:day'), month: words.t('common:month'), year: words.t('common:year') }
}
