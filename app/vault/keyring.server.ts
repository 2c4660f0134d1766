/**
 * The keys that seal personal data in the database. They lie outside of it: given by the operator (`VAULT_KEYS`), or made once and
 * kept in the data folder, readable by its owner alone. The first key seals; all of them open, so that a key can be changed while
 * the portal runs.
 */
import { hkdfSync, randomBytes } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'

const KEY_BYTES = 32
const LINE = /^([a-z0-9]{1,16}):([A-Za-z0-9_-]{43})$/

export interface VaultKey {
  /** Stands in front of everything that the key sealed. */
  readonly id: string
  readonly bytes: Buffer
}

export interface Keyring {
  /** Newest first; there is at least one. */
  readonly keys: readonly [VaultKey, ...VaultKey[]]
  /** For looking up what is sealed. It stays when the others change, because a look-up must find what was written before. */
  readonly indexKey: Buffer
}

/**
 * Reads keys from text: `id:key` each, newest first, by commas or lines; a key is 32 bytes in base64url. The last, oldest key also
 * gives the key of the look-ups: it must stay in the list for as long as records of its time are looked up.
 * @throws when a line is not a key; the message never holds one
 */
export function parseKeyring(text: string): Keyring {
  const lines = text.split(/[\s,]+/).filter((line) => line !== '')
  const keys = lines.map((line, index) => {
    const [, id, key] = LINE.exec(line) ?? []
    if (id === undefined || key === undefined) throw new Error(`key ${index + 1} of the vault is not "id:" and 32 bytes in base64url`)
    return { id, bytes: Buffer.from(key, 'base64url') }
  })
  const [newest] = keys
  const oldest = keys.at(-1)
  if (!newest || !oldest) throw new Error('the vault has no key')
  if (new Set(keys.map(({ id }) => id)).size !== keys.length) throw new Error('two keys of the vault share an id')
  return { keys: [newest, ...keys.slice(1)], indexKey: Buffer.from(hkdfSync('sha256', oldest.bytes, '', 'mafteach vault index', KEY_BYTES)) }
}

/** A new key, as a line that `parseKeyring` reads. */
export function newKeyLine(): string {
  return `${randomBytes(6).toString('hex')}:${randomBytes(KEY_BYTES).toString('base64url')}`
}

/** Where the keys lie when the operator gives none. */
export function keysFile(dataDir: string): string {
  return path.join(dataDir, 'vault-keys')
}

/** The keyring of a server. @param given the text of `VAULT_KEYS`, or null to keep the keys in the data folder */
export async function keyringFor(given: string | null, dataDir: string): Promise<Keyring> {
  if (given !== null) return parseKeyring(given)
  try {
    return parseKeyring(await readFile(keysFile(dataDir), 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  const line = newKeyLine()
  await keepKeys(dataDir, line)
  return parseKeyring(line)
}

/** Puts a new key in front of those in the data folder, at once or not at all. */
export async function addKey(dataDir: string): Promise<Keyring> {
  const before = await readFile(keysFile(dataDir), 'utf8')
  parseKeyring(before)
  const text = `${newKeyLine()}\n${before.trim()}`
  await keepKeys(dataDir, text)
  return parseKeyring(text)
}

async function keepKeys(dataDir: string, text: string): Promise<void> {
  const file = keysFile(dataDir)
  await mkdir(dataDir, { recursive: true })
  await writeFile(`${file}.new`, `${text}\n`, { mode: 0o600 })
  await rename(`${file}.new`, file)
}
