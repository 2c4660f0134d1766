import { describe, expect, it } from 'vitest'
import { choose, date, isTrue, parameter, person, when } from '../build'
import { bounds, reckon } from '../testing/evaluate'

const first = when(isTrue('a'), parameter('n10'))
const second = when(isTrue('b'), parameter('n2'))
const table = choose([first, second], parameter('n5'))

describe('a choice between numbers', () => {
  it('is the first case that holds, and otherwise the last word', () => {
    expect(bounds(table, { a: true })).toEqual([10, 10])
    expect(bounds(table, { a: false, b: true })).toEqual([2, 2])
    expect(bounds(table, { a: false, b: false })).toEqual([5, 5])
  })

  it('lies between the branches that are still possible, and no others', () => {
    expect(bounds(table)).toEqual([2, 10])
    expect(bounds(table, { b: false })).toEqual([5, 10])
    expect(bounds(table, { b: true })).toEqual([2, 10])
    expect(reckon(table, { b: false }).missing).toEqual(['a'])
  })

  it('asks for nothing when all open branches are the same', () => {
    expect(reckon(choose([when(isTrue('a'), parameter('n5'))], parameter('n5'))).missing).toEqual([])
  })

  it('counts a person’s case as possible and not as settled', () => {
    expect(bounds(choose([when(person, parameter('n10'))], parameter('n5')))).toEqual([5, 10])
  })

  it('has no figure while a branch without one is possible', () => {
    expect(bounds(choose([when(isTrue('a'), parameter('missing'))], parameter('n5')))[0]).toBeNaN()
    expect(bounds(choose([when(isTrue('a'), parameter('missing'))], parameter('n5')), { a: false })).toEqual([5, 5])
  })

  it('passes over a branch in which there is no day', () => {
    expect(bounds(choose([when(isTrue('a'), date('since'))], parameter('n5')), { since: null })).toEqual([5, 5])
  })
})
