import { defineCases, type RightCase } from '~/engine/cases'
import type { FactRecord } from '~/engine/facts'
import { couple, ILS, inJune, man, wife } from './old-age-pension-households'

type Outcome = 'yes' | 'unknown' | 'person' | 'no'
const VERDICTS = { yes: 'eligible', unknown: 'needsInfo', person: 'askPerson', no: 'ineligible' } as const
const incomes = (whose: string, facts: FactRecord, asOf: string, ...rows: (readonly [work: number, other: number, Outcome])[]): RightCase[] =>
  rows.map(([monthlyWorkIncome, monthlyOtherIncome, income]) => ({
    name: `${whose}, ${asOf.slice(0, 4)}: ${monthlyWorkIncome} from work, ${monthlyOtherIncome} other`, asOf,
    facts: { ...facts, monthlyWorkIncome, monthlyOtherIncome }, verdict: VERDICTS[income], conditions: { income },
  }))

const of1955 = { ...man, birthDate: '1955-01-01', residentSince: '1955-01-01' }
const coupleOf1955 = { ...couple, birthDate: '1955-01-01', residentSince: '1955-01-01', spouse: { ...wife, birthDate: '1960-01-01' } }

/**
 * The income test (s. 245): 10,114 or 13,483 from work, three times that without work, twice that beside work; fifty shekels either
 * side the printed ceiling has to be looked up.
 */
export const oldAgePensionIncomeCases = defineCases('old-age-pension', [
  ...incomes('single', man, '2026-06-01',
    [10063, 0, 'yes'], [10064, 0, 'unknown'], [10164, 0, 'unknown'], [10165, 0, 'yes'],
    [0, 30291, 'yes'], [0, 30292, 'unknown'], [0, 30392, 'unknown'], [0, 30393, 'no'], [0, 20200, 'yes'],
    [10063, 1000, 'yes'], [10064, 1000, 'unknown'], [10164, 1000, 'unknown'], [10165, 1000, 'person'],
    [5000, 20177, 'yes'], [5000, 20178, 'unknown'], [5000, 20278, 'unknown'], [5000, 20279, 'person'], [5000, 30300, 'person'],
    [20000, 100, 'no']),
  ...incomes('couple', couple, '2026-06-01',
    [13432, 0, 'yes'], [13433, 0, 'unknown'], [13533, 0, 'unknown'], [13534, 0, 'yes'],
    [0, 40398, 'yes'], [0, 40399, 'unknown'], [0, 40499, 'unknown'], [0, 40500, 'no'], [0, 26950, 'yes'],
    [13432, 1000, 'yes'], [13433, 1000, 'unknown'], [13533, 1000, 'unknown'], [13534, 1000, 'person'],
    [5000, 26915, 'yes'], [5000, 26916, 'unknown'], [5000, 27016, 'unknown'], [5000, 27017, 'person'], [5000, 40420, 'person'],
    [10100, 0, 'yes'], [0, 30300, 'yes']),
  ...incomes('single', man, '2025-06-01',
    [9781, 100, 'person'], [9780, 100, 'yes'], [100, 19562, 'person'], [100, 19561, 'yes'], [100, 29343, 'person'], [100, 29344, 'no'], [13483, 0, 'yes']),
  // 4,143 − 60 % × 51
  inJune('couple, a part of the pension', { ...couple, monthlyWorkIncome: 13534 }, 'eligible', { amount: ILS(4112.4) }),
  // Of these years the ceiling is known and the pension is not: above it a person looks at what is left.
  ...incomes('single', of1955, '2022-06-01', [6749, 0, 'yes'], [6750, 0, 'person']),
  ...incomes('couple', coupleOf1955, '2022-06-01', [9000, 0, 'yes'], [9001, 0, 'person']),
  ...incomes('single', of1955, '2023-06-01', [8719, 0, 'yes'], [8720, 0, 'person']),
  ...incomes('couple', coupleOf1955, '2023-06-01', [11624, 0, 'yes'], [11625, 0, 'person']),
  // 57 % of 10,551 is 6,014; of 11,870 it is 6,766
  ...incomes('wife at 6,015', { ...coupleOf1955, spouse: { ...wife, birthDate: '1960-01-01', monthlyWorkIncome: 6015 } }, '2022-06-01', [9000, 0, 'person']),
  ...incomes('wife at 6,766', { ...coupleOf1955, spouse: { ...wife, birthDate: '1960-01-01', monthlyWorkIncome: 6766 } }, '2023-06-01', [11624, 0, 'yes']),
])
