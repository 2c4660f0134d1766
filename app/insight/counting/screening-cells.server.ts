/** What a check told, as the numbers that it adds to. Names and values that stand in no list of ours are not counted. */
import { z } from 'zod'
import { VERDICTS } from '~/engine/verdict'
import type { Language } from '~/i18n/languages'
import { catalogue } from '~/rights'
import { ALL, type Cell, languageScope, placeScope } from './cells'
import { isRightSpeakable, isSpeakable } from './screening-event'

const RIGHTS = new Set(catalogue.rights.filter(isRightSpeakable).map(({ id }) => id))

const page = z.string().refine(isSpeakable)
const eventSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('begun') }),
  z.strictObject({ kind: z.literal('stopped'), page }),
  z.strictObject({
    kind: z.literal('finished'),
    right: z.string().refine((id) => RIGHTS.has(id)).optional(),
    verdict: z.enum(VERDICTS).optional(),
    page: page.optional(),
    known: z.enum(['known', 'notKnown', 'declined']).optional(),
    place: z.string().regex(/^\d{1,5}$/).optional(),
  }),
])

/**
 * @param sent as it came, by names
 * @param isPlace whether a code is that of a town of the directory
 * @returns one cell for each number; null for what our own pages would not send
 */
export function cellsOf(sent: Readonly<Record<string, unknown>>, language: Language, isPlace: (code: string) => boolean): readonly Cell[] | null {
  const read = eventSchema.safeParse(sent)
  if (!read.success) return null
  const event = read.data
  if (event.kind === 'begun') return [{ measure: 'begun', scope: ALL, subject: language, outcome: '' }]
  if (event.kind === 'stopped') return [{ measure: 'stopped', scope: ALL, subject: event.page, outcome: '' }]
  const { right, verdict, known, place } = event
  const scopes = [ALL, ...(place !== undefined && isPlace(place) ? [placeScope(place)] : [])]
  const cells: Cell[] = scopes.map((scope) => ({ measure: 'finished', scope, subject: language, outcome: '' }))
  if (right && verdict) cells.push(...[...scopes, languageScope(language)].map((scope) => ({ measure: 'verdict', scope, subject: right, outcome: verdict }) as const))
  if (event.page && known) cells.push({ measure: 'known', scope: ALL, subject: event.page, outcome: known })
  return cells
}
