/** One right's result as the public contract has it. */
import type { Change } from '~/engine/change'
import type { FactTypes } from '~/engine/facts'
import type { Condition } from '~/engine/right'
import type { AmountResult, ConditionResult, RightResult } from '~/engine/screen'
import { NO, YES } from '~/engine/truth'
import type { Verdict } from '~/engine/verdict'
import { factsRead } from '~/engine/walk'
import type { Values, Words } from '~/i18n/words'
import { changeText } from './change-words'
import { citationsText } from './citation'
import { amountLabel, conditionText, deadlineText, rightName, triggerText } from './condition-words'
import { figureWarning, type Warning } from './warnings'

export interface ResultJson {
  readonly entitlement: string
  readonly authority: string
  readonly name: string
  readonly verdict: Verdict
  readonly amount: AmountJson | null
  /** Every estimate that can be shown, the first of them the `amount`. */
  readonly amounts: readonly (AmountJson & { id: string; text: string | null })[]
  readonly follows: readonly string[]
  /** Whose right it is: `applicant`, `spouse`, `child:0` by the place in `children`, or `dependant:0` in `otherDependants`. */
  readonly person: string
  /** Everybody whose right it is, the first of them the `person`. */
  readonly persons: readonly string[]
  readonly change: readonly ChangeJson[]
  readonly deadlines: readonly { id: string; date: string; text: string; passed: boolean }[]
  readonly conditions: readonly ConditionJson[]
  readonly missing: readonly string[]
  readonly amountMissing: readonly string[]
  readonly askPerson: readonly { id: string; text: string }[]
  /** Cases to tell a counsellor about, which nobody has asked. */
  readonly tell: readonly { id: string; text: string }[]
  readonly warnings: readonly Warning[]
  readonly figuresOf: string | null
  readonly guide: string
}

/** Shekels to the agora, percent, days or months, as the unit says. */
export interface AmountJson {
  readonly min: number
  readonly max: number
  readonly unit: string
}

/**
 * `by`: the day (`asOf`), the difference (a number), or the value that the fact would have to have, which `to`
 * repeats.
 */
export interface ChangeJson {
  readonly fact: string
  readonly by: unknown
  readonly to?: unknown
  readonly text: string
}

export interface ConditionJson {
  readonly id: string
  readonly outcome: boolean | null
  readonly text: string
  readonly source: string
  readonly decidedBy: 'answers' | 'authority'
  readonly facts: readonly string[]
}

export interface ResultWords {
  readonly words: Words
  /** The figures of the day, formatted in the language of the words. */
  readonly figures: Values
  readonly types: FactTypes
}

const read = new WeakMap<Condition, readonly string[]>()

/** The facts that a condition reads, each once; fields of list items as `children[].birthDate`. */
export function conditionFacts(condition: Condition): readonly string[] {
  const facts =
    read.get(condition) ?? factsRead([condition.applies, condition.holds].filter((expr) => expr !== undefined))
  read.set(condition, facts)
  return facts
}

/** The address of a right's guide, within the portal. */
export function guidePath(words: Words, right: string): string {
  return `/${words.language}/rights/${right}`
}

function amountJson({ min, max, unit }: AmountResult): AmountJson {
  return { min: toAgorot(min), max: toAgorot(max), unit }
}

/** A hundredth of an agora is added first, so that 0.145 × 100 does not fall just short of its half. */
function toAgorot(sum: number): number {
  return Math.round(sum * 100 + 1e-4) / 100
}

/** Yes and no are outcomes; everything between them, and what only the authority decides, is open. */
export function outcomeOf({ decidedBy, truth }: ConditionResult): boolean | null {
  if (decidedBy === 'authority') return null
  return truth === YES ? true : truth === NO ? false : null
}

function changeJson({ words, types }: ResultWords, change: Change): ChangeJson {
  const text = changeText(words, types, change)
  if ('to' in change) return { fact: change.fact, by: change.to, to: change.to, text }
  return { fact: change.fact, by: typeof change.by === 'number' ? Math.round(change.by * 100) / 100 : change.by, text }
}

const APPLICANT = 'applicant'

/** `children[0]` as the contract names it: `child:0`. */
function personOf(item: string): string {
  return item.replace(/^children\[(\d+)\]$/, 'child:$1')
}

/** @param changes what would change it, for a result that is not now */
export function presentResult(result: RightResult, changes: readonly Change[], context: ResultWords): ResultJson {
  const { words, figures } = context
  const { right } = result
  const conditions = new Map(right.conditions.map((condition) => [condition.id, condition]))
  const amounts = result.amounts.map((amount) => ({
    id: amount.id,
    ...amountJson(amount),
    text: amountLabel(words, right.id, amount.id, figures),
  }))
  const first = result.amounts[0]
  const persons = result.concerned.length > 0 ? result.concerned.map(personOf) : [APPLICANT]
  const trigger = (id: string) => ({ id, text: triggerText(words, right.id, id, figures) })
  return {
    entitlement: right.id,
    authority: right.authority,
    name: rightName(words, right.id),
    verdict: result.verdict,
    amount: first ? amountJson(first) : null,
    amounts,
    follows: result.follows,
    person: persons[0] ?? APPLICANT,
    persons,
    change: changes.map((change) => changeJson(context, change)),
    deadlines: result.deadlines.map(({ id, date, passed }) => ({
      id,
      date,
      text: deadlineText(words, right.id, id, figures),
      passed,
    })),
    conditions: result.conditions
      .filter(({ state }) => state === 'considered')
      .map((found) => ({
        id: found.id,
        outcome: outcomeOf(found),
        text: conditionText(words, right.id, found.id, figures),
        source: citationsText(words, found.law),
        decidedBy: found.decidedBy,
        facts: conditionFacts(conditions.get(found.id) as Condition),
      })),
    missing: result.missing,
    amountMissing: result.amountMissing,
    askPerson: result.askPerson.fired.map(trigger),
    tell: result.askPerson.open.map(({ id }) => trigger(id)),
    warnings: result.problems.map((figure) => figureWarning(words, figure)).filter((warning) => warning !== null),
    figuresOf: result.figuresOf,
    guide: guidePath(words, right.id),
  }
}
