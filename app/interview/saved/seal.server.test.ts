import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codeFrom } from './code'
import { keysOf } from './keys.server'
import { openContent, sealContent } from './seal.server'

const key = randomBytes(32)

describe('a sealed content', () => {
  test('opens with its key at its place, and with no other', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (content) => {
        const sealed = sealContent(content, key, 'here')
        expect(openContent(sealed, key, 'here')).toEqual(JSON.parse(JSON.stringify(content)))
        expect(openContent(sealed, randomBytes(32), 'here')).toBeNull()
        expect(openContent(sealed, key, 'there')).toBeNull()
      }),
      { numRuns: 50 },
    )
  })

  test('that was changed anywhere does not open', () => {
    const sealed = Buffer.from(sealContent({ a: 'word' }, key, 'here'), 'base64url')
    for (const at of [0, 11, 12, 27, 28, 40, sealed.length - 1]) {
      const changed = Buffer.from(sealed)
      changed[at] = changed[at]! ^ 1
      expect(openContent(changed.toString('base64url'), key, 'here')).toBeNull()
    }
    for (const broken of ['', 'x', sealed.subarray(0, 100).toString('base64url')]) expect(openContent(broken, key, 'here')).toBeNull()
  })

  test('is never the same twice, and its length hardly tells what is in it', () => {
    expect(sealContent('a', key, 'here')).not.toBe(sealContent('a', key, 'here'))
    expect(sealContent('a', key, 'here').length).toBe(sealContent(randomBytes(2000).toString('hex'), key, 'here').length)
    expect(sealContent(randomBytes(9000).toString('hex'), key, 'here').length).toBeGreaterThan(sealContent('a', key, 'here').length)
  })
})

describe('the keys of a code', () => {
  const code = codeFrom([1, 5, 9, 22, 0, 3, 7, 11, 13, 2, 19, 17, 4, 8])
  const salt = Buffer.alloc(16, 1)

  test('are the same each time, and others for another code, PIN or salt', async () => {
    const keys = await keysOf(code)
    const again = await keysOf(code)
    const other = await keysOf(codeFrom([2, 5, 9, 22, 0, 3, 7, 11, 13, 2, 19, 17, 4, 8]))
    expect(again.id).toBe(keys.id)
    expect(other.id).not.toBe(keys.id)
    const made = await Promise.all([
      keys.contentKey(null, salt), keys.contentKey('1234', salt), keys.contentKey('1235', salt), keys.contentKey(null, Buffer.alloc(16, 2)),
      other.contentKey(null, salt),
    ])
    expect(new Set(made.map((each) => each.toString('hex'))).size).toBe(5)
    expect(await again.contentKey('1234', salt)).toEqual(made[1])
    // The name under which a record lies is no part of what opens it.
    for (const each of made) expect(each.toString('base64url')).not.toBe(keys.id)
  })
})
