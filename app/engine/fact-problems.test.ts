import { describe, expect, it } from 'vitest'
import { factProblems } from './fact-problems'
import type { FactTypes } from './facts'

const plain = { sensitivity: 'none' } as const

const types: FactTypes = {
  rents: { type: 'boolean', ...plain },
  birthDate: { type: 'date', ...plain },
  spouseBirthDate: { type: 'date', nullable: true, ...plain },
  childMonth: { type: 'month', ...plain },
  locality: { type: 'text', ...plain },
  income: { type: 'money', per: 'month', ...plain },
  rooms: { type: 'number', unit: 'rooms', min: 1, max: 9, halves: true, ...plain },
  count: { type: 'number', unit: 'x', ...plain },
  disability: { type: 'percent', ...plain },
  grade: { type: 'percent', values: [50, 75], ...plain },
  status: { type: 'choice', values: ['single', 'married', 3], ...plain },
  benefits: { type: 'choices', values: ['pension', 'allowance'], ...plain },
  words: { type: 'texts', ...plain },
  wages: { type: 'numbers', unit: 'ILS', ...plain },
  spouse: { type: 'object', nullable: true, fields: { works: { type: 'boolean', ...plain }, home: { type: 'object', fields: {}, ...plain } }, ...plain },
  children: { type: 'objects', fields: { height: { type: 'number', unit: 'cm', ...plain } }, ...plain },
  since: { type: 'dateMap', keys: ['pension'], ...plain },
  sums: { type: 'moneyMap', keys: ['pension'], ...plain },
}

const problemsOf = (facts: unknown) => factProblems(types, facts).map(({ fact, code, expected }) => [fact, code, expected])
const many = <T>(count: number, item: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => item(index))

const RANGE = 'number, or { min, max }'

