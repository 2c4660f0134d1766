/** What stands around the steps of a plan. */
import { type MouseEvent, useMemo } from 'react'
import type { RightResult } from '~/engine/screen'
import type { Values, Words } from '~/i18n/words'
import { rightName, triggerText } from '~/screening/condition-words'
import { Button } from '~/ui/button'
import { deadlineCalendar } from './calendar'
import { calendarDays } from './calendar-days'
import type { PlanStep } from './steps'

/** Calendar file and results. With scripts the file is made here, so that its days are sent to nobody. */
export function PlanActions({ steps, words, figures }: { steps: readonly PlanStep[]; words: Words; figures: Values }) {
  const days = useMemo(() => calendarDays(steps, words, figures), [steps, words, figures])
  const download = (event: MouseEvent) => {
    event.preventDefault()
    void deadlineCalendar(words.t('plan:title'), days, new Date()).then((file) => {
      const address = URL.createObjectURL(new Blob([file], { type: 'text/calendar;charset=utf-8' }))
      const link = Object.assign(document.createElement('a'), { href: address, download: 'plan.ics' })
      link.click()
      setTimeout(() => URL.revokeObjectURL(address), 60_000)
    })
  }
  return (
    <p className="row no-print">
      {days.length > 0 ? (
        <Button kind="second" icon="calendar" href={`/${words.language}/plan/calendar.ics`} download="plan.ics" onClick={download}>
          {words.t('plan:calendar', { count: days.length })}
        </Button>
      ) : null}
      <a href={`/${words.language}/results`}>{words.t('save:toResults')}</a>
    </p>
  )
}

/** What a person should look at, in one visit, with what to tell. */
export function AskTogether({ results, words, figures }: { results: readonly RightResult[]; words: Words; figures: Values }) {
  if (results.length === 0) return null
  return (
    <section className="stack" aria-labelledby="ask">
      <h2 id="ask">{words.t('plan:askTitle')}</h2>
      <p>
        {words.t('plan:askText')} <a href={`/${words.language}/centers`}>{words.t('plan:toCenters')}</a>
      </p>
      <ul className="stack-tight">
        {results.map(({ right, askPerson }) => (
          <li key={right.id}>
            <a href={`/${words.language}/rights/${right.id}`}>{rightName(words, right.id)}</a>
            {askPerson.fired.map((id) => (
              <span key={id} className="small">
                {' '}
                · {triggerText(words, right.id, id, figures)}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}

export function Services({ results, words }: { results: readonly RightResult[]; words: Words }) {
  if (results.length === 0) return null
  return (
    <section className="stack" aria-labelledby="services">
      <h2 id="services">{words.t('plan:servicesTitle')}</h2>
      <ul className="stack-tight">
        {results.map(({ right }) => (
          <li key={right.id}>
            <a href={`/${words.language}/rights/${right.id}`}>{rightName(words, right.id)}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
