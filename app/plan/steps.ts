/** A plan out of results: what to do, in order, soonest time limit first. Pure: the law's own data, nothing added. */
import type { DeadlineResult, RightResult } from '~/engine/screen'
import type { Verdict } from '~/engine/verdict'
import type { Marks } from '~/interview/saved/marks'

export interface PlanStep {
  /** Id of the right: a step is named by what it leads to. */
  readonly right: string
  readonly authority: string
  readonly areas: readonly string[]
  readonly verdict: Verdict
  /** The next last day that has not passed; null where the law sets none, or the answers do not tell it. */
  readonly deadline: DeadlineResult | null
  /** Further last days, later ones and passed ones, in their order. */
  readonly otherDays: readonly DeadlineResult[]
  /** Cases that a person should look at first, by id. */
  readonly askBecause: readonly string[]
  /** Documents to bring, by id, in the order of the right. */
  readonly papers: readonly string[]
  readonly forms: readonly string[]
  readonly phones: readonly string[]
  readonly links: readonly string[]
  /** The day on which it was marked as done; null while it is open. */
  readonly doneOn: string | null
}

export interface PlanSteps {
  /** Still to be done: by last day, then as the results have them. */
  readonly open: readonly PlanStep[]
  readonly done: readonly PlanStep[]
  /** Rights without a last day of their own that a person should look at: one visit is enough for all. */
  readonly askTogether: readonly RightResult[]
  /** Services that are open and need no claim. */
  readonly services: readonly RightResult[]
}

/** Results in groups of one verdict, as the results page has them. */
type Groups = readonly { readonly verdict: Verdict; readonly results: readonly RightResult[] }[]

function stepOf({ right, verdict, deadlines, askPerson }: RightResult, marks: Marks): PlanStep {
  const deadline = deadlines.find(({ passed }) => !passed) ?? null
  return {
    right: right.id,
    authority: right.authority,
    areas: right.areas,
    verdict,
    deadline,
    otherDays: deadlines.filter((other) => other !== deadline),
    askBecause: verdict === 'askPerson' ? askPerson.fired : [],
    papers: right.documents,
    forms: right.claim.forms,
    phones: right.claim.phones,
    links: right.claim.links,
    doneOn: marks.done[right.id] ?? null,
  }
}

/**
 * The steps of a plan. What looks open is a step; what a person should look at is a step of its own only when a last day runs, and
 * otherwise joins the one visit to a person. What cannot be told yet waits for its question, and what is not now is no step.
 */
export function planSteps(groups: Groups, marks: Marks): PlanSteps {
  const of = (verdict: Verdict) => groups.find((group) => group.verdict === verdict)?.results ?? []
  const isService = ({ right }: RightResult) => right.kind === 'service'
  const hasDayAhead = ({ deadlines }: RightResult) => deadlines.some(({ passed }) => !passed)
  const isOwnStep = (result: RightResult) =>
    !isService(result) && (result.verdict === 'eligible' || hasDayAhead(result) || marks.done[result.right.id] !== undefined)
  const shown = [...of('eligible'), ...of('askPerson')]
  const steps = shown.filter(isOwnStep).map((result) => stepOf(result, marks))
  return {
    open: steps.filter(({ doneOn }) => doneOn === null).sort(bySoonestDay),
    done: steps.filter(({ doneOn }) => doneOn !== null).sort((a, b) => (a.doneOn ?? '').localeCompare(b.doneOn ?? '')),
    askTogether: of('askPerson').filter((result) => !isOwnStep(result)),
    services: of('eligible').filter(isService),
  }
}

/** Days come before no day; the sort is stable, so that equals keep the order of the results. */
function bySoonestDay(a: PlanStep, b: PlanStep): number {
  const [one, other] = [a.deadline?.date ?? '9999', b.deadline?.date ?? '9999']
  return one < other ? -1 : one > other ? 1 : 0
}
