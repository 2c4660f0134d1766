/**
 * What a code opens. The server keeps neither the code nor anything that gives it back: from the code alone come, apart from each
 * other, the name under which the record lies and the key that opens it.
 *
 *   root = scrypt(code)                     slow on purpose: guessing codes against a stolen database costs this much for each guess
 *   id   = HMAC(first half, "lookup")       the name of the record; says nothing of the key
 *   key  = HKDF(second half + PIN, salt)    a new salt at each saving; the PIN, when there is one, through scrypt of its own
 */
import { createHmac, hkdfSync, scrypt } from 'node:crypto'

/** 32 MiB and about a tenth of a second. */
const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 }
const HALF = 32
const PURPOSE = 'mafteach saved screening 1'

function stretch(secret: string, salt: string | Buffer, bytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(secret, salt, bytes, COST, (error, made) => (error ? reject(error) : resolve(made)))
  })
}

export interface CodeKeys {
  /** Name of the record, 43 signs of base64url. */
  readonly id: string
  /** The key for one saving. @param pin digits, or null; @param salt 16 bytes, kept beside the sealed record */
  contentKey(pin: string | null, salt: Buffer): Promise<Buffer>
}

/** @param code as `readCode` gives it */
export async function keysOf(code: string): Promise<CodeKeys> {
  const root = await stretch(code, PURPOSE, 2 * HALF)
  const lookup = root.subarray(0, HALF)
  const content = root.subarray(HALF)
  return {
    id: createHmac('sha256', lookup).update('lookup').digest('base64url'),
    async contentKey(pin, salt) {
      const stretched = pin === null ? Buffer.alloc(0) : await stretch(pin, salt, HALF)
      return Buffer.from(hkdfSync('sha256', Buffer.concat([content, stretched]), salt, PURPOSE, HALF))
    },
  }
}