describe('answers from outside', () => {
  it.each<[string, unknown]>([
    ['rents', true], ['rents', false],
    ['birthDate', '2000-02-29'], ['spouseBirthDate', null],
    ['childMonth', '2026-01'], ['childMonth', '2026-09'], ['childMonth', '2026-10'], ['childMonth', '2026-12'],
    ['locality', ''], ['locality', 'x'.repeat(500)],
    ['income', 0], ['income', 1_000_000_000], ['income', 12.34], ['income', { min: 0, max: 1_000_000_000 }], ['income', { min: 5, max: 5 }],
    ['rooms', 1], ['rooms', 9], ['rooms', 2.5], ['rooms', { min: 1, max: 9 }],
    ['count', 0], ['count', 1_000_000_000], ['count', 0.25],
    ['disability', 0], ['disability', 100], ['disability', 33.3], ['grade', 50], ['grade', 75],
    ['status', 'single'], ['status', 3],
    ['benefits', []], ['benefits', ['allowance', 'pension']],
    ['words', []], ['words', ['', 'x'.repeat(500)]], ['words', many(60, String)],
    ['wages', [0, 5, 5, { min: 1, max: 2 }]], ['wages', many(30, () => 1)],
    ['spouse', null], ['spouse', {}], ['spouse', { works: true }],
    ['children', []], ['children', [{}, { height: 120 }]], ['children', many(30, () => ({}))],
    ['since', {}], ['since', { pension: '2026-01-01' }], ['sums', { pension: 0 }], ['sums', { pension: { min: 1, max: 2 } }],
  ])('may say %s: %j', (fact, value) => {
    expect(problemsOf({ [fact]: value })).toEqual([])
  })

  it.each<[string, unknown, code: string, expected: string, at?: string]>([
    ['height', 1, 'unknownFact', 'a fact of the vocabulary'],
    ['toString', 1, 'unknownFact', 'a fact of the vocabulary'],
    ['rents', 'yes', 'wrongType', 'true or false'],
    ['rents', null, 'nullNotAllowed', 'boolean'],
    ['birthDate', 20_000_101, 'wrongType', 'date, YYYY-MM-DD'],
    ['birthDate', '2001-02-29', 'noSuchDate', 'date, YYYY-MM-DD'],
    ['childMonth', 202_601, 'wrongType', 'month, YYYY-MM'],
    ['childMonth', '2026-00', 'wrongType', 'month, YYYY-MM'],
    ['childMonth', '2026-13', 'wrongType', 'month, YYYY-MM'],
    ['childMonth', '2026-1', 'wrongType', 'month, YYYY-MM'],
    ['childMonth', '226-01', 'wrongType', 'month, YYYY-MM'],
    ['childMonth', '2026-011', 'wrongType', 'month, YYYY-MM'],
    ['childMonth', 'x2026-01', 'wrongType', 'month, YYYY-MM'],
    ['childMonth', 'abcd-01', 'wrongType', 'month, YYYY-MM'],
    ['childMonth', '2026-1x', 'wrongType', 'month, YYYY-MM'],
    ['childMonth', ['2026-01'], 'wrongType', 'month, YYYY-MM'],
    ['locality', 5, 'wrongType', 'text'],
    ['locality', 'x'.repeat(501), 'tooLong', 'at most 500 characters'],
    ['income', '5', 'wrongType', RANGE],
    ['income', Infinity, 'wrongType', RANGE],
    ['income', NaN, 'wrongType', RANGE],
    ['income', [1], 'wrongType', RANGE],
    ['income', -1, 'outOfRange', '0–1000000000'],
    ['income', 1_000_000_001, 'outOfRange', '0–1000000000'],
    ['income', {}, 'wrongType', RANGE],
    ['income', { min: 1 }, 'wrongType', RANGE],
    ['income', { max: 1 }, 'wrongType', RANGE],
    ['income', { min: '1', max: 2 }, 'wrongType', RANGE],
    ['income', { min: 1, max: '2' }, 'wrongType', RANGE],
    ['income', { min: 1, max: Infinity }, 'wrongType', RANGE],
    ['income', { min: -Infinity, max: 2 }, 'wrongType', RANGE],
    ['income', { min: 1, max: 2, about: 1 }, 'wrongType', RANGE],
    ['income', { min: 3, max: 2 }, 'outOfRange', '0–1000000000, min not above max'],
    ['income', { min: -1, max: 2 }, 'outOfRange', '0–1000000000, min not above max'],
    ['income', { min: 1, max: 1_000_000_001 }, 'outOfRange', '0–1000000000, min not above max'],
    ['rooms', 0.5, 'outOfRange', '1–9'],
    ['rooms', 9.5, 'outOfRange', '1–9'],
    ['rooms', 2.25, 'outOfRange', 'whole or half'],
    ['count', -1, 'outOfRange', '0–1000000000'],
    ['disability', 101, 'outOfRange', '0–100'],
    ['disability', -1, 'outOfRange', '0–100'],
    ['grade', 60, 'notAllowed', '50 | 75'],
    ['status', 'widow', 'notAllowed', 'single | married | 3'],
    ['status', '3', 'notAllowed', 'single | married | 3'],
    ['benefits', 'pension', 'wrongType', 'list'],
    ['benefits', ['pension', 'none'], 'notAllowed', 'pension | allowance'],
    ['benefits', ['pension', 'pension'], 'repeated', 'each value once'],
    ['words', ['a', 'a'], 'repeated', 'each value once'],
    ['words', ['a', 5], 'wrongType', 'text', 'words[1]'],
    ['words', ['x'.repeat(501)], 'wrongType', 'text', 'words[0]'],
    ['words', many(61, String), 'tooMany', 'at most 30'],
    ['wages', many(31, () => 1), 'tooMany', 'at most 30'],
    ['wages', [1, -1], 'outOfRange', '0–1000000000', 'wages[1]'],
    ['wages', [1_000_000_001], 'outOfRange', '0–1000000000', 'wages[0]'],
    ['spouse', [], 'wrongType', 'object'],
    ['spouse', 'nobody', 'wrongType', 'object'],
    ['spouse', { works: 1 }, 'wrongType', 'true or false', 'spouse.works'],
    ['spouse', { home: 5 }, 'wrongType', 'object', 'spouse.home'],
    ['spouse', { age: 1 }, 'unknownFact', 'a fact of the vocabulary', 'spouse.age'],
    ['children', {}, 'wrongType', 'list'],
    ['children', [{}, 5], 'wrongType', 'object', 'children[1]'],
    ['children', [{ height: -1 }], 'outOfRange', '0–1000000000', 'children[0].height'],
    ['children', many(31, () => ({})), 'tooMany', 'at most 30'],
    ['since', { pension: '2026-02-30' }, 'noSuchDate', 'date, YYYY-MM-DD', 'since.pension'],
    ['since', { wage: '2026-02-03' }, 'unknownFact', 'a fact of the vocabulary', 'since.wage'],
    ['sums', { pension: -1 }, 'outOfRange', '0–1000000000', 'sums.pension'],
    ['sums', null, 'nullNotAllowed', 'moneyMap'],
  ])('may not say %s: %j', (fact, value, code, expected, at = fact) => {
    expect(problemsOf({ [fact]: value })).toEqual([[at, code, expected]])
  })

  it('are a record, and every fault of them is named', () => {
    for (const nothing of [null, undefined, [], 'facts', 5]) expect(problemsOf(nothing)).toEqual([['facts', 'wrongType', 'object']])
    expect(problemsOf({ rents: 1, income: -1, words: [1, 2] }).map(([fact]) => fact)).toEqual(['rents', 'income', 'words[0]', 'words[1]'])
  })
})
