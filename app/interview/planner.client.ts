/** Brings the rules to the browser when an answer first needs them, or before that, once there is nothing better to do. */
import { idle } from '~/idle.client'
import { reloadOnce } from '~/i18n/reload-once.client'
import { todayInIsrael } from '~/i18n/today'
import type { Answers } from './answers'
import type { Planner } from './plan'

/** Today's planner. Where the rules cannot be fetched, the page is loaded anew, once. @throws when that did not help either; the next call tries again */
export async function plannerHere(): Promise<Planner> {
  try {
    const { plannerOf } = await import('./planner')
    return plannerOf(todayInIsrael(new Date()))
  } catch (error) {
    if (!reloadOnce()) throw error
    // Nothing goes on here: another page is on its way.
    return new Promise<never>(() => undefined)
  }
}

/**
 * Makes ready for the answer while a question is being read: fetches the rules, reads them, and plans once with the answers that are
 * there, each in a turn of its own, so that a tap in between waits for one of them at most. What fails is done with the answer.
 */
export async function preparePlannerLater(answers: () => Promise<Answers>): Promise<void> {
  try {
    await idle()
    const { plannerOf } = await import('./planner')
    await idle()
    const planner = plannerOf(todayInIsrael(new Date()))
    await idle()
    void planner.plan(await answers()).next
  } catch {
    // Whoever answers waits for the same, and hears of what is wrong.
  }
}
