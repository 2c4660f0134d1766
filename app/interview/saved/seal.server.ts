/** Sealing of a record with AES-256-GCM. What comes back is text that says nothing, hardly even how long the screening was. */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'

const CIPHER = 'aes-256-gcm'
const IV_BYTES = 12
const TAG_BYTES = 16
/** Contents are filled up to whole steps of this, so that their length tells little. */
const STEP_BYTES = 4096
/** Far more than every question answered at length. */
const MOST_BYTES = 1024 * 1024

/**
 * @param content anything that JSON can hold
 * @param key 32 bytes
 * @param place name of the record: a sealed text that was moved to another record does not open there
 */
export function sealContent(content: unknown, key: Buffer, place: string): string {
  const packed = deflateRawSync(JSON.stringify(content))
  const filled = Buffer.alloc(Math.ceil((packed.length + 4) / STEP_BYTES) * STEP_BYTES)
  filled.writeUInt32BE(packed.length)
  packed.copy(filled, 4)
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv(CIPHER, key, iv, { authTagLength: TAG_BYTES }).setAAD(Buffer.from(place))
  const body = Buffer.concat([cipher.update(filled), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')
}

/** The content; null when the key is not the one, or the text is not as it was sealed. */
export function openContent(sealed: string, key: Buffer, place: string): unknown {
  const bytes = Buffer.from(sealed, 'base64url')
  if (bytes.length < IV_BYTES + TAG_BYTES + STEP_BYTES) return null
  try {
    const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES })
      .setAAD(Buffer.from(place))
      .setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
    const filled = Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()])
    const packed = filled.subarray(4, 4 + filled.readUInt32BE())
    return JSON.parse(inflateRawSync(packed, { maxOutputLength: MOST_BYTES }).toString('utf8'))
  } catch {
    return null
  }
}
