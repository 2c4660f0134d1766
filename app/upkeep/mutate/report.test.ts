import { expect, it } from 'vitest'
import type { Outcome, Survivor } from './mutate-right'
import { lineOf, percentOf, reportOf, survivorsText, tableOf } from './report'

const survivor = (right: string, more: Partial<Survivor> = {}): Survivor => ({
  right, place: 'condition main', what: 'comparison', from: 'a ≥ b', to: 'a > b', kind: 'rule', sharedAs: null, ...more,
})

const outcomes: readonly Outcome[] = [
  { right: 'b', own: { mutants: 4, survivors: [survivor('b')] }, shared: { killed: ['x'], survivors: [survivor('b', { sharedAs: 'y' })] } },
  {
    right: 'a', own: { mutants: 6, survivors: [survivor('a', { kind: 'otherYear', what: 'figure' })] },
    shared: { killed: ['y'], survivors: [survivor('a', { sharedAs: 'x' }), survivor('a', { sharedAs: 'z' })] },
  },
]

it('counts what several rights say once, and as seen when a case of any of them saw it', () => {
  const { shared, total } = reportOf(outcomes)
  expect({ mutants: shared.mutants, open: shared.survivors.map(({ sharedAs }) => sharedAs) }).toEqual({ mutants: 3, open: ['z'] })
  expect({ mutants: total.mutants, survivors: total.survivors.length, percent: Math.round(percentOf(total)) }).toEqual({ mutants: 13, survivors: 3, percent: 77 })
})

it('prints a table by right, in the order of their names whatever came first', () => {
  expect(tableOf(reportOf(outcomes))).toBe(
    [
      'a                                   5/6   83.3 %',
      'b                                   3/4   75.0 %',
      'shared by several rights            2/3   66.7 %',
      'total                             10/13   76.9 %',
    ].join('\n'),
  )
})

it('lists every survivor on a line, figures of other years apart', () => {
  expect(survivorsText(reportOf(outcomes)).split('\n')).toEqual([
    'Survivors: 2',
    'b · condition main · comparison: a ≥ b → a > b',
    'a · condition main · comparison: a ≥ b → a > b',
    '',
    'Figures of other years, of which there is no case: 1',
    'a · condition main · figure: a ≥ b → a > b',
  ])
  expect(lineOf(survivor('a', { from: '', what: 'condition dropped' }))).toBe('a · condition main · condition dropped')
})
