/** The wanted time is gone: others at which the same can be had, and what was typed. */
import type { Database } from '#db/client'
import { isLanguage } from '~/i18n/languages'
import type { Words } from '~/i18n/words'
import { type Draft, isMeetingKind } from './draft'
import { type DayView, isFitting, slotDays } from './slot-days'
import { freeSlots, takesCallBacks } from './slots.server'

/** Other times that are offered when the wanted one is gone. */
const MOST_OTHERS = 12

export interface TakenReply {
  readonly step: 'taken'
  readonly draft: Draft
  readonly days: readonly DayView[]
  readonly callBacks: boolean
}

export async function offerOthers(db: Database, centerId: string, draft: Draft, words: Words, now: Date): Promise<TakenReply> {
  const kind = isMeetingKind(draft.kind) ? draft.kind : null
  const spoken = isLanguage(draft.language) ? draft.language : null
  const others = (await freeSlots(db, centerId, now)).filter((other) => isFitting({ kind, spoken }, other)).slice(0, MOST_OTHERS)
  return { step: 'taken', draft, days: slotDays(words, others), callBacks: await takesCallBacks(db, centerId) }
}
