/** Local rights: refused when anything is wrong, and decided by the same engine, unknown kept apart from no. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { FactRecord } from '~/engine/facts'
import { catalogue } from '~/rights'
import { problemsOfLocalRight } from './problems'
import type { LocalRight } from './right'
import { localRightSchema } from './schema'
import { screenLocally } from './screen'

const FILE = path.resolve('test/support/example-towns/dugma/rights/dugma-example.json')
type Raw = Record<string, unknown> & { words: Record<string, Record<string, unknown>>; conditions: Record<string, unknown>[]; parameters: Record<string, { values: Record<string, unknown>[] }> }
const raw = () => JSON.parse(readFileSync(FILE, 'utf8')) as Raw

function problemsWith(change: (right: Raw) => void): string {
  const right = raw()
  change(right)
  const parsed = localRightSchema.safeParse(right)
  const found = parsed.success ? problemsOfLocalRight(parsed.data, catalogue) : parsed.error.issues.map(({ path: at, message }) => `${at.join('.')}: ${message}`)
  return found.join('\n')
}

const value = (right: Raw) => right.parameters['dugma-example.persons']?.values[0] as Record<string, unknown>
const condition = (right: Raw) => right.conditions[0] as Record<string, unknown>

describe('a file', () => {
  test('that is right is taken', () => {
    expect(problemsWith(() => undefined)).toBe('')
  })

  test.each<[string, (right: Raw) => void, RegExp]>([
    ['without a source', (right) => (right['sources'] = []), /sources: at least one source/],
    ['with a figure without a source', (right) => delete value(right)['source'], /parameters\.dugma-example\.persons\.values\.0\.source/],
    ['with a figure of no date', (right) => (value(right)['confirmedUntil'] = '2026-02-30'), /confirmedUntil/],
    ['with a figure confirmed before it holds', (right) => (value(right)['confirmedUntil'] = '2025-12-31'), /confirmed until 2025-12-31, before it holds/],
    ['never read against its sources', (right) => delete right['checkedOn'], /checkedOn/],
    ['without the words of a language', (right) => delete right.words['am'], /words\.am/],
    ['with a condition without words', (right) => delete (right.words['ru']?.['conditions'] as Record<string, unknown>)['approved'], /words\.ru\.conditions: approved has no words/],
    ['with words of no condition', (right) => ((right.words['en']?.['conditions'] as Record<string, unknown>)['other'] = 'x'), /words\.en\.conditions: there is no condition other/],
    ['with a figure in its words that there is not', (right) => ((right.words['he'] as Record<string, unknown>)['summary'] = '{{dugma-example.sum}}'), /words\.he: there is no figure dugma-example\.sum/],
    ['with a fact that nobody asks', (right) => ((condition(right)['holds'] as { left: { path: string } }).left.path = 'shoeSize'), /there is no fact shoeSize/],
    ['with a figure in its rule that there is not', (right) => ((condition(right)['holds'] as { right: { id: string } }).right.id = 'dugma-example.sum'), /there is no figure dugma-example\.sum/],
    ['with a number in its rule', (right) => ((condition(right)['holds'] as { right: unknown }).right = 2), /conditions/],
    ['with a rule of another kind', (right) => (condition(right)['holds'] = { kind: 'follows', right: 'income-support', heldBy: null }), /conditions/],
    ['with an id of the country', (right) => (right['id'] = 'arnona-discount'), /the country has a right arnona-discount already/],
    ['with two conditions of one id', (right) => right.conditions.push({ ...condition(right) }), /two have the id small-household/],
  ])('%s is refused', (_name, change, expected) => {
    expect(problemsWith(change)).toMatch(expected)
  })
})

describe('a household', () => {
  const rights: readonly LocalRight[] = [localRightSchema.parse(raw())]
  const verdictOf = (facts: FactRecord) => screenLocally(rights, ['7000'], facts, '2026-06-01')[0]?.result

  test('of the town within the figure may have the right; one above it not; of another town not', () => {
    expect(verdictOf({ locality: '7000', householdSize: 2 })?.verdict).toBe('eligible')
    expect(verdictOf({ locality: '7000', householdSize: 3 })?.verdict).toBe('ineligible')
    expect(verdictOf({ locality: '3000', householdSize: 2 })?.verdict).toBe('ineligible')
  })

  test('of which something is not known is told what', () => {
    expect(verdictOf({ locality: '7000' })).toMatchObject({ verdict: 'needsInfo', missing: ['householdSize'] })
    expect(verdictOf({ householdSize: 2 })).toMatchObject({ verdict: 'needsInfo', missing: ['locality'] })
  })

  test('is told when the figure was confirmed for an earlier day', () => {
    const [found] = screenLocally(rights, ['7000'], { locality: '7000', householdSize: 2 }, '2027-06-01')
    expect(found?.result.problems).toMatchObject([{ id: 'dugma-example.persons', problem: 'pastConfirmation' }])
  })
})
