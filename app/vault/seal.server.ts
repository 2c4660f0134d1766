/**
 * Personal data as it lies in the database: sealed with AES-256-GCM under a key of its purpose, bound to the record it belongs to.
 * What can be looked up (a phone, a name) lies beside it as a keyed hash.
 */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import type { Keyring, VaultKey } from './keyring.server'

const CIPHER = 'aes-256-gcm'
const IV_BYTES = 12
const TAG_BYTES = 16
const KEY_BYTES = 32
const INDEX_BYTES = 16

/** What is sealed, and where it lies: sealed data that was moved elsewhere does not open there. */
export interface Place {
  /** The kind of data, such as `appointment.contact`. */
  readonly purpose: string
  /** Id of the record. */
  readonly record: string
}

export interface Vault {
  /** Text that says nothing without the key; the id of the key stands in front. */
  seal(text: string, place: Place): string
  /** @throws UnreadableSeal when the key is gone, or the text is not as it was sealed for this place */
  open(sealed: string, place: Place): string
  sealBytes(bytes: Uint8Array, place: Place): Buffer
  openBytes(sealed: Uint8Array, place: Place): Buffer
  /** A keyed hash by which a value is found again; the value must be normalised before. 22 signs of base64url. */
  index(value: string, purpose: string): string
  /** Whether it was sealed with another key than the newest. */
  isOld(sealed: string): boolean
  /** Id of the key that seals: it stands, with a full stop, in front of everything that was sealed with it. */
  newestKey(): string
}

export class UnreadableSeal extends Error {
  constructor(purpose: string) {
    super(`sealed data of ${purpose} cannot be read`)
    this.name = 'UnreadableSeal'
  }
}

export function vaultOf({ keys, indexKey }: Keyring): Vault {
  const byId = new Map(keys.map((key) => [key.id, key]))
  const derived = new Map<string, Buffer>()
  const keyFor = ({ id, bytes }: VaultKey, purpose: string): Buffer => {
    const name = `${id} ${purpose}`
    const known = derived.get(name) ?? Buffer.from(hkdfSync('sha256', bytes, '', `mafteach vault ${purpose}`, KEY_BYTES))
    derived.set(name, known)
    return known
  }
  const aadOf = ({ purpose, record }: Place) => Buffer.from(`${purpose}\0${record}`)

  const encrypt = (plain: Uint8Array, place: Place): Buffer => {
    const iv = randomBytes(IV_BYTES)
    const cipher = createCipheriv(CIPHER, keyFor(keys[0], place.purpose), iv, { authTagLength: TAG_BYTES }).setAAD(aadOf(place))
    const body = Buffer.concat([cipher.update(plain), cipher.final()])
    return Buffer.concat([iv, cipher.getAuthTag(), body])
  }
  const decrypt = (key: VaultKey | undefined, bytes: Buffer, place: Place): Buffer => {
    if (!key || bytes.length < IV_BYTES + TAG_BYTES) throw new UnreadableSeal(place.purpose)
    const decipher = createDecipheriv(CIPHER, keyFor(key, place.purpose), bytes.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES })
      .setAAD(aadOf(place))
      .setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
    try {
      return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()])
    } catch {
      throw new UnreadableSeal(place.purpose)
    }
  }

  return {
    seal: (text, place) => `${keys[0].id}.${encrypt(Buffer.from(text, 'utf8'), place).toString('base64url')}`,
    open(sealed, place) {
      const dot = sealed.indexOf('.')
      return decrypt(byId.get(sealed.slice(0, dot)), Buffer.from(sealed.slice(dot + 1), 'base64url'), place).toString('utf8')
    },
    sealBytes: (bytes, place) => Buffer.concat([Buffer.from(`${keys[0].id}.`), encrypt(bytes, place)]),
    openBytes(sealed, place) {
      const bytes = Buffer.from(sealed)
      const dot = bytes.indexOf('.')
      return decrypt(byId.get(bytes.subarray(0, dot).toString('latin1')), bytes.subarray(dot + 1), place)
    },
    index: (value, purpose) =>
      createHmac('sha256', indexKey).update(`${purpose}\0${value}`).digest().subarray(0, INDEX_BYTES).toString('base64url'),
    isOld: (sealed) => !sealed.startsWith(`${keys[0].id}.`),
    newestKey: () => keys[0].id,
  }
}
