/** A due day with what is to be done by it; one that has passed, or comes within a week, says so in words. */
import { parseDay } from '~/engine/date'
import type { Words } from '~/i18n/words'
import { Icon } from '~/ui/icon'

const SOON = 7

export function DueMark({ on, text, today, words }: { on: string; text: string; today: string; words: Words }) {
  const days = (parseDay(on) ?? 0) - (parseDay(today) ?? 0)
  const when = days < 0 ? 'overdue' : days === 0 ? 'today' : days <= SOON ? 'soon' : null
  return (
    <span className="due-mark" data-when={when ?? undefined}>
      <span className="due-day">
        {when ? <Icon name="clock" /> : null}
        <strong className="num">{words.date(on)}</strong>
        {when ? <span>{words.t(`claims:when.${when}`)}</span> : null}
      </span>
      <span className="small">{text}</span>
    </span>
  )
}
