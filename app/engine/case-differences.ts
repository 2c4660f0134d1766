/** What a worked example states against what the engine says: the one comparison that tests and editors' tools share. */
import type { RightCase, StatedAmount } from './cases'
import type { AmountResult, RightResult } from './right-result'
import { truthName } from './truth'

/** Half of an agora's tenth either way: sums are stated to the agora. */
const TO_THE_AGORA = 0.05

function amountDifference(what: string, stated: StatedAmount | null, found: AmountResult | undefined): string[] {
  const said = found ? `${found.min}–${found.max} ${found.unit}` : 'none'
  if (stated === null) return found ? [`${what}: ${said}, expected none`] : []
  const isSame =
    found?.unit === stated.unit && Math.abs(found.min - stated.min) < TO_THE_AGORA && Math.abs(found.max - stated.max) < TO_THE_AGORA
  return isSame ? [] : [`${what}: ${said}, expected ${stated.min}–${stated.max} ${stated.unit}`]
}

function amountDifferences({ amount, amounts }: RightCase, result: RightResult): string[] {
  return [
    ...(amount === undefined ? [] : amountDifference('amount', amount, result.amounts[0])),
    ...Object.entries(amounts ?? {}).flatMap(([id, stated]) =>
      amountDifference(`amount ${id}`, stated, result.amounts.find((each) => each.id === id))),
  ]
}

/** Names of a list that are stated and were not found. */
function absent(what: string, stated: readonly string[] | undefined, found: readonly string[]): string[] {
  return (stated ?? []).filter((each) => !found.includes(each)).map((each) => `${what}: ${each} is not among [${found.join(', ')}]`)
}

/** Every statement of an example that a result does not bear out, in words for a reviewer; empty when it holds. */
export function differencesFrom(example: RightCase, result: RightResult): string[] {
  const outcomes = new Map(
    result.conditions.map(({ id, state, truth }) => [id, state === 'notApplicable' ? state : truthName(truth)]),
  )
  const tells = result.askPerson.open.map(({ id }) => id)
  const days = new Map(result.deadlines.map(({ id, date }) => [id, date]))
  const unlike = (what: string, stated: Readonly<Record<string, string | null>> | undefined, found: ReadonlyMap<string, string>) =>
    Object.entries(stated ?? {})
      .filter(([id, value]) => (found.get(id) ?? null) !== value)
      .map(([id, value]) => `${what} ${id}: ${found.get(id) ?? 'none'}, expected ${value ?? 'none'}`)
  return [
    ...(result.verdict === example.verdict ? [] : [`verdict: ${result.verdict}, expected ${example.verdict}`]),
    ...unlike('condition', example.conditions, outcomes),
    ...amountDifferences(example, result),
    ...absent('asks', example.asks, result.askPerson.fired),
    ...(example.asksNot ?? []).filter((id) => result.askPerson.fired.includes(id)).map((id) => `asks: ${id} must not`),
    ...absent('tells', example.tells, tells),
    ...(example.tellsNot ?? []).filter((id) => tells.includes(id)).map((id) => `tells: ${id} must not`),
    ...absent('missing', example.missing, result.missing),
    ...absent('follows', example.follows, result.follows),
    ...unlike('deadline', example.deadlines, days),
    ...(example.concerned === undefined || example.concerned.join() === result.concerned.join()
      ? []
      : [`concerned: [${result.concerned.join(', ')}], expected [${example.concerned.join(', ')}]`]),
  ]
}
