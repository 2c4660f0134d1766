/** A figure in words: its id, its number with its unit, its days. */
import { Fragment } from 'react'
import { formatDay } from '~/engine/date'
import type { Words } from '~/i18n/words'
import { figureText } from '~/screening/right-figures'

/** The unit beside the number; shekels and days of the calendar say it themselves. */
function unitText(words: Words, unit: string): string | null {
  return unit === 'date' || unit === 'ILS' || unit === '%' ? null : words.t(`figures:unit.${unit}`)
}

export function ValueText({ value, unit, words }: { value: number; unit: string; words: Words }) {
  const beside = unitText(words, unit)
  return (
    <>
      <bdi className="num">{figureText(words, value, unit)}</bdi>
      {beside === null ? null : <span className="small"> {beside}</span>}
    </>
  )
}

/** Ids of figures are English words in a row: a narrow column breaks them between words, never within one. */
export function FigureId({ id }: { id: string }) {
  return (
    <bdi dir="ltr" lang="en" className="law-id">
      {id.split(/(?<=[.-])|(?<=[a-z])(?=[A-Z])/).map((piece, place) => (
        <Fragment key={place}>
          {place > 0 ? <wbr /> : null}
          {piece}
        </Fragment>
      ))}
    </bdi>
  )
}

const MOST_RIGHTS = 2

/** The rights that state a figure, the first of many. */
export function rightsText(words: Words, rights: readonly string[]): string {
  const named = rights.slice(0, MOST_RIGHTS).map((right) => words.right(right, ['name']) ?? right)
  const others = rights.length - named.length
  if (named.length === 0) return words.t('law:ofMany')
  return `${named.join(' · ')}${others > 0 ? ` ${words.t('law:andOthers', { count: others })}` : ''}`
}

/** Which step of a table: by the day or the number with which it begins. */
export function cellText(words: Words, at: number, byDay: boolean): string {
  return words.t('law:cell', { at: byDay ? words.date(formatDay(at)) : words.number(at) })
}

export function sinceText(words: Words, from: string | null): string {
  return from === null ? words.t('law:undated') : words.date(from)
}

/** By how much a value grows or falls, in per cent; null where that says nothing: from nothing, or between days. */
export function growthText(words: Words, before: number | null, after: number, unit: string): string | null {
  if (before === null || before === 0 || unit === 'date' || before === after) return null
  const percent = Math.round(((after - before) / before) * 1000) / 10
  // Numbers that are not whole are written with two digits; the second one is not known here.
  const text = words.percent(Math.abs(percent)).replace(/(?<=[.,]\d)0(?=%)/, '')
  return `\u2066${percent > 0 ? '+' : '−'}${text}\u2069`
}

/** A source written by people, in whatever script; its address is a link where there is one. */
export function SourceText({ source, link }: { source: string; link: string }) {
  return (
    <>
      <bdi dir="auto">{source}</bdi>
      {link === '' ? null : (
        <>
          {' '}
          <a href={link} rel="noreferrer noopener" dir="ltr" className="law-link">
            {link}
          </a>
        </>
      )}
    </>
  )
}
