/** The interview's two steps, asking and answering, from the answers alone: the portal and its frame on other sites do the same. */
import { todayInIsrael } from '~/i18n/today'
import { BEGUN, finishedWith, type ScreeningEvent } from '~/insight/counting/screening-event'
import { type Answers, NO_ANSWERS } from '~/interview/answers'
import { eventOf } from '~/interview/events'
import type { Planner } from '~/interview/plan'
import { type FindLocalities, type Rejected, submitPage } from '~/interview/submit'
import { askedTypes } from '~/interview/topics'
import { pages, pathsAsked, questionView, type QuestionView } from '~/interview/view'
import { type Danger, dangerInAnswers } from '~/referral/danger'

export interface PageView extends QuestionView {
  /** What the answers so far tell of, that no question should come before. */
  readonly danger: Danger | null
}

/** What a page of the interview shows; null where there is no such page. */
export function viewOf(id: string | undefined, answers: Answers, rejected: Rejected | null, planner: Planner): PageView | null {
  const page = id ? pages.page(id) : null
  if (!page) return null
  return { ...questionView(page, answers, planner.plan(answers), planner, rejected), danger: dangerInAnswers(answers.facts) }
}

/**
 * Handles a posted page; where it leads, or why it comes back.
 * @param home under which `check`, `answers` and `results` stand
 * @returns with it what may be counted of it
 */
export async function answerPosted(
  form: FormData, id: string | undefined, before: Answers, home: string, find: FindLocalities, planner: Planner,
) {
  const page = id ? pages.page(id) : null
  if (!page) return null
  const today = todayInIsrael(new Date())
  const asked = planner.plan(before)
  const paths = pathsAsked(page, before, asked, planner)
  const submission = await submitPage(form, page, paths, before, askedTypes, today, find)
  if ('rejected' in submission) return { rejected: submission.rejected }
  const planned = planner.plan(submission.answers, asked)
  const isFinished = planned.next === null && !before.isCounted
  const answers: Answers = { ...submission.answers, promised: planned.total, ...(isFinished ? { isCounted: true } : {}) }
  const events: readonly ScreeningEvent[] = [
    ...(before.trail.length === 0 ? [BEGUN] : []), ...(isFinished ? [finishedWith(planned.screening.results, answers)] : []),
  ]
  const back = form.get('return')
  const to = back === 'results' || back === 'answers' ? back : planned.next ? `check/${planned.next.page.id}` : 'results'
  return { answers, events, to: `${home}/${to}` }
}

/** What the first page shows. */
export interface Start {
  readonly answered: number
  readonly event: string | null
}

export function startOf(answers: Answers): Start {
  return { answered: answers.trail.length, event: answers.event }
}

/** Where a start, or going on, leads. */
export function begin(form: FormData, before: Answers, home: string, planner: Planner): { answers: Answers; to: string } {
  const answers = form.get('intent') === 'anew' ? NO_ANSWERS : before
  const chosen = form.get('event')
  const event = typeof chosen === 'string' && eventOf(chosen) ? chosen : answers.event
  const started: Answers = { ...answers, event }
  const { next } = planner.plan(started)
  return { answers: started, to: next ? `${home}/check/${next.page.id}` : `${home}/results` }
}
