/** What a resident marks in the plan. Pure: kept in the browser, in a sealed cookie or in a saved screening alike. */
export interface Marks {
  /** Steps that are done: the right's id, and the day on which it was marked (ISO). */
  readonly done: Readonly<Record<string, string>>
  /** Papers that are at hand, by id; one paper serves every step that asks for it. */
  readonly papers: readonly string[]
}

export const NO_MARKS: Marks = { done: {}, papers: [] }

/** More than any plan has. */
const MOST_MARKS = 150
const ID = /^[a-z0-9-]{1,60}$/
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Marks after a step's form: its papers are exactly those ticked, those of other steps stay. */
export function markStep(
  marks: Marks, step: string, papersOfStep: readonly string[], ticked: readonly string[], isDone: boolean, today: string,
): Marks {
  const others = marks.papers.filter((paper) => !papersOfStep.includes(paper))
  const { [step]: before, ...done } = marks.done
  return {
    done: isDone ? { ...done, [step]: before ?? today } : done,
    papers: [...others, ...papersOfStep.filter((paper) => ticked.includes(paper))],
  }
}

/** Marks read back from where they were kept; what is no mark is left out. */
export function marksFrom(data: unknown): Marks {
  if (typeof data !== 'object' || data === null) return NO_MARKS
  const { done, papers } = data as Partial<Record<keyof Marks, unknown>>
  const days = typeof done === 'object' && done !== null && !Array.isArray(done) ? Object.entries(done) : []
  const isId = (id: unknown): id is string => typeof id === 'string' && ID.test(id)
  return {
    done: Object.fromEntries(days.filter(([id, day]) => isId(id) && typeof day === 'string' && DAY.test(day)).slice(0, MOST_MARKS)),
    papers: Array.isArray(papers) ? [...new Set(papers.filter(isId))].slice(0, MOST_MARKS) : [],
  }
}
