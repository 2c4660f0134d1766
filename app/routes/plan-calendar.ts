import type { LoaderFunctionArgs } from '@remix-run/node'
import { todayInIsrael } from '~/i18n/today'
import { wordsOf } from '~/i18n/resources.server'
import { wordsFor } from '~/i18n/words'
import { deviceInCookies } from '~/interview/saved/device.server'
import { deadlineCalendar } from '~/plan/calendar'
import { calendarDays } from '~/plan/calendar-days'
import { planSteps } from '~/plan/steps'
import { catalogue } from '~/rights'
import { figuresOfDay, resultsModel } from '~/screening/results-model'
import { rightFigures } from '~/screening/right-figures'
import { languageOfAddress } from './language-of-address'

/** The calendar file for a visitor without scripts; with them the browser makes it itself. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const words = wordsFor(wordsOf(languageOfAddress(params)))
  const now = new Date()
  const today = todayInIsrael(now)
  const { answers, kept } = await deviceInCookies(request, context)
  const figures = rightFigures(words, catalogue.parameters, figuresOfDay(today))
  const { open } = planSteps(resultsModel(answers, today).groups, kept.marks)
  const file = await deadlineCalendar(words.t('plan:title'), calendarDays(open, words, figures), now)
  return new Response(file, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="plan.ics"',
      'Cache-Control': 'private, no-store',
    },
  })
}
