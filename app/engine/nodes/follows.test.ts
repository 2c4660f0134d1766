import { describe, expect, it } from 'vitest'
import { follows, isTrue, not } from '../build'
import { screen } from '../screen'
import { catalogueWith, explain, rightOf, TODAY, truth } from '../testing/evaluate'
import type { Verdict } from '../verdict'
import { VERDICT_TRUTH } from '../verdict'

const found = (verdict: Verdict) => ({ followed: () => ({ truth: VERDICT_TRUTH[verdict], missing: verdict === 'needsInfo' ? ['open'] : [], awaits: () => [] }) })
const notHeld = { currentBenefits: [] }

describe('a right that follows another', () => {
  it('holds when the other is held, whatever the screening finds', () => {
    expect(truth(follows('other'), { currentBenefits: ['other'] }, found('ineligible'))).toBe('yes')
    expect(truth(follows('other', isTrue('approved')), { ...notHeld, approved: true }, found('ineligible'))).toBe('yes')
  })

  it('shows the fact by which it is held', () => {
    const { parts } = explain(follows('other', isTrue('approved')), { ...notHeld, approved: true })
    expect(parts).toMatchObject([{ fact: 'approved', value: true }])
  })

  it('holds when the other looks eligible in the same screening', () => {
    expect(truth(follows('other'), notHeld, found('eligible'))).toBe('yes')
    expect(truth(follows('other'), {}, found('eligible'))).toBe('yes')
  })

  it('is the same as the other while that is undecided', () => {
    expect(truth(follows('other'), notHeld, found('needsInfo'))).toBe('unknown')
    expect(truth(follows('other'), notHeld, found('askPerson'))).toBe('person')
    expect(explain(follows('other'), notHeld, found('needsInfo')).missing).toEqual(['open'])
  })

  it('is a certain no when the other is not held, or not asked about, and ineligible', () => {
    expect(truth(follows('other'), notHeld, found('ineligible'))).toBe('no')
    expect(truth(follows('other'), {}, found('ineligible'))).toBe('no')
  })

  it('stays open for a fact that would say that it is held', () => {
    expect(truth(follows('other', isTrue('approved')), notHeld, found('ineligible'))).toBe('unknown')
    expect(truth(follows('other', isTrue('approved')), { ...notHeld, approved: false }, found('ineligible'))).toBe('no')
  })

  it('can only be held where no rule of ours says who gets the other', () => {
    expect(truth(follows('other'), notHeld)).toBe('no')
    expect(truth(follows('other'))).toBe('unknown')
    expect(explain(follows('other')).missing).toEqual(['currentBenefits'])
  })

  it('is read open for the opposite: a right for those who do not get another', () => {
    expect(truth(not(follows('other')), notHeld, found('ineligible'))).toBe('yes')
    expect(truth(not(follows('other')), notHeld, found('eligible'))).toBe('no')
    expect(truth(not(follows('other')), notHeld, found('askPerson'))).toBe('person')
  })

  it('is screened after the other, and says whom it follows', () => {
    const catalogue = catalogueWith([rightOf('follower', follows('other')), rightOf('other', isTrue('a'))])
    expect(catalogue.rights.map(({ id }) => id)).toEqual(['other', 'follower'])
    const [, follower] = screen(catalogue, { a: true, currentBenefits: [] }, TODAY).results
    expect(follower).toMatchObject({ verdict: 'eligible', follows: ['other'] })
  })

  it('may not follow in a circle', () => {
    expect(() => catalogueWith([rightOf('a', follows('b')), rightOf('b', follows('a'))])).toThrow('circle')
  })
})
