/** The last days of a plan in words, for a calendar. */
import type { Values, Words } from '~/i18n/words'
import { deadlineText, rightName } from '~/screening/condition-words'
import type { CalendarDay } from './calendar'
import type { PlanStep } from './steps'

/** The area whose names stand in no heading: a calendar shows its titles on locked screens. */
const UNNAMED_AREA = 'safety'

/** Every last day ahead of the open steps. */
export function calendarDays(steps: readonly PlanStep[], words: Words, figures: Values): readonly CalendarDay[] {
  return steps.flatMap((step) =>
    [step.deadline, ...step.otherDays].flatMap((deadline): CalendarDay[] => {
      if (!deadline || deadline.passed) return []
      const isNamed = !step.areas.includes(UNNAMED_AREA)
      return [{
        id: `${step.right}-${deadline.id}`,
        date: deadline.date,
        title: isNamed ? words.t('plan:calendarTitle', { name: rightName(words, step.right) }) : words.t('plan:calendarPlain'),
        text: isNamed ? deadlineText(words, step.right, deadline.id, figures) : words.t('plan:calendarSee'),
      }]
    }),
  )
}
