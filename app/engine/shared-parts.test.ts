import { describe, expect, it } from 'vitest'
import { all, any, atLeast, below, fact, isTrue, parameter, some, yearsSince } from './build'
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

  it('are told apart by their figures', () => {
    const limit = (id: string) => all(isTrue('a'), atLeast(fact('income'), parameter(id)))
    const { ofHousehold: shared } = sharedParts([any(limit('n1'), isTrue('x')), any(limit('n2'), isTrue('y'))])
    expect(shared.size).toBe(0)
  })
})
