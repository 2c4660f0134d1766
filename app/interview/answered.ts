/** The answers given so far, page by page, for reading them over and changing them. */
import type { FactValue } from '~/engine/facts'
import { factAt } from '~/engine/paths'
import type { Answers } from './answers'
import { plannerOf } from './planner'
import { pages, pathsAsked } from './view'

export interface AnsweredFact {
  readonly path: string
  readonly value: FactValue | null
  /** Why there is no value; null when there is one. */
  readonly absence: 'notKnown' | 'declined' | null
}

export interface AnsweredPage {
  readonly page: string
  readonly facts: readonly AnsweredFact[]
}

export function answeredPages(answers: Answers, today: string): readonly AnsweredPage[] {
  const planner = plannerOf(today)
  const plan = planner.plan(answers)
  return answers.trail.flatMap((id) => {
    const page = pages.page(id)
    if (!page) return []
    const facts = pathsAsked(page, answers, plan, planner).flatMap((path): AnsweredFact[] => {
      const value = factAt(answers.facts, path)
      if (path === 'locality' && answers.localityName !== null) return [{ path, value: answers.localityName, absence: null }]
      if (value !== undefined) return [{ path, value, absence: null }]
      const absence = answers.absences[path]
      return absence ? [{ path, value: null, absence }] : []
    })
    return facts.length > 0 ? [{ page: id, facts }] : []
  })
}
