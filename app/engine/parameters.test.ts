import { describe, expect, it } from 'vitest'
import { figuresOn, type Parameters, valueAt } from './parameters'
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
