import type { Words } from '~/i18n/words'
import { figureText } from '~/screening/right-figures'
import { SourceLine } from '~/ui/source-line'
import type { ShownFigure } from './sources-model'

function valueText(words: Words, { unit }: ShownFigure, value: number): string {
  return figureText(words, value, unit)
}

/** The unit beside the number; shekels and days of the calendar say it themselves. */
function unitText(words: Words, unit: string): string | null {
  return unit === 'date' || unit === 'ILS' || unit === '%' ? null : words.t(`figures:unit.${unit}`)
}

function datesText(words: Words, { from, confirmedUntil, isComing, dueSince }: ShownFigure): string {
  const begins =
    from === null
      ? words.t('figures:undated')
      : words.t(isComing ? 'figures:comes' : 'figures:since', { date: words.date(from) })
  return dueSince !== null
    ? begins
    : `${begins} · ${words.t('figures:confirmed', { date: words.date(confirmedUntil) })}`
}

/** One figure of the law: its value first, then since when, until when it is confirmed, and where it was read. */
export function FigureEntry({ words, figure }: { words: Words; figure: ShownFigure }) {
  const { id, unit, value, earlier, steps, status, source, byDay, dueSince } = figure
  const unitName = unitText(words, unit)
  const older = earlier.map((one) =>
    one.from === null
      ? valueText(words, figure, one.value)
      : words.t('figures:valueFrom', { value: valueText(words, figure, one.value), date: words.date(one.from) }),
  )
  return (
    <li className="figure-entry" id={id}>
      <p className="figure-value">
        {value === null ? null : <bdi className="num">{valueText(words, figure, value)}</bdi>}
        {unitName ? <span className="figure-unit">{unitName}</span> : null}
      </p>
      <div className="stack-tight">
        <p className="figure-id">
          <bdi dir="ltr" lang="en">
            {id}
          </bdi>
        </p>
        {dueSince ? <SourceLine stale>{words.t('figures:due', { date: words.date(dueSince) })}</SourceLine> : null}
        <p className="figure-note">{datesText(words, figure)}</p>
        {steps.length > 0 ? (
          <p className="figure-note">
            <bdi>
              {steps
                .map(({ at, value: of }) =>
                  words.t('figures:step', {
                    at: figureText(words, at, byDay ? 'date' : ''),
                    value: figureText(words, of, unit),
                  }),
                )
                .join(' · ')}
            </bdi>
          </p>
        ) : null}
        {older.length > 0 ? (
          <p className="figure-note">{words.t('figures:earlier', { values: older.join(' · ') })}</p>
        ) : null}
        <p className="figure-note">
          {words.t(`figures:status.${status}`)}:{' '}
          <bdi lang="en" dir="ltr">
            {source}
          </bdi>
        </p>
      </div>
    </li>
  )
}
