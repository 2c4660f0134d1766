/** Goes through the interview as a household would that knows its own answers, and counts. */
import type { FactRecord, FactValue } from '~/engine/facts'
import { factAt, typeAt } from '~/engine/paths'
import { type Answers, answerPage, NO_ANSWERS, type PageOutcome } from '~/interview/answers'
import { eventOf } from '~/interview/events'
import type { Planner } from '~/interview/plan'
import { askedTypes, TOPIC_LISTS } from '~/interview/topics'
import { pathsAsked } from '~/interview/view'
import type { Draw } from './draw'
import { topicsMarked } from './topics-marked'

export interface Walk {
  /** Pages that were asked in all. */
  readonly pages: number
  /** Single answers that were given on them. */
  readonly answers: number
  /** Pages until the first of the rights that the event is about was settled; null when none ever was. */
  readonly toFirstVerdict: number | null
  /** The pages in the order in which they came. */
  readonly trail: readonly string[]
  /** Facts that were asked on more than one page. */
  readonly askedTwice: readonly string[]
}

/** More pages than any interview may have; past it the walk ends with an error. */
const MOST_PAGES = 250

function answerTo(path: string, truth: FactRecord, so: Answers): FactValue | undefined {
  const type = typeAt(askedTypes, path)
  const value = factAt(truth, path)
  const known = factAt(so.facts, path)
  // Of a list or an object only its being there is asked; what is in it has questions of its own.
  if (type?.type === 'objects') {
    const items = Array.isArray(value) ? value : []
    return items.map((_, index) => (Array.isArray(known) ? known[index] : undefined) ?? {}) as FactValue
  }
  if (type?.type === 'object') return value ? ((known as FactRecord | undefined) ?? {}) : null
  return value
}

/** @throws when the interview does not end */
export function walkInterview(planner: Planner, truth: FactRecord, event: string, asOf: string, draw: Draw): Walk {
  const marked = Object.fromEntries(TOPIC_LISTS.map((list) => [list, topicsMarked(list, truth, event, asOf, draw)]))
  const whole: FactRecord = { ...truth, ...marked }
  const about = new Set<string>(eventOf(event)?.rights ?? [])
  let so: Answers = { ...NO_ANSWERS, event }
  let pages = 0
  let answers = 0
  let toFirstVerdict: number | null = null
  const seen = new Set<string>()
  const askedTwice: string[] = []
  for (;;) {
    const plan = planner.plan(so)
    if (plan.screening.results.some(({ settled, right }) => settled && about.has(right.id))) toFirstVerdict ??= pages
    if (!plan.next) return { pages, answers, toFirstVerdict, askedTwice, trail: so.trail }
    if (pages++ > MOST_PAGES) throw new Error(`The interview does not end (${plan.next.page.id})`)
    const outcome: Record<string, PageOutcome[string]> = {}
    for (const path of pathsAsked(plan.next.page, so, plan, planner)) {
      if (seen.has(path)) askedTwice.push(path)
      seen.add(path)
      answers += 1
      const value = answerTo(path, whole, so)
      outcome[path] = value === undefined ? { absence: 'notKnown' } : { value }
    }
    so = answerPage(so, plan.next.page.id, outcome)
    so = { ...so, promised: Math.max(so.promised, plan.total) }
  }
}
