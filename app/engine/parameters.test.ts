import { describe, expect, it } from 'vitest'
import { figureOn, figuresOn, type Parameters, type Table, tableOn, valueAt } from './parameters'
import { day } from './testing/evaluate'

const value = (amount: number, from: string | null, confirmedUntil: string) =>
  ({ value: amount, from, confirmedUntil, source: 'test', status: 'official' }) as const

const parameters: Parameters = {
  rate: { unit: 'ILS/month', values: [value(100, '2024-01-01', '2024-12-31'), value(120, '2026-01-01', '2026-12-31')] },
  law: { unit: 'years', values: [value(18, null, '2027-12-31')] },
  empty: { unit: 'years', values: [] },
}

const on = (iso: string) => figuresOn(parameters, {}, day(iso))

describe('figures of the law', () => {
  it('holds from its first day to the last day it is confirmed for, both included', () => {
    expect(on('2026-01-01').figure('rate')).toMatchObject({ value: 120, from: '2026-01-01', problem: null })
    expect(on('2026-12-31').figure('rate').problem).toBeNull()
    expect(on('2024-12-31').figure('rate')).toMatchObject({ value: 100, problem: null })
  })

  it('is used past its confirmation, and says so', () => {
    expect(on('2025-06-01').figure('rate')).toMatchObject({ value: 100, from: '2024-01-01', problem: 'pastConfirmation' })
    expect(on('2027-01-01').figure('rate')).toMatchObject({ value: 120, problem: 'pastConfirmation' })
  })

  it('is no figure before its first day', () => {
    expect(on('2023-12-31').figure('rate')).toMatchObject({ value: NaN, problem: 'notYetInForce' })
  })

  it('is no figure when none was ever written down', () => {
    expect(on('2026-01-01').figure('empty')).toMatchObject({ value: NaN, problem: 'none' })
    expect(on('2026-01-01').figure('no such figure')).toMatchObject({ value: NaN, problem: 'none' })
  })

  it('holds on every day when its first day is not known', () => {
    expect(on('1990-01-01').figure('law')).toMatchObject({ value: 18, from: null, problem: null })
  })

  it('is not carried over from one day to another', () => {
    expect(on('2024-06-01').figure('rate').value).toBe(100)
    expect(on('2026-06-01').figure('rate').value).toBe(120)
    expect(on('2024-06-01').figure('rate').value).toBe(100)
  })
})

describe('a stepped table', () => {
  const steps = [{ at: 0, value: 1 }, { at: 10, value: 2 }, { at: 20, value: 3 }]

  it('gives the value of the last step at or below the number', () => {
    expect([0, 9.9, 10, 19, 20, 1000].map((at) => valueAt(steps, at))).toEqual([1, 1, 2, 2, 3, 3])
  })

  it('starts with its first step, and gives no figure without steps or without a number', () => {
    expect(valueAt(steps, -5)).toBe(1)
    expect(valueAt([], 5)).toBeNaN()
    expect(valueAt(steps, NaN)).toBeNaN()
  })
})

describe('a table of which there are several versions', () => {
  const version = (from: string | null, value: number) => ({ source: String(value), status: 'official' as const, from, confirmedUntil: '2030-01-01', steps: [{ at: 0, value }] })
  const table: Table = { unit: 'ILS', ...version(null, 1), later: [version('2025-01-01', 2), version('2026-01-01', 3)] }
  const plain: Table = { unit: 'ILS', ...version(null, 9) }

  it('is that of the last version that has begun', () => {
    const steps = (iso: string) => tableOn(table, day(iso)).steps[0]?.value
    expect([steps('2024-12-31'), steps('2025-01-01'), steps('2025-12-31'), steps('2026-01-01'), steps('2040-01-01')]).toEqual([1, 2, 2, 3, 3])
    expect(tableOn(table, day('2026-01-01'))).toEqual({ unit: 'ILS', ...version('2026-01-01', 3) })
    expect(tableOn(plain, day('2026-01-01'))).toBe(plain)
  })

  it('is that which stands, where another says no day from which it holds', () => {
    const undated: Table = { ...plain, later: [version(null, 2)] }
    expect(tableOn(undated, day('2026-01-01'))).toBe(undated)
  })

  it('is looked up as it stands on the day', () => {
    const figures = (iso: string) => figuresOn({}, { table, plain }, day(iso))
    expect([figures('2024-06-01').lookUp('table', 5), figures('2025-06-01').lookUp('table', 5), figures('2025-06-01').lookUp('plain', 5)]).toEqual([1, 2, 9])
    expect(figures('2025-06-01').table('table')?.source).toBe('2')
    expect(figures('2025-06-01').table('none')).toBeUndefined()
    expect(figures('2025-06-01').lookUp('none', 5)).toBeNaN()
  })
})

describe('the figures of a day', () => {
  it('are found once for a day and its tables', () => {
    const tables = {}
    const first = figuresOn(parameters, tables, day('2026-06-01'))
    expect(figuresOn(parameters, tables, day('2026-06-01'))).toBe(first)
    expect(figuresOn(parameters, {}, day('2026-06-01'))).not.toBe(first)
    expect(first.figure('rate')).toBe(first.figure('rate'))
    expect([first.asOf, first.day]).toEqual([day('2026-06-01'), '2026-06-01'])
  })

  it('say their unit, their source and how they were found', () => {
    expect(on('2026-06-01').figure('rate')).toEqual({
      id: 'rate', value: 120, unit: 'ILS/month', from: '2026-01-01', problem: null, source: 'test', status: 'official',
    })
    expect(on('2020-01-01').figure('rate')).toEqual({ id: 'rate', value: NaN, unit: 'ILS/month', from: null, problem: 'notYetInForce', source: '', status: 'official' })
    expect(figureOn('none', undefined, 0)).toMatchObject({ unit: '', problem: 'none' })
  })

  it('are the newest of those that hold, whatever their order, and the later written of two from one day', () => {
    const dated = (...values: [number, string | null][]) => ({ unit: 'x', values: values.map(([amount, from]) => value(amount, from, '2030-01-01')) })
    expect(figureOn('a', dated([1, '2026-01-01'], [2, '2024-01-01'], [3, null]), day('2026-06-01')).value).toBe(1)
    expect(figureOn('a', dated([3, null], [2, '2024-01-01']), day('2023-06-01')).value).toBe(3)
    expect(figureOn('a', dated([1, '2024-01-01'], [2, '2024-01-01']), day('2026-06-01')).value).toBe(2)
  })
})
