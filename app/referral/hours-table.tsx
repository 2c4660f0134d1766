import { intlTag } from '~/i18n/languages'
import type { Words } from '~/i18n/words'
import { DataTable } from '~/ui/data-table'
import type { DayHours } from './hours'

/** The hours of the seven days from today: the day by its name, the spans from left to right, holidays said as such. */
export function HoursTable({ days, words }: { days: readonly DayHours[]; words: Words }) {
  const names = new Intl.DateTimeFormat(intlTag(words.language), { weekday: 'long', timeZone: 'UTC' })
  return (
    <DataTable
      caption={words.t('places:hours')}
      captionHidden
      rowHeaders
      columns={[
        { key: 'day', header: words.t('common:day') },
        { key: 'hours', header: words.t('places:hours') },
      ]}
      rows={days.map((day, index) => ({
        key: day.date,
        cells: [
          <>
            {names.format(new Date(`${day.date}T00:00:00Z`))} <span className="small">{index === 0 ? words.t('places:today') : words.date(day.date)}</span>
          </>,
          <DayWords key="hours" day={day} words={words} />,
        ],
      }))}
    />
  )
}

function DayWords({ day, words }: { day: DayHours; words: Words }) {
  if (day.holiday) return <>{words.t('places:hoursHoliday', { holiday: words.t(`places:holiday-${day.holiday}`) })}</>
  if (day.spans.length === 0) return <>{words.t('places:closed')}</>
  return (
    <>
      {day.spans.map(({ from, to }, index) => (
        <span key={from}>
          {index > 0 ? ', ' : null}
          <bdi dir="ltr" className="num">{`${from}–${to}`}</bdi>
        </span>
      ))}
    </>
  )
}
