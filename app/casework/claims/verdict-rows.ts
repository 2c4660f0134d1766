/** An assessment right by right as the page lists it: what was said then, for whom, and the next last day by today's law. Pure. */
import { parseDay } from '~/engine/date'
import { screen } from '~/engine/screen'
import type { Verdict } from '~/engine/verdict'
import type { Answers } from '~/interview/answers'
import type { Outcome } from '~/interview/saved/outcomes'
import { unmarkedList } from '~/interview/topics'
import { catalogue } from '~/rights'
import { inferFacts } from '~/rights/facts/infer'

export interface VerdictRow {
  readonly right: string
  /** `applicant`, `child:0`; a row for each. */
  readonly person: string
  readonly verdict: Verdict
  /** Its topic was left unmarked, so that nothing was asked about it. */
  readonly isUnasked: boolean
  /** As it was estimated then. */
  readonly amount: Outcome['amount']
  readonly due: { readonly on: string; readonly what: string } | null
}

const ORDER: readonly Verdict[] = ['eligible', 'askPerson', 'needsInfo', 'ineligible']

/** Larger monthly sums first, within a verdict those with a last day before all. */
function rank({ verdict, due, amount }: VerdictRow): readonly [number, string, number] {
  return [ORDER.indexOf(verdict), due?.on ?? '9999', -(amount?.max ?? 0)]
}

/** @param today ISO day in Israel */
export function verdictRows({ answers, outcomes }: { readonly answers: Answers; readonly outcomes: readonly Outcome[] }, today: string): readonly VerdictRow[] {
  const { results } = screen(catalogue, inferFacts(answers.facts, null), parseDay(today) as number, answers.absences)
  const byRight = new Map(results.map((result) => [result.right.id, result]))
  return outcomes
    .flatMap(({ right, verdict, amount }): VerdictRow[] => {
      const result = byRight.get(right)
      const deadline = result?.deadlines.find(({ passed }) => !passed)
      const due = deadline ? { on: deadline.date, what: deadline.id } : null
      const concerned = (result?.concerned ?? []).flatMap((item) => /^children\[(\d+)\]$/.exec(item)?.[1] ?? [])
      const persons = concerned.length > 0 ? concerned.map((index) => `child:${index}`) : ['applicant']
      const isUnasked = (verdict === 'needsInfo' || verdict === 'askPerson') && unmarkedList(right, answers.facts) !== null
      return persons.map((person) => ({ right, person, verdict, isUnasked, amount, due }))
    })
    .sort((a, b) => {
      const [one, other] = [rank(a), rank(b)]
      return one[0] - other[0] || one[1].localeCompare(other[1]) || one[2] - other[2]
    })
}
