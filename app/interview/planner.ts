/** What to ask next, with the rules of the whole catalogue: the heaviest part of the interview, which its first question does without. */
import type { Catalogue } from '~/engine/catalogue'
import { parseDay } from '~/engine/date'
import { catalogue } from '~/rights'
import { type Planner, plannerFor } from './plan'
import { pages } from './view'

let kept: { readonly today: string; readonly rules: Catalogue; readonly planner: Planner } | null = null

/** The planner of one day; kept, because it compiles the whole catalogue. */
export function plannerOf(today: string, rules: Catalogue = catalogue): Planner {
  if (kept?.today !== today || kept.rules !== rules) {
    const planner = plannerFor(rules, pages, parseDay(today) as number, { remembers: typeof document !== 'undefined' })
    kept = { today, rules, planner }
  }
  return kept.planner
}
