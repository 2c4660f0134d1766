/**
 * What would change a "not now", in words: a day to come back, a sum to go down or up, an answer that would have to be
 * another.
 */
import type { Change } from '~/engine/change'
import type { FactTypes, FactValue } from '~/engine/facts'
import { typeAt } from '~/engine/paths'
import type { Words } from '~/i18n/words'
import { fieldShort, optionLabel } from '~/interview/field-words'

/** An answer as the reader knows it: yes or no, an option's label, a sum, a date. */
export function valueText(words: Words, types: FactTypes, path: string, value: FactValue): string {
  const type = typeAt(types, path)?.type
  if (typeof value === 'boolean') return words.t(value ? 'common:yes' : 'common:no')
  if (typeof value === 'number') return numberText(words, types, path, value)
  if (typeof value === 'string') return type === 'date' ? words.date(value) : optionLabel(words, path, value) || value
  if (Array.isArray(value)) return words.list(value.map((item) => valueText(words, types, path, item as FactValue)))
  return value === null ? words.t('common:none') : JSON.stringify(value)
}

function numberText(words: Words, types: FactTypes, path: string, value: number): string {
  switch (typeAt(types, path)?.type) {
    case 'money':
      return words.shekels(value)
    case 'percent':
      return words.percent(value)
    default:
      return words.number(value)
  }
}

/** One change as a sentence of the results page and of the API. */
export function changeText(words: Words, types: FactTypes, change: Change): string {
  if (change.fact === 'asOf' && 'by' in change)
    return words.t('screening:change.day', { date: words.date(String(change.by)) })
  const what = fieldShort(words, change.fact) || change.fact
  if ('to' in change)
    return words.t('screening:change.to', { what, value: valueText(words, types, change.fact, change.to) })
  const by = Number(change.by)
  return words.t(by < 0 ? 'screening:change.less' : 'screening:change.more', {
    what,
    by: numberText(words, types, change.fact, Math.abs(by)),
  })
}
