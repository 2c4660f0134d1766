import { describe, expect, it } from 'vitest'
import { parseDay } from '~/engine/date'
import type { FactType } from '~/engine/facts'
import { factTypes } from '~/rights/facts'
import { readField, typedValues } from './fields'

const TODAY = parseDay('2026-11-21') as number

function read(path: keyof typeof factTypes, inputs: Record<string, string | string[]>, current?: never) {
  const form = new FormData()
  for (const [name, value] of Object.entries(inputs)) for (const each of [value].flat()) form.append(name, each)
  return readField(form, path, factTypes[path] as FactType, TODAY, current)
}

describe('a date', () => {
  it('is read from its three fields', () => {
    expect(read('birthDate', { 'birthDate-day': '8', 'birthDate-month': '05', 'birthDate-year': '1986' })).toEqual({ value: '1986-05-08' })
  })

  it('that does not exist says which part to look at', () => {
    expect(read('birthDate', { 'birthDate-day': '31', 'birthDate-month': '11', 'birthDate-year': '1986' })).toEqual({
      error: { code: 'noSuchDate', values: { day: 31, month: 11 }, part: 'day' },
    })
  })

  it('of the past may not lie ahead, a last day of work may', () => {
    const ahead = (fact: string) => ({ [`${fact}-day`]: '1', [`${fact}-month`]: '1', [`${fact}-year`]: '2027' })
    expect(read('birthDate', ahead('birthDate'))).toMatchObject({ error: { code: 'futureDate' } })
    expect(read('lastWorkDay', ahead('lastWorkDay'))).toEqual({ value: '2027-01-01' })
  })

  it('may be "there is none" only where the fact allows it', () => {
    expect(read('lastWorkDay', { 'lastWorkDay.aside': 'none' })).toEqual({ value: null })
    expect(read('birthDate', { 'birthDate.aside': 'none' })).toMatchObject({ error: { code: 'fillDate' } })
  })
})

describe('a sum', () => {
  it('is a number, or a range, or not known; an empty field is none of them', () => {
    expect(read('monthlyRent', { monthlyRent: '3,500' })).toEqual({ value: 3500 })
    expect(read('monthlyRent', { 'monthlyRent.from': '3000', 'monthlyRent.to': '4000' })).toEqual({ value: { min: 3000, max: 4000 } })
    expect(read('monthlyRent', { 'monthlyRent.aside': 'notKnown' })).toEqual({ absence: 'notKnown' })
    expect(read('monthlyRent', {})).toMatchObject({ error: { code: 'fillNumber' } })
    expect(read('monthlyRent', { monthlyRent: 'a lot' })).toMatchObject({ error: { code: 'notANumber' } })
    expect(read('monthlyRent', { 'monthlyRent.from': '5000', 'monthlyRent.to': '4000' })).toMatchObject({ error: { code: 'rangeOrder' } })
  })

  it('keeps to the bounds of its fact', () => {
    expect(read('workMonthsInLast18', { workMonthsInLast18: '18' })).toEqual({ value: 18 })
    expect(read('workMonthsInLast18', { workMonthsInLast18: '19' })).toMatchObject({ error: { code: 'outOfRange', values: { min: 0, max: 18 } } })
  })
})

describe('a choice', () => {
  it('takes only its own values', () => {
    expect(read('housing', { housing: 'renter' })).toEqual({ value: 'renter' })
    expect(read('housing', { housing: 'castle' })).toMatchObject({ error: { code: 'choose' } })
    expect(read('housing', { housing: 'declined' })).toEqual({ absence: 'declined' })
  })

  it('of several may be an empty list only when that is said', () => {
    expect(read('currentBenefits', { currentBenefits: ['child-allowance', 'income-support'] })).toEqual({ value: ['income-support', 'child-allowance'] })
    expect(read('currentBenefits', { 'currentBenefits.aside': 'none' })).toEqual({ value: [] })
    expect(read('currentBenefits', {})).toMatchObject({ error: { code: 'chooseOrNone' } })
  })
})

it('gives back what was typed, by the names of the inputs', () => {
  const form = new FormData()
  form.append('birthDate-day', '31')
  form.append('birthDate-month', '11')
  form.append('other', 'x')
  expect(typedValues(form, ['birthDate'])).toEqual({ 'birthDate-day': '31', 'birthDate-month': '11' })
})
