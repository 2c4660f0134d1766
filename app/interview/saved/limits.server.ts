/** How often one source may try. Kept in memory only, and under names that cannot be turned back into addresses. */
import { createHmac, randomBytes } from 'node:crypto'
import { isIPv6 } from 'node:net'
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible'

const WRONG_CODES = { points: 5, duration: 60 }
/** A PIN is short: whoever holds the code and tries PINs from many places is stopped at the record itself. */
const WRONG_PINS = { points: 10, duration: 15 * 60 }
const SAVINGS = { points: 30, duration: 60 * 60 }

/** A try that was let through, or the moment from which another will be. */
export type Admission = { readonly giveBack: () => Promise<void> } | { readonly retryAt: Date }

export interface Limits {
  /** Counts a try of a code as wrong until it is given back. @param source address of the visitor */
  tryCode(source: string): Promise<Admission>
  /** Counts a try of a PIN. @param record name of the record */
  tryPin(record: string): Promise<Admission>
  trySaving(source: string): Promise<Admission>
}

/** Half of an IPv6 address belongs to one household, which could walk through the rest. */
function household(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')
  if (!isIPv6(plain)) return plain
  const [head = '', tail] = plain.toLowerCase().split('::')
  const groups = head === '' ? [] : head.split(':')
  const rest = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = Array.from({ length: tail === undefined ? 0 : Math.max(0, 8 - groups.length - rest.length) }, () => '0')
  return [...groups, ...zeros, ...rest].slice(0, 4).map((group) => group.replace(/^0+(?=.)/, '')).join(':')
}

export function createLimits(): Limits {
  const key = randomBytes(32)
  const codes = new RateLimiterMemory({ keyPrefix: 'code', ...WRONG_CODES })
  const pins = new RateLimiterMemory({ keyPrefix: 'pin', ...WRONG_PINS })
  const savings = new RateLimiterMemory({ keyPrefix: 'saving', ...SAVINGS })
  const nameOf = (source: string) => createHmac('sha256', key).update(household(source)).digest('base64url')
  return {
    tryCode: (source) => admit(codes, nameOf(source)),
    tryPin: (record) => admit(pins, nameOf(record)),
    trySaving: (source) => admit(savings, nameOf(source)),
  }
}

async function admit(limiter: RateLimiterMemory, name: string): Promise<Admission> {
  try {
    // Counted before it is known to be wrong, so that many tries at once are not let through together.
    await limiter.consume(name)
  } catch (refusal) {
    if (refusal instanceof Error) throw refusal
    return { retryAt: new Date(Date.now() + (refusal as RateLimiterRes).msBeforeNext) }
  }
  return { giveBack: async () => void (await limiter.reward(name)) }
}
