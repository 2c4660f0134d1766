import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Admission, createLimits } from './limits.server'

const isAdmitted = (admission: Admission) => 'giveBack' in admission

describe('trying codes', () => {
  beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-22T10:00:00Z') }))
  afterEach(() => void vi.useRealTimers())

  test('five wrong codes of a minute are let through, a sixth is told when to come back', async () => {
    const limits = createLimits()
    for (let wrong = 0; wrong < 5; wrong++) expect(isAdmitted(await limits.tryCode('10.1.2.3'))).toBe(true)
    vi.advanceTimersByTime(20_000)
    const refused = await limits.tryCode('10.1.2.3')
    expect(refused).toHaveProperty('retryAt')
    const wait = 'retryAt' in refused ? refused.retryAt.getTime() - Date.now() : 0
    expect(wait).toBeGreaterThan(30_000)
    expect(wait).toBeLessThanOrEqual(40_000)
    // Somebody else is not held up.
    expect(isAdmitted(await limits.tryCode('10.1.2.4'))).toBe(true)
    vi.advanceTimersByTime(41_000)
    expect(isAdmitted(await limits.tryCode('10.1.2.3'))).toBe(true)
  })

  test('a right code does not count', async () => {
    const limits = createLimits()
    for (let right = 0; right < 50; right++) {
      const admission = await limits.tryCode('10.1.2.3')
      expect(isAdmitted(admission)).toBe(true)
      if ('giveBack' in admission) await admission.giveBack()
    }
  })

  test('many at once are counted one by one', async () => {
    const limits = createLimits()
    const admissions = await Promise.all(Array.from({ length: 40 }, () => limits.tryCode('10.1.2.3')))
    expect(admissions.filter(isAdmitted)).toHaveLength(5)
  })

  test('a household of IPv6 is one source, however the address is written', async () => {
    const limits = createLimits()
    for (const source of ['2001:db8:0:7::1', '2001:DB8:0:7::2', '2001:0db8:0000:0007:aaaa:bbbb:cccc:dddd', '2001:db8:0:7:1::', '2001:db8:0:7::5']) {
      expect(isAdmitted(await limits.tryCode(source))).toBe(true)
    }
    expect(isAdmitted(await limits.tryCode('2001:db8:0:7::9'))).toBe(false)
    expect(isAdmitted(await limits.tryCode('2001:db8:0:8::9'))).toBe(true)
    for (let wrong = 0; wrong < 5; wrong++) await limits.tryCode('::ffff:10.9.9.9')
    expect(isAdmitted(await limits.tryCode('10.9.9.9'))).toBe(false)
  })
})
