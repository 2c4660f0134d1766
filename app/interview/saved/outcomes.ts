/** What a screening said when it was saved, and what it says now. Pure. */
import { parseDay } from '~/engine/date'
import type { Catalogue } from '~/engine/catalogue'
import type { AmountUnit } from '~/engine/right'
import { screen } from '~/engine/screen'
import type { Verdict } from '~/engine/verdict'
import { inferFacts } from '~/rights/facts/infer'
import type { Answers } from '../answers'

export interface Outcome {
  readonly right: string
  readonly verdict: Verdict
  /** Rounded to whole units, as it is shown; null where no estimate is shown. */
  readonly amount: { readonly min: number; readonly max: number; readonly unit: AmountUnit } | null
}

/** What the rules of a catalogue say of the answers on a day (ISO), right by right; tests that only serve other rights are left out. */
export function outcomesOf(catalogue: Catalogue, answers: Answers, day: string): readonly Outcome[] {
  const { results } = screen(catalogue, inferFacts(answers.facts, null), parseDay(day) as number, answers.absences)
  return results
    .filter(({ right }) => right.kind !== 'shared-test')
    .map(({ right, verdict, amounts: [amount] }) => ({
      right: right.id,
      verdict,
      amount: amount ? { min: Math.round(amount.min), max: Math.round(amount.max), unit: amount.unit } : null,
    }))
}

export interface ChangedOutcome {
  readonly right: string
  /** Null for a right that was not checked then. */
  readonly before: Outcome | null
  /** Null for a right that is no longer checked. */
  readonly now: Outcome | null
  /** `rules`: the rules or figures were changed here; `time`: the same rules say otherwise on today's date. */
  readonly cause: 'rules' | 'time'
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

/**
 * What changed between a saving and today.
 * @param then what was said on the day of the saving
 * @param thenByNewRules what today's rules would have said on that day
 * @param now what they say today
 */
export function changesBetween(
  since: string, areRulesNew: boolean, then: readonly Outcome[], thenByNewRules: readonly Outcome[], now: readonly Outcome[],
): Changes {
  const byRight = (outcomes: readonly Outcome[]) => new Map(outcomes.map((outcome) => [outcome.right, outcome]))
  const [before, replayed, today] = [byRight(then), byRight(thenByNewRules), byRight(now)]
  const list = [...new Set([...today.keys(), ...before.keys()])].flatMap((right): ChangedOutcome[] => {
    const [was, is] = [before.get(right) ?? null, today.get(right) ?? null]
    if (isSame(was, is)) return []
    const changed: ChangedOutcome = { right, before: was, now: is, cause: isSame(was, replayed.get(right) ?? null) ? 'time' : 'rules' }
    return isNews(changed) ? [changed] : []
  })
  return { since, areRulesNew, list }
}
