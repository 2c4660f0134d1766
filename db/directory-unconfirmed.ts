import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

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
 * for residents can show it by mistake.
 *
 * @throws ZodError that names each wrong field
 */
export async function readUnconfirmed(): Promise<Unconfirmed[]> {
  const file = fileURLToPath(new URL('./data/unconfirmed.json', import.meta.url))
  return z.array(record).parse(JSON.parse(await readFile(file, 'utf8')))
}
