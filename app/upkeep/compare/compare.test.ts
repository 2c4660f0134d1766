import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { compareCatalogues } from '~/engine/compare'
import { parseDay } from '~/engine/date'
import { catalogue } from '~/rights'
import { readCases } from '../law/read-law'
import { type Comparison, compareVersions } from './compare-versions'
import { moneyOf } from './money'
import { comparisonCsv, comparisonJson, comparisonText } from './report'
import { CannotCompare, withVersions } from './versions'

const root = process.cwd()
const folder = mkdtempSync(join(tmpdir(), 'figures-'))
afterAll(() => rmSync(folder, { recursive: true }))

const DAY = '2026-06-01'
const RIGHT = 'child-allowance'
const FIGURE = 'child-allowance.child1'
const MORE = 7

function figures(name: string, changed: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, JSON.stringify(changed))
  return path
}

function compare(before: string, after: string, random = 0): Promise<Comparison> {
  return compareVersions({ root, before, after, asOf: DAY, random, seed: 1, casesOf: RIGHT })
}

function gitTrees(): string {
  return spawnSync('git', ['worktree', 'list'], { encoding: 'utf8' }).stdout
}

describe('a changed figure', () => {
  const parameter = catalogue.parameters[FIGURE]!
  const now = parameter.values.find(({ from }) => from === '2026-01-01')!

  it('gives exactly the flips that the evaluator itself finds, and no other right moves', async () => {
    const comparison = await compare('.', figures('higher.json', { [FIGURE]: now.value + MORE }), 20)
    expect(comparison.rights.map(({ right }) => right)).toEqual([RIGHT])
    const changed = {
      ...catalogue,
      parameters: {
        ...catalogue.parameters,
        [FIGURE]: {
          ...parameter,
          values: parameter.values.map((value) => (value === now ? { ...value, value: value.value + MORE } : value)),
        },
      },
    }
    const cases = (await readCases(root)).get(RIGHT) ?? []
    const expected = cases.filter(({ facts, asOf }) =>
      compareCatalogues(catalogue, changed, [facts], parseDay(asOf)!).some(({ flips }) => flips.length > 0),
    )
    const flipped = comparison.rights[0]!.flips.map(({ household }) => comparison.households[household]!.name)
    expect(flipped.filter((name) => !name.startsWith('random'))).toEqual(
      expected.map(({ name }) => `${RIGHT}: ${name}`),
    )
    expect(expected.length).toBeGreaterThan(0)
    expect(comparison.rights[0]!.moves).toEqual({})
    // Every first child brings as much more, and so does every fifth and later one.
    for (const { amount } of comparison.rights[0]!.flips) expect((amount?.max ?? 0) % MORE).toBeCloseTo(0)
    expect(comparison.households.filter(({ name }) => name.startsWith('random'))).toHaveLength(20)
  })

  it('may be given with all its dated values', async () => {
    const values = [
      { value: now.value, from: '2020-01-01', confirmedUntil: '2026-12-31', source: 'test', status: 'official' },
    ]
    const comparison = await compare('.', figures('dated.json', { [FIGURE]: values }))
    const days = comparison.rights.flatMap(({ flips }) =>
      flips.map(({ household }) => comparison.households[household]!.asOf),
    )
    expect(days.length).toBeGreaterThan(0)
    expect(days.every((day) => day < '2026-01-01')).toBe(true)
  })

  it('flips verdicts as well, and the report shows who, on which right and for how much', async () => {
    const comparison = await compare('.', figures('older.json', { 'child-allowance.ageMax': 1 }))
    expect(comparison.rights.find(({ right }) => right === RIGHT)?.moves).toHaveProperty('eligible → ineligible')
    const text = comparisonText(comparison)
    expect(text).toMatch(/child-allowance +\d+ +0 +eligible → ineligible: \d+/)
    expect(text).toContain('no longer shown −')
    expect(JSON.parse(comparisonJson(comparison))).toMatchObject({
      asOf: DAY,
      rights: expect.arrayContaining([expect.objectContaining({ right: RIGHT })]) as unknown,
    })
    expect(comparisonCsv(comparison)).toContain('\r\nchild-allowance,')
  })

  it('that is not there, or is no figure, is refused with a reason', async () => {
    await expect(compare('.', figures('unknown.json', { 'child-allowance.gone': 1 }))).rejects.toThrow(
      'There is no figure child-allowance.gone',
    )
    await expect(compare('.', figures('text.json', { [FIGURE]: 'a lot' }))).rejects.toThrow(FIGURE)
    await expect(compare('.', join(folder, 'nowhere.json'))).rejects.toThrow(CannotCompare)
  })
})

describe('revisions', () => {
  it('of this repository are asked each by its own rules, and leave nothing behind', async () => {
    const before = gitTrees()
    const recent = spawnSync('git', ['rev-list', '--max-count=8', 'HEAD'], { encoding: 'utf8' })
      .stdout.trim()
      .split('\n')
    // A revision may have been recorded in the middle of a change; it cannot be asked, and is told so.
    let found: { readonly comparison: Comparison; readonly after: string } | null = null
    for (const [index, after] of recent.entries()) {
      found ??= await compare(recent[index + 1] ?? after, after, 4).then((comparison) => ({ comparison, after }), (error: unknown) => {
        if (error instanceof CannotCompare) return null
        throw error
      })
    }
    if (!found) throw new Error('None of the last revisions can be asked')
    const { comparison, after } = found
    expect(comparison.households.filter(({ name }) => name.startsWith(RIGHT)).length).toBeGreaterThanOrEqual(10)
    expect(comparisonText(comparison)).toContain(`After:  ${after}`)
    expect(gitTrees()).toBe(before)
  })

  it('without the rules in this form are told so', async () => {
    const first = spawnSync('git', ['rev-list', '--max-parents=0', 'HEAD'], { encoding: 'utf8' })
      .stdout.trim()
      .split('\n')[0]!
    const isRules = spawnSync('git', ['cat-file', '-e', `${first}:app/rights/index.ts`]).status === 0
    if (!isRules) await expect(compare(first, '.')).rejects.toThrow(/cannot be compared: it has no app\/rights/)
    await expect(compare('no-such-revision', '.')).rejects.toThrow('neither a revision')
  })

  it('are removed after a fault', async () => {
    let kept = ''
    await expect(
      withVersions(root, ({ file }) => {
        kept = file('x')
        return Promise.reject(new Error('in the middle'))
      }),
    ).rejects.toThrow('in the middle')
    expect(existsSync(join(kept, '..'))).toBe(false)
  })
})

it('counts money by unit: changed, newly shown, no longer shown', () => {
  const sum = (max: number, unit = 'ILS/month') => ({ unit, min: 0, max })
  const flip = { household: 0, right: RIGHT, before: 'eligible', after: 'eligible' } as const
  expect(
    moneyOf([
      { ...flip, sums: { before: sum(100), after: sum(150) }, amount: sum(50) },
      { ...flip, sums: { before: null, after: sum(30) }, amount: null },
      { ...flip, sums: { before: sum(20, 'ILS once'), after: null }, amount: null },
      { ...flip, sums: { before: sum(5, 'percent'), after: sum(10, 'percent') }, amount: sum(5, 'percent') },
    ]),
  ).toEqual([
    {
      unit: 'ILS/month',
      households: 2,
      changed: { min: 0, max: 50 },
      gained: { min: 0, max: 30 },
      lost: { min: 0, max: 0 },
    },
    {
      unit: 'ILS once',
      households: 1,
      changed: { min: 0, max: 0 },
      gained: { min: 0, max: 0 },
      lost: { min: 0, max: 20 },
    },
  ])
})
