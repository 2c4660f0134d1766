import { z } from 'zod'
import unconfirmed from './data/unconfirmed.json'

/**
 * Why a place or a number is not shown to residents. `candidate`: its town probably has a station, nobody saw one;
 * `planned`: announced, not seen open; `maybeClosed`; `noContact`: it exists, and nobody knows how to reach it;
 * `unverified`: a number that no reliable page has.
 */
export const UNCONFIRMED_REASONS = ['candidate', 'planned', 'maybeClosed', 'noContact', 'unverified'] as const

const record = z.strictObject({
  id: z.string().min(1),
  kind: z.enum(['shil', 'rightsCenter', 'hotline']),
  names: z.object({ he: z.string().min(1) }).catchall(z.string()),
  localityCode: z.string().regex(/^\d+$/).nullable().default(null),
  numbers: z.array(z.string().min(1)).default([]),
  why: z.enum(UNCONFIRMED_REASONS),
})

export type Unconfirmed = z.infer<typeof record>

/**
 * What staff should find out by phone. It lives in a file of its own, never in the directory's tables, so that no query
 * for residents can show it by mistake. (Imported, not read: the built server has no folder of data beside it.)
 *
 * @throws ZodError that names each wrong field
 */
export function readUnconfirmed(): Unconfirmed[] {
  return z.array(record).parse(unconfirmed)
}
