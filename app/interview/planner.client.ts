/** Brings the rules to the browser when an answer first needs them, or before that, once there is nothing better to do. */
import { reloadOnce } from '~/i18n/reload-once.client'
import { todayInIsrael } from '~/i18n/today'
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

/** Fetches the rules while a question is being read. What fails is fetched with the answer. */
export function fetchPlannerLater(): void {
  const fetchNow = () => void import('./planner').catch(() => undefined)
  // Some browsers of iPhones have no such call.
  if ('requestIdleCallback' in window) window.requestIdleCallback(fetchNow, { timeout: 5000 })
  else setTimeout(fetchNow, 1000)
}
