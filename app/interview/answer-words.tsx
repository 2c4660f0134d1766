/** An answer in words, as it is read back to the person who gave it. */
import type { ReactNode } from 'react'
import { type FactValue, isBounded } from '~/engine/facts'
import { typeAt } from '~/engine/paths'
import type { Words } from '~/i18n/words'
import { optionLabel } from './field-words'
import { askedTypes } from './topics'

export function answerText(words: Words, path: string, value: FactValue | null, absence: 'notKnown' | 'declined' | null): ReactNode {
  if (absence === 'notKnown') return words.t('check:notKnown')
  if (absence === 'declined') return words.t('check:skipped')
  const type = typeAt(askedTypes, path)
  if (!type || value === null) return words.t('check:noneGiven')
  if (isBounded(value)) {
    const sum = (bound: number) => (type.type === 'money' ? words.shekels(bound) : words.number(bound))
    return words.t('check:between', { min: sum(value.min), max: sum(value.max) })
  }
  switch (type.type) {
    case 'boolean':
      return words.t(value === true ? 'common:yes' : 'common:no')
    case 'date':
      return <bdi>{words.date(String(value))}</bdi>
    case 'money':
      return <bdi className="num">{words.shekels(Number(value))}</bdi>
    case 'percent':
      return type.values ? optionLabel(words, path, String(value)) : <bdi className="num">{words.percent(Number(value))}</bdi>
    case 'number':
      return <bdi className="num">{words.number(Number(value))}</bdi>
    case 'choice':
      return optionLabel(words, path, String(value))
    case 'month':
      return <bdi>{words.month(String(value))}</bdi>
    case 'numbers':
      return Array.isArray(value) && value.length > 0 ? words.list(value.map((each) => words.number(Number(each)))) : words.t('common:none')
    case 'choices':
      return Array.isArray(value) && value.length > 0 ? words.list(value.map((each) => optionLabel(words, path, String(each)))) : words.t('common:none')
    case 'objects':
      return words.number(Array.isArray(value) ? value.length : 0)
    case 'object':
      return words.t('common:yes')
    default:
      return <bdi dir="auto">{String(value)}</bdi>
  }
}
