import { describe, expect, test } from 'vitest'
import { hashPassword, isPassword, passwordProblem } from './password.server'

const owner = { name: 'דנה כהן', email: 'dana.cohen@lod.example.org' }

describe('a new password', () => {
  test.each([
    ['eleven chrs', 'short'],
    ['אבאבגדגדהוז', 'short'],
    ['x'.repeat(201), 'long'],
    ['password1234', 'common'],
    ['Password2026!!', 'common'],
    ['!!!1DRAGON1!!!!', 'common'],
    ['qwertyuiop123', 'common'],
    ['aaaaaaaaaaaa', 'common'],
    ['abcabcabcabcabc', 'common'],
    ['123456789012', 'common'],
    ['lkjhgfdsapoi', 'common'],
    ['אבגדהוזחטיכל', 'common'],
    ['דנה כהן 2026 דנה', 'personal'],
    ['Dana.Cohen2026', 'personal'],
    ['dana.cohen@lod.example.org', 'personal'],
  ])('is refused: %s (%s)', (password, problem) => {
    expect(passwordProblem(password, owner)).toBe(problem)
  })

  test.each(['three rivers under one lamp', 'שלוש נהרות מתחת לפנס', 'dana likes green tea', 'zebra-zebra-42-kite', 'ሦስት ወንዞች ከአንድ መብራት'])('is taken: %s', (password) => {
    expect(passwordProblem(password, owner)).toBeNull()
  })
})

describe('a kept password', () => {
  test('is Argon2id, of its own salt, and opens for itself alone', async () => {
    const [first, second] = await Promise.all([hashPassword('three rivers'), hashPassword('three rivers')])
    expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(first).not.toBe(second)
    expect(await isPassword('three rivers', first)).toBe(true)
    expect(await isPassword('three riverS', first)).toBe(false)
  })

  test('is the same from every keyboard', async () => {
    expect(await isPassword('cafe\u0301 au lait', await hashPassword('caf\u00e9 au lait'))).toBe(true)
  })

  test('of nobody is never right, and costs the processor what anybody’s does', async () => {
    const kept = await hashPassword('three rivers')
    await isPassword('x', null)
    // Work, not time by the clock: how long it takes is a matter of who else uses the machine.
    const workOf = async (hash: string | null) => {
      const before = process.cpuUsage()
      for (let run = 0; run < 10; run++) expect(await isPassword('wrong one', hash)).toBe(false)
      const { user, system } = process.cpuUsage(before)
      return user + system
    }
    const [real, none] = [await workOf(kept), await workOf(null)]
    expect(none / real).toBeGreaterThan(0.2)
  })
})
