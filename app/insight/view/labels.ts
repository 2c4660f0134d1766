/** Names of rows and numbers in cells, in the language of the page. */
import { VERDICTS } from '~/engine/verdict'
import type { Words } from '~/i18n/words'
import { GROUPS } from '~/interview/pages'
import { pages } from '~/interview/view'
import { type DayBucket, HOUR_BLOCKS, spanOf } from '../counting/buckets'
import type { LabelKind, Unit, Value } from '../sections/section'

export type Names = Readonly<Record<string, string>>

export function labelOf(words: Words, kind: LabelKind, id: string, names: Names): string {
  if (id === 'total') return words.t('insight:total')
  switch (kind) {
    case 'stage':
      return words.t(`insight:stage.${id}`)
    case 'right':
      return id === 'several' ? words.t('insight:several') : (words.right(id, ['name']) ?? id)
    case 'language':
      return words.t(`common:language.${id}`)
    case 'center':
    case 'place':
      return names[id] ?? id
    case 'month':
      return words.month(id)
    case 'bucket':
      return spanText(words, id as DayBucket)
    case 'refusal':
      return words.t(`claims:refused.${id}`)
    case 'appeal':
      return words.t(`insight:appeal.${id}`)
    case 'page':
      return pageName(words, id)
    case 'hour':
      return hourText(words, id)
    case 'topic':
      return words.t(`common:topic.${id}`)
    case 'work':
      return words.t(`insight:work.${id}`)
  }
}

const VERDICT_NAMES: ReadonlySet<string> = new Set(VERDICTS)

/** Verdicts and ways not to answer are called as residents see them. */
export function columnName(words: Words, key: string): string {
  if (VERDICT_NAMES.has(key)) return words.t(`results:word-${key}`)
  if (key === 'notKnown') return words.t('common:dontKnow')
  if (key === 'declined') return words.t('common:ratherNot')
  return words.t(`insight:column.${key}`)
}

export function spanText(words: Words, bucket: DayBucket): string {
  const { from, to } = spanOf(bucket)
  return to === null ? words.t('insight:daysMore', { from: words.number(from) }) : words.t('insight:days', { from: words.number(from), to: words.number(to) })
}

/** As the question itself is headed: a group by its own words, one fact by its short name. */
function pageName(words: Words, id: string): string {
  const facts = pages.page(id)?.facts ?? []
  if (GROUPS[id] && facts.length > 1) return words.t(`check:group.${id}`)
  return words.question(facts[0] ?? '', 'short') ?? id
}

/** The end of a span: by then it was over. */
export function upToText(words: Words, bucket: DayBucket): string {
  const { to } = spanOf(bucket)
  return to === null ? spanText(words, bucket) : words.t('insight:upTo', { days: words.number(to) })
}

function hourText(words: Words, id: string): string {
  const next = HOUR_BLOCKS[HOUR_BLOCKS.findIndex((block) => block === id) + 1] ?? '24'
  return words.t('insight:hours', { from: `${id}:00`, to: `${next}:00` })
}

export function valueText(words: Words, unit: Unit, value: Value): string {
  if (value === null) return words.t(unit === 'shekels' ? 'insight:fewGrants' : 'insight:few')
  return unit === 'shekels' ? words.shekels(value) : words.number(value)
}
