/** One section of a page of measures: what it counts, the picture, and the same as a table. */
import type { Words } from '~/i18n/words'
import type { DayBucket } from '../counting/buckets'
import { DataTable, type TableColumn } from '~/ui/data-table'
import type { Row, Section, Unit } from '../sections/section'
import { BarChart } from './bar-chart'
import { columnName, labelOf, type Names, upToText, valueText } from './labels'
import { MonthChart } from './month-chart'

export interface SectionViewProps {
  readonly section: Section
  readonly names: Names
  readonly words: Words
  /** Names of what is shown and what it is compared with. */
  readonly compared: { readonly now: string; readonly before: string } | null
}

/** A picture of more bars is read by nobody; the table has them all. */
const MOST_BARS = 12

export function SectionView({ section, names, words, compared }: SectionViewProps) {
  const { id, rows, label } = section
  const title = words.t(`insight:section.${id}.title`)
  const isEmpty = rows.every(({ values, before }) => [...values, ...(before ?? [])].every((value) => value === null))
  return (
    <section className="stack insight-section" aria-labelledby={`s-${id}`}>
      <h2 id={`s-${id}`}>{title}</h2>
      <p className="hint">{words.t(`insight:section.${id}.text`)}</p>
      {isEmpty ? (
        <p className="few">{words.t('insight:empty')}</p>
      ) : (
        <>
          <Finding section={section} names={names} words={words} />
          <div className={label === 'month' || section.chart === 'bars' ? 'halves insight-halves' : undefined}>
            <Chart section={section} names={names} words={words} title={title} compared={compared} />
            <DataTable caption={title} captionHidden rowHeaders columns={columnsOf(section, words, compared)} rows={tableRows(section, words, names)} />
          </div>
        </>
      )}
    </section>
  )
}

/** What the picture shows, in one sentence of the numbers that stand in it. */
function Finding({ section: { spans, chart, label, rows, columns }, names, words }: Pick<SectionViewProps, 'section' | 'names' | 'words'>) {
  const unit = columns[0]?.unit ?? 'count'
  const text = (value: number) => valueText(words, unit, value)
  const told = rows.flatMap(({ id, values: [value] }) => (typeof value === 'number' ? [{ id, value }] : []))
  const [first, last, most] = [told[0], told.at(-1), [...told].sort((a, b) => b.value - a.value)[0]]
  if (spans?.median && spans.p90) {
    return <p>{words.t('insight:spans', { median: upToText(words, spans.median as DayBucket), p90: upToText(words, spans.p90 as DayBucket) })}</p>
  }
  if (label === 'stage' && first && last && last.id === 'granted' && told.length === rows.length) {
    return <p>{words.t('insight:granted', { first: text(first.value), last: text(last.value) })}</p>
  }
  if (chart !== 'bars' || label === 'stage' || label === 'bucket' || !most || rows.length < 2) return null
  return <p>{words.t('insight:most', { name: `\u2068${labelOf(words, label, most.id, names)}\u2069`, value: text(most.value) })}</p>
}

function Chart({ section, names, words, title, compared }: SectionViewProps & { readonly title: string }) {
  const { chart, rows, columns, label } = section
  const [first] = columns
  const about = words.t('insight:chart', { title })
  if (chart === 'none' || !first) return null
  if (chart === 'months') {
    return (
      <MonthChart
        label={about} language={words.language} number={words.number} months={rows.map(({ id }) => ({ id, name: words.month(id) }))}
        lines={columns.map(({ key }, index) => ({ key, name: columnName(words, key), values: rows.map(({ values }) => values[index] ?? null) }))}
      />
    )
  }
  const text = (value: number | null) => valueText(words, first.unit, value)
  const bars = rows.slice(0, MOST_BARS).map(({ id, values, before }) => {
    const value = values[0] ?? null
    const was = before?.[0] ?? null
    return { id, label: labelOf(words, label, id, names), value, text: text(value), ...(before ? { before: { value: was, text: text(was) } } : {}) }
  })
  return (
    <div className="stack-tight">
      {compared && rows.some(({ before }) => before) ? (
        <ul className="legend">
          {(['now', 'before'] as const).map((kind) => (
            <li key={kind}>
              <svg className="legend-mark measure-bar" data-kind={kind} viewBox="0 0 24 10" aria-hidden="true" focusable="false">
                <rect className="bar-value" width="24" height="10" />
              </svg>
              {compared[kind]}
            </li>
          ))}
        </ul>
      ) : null}
      <BarChart label={about} bars={bars} language={words.language} />
      {rows.length > MOST_BARS ? <p className="hint">{words.t('insight:firstBars', { count: MOST_BARS })}</p> : null}
    </div>
  )
}

/** Words of the table's heads, with a column of the compared period beside each. */
export function headsOf({ columns, label, rows }: Section, words: Words, compared: SectionViewProps['compared']): readonly string[] {
  const isCompared = compared && rows.some(({ before }) => before)
  return [
    words.t(`insight:rows.${label}`),
    ...columns.flatMap(({ key }) => {
      const name = columnName(words, key)
      return isCompared ? [words.t('insight:of', { what: name, when: compared.now }), words.t('insight:of', { what: name, when: compared.before })] : [name]
    }),
  ]
}

function columnsOf(section: Section, words: Words, compared: SectionViewProps['compared']): readonly TableColumn[] {
  return headsOf(section, words, compared).map((header, index) => ({ key: String(index), header, number: index > 0 }))
}

/** The cells of a row, with those of the compared period beside them. */
export function valuesOf({ values, before }: Row): readonly (number | null)[] {
  return values.flatMap((value, index) => (before ? [value, before[index] ?? null] : [value]))
}

/** What each of those cells counts. */
export function unitsOf({ columns }: Pick<Section, 'columns'>, { before }: Row): readonly Unit[] {
  return columns.flatMap(({ unit }) => (before ? [unit, unit] : [unit]))
}

function tableRows({ rows, total, label, columns }: Section, words: Words, names: Names) {
  return [...rows, ...(total && rows.length > 1 ? [total] : [])].map((row) => {
    const units = unitsOf({ columns }, row)
    return {
      key: row.id,
      cells: [
        label === 'center' || label === 'place' ? <bdi key="name">{labelOf(words, label, row.id, names)}</bdi> : labelOf(words, label, row.id, names),
        ...valuesOf(row).map((value, index) => {
          const text = valueText(words, units[index] ?? 'count', value)
          return value === null ? <span className="few" key={index}>{text}</span> : text
        }),
      ],
    }
  })
}
