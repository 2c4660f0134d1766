import { mkdtemp, readFile, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addKey, keyringFor, newKeyLine, parseKeyring } from './keyring.server'
import { UnreadableSeal, vaultOf } from './seal.server'

const place = { purpose: 'note', record: '1' }

describe('the keys', () => {
  it('are made once, readable by their owner alone, and read again', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'vault-'))
    const first = await keyringFor(null, folder)
    const again = await keyringFor(null, folder)
    expect(again.keys[0].bytes.equals(first.keys[0].bytes)).toBe(true)
    expect((await stat(path.join(folder, 'vault-keys'))).mode & 0o077).toBe(0)
  })

  it('are changed without losing what the older ones sealed, nor the look-ups', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'vault-'))
    const before = vaultOf(await keyringFor(null, folder))
    const sealed = before.seal('שלום', place)
    const after = vaultOf(await addKey(folder))
    expect(after.open(sealed, place)).toBe('שלום')
    expect(after.isOld(sealed)).toBe(true)
    expect(after.isOld(after.seal('x', place))).toBe(false)
    expect(after.index('050', 'phone')).toBe(before.index('050', 'phone'))
    expect((await readFile(path.join(folder, 'vault-keys'), 'utf8')).trim().split('\n')).toHaveLength(2)
  })

  it.each(['', 'k1', 'k1:short', 'K!:' + 'A'.repeat(43)])('are refused when they are none: %s', (text) => {
    expect(() => parseKeyring(text)).toThrow(/vault/)
  })

  it('are never in the message of a refusal', () => {
    const [, secret = ''] = newKeyLine().split(':')
    expect(() => parseKeyring(`bad id:${secret}`)).toThrow(expect.not.objectContaining({ message: expect.stringContaining(secret) as string }))
  })
})

describe('the vault', () => {
  const vault = vaultOf(parseKeyring(newKeyLine()))

  it('gives back whatever text or bytes it sealed, and never seals the same twice alike', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.uint8Array(), (text, bytes) => {
        expect(vault.open(vault.seal(text, place), place)).toBe(text)
        expect(vault.openBytes(vault.sealBytes(bytes, place), place).equals(Buffer.from(bytes))).toBe(true)
        expect(vault.seal(text, place)).not.toBe(vault.seal(text, place))
      }),
    )
  })

  it('opens nothing at another place, for another purpose, with another key, or changed', () => {
    const sealed = vault.seal('secret', place)
    const other = vaultOf(parseKeyring(newKeyLine()))
    const changed = sealed.slice(0, -2) + (sealed.endsWith('AA') ? 'BB' : 'AA')
    for (const open of [
      () => vault.open(sealed, { ...place, record: '2' }),
      () => vault.open(sealed, { ...place, purpose: 'name' }),
      () => other.open(sealed, place),
      () => vault.open(changed, place),
      () => vault.open('', place),
    ]) expect(open).toThrow(UnreadableSeal)
  })

  it('finds a value by its keyed hash, apart for each purpose', () => {
    expect(vault.index('0501234567', 'phone')).toBe(vault.index('0501234567', 'phone'))
    expect(vault.index('0501234567', 'phone')).not.toBe(vault.index('0501234567', 'name'))
    expect(vault.index('0501234567', 'phone')).toMatch(/^[\w-]{22}$/)
  })
})
