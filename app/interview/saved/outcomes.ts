/** What a screening said when it was saved, and what it says now. Pure. */
import { parseDay } from '~/engine/date'
import type { Catalogue } from '~/engine/catalogue'
import type { AmountUnit } from '~/engine/right'
import { type RightResult, screen } from '~/engine/screen'
import type { Verdict } from '~/engine/verdict'
import { inferFacts } from '~/rights/facts/infer'
import type { Answers } from '../answers'

/** What is said of a right today, with the newest day from which a figure of it holds. */
export interface DatedOutcome extends Outcome {
  readonly figuresOf: string | null
}

export interface Outcome {
  readonly right: string
  readonly verdict: Verdict
  /** Rounded to whole units, as it is shown; null where no estimate is shown. */
  readonly amount: { readonly min: number; readonly max: number; readonly unit: AmountUnit } | null
}

/** The results of a day; tests that only serve other rights are left out. */
function resultsOf(catalogue: Catalogue, answers: Answers, day: string): readonly RightResult[] {
  const { results } = screen(catalogue, inferFacts(answers.facts, null), parseDay(day) as number, answers.absences)
  return results.filter(({ right }) => right.kind !== 'shared-test')
}

function outcomeOf({ right, verdict, amounts: [amount] }: RightResult): Outcome {
  return { right: right.id, verdict, amount: amount ? { min: Math.round(amount.min), max: Math.round(amount.max), unit: amount.unit } : null }
}

/** What the rules of a catalogue say of the answers on a day (ISO), right by right. */
export function outcomesOf(catalogue: Catalogue, answers: Answers, day: string): readonly Outcome[] {
  return resultsOf(catalogue, answers, day).map(outcomeOf)
}

/** The same, with the day of the newest figure. */
export function datedOutcomesOf(catalogue: Catalogue, answers: Answers, day: string): readonly DatedOutcome[] {
  return resultsOf(catalogue, answers, day).map((result) => ({ ...outcomeOf(result), figuresOf: result.figuresOf }))
}

export interface ChangedOutcome {
  readonly right: string
  /** Null for a right that was not checked then. */
  readonly before: Outcome | null
  /** Null for a right that is no longer checked. */
  readonly now: Outcome | null
  /**
   * `rules`: the rules or figures were changed here for the day of the saving too; `figures`: sums or limits hold since a day after it;
   * `time`: the same rules say otherwise on today's date.
   */
  readonly cause: 'rules' | 'figures' | 'time'
  /** The first day of the figures that are new; only with that cause. */
  readonly figuresFrom: string | null
}

export interface Changes {
  /** The day of the saving, ISO. */
  readonly since: string
  /** The rules are not those of that day. */
  readonly areRulesNew: boolean
  readonly list: readonly ChangedOutcome[]
}

const isSame = (a: Outcome | null, b: Outcome | null) =>
  a?.verdict === b?.verdict && a?.amount?.min === b?.amount?.min && a?.amount?.max === b?.amount?.max && a?.amount?.unit === b?.amount?.unit

/** A right that was never open and is not open now is no news. */
const isNews = ({ before, now }: ChangedOutcome) =>
  before === null ? now?.verdict === 'eligible' || now?.verdict === 'askPerson' : now === null ? before.verdict !== 'ineligible' : true

const undated = ({ right, verdict, amount }: Outcome): Outcome => ({ right, verdict, amount })

function causeOf(since: string, isSameOnThatDay: boolean, now: DatedOutcome | null): Pick<ChangedOutcome, 'cause' | 'figuresFrom'> {
  if (!isSameOnThatDay) return { cause: 'rules', figuresFrom: null }
  const from = now?.figuresOf ?? null
  return from !== null && from > since ? { cause: 'figures', figuresFrom: from } : { cause: 'time', figuresFrom: null }
}

/**
 * What changed between a saving and today.
 * @param then what was said on the day of the saving
 * @param thenByNewRules what today's rules would have said on that day
 * @param now what they say today
 */
export function changesBetween(
  since: string, areRulesNew: boolean, then: readonly Outcome[], thenByNewRules: readonly Outcome[], now: readonly DatedOutcome[],
): Changes {
  const byRight = <T extends Outcome>(outcomes: readonly T[]) => new Map(outcomes.map((outcome) => [outcome.right, outcome]))
  const [before, replayed, today] = [byRight(then), byRight(thenByNewRules), byRight(now)]
  const list = [...new Set([...today.keys(), ...before.keys()])].flatMap((right): ChangedOutcome[] => {
    const [was, is] = [before.get(right) ?? null, today.get(right) ?? null]
    if (isSame(was, is)) return []
    const changed: ChangedOutcome = { right, before: was, now: is && undated(is), ...causeOf(since, isSame(was, replayed.get(right) ?? null), is) }
    return isNews(changed) ? [changed] : []
  })
  return { since, areRulesNew, list }
}
