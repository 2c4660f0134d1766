import { describe, expect, it } from 'vitest'
import { all, any, atLeastOf, clause, isTrue, no, not, person, toPerson, toPersonIfKnown, unsettled, yes } from '../build'
import { explain, truth } from '../testing/evaluate'
import { cheapestFirst } from './logic'

const a = isTrue('a')
const b = isTrue('b')

describe('joining truths', () => {
  it('is settled by one part that decides, and then asks for nothing', () => {
    expect(explain(all(a, b), { a: false })).toMatchObject({ truth: explain(no).truth, missing: [] })
    expect(explain(any(a, b), { a: true })).toMatchObject({ truth: explain(yes).truth, missing: [] })
  })

  it('is open while a part is, and names every fact that can still move it', () => {
    expect(truth(all(a, b), { a: true })).toBe('unknown')
    expect(explain(all(a, b))).toMatchObject({ missing: ['a', 'b'] })
    expect(explain(all(a, a, b))).toMatchObject({ missing: ['a', 'b'] })
  })

  it('keeps a person between no and yes', () => {
    expect(truth(all(person, yes))).toBe('person')
    expect(truth(any(person, no))).toBe('person')
    expect(truth(not(person))).toBe('person')
    expect(truth(any(person, a))).toBe('personOrYes')
    expect(truth(toPerson(a))).toBe('noOrPerson')
    expect(truth(toPerson(a), { a: true })).toBe('person')
    expect(truth(toPerson(a), { a: false })).toBe('no')
  })

  it('keeps a door to a person shut until it is known to be open, and asks for nothing', () => {
    expect(explain(toPersonIfKnown(a))).toMatchObject({ truth: explain(no).truth, missing: [] })
    expect(truth(toPersonIfKnown(a), { a: true })).toBe('person')
    expect(truth(toPersonIfKnown(a), { a: false })).toBe('no')
    expect(truth(toPersonIfKnown(person))).toBe('no')
  })

  it('stays open where the law itself is open, whatever anybody answers', () => {
    expect(explain(unsettled('new-rules'))).toMatchObject({ kind: 'unsettled', id: 'new-rules', missing: [] })
    expect(truth(unsettled('new-rules'))).toBe('unknown')
    expect(truth(all(unsettled('new-rules'), no))).toBe('no')
  })

  it('counts as many as a figure of the law says, and goes to a person without the figure', () => {
    const two = atLeastOf('n2', a, b, isTrue('c'))
    expect(truth(two, { a: true, b: true })).toBe('yes')
    expect(truth(two, { a: true })).toBe('unknown')
    expect(truth(two, { a: false, b: false })).toBe('no')
    expect(truth(atLeastOf('missing', a), { a: true })).toBe('person')
  })

  it('passes on what its one part still needs', () => {
    for (const expr of [not(a), clause('ground', a)]) expect(explain(expr)).toMatchObject({ parts: [{ fact: 'a' }], missing: ['a'] })
    expect(explain(toPersonIfKnown(a), { a: true })).toMatchObject({ parts: [{ fact: 'a', value: true }] })
  })

  it('looks first at what is soonest known, and keeps the order of what is alike', () => {
    const long = all(a, b, isTrue('c'))
    expect(cheapestFirst([long, not(a), b, a, not(b)])).toEqual([b, a, not(a), not(b), long])
  })

  it('names a clause in the trace and changes nothing', () => {
    expect(explain(clause('ground', a), { a: true })).toMatchObject({ kind: 'clause', id: 'ground', truth: explain(yes).truth })
  })
})
