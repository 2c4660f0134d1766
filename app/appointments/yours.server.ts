/** What lies under a code: an appointment or a call-back, as its own page shows it. */
import type { CallBackState, DayPart, MeetingKind } from '#db/appointment-codes'
import type { Database } from '#db/client'
import type { Language } from '~/i18n/languages'
import type { Words } from '~/i18n/words'
import type { Vault } from '~/vault/seal.server'
import { findBooking } from './bookings.server'
import { findCallBack } from './call-backs.server'
import { type TimeText, timeText } from './times'

interface Shared {
  readonly centerId: string
  readonly language: Language
  readonly interpreter: boolean
  readonly hasScreening: boolean
}

export interface YourBooking extends Shared {
  readonly type: 'booking'
  readonly time: TimeText
  readonly kind: MeetingKind
  readonly state: 'ahead' | 'over' | 'cancelled' | 'cancelledByCenter'
}

export interface YourCallBack extends Shared {
  readonly type: 'callBack'
  readonly dayPart: DayPart
  readonly state: CallBackState
  readonly isOpen: boolean
}

export type Yours = YourBooking | YourCallBack

/** @param code as `readCode` gives it. @returns null when nothing lies under it */
export async function findYours(db: Database, vault: Vault, code: string, words: Words, now: Date): Promise<Yours | null> {
  const booked = await findBooking(db, vault, code)
  if (booked) {
    const { booking, slot } = booked
    const { centerId, language, interpreter, kind, cancelledBy } = booking
    const state = cancelledBy === 'center' ? 'cancelledByCenter' : cancelledBy === 'resident' ? 'cancelled' : slot.startsAt > now ? 'ahead' : 'over'
    const hasScreening = booking.sealedScreening !== null
    return { type: 'booking', centerId, language, interpreter, kind, state, hasScreening, time: timeText(words, slot.startsAt, slot.minutes) }
  }
  const callBack = await findCallBack(db, vault, code)
  if (!callBack) return null
  const { centerId, language, interpreter, dayPart, state, sealedScreening } = callBack
  const isOpen = state === 'waiting' || state === 'taken'
  return { type: 'callBack', centerId, language, interpreter, dayPart, state, isOpen, hasScreening: sealedScreening !== null }
}
