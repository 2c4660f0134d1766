/**
 * How often sign-in may fail, counted in the database so that all servers count together. Names and addresses are counted under keyed
 * hashes, and accounts that are not there like those that are.
 */
import { isIPv6 } from 'node:net'
import { RateLimiterDrizzle, type RateLimiterRes } from 'rate-limiter-flexible'
import type { Database } from '#db/client'
import { staffAttempts } from '#db/schema/index'
import type { Vault } from '~/vault/seal.server'

export const MOST_WRONG = 5
export const LOCK_MINUTES = 15
/** An office stands behind one address: more than one person may mistype there. */
const MOST_WRONG_OF_SOURCE = 50

const seconds = LOCK_MINUTES * 60

export type Admission = 'open' | 'closes' | 'closed'

export interface Attempts {
  /**
   * Counts a try as wrong until it is forgiven. @param account keyed hash of the e-mail, or id of the person
   * @returns whether it is let through; `closes` for the first that is not
   */
  try(account: string, source: string | undefined): Promise<Admission>
  /** The try was right: the account's count begins anew, and the source gets its try back. */
  forgive(account: string, source: string | undefined): Promise<void>
}

interface Limiters {
  readonly accounts: RateLimiterDrizzle
  readonly sources: RateLimiterDrizzle
}

const made = new WeakMap<Database, Limiters>()

function limitersOn(db: Database): Limiters {
  const limiters = made.get(db) ?? {
    accounts: new RateLimiterDrizzle({ storeClient: db, schema: staffAttempts, keyPrefix: 'account', points: MOST_WRONG, duration: seconds }),
    sources: new RateLimiterDrizzle({ storeClient: db, schema: staffAttempts, keyPrefix: 'source', points: MOST_WRONG_OF_SOURCE, duration: seconds }),
  }
  made.set(db, limiters)
  return limiters
}

export function attemptsOn(db: Database, vault: Vault): Attempts {
  const { accounts, sources } = limitersOn(db)
  const nameOf = (source: string) => vault.index(network(source), 'staff.source')
  return {
    async try(account, source) {
      const ofSource = source === undefined ? 'open' : await consume(sources, nameOf(source))
      const ofAccount = await consume(accounts, account)
      if (ofSource === 'open' && ofAccount === 'open') return 'open'
      return ofSource === 'closes' || ofAccount === 'closes' ? 'closes' : 'closed'
    },
    async forgive(account, source) {
      await accounts.delete(account)
      if (source !== undefined) await sources.reward(nameOf(source))
    },
  }
}

async function consume(limiter: RateLimiterDrizzle, key: string): Promise<Admission> {
  try {
    // Counted before it is known to be wrong, so that many tries at once are not let through together.
    await limiter.consume(key)
    return 'open'
  } catch (refusal) {
    if (!isRefusal(refusal)) throw refusal
    return refusal.consumedPoints === limiter.points + 1 ? 'closes' : 'closed'
  }
}

function isRefusal(refusal: unknown): refusal is RateLimiterRes {
  return typeof refusal === 'object' && refusal !== null && 'msBeforeNext' in refusal
}

/** Half of an IPv6 address belongs to one household, which could walk through the rest. */
function network(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')
  if (!isIPv6(plain)) return plain
  const [head = '', tail] = plain.toLowerCase().split('::')
  const groups = head.split(':').filter((group) => group !== '')
  const rest = (tail ?? '').split(':').filter((group) => group !== '')
  const zeros = Array.from({ length: tail === undefined ? 0 : Math.max(0, 8 - groups.length - rest.length) }, () => '0')
  return [...groups, ...zeros, ...rest].slice(0, 4).map((group) => group.replace(/^0+(?=.)/, '')).join(':')
}
