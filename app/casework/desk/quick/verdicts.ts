/** The verdicts beside the sheet: in groups, with what changed by the last answer. Pure; the browser and the server find the same. */
import { parseDay } from '~/engine/date'
import { type RightResult, screen } from '~/engine/screen'
import type { Before } from '~/engine/screen-again'
import type { Verdict } from '~/engine/verdict'
import type { Answers } from '~/interview/answers'
import { TOPIC_LISTS, unmarkedList } from '~/interview/topics'
import { catalogue } from '~/rights'
import { inferFacts } from '~/rights/facts/infer'

export interface Verdicts {
  readonly before: Before
  readonly groups: readonly { readonly verdict: Verdict; readonly results: readonly RightResult[] }[]
  /** Open rights whose topics nobody marked. */
  readonly unmarked: readonly RightResult[]
  readonly received: readonly RightResult[]
  /** Rights of which the last field changed the verdict or the sum. */
  readonly changed: readonly RightResult[]
}

const ORDER: readonly Verdict[] = ['eligible', 'needsInfo', 'askPerson', 'ineligible']

/** Answers to plan by: topics that nobody marked yet are not asked about yet. */
export function asUnmarked(answers: Answers): Answers {
  const lists = Object.fromEntries(TOPIC_LISTS.flatMap((list) => (answers.facts[list] === undefined ? [[list, []]] : [])))
  return { ...answers, facts: { ...answers.facts, ...lists } }
}

/**
 * @param last the verdicts before the last answer: what it does not touch is taken from them
 * @param since the verdicts from which changes are counted: those before a field was begun, not before its last sign
 * @param today ISO day
 */
export function verdictsOf(answers: Answers, today: string, last: Verdicts | null, since: Verdicts | null = last): Verdicts {
  const asOf = parseDay(today) as number
  const facts = inferFacts(answers.facts, null)
  const { results } = screen(catalogue, facts, asOf, answers.absences, last?.before)
  const marked = asUnmarked(answers).facts
  const held = facts['currentBenefits']
  const isReceived = ({ right }: RightResult) => Array.isArray(held) && (held as readonly unknown[]).includes(right.id)
  // A test that several rights share is no right to claim.
  const own = results.filter((result) => result.right.kind !== 'shared-test')
  const isUnmarked = (result: RightResult) => !isReceived(result) && isOpen(result) && unmarkedList(result.right.id, marked) !== null
  const shown = own.filter((result) => !isReceived(result) && !isUnmarked(result))
  const then = new Map(since?.before.results.map((result) => [result.right.id, result]))
  return {
    before: { catalogue, asOf, facts, absences: answers.absences, results },
    groups: ORDER.map((verdict) => ({ verdict, results: inOrder(verdict, shown) })),
    unmarked: own.filter(isUnmarked),
    received: own.filter(isReceived),
    changed: since ? shown.filter((result) => isOther(result, then.get(result.right.id))) : [],
  }
}

function isOpen({ verdict }: RightResult): boolean {
  return verdict === 'needsInfo' || verdict === 'askPerson'
}

function isOther(now: RightResult, then: RightResult | undefined): boolean {
  if (then === undefined || now === then) return false
  return now.verdict !== then.verdict || sumsOf(now) !== sumsOf(then)
}

function sumsOf({ verdict, amounts }: RightResult): string {
  return verdict === 'eligible' ? JSON.stringify(amounts.map(({ id, min, max }) => [id, min, max])) : ''
}

/** Of what looks open the larger sums come first; what has no sum, and the other groups, keep the order of the catalogue. */
function inOrder(verdict: Verdict, shown: readonly RightResult[]): readonly RightResult[] {
  const own = shown.filter((result) => result.verdict === verdict)
  // Sums cost as much as verdicts do, and only these are shown.
  if (verdict !== 'eligible') return own
  const worth = new Map(own.map((result) => [result, worthOf(result)]))
  return own.sort((a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0))
}

function worthOf({ amounts: [amount] }: RightResult): number {
  if (!amount) return 0
  return amount.unit === 'ILS/month' || amount.unit === 'ILS once' ? amount.max : 1
}
