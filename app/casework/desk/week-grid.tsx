/** The times of a week, day by day: free, taken, kept by the center. */
import type { ReactNode } from 'react'
import type { Words } from '~/i18n/words'
import { Button } from '~/ui/button'
import { DayForm } from './day-parts'
import { dayName } from './publish-form'
import type { PlannedDay } from './week.server'

interface WeekGridProps {
  readonly days: readonly PlannedDay[]
  readonly words: Words
  readonly hidden: ReactNode
  readonly center: string
  /** ISO day. */
  readonly today: string
}

export function WeekGrid({ days, words, hidden, center, today }: WeekGridProps) {
  return (
    <ol className="week-grid">
      {days.map(({ date, holiday, slots }, index) => (
        <li key={date} data-today={date === today || undefined}>
          <h3>
            {dayName(words, index)} <span className="small num">{words.date(date)}</span>
          </h3>
          {holiday === null ? null : <p className="week-holiday">{words.t(`places:holiday-${holiday}`)}</p>}
          {slots.length === 0 ? <p className="hint">{words.t('desk:slots.noneOnDay')}</p> : null}
          <ul>
            {slots.map(({ id, time, desk, state }) => (
              <li key={id} data-state={state}>
                <span>
                  <bdi dir="ltr" className="num">
                    {time}
                  </bdi>{' '}
                  {desk > 1 ? <span className="small">{words.t('desk:slots.desk', { number: desk })} </span> : null}
                  <span className="small">{words.t(`desk:slots.state-${state}`)}</span>
                </span>
                {state === 'taken' ? (
                  <a href={`/${words.language}/staff/day?center=${encodeURIComponent(center)}&date=${date}`}>{words.t('desk:slots.toDay')}</a>
                ) : (
                  <DayForm hidden={hidden} id={id} buttons={[state === 'free' ? { kind: 'block', text: words.t('desk:slots.block') } : { kind: 'unblock', text: words.t('desk:slots.unblock') }]} />
                )}
              </li>
            ))}
          </ul>
          {slots.some(({ state }) => state === 'free') ? (
            <form method="post">
              {hidden}
              <input type="hidden" name="day" value={date} />
              <Button kind="quiet" name="do" value="removeDay">
                {words.t('desk:slots.removeDay')}
              </Button>
            </form>
          ) : null}
        </li>
      ))}
    </ol>
  )
}
