/** Which boxes of the two lists of topics somebody would mark, by what is so in the household. */
import type { FactRecord, FactValue } from '~/engine/facts'
import { OF_EVENT, LISTS } from '~/interview/topics'
import type { Draw } from './draw'

/** How many of a hundred would mark a box whose words name no fact that tells. */
const SHARE: Readonly<Record<string, number>> = {
  study: 6, safety: 1, pay: 10, bank: 4, newHome: 12, needs: 12, lawyer: 8, home: 8, injury: 2, debts: 4, health: 2, olderPerson: 3, childNeeds: 1,
}

function items(value: FactValue | undefined): readonly FactRecord[] {
  return Array.isArray(value) ? (value as readonly FactRecord[]) : []
}

const YEAR_MS = 31_557_600_000

function isYounger(child: FactRecord, years: number, asOf: string): boolean {
  return Date.parse(asOf) - Date.parse(String(child['birthDate'])) < years * YEAR_MS
}

const TELLS: Readonly<Record<string, (facts: FactRecord, asOf: string) => boolean>> = {
  childCare: ({ children }, asOf) => items(children).some((child) => isYounger(child, 12, asOf)),
  childNeeds: ({ children }) => items(children).some((child) => child['disability'] === true),
  jobEnd: ({ lastWorkDay }, asOf) => typeof lastWorkDay === 'string' && Date.parse(asOf) - Date.parse(lastWorkDay) < YEAR_MS,
}

function isSame(a: FactValue | undefined, b: FactValue | undefined): boolean {
  return a === undefined || JSON.stringify(a) === JSON.stringify(b)
}

/** The boxes that a household marks in one list. */
export function topicsMarked(list: string, facts: FactRecord, event: string | null, asOf: string, draw: Draw): readonly string[] {
  return Object.entries(LISTS[list] ?? {}).flatMap(([topic, { without }]) => {
    const isSo =
      (OF_EVENT[event ?? ''] ?? []).includes(topic) ||
      Object.entries(without).some(([fact, value]) => !isSame(facts[fact], value)) ||
      (TELLS[topic]?.(facts, asOf) ?? false) ||
      draw.chance((SHARE[topic] ?? 0) / 100)
    return isSo ? [topic] : []
  })
}
