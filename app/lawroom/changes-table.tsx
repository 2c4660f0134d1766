/** Old and new side by side, with what is worth a second look. */
import type { Words } from '~/i18n/words'
import { DataTable } from '~/ui/data-table'
import { SourceLine } from '~/ui/source-line'
import type { Change } from './changes'
import { cellText, FigureId, growthText, rightsText, sinceText, SourceText, ValueText } from './figure-words'
import type { Warning } from './read-change'

export interface ShownChange {
  readonly change: Change
  readonly unit: string
  /** Rights that state the figure. */
  readonly rights: readonly string[]
  readonly byDay: boolean
  /** The newest value so far; null where there is none, or where the change is law already. */
  readonly before: number | null
  readonly warnings: readonly Warning[]
}

export function ChangesTable({ changes, words }: { changes: readonly ShownChange[]; words: Words }) {
  const hasBefore = changes.some(({ before }) => before !== null)
  const keys = ['figure', ...(hasBefore ? (['old'] as const) : []), 'new', ...(hasBefore ? (['growth'] as const) : []), 'from', 'until', 'source'] as const
  return (
    <DataTable
      caption={words.t('law:changes')}
      captionHidden
      rowHeaders
      columns={keys.map((key) => ({ key, header: words.t(`law:column.${key}`) }))}
      rows={changes.map((shown, place) => ({ key: String(place), cells: keys.map((key) => <Cell key={key} column={key} shown={shown} words={words} />) }))}
    />
  )
}

function Cell({ column, shown, words }: { column: 'figure' | 'old' | 'new' | 'growth' | 'from' | 'until' | 'source'; shown: ShownChange; words: Words }) {
  const { change, unit, rights, byDay, before, warnings } = shown
  switch (column) {
    case 'figure':
      return (
        <>
          <a href={`/${words.language}/staff/law/figures/${encodeURIComponent(change.figure)}`}>
            <FigureId id={change.figure} />
          </a>
          {change.at === null ? null : <span className="small"> {cellText(words, change.at, byDay)}</span>}
          <br />
          <span className="small">{rightsText(words, rights)}</span>
          {warnings.map((warning) => (
            <SourceLine key={warning} stale>
              {words.t(`law:warning.${warning}`)}
            </SourceLine>
          ))}
        </>
      )
    case 'old':
      return before === null ? <>–</> : <ValueText value={before} unit={unit} words={words} />
    case 'new':
      return <ValueText value={change.value} unit={unit} words={words} />
    case 'growth':
      return <>{growthText(words, before, change.value, unit) ?? '–'}</>
    case 'from':
      return <>{sinceText(words, change.from)}</>
    case 'until':
      return <>{words.date(change.confirmedUntil)}</>
    case 'source':
      return (
        <span className="small">
          {words.t(`figures:status.${change.status}`)}: <SourceText source={change.source} link={change.link} />
          {change.note === '' ? null : (
            <>
              <br />
              <bdi dir="auto">{change.note}</bdi>
            </>
          )}
        </span>
      )
  }
}
