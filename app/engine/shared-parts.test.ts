import { describe, expect, it } from 'vitest'
import { all, any, atLeast, below, fact, is, isTrue, parameter, some, yearsSince } from './build'
import type { TruthExpr } from './expression'
import { sharedParts } from './shared-parts'

const sum = () => all(isTrue('a'), isTrue('b'), isTrue('c'))

describe('parts that are worked out once', () => {
  it('are those that stand in several places and say the same, written once or twice', () => {
    const [first, second] = [sum(), sum()]
    const { ofHousehold: shared } = sharedParts([any(first, isTrue('x')), any(second, isTrue('y'))])
    expect(shared.get(first)).toBe(0)
    expect(shared.get(second)).toBe(0)
    expect(shared.size).toBe(2)
  })

  it('are not those that stand once, nor the small ones', () => {
    const small = isTrue('a')
    expect(sharedParts([any(sum(), small), any(small, isTrue('y'))]).ofHousehold.size).toBe(0)
  })

  it('are lists as a whole; what belongs to one item is worked out once for that item', () => {
    const isMinor = below(yearsSince('@.birthDate'), parameter('n18'))
    const [first, second] = [some('children', isMinor), some('children', isMinor)]
    const older = some('children', atLeast(yearsSince('@.birthDate'), parameter('n18')))
    const shared = sharedParts([any(first, isTrue('x')), any(second, isTrue('y')), any(older, isMinor), any(isMinor, isTrue('z'))])
    expect([...shared.ofHousehold.keys()]).toEqual([first, second])
    expect(shared.ofHousehold.get(first)).toBe(shared.ofHousehold.get(second))
    expect(shared.ofItem.get(isMinor)).toBe(0)
  })

  it('are lists with however little to ask of their items, because there may be many', () => {
    const atHome = some('children', isTrue('@.home'))
    const shared = sharedParts([any(atHome, isTrue('x')), any(atHome, isTrue('y'))])
    expect([...shared.ofHousehold.keys()]).toEqual([atHome])
  })

  it('belong to the household or to an item, never to both', () => {
    const shared = sharedParts([any(sum(), isTrue('x')), any(sum(), isTrue('y'))])
    expect(shared.ofHousehold.size).toBe(2)
    expect(shared.ofItem.size).toBe(0)
  })

  it('are not what stands only inside another such part', () => {
    const inner = sum()
    const outer = any(inner, isTrue('x'))
    const shared = sharedParts([all(outer, isTrue('y')), all(outer, isTrue('z'))])
    expect([...shared.ofHousehold.keys()]).toEqual([outer])
  })

  it('are told apart by their values, and by whether these are words or numbers', () => {
    const test = (...values: (string | number)[]) => all(isTrue('a'), isTrue('b'), is('x', ...values))
    const kept = (one: TruthExpr, other: TruthExpr) => sharedParts([any(one, isTrue('x')), any(other, isTrue('y'))]).ofHousehold.size
    expect(kept(test('a', 'b'), test('a', 'b'))).toBe(2)
    expect(kept(test('a'), test('b'))).toBe(0)
    expect(kept(test(1), test('1'))).toBe(0)
    expect(kept(test('a', 'b'), test('a,b'))).toBe(0)
  })

  it('are found by looking at each part once, however deep it stands', () => {
    const looksAt = (depth: number) => {
      let looks = 0
      const leaf: TruthExpr = {
        kind: 'is', values: [true],
        get path() {
          looks += 1
          return 'a'
        },
      }
      let expr: TruthExpr = leaf
      for (let level = 0; level < depth; level += 1) expr = level % 2 ? any(isTrue('b'), expr) : all(expr, isTrue('b'))
      sharedParts([expr])
      return looks
    }
    expect(looksAt(8)).toBe(looksAt(0))
  })

  it('are told apart by their figures', () => {
    const limit = (id: string) => all(isTrue('a'), atLeast(fact('income'), parameter(id)))
    const { ofHousehold: shared } = sharedParts([any(limit('n1'), isTrue('x')), any(limit('n2'), isTrue('y'))])
    expect(shared.size).toBe(0)
  })
})
